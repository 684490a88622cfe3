// Reads a JSON Schema for display: references followed, allOf merged, members and required names.

import { isJsonObject } from "../../json/object.ts";
import type { SchemaStore } from "../../schema/store.ts";

export type Schema = Readonly<Record<string, unknown>>;

/** Follows `$ref` (`#/$defs/<key>`), at most eight steps. */
export function resolveSchema(schema: unknown, store: SchemaStore): Schema {
  let current: Schema = isJsonObject(schema) ? schema : {};
  for (let step = 0; step < 8; step += 1) {
    const ref = current["$ref"];
    if (typeof ref !== "string") return current;
    const { $ref: _, ...beside } = current;
    current = { ...definition(ref, store), ...beside };
  }
  return {};
}

function definition(ref: string, store: SchemaStore): Schema {
  const key = ref
    .replace(/^#\/\$defs\//, "")
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  const found = Object.hasOwn(store.$defs, key) ? store.$defs[key] : undefined;
  if (isJsonObject(found)) return found;
  const decoded = safeDecode(key);
  const second = Object.hasOwn(store.$defs, decoded) ? store.$defs[decoded] : undefined;
  return isJsonObject(second) ? second : {};
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An array, or an empty one. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** `allOf` and the members beside it as one object schema; for display only. */
export function mergedSchema(schema: unknown, store: SchemaStore, depth = 0): Schema {
  const resolved = resolveSchema(schema, store);
  const parts = list(resolved["allOf"]);
  if (parts.length === 0 || depth > 6) return resolved;
  const { allOf: _, ...own } = resolved;
  return [...parts.map((part) => mergedSchema(part, store, depth + 1)), own].reduce(mergeTwo, {});
}

/** Two object schemas as one; the right one wins. */
export function mergeTwo(left: Schema, right: Schema): Schema {
  const properties = { ...members(left), ...members(right) };
  const required = [...new Set([...list(left["required"]), ...list(right["required"])])];
  return {
    ...left,
    ...right,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** Declared members of an object schema. */
export function members(schema: Schema): Readonly<Record<string, unknown>> {
  return isJsonObject(schema["properties"]) ? schema["properties"] : {};
}

/** Names that must be present. */
export function requiredNames(schema: Schema): ReadonlySet<string> {
  return new Set(list(schema["required"]).filter((name): name is string => typeof name === "string"));
}
