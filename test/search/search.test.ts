// Promises of search: the right endpoint first, nothing destructive unasked, bounded and the same each time.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearch } from "../../src/search/search.ts";
import { promise } from "../requirements.ts";
import { type Call, catalogOf, endpointOf, SHOP, sectionOf } from "./small-catalog.ts";

const catalog = catalogOf(SHOP.map((call) => endpointOf(call)));
const search = createSearch(catalog);
const first = (query: string): string | undefined =>
  search.endpoints({ query, limit: 1 }).rows[0]?.endpoint.operationId;

const ASKED: readonly (readonly [query: string, operationId: string])[] = [
  ["list orders", "listOrders"],
  ["show me all orders", "listOrders"],
  ["how do I create an order?", "createOrder"],
  ["set up a new order", "createOrder"],
  ["edit an order", "updateOrder"],
  ["get rid of an order", "deleteOrder"],
  ["cancel an order", "cancelOrder"],
  ["items of an order", "listOrderItems"],
  ["who am I", "getMe"],
  ["my profile", "getMe"],
  ["money back", "createRefund"],
  ["lst custmers", "listCustomers"],
  ["customer list", "listCustomers"],
  ["customers create", "createCustomer"],
  ["look for something in the inventory", "searchInventory"],
];

describe("search", () => {
  it.each(ASKED)("answers %j with %s", (query, operationId) => {
    expect(first(query)).toBe(operationId);
  });

  it.each([
    ["cancelOrder", "cancelOrder"],
    ["CANCELORDER", "cancelOrder"],
    ["/orders/{order_id}/cancel", "cancelOrder"],
    ["POST /orders/17/cancel", "cancelOrder"],
    ["https://api.example.com/v1/orders/17/items?limit=3", "listOrderItems"],
    ["DELETE /orders/17", "deleteOrder"],
  ])(promise("search.addresses", "takes %j as the address that it is"), (query, operationId) => {
    expect(first(query)).toBe(operationId);
  });

  it("finds of an address only the operations that it belongs to", () => {
    const calls: readonly Call[] = [
      ["GET", "/pets/{id}", "getPet", "Get a pet", "Pets"],
      ["POST", "/pets/{id}:archive", "archivePet", "Archive a pet", "Pets"],
    ];
    const pets = createSearch(catalogOf(calls.map((call) => endpointOf(call))));
    const named = (query: string): readonly string[] =>
      pets
        .endpoints({ query, limit: 5 })
        .rows.filter(({ score }) => score >= 10)
        .map(({ endpoint }) => endpoint.operationId);
    expect(named("/pets/7")).toEqual(["getPet"]);
    expect(named("/pets/7:archive")).toEqual(["archivePet"]);
  });

  it(promise("find.no-destruction", "answers a question with a read, whatever verb it holds"), () => {
    for (const query of ["which orders did we cancel?", "who can delete orders", "what was refunded"]) {
      expect(search.endpoints({ query, limit: 1 }).rows[0]?.endpoint.executionTool).not.toBe(
        "execute_destructive",
      );
    }
  });

  it(promise("search.empty", "answers an empty query with a map of the catalog"), () => {
    const { tags, total } = search.endpoints({ limit: 2 });
    expect(total).toBe(SHOP.length);
    expect(tags[0]).toEqual({ tag: "Orders", endpoints: 7 });
  });

  it(promise("search.unmatched", "names the words that no endpoint bears"), () => {
    expect(search.endpoints({ query: "teleport an order", limit: 5 }).unmatched).toEqual(["teleport"]);
  });

  it(promise("search.filters", "keeps every filter"), () => {
    const ids = (filter: object): string[] =>
      search
        .endpoints({ query: "order customer", limit: 50, ...filter })
        .rows.map(({ endpoint }) => endpoint.method);
    expect(new Set(ids({ method: "delete" }))).toEqual(new Set(["DELETE"]));
    expect(new Set(ids({ readOnly: true }))).toEqual(new Set(["GET"]));
    expect(new Set(ids({ executionTool: "execute_destructive" }))).toEqual(new Set(["DELETE", "POST"]));
    expect(
      search
        .endpoints({ query: "order", tag: "customers", limit: 50 })
        .rows.every(({ endpoint }) => endpoint.tags[0] === "Customers"),
    ).toBe(true);
  });

  it(promise("search.cursor", "pages through the same ranking without a row twice or left out"), () => {
    const whole = search
      .endpoints({ query: "order", limit: 50 })
      .rows.map(({ endpoint }) => endpoint.operationId);
    const paged = [0, 3, 6, 9, 12].flatMap((offset) =>
      search.endpoints({ query: "order", limit: 3, offset }).rows.map(({ endpoint }) => endpoint.operationId),
    );
    expect(paged).toEqual(whole);
  });

  it(promise("find.guides", "finds an endpoint through the guide that speaks of it"), () => {
    const sections = [
      sectionOf(
        {
          id: "returns#waiting-for-parcels",
          heading: "Waiting for parcels to come back",
          markdown: "Use `createRefund`.",
        },
        { operations: ["createRefund"] },
      ),
    ];
    const guided = createSearch(
      catalogOf(
        SHOP.map((call) => endpointOf(call)),
        sections,
      ),
    );
    expect(
      guided.endpoints({ query: "parcels waiting to come back", limit: 1 }).rows[0]?.endpoint.operationId,
    ).toBe("createRefund");
  });

  it(
    promise(
      "find.no-destruction",
      "never puts something destructive first when nothing in the query speaks of loss",
    ),
    () => {
      const words = fc.constantFrom(
        "list",
        "show",
        "create",
        "update",
        "order",
        "orders",
        "customer",
        "customers",
        "items",
        "new",
        "all",
        "the",
        "of",
        "my",
        "a",
      );
      fc.assert(
        fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (query) => {
          const row = search.endpoints({ query: query.join(" "), limit: 1 }).rows[0];
          return row === undefined || row.endpoint.executionTool !== "execute_destructive";
        }),
      );
    },
  );

  it(promise("C11-07", "is bounded and deterministic for any text"), () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 2000 }),
      fc.constantFrom(
        "'; DROP TABLE orders; --",
        "<script>alert(1)</script>",
        "(.*)+$",
        "订单 取消",
        "\u0000\u200b",
        "the of and",
      ),
    );
    fc.assert(
      fc.property(texts, (query) => {
        const once = search.endpoints({ query, limit: 5 });
        expect(search.endpoints({ query, limit: 5 })).toEqual(once);
        expect(once.rows.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it("looks at the beginning of a very long query only", () => {
    const long = `cancel an order ${"lorem ipsum dolor ".repeat(6000)}`;
    expect(long.length).toBeGreaterThan(100_000);
    expect(search.endpoints({ query: long, limit: 1 }).rows).toHaveLength(1);
  });

  it("refuses an index made with other options", () => {
    const other = {
      ...catalog,
      searchIndex: () => catalog.searchIndex().replace(/"options":"[^"]*"/, '"options":"x"'),
    };
    expect(() => createSearch(other).endpoints({ query: "order", limit: 1 })).toThrow(/another version/);
  });
});
