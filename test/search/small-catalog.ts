// A small catalog made in memory, for tests of search and its tools.

import type { DocSection } from "../../src/catalog/doc-section.ts";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import type { Catalog } from "../../src/catalog/load-catalog.ts";
import { CATALOG_FORMAT } from "../../src/catalog/manifest.ts";
import { buildIndex } from "../../src/generate/build-index.ts";
import { classify } from "../../src/generate/verdict/classify.ts";

export type Call = readonly [method: string, path: string, operationId: string, summary: string, tag: string];

/** An endpoint with everything that is not said left empty. */
export function endpointOf(
  [method, path, operationId, summary, tag]: Call,
  more: Partial<Endpoint> = {},
): Endpoint {
  const base = { method, path, operationId, summary, description: "", tags: [tag], reads: false };
  return {
    ...base,
    ...classify({ ...base, override: null }),
    scopes: [],
    security: [],
    deprecated: false,
    docs: [],
    parameters: [],
    responses: [],
    aliases: [],
    risks: [],
    redact: [],
    signature: "{}",
    idSources: {},
    next: [],
    ...more,
  };
}

export const SHOP: readonly Call[] = [
  ["GET", "/orders", "listOrders", "List orders", "Orders"],
  ["POST", "/orders", "createOrder", "Create an order", "Orders"],
  ["GET", "/orders/{order_id}", "getOrder", "Get an order", "Orders"],
  ["PATCH", "/orders/{order_id}", "updateOrder", "Update an order", "Orders"],
  ["DELETE", "/orders/{order_id}", "deleteOrder", "Delete an order", "Orders"],
  ["POST", "/orders/{order_id}/cancel", "cancelOrder", "Cancel an order", "Orders"],
  ["GET", "/orders/{order_id}/items", "listOrderItems", "List items of an order", "Orders"],
  ["GET", "/customers", "listCustomers", "List customers", "Customers"],
  ["POST", "/customers", "createCustomer", "Create a customer", "Customers"],
  ["DELETE", "/customers/{customer_id}", "deleteCustomer", "Delete a customer", "Customers"],
  ["GET", "/me", "getMe", "Get the authenticated user", "Account"],
  ["GET", "/inventory/search", "searchInventory", "Search the inventory", "Stock"],
  ["POST", "/refunds", "createRefund", "Create a refund", "Payments"],
];

/** Catalog over these endpoints and sections. */
export function catalogOf(endpoints: readonly Endpoint[], sections: readonly DocSection[] = []): Catalog {
  const byId = new Map(endpoints.map((endpoint) => [endpoint.operationId, endpoint]));
  const store = { $defs: {}, examples: {} };
  const text = buildIndex({ endpoints, sections, store });
  return {
    manifest: {
      format: CATALOG_FORMAT,
      name: "shop",
      version: "1.0",
      generator: "test",
      counts: {
        endpoints: endpoints.length,
        get: 0,
        execute_safe: 0,
        execute_destructive: 0,
        tools: 0,
        sections: sections.length,
        left_out: 0,
        reviews: 0,
      },
      sources: {},
      files: {},
    },
    sha256: "0123456789abcdef",
    connector: {
      name: "shop",
      title: "Shop",
      description: "",
      instructions: "",
      version: "1.0",
      upstream: { baseUrl: "https://api.example.com", credential: "none", origins: [], schemes: {} },
      auth: { scopes: {} },
      fences: [],
      policies: { redact: [], errors: { codes: {}, hints: {} } },
      serve: { allowedOrigins: [] },
      docsBase: "",
    },
    endpoints,
    unlisted: [],
    tools: [],
    byOperationId: (operationId) => byId.get(operationId),
    schemas: () => store,
    docs: () => sections,
    searchIndex: () => text,
  };
}

export type SectionText = { readonly id: string; readonly heading: string; readonly markdown: string };

/** A section of a guide. */
export function sectionOf(
  { id, heading, markdown }: SectionText,
  more: Partial<DocSection> = {},
): DocSection {
  const [topic = id, anchor = ""] = id.split("#");
  return {
    id,
    topic,
    title: topic,
    url: `/docs/${topic}`,
    anchor,
    headingPath: anchor === "" ? [topic] : [topic, heading],
    markdown,
    description: "",
    language: "en",
    navGroup: "Guides",
    aliases: [],
    operations: [],
    ...more,
  };
}
