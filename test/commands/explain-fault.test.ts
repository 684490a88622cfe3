// No fault is ever a stack: what is not known is an internal error that says what was being done, with exit code 1.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { explainFault } from "../../src/commands/explain-fault.ts";
import { PortolanError } from "../../src/errors.ts";
import { promise } from "../requirements.ts";
import { runCli } from "./run-cli.ts";

const systemError = (code: string, message: string) => Object.assign(new Error(message), { code, errno: -1 });

describe("a fault", () => {
  const explain = (error: unknown): string => {
    const said: string[] = [];
    expect(explainFault(error, { doing: "portolan x", err: (text) => void said.push(text) })).toBe(1);
    return said.join("\n");
  };

  it.each<readonly [string, unknown, string | RegExp]>([
    [
      "that is known",
      new PortolanError("config_invalid", "a\nb", { hint: "Do." }),
      "config_invalid: a\nconfig_invalid: b\n  Do.",
    ],
    [
      "of rights",
      systemError("EACCES", "EACCES: permission denied, open '/x'"),
      /^internal_error: portolan x failed: EACCES: .*'\/x'\n {2}This user may not/,
    ],
    [
      "of a full disk",
      systemError("ENOSPC", "ENOSPC: no space left on device, write"),
      /ENOSPC.*\n {2}The disk is full/,
    ],
    [
      "of the code",
      new TypeError("x is not a function"),
      /^internal_error: portolan x failed: TypeError: x is not a function\n {2}/,
    ],
    ["of many causes", new AggregateError([new Error("one"), new Error("two")], ""), /failed: one; two\n/],
    ["without words", new Error(""), /failed: Error\n/],
    ["that is no error", "text", /failed: text\n/],
    ["that is nothing", undefined, /failed: undefined\n/],
    ["of many lines", new Error("a\n    at b\u001b[31m"), /failed: Error: a at b\[31m\n/],
    ["with a secret in an address", new Error("no postgres://u:secret@h/x"), /no postgres:\/\/h\/x/],
  ])("%s is told in one way", (_what, error, text) => {
    if (typeof text === "string") expect(explain(error)).toBe(text);
    else expect(explain(error)).toMatch(text);
  });

  it("is short, however long its message is", () => {
    expect(explain(new Error("x".repeat(10_000))).length).toBeLessThan(700);
  });
});

const folder = mkdtempSync(join(tmpdir(), "portolan-faults-"));
mkdirSync(join(folder, "dir"));
writeFileSync(join(folder, "text"), "no database, no document\n");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const petshop = resolve("generated/petshop");
const document = resolve("openapi/petshop/openapi.yaml");

/** Runs the command in the folder of broken things. */
const run = (args: readonly string[], stdout?: string) =>
  runCli(args, {
    cwd: folder,
    env: { HOME: folder },
    ...(stdout === undefined ? {} : { stdout: openSync(stdout, "w") }),
  });

describe("the command line", () => {
  it.each([
    ["a folder as document", ["generate", "--spec", "dir", "--out", "out"]],
    ["a folder as connector file", ["generate", "--spec", document, "--connector", "dir", "--out", "out"]],
    ["a file as folder of guides", ["generate", "--spec", document, "--docs", "text", "--out", "out"]],
    ["a file as output folder", ["generate", "--spec", document, "--out", "text"]],
    ["a file as cache folder", ["try", document, "--cache", "text", "--port", "0"]],
    ["a file below a file as cache folder", ["try", document, "--cache", "text/below", "--port", "0"]],
    ["a store that is no database", ["user", "list", "--store", "text"]],
    ["a store that is a folder", ["rotate-keys", "--store", "dir"]],
    ["a store below a file", ["migrate", "--store", "text/x.sqlite"]],
    ["sandbox data that are no database", ["sandbox", "--catalog", petshop, "--data", "text"]],
    [
      "an address that is none",
      ["serve", "--catalog", petshop, "--host", "999.1.1.1", "--allowed-hosts", "x"],
    ],
    ["an audit file that is a folder", ["serve", "--catalog", petshop, "--port", "0", "--audit-file", "dir"]],
  ])(promise("command.no-stack", "explains %s without a stack"), async (_what, args) => {
    const { code, err } = await run(args);
    expect(err).toMatch(/^(config_invalid|catalog_invalid|internal_error): /m);
    expect(err).not.toMatch(/^\s+at |node:|undefined/m);
    expect(code).toBe(1);
  });

  it.skipIf(!existsSync("/dev/full"))("explains a disk that is full", async () => {
    const { code, err } = await run(["search", "--catalog", petshop, "order"], "/dev/full");
    expect(err).toMatch(/^internal_error: portolan search failed: ENOSPC.*\n {2}The disk is full/);
    expect(code).toBe(1);
  });

  it("says nothing where the reader of its results has gone", async () => {
    const args = ["search", "--catalog", petshop, "--limit", "500", "--explain", "order"];
    const child = spawn(process.execPath, ["src/cli.ts", ...args], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    expect(await once(child, "close")).toEqual([0, null]);
    expect(err).toBe("");
  });
});
