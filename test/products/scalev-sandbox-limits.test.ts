// Rate limits, idempotency keys, media types and write-only fields of Scalev's sandbox.
import { describe, expect, it } from "vitest";
import { code, NOW, useShop } from "./scalev-sandbox-harness.ts";

const { call, start } = useShop();

describe("limits, keys and forms", () => {
  it("carry their headers on each answer, and say 429 in plain text every second time", async () => {
    await start({ rules: { limitNowMs: () => 0 } });
    const first = await call("/v3/me");
    expect(
      ["x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"].map((name) =>
        first.headers.get(name),
      ),
    ).toEqual(["100", "99", "10"]);
    expect(first.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    for (let turn = 1; turn < 100; turn += 1) await call("/v3/me");
    const [json, plain] = [await call("/v3/me"), await call("/v3/me")];
    expect([json.status, json.json["error_code"]]).toEqual([429, "rate_limited"]);
    expect([plain.status, plain.headers.get("content-type"), plain.text]).toEqual([
      429,
      "text/plain; charset=utf-8",
      "Too Many Requests\n",
    ]);
    expect(plain.headers.get("x-ratelimit-remaining")).toBe("0");
    expect((await call("/v3/me", { token: "sk_demo_kenanga" })).status).toBe(200);
  });

  it("make a repeated write harmless for 24 hours", async () => {
    let now = Date.parse(NOW);
    await start({ clock: () => new Date(now) });
    const body = { name: "Sekali", email: "sekali@example.com" };
    const headers = { "idempotency-key": "k-1" };
    const [made, again] = [
      await call("/v3/customers", { body, headers }),
      await call("/v3/customers", { body, headers }),
    ];
    expect(again.json).toEqual(made.json);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(code(await call("/v3/customers", { body: { ...body, name: "Lain" }, headers }))).toEqual([
      409,
      "idempotency_conflict",
    ]);
    now += 25 * 3_600_000;
    expect(code(await call("/v3/customers", { body, headers }))).toEqual([409, "conflict"]);
  });

  it("answer 415 to JSON on a file route and to a file on a JSON route", async () => {
    await start();
    expect(code(await call("/v3/orders/upload-receipt", { body: { file: "x" } }))).toEqual([
      415,
      "unsupported_media_type",
    ]);
    expect(code(await call("/v3/customers", { form: { file: "x" } }))).toEqual([
      415,
      "unsupported_media_type",
    ]);
    expect((await call("/v3/orders/upload", { form: { file: "a" } })).status).toBe(422);
    expect((await call("/v3/customers", { body: "{", method: "POST" })).status).toBe(400);
  });

  it("never give back a token that was written", async () => {
    await start();
    const secret = "EAAB-very-secret";
    const body = { name: "P", pixel_id: "1", access_token: secret };
    const texts = [
      await call("/v3/fb-pixels", { body }),
      await call("/v3/fb-pixels"),
      await call("/v3/pages/88/page-displays/301"),
    ];
    for (const { text } of texts) expect(text).not.toMatch(/very-secret|access_token|has_token/);
  });
});
