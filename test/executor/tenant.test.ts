// The tenant of a call: recovered from every place, sent once, never guessed.
import { describe, expect, it } from "vitest";
import type { PlanInput } from "../../src/executor/plan-input.ts";
import { promise } from "../requirements.ts";
import { plan, refusal, SESSION, smallCatalog, tenant } from "./small-catalog.ts";

const connector = {
  tenant: {
    argument: "shop_id",
    in: "query",
    name: "b_uid",
    noun: "shop",
    list: { operationId: "listShops", items: "shops", id: "id", label: "name" },
  },
} as const;
const object = { "application/json": { type: "object", additionalProperties: true } };
const catalog = smallCatalog({
  operations: [
    {
      method: "GET",
      path: "/orders",
      operationId: "list",
      scopes: ["order:read"],
      parameters: [{ name: "q", in: "query", schema: {} }],
    },
    { method: "GET", path: "/shops", operationId: "listShops" },
    { method: "POST", path: "/orders", operationId: "create", body: object },
    {
      method: "POST",
      path: "/move",
      operationId: "move",
      body: { "application/json": { type: "object", properties: { shop_id: { type: "string" } } } },
    },
  ],
  connector,
});
const two = [tenant("A"), tenant("B")];
const run = (args: Record<string, unknown>, more: Partial<PlanInput> = {}) => {
  const tool = args["operation_id"] === "create" || args["operation_id"] === "move" ? "execute_safe" : "get";
  return plan(catalog, { tool, args, tenants: two, ...more } as Parameters<typeof plan>[1]);
};

type Put = (id: string) => Record<string, unknown>;
const PLACES: Readonly<Record<string, Put>> = {
  top: (id) => ({ shop_id: id }),
  body: (id) => ({ body: { shop_id: id, a: 1 } }),
  bodyText: (id) => ({ body: `{"shop_id":"${id}","a":1}` }),
  query: (id) => ({ query: { shop_id: id } }),
  query_params: (id) => ({ query_params: { shop_id: id } }),
  query_parameters: (id) => ({ query_parameters: { shop_id: id } }),
  header_params: (id) => ({ header_params: { shop_id: id } }),
  headers: (id) => ({ headers: { Shop_Id: id } }),
  path: (id) => ({ path: `/orders?shop_id=${id}`, method: "POST" }),
};
const names = Object.keys(PLACES);
const pairs = names.flatMap((a) =>
  names.filter((b) => b !== a && !(a.startsWith("body") && b.startsWith("body"))).map((b) => [a, b] as const),
);
const put = (place: string, id: string): Record<string, unknown> => PLACES[place]?.(id) ?? {};

