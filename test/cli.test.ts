// The command line as a process: exit codes, and faults as one line each.
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { promise } from "./requirements.ts";

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["src/cli.ts", ...args], { encoding: "utf8" });

describe("portolan", () => {
  it.each([
    [0, "the help", ["--help"]],
    [0, "one command's help", ["serve", "--help"]],
    [0, "a search", ["search", "--catalog", "generated/petshop", "list pets"]],
    [1, "a catalog that is not there", ["search", "--catalog", "nowhere", "list pets"]],
    [1, "a document that is not there", ["generate", "--spec", "nowhere.yaml", "--out", "nowhere"]],
    [1, "a wrong setting", ["serve", "--catalog", "generated/petshop", "--port", "http"]],
    [2, "an unknown command", ["fly"]],
    [2, "an unknown option", ["search", "--catalog", "generated/petshop", "--fast", "pets"]],
    [2, "a missing option", ["search", "pets"]],
  ])(promise("command.exit", "ends with %i after %s"), (code, _what, args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(code);
    expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
    if (code === 1) expect(stderr).toMatch(/^(catalog|config)_invalid:/);
  });
});
