// Which hosts and origins a request may name: those on the list, and nothing that only looks like them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkHost, checkOrigin, type GuardRules, hostName } from "../../src/http/guard.ts";
import { promise } from "../requirements.ts";

const rules: GuardRules = {
  hosts: new Set(["good.test", "localhost", "127.0.0.1", "[::1]"]),
  origins: new Set(["https://claude.ai"]),
  loopback: false,
};

describe("the Host check", () => {
  it.each([
    ["good.test", null],
    ["GOOD.test", null],
    ["good.test.", null],
    ["good.test:8787", null],
    ["[::1]:8787", null],
    ["127.0.0.1:80", null],
    ["evil.test", 403],
    ["good.test.evil.test", 403],
    ["good.test..", 403],
    ["[::2]", 403],
    ["good.test@evil.test", 400],
    ["good.test:80@evil", 400],
    ["good.test:80:80", 400],
    ["good.test evil.test", 400],
    ["good.test,evil.test", 400],
    ["good.test/x", 400],
    ["", 400],
    [undefined, 400],
  ])(promise("C01-07", "answers %s with %s"), (header, status) => {
    expect(checkHost(header === undefined ? [] : [header], rules)?.status ?? null).toBe(status);
  });

  it(promise("C01-01", "never lets through a name that is not on the list"), () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const passed = checkHost([header], rules) === null;
        expect(passed).toBe(rules.hosts.has(hostName(header) ?? " "));
      }),
    );
  });
});

describe("the Origin check", () => {
  it.each([
    [undefined, false, null],
    ["https://claude.ai", false, null],
    ["https://claude.ai.evil.test", false, 403],
    ["http://claude.ai", false, 403],
    ["https://claude.ai:444", false, 403],
    ["null", false, 403],
    ["null", true, 403],
    ["", false, 403],
    ["https://evil.test", true, 403],
    ["http://localhost:6274", false, 403],
    ["http://localhost:6274", true, null],
    ["http://localhost:6274/path", true, 403],
    ["http://localhost.evil.test", true, 403],
    ["http://user@localhost", true, 403],
    ["file://localhost", true, 403],
  ])(promise("C01-02", "answers %s (loopback: %s) with %s"), (origin, loopback, status) => {
    expect(checkOrigin(origin, { ...rules, loopback })?.status ?? null).toBe(status);
  });
});