describe("the tenant", () => {
  it.each(names)(promise("C05-02", "is recovered from %s, taken out there, and sent once"), (place) => {
    const { request, tenant: chosen } = run({ operation_id: "create", ...put(place, "B") });
    expect(chosen).toBe("B");
    expect(request.target).toBe("/orders?b_uid=B");
    expect(Buffer.from(request.body ?? []).toString()).not.toContain("shop_id");
    expect(request.headers).toEqual({});
  });

  it.each(pairs)(promise("C05-01", "differing in %s and %s is ambiguous"), (a, b) => {
    const refused = refusal(() => run({ operation_id: "create", ...put(a, "A"), ...put(b, "B") }));
    expect(refused.code).toBe("tenant_ambiguous");
    expect(refused.message).not.toMatch(/\bA\b|\bB\b/);
  });

  it.each(pairs)(promise("C05-02", "the same in %s and %s counts once"), (a, b) => {
    expect(run({ operation_id: "create", ...put(a, "A"), ...put(b, "A") }).request.target).toBe(
      "/orders?b_uid=A",
    );
  });

  it.each(["nope", "a", "A ", "gone", "__proto__"])(
    promise("C05-03", "%j is not connected, in one text for all"),
    (id) => {
      const gone = [...two, tenant("gone", { enabled: false })];
      const refused = refusal(() => run({ operation_id: "list", shop_id: id }, { tenants: gone }));
      expect(refused).toEqual({
        code: "tenant_not_connected",
        message: "that shop is not connected",
        pointers: ["/shop_id"],
      });
    },
  );

  it("outside the ones that the person chose is not connected", () => {
    const session = { ...SESSION, tenantIds: ["A"] };
    expect(refusal(() => run({ operation_id: "list", shop_id: "B" }, { session })).code).toBe(
      "tenant_not_connected",
    );
    expect(run({ operation_id: "list" }, { session }).tenant).toBe("A");
  });

  it(
    promise("C05-04", "must be chosen among several, is implied where there is one, and cannot be none"),
    () => {
      const refused = refusal(() => run({ operation_id: "list" }));
      expect(refused.code).toBe("tenant_required");
      expect(refused.message).toContain("A (Label of A), B (Label of B)");
      expect(run({ operation_id: "list" }, { tenants: [tenant("A")] }).request.target).toBe(
        "/orders?b_uid=A",
      );
      expect(refusal(() => run({ operation_id: "list" }, { tenants: [] })).code).toBe("tenant_not_connected");
    },
  );

  it("given empty says nothing", () => {
    expect(run({ operation_id: "list", shop_id: "", query: { shop_id: "A" } }).tenant).toBe("A");
  });

  it("is not needed to list the tenants", () => {
    expect(run({ operation_id: "listShops" }).request.target).toBe("/shops");
  });

  it.each([
    { b_uid: "A" },
    { query: { b_uid: "A" } },
    { headers: { B_UID: "A" } },
    { path: "/orders?b_uid=A", operation_id: undefined },
  ])(promise("call.tenant-name", "cannot be given under the upstream's name: %j"), (args) => {
    expect(refusal(() => run({ operation_id: "list", shop_id: "A", ...args })).code).toBe(
      "invalid_arguments",
    );
  });

  it(promise("C05-09", "leaves a field of the API with the same name alone"), () => {
    const { request } = run({ operation_id: "move", shop_id: "A", body: { shop_id: "B" } });
    expect(request.target).toBe("/move?b_uid=A");
    expect(Buffer.from(request.body ?? []).toString()).toBe('{"shop_id":"B"}');
  });

  it("in a header cannot add another", () => {
    const inHeader = smallCatalog({
      operations: [{ method: "GET", path: "/orders", operationId: "list" }],
      connector: { tenant: { argument: "shop_id", in: "header", name: "X-Shop", noun: "shop" } },
    });
    const call = (shop_id: string) =>
      plan(inHeader, { tool: "get", args: { operation_id: "list", shop_id } });
    expect(call("A").request.headers).toEqual({ "x-shop": "A" });
    expect(refusal(() => call("A\r\nX-Evil: 1")).code).toBe("invalid_arguments");
  });

  it("must have the scopes", () => {
    const tenants = [tenant("A", { scopes: ["order:list"] })];
    expect(refusal(() => run({ operation_id: "list" }, { tenants })).code).toBe("insufficient_scope");
  });

  it.each([5, ["A"], { id: "A" }, true])("%j is no id", (shop_id) => {
    expect(refusal(() => run({ operation_id: "list", shop_id })).code).toBe("invalid_arguments");
  });
});

describe("what a connection may do", () => {
  const session = (access: "read" | "safe" | "all", scopes: string[] | null = null) => ({
    session: { ...SESSION, access, scopes },
  });
  it(promise(["C11-03", "readme.allow-less"], "is enforced per call"), () => {
    const args = { operation_id: "create", shop_id: "A", a: 1 };
    const refused = refusal(() => run(args, session("read")));
    expect(refused.code).toBe("insufficient_scope");
    expect(run(args, session("safe")).tenant).toBe("A");
    expect(
      refusal(() => run({ operation_id: "list", shop_id: "A" }, session("all", ["other"]))).message,
    ).toContain("order:read");
  });
});
