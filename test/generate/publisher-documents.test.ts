// Small documents as publishers write them, and get them wrong: every operation is callable, and goes out right.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../src/catalog/load-catalog.ts";
import { writeArtifacts } from "../../src/generate/write-artifacts.ts";
import { plan, smallCatalog } from "../executor/small-catalog.ts";
import { promise } from "../requirements.ts";
import { documentOf, type Made, makeCatalog, refusalOf } from "./make.ts";

const madeOf = (name: string): Promise<Made> =>
  makeCatalog({
    "openapi.yaml": readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url), "utf8"),
  });

function catalogOf(made: Made): Catalog {
  const byId = new Map(made.endpoints.map((endpoint) => [endpoint.operationId, endpoint]));
  return {
    ...smallCatalog({ operations: [] }),
    endpoints: made.endpoints,
    byOperationId: (id) => byId.get(id),
    schemas: () => made.store,
  };
}

type Call = readonly [
  document: string,
  operationId: string,
  args: Readonly<Record<string, unknown>>,
  line: string,
  body: string,
];

const CALLS: readonly Call[] = [
  ["swagger-shared-body.yaml", "create", { body: { weight: 2 } }, "POST /parcels", '{"weight":2}'],
  [
    "swagger-shared-body.yaml",
    "route",
    { path_params: { id: 1 }, body: { stops: ["a", "b"] } },
    "POST /parcels/1/route",
    "stops=a,b",
  ],
  ["streams-3.2.yaml", "append", { body: [{ line: "a" }] }, "POST /logs", '{"line":"a"}\n'],
  ["streams-3.2.yaml", "copy", { header_params: { Destination: "/x" } }, "COPY /logs", ""],
  ["streams-3.2.yaml", "find", { query: { q: "a b", n: 1 } }, "GET /find?q=a%20b&n=1", ""],
  ["hand-written.yaml", "list", { query: { x: "1" } }, "GET /a?x=1", ""],
  ["hand-written.yaml", "add", { body: { price: 0.07 } }, "POST /a", '{"price":0.07}'],
  ["hand-written.yaml", "file", { path_params: { proxy: "a/b" } }, "GET /files/a%2Fb", ""],
];

describe("a document that a publisher wrote", () => {
  it.each(CALLS)("%s: %s with %j goes out as %s", async (document, operationId, args, line, body) => {
    const made = await madeOf(document);
    expect(made.report.left_out).toEqual([]);
    const tool = made.endpoint(operationId).executionTool;
    const { request } = plan(catalogOf(made), { tool, args: { operation_id: operationId, ...args } });
    expect(`${request.method} ${request.target}`).toBe(line);
    expect(Buffer.from(request.body ?? []).toString()).toBe(body);
  });

  it(promise("words.publishers", "is told what was read otherwise than it stands there"), async () => {
    const report = (await madeOf("hand-written.yaml")).files.get("REPORT.md") ?? "";
    for (const line of ["no list", "among the parameters", "no object", "an operator"])
      expect(report).toContain(line);
  });

  it("is said in one line when the catalog has no place to go", async () => {
    const refused = refusalOf(() => writeArtifacts("/dev/null/catalog", new Map([["endpoints.json", "{}"]])));
    expect(await refused).toMatch(/^--out \/dev\/null\/catalog /);
  });

  it("shows a cookie where a call gives it", async () => {
    const parameters = [{ name: "session", in: "cookie", schema: { type: "string" } }];
    const get = { operationId: "a", parameters, responses: {} };
    const made = await makeCatalog({ "openapi.json": documentOf({ "/a": { get } }) });
    expect(made.endpoint("a").signature).toBe("{ header_params?: { session?: string } }");
  });

  it(
    promise("ops.own-variables", "never shares a credential's variable with a setting of the connector"),
    async () => {
      const http = { type: "http", scheme: "bearer" };
      const securitySchemes = { bearer: http, auth: http, Store: http, apiKey: http };
      const made = await makeCatalog({ "openapi.json": documentOf({}, { components: { securitySchemes } }) });
      const { schemes } = JSON.parse(made.files.get("connector.json") ?? "{}").upstream;
      const names = Object.values<{ readonly env: string }>(schemes).map(({ env }) => env);
      expect(names.toSorted()).toEqual([
        "PORTOLAN_API_AUTH",
        "PORTOLAN_API_BEARER",
        "PORTOLAN_API_KEY",
        "PORTOLAN_API_STORE",
      ]);
    },
  );
});
