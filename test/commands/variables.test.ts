// Each option that has a variable takes it in every command; a variable that nothing reads is reported at start.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { afterAll, describe, expect, it } from "vitest";
import type { Catalog } from "../../src/catalog/load-catalog.ts";
import { unknownVariables } from "../../src/commands/assemble/unknown-variables.ts";
import { readOptions } from "../../src/commands/read-options.ts";
import { type Environment, optionVariable } from "../../src/config/options.ts";
import { runCli } from "./run-cli.ts";

const camelCase = (option: string): string =>
  option.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** What the help lists under a heading, by first word, and its whole line. */
const listed = (help: string, pattern: RegExp): RegExpMatchArray[] => [
  ...help.replace(/\n {10,}/g, " ").matchAll(pattern),
];

/** Every command that does something: `search`, `audit export`. */
async function allCommands(above: readonly string[] = []): Promise<string[][]> {
  const { out } = await runCli([...above, "--help"]);
  const names = listed(out.split("Commands:")[1] ?? "", /^ {2}([a-z-]+)/gm).flatMap(([, name = ""]) => name);
  if (names.length === 0) return [[...above]];
  const below = names.filter((name) => name !== "help").map((name) => allCommands([...above, name]));
  return (await Promise.all(below)).flat();
}

const commands = await allCommands();
const folder = mkdtempSync(join(tmpdir(), "portolan-variables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the commands", () => {
  it("are all walked", () => {
    const names = commands.map((words) => words.join(" "));
    for (const name of ["generate", "serve", "try", "audit verify", "user", "migrate", "rotate-keys"])
      expect(names).toContain(name);
  });

  it.each(commands)("show the variable of each option that has one: %s %s", async (...words) => {
    const { out } = await runCli([...words.filter((word) => word !== undefined), "--help"]);
    for (const [line, option = ""] of listed(out, /^ {2}--([a-z0-9-]+).*$/gm)) {
      const variable = optionVariable(camelCase(option));
      if (variable === undefined) expect(line).not.toContain("PORTOLAN_");
      else expect(line).toContain(`[${variable}]`);
    }
  });

  it.each([
    ["user", "list"],
    ["audit", "export"],
    ["audit", "verify"],
    ["audit", "prune"],
    ["migrate"],
    ["rotate-keys"],
  ])("find the store that PORTOLAN_STORE names: %s %s", async (...words) => {
    const store = join(folder, "nowhere", "store.sqlite");
    const args = words.filter((word) => word !== undefined);
    expect((await runCli(args)).err).toMatch(/required option '--store <location>'.*PORTOLAN_STORE/);
    const { code, err } = await runCli(args, { env: { PORTOLAN_STORE: store } });
    expect([code, err]).toEqual([1, expect.stringContaining(store)]);
  });

  it.each([["search", "x"], ["eval", "--queries", "x"], ["sandbox"], ["serve"]])(
    "find the catalog that PORTOLAN_CATALOG names: %s",
    async (...args) => {
      const { code, err } = await runCli(args, { env: { PORTOLAN_CATALOG: folder } });
      expect([code, err]).toEqual([1, expect.stringContaining(`no catalog in ${folder}`)]);
    },
  );

  it("name an option that is misspelled before one that is missing", async () => {
    const { code, err } = await runCli(["serve", "--catalgo", "x"]);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/unknown option '--catalgo'\s+\(Did you mean --catalog\?\)/),
    ]);
  });
});

describe("options", () => {
  const read = (argv: readonly string[], environment: Environment) => {
    const command = new Command()
      .exitOverride()
      .argument("[document]")
      .option("--store <location>")
      .option("--catalog <dir>", "", (value, all: string[] | undefined) => [...(all ?? []), value])
      .option("--stdio")
      .option("--json")
      .parse([...argv], { from: "user" });
    return readOptions<Record<string, unknown>>(command, { required: [], environment });
  };

  it.each([
    ["text", [], { PORTOLAN_STORE: "a" }, { store: "a" }],
    ["the command line first", ["--store", "b"], { PORTOLAN_STORE: "a" }, { store: "b" }],
    ["an empty variable as none", [], { PORTOLAN_STORE: "" }, { store: undefined }],
    ["a list", [], { PORTOLAN_CATALOG: "a, b" }, { catalog: ["a", "b"] }],
    ["a switch", [], { PORTOLAN_STDIO: "1" }, { stdio: true }],
    ["a switch that is off", [], { PORTOLAN_STDIO: "0" }, { stdio: undefined }],
    ["only what has a variable", [], { PORTOLAN_JSON: "1" }, { json: undefined }],
    ["arguments by name", ["x.yaml"], {}, { document: "x.yaml" }],
  ])("take %s", (_what, argv, environment, wanted) => {
    const options = read(argv, environment);
    for (const [name, value] of Object.entries(wanted)) expect(options[name]).toEqual(value);
  });
});

describe("variables that nothing reads", () => {
  const catalog = {
    connector: { upstream: { schemes: { apiKey: { type: "apiKey", env: "PORTOLAN_API_KEY" } } } },
  } as unknown as Catalog;

  it("are named with the one that is meant, never with their value", () => {
    const environment = {
      PORTOLAN_STOER: "secret",
      PORTOLAN_WHATEVER_THIS_IS: "secret",
      PORTOLAN_API_KEY: "k",
      PORTOLAN_API_KEYS: "k",
      PORTOLAN_BEARER: "b",
      PORTOLAN_BROWSER: "/usr/bin/chromium",
      HOME: "/",
    };
    expect(unknownVariables(environment, [catalog])).toEqual([
      "PORTOLAN_STOER is not a setting, did you mean PORTOLAN_STORE?",
      "PORTOLAN_WHATEVER_THIS_IS is not a setting",
      "PORTOLAN_API_KEYS is not a setting, did you mean PORTOLAN_API_KEY?",
    ]);
  });

  it.each([
    ["serve", "src/cli.ts", ["serve", "--catalog", resolve("generated/petshop")]],
    ["serve over stdio", "src/cli.ts", ["serve", "--stdio", "--catalog", resolve("generated/petshop")]],
    ["try", "src/cli.ts", ["try", resolve("openapi/petshop/openapi.yaml")]],
    ["npm start", "scripts/start.ts", ["petshop"]],
  ])("are reported by %s, before settings that are wrong", async (_name, script, args) => {
    const env = { HOME: folder, PORTOLAN_VAULT_KYE: "secret", PORTOLAN_PORT: "none" };
    const { code, err } = await runCli(args, { env, script });
    expect(code).toBe(1);
    expect(err).toMatch(/PORTOLAN_VAULT_KYE is not a setting, did you mean PORTOLAN_VAULT_KEY\?\n.*--port/s);
    expect(err).not.toContain("secret");
  });
});
