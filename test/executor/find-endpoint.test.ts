// Which operation a call names, and that nothing else is ever reached.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { plan, refusal, smallCatalog } from "./small-catalog.ts";

const id = { name: "id", in: "path", schema: { type: "string" } } as const;
const catalog = smallCatalog({
  operations: [
    { method: "GET", path: "/v3/orders", operationId: "listOrders" },
    {
      method: "POST",
      path: "/v3/orders",
      operationId: "createOrder",
      body: { "application/json": { type: "object" } },
    },
    {
      method: "GET",
      path: "/v3/orders/{id}",
      operationId: "getOrder",
      parameters: [id, { name: "x", in: "query" }],
    },
    { method: "PUT", path: "/v3/orders/{id}", operationId: "putOrder", parameters: [id] },
    { method: "PATCH", path: "/v3/orders/{id}", operationId: "patchOrder", parameters: [id] },
    { method: "DELETE", path: "/v3/orders/{id}", operationId: "deleteOrder", parameters: [id] },
    { method: "GET", path: "/v3/orders/statistics", operationId: "statistics" },
    {
      method: "GET",
      path: "/v3/{kind}/{id}",
      operationId: "getAny",
      parameters: [{ ...id, name: "kind" }, id],
    },
    { method: "POST", path: "/things/{id}:archive", operationId: "archive", parameters: [id] },
    {
      method: "GET",
      path: "/{from}..{to}/diff.{format}",
      operationId: "diff",
      parameters: [
        { ...id, name: "from" },
        { ...id, name: "to" },
        { ...id, name: "format" },
      ],
    },
    { method: "GET", path: "/путь/{id}", operationId: "unicode", parameters: [id] },
    { method: "GET", path: "/pay#bulk", operationId: "fragment" },
    {
      method: "GET",
      path: "/rpc?action=list",
      operationId: "action",
      parameters: [{ name: "x", in: "query" }],
    },
    {
      method: "GET",
      path: "/stores/{id}/{part}",
      operationId: "part",
      parameters: [id, { ...id, name: "part" }],
    },
    { method: "GET", path: "/stores/{id}/payment-methods", operationId: "payment", parameters: [id] },
  ],
  connector: {
    fences: [
      { path: "/stores/*/payment-methods", reason: "payment" },
      { path: "/stores/*/public/**", reason: "public" },
    ],
  },
});

const target = (path: string, tool: "get" | "execute_safe" | "execute_destructive" = "get"): string => {
  const { endpoint, request } = plan(catalog, { tool, args: { path } });
  return `${endpoint.operationId} ${request.target}`;
};

