// How the arguments of a named tool become the arguments of a call, and which of them are refused.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ToolDefinition } from "../../src/catalog/tool-definition.ts";
import { rewriteArguments } from "../../src/tools/semantic.ts";
import { promise } from "../requirements.ts";

const definition: ToolDefinition = {
  name: "update_pet",
  title: "Update a pet",
  description: "Changes a pet.",
  group: "pets",
  operationId: "updatePet",
  executionTool: "execute_safe",
  inputs: [
    { name: "id", to: "path", target: "pet_id" },
    { name: "notify", to: "query" },
    { name: "breakdown", to: "query", target: "by", omit: "off" },
    { name: "trace", to: "header", target: "X-Trace" },
    { name: "tags", to: "body_field", target: "tags" },
    { name: "query", to: "query_map" },
  ],
  inputSchema: { type: "object", properties: {} },
};
const whole: ToolDefinition = {
  ...definition,
  inputs: [
    { name: "id", to: "path", target: "pet_id" },
    { name: "body", to: "body" },
  ],
};

describe("a named tool", () => {
  it.each([
    [
      promise("named.same-journey", "puts each input in its place"),
      definition,
      { id: 7, notify: true, trace: "t", tags: ["a"] },
      {
        path_params: { pet_id: 7 },
        query: { notify: true },
        header_params: { "X-Trace": "t" },
        body: { tags: ["a"] },
      },
    ],
    ["leaves out what means off", definition, { id: 7, breakdown: "off" }, { path_params: { pet_id: 7 } }],
    [
      "sends another value of such an input",
      definition,
      { id: 7, breakdown: "day" },
      { path_params: { pet_id: 7 }, query: { by: "day" } },
    ],
    [
      "adds further query parameters from the map",
      definition,
      { id: 7, query: { page: 2 } },
      { path_params: { pet_id: 7 }, query: { page: 2 } },
    ],
    [
      "lets named fields win over the map",
      definition,
      { id: 7, notify: false, query: { notify: true } },
      { path_params: { pet_id: 7 }, query: { notify: false } },
    ],
    [
      "sends a whole body as it is",
      whole,
      { id: 7, body: "[1, 2.0]" },
      { path_params: { pet_id: 7 }, body: "[1, 2.0]" },
    ],
    [
      "passes what shapes the answer on",
      whole,
      { id: 7, fields: ["id"], max_chars: 900, dry_run: true },
      { path_params: { pet_id: 7 }, fields: ["id"], max_chars: 900, dry_run: true },
    ],
    ["passes the tenant on", whole, { id: 7, shop_id: "a" }, { path_params: { pet_id: 7 }, shop_id: "a" }],
  ])("%s", (_promise, tool, args, expected) => {
    expect(rewriteArguments(tool, args, "shop_id")).toEqual({ operation_id: "updatePet", ...expected });
  });

  it(promise("named.unknown", "refuses an argument that it does not have, and names those it has"), () => {
    expect(() => rewriteArguments(definition, { id: 7, nmae: "x" })).toThrow(
      expect.objectContaining({ code: "invalid_arguments", hint: expect.stringContaining("id, notify") }),
    );
  });

  it("refuses a query map that is no object", () => {
    expect(() => rewriteArguments(definition, { id: 7, query: [1] })).toThrow(
      expect.objectContaining({ code: "invalid_arguments" }),
    );
  });

  it(promise("named.same-journey", "never lets the map change which operation is called"), () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (query) => {
        const rewritten = rewriteArguments(definition, { id: 1, query });
        expect(rewritten["operation_id"]).toBe("updatePet");
        expect(
          Object.keys(rewritten).every((key) => ["operation_id", "path_params", "query"].includes(key)),
        ).toBe(true);
      }),
    );
  });

  it(promise("C09-01", "keeps a parameter called __proto__ as plain data"), () => {
    const rewritten = rewriteArguments(definition, {
      id: 1,
      query: JSON.parse('{"__proto__": {"polluted": 1}}'),
    });
    expect(JSON.stringify(rewritten["query"])).toBe('{"__proto__":{"polluted":1}}');
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
