// Where a request may go, and which of the places are this machine.
import type { LookupAddress } from "node:dns";
import { describe, expect, it } from "vitest";
import {
  type AddressPolicy,
  guardedLookup,
  isLoopback,
  LOOPBACK_NAMES,
  refusedAddress,
  requireBaseUrl,
} from "../../src/outbound/address.ts";
import { promise } from "../requirements.ts";

describe("this machine", () => {
  const hosts: readonly (readonly [host: string, isOurs: boolean])[] = [
    ["localhost", true],
    ["127.0.0.1", true],
    ["127.0.0.2", true],
    ["127.255.255.254", true],
    ["::1", true],
    ["[::1]", true],
    ["0:0:0:0:0:0:0:1", true],
    ["[::ffff:127.0.0.1]", true],
    ["app.localhost", false],
    ["localhost.", false],
    ["LOCALHOST", false],
    ["localhost.evil.test", false],
    ["127.0.0.1.evil.test", false],
    ["127.1", false],
    ["128.0.0.1", false],
    ["126.255.255.255", false],
    ["10.0.0.1", false],
    ["0.0.0.0", false],
    ["::", false],
    ["[::2]", false],
    ["[fe80::1]", false],
    ["", false],
  ];
  it.each(hosts)("is meant by %j: %j", (host, isOurs) => {
    expect(isLoopback(host)).toBe(isOurs);
  });

  it("has three names that clients may use, each of them loopback", () => {
    expect(LOOPBACK_NAMES).toEqual(["localhost", "127.0.0.1", "[::1]"]);
    expect(LOOPBACK_NAMES.every(isLoopback)).toBe(true);
  });
});

describe("an address", () => {
  const reasons = (url: string, policy: AddressPolicy = {}): boolean =>
    refusedAddress(new URL(url), policy) !== null;
  it.each([
    "http://example.com/",
    "http://10.0.0.1/",
    "https://169.254.169.254/latest",
    "https://2852039166/",
    "https://0xa9.0xfe.0xa9.0xfe/",
    "https://0251.0376.0251.0376/",
    "https://[::ffff:169.254.169.254]/",
    "https://[fe80::1]/",
    "https://[fd00:ec2::254]/",
    "https://0.0.0.0/",
    "https://u:p@example.com/",
    "https://u@example.com/",
    "ftp://example.com/",
    "file:///etc/passwd",
    "http://localhost.evil.test/",
    "https://100.100.100.200/",
    "http://127.0.0.1.nip.io/",
  ])(promise("C06-10", "%s is refused"), (url) => {
    expect(reasons(url)).toBe(true);
  });
  it.each([
    "https://example.com/",
    "http://127.0.0.1:80/",
    "http://localhost/",
    "http://app.localhost/",
    "http://[::1]/",
    "https://10.0.0.1/",
  ])("%s is allowed", (url) => {
    expect(reasons(url)).toBe(false);
  });
  it.each([
    "https://10.0.0.1/",
    "https://192.168.1.1/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://[fd12::1]/",
    "https://[::ffff:10.0.0.1]/",
    "https://172.20.0.1/",
  ])("%s is refused where strangers name it", (url) => {
    expect(reasons(url, { publicOnly: true })).toBe(true);
  });
  it("may be plain http in development", () => {
    expect(reasons("http://api.internal/", { development: true })).toBe(false);
  });
  it("is refused at start by the name of its setting", () => {
    expect(() => requireBaseUrl("upstream.base_url", "http://example.com")).toThrow(/upstream\.base_url/);
    expect(() => requireBaseUrl("upstream.base_url", "nonsense")).toThrow(/upstream\.base_url/);
  });
});

describe("a name that is looked up", () => {
  const answer =
    (address: string) =>
    (_host: string, _options: unknown, done: (error: null, found: LookupAddress[]) => void): void =>
      done(null, [{ address, family: address.includes(":") ? 6 : 4 }]);
  const connects = (host: string, address: string, policy: AddressPolicy = {}): Promise<boolean> =>
    new Promise((resolve) => {
      const look = guardedLookup(policy, answer(address) as never);
      look(host, { all: true }, (error) => resolve(error === null));
    });

  it.each([
    ["api.example", "203.0.113.9", {}, true],
    ["api.example", "169.254.169.254", {}, false],
    ["api.example", "127.0.0.1", {}, true],
    ["api.example", "127.0.0.1", { publicOnly: true }, false],
    ["localhost", "127.0.0.1", {}, true],
    ["app.localhost", "::1", {}, true],
    ["app.localhost", "203.0.113.9", {}, false],
    ["localhost", "10.0.0.1", {}, false],
    ["app.localhost", "10.0.0.1", { development: true }, true],
  ])("%s at %s with %j is connected to: %j", async (host, address, policy, allowed) => {
    expect(await connects(host, address, policy)).toBe(allowed);
  });
});
