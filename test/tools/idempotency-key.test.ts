// The key itself: its form, the API's own key in its place, how long it is remembered; and what happens without one.
import { describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { createIn, DOG, KEY, keySetting, pet } from "./key-setting.ts";
import { ANN } from "./write-connector.ts";
import { answerJson } from "./write-upstream.ts";

const HOUR = 3_600_000;
const at = keySetting();
const create = createIn(at);

describe("the form of a key", () => {
  it.each([
    ["empty", ""],
    ["of 7 characters", "a".repeat(7)],
    ["of 129 characters", "a".repeat(129)],
    ["of a mebibyte", "a".repeat(1 << 20)],
    ["Unicode", "schlüssel-1"],
    ["with NUL", "abcdefgh\0"],
    ["with an inner space", "abcd efgh"],
    ["with a trailing space", "abcdefgh "],
    ["with a tab", "abcd\tefgh"],
    ["with a line break", "abcdefgh\r\nX-A: b"],
    ["a number", 12345678],
    ["an object", { key: "abcdefgh" }],
    ["a list", ["abcdefgh"]],
    ["a boolean", true],
  ])(promise(["C14-06", "ops.key-form"], "is refused: %s"), async (_name, key) => {
    expect((await create({ idempotency_key: key })).error?.code).toBe("invalid_arguments");
    expect((await create({ idempotency_key: key, dry_run: true })).error?.code).toBe("invalid_arguments");
    expect(at.upstream.log).toHaveLength(0);
  });

  it.each([
    ["8 characters", "abcdefgh"],
    ["128 characters", "~".repeat(128)],
    ["SQL", "';drop/**/table/**/idempotency;--"],
  ])(promise("ops.key-form", "is taken: %s"), async (_name, key) => {
    expect((await create({ idempotency_key: key })).error).toBeUndefined();
    expect((await create({ idempotency_key: key })).replayed).toBe(true);
  });

  it(promise("call.read-no-key", "is no argument of a read"), async () => {
    const read = { operation_id: "listPets", shop_id: "shop_1", idempotency_key: KEY };
    expect((await at.connector.call("get", read)).error?.code).toBe("invalid_arguments");
  });
});

describe("an operation that declares a key of its own", () => {
  const order = {
    operation_id: "placeOrder",
    shop_id: "shop_1",
    idempotency_key: KEY,
    body: {
      customer_id: "5f0c9d6a-3c57-4b6e-9a58-0d3a1b7e4c21",
      lines: [{ kind: "product", sku: "BOWL-M", quantity: 2 }],
      delivery: { method: "pick_up" },
    },
  };
  const sentKeys = () => at.upstream.log.map(({ headers }) => headers["idempotency-key"]);

  it(
    promise("ops.key-upstream", "gets one that follows from ours, and that nobody else's call has"),
    async () => {
      await at.connector.call("execute_safe", order);
      await at.connector.call("execute_safe", order, { ...ANN, user: { ...ANN.user, subject: "bob" } });
      const [first, second] = sentKeys();
      expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(second).not.toBe(first);
    },
  );

  it(promise("ops.key-upstream", "settles what is unknown by the same key of its own"), async () => {
    at.upstream.answer = (_write, response) => response.destroy();
    expect((await at.connector.call("execute_safe", order)).error?.code).toBe("outcome_unknown");
    at.upstream.answer = at.plain;
    const settled = await at.connector.call("execute_safe", order);
    expect(settled.error).toBeUndefined();
    const [first, second] = sentKeys();
    expect(second).toBe(first);
    expect((await at.connector.call("execute_safe", order)).replayed).toBe(true);
    expect(at.upstream.log).toHaveLength(2);
  });

  it("keeps the key while the first attempt's outcome stays unknown", async () => {
    at.upstream.answer = (_write, response) => response.destroy();
    await at.connector.call("execute_safe", order);
    at.upstream.answer = (_write, response) => answerJson(response, 429, {});
    expect((await at.connector.call("execute_safe", order)).error?.code).toBe("rate_limited");
    const other = { ...order, body: { ...order.body, note: "another" } };
    expect((await at.connector.call("execute_safe", other)).error?.code).toBe("idempotency_conflict");
  });

  it(promise("C07-07", "does not take it as a header"), async () => {
    const asHeader = { ...order, header_params: { "Idempotency-Key": "abcdefgh" } };
    expect((await at.connector.call("execute_safe", asHeader)).error?.code).toBe("header_not_allowed");
  });
});

describe("a key is remembered", () => {
  it.each([
    ["23 hours later", 23 * HOUR, true],
    ["25 hours later", 25 * HOUR, false],
    ["with the clock set back by 48 hours", -48 * HOUR, true],
  ])("%s", async (_name, jump, replayed) => {
    await create();
    const before = at.now;
    at.now += jump;
    await at.store.keys.sweep();
    expect((await create()).replayed === true).toBe(replayed);
    at.now = before;
  });

  it(promise("C14-11", "for 24 hours also when it was used while the clock was behind"), async () => {
    await create({ idempotency_key: "an-earlier-one" });
    const before = at.now;
    at.now -= 48 * HOUR;
    await create();
    at.now = before + 23 * HOUR;
    await at.store.keys.sweep();
    expect((await create()).replayed).toBe(true);
    at.now = before;
  });
});

describe("a create without a key", () => {
  const bare = pet({ idempotency_key: undefined });

  it(
    promise("C14-12", "that is repeated within a minute is carried out, with a warning that names the first"),
    async () => {
      const first = await at.connector.call("create_pet", { shop_id: "shop_1", name: "Waffle", ...DOG });
      const again = await at.connector.call("create_pet", { shop_id: "shop_1", name: "Waffle", ...DOG });
      expect(first.structured["warning"]).toBeUndefined();
      expect(again.structured["warning"]).toContain(String(first.structured["request_id"]));
      expect(again.structured["warning"]).toContain("id 1");
      expect(at.upstream.log).toHaveLength(2);
    },
  );

  it.each([
    [
      "after a minute",
      () => {
        at.ticks += 60_000;
      },
      bare,
      ANN,
    ],
    ["with other content", () => undefined, { ...bare, body: { name: "Crumpet", ...DOG } }, ANN],
    ["by another person", () => undefined, bare, { ...ANN, user: { ...ANN.user, subject: "bob" } }],
  ])("is not warned of %s", async (_name, step, args, session) => {
    await at.connector.call("execute_safe", bare);
    step();
    const again = await at.connector.call("execute_safe", args, session);
    expect(again.structured["warning"]).toBeUndefined();
  });
});
