// C14: a key makes a write happen once. Judged by the request log of an API that knows no keys.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Session } from "../../src/auth/session.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { ANN, startWriteConnector, type WriteConnector } from "./write-connector.ts";
import { answerJson, startWriteUpstream, type WriteUpstream } from "./write-upstream.ts";

const KEY = "5f0c1a0e-2f5d-4a55";
const HOUR = 3_600_000;
const DOG = { species: "dog", price: { amount: "5.00", currency: "EUR" } } as const;
const PRICE = `"price":{"currency":"EUR","amount":"5.00"}`;

let upstream: WriteUpstream;
let store: Store;
let connector: WriteConnector;
let now = Date.UTC(2026, 0, 1);
let ticks = 0;
let plain: WriteUpstream["answer"];

beforeAll(async () => {
  upstream = await startWriteUpstream();
  plain = upstream.answer;
});
afterAll(() => upstream.close());
beforeEach(async () => {
  upstream.log.length = 0;
  upstream.answer = plain;
  store = await openStore(":memory:", { clock: () => new Date(now) });
  connector = await startWriteConnector({
    url: upstream.url,
    keys: store.keys,
    totalMs: 300,
    monotonic: () => ticks,
  });
});
afterEach(async () => {
  await connector.close();
  await store.close();
});

const pet = (more: Record<string, unknown> = {}) => ({
  operation_id: "createPet",
  shop_id: "shop_1",
  idempotency_key: KEY,
  body: { name: "Waffle", ...DOG },
  ...more,
});
const create = (more: Record<string, unknown> = {}, session: Session = ANN) =>
  connector.call("execute_safe", pet(more), session);

describe("the same call with the same key", () => {
  it.each([
    [201, { id: 7, name: "Waffle", note: "é \u2028 9007199254740993" }],
    [200, []],
    [200, { api_key: "secret", big: 1 }],
  ])("brings back the first answer (%i), byte for byte", async (status, body) => {
    upstream.answer = (_write, response) => answerJson(response, status, body);
    const first = await create();
    const again = await create();
    expect(first.replayed).toBeUndefined();
    expect(again.replayed).toBe(true);
    expect(again.structured["status"]).toBe(status);
    expect(JSON.stringify(again.structured["response"])).toBe(JSON.stringify(first.structured["response"]));
    expect(again.structured["request_id"]).not.toBe(first.structured["request_id"]);
    expect(upstream.log).toHaveLength(1);
  });

  it.each([400, 404, 409, 422, 500, 503])(
    "brings back a failure (%i) and asks for a new key",
    async (status) => {
      upstream.answer = (_write, response) => answerJson(response, status, { message: "no" });
      const first = await create();
      upstream.answer = plain;
      const again = await create();
      expect(again.replayed).toBe(true);
      expect(again.error).toMatchObject({ code: first.error?.code, status, replayed: true });
      expect(again.error?.hint).toMatch(/new idempotency_key/);
      expect(upstream.log).toHaveLength(1);
    },
  );

  it.each([
    ["answers out of time", (): void => undefined, "outcome_unknown"],
    [
      "hangs up",
      (_w: unknown, response: { destroy: () => void }): void => response.destroy(),
      "outcome_unknown",
    ],
  ] as const)("is not sent again after an API that %s", async (_name, answer, code) => {
    upstream.answer = answer as WriteUpstream["answer"];
    expect((await create()).error?.code).toBe(code);
    upstream.answer = plain;
    expect((await create()).error?.code).toBe("outcome_unknown");
    expect((await create()).error?.code).toBe("outcome_unknown");
    expect(upstream.log).toHaveLength(1);
  });

  it("is authorised again before the first answer is shown", async () => {
    await create();
    const reader = { ...ANN, access: "read" as const };
    expect((await create({}, reader)).error?.code).toBe("insufficient_scope");
    const scoped = { ...ANN, scopes: ["orders:read"] };
    expect((await create({}, scoped)).error?.code).toBe("insufficient_scope");
    expect(upstream.log).toHaveLength(1);
  });

  it("is carried out by exactly one of fifty that come together", async () => {
    upstream.answer = (write, response, index) => void setTimeout(() => plain(write, response, index), 50);
    const told = await Promise.all(Array.from({ length: 50 }, () => create()));
    expect(upstream.log).toHaveLength(1);
    const others = told.filter(({ error }) => error !== undefined);
    expect(others.map(({ error }) => error?.code)).toEqual(others.map(() => "idempotency_in_progress"));
    expect(others.every(({ error }) => (error?.retry_after_s ?? 0) > 0)).toBe(true);
    expect(told.length - others.length).toBeGreaterThanOrEqual(1);
    expect((await create()).replayed).toBe(true);
  });
});

