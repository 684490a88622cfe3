// Server Objects: base URLs, and where an operation goes.
import { describe, expect, it } from "vitest";
import { readServer, readServers, serverOf } from "../../../src/generate/operations/server.ts";
import { promise } from "../../requirements.ts";
import { documentOf, makeCatalog, refusalOf } from "../make.ts";
import { ok } from "./read-node.ts";

const HOME = "https://docs.example.com/api/openapi.json";

describe("readServer", () => {
  it.each<[string, unknown, string | undefined]>([
    ["an address", { url: "https://a.example.com/v1/" }, "https://a.example.com/v1"],
    ["a relative address", { url: "/v2" }, "https://docs.example.com/v2"],
    [
      "defaults of variables",
      { url: "https://{r}.example.com:{p}", variables: { r: { default: "eu" }, p: { default: 8443 } } },
      "https://eu.example.com:8443",
    ],
    ["a variable without a default", { url: "https://{r}.example.com" }, undefined],
    ["an empty default", { url: "https://{r}.example.com", variables: { r: { default: "" } } }, undefined],
    ["another protocol", { url: "ftp://example.com" }, undefined],
    ["a password", { url: "https://a:b@example.com" }, undefined],
    ["a query, which is cut off", { url: "https://example.com/a?b=c" }, "https://example.com/a"],
    ["no address", {}, undefined],
  ])("reads %s", (_, given, want) => {
    expect(readServer(given, HOME)).toBe(want);
  });
  it("knows no relative address of a document on disk", () => {
    expect(readServer({ url: "/v2" }, "file:///tmp/openapi.json")).toBeUndefined();
    expect(
      readServers({ servers: [{ url: "/v2" }, { url: "https://a.test" }] }, "file:///tmp/a.json"),
    ).toEqual(["https://a.test"]);
  });
});

describe("serverOf", () => {
  const known = {
    documentUrl: HOME,
    baseUrl: "https://api.example.com",
    documentServers: ["https://eu.example.com/v1"],
    origins: ["https://files.example.com"],
  };
  const at = (...urls: string[]) => ({ servers: urls.map((url) => ({ url })) });
  it.each<[string, object, object, object]>([
    ["nothing", {}, {}, { kind: "base" }],
    ["the base URL", at("https://api.example.com/"), {}, { kind: "base" }],
    ["another server of the document", at("https://eu.example.com/v1"), {}, { kind: "base" }],
    ["the document's own place", at("/"), {}, { kind: "unlisted", named: "https://docs.example.com" }],
    [
      "a listed origin",
      at("https://evil.test", "https://files.example.com/x"),
      {},
      { kind: "own", server: "https://files.example.com/x" },
    ],
    [
      "an origin that is not listed",
      at("https://evil.test/a"),
      {},
      { kind: "unlisted", named: "https://evil.test/a" },
    ],
    ["what is no address", at("{x}"), {}, { kind: "unlisted", named: "{x}" }],
    ["a server of the path", {}, at("https://evil.test"), { kind: "unlisted", named: "https://evil.test" }],
    ["its own before the path's", at("https://api.example.com"), at("https://evil.test"), { kind: "base" }],
  ])("of an operation with %s", (_, operation, pathItem, want) => {
    expect(serverOf({ operation, pathItem }, known)).toEqual(want);
  });
  it("takes / of a document on disk for the base", () => {
    const disk = { ...known, documentUrl: "file:///tmp/openapi.json" };
    expect(serverOf({ operation: at("/"), pathItem: {} }, disk)).toEqual({ kind: "base" });
  });
});

describe("servers", () => {
  const paths = {
    "/a": {
      get: {
        operationId: "a",
        ...ok,
        servers: [{ url: "https://{region}.files.example.com/x", variables: { region: { default: "eu" } } }],
      },
    },
    "/b": { servers: [{ url: "https://api.example.com/v1/" }], get: { operationId: "b", ...ok } },
    "/c": { get: { operationId: "c", ...ok, servers: [{ url: "https://evil.test" }] } },
  };
  it(
    promise(
      "C06-09",
      "lets an operation go only to the base or to a listed origin; others are left out by name",
    ),
    async () => {
      const made = await makeCatalog({
        "openapi.json": documentOf(paths),
        "connector.yaml": "upstream: { origins: ['https://eu.files.example.com'] }\n",
      });
      expect(made.endpoint("a").server).toBe("https://eu.files.example.com/x");
      expect(made.endpoint("b").server).toBeUndefined();
      expect(made.report.left_out).toMatchObject([
        { operationId: "c", reason: expect.stringContaining("https://evil.test") },
      ]);
    },
  );
  it("resolves relative servers against the document's address, and says so where there is none", async () => {
    const document = documentOf({ "/a": { get: ok } }, { servers: [{ url: "/v2" }] });
    const made = await makeCatalog({}, { spec: HOME, fetch: () => Promise.resolve(new Response(document)) });
    expect(JSON.parse(made.files.get("connector.json") ?? "").upstream.baseUrl).toBe(
      "https://docs.example.com/v2",
    );
    const local = await refusalOf(() => makeCatalog({ "openapi.json": document }, { strict: true }));
    expect(local).toContain("no absolute server");
  });
});
