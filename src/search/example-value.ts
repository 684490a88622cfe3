// Builds an example value from a schema: what is required, with the schema's own examples, defaults and first choices.

import { isJsonObject } from "../json/object.ts";
import type { SchemaStore } from "../schema/store.ts";

type Schema = Readonly<Record<string, unknown>>;

const DEEPEST = 8;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function resolve(schema: unknown, store: SchemaStore): Schema {
  let current = isJsonObject(schema) ? schema : {};
  for (let step = 0; step < 8 && typeof current["$ref"] === "string"; step += 1) {
    const key = current["$ref"].replace("#/$defs/", "").replaceAll("~1", "/").replaceAll("~0", "~");
    const target = Object.hasOwn(store.$defs, key) ? store.$defs[key] : {};
    current = isJsonObject(target) ? target : {};
  }
  const parts = list(current["allOf"]).map((part) => resolve(part, store));
  return parts.length === 0 ? current : merge([...parts, current]);
}

function merge(parts: readonly Schema[]): Schema {
  const properties = Object.assign({}, ...parts.map((part) => part["properties"] ?? {}));
  const required = [...new Set(parts.flatMap((part) => list(part["required"])))];
  const { allOf: _, ...flat } = Object.assign({}, ...parts);
  return { ...flat, properties, required };
}

/** A value that fits the schema as far as it can be told: required members only. */
export function exampleValue(schema: unknown, store: SchemaStore, depth = 0): unknown {
  const own = resolve(schema, store);
  const given = [
    own["const"],
    own["default"],
    list(own["examples"])[0],
    own["example"],
    list(own["enum"])[0],
  ];
  const first = given.find((value) => value !== undefined && value !== null);
  if (first !== undefined) return first;
  if (depth > DEEPEST) return null;
  const branch = list(own["oneOf"])[0] ?? list(own["anyOf"])[0];
  if (branch !== undefined && !isJsonObject(own["properties"])) return exampleValue(branch, store, depth + 1);
  const type = list(own["type"])[0] ?? own["type"];
  if (type === "object" || isJsonObject(own["properties"])) return exampleObject(own, store, depth);
  if (type === "array") return exampleArray(own, store, depth);
  return exampleScalar(type, own);
}

function exampleObject(schema: Schema, store: SchemaStore, depth: number): Record<string, unknown> {
  const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
  const required = list(schema["required"]).filter((name): name is string => typeof name === "string");
  return Object.fromEntries(required.map((name) => [name, exampleValue(properties[name], store, depth + 1)]));
}

function exampleArray(schema: Schema, store: SchemaStore, depth: number): unknown[] {
  const least = typeof schema["minItems"] === "number" ? schema["minItems"] : 1;
  return Array.from({ length: Math.min(Math.max(least, 1), 5) }, () =>
    exampleValue(schema["items"], store, depth + 1),
  );
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  email: "person@example.com",
  uuid: "3f2b0c6e-8a51-4b1d-9c57-6d2f1b8e4a10",
  uri: "https://example.com/",
  url: "https://example.com/",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  byte: "ZXhhbXBsZQ==",
};

function exampleScalar(type: unknown, schema: Schema): unknown {
  if (type === "integer" || type === "number")
    return typeof schema["minimum"] === "number" ? schema["minimum"] : 1;
  if (type === "boolean") return true;
  if (type === "null") return null;
  const text = BY_FORMAT[String(schema["format"])] ?? "text";
  const least = typeof schema["minLength"] === "number" ? Math.min(schema["minLength"], 200) : 0;
  return text.length >= least ? text : text.padEnd(least, "x");
}
