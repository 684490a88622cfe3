// Overlays, connector.yaml and the tools that they define: what they do, and what is said when they are wrong.
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOverlays } from "../../src/generate/document/apply-overlay.ts";
import { createProblemLog } from "../../src/generate/problems.ts";
import { bodyOf, documentOf, makeCatalog, refusalOf } from "./make.ts";

const ok = { responses: { "200": { description: "ok" } } };

function apply(document: Record<string, unknown>, actions: unknown, version = "1.1.0") {
  const log = createProblemLog();
  const text = JSON.stringify({ overlay: version, info: { title: "t", version: "1" }, actions });
  const result = applyOverlays(document, { overlays: [{ file: "overlay.json", text }], log });
  return { result, problems: log.all() };
}

describe("an overlay", () => {
  const document = {
    paths: { "/a": { get: { tags: ["x"], operationId: "a" }, post: { operationId: "b" } } },
    list: [1, 2, 3, 4],
  };
  it.each<[string, unknown, unknown]>([
    [
      "merges objects",
      { target: "$.paths['/a'].get", update: { summary: "s" } },
      { get: { tags: ["x"], operationId: "a", summary: "s" }, post: { operationId: "b" } },
    ],
    [
      "appends to lists",
      { target: "$.paths['/a'].get", update: { tags: ["y"] } },
      { get: { tags: ["x", "y"], operationId: "a" }, post: { operationId: "b" } },
    ],
    [
      "appends to a list that is the target",
      { target: "$.paths['/a'].get.tags", update: "y" },
      { get: { tags: ["x", "y"], operationId: "a" }, post: { operationId: "b" } },
    ],
    ["removes", { target: "$.paths['/a'].post", remove: true }, { get: { tags: ["x"], operationId: "a" } }],
    [
      "finds by a filter",
      { target: "$.paths.*[?@.operationId=='b']", update: { deprecated: true } },
      { get: { tags: ["x"], operationId: "a" }, post: { operationId: "b", deprecated: true } },
    ],
    [
      "copies",
      { target: "$.paths['/a'].post", copy: "$.paths['/a'].get" },
      { get: { tags: ["x"], operationId: "a" }, post: { operationId: "a", tags: ["x"] } },
    ],
  ])("%s", (_, action, expected) => {
    const before = structuredClone(document);
    const { result, problems } = apply(document, [action]);
    expect(problems).toEqual([]);
    expect((result["paths"] as Record<string, unknown>)["/a"]).toEqual(expected);
    expect(document).toEqual(before);
  });

  it("removes several items of one list", () => {
    expect(apply(document, [{ target: "$.list[1,2]", remove: true }]).result["list"]).toEqual([1, 4]);
  });

  it("adds __proto__ as a member like any other", () => {
    const update = JSON.parse('{"__proto__":{"polluted":true}}');
    const { result } = apply(document, [{ target: "$.paths", update }]);
    expect(Object.keys(result["paths"] as object)).toContain("__proto__");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("that removes what it added leaves the document as it was", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (start, name) => {
        fc.pre(!Object.hasOwn(start, name));
        const target = `$[${JSON.stringify(name)}]`;
        const { result } = apply(start, [
          { target: "$", update: Object.fromEntries([[name, { a: 1 }]]) },
          { target, remove: true },
        ]);
        expect(JSON.stringify(result)).toBe(JSON.stringify(start));
      }),
    );
  });

  it.each<[string, string, RegExp]>([
    ["no version", "actions: []\n", /overlay\.yaml.*not an Overlay/],
    ["no actions", "overlay: 1.0.0\n", /overlay\.yaml.*no list of actions/],
    ["no target", "overlay: 1.0.0\nactions:\n  - update: {}\n", /overlay\.yaml:3.*no target/],
    ["nothing to do", "overlay: 1.0.0\nactions:\n  - target: $\n", /overlay\.yaml:3.*does nothing/],
    [
      "a bad JSONPath",
      "overlay: 1.0.0\nactions:\n  - target: $.paths[\n    update: {}\n",
      /overlay\.yaml:3.*not a JSONPath/,
    ],
    ["a removed root", "overlay: 1.0.0\nactions:\n  - target: $\n    remove: true\n", /cannot be removed/],
    [
      "an ambiguous copy",
      "overlay: 1.1.0\nactions:\n  - target: $.info\n    copy: $.*\n",
      /must match exactly one/,
    ],
    [
      "an unknown word",
      "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: { x-mcp-exection-tool: get }\n",
      /GET \/a: x-mcp-exection-tool is not a word/,
    ],
    [
      "an unknown tool",
      "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: { x-mcp-execution-tool: run, x-mcp-reason: x }\n",
      /names no execution tool/,
    ],
    [
      "no reason",
      "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: { x-mcp-execution-tool: get }\n",
      /has no reason/,
    ],
    [
      "an unknown risk",
      "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: { x-mcp-risk: [fire] }\n",
      /unknown risk "fire"/,
    ],
    [
      "an unknown topic",
      "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: { x-mcp-docs-topic: none }\n",
      /none/,
    ],
  ])("with %s is told with its place", async (_, overlay, message) => {
    const files = { "openapi.json": documentOf({ "/a": { get: ok } }), "overlay.yaml": overlay };
    expect(await refusalOf(() => makeCatalog(files))).toMatch(message);
  });

  it("whose target matches nothing fails a strict run and is a line of the report else", async () => {
    const files = {
      "openapi.json": documentOf({ "/a": { get: ok } }),
      "overlay.yaml":
        "overlay: 1.0.0\nactions:\n  - target: $.paths['/gone'].get\n    update: { x-mcp-hidden: true }\n",
    };
    expect(await refusalOf(() => makeCatalog(files, { strict: true }))).toMatch(
      /overlay\.yaml:3 .*matches nothing/,
    );
    expect((await makeCatalog(files)).files.get("REPORT.md")).toContain("matches nothing");
  });

  it("tells every fault at once", async () => {
    const message = await refusalOf(() =>
      makeCatalog({
        "openapi.json": documentOf({ "/a": { get: ok, put: ok } }),
        "overlay.yaml":
          "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].*\n    update: { x-mcp-risk: [fire], x-mcp-reads: maybe }\n",
      }),
    );
    expect(message.split("\n")).toHaveLength(4);
  });
});

