// Calls that are shared: one at a time per key, kept for a while, and forgotten also while under way.
import { describe, expect, it } from "vitest";
import { createExpiringCache } from "../../src/auth/expiring-cache.ts";
import { createSharedCalls } from "../../src/auth/shared-call.ts";
import { createTestClock } from "./servers.ts";

type Answer = (text: string, forMs?: number) => void;

/** Calls that answer when the test says so, in the order in which they were made. */
function setUp() {
  const time = createTestClock();
  const calls = createSharedCalls(createExpiringCache<string>({ most: 100, monotonic: time.monotonic }));
  const answers: Answer[] = [];
  const ask = (key: string): Promise<string> =>
    calls.get(key, () => {
      const { promise, resolve } = Promise.withResolvers<{ value: string; forMs: number }>();
      answers.push((value, forMs = 1000) => resolve({ value, forMs }));
      return promise;
    });
  return { time, calls, answers, ask };
}

describe("a shared call", () => {
  it("is made once for all who ask meanwhile, and not again while its answer is kept", async () => {
    const { time, answers, ask } = setUp();
    const asked = [ask("a"), ask("a"), ask("b"), ask("a")];
    expect(answers).toHaveLength(2);
    answers[0]?.("one");
    answers[1]?.("two");
    expect(await Promise.all(asked)).toEqual(["one", "one", "two", "one"]);
    expect(await ask("a")).toBe("one");
    time.advance(1);
    const later = ask("a");
    answers[2]?.("three");
    expect(await later).toBe("three");
  });

  it("forgotten while under way answers those who wait, is not kept, and nobody joins it any more", async () => {
    const { calls, answers, ask } = setUp();
    const before = ask("a one");
    calls.forget("a ");
    const after = ask("a one");
    expect(answers).toHaveLength(2);
    answers[1]?.("new");
    expect(await after).toBe("new");
    answers[0]?.("old");
    expect(await before).toBe("old");
    expect(await ask("a one")).toBe("new");
    expect(answers).toHaveLength(2);
  });

  it("forgotten while under way leaves a newer one alone that is under way when it ends", async () => {
    const { calls, answers, ask } = setUp();
    const before = ask("a one");
    calls.forget("a ");
    const after = ask("a one");
    answers[0]?.("old");
    await before;
    const joined = ask("a one");
    expect(answers).toHaveLength(2);
    answers[1]?.("new");
    expect(await Promise.all([after, joined])).toEqual(["new", "new"]);
  });

  it("is forgotten by the beginning of its key only", async () => {
    const { calls, answers, ask } = setUp();
    const asked = [ask("a one"), ask("ab one")];
    answers[0]?.("a");
    answers[1]?.("ab");
    await Promise.all(asked);
    calls.forget("a ");
    expect(await ask("ab one")).toBe("ab");
    void ask("a one");
    expect(answers).toHaveLength(3);
  });

  it("that fails, fails for all who wait and is made again by the next", async () => {
    const { calls } = setUp();
    let made = 0;
    const fail = (): Promise<never> => {
      made += 1;
      return Promise.reject(new Error(`down ${made}`));
    };
    const both = await Promise.allSettled([calls.get("a", fail), calls.get("a", fail)]);
    expect(both.map((one) => one.status === "rejected" && String(one.reason))).toEqual([
      "Error: down 1",
      "Error: down 1",
    ]);
    await expect(calls.get("a", fail)).rejects.toThrow("down 2");
  });

  it("whose answer may not be kept is made again", async () => {
    const { answers, ask } = setUp();
    const first = ask("a");
    answers[0]?.("one", 0);
    expect(await first).toBe("one");
    void ask("a");
    expect(answers).toHaveLength(2);
  });
});
