// Follows references inside one bundled document.
import { isJsonObject, type JsonObject, textAt } from "../../json/object.ts";
import { pointerSteps, type Step, toPointer } from "../../json/pointer.ts";
import { UNRESOLVED } from "./settle-references.ts";

/** A value and its place, after its references were followed. */
type Resolved = { readonly value: unknown; readonly steps: readonly Step[] };

export type References = {
  /** Where a `$ref` leads, one step; undefined when it leads nowhere. */
  readonly find: (ref: string) => Resolved | undefined;
  /** Follows a reference object to its end, members beside `$ref` laid over what it refers to. */
  readonly follow: (node: unknown) => JsonObject | undefined;
};

/** Longest chain of references to references. */
const MAX_CHAIN = 32;

/** References of this document; schemas with names of their own (`$id`, `$anchor`) are looked for at the first need. */
export function createReferences(document: JsonObject): References {
  let named: ReadonlyMap<string, Resolved> | undefined;
  const find = (ref: string): Resolved | undefined => {
    const steps = pointerSteps(ref);
    // The document itself is nothing that a reference in it can mean: read as a schema it would take anything.
    if (steps?.length === 0) return undefined;
    if (steps !== undefined) return walk({ document, depth: 0 }, steps);
    named ??= namedSchemas(document);
    return named.get(ref);
  };
  const follow = (node: unknown): JsonObject | undefined => {
    let current = node;
    let beside: JsonObject = {};
    for (let step = 0; step < MAX_CHAIN; step += 1) {
      if (!isJsonObject(current) || Object.hasOwn(current, UNRESOLVED)) return undefined;
      const ref = textAt(current, "$ref");
      if (ref === undefined) return Object.keys(beside).length === 0 ? current : { ...current, ...beside };
      const { $ref: _, ...rest } = current;
      beside = { ...rest, ...beside };
      current = find(ref)?.value;
    }
    return undefined;
  };
  return { find, follow };
}

/** Walks to a value; at a reference on the way, the walk goes on at its target. */
function walk(
  { document, depth }: { readonly document: JsonObject; readonly depth: number },
  steps: readonly Step[],
): Resolved | undefined {
  let current: unknown = document;
  for (const [index, step] of steps.entries()) {
    if (typeof current !== "object" || current === null) return undefined;
    if (!Object.hasOwn(current, step)) {
      const ref = textAt(current, "$ref");
      if (ref === undefined || depth > MAX_CHAIN || !ref.startsWith("#/")) return undefined;
      const target = pointerSteps(ref);
      return target && walk({ document, depth: depth + 1 }, [...target, ...steps.slice(index)]);
    }
    current = Reflect.get(current, step);
  }
  return current === undefined ? undefined : { value: current, steps };
}

/** `$id`, `$anchor` and `$dynamicAnchor` of every schema (JSON Schema 2020-12 section 8.2), by how they are referred to. */
function namedSchemas(document: JsonObject): ReadonlyMap<string, Resolved> {
  const found = new Map<string, Resolved>();
  const seen = new Set<object>();
  const visit = (node: unknown, { steps, base }: { steps: readonly Step[]; base: string }): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const id = textAt(node, "$id");
    const here = id ?? base;
    const add = (name: string): void => {
      if (!found.has(name)) found.set(name, { value: node, steps });
    };
    if (id !== undefined) add(id);
    for (const anchor of [textAt(node, "$anchor"), textAt(node, "$dynamicAnchor")]) {
      if (anchor === undefined) continue;
      add(`#${anchor}`);
      add(`${here}#${anchor}`);
    }
    for (const [key, child] of Object.entries(node)) visit(child, { steps: [...steps, key], base: here });
  };
  visit(document, { steps: [], base: "" });
  return found;
}

/** What a reference that leads nowhere refers to, as the document spells it: for a message. */
export const nameOfReference = (node: unknown): string =>
  textAt(node, "$ref") ?? textAt(node, UNRESOLVED) ?? "nothing";

/** Identity of a place in the document. */
export const placeOf = (steps: readonly Step[]): string => toPointer(steps);
