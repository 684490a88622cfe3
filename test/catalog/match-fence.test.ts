// Fences: what stands behind one, and what only looks as if it did.
import { describe, expect, it } from "vitest";
import type { Fence } from "../../src/catalog/connector.ts";
import { fenceOf } from "../../src/catalog/match-fence.ts";
import { promise } from "../requirements.ts";

const reason = "not for assistants";
const operation = { method: "GET", path: "/a/b", security: [{ key: [] }, { signIn: ["read"] }] };

describe(promise("words.fences", "a fence of a path"), () => {
  it.each([
    ["/a/**", "/a", true],
    ["/a/**", "/a/b/c", true],
    ["/a/**", "/ab", false],
    ["/a/*", "/a/{id}", true],
    ["/a/*", "/a/b/c", false],
    ["/a/{id}", "/a/{other}", true],
    ["/a/{id}", "/a/7", true],
    ["/a/{id}", "/a", false],
    ["/a/*/c", "/a/b/c", true],
    ["/**/c", "/a/b/c", true],
    ["/**/c", "/a/b/cc", false],
    ["/**/b/**/d", "/a/b/c/b/d", true],
    ["/billing", "/billing-history", false],
    ["/billing", "//billing/", true],
    ["/**", "/x", true],
  ])("%s against %s: %s", (path, given, stands) => {
    expect(fenceOf([{ path, reason }], { ...operation, path: given }) !== undefined).toBe(stands);
  });
});

describe(promise("words.fences", "a fence of several words"), () => {
  it.each<[Omit<Fence, "reason">, boolean]>([
    [{ method: "get" }, true],
    [{ method: "POST" }, false],
    [{ path: "/a/**", method: "GET" }, true],
    [{ path: "/a/**", method: "DELETE" }, false],
    [{ requireSecurity: ["signIn"] }, false],
    [{ requireSecurity: ["basic"] }, true],
    [{ path: "/z", requireSecurity: ["basic"] }, false],
  ])("%j holds when everything that it names holds: %s", (fence, stands) => {
    expect(fenceOf([{ ...fence, reason }], operation) !== undefined).toBe(stands);
  });
});
