// Parameter Objects that are the whole query: a form becomes query parameters.
import { describe, expect, it } from "vitest";
import { readQueryString } from "../../../src/generate/operations/query-string.ts";
import { readNode } from "./read-node.ts";

const FORM = "application/x-www-form-urlencoded";
const schema = {
  type: "object",
  required: ["a"],
  properties: { a: { type: "string", description: "first" }, b: { type: "object" } },
};
const plain = {
  in: "query",
  style: "form",
  explode: true,
  allowReserved: false,
  allowEmptyValue: false,
  deprecated: false,
};

describe("readQueryString", () => {
  it.each<[string, object, readonly object[]]>([
    [
      "a form: a parameter for each member",
      { required: true, content: { [FORM]: { schema } } },
      [
        { name: "a", ...plain, required: true, description: "first", schema: schema.properties.a },
        { name: "b", ...plain, required: false, description: "", schema: schema.properties.b },
      ],
    ],
    [
      "an optional form: no member is required",
      { content: { [FORM]: { schema: { $ref: "#/components/schemas/Query" } } } },
      [
        { name: "a", ...plain, required: false, description: "first", schema: schema.properties.a },
        { name: "b", ...plain, required: false, description: "", schema: schema.properties.b },
      ],
    ],
    [
      "the encoding of a member",
      {
        content: {
          [FORM]: {
            schema: { properties: { b: true } },
            encoding: { b: { style: "deepObject", explode: false, allowReserved: true } },
          },
        },
      },
      [
        {
          ...{ name: "b", ...plain, style: "deepObject", explode: false, allowReserved: true },
          ...{ required: false, description: "", schema: true },
        },
      ],
    ],
    ["a form without members", { content: { [FORM]: { schema: { type: "object" } } } }, []],
  ])("reads %s", (_, given, want) => {
    const outcome = readNode((reading) => readQueryString({ ...given }, reading), {
      schemas: { Query: schema },
    });
    expect(outcome).toEqual({ value: want, notes: [] });
  });

  it.each<[string, object, string]>([
    ["application/json", { content: { "application/json": { schema } } }, "one value of application/json"],
    ["no media type", {}, "one value of no media type"],
    ["a form of no schema", { content: { [FORM]: {} } }, `one value of ${FORM}`],
  ])("never sends an optional query that is %s, and says so", (_, given, what) => {
    const { value, notes } = readNode((reading) => readQueryString({ ...given }, reading));
    expect(value).toEqual([]);
    expect(notes).toEqual([`its whole query is ${what}, which the tools cannot say: it is never sent`]);
  });

  it("throws where such a query is required", () => {
    const node = { required: true, content: { "application/json": { schema } } };
    expect(() => readNode((reading) => readQueryString(node, reading))).toThrow("which the tools cannot say");
  });
});
