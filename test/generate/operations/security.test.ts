// Security Requirement Objects: alternatives, and the scopes that are needed of them.
import { describe, expect, it } from "vitest";
import { neededScopes, readSecurity } from "../../../src/generate/operations/security.ts";
import { documentOf, makeCatalog } from "../make.ts";
import { ok } from "./read-node.ts";

describe("readSecurity", () => {
  const document = { security: [{ key: [] }] };
  it.each<[string, object, unknown]>([
    ["the document's, where it says nothing", {}, [{ key: [] }]],
    ["none, where its list is empty", { security: [] }, []],
    ["its own", { security: [{ oauth: ["a", "b"] }, {}] }, [{ oauth: ["a", "b"] }, {}]],
    ["the document's, where its own is no list", { security: { key: [] } }, [{ key: [] }]],
    [
      "alternatives that are objects, scopes that are texts",
      { security: ["key", { key: [1, "a"], b: "c" }] },
      [{ key: ["a"], b: [] }],
    ],
  ])("of an operation is %s", (_, operation, want) => {
    expect(readSecurity({ ...operation }, document)).toEqual(want);
  });
  it("is none where neither says anything", () => {
    expect(readSecurity({}, {})).toEqual([]);
  });
});

describe("neededScopes", () => {
  const schemes = { key: { type: "bearer", env: "KEY" }, oauth: { type: "oauth2", env: "OAUTH" } } as const;
  it.each<[string, readonly Readonly<Record<string, readonly string[]>>[], readonly string[]]>([
    ["none without a requirement", [], []],
    ["those of the alternative that names any", [{ key: [] }, { oauth: ["read"] }], ["read"]],
    [
      "those of an alternative that can be met, rather than another's",
      [{ other: ["x"] }, { oauth: ["read"] }],
      ["read"],
    ],
    ["those of the first, where none can be met", [{ other: ["x"] }], ["x"]],
    ["each once, where an alternative has two schemes", [{ key: ["a"], oauth: ["a", "b"] }], ["a", "b"]],
  ])("are %s", (_, security, want) => {
    expect(neededScopes(security, schemes)).toEqual(want);
  });
});

describe("security", () => {
  it("keeps the alternatives and takes the scopes of the one that the connector can meet", async () => {
    const made = await makeCatalog({
      "openapi.json": documentOf(
        {
          "/a": { get: { operationId: "a", ...ok, security: [{ key: [] }, { oauth: ["pets:read"] }] } },
          "/b": { get: { operationId: "b", ...ok, security: [] } },
          "/c": { get: { operationId: "c", ...ok } },
        },
        {
          security: [{ key: [] }],
          components: {
            securitySchemes: {
              key: { type: "apiKey", in: "query", name: "k" },
              oauth: { type: "oauth2", flows: {} },
            },
          },
        },
      ),
    });
    expect(made.endpoint("a").scopes).toEqual(["pets:read"]);
    expect(made.endpoint("b").security).toEqual([]);
    expect(made.endpoint("c").security).toEqual([{ key: [] }]);
    expect(JSON.parse(made.files.get("connector.json") ?? "").upstream.schemes).toEqual({
      key: { type: "apiKey", in: "query", name: "k", env: "PORTOLAN_KEY" },
      oauth: { type: "oauth2", env: "PORTOLAN_OAUTH" },
    });
  });
});
