// C14: what counts as the same payload, and that nothing of it can be read from what is stored.
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Catalog, loadCatalog } from "../../src/catalog/load-catalog.ts";
import { PortolanError } from "../../src/errors.ts";
import { planCall } from "../../src/executor/plan.ts";
import { canonicalJson, digestOf } from "../../src/tools/request-digest.ts";
import { replay, storedAnswer, storedError } from "../../src/tools/stored-result.ts";
import type { UpstreamRequest } from "../../src/upstream/request.ts";
import { promise } from "../requirements.ts";
import { ANN } from "./write-connector.ts";

describe("two texts of JSON", () => {
  it.each([
    ["1", "1.0"],
    ["1", "1e0"],
    ["1", "10e-1"],
    ["100", "1E+2"],
    ["0", "-0.00"],
    ["12345678901234567890", "1.234567890123456789e19"],
    ['{"a":1,"b":[2,3]}', '{ "b" : [2, 3.0],\n"a": 1 }'],
    ['"\\u0041\\/"', '"A/"'],
    ['{"__proto__":1,"a":2}', '{"a":2,"__proto__":1}'],
  ])(promise(["C14-06", "ops.key-numbers"], "%s and %s are the same"), (a, b) => {
    expect(canonicalJson(a)).toBe(canonicalJson(b));
  });

  it.each([
    ["1", '"1"'],
    ["1", "true"],
    ["9007199254740993", "9007199254740992"],
    ["0.1", "0.10000000000000001"],
    ["1e400", "1e401"],
    ["1e99999999999999999999", "1e99999999999999999998"],
    ["null", '"null"'],
    ["[1,2]", "[2,1]"],
    ["[[1],2]", "[1,[2]]"],
    ['{"a":null}', "{}"],
    ['["a,b"]', '["a","b"]'],
    ['{"a":"1,\\"b\\":2"}', '{"a":"1","b":2}'],
  ])(promise(["C14-06", "ops.key-numbers"], "%s and %s differ"), (a, b) => {
    expect(canonicalJson(a)).not.toBe(canonicalJson(b));
  });

  it(promise("C14-06", "are the same in every order of members and with any white space"), () => {
    const shuffled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(shuffled);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, item]) => [name, shuffled(item)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const other = JSON.stringify(shuffled(value), null, 2);
        return canonicalJson(JSON.stringify(value)) === canonicalJson(other);
      }),
    );
  });

  it("stay valid JSON in their one spelling, which is its own", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = canonicalJson(JSON.stringify(value)) ?? "";
        expect(canonicalJson(once)).toBe(once);
        expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("are compared in time that grows with their size only", () => {
    const zeros = `1${"0".repeat(400_000)}1`;
    expect(canonicalJson(`[${zeros}]`)).toContain(zeros);
  });
});

describe("two planned requests", () => {
  let catalog: Catalog;
  beforeAll(async () => {
    catalog = await loadCatalog("generated/petshop");
  });
  const plan = (request: Partial<UpstreamRequest>) => {
    const args = {
      operation_id: "createPet",
      shop_id: "shop_1",
      body: { name: "W", species: "dog", price: { amount: "5.00", currency: "EUR" } },
    };
    const shop = { id: "shop_1", label: "", enabled: true, scopes: null };
    const input = { catalog, args, session: ANN, tenants: [shop], baseUrl: "http://api.test" };
    const made = planCall({ ...input, tool: "execute_safe" });
    return { ...made, request: { ...made.request, ...request } };
  };
  const digest = (request: Partial<UpstreamRequest>): string => digestOf(plan(request), "execute_safe");
  const body = (text: string, contentType: string) => ({ body: Buffer.from(text, "latin1"), contentType });
  const form = "application/x-www-form-urlencoded";
  const parts = (boundary: string, ...names: string[]) =>
    body(
      `${names.map((name) => `--${boundary}\r\nContent-Disposition: form-data; name="${name[0]}"\r\n\r\n${name}\r\n`).join("")}--${boundary}--\r\n`,
      `multipart/form-data; boundary=${boundary}`,
    );

  it.each([
    ["the order of query parameters", { target: "/pets?a=1&b=2" }, { target: "/pets?b=2&a=1" }],
    ["the order of form fields", body("a=1&b=2", form), body("b=2&a=1", form)],
    ["the order of parts and the boundary", parts("x", "a1", "b2"), parts("y", "b2", "a1")],
    ["the order of cookies", { cookies: ["a=1", "b=2"] }, { cookies: ["b=2", "a=1"] }],
    ["the order of headers", { headers: { a: "1", b: "2" } }, { headers: { b: "2", a: "1" } }],
  ])(promise("ops.key-same", "are the same but for %s"), (_name, a, b) => {
    expect(digest(a)).toBe(digest(b));
  });

  it.each([
    ["repeated query parameters", { target: "/pets?a=1&a=2" }, { target: "/pets?a=2&a=1" }],
    ["repeated form fields", body("a=1&a=2", form), body("a=2&a=1", form)],
    ["repeated parts", parts("x", "a1", "a2"), parts("x", "a2", "a1")],
    ["the path", { target: "/pets/1" }, { target: "/pets/2" }],
    [
      "the bytes of a file",
      body("\xff", "application/octet-stream"),
      body("\xfe", "application/octet-stream"),
    ],
    ["the media type", body("1", "application/json"), body("1", "text/plain")],
    ["the API's address", { baseUrl: "http://a.test" }, { baseUrl: "http://b.test" }],
    ["a header", { headers: { a: "1" } }, { headers: { a: "2" } }],
  ])(promise("ops.key-same", "differ by %s"), (_name, a, b) => {
    expect(digest(a)).not.toBe(digest(b));
  });
});

describe("a stored result", () => {
  it(
    promise(
      "ops.key-digests",
      "leaves out the next page's call, which repeats arguments, and blocks that are too large",
    ),
    () => {
      const block = { type: "image", data: "A".repeat(600_000), mimeType: "image/png" } as const;
      const structured = {
        status: 200,
        response: {},
        request_id: "r1",
        next_page: { arguments: { body: "private" } },
      };
      const text = storedAnswer({ structured, blocks: [block] });
      expect(text.length).toBeLessThan(1000);
      expect(text).not.toContain("private");
      expect(replay(text, "r2")).toEqual({
        outcome: { structured: { status: 200, response: {}, request_id: "r2", replayed: true } },
      });
    },
  );

  it("keeps a small block", () => {
    const block = { type: "image", data: "AAAA", mimeType: "image/png" } as const;
    expect(replay(storedAnswer({ structured: {}, blocks: [block] }), "r")).toMatchObject({
      outcome: { blocks: [block] },
    });
  });

  it(promise("ops.key-digests", "keeps what an error told, but not its cause"), () => {
    const details = [{ pointer: "/a", reason: "required" as const }];
    const options = { status: 409, retryAfterS: 3, details, cause: new Error("secret") };
    const text = storedError(new PortolanError("upstream_error", "no", options));
    expect(text).not.toContain("secret");
    expect(replay(text, "r")).toMatchObject({
      error: { code: "upstream_error", message: "no", status: 409, retryAfterS: 3, details, replayed: true },
    });
  });
});
