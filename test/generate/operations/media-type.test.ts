// Media Type Objects: types, schemas, encodings, examples.
import { describe, expect, it } from "vitest";
import {
  readContent,
  readEncoding,
  readExample,
  readMediaType,
} from "../../../src/generate/operations/media-type.ts";
import { readNode } from "./read-node.ts";

const nothing = { schema: undefined, encoding: undefined, example: undefined };
const text = { type: "string" };

describe("readContent", () => {
  it.each<[string, unknown, readonly object[], readonly string[]]>([
    ["nothing", undefined, [], []],
    [
      "a type without its parameters",
      { "Text/HTML; charset=utf-8": {} },
      [{ type: "text/html", ...nothing }],
      [],
    ],
    [
      "the first of several variants",
      { "application/json; v=1": { schema: text }, "application/json; v=2": {} },
      [{ type: "application/json", ...nothing, schema: text }],
      [],
    ],
    ["what is no media type", { json: {} }, [], ['"json" is not a media type: it was left out']],
    [
      "a reference",
      { "text/csv": { $ref: "#/components/mediaTypes/Csv" } },
      [{ type: "text/csv", ...nothing, schema: text }],
      [],
    ],
    [
      "a reference that leads nowhere",
      { "text/csv": { $ref: "#/gone" } },
      [{ type: "text/csv", ...nothing }],
      [],
    ],
  ])("reads %s", (_, given, value, notes) => {
    const outcome = readNode((reading) => readContent(given, reading), {
      mediaTypes: { Csv: { schema: text } },
    });
    expect(outcome).toEqual({ value, notes });
  });
});

describe("readMediaType", () => {
  it.each<[string, object, unknown]>([
    ["its schema", { schema: text, itemSchema: {} }, text],
    ["a list of items, in a stream", { itemSchema: text }, { type: "array", items: text }],
    ["itself, where the schema was written one level too high", { type: "object" }, { type: "object" }],
    ["none", { schema: null, description: "x" }, undefined],
  ])("takes for the schema %s", (_, given, schema) => {
    const { value } = readNode((reading) => readMediaType({ ...given }, { type: "text/plain", reading }));
    expect(value).toEqual({ type: "text/plain", ...nothing, schema });
  });
});

describe("readEncoding", () => {
  it.each<[unknown, unknown]>([
    [undefined, undefined],
    [{}, undefined],
    [{ a: {} }, { a: {} }],
    [
      { a: { contentType: "image/png", style: "deepObject", explode: false, allowReserved: true } },
      { a: { contentType: "image/png", style: "deepObject", explode: false, allowReserved: true } },
    ],
    [{ a: { contentType: " ", style: "matrix", explode: "yes", allowReserved: false } }, { a: {} }],
  ])("of %j is %j", (given, want) => {
    expect(readEncoding(given)).toEqual(want);
  });
});

describe("readExample", () => {
  const examples = { One: { value: { a: 1 } } };
  it.each<[string, object, unknown]>([
    ["none", {}, undefined],
    ["its own", { example: 1, examples: { a: { value: 2 } } }, 1],
    ["null", { example: null }, null],
    ["the first named one that has a value", { examples: { a: {}, b: { value: 2 }, c: { value: 3 } } }, 2],
    ["a value of OpenAPI 3.2", { examples: { a: { dataValue: [1] } } }, [1]],
    ["a reference", { examples: { a: { $ref: "#/components/examples/One" } } }, { a: 1 }],
    [
      "an example that is a reference",
      { example: { $ref: "#/components/examples/One" } },
      { value: { a: 1 } },
    ],
    ["a reference that leads nowhere", { examples: { a: { $ref: "#/gone" } } }, undefined],
  ])("is %s", (_, given, want) => {
    expect(readNode(({ references }) => readExample({ ...given }, references), { examples }).value).toEqual(
      want,
    );
  });
});
