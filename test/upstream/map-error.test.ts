// Errors of the API: one shape, safe words, no payload.
import { describe, expect, it } from "vitest";
import { type FailedCall, mapUpstreamError } from "../../src/upstream/map-error.ts";
import { promise } from "../requirements.ts";

type Policy = FailedCall["connector"]["policies"]["errors"];

function map(
  status: number,
  body: unknown,
  more: { headers?: Record<string, string>; errors?: Partial<Policy>; method?: string } = {},
) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return mapUpstreamError({
    answer: { status, headers: more.headers ?? {}, body: Buffer.from(text) },
    endpoint: { operationId: "op", method: more.method ?? "GET", scopes: ["a:read"] },
    connector: { policies: { errors: { codes: {}, hints: {}, ...more.errors } } },
  });
}

describe("an error of the API", () => {
  it.each([400, 401, 403, 404, 409, 422, 500, 502, 503, 504, 418])(
    promise("C12-04", "%d keeps its status in one shape, whatever the body"),
    (status) => {
      for (const body of [
        "",
        "<html><body><h1>Oops</h1>at /srv/app/main.js:12</body></html>",
        { message: "m" },
        [],
        "null",
        "{",
      ]) {
        const error = map(status, body);
        expect([error.code, error.status]).toEqual(["upstream_error", status]);
        expect(error.message).toMatch(new RegExp(`^op answered ${status}: `));
        expect(error.message).not.toMatch(/<|srv/);
      }
    },
  );

  it(promise("C12-04", "shows nothing of the payload from 500 on"), () => {
    expect(map(500, { message: "pq: relation users", errors: { a: ["b"] } }).message).toBe(
      "op answered 500: the API failed",
    );
    expect(map(503, {}, { method: "POST" }).hint).toContain("do not repeat it blindly");
  });

  it.each([
    [
      { errors: { name: ["is required", "too short", "third"], mail: ["taken"] } },
      "name: is required, too short; mail: taken",
    ],
    [{ errors: [{ field: "a.b", message: "bad" }] }, "a.b: bad"],
    [{ detail: [{ loc: ["body", "x"], msg: "field required" }] }, "body.x: field required"],
    [{ errors: [{ source: { pointer: "/data/x" }, detail: "no" }] }, "data.x: no"],
    [{ error: { message: "No such customer", type: "invalid_request_error" } }, "it says: No such customer"],
    [{ error: "nope" }, "it says: nope"],
    [
      { errors: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`f${index}`, ["x"]])) },
      "f0: x; f1: x; f2: x; f3: x",
    ],
  ])(promise("error.fields", "%j is told as %s"), (body, told) => {
    expect(map(422, body).message.endsWith(told)).toBe(true);
  });

  it.each([
    "mail ann@example.com",
    "call +62 812-3456-7890",
    "order INV-20260101-0042",
    "order #12345",
    "see https://internal.host/x",
    "at 10.0.0.12:5432",
    "token sk_live_abcdefgh12345678",
    "Bearer abc.def.ghi",
    "id 5f2b8c1de4a94c0e8d7f6a5b4c3d2e1f",
    "file /srv/app/lib/db.rb:12",
    "<img src=x onerror=y>",
    "a\u001b[31m\u202Eb\u{E0041}",
  ])(promise(["C16-03", "error.fields"], "%j is masked"), (text) => {
    const { message } = map(422, { errors: { field: [text] }, message: text });
    expect(message).not.toMatch(
      /ann@|3456|20260101|12345|internal|10\.0\.0|sk_live|abc\.def|5f2b8c|srv|<img|\p{Cc}|\p{Cf}/u,
    );
  });

  it("is at most 400 characters, and quotes a plain request id", () => {
    const error = map(
      422,
      { errors: { a: ["word ".repeat(500)], b: ["word ".repeat(500)] }, message: "x" },
      { headers: { "x-request-id": "req_1" } },
    );
    expect(error.message.length).toBeLessThan(430);
    expect(error.message).toContain("(x-request-id req_1)");
    expect(map(400, {}, { headers: { "x-request-id": "a b\u0000" } }).message).not.toContain("a b");
  });

  it(promise("error.policy", "follows the connector's policy"), () => {
    const errors = {
      codeField: "err.kind",
      codes: { no_tenant: "tenant_required", odd: "not_a_code" },
      hints: { no_tenant: "Choose one.", "409": "Look again." },
    };
    const error = map(400, { err: { kind: "no_tenant" } }, { errors });
    expect([error.code, error.hint, error.details[0]]).toEqual([
      "tenant_required",
      "Choose one.",
      { upstream_code: "no_tenant" },
    ]);
    expect(map(409, {}, { errors }).hint).toBe("Look again.");
    expect(map(400, { err: { kind: "odd" } }, { errors }).code).toBe("upstream_error");
    expect(map(400, { err: { kind: "__proto__" } }, { errors }).code).toBe("upstream_error");
  });

  it(promise("error.scope", "names the missing scope"), () => {
    const error = map(403, { required_scope: "a:write" }, { errors: { scopeField: "required_scope" } });
    expect([error.code, error.scopes]).toEqual(["insufficient_scope", ["a:read", "a:write"]]);
    const challenged = map(403, "", {
      headers: { "www-authenticate": 'Bearer error="insufficient_scope", scope="a:write b"' },
    });
    expect([challenged.code, challenged.scopes]).toEqual(["insufficient_scope", ["a:read", "a:write", "b"]]);
  });

  const date = "Wed, 21 Oct 2026 07:28:00 GMT";
  it.each([
    [{ "retry-after": "30" }, 30],
    [{ "retry-after": "315360000" }, 3600],
    [{ "retry-after": "-5" }, undefined],
    [{ "retry-after": "soon" }, undefined],
    [{ "retry-after": "1e9" }, undefined],
    [{ "retry-after": "Wed, 21 Oct 2026 07:29:00 GMT", date }, 60],
    [{ "retry-after": "Wed, 21 Oct 2036 07:29:00 GMT", date }, 3600],
    [{ "retry-after": "Wed, 21 Oct 2026 07:00:00 GMT", date }, undefined],
    [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": "12" }, 12],
    [{}, undefined],
  ])(promise("C12-05", "429 with %j asks to wait %s seconds"), (headers, seconds) => {
    const error = map(429, "slow down", { headers: headers as Record<string, string> });
    expect([error.code, error.retryAfterS]).toEqual(["rate_limited", seconds]);
  });
});
