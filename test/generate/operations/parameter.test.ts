// Parameter Objects: one by one, and all of an operation.
import { describe, expect, it } from "vitest";
import { readParameter, readParameters } from "../../../src/generate/operations/parameter.ts";
import { documentOf, makeCatalog } from "../make.ts";
import { ok, readNode } from "./read-node.ts";

const plain = {
  required: false,
  description: "",
  style: "form",
  explode: true,
  allowReserved: false,
  allowEmptyValue: false,
  deprecated: false,
  schema: {},
};
const simple = { ...plain, style: "simple", explode: false };
const q = { name: "q", in: "query" };

describe("readParameter", () => {
  it.each<[string, object, object]>([
    ["the defaults of query", q, { ...q, ...plain }],
    [
      "the defaults of path",
      { name: "id", in: "path" },
      { name: "id", in: "path", ...simple, required: true },
    ],
    ["the defaults of header", { name: "X-A", in: "header" }, { name: "X-A", in: "header", ...simple }],
    ["the defaults of cookie", { name: "c", in: "cookie" }, { name: "c", in: "cookie", ...plain }],
    [
      "a style with its own default of explode",
      { ...q, style: "pipeDelimited" },
      { ...q, ...plain, style: "pipeDelimited", explode: false },
    ],
    ["a stated explode", { ...q, explode: false }, { ...q, ...plain, explode: false }],
    [
      "what only a query may say",
      { ...q, allowReserved: true, allowEmptyValue: true, deprecated: true, required: true },
      { ...q, ...plain, allowReserved: true, allowEmptyValue: true, deprecated: true, required: true },
    ],
    [
      "what a header may not say",
      { name: "X-A", in: "header", allowReserved: true, allowEmptyValue: true },
      { name: "X-A", in: "header", ...simple },
    ],
    [
      "content, whose media type says how it is written",
      { ...q, content: { "Application/JSON; charset=utf-8": { schema: { type: "object" } } } },
      { ...q, ...plain, schema: { type: "object" }, contentType: "application/json" },
    ],
    [
      "content without a schema",
      { ...q, content: { "text/plain": {} } },
      { ...q, ...plain, contentType: "text/plain" },
    ],
    ["a schema that is a boolean", { ...q, schema: true }, { ...q, ...plain, schema: true }],
    [
      "a type beside it, as in Swagger 2.0",
      { ...q, type: "integer", minimum: 1, "x-other": 2 },
      { ...q, ...plain, schema: { type: "integer", minimum: 1 } },
    ],
  ])("reads %s", (_, given, want) => {
    expect(readNode((reading) => readParameter({ ...given }, reading))).toEqual({ value: want, notes: [] });
  });

  it.each<[string, object, string]>([
    [
      "no name",
      { in: "query" },
      "a parameter without a usable name or place (no name, in query): it was left out",
    ],
    [
      "no place",
      { name: "a" },
      "a parameter without a usable name or place (a, in no place): it was left out",
    ],
    [
      "a place that is none",
      { name: "a", in: "url" },
      "a parameter without a usable name or place (a, in url): it was left out",
    ],
  ])("leaves out %s with a note", (_, given, note) => {
    expect(readNode((reading) => readParameter({ ...given }, reading))).toEqual({
      value: undefined,
      notes: [note],
    });
  });

  it.each(["Accept", "content-type", "AUTHORIZATION"])(
    "takes the header %s for none of the caller's",
    (name) => {
      expect(readNode((reading) => readParameter({ name, in: "header" }, reading))).toEqual({
        value: undefined,
        notes: [],
      });
    },
  );

  it("reads an unknown style as the default of the place, and says so", () => {
    const { value, notes } = readNode((reading) => readParameter({ ...q, style: "simple" }, reading));
    expect(value).toMatchObject({ style: "form", explode: true });
    expect(notes).toEqual(['the parameter "q" has the style "simple", unknown in query: read as form']);
  });
});

