// What may be read when a catalog is made, and what is said of documents that cannot be.
import { symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateCatalog } from "../../src/generate/generate-catalog.ts";
import { documentOf, folderOf, makeCatalog, refusalOf } from "./make.ts";

const ping = { get: { operationId: "ping", responses: { "200": { description: "pong" } } } };
const withSchemaRef = (ref: string): string =>
  documentOf({
    "/a": {
      get: {
        operationId: "a",
        responses: {
          "200": { description: "ok", content: { "application/json": { schema: { $ref: ref } } } },
        },
      },
    },
  });

describe("references that leave the document's folder", () => {
  it.each([
    ["../secret.yaml", "leaves the document's folder"],
    ["../../../../etc/passwd", "leaves the document's folder"],
    ["/etc/passwd", "leaves the document's folder"],
    ["file:///etc/passwd", "leaves the document's folder"],
    ["file://server/share/x.yaml", "leaves the document's folder"],
    ["sub/%2e%2e/%2e%2e/secret.yaml", "leaves the document's folder"],
    ["sub%2f..%2f..%2fsecret.yaml", "leaves the document's folder"],
    ["http://127.0.0.1:9/x.yaml", "remote address"],
    ["https://evil.test/x.yaml#/a", "remote address"],
    ["//evil.test/x.yaml", "leaves the document's folder"],
    ["ftp://evil.test/x.yaml", "never followed"],
    ["data:text/plain,x", "never followed"],
  ])("refuses %s before anything is opened", async (ref, why) => {
    const message = await refusalOf(() => makeCatalog({ "openapi.json": withSchemaRef(ref) }));
    expect(message).toContain(why);
    expect(message).toContain(JSON.stringify(ref).slice(1, -1));
    expect(message).toMatch(/openapi\.json:1/);
  });

  it("names every one of them at once", async () => {
    const message = await refusalOf(() =>
      makeCatalog({
        "openapi.yaml": `openapi: 3.0.3
info: { title: T, version: "1" }
paths:
  /a:
    $ref: "../a.yaml"
  /b:
    $ref: "http://evil.test/b.yaml"
`,
      }),
    );
    expect(message).toContain("openapi.yaml:5");
    expect(message).toContain("openapi.yaml:7");
  });

  it("refuses a symbolic link that leads outside", async () => {
    const outside = folderOf({ "secret.yaml": "type: string" });
    const folder = folderOf({ "openapi.json": withSchemaRef("link.yaml") });
    symlinkSync(join(outside.dir, "secret.yaml"), join(folder.dir, "link.yaml"));
    const run = () =>
      generateCatalog({
        spec: join(folder.dir, "openapi.json"),
        ...{ overlays: [], allowRemote: [], strict: false, generator: "test" },
        fetch: () => Promise.reject(new Error("no network")),
        now: () => 0,
      });
    expect(await refusalOf(run)).toContain("symbolic link");
    folder.remove();
    outside.remove();
  });

  it("does not follow references in extensions and examples", async () => {
    const made = await makeCatalog({
      "openapi.json": documentOf({
        "/a": {
          "x-policy": { $ref: "../policies.yaml" },
          get: {
            operationId: "a",
            responses: {
              "200": {
                description: "ok",
                content: { "application/json": { example: { link: { $ref: "https://evil.test/a" } } } },
              },
            },
          },
        },
      }),
    });
    expect(made.endpoints).toHaveLength(1);
  });
});

