// Inputs that are well formed and meant to hurt: very wide, very long, said twice, or numbers that lose digits.
import { describe, expect, it } from "vitest";
import { rootMembers } from "../../src/json/text.ts";
import { promise } from "../requirements.ts";
import { plan, refusal, smallCatalog, tenant } from "./small-catalog.ts";

const catalog = smallCatalog({
  operations: [
    {
      method: "GET",
      path: "/pets",
      operationId: "list",
      parameters: [
        { name: "tag", in: "query", schema: { type: "array", items: { type: "string" } }, explode: true },
        { name: "id", in: "query", schema: {} },
        { name: "X-Note", in: "header", schema: { type: "string" } },
      ],
    },
    {
      method: "POST",
      path: "/pets",
      operationId: "create",
      body: {
        "application/json": {
          type: "object",
          properties: { name: { type: "string" }, kind: { type: "string" } },
          required: ["name"],
          additionalProperties: false,
        },
      },
    },
    {
      method: "POST",
      path: "/form",
      operationId: "form",
      body: { "application/x-www-form-urlencoded": { type: "object" } },
    },
  ],
  connector: { tenant: { argument: "shop_id", in: "query", name: "shop", noun: "shop" } },
});
const tenants = [tenant("A"), tenant("B")];
const get = (args: Record<string, unknown>) =>
  plan(catalog, { tool: "get", args: { shop_id: "A", ...args }, tenants });
const post = (args: Record<string, unknown>) =>
  plan(catalog, { tool: "execute_safe", args: { shop_id: "A", ...args }, tenants });
const wide = Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`k${index}`, 1]));

describe(promise("C09-05", "very wide input"), () => {
  it.each([
    ["unknown top-level arguments", () => get({ operation_id: "list", ...wide }), "invalid_arguments"],
    ["unknown query parameters", () => get({ operation_id: "list", query: wide }), "invalid_arguments"],
    ["unknown path parameters", () => get({ operation_id: "list", path_params: wide }), "invalid_arguments"],
    [
      "a list with more items than a request has room for",
      () => get({ operation_id: "list", query: { tag: Array(300_000).fill("a") } }),
      "invalid_arguments",
    ],
    [
      "a path whose query repeats one key",
      () => get({ path: `/pets?${"tag=a&".repeat(200_000)}` }),
      "invalid_arguments",
    ],
    ["unknown fields of a closed body", () => post({ operation_id: "create", body: wide }), "invalid_body"],
    [
      "fields beside a body",
      () => post({ operation_id: "create", body: { name: "a" }, ...wide }),
      "invalid_arguments",
    ],
  ])("%s: refused in a few words", (_name, act, code) => {
    const refused = refusal(act);
    expect(refused.code).toBe(code);
    expect(refused.message.length).toBeLessThan(2000);
  });
});

describe(promise("call.digits", "numbers that lost digits"), () => {
  const huge = Number("9".repeat(10_000));
  const long = Number("12345678901234567890");
  it.each([
    ["an infinite parameter", () => get({ operation_id: "list", query: { id: huge } }), "invalid_arguments"],
    [
      "a long id inside a list",
      () => get({ operation_id: "list", query: { id: [1, long] } }),
      "invalid_arguments",
    ],
    ["a long number in a form", () => post({ operation_id: "form", body: { id: long } }), "invalid_body"],
  ])("%s: refused, not rounded", (_name, act, code) => {
    expect(refusal(act).code).toBe(code);
  });
});

describe("C05-01 and C07 one header in two spellings", () => {
  it(promise("C05-01", "names two tenants: ambiguous"), () => {
    const args = { operation_id: "list", header_params: { shop_id: "A", SHOP_ID: "B" } };
    expect(refusal(() => get(args)).code).toBe("tenant_ambiguous");
  });
  it("says two things: refused; the same thing twice: sent once", () => {
    const two = { operation_id: "list", header_params: { "X-Note": "a", "x-note": "b" } };
    expect(refusal(() => get(two)).code).toBe("invalid_arguments");
    const same = { operation_id: "list", header_params: { "X-Note": "a", "x-note": "a" } };
    expect(get(same).request.headers).toEqual({ "x-note": "a" });
  });
});

describe(promise("C09-12", "a path whose query is no UTF-8"), () => {
  it.each(["/pets?id=%ff", "/pets?id=%c3%28"])("%s is refused, not sent as U+FFFD", (path) => {
    expect(refusal(() => get({ path })).code).toBe("invalid_arguments");
  });
  it.each([
    ["a bare percent sign", "/pets?id=100%", "id=100%25"],
    ["U+FFFD itself", "/pets?id=%EF%BF%BD", "id=%EF%BF%BD"],
  ])("%s goes out", (_name, path, sent) => {
    expect(get({ path }).request.target).toContain(sent);
  });
});

describe(promise("C10-06", "an enumeration longer than a call may have arguments"), () => {
  const values = Array.from({ length: 200_000 }, (_, index) => `v${index}`);
  const long = smallCatalog({
    operations: [
      {
        method: "POST",
        path: "/a",
        operationId: "a",
        body: { "application/json": { type: "string", enum: values } },
      },
    ],
  });
  const send = (body: unknown) => plan(long, { tool: "execute_safe", args: { operation_id: "a", body } });
  it("is held against a body like any other", () => {
    expect(refusal(() => send("nope")).code).toBe("invalid_body");
    expect(send("v199999").request.body).toBeDefined();
  });
});

describe("the members of JSON text", () => {
  it.each([
    ['{"a":1.0,"b":{"c":[1,"}"]}}', ["1.0", '{"c":[1,"}"]}']],
    [' {\n"\\u0061" : "x,\\"y" , "b":[] } ', ['"x,\\"y"', "[]"]],
    ["{}", []],
    ['["a",{"b":1}]', []],
    ['"text"', []],
  ])("%s", (text, values) => {
    expect(rootMembers(text)?.map((member) => member.text)).toEqual(values);
  });
  it("stand once: an escape does not make another name", () => {
    expect(rootMembers('{"a":1,"\\u0061":2}')).toBeNull();
  });
});