describe("a path", () => {
  it.each([
    ["/v3/orders/12", "getOrder /v3/orders/12"],
    ["/v3/orders/12?x=1", "getOrder /v3/orders/12?x=1"],
    ["/v3/orders/statistics", "statistics /v3/orders/statistics"],
    ["/v3/pages/9", "getAny /v3/pages/9"],
    ["/v3/orders/a%20b", "getOrder /v3/orders/a%20b"],
    ["/v1/v3/orders/12", "getOrder /v3/orders/12"],
    ["/main..next/diff.patch", "diff /main..next/diff.patch"],
    ["/путь/7", "unicode /%D0%BF%D1%83%D1%82%D1%8C/7"],
    ["/%D0%BF%D1%83%D1%82%D1%8C/7", "unicode /%D0%BF%D1%83%D1%82%D1%8C/7"],
    ["/pay#bulk", "fragment /pay"],
    ["/rpc?action=list", "action /rpc?action=list"],
  ])(promise("call.paths", "%s is %s"), (path, wanted) => {
    expect(target(path)).toBe(wanted);
  });

  it(promise("call.id-first", "is narrowed by the tool, and asks where two are left"), () => {
    expect(target("/v3/orders/12", "execute_destructive")).toBe("deleteOrder /v3/orders/12");
    expect(target("/things/5:archive", "execute_safe")).toBe("archive /things/5:archive");
    const refused = refusal(() => plan(catalog, { tool: "execute_safe", args: { path: "/v3/orders/12" } }));
    expect(refused.code).toBe("ambiguous_endpoint");
    expect(refused.message).toContain("putOrder");
    expect(refused.message).toContain("patchOrder");
  });

  it.each([
    "/v3/orders/12/../../admin",
    "/v3/orders/..",
    "/v3/orders/.",
    "/v3/orders/%2e%2e",
    "/v3/orders/%2E./x",
    "//evil.test/x",
    "//evil.test/v3/orders",
    "http://evil/x",
    "https://api.example.com/v1/v3/orders/12",
    "\\\\evil\\x",
    "/v3\\orders",
    "/v3/orders/12?x=1#y".replace("?x=1", ""),
    "/V3/Orders/12",
    "/v3/orders/12/",
    "/v3/orders/",
    "/v3//orders",
    "v3/orders/12",
    "/v3/orders/a%2Fb",
    "/v3/orders/%00",
    "/v3/orders/\u0000",
    "/v3/orders/12\r\nHost: evil",
    "/v3/orders/%ff",
    "/@evil.test/x/y/z",
    "/v4/orders",
    `/v3/orders/${"a".repeat(9000)}`,
    "/stores/5/payment-methods",
    "/stores/5/public",
    "/stores/5/%70ublic",
  ])(promise("C06-07", "refuses %j"), (path) => {
    expect(["unknown_endpoint", "path_param_invalid"]).toContain(
      refusal(() => plan(catalog, { tool: "get", args: { path } })).code,
    );
  });

  it(promise("C06-07", "never leads to a target of another shape, whatever it says"), () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            "/",
            ".",
            "%",
            "2",
            "e",
            "f",
            "\\",
            "?",
            "#",
            "@",
            ":",
            "v3",
            "orders",
            "5",
            ";",
            " ",
          ),
        }),
        (tail) => {
          try {
            const { request, endpoint } = plan(catalog, { tool: "get", args: { path: `/${tail}` } });
            const url = new URL(`https://api.example.com/v1${request.target}`);
            expect(url.host).toBe("api.example.com");
            const shape = endpoint.path.split(/[?#]/)[0]?.split("/").length;
            expect(url.pathname.slice("/v1".length).split("/").length).toBe(shape);
          } catch (error) {
            expect((error as Error).name).toBe("PortolanError");
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe("an operation id", () => {
  it(promise("call.id-first", "wins over the path"), () => {
    const { endpoint } = plan(catalog, {
      tool: "get",
      args: { operation_id: "listOrders", path: "/v3/orders/5" },
    });
    expect(endpoint.operationId).toBe("listOrders");
  });

  it.each(["listOrder", "LISTORDERS", "__proto__", "constructor", "toString", "payment"])(
    promise("C11-04", "%s is unknown, never the nearest"),
    (name) => {
      expect(refusal(() => plan(catalog, { tool: "get", args: { operation_id: name } })).code).toBe(
        "unknown_endpoint",
      );
    },
  );
});

describe("a stated method", () => {
  it.each(["DELETE", "get", "CONNECT", "TRACE", "Post"])(
    promise("C08-03", "%s for a path that has it not is unknown"),
    (method) => {
      const call = { tool: "get" as const, args: { path: "/v3/orders/statistics", method } };
      expect(refusal(() => plan(catalog, call)).code).toBe("unknown_endpoint");
    },
  );
  it("may say the same as the catalog", () => {
    expect(
      plan(catalog, { tool: "get", args: { path: "/v3/orders", method: "GET" } }).endpoint.operationId,
    ).toBe("listOrders");
  });
});

describe("the gate", () => {
  it.each([
    ["get", "deleteOrder", "execute_destructive"],
    ["execute_safe", "deleteOrder", "execute_destructive"],
    ["execute_destructive", "createOrder", "execute_safe"],
    ["execute_safe", "listOrders", "get"],
    ["get", "createOrder", "execute_safe"],
  ] as const)(
    promise(["C11-01", "readme.one-class"], "%s refuses %s and names %s"),
    (tool, operation_id, right) => {
      const refused = refusal(() => plan(catalog, { tool, args: { operation_id } }));
      expect(refused.code).toBe("wrong_tool");
      expect(refused.message).toContain(right);
    },
  );
});
