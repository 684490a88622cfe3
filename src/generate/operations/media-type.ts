// Media Type Object and Encoding Object (OpenAPI 3.1, "Media Type Object"): what a body or an answer holds, type by
// type. Schemas stay the document's; one example is kept for each type.

import type { Encoding, ParameterStyle } from "../../catalog/endpoint.ts";
import { essenceOf } from "../../catalog/media-type.ts";
import { entriesOf, fromPairs, isJsonObject, type JsonObject, member, textAt } from "../../json/object.ts";
import type { References } from "../document/references.ts";
import type { CollectedMedia } from "./collected.ts";
import { note, type Reading } from "./reading.ts";

/** A `content` map, each type once; what is no media type is left out with a note. */
export function readContent(content: unknown, reading: Reading): readonly CollectedMedia[] {
  const byType = new Map<string, CollectedMedia>();
  for (const [name, value] of entriesOf(content)) {
    const type = essenceOf(name);
    if (!/^[^\s/]+\/[^\s/]+$/.test(type)) {
      note(reading, `"${name.slice(0, 80)}" is not a media type`, "it was left out");
      continue;
    }
    const node = reading.references.follow(value) ?? {};
    // Of variants of one type, such as `application/json; version=2`, the first is taken.
    if (!byType.has(type)) byType.set(type, readMediaType(node, { type, reading }));
  }
  return [...byType.values()];
}

/** One media type; its schema is undefined where the document gives none. */
export function readMediaType(
  node: JsonObject,
  { type, reading }: { readonly type: string; readonly reading: Reading },
): CollectedMedia {
  return {
    type,
    schema: member(node, "schema") ?? sequenceSchema(node) ?? misplacedSchema(node),
    encoding: readEncoding(member(node, "encoding")),
    example: readExample(node, reading.references),
  };
}

/** `itemSchema` (OpenAPI 3.2, "Sequential Media Types"): each item of a stream, such as a line; together they are a list. */
function sequenceSchema(node: JsonObject): unknown {
  const items = member(node, "itemSchema");
  return items === undefined ? undefined : { type: "array", items };
}

/** Some documents write the schema where it belongs one level deeper. */
function misplacedSchema(node: JsonObject): unknown {
  const words = ["type", "properties", "allOf", "anyOf", "oneOf", "items"];
  return words.some((word) => Object.hasOwn(node, word)) ? node : undefined;
}

const STYLES: readonly ParameterStyle[] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** Encoding Objects by the name of their property: only what the document states and OpenAPI knows. */
export function readEncoding(encoding: unknown): Readonly<Record<string, Encoding>> | undefined {
  const pairs = entriesOf(encoding).map(([name, node]): readonly [string, Encoding] => {
    const contentType = textAt(node, "contentType");
    const style = STYLES.find((known) => known === member(node, "style"));
    const explode = member(node, "explode");
    return [
      name,
      {
        ...(contentType === undefined ? {} : { contentType }),
        ...(style === undefined ? {} : { style }),
        ...(typeof explode === "boolean" ? { explode } : {}),
        ...(member(node, "allowReserved") === true ? { allowReserved: true } : {}),
      },
    ];
  });
  return pairs.length === 0 ? undefined : fromPairs(pairs);
}

/** The node's own `example`, else the value of its first Example Object that has one. */
export function readExample(node: JsonObject, references: References): unknown {
  const own = member(node, "example");
  if (own !== undefined) return isJsonObject(own) ? references.follow(own) : own;
  for (const [, named] of entriesOf(member(node, "examples"))) {
    const example = references.follow(named);
    const value = member(example, "value") ?? member(example, "dataValue");
    if (value !== undefined) return isJsonObject(value) ? references.follow(value) : value;
  }
  return undefined;
}
