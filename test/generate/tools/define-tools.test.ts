// Named tools of an overlay: their arguments, their schemas, and what is said when they are wrong.
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { promise } from "../../requirements.ts";
import { bodyOf, documentOf, makeCatalog, refusalOf } from "../make.ts";

const paths = {
  "/pets/{pet_id}": {
    put: {
      operationId: "putPet",
      tags: ["pets"],
      parameters: [
        { name: "pet_id", in: "path", required: true, description: "Which pet", schema: { type: "integer" } },
        { name: "mode", in: "query", schema: { type: "string", enum: ["fast", "slow"] } },
        { name: "further", in: "query", schema: { type: "string" } },
      ],
      ...bodyOf({ $ref: "#/components/schemas/Pet" }),
    },
  },
};
const components = {
  schemas: {
    Pet: {
      allOf: [
        {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string", description: "Its name" },
            id: { type: "integer", readOnly: true },
          },
        },
        {
          type: "object",
          properties: {
            parent: { $ref: "#/components/schemas/Pet" },
            age: { type: "integer", nullable: true },
            home: { oneOf: [{ type: "string" }, { type: "object" }] },
          },
        },
      ],
    },
  },
};
const toolOf = (tool: unknown) => ({
  "openapi.json": documentOf(paths, { components }),
  "overlay.yaml": JSON.stringify({
    overlay: "1.0.0",
    actions: [{ target: "$.paths['/pets/{pet_id}'].put", update: { "x-mcp-tool": tool } }],
  }),
});
const named = { name: "change_pet", description: "Changes a pet." };

describe("x-mcp-tool", () => {
  it(promise("named.inputs", "takes path, query and body when it says no inputs"), async () => {
    const [tool] = (await makeCatalog(toolOf(named))).tools;
    expect(tool?.inputs).toEqual([
      { name: "pet_id", to: "path", target: "pet_id" },
      { name: "mode", to: "query", target: "mode" },
      { name: "further", to: "query", target: "further" },
      { name: "body", to: "body" },
    ]);
    expect(tool?.inputSchema["required"]).toEqual(["pet_id", "body"]);
    expect(tool).toMatchObject({ group: "pets", operationId: "putPet", executionTool: "execute_safe" });
  });

  it(
    promise(
      "named.inputs",
      "takes members of the body, other names, values that mean leave it out, and a map for the rest",
    ),
    async () => {
      const inputs = {
        pet: { param: "pet_id" },
        speed: { param: "mode", omit: "off" },
        name: { field: "name" },
        age: { field: "age", description: "Years" },
      };
      const [tool] = (await makeCatalog(toolOf({ ...named, inputs, query: true }))).tools;
      expect(tool?.inputs.map((input) => [input.name, input.to, input.target])).toEqual([
        ["pet", "path", "pet_id"],
        ["speed", "query", "mode"],
        ["name", "body_field", "name"],
        ["age", "body_field", "age"],
        ["query", "query_map", undefined],
      ]);
      const properties = tool?.inputSchema["properties"] as Record<string, Record<string, unknown>>;
      expect(properties["speed"]).toMatchObject({ enum: ["off", "fast", "slow"] });
      expect(properties["age"]).toEqual({ type: "integer", description: "Years" });
      expect(properties["query"]?.["properties"]).toHaveProperty("further");
      expect(tool?.inputSchema["required"]).toEqual(["pet", "name"]);
    },
  );

  it(promise("tool.schemas", "has a schema that every client takes"), async () => {
    const [tool] = (await makeCatalog(toolOf(named))).tools;
    const schema = tool?.inputSchema ?? {};
    const text = JSON.stringify(schema);
    expect(text).not.toContain("$ref");
    expect(text).not.toMatch(/"type":\[/);
    expect(text).not.toMatch(/"(properties|items)":(true|false)/);
    expect(Object.keys(schema)).not.toEqual(expect.arrayContaining(["anyOf"]));
    expect(text).toContain("Its name");
    expect(text).not.toContain('"id"');
    const check = new Ajv2020({ strict: false }).compile(schema);
    expect(check({ pet_id: 1, body: { name: "Rex", parent: { name: "Old" } } })).toBe(true);
  });

  it.each<[unknown, RegExp]>([
    [{ ...named, name: "Change" }, /not fit for a tool/],
    [{ ...named, name: "search" }, /is taken/],
    [[named, named], /is taken/],
    [{ name: "a" }, /description of a is missing/],
    [{ ...named, colour: 1 }, /"colour" is not a word/],
    [{ ...named, inputs: { pet: {} } }, /no parameter "pet".*pet_id, mode, further/],
    [
      { ...named, inputs: { pet_id: {}, age: { field: "agee" } } },
      /no member "agee".*its members are name, parent, age, home/,
    ],
    [{ ...named, inputs: { pet_id: {}, name: { feild: "name" } } }, /"feild" of the input "name"/],
    [
      { ...named, inputs: { mode: {}, body: { body: true } } },
      /no input for the required parameter "pet_id"/,
    ],
    [{ ...named, inputs: { pet_id: {} } }, /no input for the required body/],
    [{ ...named, inputs: [1] }, /not a map/],
    ["x", /x-mcp-tool must be one tool/],
  ])(promise("words.faults", "is told what is wrong with %j"), async (tool, message) => {
    expect(await refusalOf(() => makeCatalog(toolOf(tool)))).toMatch(message);
  });
});
