// The breaker: opens on a dead API, lets one probe through, and keeps one tenant's trouble from the others.
import { describe, expect, it } from "vitest";
import { type BreakerVerdict, createBreaker } from "../../src/upstream/breaker.ts";
import { promise } from "../requirements.ts";

function setUp() {
  const time = { now: 1000 };
  const breaker = createBreaker(() => time.now);
  const call = (tenant: string, verdict: BreakerVerdict): boolean => {
    const pass = breaker.enter({ origin: "https://api", tenant });
    pass?.leave(verdict);
    return pass !== null;
  };
  return { time, breaker, call };
}

describe("the breaker", () => {
  it(
    promise("C12-10", "opens within ten seconds of full failure, and recovers within ten of the end"),
    () => {
      const { time, call } = setUp();
      let passed = 0;
      for (let second = 0; second < 60; second += 1) {
        for (let index = 0; index < 50; index += 1) passed += call(`t${index % 5}`, "failed") ? 1 : 0;
        time.now += 1000;
      }
      expect(passed).toBeLessThan(150);
      const recovered = Array.from({ length: 10 }, () => {
        time.now += 1000;
        return Array.from({ length: 5 }, (_, index) => call(`t${index}`, "worked")).every(Boolean);
      });
      expect(recovered.at(-1)).toBe(true);
    },
  );

  it("opens for everybody where no connection stands", () => {
    const { call } = setUp();
    for (let index = 0; index < 20; index += 1) call("a", "dead");
    expect(call("b", "worked")).toBe(false);
  });

  it(promise("C12-11", "keeps one tenant's failures from the others"), () => {
    const { time, call } = setUp();
    for (let round = 0; round < 500; round += 1) {
      call("bad", "failed");
      if (round % 10 === 0) expect(call(`good${round % 3}`, "worked")).toBe(true);
      time.now += 20;
    }
    expect(call("bad", "failed")).toBe(false);
    expect(call("new", "worked")).toBe(true);
  });

  it("counts neither refusals nor callers who go away", () => {
    const { call } = setUp();
    for (let index = 0; index < 100; index += 1) call("a", index % 2 === 0 ? "worked" : "neither");
    expect(call("a", "worked")).toBe(true);
  });

  it(promise("C12-10", "lets one probe through when it is half open"), () => {
    const { time, breaker, call } = setUp();
    for (let index = 0; index < 20; index += 1) call("a", "dead");
    time.now += 5001;
    const probe = breaker.enter({ origin: "https://api", tenant: "a" });
    expect(probe).not.toBeNull();
    expect(call("a", "worked")).toBe(false);
    probe?.leave("neither");
    expect(call("a", "dead")).toBe(true);
    expect(call("a", "worked")).toBe(false);
    time.now += 5001;
    expect(call("a", "worked")).toBe(true);
    expect(call("a", "worked")).toBe(true);
  });
});