describe("connector.yaml", () => {
  it.each<[string, RegExp]>([
    ["nam: x\n", /connector\.yaml:1.*"nam" is not known/],
    ["name: Bad Name\n", /connector\.yaml:1 \/name: must match pattern/],
    ["title: T\nupstream:\n  base_url: ftp://x\n", /connector\.yaml:3 \/upstream\/base_url/],
    ["upstream:\n  base_url: https://user:pw@x\n", /connector\.yaml:2/],
    ["upstream:\n  schemes: { other: { env: X } }\n", /no security scheme of this name/],
    ["me: { operation_id: gone }\n", /me\.operation_id: "gone" is no operation/],
    ["fences:\n  - { path: /a }\n", /connector\.yaml:2 \/fences\/0.*reason/],
    ["tenant: { argument: x }\n", /connector\.yaml:1 \/tenant/],
    ["a: [\n", /connector\.yaml:\d+: not valid/],
  ])("with %j is told with its place", async (connector, message) => {
    const files = { "openapi.json": documentOf({ "/a": { get: ok } }), "connector.yaml": connector };
    expect(await refusalOf(() => makeCatalog(files))).toMatch(message);
  });
});

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
  it("takes path, query and body when it says no inputs", async () => {
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

  it("takes members of the body, other names, values that mean leave it out, and a map for the rest", async () => {
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
  });

  it("has a schema that every client takes", async () => {
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
  ])("is told what is wrong with %j", async (tool, message) => {
    expect(await refusalOf(() => makeCatalog(toolOf(tool)))).toMatch(message);
  });
});
