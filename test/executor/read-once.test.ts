// Planning a call reads what was given once, and of the catalog only the operation that is called.
import { beforeEach, describe, expect, it } from "vitest";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import type { Catalog } from "../../src/catalog/load-catalog.ts";
import { plan as planOf, smallCatalog } from "./small-catalog.ts";

const OTHERS = 240;

/** Which operations' parameters were read, with repeats. */
const read: string[] = [];

function watched(endpoint: Endpoint): Endpoint {
  return new Proxy(endpoint, {
    get: (target, name, receiver) => {
      if (name === "parameters") read.push(target.operationId);
      return Reflect.get(target, name, receiver);
    },
  });
}

function watchedCatalog(): Catalog {
  const catalog = smallCatalog({
    operations: [
      {
        method: "post",
        path: "/pets/{id}",
        parameters: [
          { name: "id", in: "path", required: true },
          { name: "limit", in: "query" },
          { name: "x-note", in: "header" },
        ],
        body: { "application/json": { type: "object", properties: { name: { type: "string" } } } },
      },
      ...Array.from({ length: OTHERS }, (_, index) => ({
        method: "get",
        path: `/others/${index}`,
        parameters: [{ name: "limit", in: "query" as const }],
      })),
    ],
    connector: { tenant: { argument: "shop_id", noun: "shop", in: "header", name: "x-shop" } },
  });
  const endpoints = catalog.endpoints.map(watched);
  const byId = new Map(endpoints.map((endpoint) => [endpoint.operationId, endpoint]));
  return { ...catalog, endpoints, byOperationId: (id) => byId.get(id) };
}

const MAPS = {
  path_params: { id: "7" },
  query: { limit: 5 },
  query_params: { limit: 5 },
  header_params: { "x-note": "a" },
};

describe("a second call of an operation", () => {
  const catalog = watchedCatalog();
  const plan = (args: Record<string, unknown>): string =>
    planOf(catalog, { tool: "execute_safe", args }).request.target;

  beforeEach(() => {
    plan({ operation_id: "POST /pets/{id}", ...MAPS, body: { name: "a" } });
    read.length = 0;
  });

  it("reads no other operation's parameters, and its own a few times", () => {
    expect(plan({ operation_id: "POST /pets/{id}", ...MAPS, body: { name: "a" } })).toBe("/pets/7?limit=5");
    expect(read.filter((id) => id !== "POST /pets/{id}")).toEqual([]);
    expect(read.length).toBeLessThanOrEqual(4);
  });

  it("lists the names of each map of arguments once", () => {
    const listed: string[] = [];
    const args = Object.fromEntries(
      Object.entries(MAPS).map(([name, map]) => {
        const ownKeys = (target: object): (string | symbol)[] => {
          listed.push(name);
          return Reflect.ownKeys(target);
        };
        return [name, new Proxy(map, { ownKeys })];
      }),
    );
    plan({ operation_id: "POST /pets/{id}", ...args, body: { name: "a" } });
    // Once more for the bounds, before anything else is read.
    for (const name of Object.keys(MAPS)) expect(listed.filter((one) => one === name)).toHaveLength(2);
  });
});
