// Texts that are documents and texts that are none: versions, spellings, bounds.
import { describe, expect, it } from "vitest";
import { promise } from "../../requirements.ts";
import { documentOf, makeCatalog, refusalOf } from "../make.ts";

describe("texts that are no document", () => {
  const bomb = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 12; level += 1) {
    const [name, before] = ["abcdefghijkl"[level], "abcdefghijkl"[level - 1]];
    bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(", ")}]`);
  }
  it.each([
    ["an alias bomb", { "openapi.yaml": bomb.join("\n") }, /openapi\.yaml: YAML aliases expand/],
    ["an alias of itself", { "openapi.yaml": "openapi: 3.0.0\npaths: &a\n  x: *a\n" }, /contains itself/],
    [
      "a syntax error",
      { "openapi.yaml": "openapi: 3.0.0\npaths:\n  /a: [\n" },
      /openapi\.yaml:\d+: not valid JSON or YAML/,
    ],
    [
      "broken JSON",
      { "openapi.json": '{\n  "openapi": "3.0.0",\n  "paths": {\n}' },
      /openapi\.json:\d+: not valid/,
    ],
    [
      "a repeated key",
      { "openapi.yaml": "openapi: 3.0.0\ninfo: {}\ninfo: {}\n" },
      /openapi\.yaml:3: .*duplicated/,
    ],
    [
      "bottomless nesting",
      { "openapi.json": `{"openapi":"3.0.0","paths":${'{"a":'.repeat(5000)}1${"}".repeat(5001)}` },
      /nested deeper/,
    ],
    [
      "bottomless YAML",
      { "openapi.yaml": `openapi: 3.0.0\npaths: ${"[".repeat(20_000)}` },
      /nested deeper|not valid/,
    ],
    ["an empty file", { "openapi.yaml": "" }, /not an OpenAPI document/],
    ["a list", { "openapi.yaml": "- 1\n" }, /not an OpenAPI document/],
    ["another version", { "openapi.yaml": "openapi: 4.0.0\npaths: {}\n" }, /version "4\.0\.0" is not known/],
    ["no paths", { "openapi.yaml": "openapi: 3.0.0\ninfo: {}\n" }, /has no `paths`/],
  ])(promise("C21-01", "names file and fault of %s"), async (_, files, message) => {
    expect(await refusalOf(() => makeCatalog(files as Record<string, string>))).toMatch(message);
  });

  it("says so when the file is not there", async () => {
    expect(await refusalOf(() => makeCatalog({}))).toMatch(/cannot be read \(ENOENT\)/);
  });
});

describe("versions and spellings", () => {
  it(promise("readme.documents", "reads Swagger 2.0"), async () => {
    const made = await makeCatalog({
      "openapi.json": JSON.stringify({
        swagger: "2.0",
        info: { title: "Old", version: "1" },
        host: "api.example.com",
        basePath: "/v2",
        schemes: ["https"],
        consumes: ["application/json"],
        produces: ["application/json"],
        paths: {
          "/pets/{id}": {
            put: {
              operationId: "putPet",
              parameters: [
                { name: "id", in: "path", required: true, type: "integer", format: "int64" },
                {
                  name: "tags",
                  in: "query",
                  type: "array",
                  items: { type: "string" },
                  collectionFormat: "multi",
                },
                { name: "body", in: "body", required: true, schema: { $ref: "#/definitions/Pet" } },
              ],
              responses: { "200": { description: "ok", schema: { $ref: "#/definitions/Pet" } } },
            },
          },
        },
        definitions: {
          Pet: {
            type: "object",
            required: ["name"],
            properties: { name: { type: "string", "x-nullable": true } },
          },
        },
      }),
    });
    const endpoint = made.endpoint("putPet");
    expect(JSON.parse(made.files.get("connector.json") ?? "").upstream.baseUrl).toBe(
      "https://api.example.com/v2",
    );
    expect(endpoint.parameters.map((one) => [one.name, one.in])).toEqual([
      ["id", "path"],
      ["tags", "query"],
    ]);
    expect(endpoint.body?.content[0]).toMatchObject({ type: "application/json", schema: "Pet" });
  });

  it.each(["3.0.4", "3.1.1", "3.2.0"])(
    promise("readme.documents", "reads OpenAPI %s with many files"),
    async (version) => {
      const made = await makeCatalog({
        "openapi.json": JSON.stringify({
          openapi: version,
          info: { title: "T", version: "1" },
          servers: [{ url: "https://a.example.com" }],
          paths: { "/a": { $ref: "a.yaml" } },
        }),
        "a.yaml": "get:\n  operationId: a\n  responses: { '200': { description: ok } }\n",
      });
      expect(made.endpoints).toHaveLength(1);
    },
  );

  it(promise("C09-01", "leaves Object.prototype alone whatever things are called"), async () => {
    const schema = {
      type: "object",
      properties: JSON.parse('{"__proto__":{"type":"string"},"constructor":{"type":"integer"}}'),
      required: ["__proto__"],
    };
    const components = {
      schemas: JSON.parse(
        `{"__proto__":${JSON.stringify(schema)},"toString":{"$ref":"#/components/schemas/__proto__"}}`,
      ),
    };
    const made = await makeCatalog({
      "openapi.json": documentOf(
        JSON.parse(
          `{"/__proto__":{"post":{"operationId":"__proto__","requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/toString"}}}},"responses":{}}}}`,
        ),
        { components },
      ),
    });
    expect(made.endpoint("__proto__").path).toBe("/__proto__");
    const key = made.endpoint("__proto__").body?.content[0]?.schema ?? "";
    expect(Object.keys((made.store.$defs[key] as { properties: object }).properties)).toEqual([
      "__proto__",
      "constructor",
    ]);
    expect(({} as Record<string, unknown>)["type"]).toBeUndefined();
  });
});

describe("YAML", () => {
  it("accepts YAML merge keys and dates as text", async () => {
    const made = await makeCatalog({
      "openapi.yaml": `openapi: 3.0.3
info: { title: T, version: 2020-01-01 }
servers: [{ url: https://a.example.com }]
x-base: &base { description: ok }
paths:
  /a:
    get:
      operationId: a
      responses:
        "200":
          <<: *base
`,
    });
    expect(made.report.version).toBe("2020-01-01");
    expect(made.endpoint("a").responses[0]?.description).toBe("ok");
  });
});