describe("what counts as the same call", () => {
  it.each([
    ["another order of members", { body: { ...DOG, name: "Waffle" } }],
    ["text with white space", { body: `{ "name" : "Waffle",\n "species": "dog", ${PRICE} }` }],
    ["another spelling of a string", { body: `{"name":"W\\u0061ffle","species":"dog",${PRICE}}` }],
    ["inputs that shape the answer", { fields: ["id"], max_chars: 500 }],
    ["the path in place of the id", { operation_id: undefined, path: "/pets", method: "POST" }],
  ])("is the same: %s", async (_name, more) => {
    await create();
    expect((await create(more)).replayed).toBe(true);
    expect(upstream.log).toHaveLength(1);
  });

  it.each([
    ["another value", "execute_safe", pet({ body: { name: "Crumpet", ...DOG } })],
    ["one more member", "execute_safe", pet({ body: { name: "Waffle", ...DOG, breed: "Corgi" } })],
    ["another tenant", "execute_safe", pet({ shop_id: "shop_2" })],
    [
      "another operation",
      "execute_destructive",
      pet({ operation_id: "deletePet", body: undefined, path_params: { pet_id: 7 } }),
    ],
    ["another tool", "create_pet", { shop_id: "shop_1", idempotency_key: KEY, name: "Waffle", ...DOG }],
  ])("is another, and refused: %s", async (_name, tool, args) => {
    await create();
    expect((await connector.call(tool, args)).error?.code).toBe("idempotency_conflict");
    expect(upstream.log).toHaveLength(1);
  });

  it.each([
    ["user", { ...ANN, user: { ...ANN.user, subject: "bob" } }],
    ["issuer", { ...ANN, user: { ...ANN.user, issuer: "https://other.example" } }],
    ["client", { ...ANN, client: { id: "client-2" } }],
  ])(
    "is carried out for another %s with the same key, who never sees the first answer",
    async (_name, session) => {
      await create();
      const other = await create({}, session);
      expect(other.replayed).toBeUndefined();
      expect(other.structured["response"]).toMatchObject({ id: 2 });
    },
  );
});

