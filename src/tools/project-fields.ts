// Keeps only the fields that were asked for: dotted paths, lists passed through item by item. A name that is not at the
// root is looked for in the items of the root's lists, which is where assistants mean it.
import { isJsonObject } from "../json/object.ts";

type Tree = Map<string, Tree | null>;
export type Projection = { readonly value: unknown; readonly unknown: readonly string[] };

/** The named fields of `value`; `unknown` lists the names that it has nowhere. */
export function projectFields(value: unknown, fields: readonly string[]): Projection {
  const used = new Set<string>();
  const wanted = fields.filter((field) => field !== "");
  const direct = wanted.filter((field) => has(value, field.split(".")));
  const inner = wanted.filter((field) => !direct.includes(field));
  const tree = treeOf(direct);
  for (const [name, list] of listsOf(value)) {
    const found = inner.filter((field) => has(list, field.split(".")));
    if (found.length > 0) tree.set(name, treeOf(found));
    for (const field of found) used.add(field);
  }
  return { value: pick(value, tree), unknown: inner.filter((field) => !used.has(field)) };
}

const listsOf = (value: unknown): (readonly [string, unknown])[] =>
  isJsonObject(value) ? Object.entries(value).filter(([, item]) => Array.isArray(item)) : [];

function has(value: unknown, path: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => has(item, path));
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return isJsonObject(value) && Object.hasOwn(value, name) && has(value[name], rest);
}

/** A whole field beats its parts: `data` and `data.id` together mean all of data. */
function treeOf(fields: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const field of fields) {
    let node: Tree | null = root;
    const steps = field.split(".");
    for (const [index, step] of steps.entries()) {
      if (node === null) break;
      const known: Tree | null | undefined = node.get(step);
      const next: Tree | null = index === steps.length - 1 || known === null ? null : (known ?? new Map());
      node.set(step, next);
      node = next;
    }
  }
  return root;
}

function pick(value: unknown, tree: Tree | null): unknown {
  if (tree === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, tree));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const next = tree.get(name);
      return next === undefined ? [] : [[name, pick(item, next)]];
    }),
  );
}
