// What schemas reach: which of them cannot be used, and which member names of an answer must never be shown.

import { entriesOf, member } from "../../json/object.ts";
import { readerOf } from "../../schema/reader.ts";
import type { SchemaKey } from "../../schema/store.ts";

/** Schemas that are broken themselves, that validate themselves for ever, or that reach one of these. */
export function findUnusable(
  defs: ReadonlyMap<SchemaKey, unknown>,
  broken: ReadonlyMap<SchemaKey, string>,
): ReadonlyMap<SchemaKey, string> {
  const reasons = new Map(broken);
  const { references } = readerOf({ $defs: Object.fromEntries(defs) });
  const edges = new Map([...defs].map(([key, schema]) => [key, references(schema, "in place")] as const));
  for (const key of endless(edges)) reasons.set(key, `its schema "${key}" contains itself without an end`);
  if (reasons.size === 0) return reasons;
  const uses = [...defs].flatMap(([key, schema]) =>
    [...references(schema, "everywhere")].map((used) => ({ key, used })),
  );
  const users = Map.groupBy(uses, ({ used }) => used);
  // A map that grows while it is walked: who uses an unusable schema is unusable for the same reason.
  for (const [key, reason] of reasons)
    for (const user of users.get(key) ?? []) if (!reasons.has(user.key)) reasons.set(user.key, reason);
  return reasons;
}

/** Keys on a circle of references that never goes into a member or an item. */
function endless(edges: ReadonlyMap<SchemaKey, ReadonlySet<SchemaKey>>): readonly SchemaKey[] {
  const state = new Map<SchemaKey, "open" | "done">();
  const found = new Set<SchemaKey>();
  for (const start of edges.keys()) {
    if (state.has(start)) continue;
    for (const circle of circlesFrom(start, { edges, state })) for (const key of circle) found.add(key);
  }
  return [...found];
}

type Walk = {
  readonly edges: ReadonlyMap<SchemaKey, ReadonlySet<SchemaKey>>;
  readonly state: Map<SchemaKey, "open" | "done">;
};

/** Depth first, without recursion: a reference to a key that is still open closes a circle. */
function* circlesFrom(start: SchemaKey, { edges, state }: Walk): Iterable<readonly SchemaKey[]> {
  const path: { readonly key: SchemaKey; readonly next: Iterator<SchemaKey> }[] = [];
  const enter = (key: SchemaKey): void => {
    state.set(key, "open");
    path.push({ key, next: (edges.get(key) ?? new Set<SchemaKey>()).values() });
  };
  enter(start);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const step = top.next.next();
    if (step.done === true) {
      state.set(top.key, "done");
      path.pop();
      continue;
    }
    const keys = path.map(({ key }) => key);
    if (state.get(step.value) === "open") yield keys.slice(keys.indexOf(step.value));
    else if (!state.has(step.value)) enter(step.value);
  }
}

/** Says which member names below a schema are secret: `writeOnly` or `format: password`. */
export function createSecretFinder(
  defs: Readonly<Record<SchemaKey, unknown>>,
): (keys: Iterable<SchemaKey>) => readonly string[] {
  const { references } = readerOf({ $defs: defs });
  const own = new Map(Object.entries(defs).map(([key, schema]) => [key, secretNames(schema)] as const));
  const edges = new Map<SchemaKey, ReadonlySet<SchemaKey>>();
  const any = [...own.values()].some((names) => names.length > 0);
  return (keys) => {
    if (!any) return [];
    const seen = new Set(keys);
    const names = new Set<string>();
    for (const key of seen) {
      for (const name of own.get(key) ?? []) names.add(name);
      const next = edges.get(key) ?? references(defs[key], "everywhere");
      edges.set(key, next);
      for (const used of next) seen.add(used);
    }
    return [...names].sort();
  };
}

function secretNames(schema: unknown): readonly string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [name, property] of entriesOf(member(node, "properties"))) {
      if (member(property, "writeOnly") === true || member(property, "format") === "password")
        found.add(name);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(schema);
  return [...found];
}