describe("readParameters", () => {
  const read = (operation: object, { path = "/a", pathItem = {}, components = {} } = {}) =>
    readNode(
      (reading) => readParameters({ path, pathItem, operation: { ...operation } }, reading),
      components,
    );
  const names = (outcome: ReturnType<typeof read>): readonly string[] =>
    outcome.value.map((one) => `${one.in} ${one.name}`);

  it.each<[string, object, readonly string[], readonly string[]]>([
    ["nothing", {}, [], []],
    [
      "one parameter where the list was forgotten",
      { parameters: q },
      ["query q"],
      ["its parameters are no list"],
    ],
    ["a map of parameters", { parameters: { a: q } }, ["query q"], ["its parameters are no list"]],
    ["an entry that is no object", { parameters: ["q"] }, [], ["a parameter that is no object"]],
    ["a body of Swagger 2.0", { parameters: [{ name: "b", in: "body", schema: {} }] }, [], []],
    ["the same twice", { parameters: [q, q] }, ["query q"], ['the parameter "q" stands twice']],
    ["one name in two places", { parameters: [q, { name: "q", in: "header" }] }, ["query q", "header q"], []],
    [
      "a path parameter that is not in the path",
      { parameters: [{ name: "id", in: "path" }] },
      [],
      ['the path parameter "id" is not in the path'],
    ],
  ])("reads %s", (_, given, want, notes) => {
    const outcome = read(given);
    expect(names(outcome)).toEqual(want);
    expect(outcome.notes.map((text) => text.split(": ")[0])).toEqual(notes);
  });

  it("gives every variable of the path a parameter", () => {
    const outcome = read({}, { path: "/{a}/{b}/{a}" });
    expect(outcome.value).toEqual([
      { name: "a", in: "path", ...simple, required: true, schema: { type: "string" } },
      { name: "b", in: "path", ...simple, required: true, schema: { type: "string" } },
    ]);
  });

  it("throws for a reference that leads nowhere, by its name", () => {
    expect(() => read({ parameters: [{ $ref: "#/components/parameters/Gone" }] })).toThrow(
      'a parameter refers to "#/components/parameters/Gone", which is not there',
    );
  });

  it("lays the operation's own over those of the path, resolves references, and repairs what is missing", async () => {
    const made = await makeCatalog({
      "openapi.json": documentOf(
        {
          "/a/{id}/{other}": {
            parameters: [
              { $ref: "#/components/parameters/Id" },
              { name: "q", in: "query", schema: { type: "string" } },
            ],
            get: {
              operationId: "a",
              parameters: [
                { name: "q", in: "query", required: true, schema: { type: "integer" } },
                { name: "gone", in: "path", required: true, schema: { type: "string" } },
                { name: "Authorization", in: "header", schema: { type: "string" } },
                { name: "f", in: "query", style: "simple", schema: { type: "array" } },
                {
                  name: "j",
                  in: "query",
                  content: { "application/json; charset=utf-8": { schema: { type: "object" } } },
                },
                { name: "old", in: "query", type: "integer" },
              ],
              ...ok,
            },
          },
        },
        { components: { parameters: { Id: { name: "id", in: "path", schema: { type: "integer" } } } } },
      ),
    });
    const parameters = made.endpoint("a").parameters;
    expect(parameters.map((one) => [one.name, one.in, one.required, one.style, one.explode])).toEqual([
      ["id", "path", true, "simple", false],
      ["q", "query", true, "form", true],
      ["f", "query", false, "form", true],
      ["j", "query", false, "form", true],
      ["old", "query", false, "form", true],
      ["other", "path", true, "simple", false],
    ]);
    expect(parameters[3]?.contentType).toBe("application/json");
    expect(made.store.$defs[parameters[1]?.schema ?? ""]).toEqual({ type: "integer" });
    expect(made.store.$defs[parameters[4]?.schema ?? ""]).toEqual({ type: "integer" });
    expect(made.report.problems.map((one) => one.what).join("\n")).toContain("{other}");
  });
});
