// A body that is a choice (oneOf, anyOf) is as good as any other: its fields have id sources, named tools and search.
import { describe, expect, it } from "vitest";
import { createSearch } from "../../src/search/search.ts";
import { catalogOf } from "../search/small-catalog.ts";
import { bodyOf, documentOf, makeCatalog } from "./make.ts";

const listing = (what: string) => ({
  get: { operationId: `list_${what}`, summary: `List ${what}`, responses: { "200": { description: "all" } } },
});
const branch = (required: readonly string[], names: readonly string[]) => ({
  type: "object",
  required,
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});
const CHOICE = {
  oneOf: [
    branch(["note", "customer_id"], ["note", "customer_id"]),
    branch(["note", "passport"], ["note", "passport"]),
  ],
};
const DOCUMENT = documentOf({
  "/customers": listing("customers"),
  "/refunds": listing("refunds"),
  "/orders": { post: { operationId: "create_order", summary: "Create an order", ...bodyOf(CHOICE) } },
});
const overlay = (tool: unknown) =>
  JSON.stringify({
    overlay: "1.0.0",
    actions: [{ target: "$.paths['/orders'].post", update: { "x-mcp-tool": tool } }],
  });
const NAMED = { name: "order_for_customer", description: "Orders for a customer." };

describe("a body that is a choice", () => {
  it("says where the id of a field comes from", async () => {
    const { endpoint } = await makeCatalog({ "openapi.json": DOCUMENT });
    expect(endpoint("create_order").idSources).toEqual({ customer_id: "list_customers" });
  });

  it("has fields that a named tool can take", async () => {
    const inputs = { customer: { field: "customer_id" }, note: { field: "note" } };
    const files = { "openapi.json": DOCUMENT, "overlay.yaml": overlay({ ...NAMED, inputs }) };
    const [tool] = (await makeCatalog(files)).tools;
    expect(tool?.inputs).toEqual([
      { name: "customer", to: "body_field", target: "customer_id" },
      { name: "note", to: "body_field", target: "note" },
    ]);
    expect(tool?.inputSchema).toMatchObject({
      properties: { customer: { type: "string" }, note: { type: "string" } },
      required: ["note"],
    });
  });

  it("shows the fields of its branches to a tool that takes the whole body", async () => {
    const document = documentOf({
      "/orders": { post: { operationId: "create_order", ...bodyOf({ type: "object", ...CHOICE }) } },
    });
    const [tool] = (await makeCatalog({ "openapi.json": document, "overlay.yaml": overlay(NAMED) })).tools;
    expect(tool?.inputSchema).toMatchObject({
      properties: {
        body: { properties: { note: {}, customer_id: {}, passport: {} }, required: ["note"] },
      },
    });
  });

  it("is found by a field of a branch", async () => {
    const { endpoints, store, files } = await makeCatalog({ "openapi.json": DOCUMENT });
    const text = files.get("search-index.json") ?? "";
    const search = createSearch({
      ...catalogOf([]),
      endpoints,
      schemas: () => store,
      searchIndex: () => text,
    });
    expect(search.endpoints({ query: "passport", limit: 5 }).rows[0]?.endpoint.operationId).toBe(
      "create_order",
    );
  });
});
