// Scalev's catalog keeps its promises: 240 operations in their classes, scopes and guides, and nothing behind a fence.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { ExecutionTool } from "../../src/catalog/endpoint.ts";
import { type Catalog, loadCatalog } from "../../src/catalog/load-catalog.ts";
import { fenceOf } from "../../src/catalog/match-fence.ts";
import { promise } from "../requirements.ts";

type Operation = {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
};

const METHODS = ["get", "post", "put", "patch", "delete"];

/** Every operation of the document, fenced ones included. */
function documentOperations(): Operation[] {
  const document = parse(readFileSync("openapi/scalev/openapi.yaml", "utf8"));
  return Object.entries<Record<string, never>>(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => {
      const { operationId, security } = item[method] as never as Operation;
      return { operationId, method: method.toUpperCase(), path, security };
    }),
  );
}

/** GET, safe and destructive operations of each tag. */
const CLASSES: Readonly<Record<string, readonly [number, number, number]>> = {
  Identity: [2, 0, 0],
  Orders: [14, 17, 3],
  "Landing Pages": [7, 5, 2],
  Customers: [6, 6, 1],
  "Business Products": [17, 26, 10],
  Bundles: [8, 9, 4],
  Discounts: [2, 2, 1],
  Stores: [9, 4, 1],
  "Storefront Setup": [2, 2, 2],
  "Analytics Setup": [11, 8, 4],
  Shipping: [5, 3, 0],
  WABA: [10, 17, 4],
  WhatsApp: [2, 3, 1],
  "Business Users": [3, 2, 1],
  "Web Analytics": [2, 0, 0],
  "Checkout Intents": [2, 0, 0],
};

const TOOLS: readonly ExecutionTool[] = ["get", "execute_safe", "execute_destructive"];

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadCatalog("generated/scalev");
});

const called = (operationId: string) => {
  const endpoint = catalog.byOperationId(operationId);
  if (endpoint === undefined) throw new Error(`${operationId} is not in the catalog`);
  return endpoint;
};

describe("the catalog of Scalev", () => {
  it(
    promise(
      "C11-02",
      "offers 240 operations, 102 reads, 104 safe and 34 destructive writes, and leaves no verdict open",
    ),
    () => {
      const { counts } = catalog.manifest;
      expect(catalog.endpoints).toHaveLength(240);
      expect(counts).toMatchObject({ get: 102, execute_safe: 104, execute_destructive: 34, reviews: 0 });
      expect(catalog.endpoints.filter(({ verdict }) => verdict.review !== null)).toEqual([]);
    },
  );

  it.each(Object.entries(CLASSES))("has the operations of %s in their classes", (tag, expected) => {
    const ofTag = catalog.endpoints.filter(({ tags }) => tags.includes(tag));
    expect(TOOLS.map((tool) => ofTag.filter((one) => one.executionTool === tool).length)).toEqual(expected);
  });

  it("needs one scope for every operation but the two about the caller, each with words for it", () => {
    const { scopes } = catalog.connector.auth;
    const without = catalog.endpoints.filter((endpoint) => endpoint.scopes.length === 0);
    expect(without.map(({ operationId }) => operationId)).toEqual(["getMe", "listMyBusinessUsers"]);
    const used = new Set(catalog.endpoints.flatMap((endpoint) => endpoint.scopes));
    expect([...used].sort()).toEqual(Object.keys(scopes).sort());
    expect(catalog.endpoints.filter((endpoint) => endpoint.scopes.length > 1)).toEqual([]);
  });

  it("lets only the two calls that mail course access and downloads write under a reading scope", () => {
    const writing = catalog.endpoints.filter(
      ({ method, scopes, reads }) =>
        method !== "GET" && !reads && scopes.some((scope) => /:(read|list)$/.test(scope)),
    );
    expect(writing.map(({ operationId }) => operationId).sort()).toEqual([
      "sendOrderDigitalProduct",
      "sendOrderLmsAccess",
    ]);
    for (const { risks } of writing) expect(risks).toContain("messages");
  });
});

describe("the fences of Scalev", () => {
  const operations = documentOperations();

  it("each hold something back that the document describes", () => {
    for (const fence of catalog.connector.fences) {
      const behind = operations.filter((operation) => fenceOf([fence], operation) !== undefined);
      expect(behind, fence.path ?? "require_security").not.toEqual([]);
      for (const { operationId } of behind) expect(catalog.byOperationId(operationId)).toBeUndefined();
    }
  });

  it("hold back all that the catalog does not offer, and nothing else", () => {
    const { fences } = catalog.connector;
    const fenced = operations.filter((operation) => fenceOf(fences, operation) !== undefined);
    expect(fenced.length).toBe(operations.length - 240);
    expect(catalog.endpoints.filter((endpoint) => fenceOf(fences, endpoint) !== undefined)).toEqual([]);
    expect(catalog.endpoints.filter(({ path }) => !path.startsWith("/v3/"))).toEqual([]);
  });

  it.each([
    ["GET", "/v2/orders", true],
    ["POST", "/v3/oauth/token", true],
    ["GET", "/v3/oauth-billing/merchant/charges", true],
    ["POST", "/v3/orders/12/payment", true],
    ["POST", "/v3/orders/12/check-settlement/", true],
    ["GET", "/v3/stores/4/payment-accounts", true],
    ["GET", "/v3/stores/4/public", true],
    ["GET", "/v3/stores/4/public/products/9", true],
    ["GET", "/v3/stores/4/public-api-keys", false],
    ["GET", "/v3/customers/4", false],
    ["GET", "/v3/stores/4/customers/orders", true],
    ["PATCH", "/v3/chatgpt/pages/3/html-mode/draft", true],
    ["GET", "/v3/orders/12", false],
  ])("%s %s: fenced %s", (method, path, fenced) => {
    const security = [{ businessOAuth: [] }];
    expect(fenceOf(catalog.connector.fences, { method, path, security }) !== undefined).toBe(fenced);
  });

  it("hold back whatever takes no business token", () => {
    const operation = { method: "POST", path: "/v3/anything", security: [{ dashboardSession: [] }] };
    expect(fenceOf(catalog.connector.fences, operation)).toBeDefined();
  });
});

