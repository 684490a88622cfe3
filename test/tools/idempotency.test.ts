// C14: a key makes a write happen once. Judged by the request log of an API that knows no keys.
import { describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { createIn, DOG, KEY, keySetting, pet } from "./key-setting.ts";
import { ANN, startWriteConnector } from "./write-connector.ts";
import { answerJson, startWriteUpstream, type WriteUpstream } from "./write-upstream.ts";

const PRICE = `"price":{"currency":"EUR","amount":"5.00"}`;
const at = keySetting();
const create = createIn(at);

describe("the same call with the same key", () => {
  it.each([
    [201, { id: 7, name: "Waffle", note: "é \u2028 9007199254740993" }],
    [200, []],
    [200, { api_key: "secret", big: 1 }],
  ])(
    promise(["C14-01", "ops.key-replayed"], "brings back the first answer (%i), byte for byte"),
    async (status, body) => {
      at.upstream.answer = (_write, response) => answerJson(response, status, body);
      const first = await create();
      const again = await create();
      expect(first.replayed).toBeUndefined();
      expect(again.replayed).toBe(true);
      expect(again.structured["status"]).toBe(status);
      expect(JSON.stringify(again.structured["response"])).toBe(JSON.stringify(first.structured["response"]));
      expect(again.structured["request_id"]).not.toBe(first.structured["request_id"]);
      expect(at.upstream.log).toHaveLength(1);
    },
  );

  it.each([400, 404, 409, 422, 500, 503])(
    promise("C14-01", "brings back a failure (%i) and asks for a new key"),
    async (status) => {
      at.upstream.answer = (_write, response) => answerJson(response, status, { message: "no" });
      const first = await create();
      at.upstream.answer = at.plain;
      const again = await create();
      expect(again.replayed).toBe(true);
      expect(again.error).toMatchObject({ code: first.error?.code, status, replayed: true });
      expect(again.error?.hint).toMatch(/new idempotency_key/);
      expect(at.upstream.log).toHaveLength(1);
    },
  );

  it.each([
    ["answers out of time", (): void => undefined, "outcome_unknown"],
    [
      "hangs up",
      (_w: unknown, response: { destroy: () => void }): void => response.destroy(),
      "outcome_unknown",
    ],
  ] as const)(
    promise("ops.key-doubt", "is not sent again after an API that %s"),
    async (_name, answer, code) => {
      at.upstream.answer = answer as WriteUpstream["answer"];
      const hasty = await startWriteConnector({ url: at.upstream.url, keys: at.store.keys, totalMs: 300 });
      expect((await hasty.call("execute_safe", pet())).error?.code).toBe(code);
      await hasty.close();
      at.upstream.answer = at.plain;
      expect((await create()).error?.code).toBe("outcome_unknown");
      expect((await create()).error?.code).toBe("outcome_unknown");
      expect(at.upstream.log).toHaveLength(1);
    },
  );

  it(
    promise(["C14-01", "ops.key-replayed"], "is authorised again before the first answer is shown"),
    async () => {
      await create();
      const reader = { ...ANN, access: "read" as const };
      expect((await create({}, reader)).error?.code).toBe("insufficient_scope");
      const scoped = { ...ANN, scopes: ["orders:read"] };
      expect((await create({}, scoped)).error?.code).toBe("insufficient_scope");
      expect(at.upstream.log).toHaveLength(1);
    },
  );

  it(promise("C14-03", "is carried out by exactly one of fifty that come together"), async () => {
    at.upstream.answer = (write, response, index) =>
      void setTimeout(() => at.plain(write, response, index), 50);
    const told = await Promise.all(Array.from({ length: 50 }, () => create()));
    expect(at.upstream.log).toHaveLength(1);
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
  ])(promise("ops.key-same", "is the same: %s"), async (_name, more) => {
    await create();
    expect((await create(more)).replayed).toBe(true);
    expect(at.upstream.log).toHaveLength(1);
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
  ])(promise("C14-02", "is another, and refused: %s"), async (_name, tool, args) => {
    await create();
    expect((await at.connector.call(tool, args)).error?.code).toBe("idempotency_conflict");
    expect(at.upstream.log).toHaveLength(1);
  });

  it.each([
    ["user", { ...ANN, user: { ...ANN.user, subject: "bob" } }],
    ["issuer", { ...ANN, user: { ...ANN.user, issuer: "https://other.example" } }],
    ["client", { ...ANN, client: { id: "client-2" } }],
  ])(
    promise(
      "ops.key-whose",
      "is carried out for another %s with the same key, who never sees the first answer",
    ),
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
  ])(promise(["C14-04", "ops.key-free"], "after %s"), async (_name, tool, args) => {
    await at.connector.call(tool, args);
    expect(at.upstream.log).toHaveLength(0);
    const corrected = await create();
    expect(corrected.error).toBeUndefined();
    expect(corrected.replayed).toBeUndefined();
    expect(at.upstream.log).toHaveLength(1);
  });

  it.each([401, 403, 429])(
    promise(["C14-04", "ops.key-free"], "after %i of the API, also for a corrected call"),
    async (status) => {
      at.upstream.answer = (_write, response) => answerJson(response, status, { message: "no" });
      expect((await create()).error).toMatchObject({ status });
      at.upstream.answer = at.plain;
      const corrected = await create({ body: { name: "Crumpet", ...DOG } });
      expect(corrected.error).toBeUndefined();
      expect(at.upstream.log).toHaveLength(2);
    },
  );

  it(promise("ops.key-free", "after a call that could not reach the API"), async () => {
    const closed = await startWriteUpstream();
    await closed.close();
    const nowhere = await startWriteConnector({ url: closed.url, keys: at.store.keys });
    expect((await nowhere.call("execute_safe", pet())).error?.code).toBe("upstream_unreachable");
    await nowhere.close();
    expect((await create()).error).toBeUndefined();
  });

  it(
    promise(["C15-02", "readme.intent"], "when the audit cannot be written, and nothing is sent"),
    async () => {
      const broken = await startWriteConnector({
        url: at.upstream.url,
        keys: at.store.keys,
        audit: { append: () => Promise.reject(new Error("disk full")), close: async () => undefined },
      });
      expect((await broken.call("execute_safe", pet())).error?.code).toBe("internal_error");
      await broken.close();
      expect(at.upstream.log).toHaveLength(0);
      expect((await create()).error).toBeUndefined();
    },
  );

  it("and nothing is sent, while the store cannot take it", async () => {
    const keys = { ...at.store.keys, claim: () => Promise.reject(new Error("disk full")) };
    const broken = await startWriteConnector({ url: at.upstream.url, keys });
    expect((await broken.call("execute_safe", pet())).error?.code).toBe("internal_error");
    await broken.close();
    expect(at.upstream.log).toHaveLength(0);
  });
});
