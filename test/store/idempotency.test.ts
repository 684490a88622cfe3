// C14: keys in the store. States only move forward, and of several processes on one database exactly one moves them.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabaseStore } from "../../src/store/database-store.ts";
import type { KeyClaim, KeyHold, KeyStore } from "../../src/store/idempotency-keys.ts";
import { LEASE_MS } from "../../src/store/idempotency-leases.ts";
import type { Store } from "../../src/store/store.ts";
import { promise } from "../requirements.ts";
import { BACKENDS } from "./backends.ts";

const asked = { id: "a".repeat(64), digest: "one", resumable: false };

function holdOf(claim: KeyClaim): KeyHold {
  if (claim.kind !== "held") throw new Error(`not held but ${claim.kind}`);
  return claim.hold;
}

describe.each(BACKENDS.filter(({ available }) => available))("keys in $name", ({ place }) => {
  let at: Awaited<ReturnType<typeof place>>;
  let stores: Store[];
  let keys: KeyStore;
  let now: number;
  const open = async (clock = () => new Date(now)): Promise<KeyStore> => {
    const store = await openDatabaseStore(at.location, { clock });
    stores.push(store);
    return store.keys;
  };
  const claimHold = async (store: KeyStore = keys): Promise<KeyHold> => holdOf(await store.claim(asked));
  beforeEach(async () => {
    now = Date.UTC(2026, 0, 1);
    stores = [];
    at = await place();
    keys = await open();
  });
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await at.remove();
  });

  it(promise("C14-03", "are held by one of many that claim together, in several stores"), async () => {
    const others = [keys, await open(), await open()];
    const claims = await Promise.all(
      Array.from({ length: 30 }, (_, n) => (others[n % 3] ?? keys).claim(asked)),
    );
    expect(claims.filter(({ kind }) => kind === "held")).toHaveLength(1);
    expect(claims.filter(({ kind }) => kind === "running")).toHaveLength(29);
  });

  it(
    promise("ops.key-crash", "are running while the holder lives, and then done with its result"),
    async () => {
      const hold = await claimHold();
      now += LEASE_MS - 1;
      expect(await keys.claim(asked)).toEqual({ kind: "running" });
      expect(await keys.markSent(hold)).toBe(true);
      expect(await keys.claim(asked)).toEqual({ kind: "running" });
      await keys.finish(hold, "result");
      expect(await keys.claim(asked)).toEqual({ kind: "done", result: "result" });
      expect(await keys.claim({ ...asked, digest: "two" })).toEqual({ kind: "conflict" });
    },
  );

  it(
    promise(
      "C14-09",
      "pass to one of many others when the holder died before it sent, who may do something else",
    ),
    async () => {
      const dead = await claimHold();
      const others = [await open(), await open(), await open()];
      now += LEASE_MS + 1;
      const claims = await Promise.all(others.map((one) => one.claim({ ...asked, digest: "two" })));
      expect(claims.filter(({ kind }) => kind === "held")).toHaveLength(1);
      expect(await keys.markSent(dead)).toBe(false);
      await keys.release(dead);
      await keys.finish(dead, "late");
      expect(await keys.claim({ ...asked, digest: "two" })).toEqual({ kind: "running" });
    },
  );

  it(promise("ops.key-doubt", "are unknown for ever when the holder died after it sent"), async () => {
    const dead = await claimHold();
    await keys.markSent(dead);
    const others = [await open(), await open(), await open()];
    now += LEASE_MS + 1;
    const claims = await Promise.all(others.map((one) => one.claim(asked)));
    expect(claims).toEqual(claims.map(() => ({ kind: "unknown" })));
    await keys.finish(dead, "late");
    await keys.release(dead);
    expect(await keys.markSent(dead)).toBe(false);
    expect(await keys.claim(asked)).toEqual({ kind: "unknown" });
    expect(await keys.claim({ ...asked, resumable: true })).toEqual({ kind: "unknown" });
  });

  it("pass to exactly one, as sent, where the API knows the key itself", async () => {
    const dead = await claimHold();
    await keys.markSent(dead);
    const others = [await open(), await open(), await open()];
    now += LEASE_MS + 1;
    const claims = await Promise.all(others.map((one) => one.claim({ ...asked, resumable: true })));
    const held = claims.filter(({ kind }) => kind === "held");
    expect(held).toHaveLength(1);
    const hold = held[0] === undefined ? dead : holdOf(held[0]);
    expect(hold.resumed).toBe(true);
    await keys.release(hold);
    expect(await keys.claim({ ...asked, digest: "two" })).toEqual({ kind: "conflict" });
  });

  it("are free again once released, and only their holder can release them", async () => {
    const hold = await claimHold();
    await keys.release({ ...hold, owner: "someone else" });
    expect(await keys.claim(asked)).toEqual({ kind: "running" });
    await keys.markSent(hold);
    await keys.release(hold);
    expect((await claimHold()).owner).not.toBe(hold.owner);
  });

  it.each([-48, 48])(
    promise("C14-11", "never bring a second execution when the clock jumps by %i hours"),
    async (hours) => {
      const hold = await claimHold();
      await keys.markSent(hold);
      now += hours * 3_600_000;
      await keys.sweep();
      expect(await keys.claim(asked)).toEqual({ kind: "unknown" });
    },
  );

  it(promise("ops.key-kept", "are removed when their time is over, and not before"), async () => {
    const hold = await claimHold();
    await keys.markSent(hold);
    await keys.finish(hold, "result");
    now += 24 * 3_600_000 - 1;
    expect(await keys.sweep()).toBe(0);
    now += 1;
    expect(await keys.sweep()).toBe(1);
    expect((await keys.claim(asked)).kind).toBe("held");
  });

  it("are kept a bounded time after a clock that ran far ahead was set right", async () => {
    now += 3_650 * 24 * 3_600_000;
    await keys.claim({ ...asked, id: "b" });
    now -= 3_650 * 24 * 3_600_000;
    const hold = await claimHold();
    await keys.markSent(hold);
    await keys.finish(hold, "result");
    now += 9 * 24 * 3_600_000;
    expect(await keys.sweep()).toBe(1);
  });

  it("survive the process", async () => {
    const hold = await claimHold();
    await keys.markSent(hold);
    await keys.finish(hold, "result");
    await stores[0]?.close();
    expect(await (await open()).claim(asked)).toEqual({ kind: "done", result: "result" });
  });
});