describe("the verdicts of Scalev", () => {
  const DESTRUCTIVE = /cancel|revoke|delete|remove|disconnect/i;

  it("agree with the API's own rule: DELETE, or one of five words in id, path or summary", () => {
    const differing = catalog.endpoints.filter(({ method, operationId, path, summary, executionTool }) => {
      const words = DESTRUCTIVE.test(`${operationId} ${path} ${summary}`);
      const expected =
        method === "GET" ? "get" : method === "DELETE" || words ? "execute_destructive" : "execute_safe";
      return executionTool !== expected;
    });
    expect(differing.map(({ operationId }) => operationId)).toEqual([]);
  });

  it("are settled by hand only where names do not show them, each with a reason", () => {
    const settled = catalog.endpoints.filter(({ verdict }) => verdict.rule === "overlay");
    expect(settled.map(({ operationId }) => operationId).sort()).toEqual([
      "closeWabaConversation",
      "duplicateOrder",
    ]);
    for (const { verdict } of settled) expect(verdict.reason?.length).toBeGreaterThan(30);
  });

  it(promise("words.reads", "keep POSTs that only read safe, and open to read-only connections"), () => {
    const reading = catalog.endpoints.filter(({ reads }) => reads);
    expect(reading.map(({ operationId }) => operationId).sort()).toEqual([
      "checkCourierCoverage",
      "checkProductPartnershipChanges",
      "generateBundleFollowUpChats",
      "generateProductFollowUpChats",
      "searchCourierService",
      "searchWarehouse",
      "validateLandingPageDisplay",
    ]);
    for (const { executionTool, risks } of reading) {
      expect(executionTool).toBe("execute_safe");
      expect(risks).toEqual([]);
    }
  });

  it.each([
    ["changeOrderStatus", "bulk"],
    ["uploadOrderStatusChanges", "bulk"],
    ["sendOrderLmsAccess", "messages"],
    ["sendWabaMessage", "messages"],
    ["sendWabaTemplateMessage", "messages"],
    ["sendWhatsappTestMessage", "messages"],
    ["createLandingPage", "public"],
    ["updateLandingPage", "public"],
    ["updateStore", "public"],
    ["attachStoreProducts", "public"],
    ["updateWabaPhoneNumber", "public"],
    ["createDiscountCode", "money"],
    ["updateDiscountCode", "money"],
    ["updateStoreVariant", "money"],
    ["createStorePublicApiKey", "security"],
    ["createStoreAllowedOrigin", "security"],
    ["connectWabaAccount", "security"],
    ["createWhatsappIntegration", "security"],
    ["createBusinessUserInvitation", "security"],
    ["updateBusinessUser", "security"],
  ])("label %s with the risk %s", (operationId, risk) => {
    expect(called(operationId).risks).toContain(risk);
  });
});

describe("the selector of Scalev", () => {
  it("is no field of any operation, so that it can be told from the API's own fields", () => {
    const names = JSON.stringify(catalog.schemas().$defs).match(/"(business_unique_id|b_uid)":/g);
    expect(names).toBeNull();
    const parameters = catalog.endpoints.flatMap((endpoint) => endpoint.parameters.map(({ name }) => name));
    expect(parameters.filter((name) => name === "b_uid" || name === "business_unique_id")).toEqual([]);
  });

  it("goes from business_unique_id to b_uid, and its values come from getMe", () => {
    expect(catalog.connector.tenant).toMatchObject({
      argument: "business_unique_id",
      in: "query",
      name: "b_uid",
    });
    expect(called(catalog.connector.tenant?.list?.operationId ?? "").path).toBe("/v3/me");
  });
});

describe("the guides of Scalev", () => {
  it("are linked from every operation, to a section that exists", () => {
    const sections = new Set(catalog.docs().map(({ id }) => id));
    for (const { operationId, docs } of catalog.endpoints) {
      expect(docs.length, operationId).toBeGreaterThan(0);
      for (const { topic, anchor } of docs) {
        expect(sections, operationId).toContain(anchor === undefined ? topic : `${topic}#${anchor}`);
      }
    }
  });

  it("are 29 pages, each served at /docs/<topic>", () => {
    const pages = new Map(catalog.docs().map(({ topic, url }) => [topic, url]));
    expect(pages.size).toBe(29);
    for (const [topic, url] of pages) expect(url).toBe(`/docs/${topic}`);
  });
});
