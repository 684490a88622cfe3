// Sign-in is bounded by person and by address, however they are spelled, and hashes never crowd out other work.
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { createHashQueue } from "../../src/authserver/hash-queue.ts";
import { addressKey } from "../../src/authserver/rate-limit.ts";
import { promise } from "../requirements.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";

describe("the key of an address", () => {
  it.each([
    ["2001:db8::1:2:3:4", "2001:db8::9:2:3:4"],
    ["2001:db8:0:0::1", "2001:db8::2"],
    ["2001:0DB8::1", "2001:db8::ffff"],
    ["fe80::1%eth0", "fe80::2"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["1:2:3:4::", "1:2:3:4:5:6:7:8"],
  ])("is the same for %s and %s", (one, other) => {
    expect(addressKey(one)).toBe(addressKey(other));
  });

  it.each([
    ["2001:db8:0:1::1", "2001:db8::1"],
    ["192.0.2.1", "192.0.2.2"],
    ["::1", "1::"],
  ])("differs for %s and %s", (one, other) => {
    expect(addressKey(one)).not.toBe(addressKey(other));
  });

  it(promise("C20-01", "is the /64 of any spelling of an address"), () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
        const long = groups.map((one) => one.toString(16).padStart(4, "0")).join(":");
        const short = new URL(`http://[${long}]/`).hostname.slice(1, -1);
        expect(addressKey(short)).toBe(addressKey(long));
        expect(addressKey(short)).toBe(
          groups
            .slice(0, 4)
            .map((one) => one.toString(16))
            .join(":"),
        );
      }),
    );
  });
});

describe("the queue of hashes", () => {
  it(
    promise("C20-hash", "runs one at a time, and refuses before the task begins where no place is left"),
    async () => {
      const queue = createHashQueue({ places: 3, perKey: 2 });
      let running = 0;
      let most = 0;
      let begun = 0;
      const task = async (): Promise<string> => {
        begun += 1;
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return "done";
      };
      const results = await Promise.all(["a", "a", "a", "b", "b"].map((key) => queue.run(key, task)));
      expect(results).toEqual(["done", "done", null, "done", null]);
      expect([most, begun]).toEqual([1, 3]);
      expect(await queue.run("a", task)).toBe("done");
    },
  );

  it("goes on after a task that failed", async () => {
    const queue = createHashQueue({ places: 2, perKey: 2 });
    const failed = queue.run("a", () => Promise.reject(new Error("no")));
    const good = queue.run("a", () => Promise.resolve(1));
    await expect(failed).rejects.toThrow("no");
    expect(await good).toBe(1);
  });
});

describe("sign-in", () => {
  let running: Running;
  afterEach(() => running.stop());

  /** Status of one attempt at the form of the connections page. */
  async function attempt(name: string, password: string): Promise<number> {
    const page = await fetch(`${running.origin}/sign-in`);
    const cookie = page.headers.get("set-cookie")?.split(";", 1)[0] ?? "";
    const csrf = /name="csrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
    const body = new URLSearchParams({ csrf, name, password, return_to: "/connections" });
    const headers = { cookie, origin: running.origin };
    const answer = await fetch(`${running.origin}/sign-in`, {
      method: "POST",
      body,
      headers,
      redirect: "manual",
    });
    return answer.status;
  }

  it(promise("C20-01", "counts one account under every spelling of its name"), async () => {
    running = await startAuthServer({ sandboxAccounts: [] });
    await running.store.users.add({ login: "alice", password: "right-password" });
    for (let round = 0; round < 10; round += 1) expect(await attempt("alice", "wrong")).toBe(401);
    for (const name of ["alice", "ALICE", "𝒶𝓁𝒾𝒸ℯ", "ａｌｉｃｅ"])
      expect(await attempt(name, "right-password")).toBe(429);
  });

  it("takes a password of a thousand characters", async () => {
    running = await startAuthServer({ sandboxAccounts: [] });
    await running.store.users.add({ login: "alice", password: "x".repeat(1000) });
    expect(await attempt("alice", "x".repeat(999))).toBe(401);
    expect(await attempt("alice", "x".repeat(1000))).toBe(303);
  });
});
