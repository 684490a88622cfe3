// Builds an example value from a schema: what is required, with the schema's own examples, defaults and first choices.

import { isJsonObject, listAt } from "../json/object.ts";
import { layOver } from "../schema/combine.ts";
import { readerOf, type Schema, type SchemaReader } from "../schema/reader.ts";
import type { SchemaStore } from "../schema/store.ts";

const DEEPEST = 8;

/** A value that fits the schema as far as that can be known: required members only. */
export const exampleValue = (schema: unknown, store: SchemaStore): unknown =>
  exampleAt(schema, { reader: readerOf(store), depth: 0 });

type Place = { readonly reader: SchemaReader; readonly depth: number };

function exampleAt(schema: unknown, place: Place): unknown {
  const own = withBranch(place.reader.merged(schema), place.reader);
  const given = [
    own["const"],
    own["default"],
    listAt(own, "examples")[0],
    own["example"],
    listAt(own, "enum")[0],
  ];
  const first = given.find((value) => value !== undefined && value !== null);
  if (first !== undefined) return first;
  if (place.depth > DEEPEST) return null;
  const below = { ...place, depth: place.depth + 1 };
  const type = listAt(own, "type")[0] ?? own["type"];
  if (type === "object" || isJsonObject(own["properties"])) return exampleObject(own, below);
  return type === "array" ? exampleArray(own, below) : exampleScalar(type, own);
}

/** The schema with the first branch of each of its choices laid below it. */
function withBranch(schema: Schema, { merged }: SchemaReader): Schema {
  const branches = ["oneOf", "anyOf"].flatMap((word) => listAt(schema, word).slice(0, 1));
  const { oneOf: _one, anyOf: _any, ...own } = schema;
  return [...branches.map(merged), own].reduce(layOver);
}

function exampleObject(schema: Schema, place: Place): Record<string, unknown> {
  const { members, required } = place.reader;
  const schemas = new Map(members(schema).map((one) => [one.name, one.schema]));
  return Object.fromEntries([...required(schema)].map((name) => [name, exampleAt(schemas.get(name), place)]));
}

function exampleArray(schema: Schema, place: Place): unknown[] {
  const least = typeof schema["minItems"] === "number" ? schema["minItems"] : 1;
  return Array.from({ length: Math.min(Math.max(least, 1), 5) }, () => exampleAt(schema["items"], place));
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