describe("a key stays free", () => {
  it.each([
    ["a body that does not validate", "execute_safe", pet({ body: { ...DOG } })],
    ["the wrong tool", "execute_destructive", pet()],
    ["a dry run", "execute_safe", pet({ dry_run: true })],
    ["a tenant that is not connected", "execute_safe", pet({ shop_id: "shop_9" })],
  ])("after %s", async (_name, tool, args) => {
    await connector.call(tool, args);
    expect(upstream.log).toHaveLength(0);
    const corrected = await create();
    expect(corrected.error).toBeUndefined();
    expect(corrected.replayed).toBeUndefined();
    expect(upstream.log).toHaveLength(1);
  });

  it.each([401, 403, 429])("after %i of the API, also for a corrected call", async (status) => {
    upstream.answer = (_write, response) => answerJson(response, status, { message: "no" });
    expect((await create()).error).toMatchObject({ status });
    upstream.answer = plain;
    const corrected = await create({ body: { name: "Crumpet", ...DOG } });
    expect(corrected.error).toBeUndefined();
    expect(upstream.log).toHaveLength(2);
  });

  it("after a call that could not reach the API", async () => {
    const closed = await startWriteUpstream();
    await closed.close();
    const nowhere = await startWriteConnector({ url: closed.url, keys: store.keys });
    expect((await nowhere.call("execute_safe", pet())).error?.code).toBe("upstream_unreachable");
    await nowhere.close();
    expect((await create()).error).toBeUndefined();
  });

  it("when the audit cannot be written, and nothing is sent", async () => {
    const broken = await startWriteConnector({
      url: upstream.url,
      keys: store.keys,
      audit: { append: () => Promise.reject(new Error("disk full")), close: async () => undefined },
    });
    expect((await broken.call("execute_safe", pet())).error?.code).toBe("internal_error");
    await broken.close();
    expect(upstream.log).toHaveLength(0);
    expect((await create()).error).toBeUndefined();
  });

  it("and nothing is sent, while the store cannot take it", async () => {
    const keys = { ...store.keys, claim: () => Promise.reject(new Error("disk full")) };
    const broken = await startWriteConnector({ url: upstream.url, keys });
    expect((await broken.call("execute_safe", pet())).error?.code).toBe("internal_error");
    await broken.close();
    expect(upstream.log).toHaveLength(0);
  });
});

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
  ])("is refused: %s", async (_name, key) => {
    expect((await create({ idempotency_key: key })).error?.code).toBe("invalid_arguments");
    expect((await create({ idempotency_key: key, dry_run: true })).error?.code).toBe("invalid_arguments");
    expect(upstream.log).toHaveLength(0);
  });

  it.each([
    ["8 characters", "abcdefgh"],
    ["128 characters", "~".repeat(128)],
    ["SQL", "';drop/**/table/**/idempotency;--"],
  ])("is taken: %s", async (_name, key) => {
    expect((await create({ idempotency_key: key })).error).toBeUndefined();
    expect((await create({ idempotency_key: key })).replayed).toBe(true);
  });

  it("is no argument of a read", async () => {
    const read = { operation_id: "listPets", shop_id: "shop_1", idempotency_key: KEY };
    expect((await connector.call("get", read)).error?.code).toBe("invalid_arguments");
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
  const sentKeys = () => upstream.log.map(({ headers }) => headers["idempotency-key"]);

  it("gets one that follows from ours, and that nobody else's call has", async () => {
    await connector.call("execute_safe", order);
    await connector.call("execute_safe", order, { ...ANN, user: { ...ANN.user, subject: "bob" } });
    const [first, second] = sentKeys();
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
  });

  it("settles what is unknown by the same key of its own", async () => {
    upstream.answer = (_write, response) => response.destroy();
    expect((await connector.call("execute_safe", order)).error?.code).toBe("outcome_unknown");
    upstream.answer = plain;
    const settled = await connector.call("execute_safe", order);
    expect(settled.error).toBeUndefined();
    const [first, second] = sentKeys();
    expect(second).toBe(first);
    expect((await connector.call("execute_safe", order)).replayed).toBe(true);
    expect(upstream.log).toHaveLength(2);
  });

  it("keeps the key while the first attempt's outcome stays unknown", async () => {
    upstream.answer = (_write, response) => response.destroy();
    await connector.call("execute_safe", order);
    upstream.answer = (_write, response) => answerJson(response, 429, {});
    expect((await connector.call("execute_safe", order)).error?.code).toBe("rate_limited");
    const other = { ...order, body: { ...order.body, note: "another" } };
    expect((await connector.call("execute_safe", other)).error?.code).toBe("idempotency_conflict");
  });

  it("does not take it as a header", async () => {
    const asHeader = { ...order, header_params: { "Idempotency-Key": "abcdefgh" } };
    expect((await connector.call("execute_safe", asHeader)).error?.code).toBe("header_not_allowed");
  });
});

describe("a key is remembered", () => {
  it.each([
    ["23 hours later", 23 * HOUR, true],
    ["25 hours later", 25 * HOUR, false],
    ["with the clock set back by 48 hours", -48 * HOUR, true],
  ])("%s", async (_name, jump, replayed) => {
    await create();
    const before = now;
    now += jump;
    await store.keys.sweep();
    expect((await create()).replayed === true).toBe(replayed);
    now = before;
  });

  it("for 24 hours also when it was used while the clock was behind", async () => {
    await create({ idempotency_key: "an-earlier-one" });
    const before = now;
    now -= 48 * HOUR;
    await create();
    now = before + 23 * HOUR;
    await store.keys.sweep();
    expect((await create()).replayed).toBe(true);
    now = before;
  });
});

describe("a create without a key", () => {
  const bare = pet({ idempotency_key: undefined });

  it("that is repeated within a minute is carried out, with a warning that names the first", async () => {
    const first = await connector.call("create_pet", { shop_id: "shop_1", name: "Waffle", ...DOG });
    const again = await connector.call("create_pet", { shop_id: "shop_1", name: "Waffle", ...DOG });
    expect(first.structured["warning"]).toBeUndefined();
    expect(again.structured["warning"]).toContain(String(first.structured["request_id"]));
    expect(again.structured["warning"]).toContain("id 1");
    expect(upstream.log).toHaveLength(2);
  });

  it.each([
    [
      "after a minute",
      () => {
        ticks += 60_000;
      },
      bare,
      ANN,
    ],
    ["with other content", () => undefined, { ...bare, body: { name: "Crumpet", ...DOG } }, ANN],
    ["by another person", () => undefined, bare, { ...ANN, user: { ...ANN.user, subject: "bob" } }],
  ])("is not warned of %s", async (_name, step, args, session) => {
    await connector.call("execute_safe", bare);
    step();
    const again = await connector.call("execute_safe", args, session);
    expect(again.structured["warning"]).toBeUndefined();
  });
});
