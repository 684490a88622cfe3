// The pet shop's tools before an API that knows no keys, with a store of keys and clocks that a test can move.
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { Session } from "../../src/auth/session.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { ANN, startWriteConnector, type Told, type WriteConnector } from "./write-connector.ts";
import { startWriteUpstream, type WriteUpstream } from "./write-upstream.ts";

export const KEY = "5f0c1a0e-2f5d-4a55";
export const DOG = { species: "dog", price: { amount: "5.00", currency: "EUR" } } as const;

export type KeySetting = {
  upstream: WriteUpstream;
  /** What the API answers unless a test says otherwise. */
  plain: WriteUpstream["answer"];
  store: Store;
  connector: WriteConnector;
  /** Wall clock of the store, in milliseconds. */
  now: number;
  /** Monotonic clock of the connector, in milliseconds. */
  ticks: number;
};

/** Arguments of a create with a key. */
export const pet = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  operation_id: "createPet",
  shop_id: "shop_1",
  idempotency_key: KEY,
  body: { name: "Waffle", ...DOG },
  ...more,
});

/** A setting that is made anew for each test of the file; its members exist while a test runs. */
export function keySetting(): KeySetting {
  const at = { now: Date.UTC(2026, 0, 1), ticks: 0 } as KeySetting;
  beforeAll(async () => {
    at.upstream = await startWriteUpstream();
    at.plain = at.upstream.answer;
  });
  afterAll(() => at.upstream.close());
  beforeEach(async () => {
    at.upstream.log.length = 0;
    at.upstream.answer = at.plain;
    at.store = await openStore(":memory:", { clock: () => new Date(at.now) });
    at.connector = await startWriteConnector({
      url: at.upstream.url,
      keys: at.store.keys,
      monotonic: () => at.ticks,
    });
  });
  afterEach(async () => {
    await at.connector.close();
    await at.store.close();
  });
  return at;
}

/** A create with the key. */
export const createIn =
  (at: KeySetting) =>
  (more: Record<string, unknown> = {}, session: Session = ANN): Promise<Told> =>
    at.connector.call("execute_safe", pet(more), session);
