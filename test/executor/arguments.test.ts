// Parameters and headers: what is declared is sent as it was given, everything else is refused before sending.

import fc from "fast-check";
import { parse } from "qs";
import { describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { plan, refusal, smallCatalog } from "./small-catalog.ts";

const text = { type: "string" };
const catalog = smallCatalog({
  operations: [
    {
      method: "GET",
      path: "/items",
      operationId: "list",
      parameters: [
        { name: "q", in: "query", schema: text },
        { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
        { name: "flag", in: "query", schema: { type: "boolean" } },
        { name: "tags", in: "query", schema: { type: "array", items: text } },
        { name: "ids", in: "query", explode: false, schema: { type: "array", items: { type: "integer" } } },
        {
          name: "filter",
          in: "query",
          style: "deepObject",
          explode: true,
          schema: { type: "object", additionalProperties: true },
        },
        { name: "page", in: "query", schema: { type: "object", properties: { size: { type: "integer" } } } },
        { name: "filter[status]", in: "query", schema: text },
        { name: "empty", in: "query", allowEmptyValue: true, schema: { type: "integer" } },
        { name: "status", in: "query", schema: { enum: ["open", "closed"] } },
        { name: "X-Trace", in: "header", schema: text },
        { name: "X-List", in: "header", schema: { type: "array", items: text } },
        { name: "Accept", in: "header", required: true, schema: text },
        { name: "Host", in: "header", schema: text },
        { name: "session", in: "cookie", schema: text },
      ],
    },
    {
      method: "GET",
      path: "/items/{id}",
      operationId: "read",
      parameters: [
        { name: "id", in: "path", schema: { type: "integer" } },
        { name: "must", in: "query", required: true, schema: text },
      ],
    },
    {
      method: "POST",
      path: "/items",
      operationId: "create",
      body: { "application/json": { type: "object", properties: { name: text } } },
      parameters: [
        { name: "notify", in: "query", schema: { type: "boolean" } },
        { name: "Idempotency-Key", in: "header", schema: text },
      ],
    },
  ],
});

const target = (args: Record<string, unknown>): string =>
  plan(catalog, { tool: "get", args: { operation_id: "list", ...args } }).request.target;
const code = (args: Record<string, unknown>, operation_id: string = "list"): string =>
  refusal(() =>
    plan(catalog, {
      tool: operation_id === "create" ? "execute_safe" : "get",
      args: { operation_id, ...args },
    }),
  ).code;

describe("query", () => {
  it.each([
    [{ query: { q: "a&limit=5" } }, "/items?q=a%26limit%3D5"],
    [{ query_params: { q: "x" } }, "/items?q=x"],
    [{ query_parameters: { q: "x" }, query: { q: "x" } }, "/items?q=x"],
    [{ query: '{"q":"x"}' }, "/items?q=x"],
    [{ query: { limit: "5" } }, "/items?limit=5"],
    [{ query: { flag: "true" } }, "/items?flag=true"],
    [{ query: { q: 5 } }, "/items?q=5"],
    [{ query: { tags: ["a", "b"] } }, "/items?tags=a&tags=b"],
    [{ query: { tags: '["a","b"]' } }, "/items?tags=a&tags=b"],
    [{ query: { tags: "a" } }, "/items?tags=a"],
    [{ query: { ids: ["1", 2] } }, "/items?ids=1,2"],
    [{ query: { ids: ["9007199254740993"] } }, "/items?ids=9007199254740993"],
    [{ query: { filter: { a: { b: "1" } } } }, "/items?filter[a][b]=1"],
    [{ query: { "filter[a]": "1", "filter[b]": "2" } }, "/items?filter[a]=1&filter[b]=2"],
    [{ query: { "filter[status]": "open" } }, "/items?filter%5Bstatus%5D=open"],
    [{ query: { size: 5 } }, "/items?size=5"],
    [{ query: { empty: "" } }, "/items?empty="],
    [
      { operation_id: undefined, path: "/items?q=a%26b&tags=x&tags=y&ids=1,2" },
      "/items?q=a%26b&tags=x&tags=y&ids=1,2",
    ],
    [{ operation_id: undefined, path: "/items?q=a&limit=5", query: { q: null } }, "/items?limit=5"],
    [{ operation_id: undefined, path: "/items?q=a", query: { q: "b" } }, "/items?q=b"],
  ] as const)(promise(["C08-01", "call.aliases"], "%j is sent as %s"), (args, wanted) => {
    expect(target(args)).toBe(wanted);
  });

  it.each([
    { query: { nope: 1 } },
    { query: { "q[a]": 1 } },
    { query: { "q[]": 1 } },
    { query: { "tags[]": "a" } },
    { query: { __proto__x: 1 } },
    { query: JSON.parse('{"__proto__":"x"}') as object },
    { query: { constructor: "x" } },
    { query: { limit: 101 } },
    { query: { limit: "5.5" } },
    { query: { limit: "5 " } },
    { query: { flag: "yes" } },
    { query: { status: "opened" } },
    { query: { q: { a: 1 } } },
    { query: { q: "a" }, query_params: { q: "b" } },
    { query: { q: "\ud800" } },
    { query: { limit: 2 ** 60 } },
    { query: "q=1" },
    { query: [1] },
    { path_params: { x: 1 } },
    { limit: 5 },
    { base_url: "https://evil.test" },
    { server: "https://evil.test" },
    { body: {} },
    { idempotency_key: "12345678" },
    { path: "/items?nope=1", operation_id: undefined },
    { fields: "id" },
    { max_chars: -1 },
    { dry_run: "yes" },
    { operation_id: 5 },
  ])(promise("call.checked", "%j is refused"), (args) => {
    expect(code(args as Record<string, unknown>)).toBe("invalid_arguments");
  });

  it(promise("call.misplaced", "tells where a misplaced argument belongs"), () => {
    const told = (args: Record<string, unknown>): string =>
      refusal(() => plan(catalog, { tool: "get", args: { operation_id: "list", ...args } })).message;
    expect(told({ limit: 5 })).toContain("limit belongs in query");
    expect(told({ query: { limt: 5 } })).toContain("did you mean limit?");
    expect(code({ notify: true, name: "x" }, "create")).toBe("invalid_arguments");
  });

  it(promise("call.checked", "names all that is missing, with its type"), () => {
    const refused = refusal(() => plan(catalog, { tool: "get", args: { operation_id: "read" } }));
    expect(refused.code).toBe("missing_parameter");
    expect(refused.pointers).toEqual(["/path_params/id", "/query/must"]);
    expect(refused.message).toContain("integer");
  });

  it(promise("C09-01", "leaves the prototype of objects alone"), () => {
    expect(code({ query: { "filter[__proto__][polluted]": "x" }, header_params: { "X-Bad": "1" } })).toBe(
      "header_not_allowed",
    );
    target({
      query: { "filter[__proto__][polluted]": "x", "filter[constructor][prototype][polluted]": "x" },
    });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it(promise("C08-01", "is read back the same by an independent parser"), () => {
    const word = fc.string({ unit: "binary" }).filter((value) => value.isWellFormed() && value !== "");
    const shape = fc.record({
      q: word,
      tags: fc.array(word, { minLength: 2 }),
      filter: fc.dictionary(
        fc.stringMatching(/^[a-z]{1,5}$/),
        fc.oneof(word, fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), word, { minKeys: 1 })),
        { minKeys: 1 },
      ),
    });
    fc.assert(
      fc.property(shape, (query) => {
        const [, search = ""] = target({ query }).split("?");
        expect(parse(search, { parameterLimit: 5000, arrayLimit: 5000, plainObjects: true })).toEqual(query);
      }),
      { numRuns: 500 },
    );
  });
});

describe("headers", () => {
  it.each([
    "Host",
    "Authorization",
    "Cookie",
    "Proxy-Authorization",
    "Content-Length",
    "Transfer-Encoding",
    "Connection",
    "Upgrade",
    "TE",
    "Trailer",
    "Keep-Alive",
    "Expect",
    "X-Forwarded-For",
    "X-Forwarded-Host",
    "Forwarded",
    "X-Real-IP",
    "Via",
    "Idempotency-Key",
    "Accept-Encoding",
    "Content-Type",
    "X-HTTP-Method-Override",
    "Set-Cookie",
    "X-Undeclared",
    "Accept",
    "proxy-connection",
    "X-Original-URL",
    "Sec-Fetch-Site",
  ])(promise("C07-01", "%s cannot be given"), (name) => {
    expect(code({ header_params: { [name]: "x" } })).toBe("header_not_allowed");
    expect(code({ headers: { [name.toLowerCase()]: "x" } })).toBe("header_not_allowed");
  });

  it.each([
    ["X-Trace", "a\r\nX-Evil: 1"],
    ["X-Trace", "a\nb"],
    ["X-Trace", "a\u0000"],
    ["X-Trace", "a\r\n b"],
    ["X-Trace", "é"],
    ["X-Trace", "日"],
    ["X-Trace", "x".repeat(20_000)],
    ["", "x"],
    ["X Trace", "x"],
    ["X-Trace\r\nHost", "x"],
    ["__proto__", "x"],
    ["constructor", "x"],
    ["X-Trace:", "x"],
    ["é", "x"],
  ])(promise("C07-04", "%j: %j is no header"), (name, value) => {
    const headers = JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as object;
    expect(code({ header_params: headers })).toBe("invalid_arguments");
  });

  it(promise("C07-04", "checks the members of a list too"), () => {
    expect(code({ header_params: { "X-List": ["a", "b\r\nc"] } })).toBe("invalid_arguments");
  });

  it(promise("call.aliases", "sends declared ones, and needs none that it manages itself"), () => {
    const { request } = plan(catalog, {
      tool: "get",
      args: { operation_id: "list", headers: { "x-trace": "t", session: "s 1" } },
    });
    expect(request.headers).toEqual({ "x-trace": "t" });
    expect(request.cookies).toEqual(["session=s%201"]);
  });

  it("cannot be smuggled in by way of the idempotency key", () => {
    expect(code({ name: "x", idempotency_key: "a\r\nHost: evil" }, "create")).toBe("invalid_arguments");
  });

  it(promise("C07-07", "fills the document's idempotency header from idempotency_key"), () => {
    const { request } = plan(catalog, {
      tool: "execute_safe",
      args: { operation_id: "create", name: "x", idempotency_key: "key-12345" },
    });
    expect(request.headers).toEqual({ "idempotency-key": "key-12345" });
  });
});
