// A schema of the catalog as one self-contained value of bounded size: references opened, depth cut where it grows too large.

import { isJsonObject } from "../json/object.ts";
import { readerOf, type Schema, type SchemaReader } from "../schema/reader.ts";
import type { SchemaStore } from "../schema/store.ts";

const DEEPEST = 7;
/** Keywords that help nobody to write a value. */
const DROPPED: ReadonlySet<string> = new Set([
  "xml",
  "externalDocs",
  "example",
  "examples",
  "title",
  "$schema",
  "$id",
]);
const LONGEST_TEXT = 240;

/** The schema in at most about `most` characters of JSON. */
export function boundedSchema(schema: unknown, store: SchemaStore, most: number): unknown {
  for (let depth = DEEPEST; depth >= 1; depth -= 1) {
    const opened = open(schema, { reader: readerOf(store), depth, budget: { left: most * 2 } });
    if (JSON.stringify(opened).length <= most) return opened;
  }
  return { description: "too large to show here; see the signature" };
}

type Opening = { readonly reader: SchemaReader; readonly depth: number; readonly budget: { left: number } };

function open(value: unknown, opening: Opening): unknown {
  opening.budget.left -= 8;
  if (opening.budget.left < 0) return {};
  if (typeof value === "string")
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}…` : value;
  if (Array.isArray(value)) return value.slice(0, 60).map((part) => open(part, opening));
  if (!isJsonObject(value)) return value;
  if (typeof value["$ref"] === "string") return openReference(value, opening);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !DROPPED.has(key) && !key.startsWith("x-"))
      .map(([key, part]) => [key, key === "properties" ? openMembers(part, opening) : open(part, opening)]),
  );
}

/** Member names are names, not keywords: `title` and `example` stay. */
function openMembers(members: unknown, opening: Opening): unknown {
  if (!isJsonObject(members)) return {};
  return Object.fromEntries(Object.entries(members).map(([name, part]) => [name, open(part, opening)]));
}

function openReference(schema: Schema, opening: Opening): unknown {
  const { resolve, references } = opening.reader;
  const target = resolve(schema) ?? {};
  if (opening.depth > 0) return open(target, { ...opening, depth: opening.depth - 1 });
  const [key = ""] = references(schema, "in place");
  return {
    ...(target["type"] === undefined ? {} : { type: target["type"] }),
    description: `${key}, not opened here`,
  };
}
