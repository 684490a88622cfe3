// While the audit cannot be written: a write is refused before it is sent, a read goes on.
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { promise } from "../requirements.ts";
import { startWriteConnector, type WriteConnector } from "../tools/write-connector.ts";
import { startWriteUpstream, type WriteUpstream } from "../tools/write-upstream.ts";

let store: Store;
let upstream: WriteUpstream;
let connector: WriteConnector;
beforeAll(async () => {
  store = await openStore(":memory:", { clock: () => new Date() });
  upstream = await startWriteUpstream();
  const audit = { append: () => Promise.reject(new Error("disk full")), close: async () => undefined };
  connector = await startWriteConnector({ url: upstream.url, keys: store.keys, audit });
});
afterAll(async () => {
  await connector.close();
  await upstream.close();
  await store.close();
});

const SHOP = { shop_id: "shop_1" };

it(
  promise(["C15-02", "ops.audit-fault"], "a write is refused, and the API hears nothing of it"),
  async () => {
    const body = { name: "Waffle", species: "dog", price: { amount: "1.00", currency: "EUR" } };
    const { error } = await connector.call("execute_safe", { operation_id: "createPet", ...SHOP, body });
    expect(error?.code).toBe("internal_error");
    expect(error?.hint).not.toBe("");
    expect(upstream.log).toEqual([]);
  },
);

it(promise("ops.audit-fault", "a read is answered"), async () => {
  const { error } = await connector.call("get", { operation_id: "listPets", ...SHOP });
  expect(error).toBeUndefined();
});
