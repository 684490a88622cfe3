// Which regular expressions of a document may ever run.
import { describe, expect, it } from "vitest";
import { createPatternChecker } from "../../../src/generate/schemas/check-patterns.ts";
import { promise } from "../../requirements.ts";
import { compile, convert } from "./convert.ts";

describe("patterns", () => {
  const check = createPatternChecker(() => performance.now());
  it.each([
    "^(a+)+$",
    "^(a|a)*$",
    "\\s+$",
    "(x+x+)+y",
    "^.*foo.*$",
    "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}$",
    "(?i)abc",
    "[",
    "a{2,1}",
    "x".repeat(3000),
  ])(promise("C10-04", "never runs %s"), (pattern) => {
    expect(check(pattern).kind).toBe("refused");
  });
  it.each([
    "^[a-z]+$",
    "^\\d{4}-\\d{2}-\\d{2}$",
    "^[a-z]+(-[a-z]+)*$",
    "^sk_[A-Za-z0-9]{24}$",
    "^[\\w.-]+$",
    "\\p{L}",
    "^do:(dbaas|domain|droplet|floatingip|loadbalancer|space|volume|kubernetes|vpc):.*",
    "^$|[0-9a-f]{8}\\b-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-\\b[0-9a-f]{12}",
  ])("runs %s", (pattern) => {
    expect(check(pattern)).toEqual({ kind: "runs", pattern });
  });
  it("mends needless escapes without changing what they mean", () => {
    expect(check("^[A-Z\\_]\\-x$")).toEqual({ kind: "runs", pattern: "^[A-Z_]-x$" });
    expect(check("^[\\!\\-\\~]$")).toEqual({ kind: "runs", pattern: "^[!\\-~]$" });
  });
  it(promise("C10-04", "drops a costly pattern and says so"), () => {
    const { key, store, notes } = convert({ type: "string", pattern: "^(a+)+$" });
    expect(store.$defs[key]).toEqual({ type: "string" });
    expect(notes.map((note) => note.what).join()).toContain("ReDoS");
  });
  it("does not refuse what a dropped patternProperties allowed", () => {
    const check2 = compile({
      type: "object",
      patternProperties: { "^(a+)+$": { type: "string" } },
      additionalProperties: false,
    });
    expect(check2({ aaa: "x" })).toBe(true);
  });
});