describe("documents of many files", () => {
  it("bundles relative references, nested ones and whole path items", async () => {
    const made = await makeCatalog({
      "openapi.yaml": `openapi: 3.1.0
info: { title: Many, version: "1" }
servers: [{ url: https://api.example.com }]
paths:
  /pets/{id}: { $ref: "paths/pet.yaml" }
`,
      "paths/pet.yaml": `parameters:
  - $ref: "../shared/parameters.yaml#/id"
get:
  operationId: getPet
  responses:
    "200":
      description: a pet
      content: { application/json: { schema: { $ref: "../schemas/pet.yaml" } } }
`,
      "shared/parameters.yaml": `id: { name: id, in: path, required: true, schema: { type: integer } }`,
      "schemas/pet.yaml": `type: object
properties:
  name: { type: string }
  parent: { $ref: "pet.yaml" }
`,
    });
    const endpoint = made.endpoint("getPet");
    expect(endpoint.parameters.map((parameter) => parameter.name)).toEqual(["id"]);
    const key = endpoint.responses[0]?.content[0]?.schema ?? "";
    expect(key).toBe("pet");
    expect(made.store.$defs[key]).toMatchObject({ properties: { parent: { $ref: "#/$defs/pet" } } });
  });

  it("points discriminator mappings that name files into the document", async () => {
    const made = await makeCatalog({
      "openapi.yaml": `openapi: 3.0.3
info: { title: Many, version: "1" }
servers: [{ url: https://api.example.com }]
paths:
  /pets:
    post:
      operationId: addPet
      requestBody:
        content:
          application/json:
            schema:
              oneOf: [{ $ref: "cat.yaml" }, { $ref: "dog.yaml" }]
              discriminator: { propertyName: kind, mapping: { cat: cat.yaml, dog: dog.yaml, bird: bird.yaml } }
      responses: { "200": { description: ok } }
`,
      "cat.yaml": "type: object\nproperties: { kind: { type: string }, claws: { type: integer } }\n",
      "dog.yaml": "type: object\nproperties: { kind: { type: string }, tail: { type: integer } }\n",
    });
    const key = made.endpoint("addPet").body?.content[0]?.schema ?? "";
    expect(made.store.$defs[key]).toMatchObject({
      discriminator: { mapping: { cat: "#/$defs/cat", dog: "#/$defs/dog" } },
    });
    expect(made.files.get("openapi.d.ts")).not.toContain("No types could be made");
  });

  it.each(["gone.yaml", "#", "#/components/schemas/Gone"])(
    "leaves out by name what refers to %s, which is no schema",
    async ($ref) => {
      const files = {
        "openapi.json": documentOf({
          "/ping": ping,
          "/a": {
            post: {
              operationId: "a",
              requestBody: { content: { "application/json": { schema: { $ref } } } },
              responses: {},
            },
          },
        }),
      };
      const made = await makeCatalog(files);
      expect(made.endpoints.map((one) => one.operationId)).toEqual(["ping"]);
      expect(made.report.left_out).toMatchObject([
        { operationId: "a", kind: "unusable", reason: expect.stringContaining($ref) },
      ]);
      expect(await refusalOf(() => makeCatalog(files, { strict: true }))).toContain("POST /a");
    },
  );
});

describe("remote documents", () => {
  it("reads a document and what lies beside it from its address, and no other host", async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (request.url === "/api/openapi.json") response.end(withSchemaRef("schemas/a.json"));
      else if (request.url === "/api/schemas/a.json") response.end('{"type":"string"}');
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const made = await makeCatalog({}, { spec: `http://127.0.0.1:${port}/api/openapi.json`, fetch });
    expect(made.endpoints).toHaveLength(1);
    expect(asked).toEqual(["/api/openapi.json", "/api/schemas/a.json"]);
    await new Promise((done) => server.close(done));
  });

  it("follows a remote reference whose host is allowed by name", async () => {
    const asked: string[] = [];
    const fake: typeof fetch = (input) => {
      asked.push(String(input));
      return Promise.resolve(new Response('{"type":"string"}'));
    };
    const made = await makeCatalog(
      { "openapi.json": withSchemaRef("https://schemas.example.com/a.json") },
      { fetch: fake, allowRemote: ["schemas.example.com"] },
    );
    expect(asked).toEqual(["https://schemas.example.com/a.json"]);
    expect(made.report.left_out).toEqual([]);
  });

  it("says what is wrong when the document cannot be had", async () => {
    const gone: typeof fetch = () => Promise.resolve(new Response("", { status: 404 }));
    const message = await refusalOf(() =>
      makeCatalog({}, { spec: "https://a.example.com/x.yaml", fetch: gone }),
    );
    expect(message).toContain("the server answered 404");
  });
});

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
  ])("names file and fault of %s", async (_, files, message) => {
    expect(await refusalOf(() => makeCatalog(files as Record<string, string>))).toMatch(message);
  });

  it("says so when the file is not there", async () => {
    expect(await refusalOf(() => makeCatalog({}))).toMatch(/cannot be read \(ENOENT\)/);
  });
});

describe("versions and spellings", () => {
  it("reads Swagger 2.0", async () => {
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

  it.each(["3.0.4", "3.1.1", "3.2.0"])("reads OpenAPI %s with many files", async (version) => {
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
  });

  it("leaves Object.prototype alone whatever things are called", async () => {
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

describe("output", () => {
  it("is the same bytes for the same files", async () => {
    const files = {
      "openapi.json": withSchemaRef("#/components/schemas/none"),
      "docs/a.md": "---\ntitle: A\n---\n# A\ntext\n",
    };
    const [first, second] = [await makeCatalog(files), await makeCatalog(files)];
    expect([...second.files]).toEqual([...first.files]);
  });

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
