// `oneOf` and `anyOf` of many branches: compiled as one function they cost seconds and overflow the stack, so long lists
// are taken apart, and only the branches that a value may fit at all are compiled, when they are first met.

import { isJsonObject } from "../json/object.ts";
import { readerOf } from "./reader.ts";
import type { HasSchemas } from "./store.ts";
import { acceptedTypes, typeOf } from "./types.ts";

/** Lists up to this length are left to the validator. */
const FEW = 16;

export const MANY_WORDS = { oneOf: "x-one-of-many", anyOf: "x-any-of-many" } as const;

/** The schema with its long lists under words of their own; the very same object where there is none. */
export function setManyApart(schema: unknown): unknown {
  if (Array.isArray(schema)) {
    const items = schema.map(setManyApart);
    return items.some((item, index) => item !== schema[index]) ? items : schema;
  }
  if (!isJsonObject(schema)) return schema;
  const evaluates = "unevaluatedProperties" in schema || "unevaluatedItems" in schema;
  let changed = false;
  const entries = Object.entries(schema).map(([word, value]): [string, unknown] => {
    const isMany = (word === "oneOf" || word === "anyOf") && Array.isArray(value) && value.length > FEW;
    const next: [string, unknown] =
      isMany && !evaluates ? [MANY_WORDS[word], value] : [word, setManyApart(value)];
    changed ||= next[0] !== word || next[1] !== value;
    return next;
  });
  return changed ? Object.fromEntries(entries) : schema;
}

/** How many branches take the value, counted up to two. */
export function countFitting(asked: {
  readonly catalog: HasSchemas;
  readonly branches: readonly unknown[];
  readonly value: unknown;
  readonly fits: (branch: unknown) => boolean;
}): number {
  let count = 0;
  for (const branch of asked.branches) {
    if (!mayFit(asked.catalog, { branch, value: asked.value }) || !asked.fits(branch)) continue;
    count += 1;
    if (count === 2) break;
  }
  return count;
}

/** False only where the value certainly does not fit: its type, a required member, or a constant decides. */
function mayFit(catalog: HasSchemas, { branch, value }: { branch: unknown; value: unknown }): boolean {
  const schema = readerOf(catalog.schemas()).resolve(branch);
  if (schema === null) return branch !== false;
  const type = typeOf(value);
  const types = acceptedTypes(catalog, schema);
  if (!types.has(type) && !(type === "integer" && types.has("number"))) return false;
  if (!isJsonObject(value)) return true;
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  if (required.some((name) => !Object.hasOwn(value, String(name)))) return false;
  const properties = schema["properties"];
  if (!isJsonObject(properties)) return true;
  return Object.entries(value).every(
    ([name, item]) =>
      !Object.hasOwn(properties, name) || mayEqual(catalog, { schema: properties[name], item }),
  );
}

function mayEqual(catalog: HasSchemas, { schema, item }: { schema: unknown; item: unknown }): boolean {
  const resolved = readerOf(catalog.schemas()).resolve(schema);
  if (resolved === null || (typeof item === "object" && item !== null)) return true;
  if ("const" in resolved) return resolved["const"] === item;
  return !Array.isArray(resolved["enum"]) || resolved["enum"].includes(item);
}
