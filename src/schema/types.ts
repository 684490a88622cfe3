// Which JSON types a schema takes, read from `type`, `const`, `enum` and the combinators.
import { readerOf } from "./reader.ts";
import type { HasSchemas } from "./store.ts";

export type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";
const ALL: readonly JsonType[] = ["string", "number", "integer", "boolean", "object", "array", "null"];

/** The types that may pass; all of them where the schema says nothing. */
export function acceptedTypes(
  catalog: HasSchemas,
  schema: unknown,
  depth: number = 0,
): ReadonlySet<JsonType> {
  const resolved = depth > 16 ? null : readerOf(catalog.schemas()).resolve(schema);
  if (resolved === null) return new Set(ALL);
  const stated = statedTypes(resolved);
  if (stated !== null) return stated;
  const branches = [resolved["anyOf"], resolved["oneOf"]].find(Array.isArray);
  if (branches !== undefined) {
    return new Set(branches.flatMap((branch: unknown) => [...acceptedTypes(catalog, branch, depth + 1)]));
  }
  const all = resolved["allOf"];
  if (Array.isArray(all)) {
    const sets = all.map((branch: unknown) => acceptedTypes(catalog, branch, depth + 1));
    return new Set(ALL.filter((type) => sets.every((set) => set.has(type))));
  }
  return impliedTypes(resolved);
}

function statedTypes(schema: Readonly<Record<string, unknown>>): ReadonlySet<JsonType> | null {
  const type = schema["type"];
  const names = Array.isArray(type) ? type : [type];
  const known = ALL.filter((one) => names.includes(one));
  if (known.length > 0) return new Set(known);
  if (Array.isArray(schema["enum"])) return new Set(schema["enum"].map(typeOf));
  return "const" in schema ? new Set([typeOf(schema["const"])]) : null;
}

function impliedTypes(schema: Readonly<Record<string, unknown>>): ReadonlySet<JsonType> {
  if ("properties" in schema || "additionalProperties" in schema) return new Set<JsonType>(["object"]);
  if ("items" in schema || "prefixItems" in schema) return new Set<JsonType>(["array"]);
  return new Set(ALL);
}

/** The JSON type of a value; `integer` for a number without a fraction. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "string" || typeof value === "boolean") return typeof value as JsonType;
  return "object";
}

/** True for a schema whose value is bytes: OpenAPI 3.0 `format: binary`, 3.1 `contentMediaType` or `contentEncoding`. */
export function isBinarySchema(catalog: HasSchemas, schema: unknown): boolean {
  const resolved = readerOf(catalog.schemas()).resolve(schema);
  if (resolved === null) return false;
  if (resolved["format"] === "binary") return true;
  return typeof resolved["contentMediaType"] === "string" && resolved["contentEncoding"] === undefined;
}
