// No value adds a name to the query, the cookies or a form that belongs to somebody else.
import { describe, expect, it } from "vitest";
import type { ParameterStyle } from "../../src/catalog/endpoint.ts";
import { plan, refusal, smallCatalog } from "./small-catalog.ts";

const open = { type: "object", additionalProperties: true };
const catalog = smallCatalog({
  operations: [
    {
      method: "GET",
      path: "/items",
      operationId: "listItems",
      parameters: [
        { name: "filter", in: "query", schema: open },
        { name: "deep", in: "query", style: "deepObject", explode: true, schema: open },
        { name: "deep[status]", in: "query", schema: { type: "string" } },
        { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } },
        { name: "ids[]", in: "query", schema: { type: "array", items: { type: "string" } } },
        { name: "prefs", in: "cookie", style: "form", explode: true, schema: open },
        { name: "theme", in: "cookie", schema: { type: "string" } },
      ],
    },
    {
      method: "POST",
      path: "/items",
      operationId: "createItem",
      body: {
        "application/x-www-form-urlencoded": {
          type: "object",
          properties: { name: { type: "string" }, amount: { type: "integer" }, extra: open },
        },
      },
      encoding: { extra: { style: "form" as ParameterStyle, explode: true } },
    },
    {
      method: "POST",
      path: "/notes",
      operationId: "createNote",
      body: { "application/json": { type: "object", properties: { text: { type: "string" } } } },
    },
    {
      method: "POST",
      path: "/tunnel",
      operationId: "tunnel",
      body: { "application/json": { type: "object", properties: { _method: { type: "string" } } } },
    },
  ],
  connector: {
    tenant: { argument: "shop_id", in: "query", name: "shop", noun: "shop" },
    upstream: {
      baseUrl: "https://api.example.com/v1",
      credential: "static",
      origins: [],
      schemes: {
        key: { type: "apiKey", in: "query", name: "api_key", env: "KEY" },
        session: { type: "apiKey", in: "cookie", name: "sid", env: "SID" },
      },
    },
  },
});

const list = (args: Record<string, unknown>) =>
  plan(catalog, { tool: "get", args: { operation_id: "listItems", ...args } });
const write = (operation_id: string, body: unknown) =>
  plan(catalog, { tool: "execute_safe", args: { operation_id, body } });

describe("an object in the query", () => {
  it.each([
    "shop",
    "SHOP",
    "Shop",
    "shop[]",
    "shop[0]",
    "shop.id",
    " shop",
    "api_key",
    "API_KEY",
    "api.key",
    "api key",
    "limit",
    "LIMIT",
    "limit[]",
    "ids",
    "ids[]",
    "_method",
    "_METHOD",
    "X-HTTP-Method-Override",
    "deep",
  ])("never becomes %s", (name) => {
    expect(refusal(() => list({ query: { filter: { [name]: "other" } } })).code).toBe("invalid_arguments");
  });

  it("of a deep parameter never becomes a parameter that is written in brackets", () => {
    expect(refusal(() => list({ query: { deep: { status: "x" } } })).code).toBe("invalid_arguments");
    expect(list({ query: { deep: { state: "x", shop: "y" } } }).request.target).toBe(
      "/items?deep[state]=x&deep[shop]=y",
    );
  });

  it("goes out with names of its own", () => {
    expect(list({ query: { filter: { colour: "red", shopping: "1" }, limit: 5 } }).request.target).toBe(
      "/items?colour=red&shopping=1&limit=5",
    );
    expect(list({ query: { "ids[]": ["a"], "deep[status]": "x" } }).request.target).toBe(
      "/items?ids%5B%5D=a&deep%5Bstatus%5D=x",
    );
  });
});

describe("an object in the cookies", () => {
  it.each(["sid", "SID", "theme"])("never becomes %s", (name) => {
    expect(refusal(() => list({ header_params: { prefs: { [name]: "other" } } })).code).toMatch(/^invalid_/);
  });
});

describe("a form", () => {
  it.each(["amount", "Amount", "shop", "shop[]", "api_key", "_method"])(
    "has no %s out of a member's member",
    (name) => {
      expect(refusal(() => write("createItem", { name: "a", extra: { [name]: "1" } })).code).toBe(
        "invalid_body",
      );
    },
  );

  it.each(["_method", "_METHOD", "x-http-method-override", "Shop", "shop[]", "api_key"])(
    "has no free field %s",
    (name) => {
      expect(refusal(() => write("createItem", { name: "a", [name]: "DELETE" })).code).toMatch(/^invalid_/);
    },
  );

  it("goes out with fields of its own, free ones too", () => {
    const { body } = write("createItem", {
      name: "a",
      amount: 1,
      colour: "red",
      extra: { size: "l" },
    }).request;
    expect(new TextDecoder().decode(body)).toBe("name=a&amount=1&colour=red&size=l");
  });
});

describe("a JSON body", () => {
  it.each(["_method", "_Method", "X-HTTP-Method-Override", "x_method_override"])(
    "has no free member %s",
    (name) => {
      expect(refusal(() => write("createNote", { text: "a", [name]: "DELETE" })).code).toBe("invalid_body");
      expect(refusal(() => write("createNote", JSON.stringify({ text: "a", [name]: "DELETE" }))).code).toBe(
        "invalid_body",
      );
    },
  );

  it("may have one that the operation declares, and others that only look like it", () => {
    expect(write("tunnel", { _method: "x" }).request.method).toBe("POST");
    expect(write("createNote", { text: "a", method: "DELETE", payment_method: "card" }).request.method).toBe(
      "POST",
    );
  });
});
