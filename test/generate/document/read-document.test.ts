// What may be read when a catalog is made, and what is said of documents that cannot be.
import { symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateCatalog } from "../../../src/generate/generate-catalog.ts";
import { promise } from "../../requirements.ts";
import { documentOf, folderOf, makeCatalog, refusalOf } from "../make.ts";

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
  ])(promise("C21-01", "refuses %s before anything is opened"), async (ref, why) => {
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

  it(promise("C21-01", "refuses a symbolic link that leads outside"), async () => {
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
  it(
    promise("readme.documents", "bundles relative references, nested ones and whole path items"),
    async () => {
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
    },
  );

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
    promise("C10-07", "leaves out by name what refers to %s, which is no schema"),
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

describe("output", () => {
  it(promise("command.same-bytes", "is the same bytes for the same files"), async () => {
    const files = {
      "openapi.json": withSchemaRef("#/components/schemas/none"),
      "docs/a.md": "---\ntitle: A\n---\n# A\ntext\n",
    };
    const [first, second] = [await makeCatalog(files), await makeCatalog(files)];
    expect([...second.files]).toEqual([...first.files]);
  });
});
