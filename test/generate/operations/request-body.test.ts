// Request Body Objects: what is kept, what a read may have.
import { describe, expect, it } from "vitest";
import { readRequestBody } from "../../../src/generate/operations/request-body.ts";
import { bodyOf, documentOf, makeCatalog } from "../make.ts";
import { readNode } from "./read-node.ts";

const schema = { type: "object", properties: { q: { type: "string" } } };
const json = { "application/json": { schema } };
const media = { type: "application/json", schema, encoding: undefined, example: undefined };

describe("readRequestBody", () => {
  const read = (operation: object, method = "POST") =>
    readNode((reading) => readRequestBody({ method, operation: { ...operation } }, reading), {
      requestBodies: { Pet: { content: json } },
    });

  it.each<[string, object, object | undefined, readonly string[]]>([
    ["no body", {}, undefined, []],
    ["null", { requestBody: null }, undefined, []],
    [
      "a body",
      { requestBody: { required: true, description: "a pet", content: json } },
      { required: true, description: "a pet", content: [media] },
      [],
    ],
    [
      "a reference",
      { requestBody: { $ref: "#/components/requestBodies/Pet" } },
      { required: false, description: "", content: [media] },
      [],
    ],
    [
      "no media type",
      { requestBody: { content: {} } },
      undefined,
      ["a body of no media type: it was left out"],
    ],
    [
      "a body among the parameters, as in Swagger 2.0",
      { parameters: [{ in: "body", name: "b", required: true, schema }] },
      { required: true, description: "", content: [media] },
      ["its body stands among the parameters: it was read as a JSON body"],
    ],
  ])("reads %s", (_, given, value, notes) => {
    expect(read(given)).toEqual({ value, notes });
  });

  const dropped = "a read that declares an empty body: the body was dropped";
  const kept = "a read with a body of its own: the body is kept";
  it.each<[string, unknown, string]>([
    ["no schema", undefined, dropped],
    ["any value", true, dropped],
    ["an object without members", { type: "object", properties: {} }, dropped],
    ["members", schema, kept],
    ["members by pattern", { patternProperties: { "^x": {} } }, kept],
    ["a map", { type: "object", additionalProperties: { type: "string" } }, kept],
    ["branches", { anyOf: [schema] }, kept],
    ["a list", { type: "array", items: {} }, kept],
    ["a text", { type: "string" }, kept],
    ["a reference that leads nowhere", { $ref: "#/components/schemas/Gone" }, kept],
  ])("of a read with a body of %s", (_, bodySchema, note) => {
    const outcome = read({ requestBody: { content: { "application/json": { schema: bodySchema } } } }, "GET");
    expect(outcome.notes).toEqual([note]);
    expect(outcome.value === undefined).toBe(note === dropped);
  });

  it("throws for a reference that leads nowhere, by its name", () => {
    expect(() => read({ requestBody: { $ref: "#/gone" } })).toThrow(
      'its body refers to "#/gone", which is not there',
    );
  });

  it("drops the empty body of a read with a line in the report, keeps a real one", async () => {
    const made = await makeCatalog({
      "openapi.json": documentOf({
        "/a": { get: { operationId: "a", ...bodyOf({ type: "object", properties: {} }) } },
        "/b": { get: { operationId: "b", ...bodyOf(schema) } },
      }),
    });
    expect(made.endpoint("a").body).toBeUndefined();
    expect(made.endpoint("b").body).toBeDefined();
    expect(made.files.get("REPORT.md")).toContain(
      "a read that declares an empty body (the body was dropped): GET /a",
    );
  });
});
