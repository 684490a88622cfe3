// Promises of relations: where ids come from, what usually comes next, and an index whose bytes depend on the catalog alone.
import { describe, expect, it } from "vitest";
import { buildIndex } from "../../src/generate/build-index.ts";
import { relateEndpoints } from "../../src/generate/cards/relate-endpoints.ts";
import type { EndpointDraft } from "../../src/generate/endpoint-draft.ts";
import { type Call, endpointOf, SHOP } from "../search/small-catalog.ts";

const draft = (call: Call): EndpointDraft => ({ ...endpointOf(call), override: null, docsTopics: [] });
const store = {
  $defs: {
    invoice: { type: "object", properties: { customer_id: { type: "string" }, note: { type: "string" } } },
  },
  examples: {},
};

describe("relateEndpoints", () => {
  const relations = relateEndpoints(SHOP.map(draft), store);

  it("finds the listing that a path parameter needs", () => {
    expect(relations.get("cancelOrder")?.idSources).toEqual({ order_id: "listOrders" });
    expect(relations.get("listOrderItems")?.idSources).toEqual({ order_id: "listOrders" });
  });

  it("says what comes next after a create, a listing, an action", () => {
    expect(relations.get("createOrder")?.next).toContain("getOrder");
    expect(relations.get("listOrders")?.next[0]).toBe("getOrder");
    expect(relations.get("cancelOrder")?.next).toEqual(["getOrder"]);
    expect(relations.get("getOrder")?.next).toContain("updateOrder");
  });

  it("finds the listing that a body field names", () => {
    const invoice: EndpointDraft = {
      ...draft(["POST", "/invoices", "createInvoice", "Create an invoice", "X"]),
      body: { required: true, description: "", content: [{ type: "application/json", schema: "invoice" }] },
    };
    expect(relateEndpoints([...SHOP.map(draft), invoice], store).get("createInvoice")?.idSources).toEqual({
      customer_id: "listCustomers",
    });
  });

  it("finds the listing that a field of a branch names", () => {
    const branches = [{ properties: { customer_id: {} } }, { properties: { note: {} } }];
    const choice: EndpointDraft = {
      ...draft(["POST", "/invoices", "createInvoice", "Create an invoice", "X"]),
      body: { required: true, description: "", content: [{ type: "application/json", schema: "choice" }] },
    };
    const choices = { $defs: { choice: { oneOf: branches } }, examples: {} };
    expect(relateEndpoints([...SHOP.map(draft), choice], choices).get("createInvoice")?.idSources).toEqual({
      customer_id: "listCustomers",
    });
  });

  it("finds listings that are called by name", () => {
    const calls: readonly Call[] = [
      ["POST", "/documents.list", "a", "List documents", "D"],
      ["POST", "/collections.list", "b", "List collections", "C"],
    ];
    const move: EndpointDraft = {
      ...draft(["POST", "/documents.move", "c", "Move a document", "D"]),
      body: { required: true, description: "", content: [{ type: "application/json", schema: "move" }] },
    };
    const moving = {
      $defs: { move: { type: "object", properties: { documentId: {}, collectionId: {} } } },
      examples: {},
    };
    expect(relateEndpoints([...calls.map(draft), move], moving).get("c")?.idSources).toEqual({
      documentId: "a",
      collectionId: "b",
    });
  });
});

describe("buildIndex", () => {
  it("writes the same bytes for the same catalog", () => {
    const endpoints = SHOP.map((call) => endpointOf(call));
    expect(buildIndex({ endpoints, sections: [], store })).toBe(
      buildIndex({ endpoints: [...endpoints], sections: [], store }),
    );
  });
});
