#!/usr/bin/env node
// The command line: which commands there are and what they take. What a command does is in its own file, loaded when asked for.
import { Command, Option } from "commander";
import { explainFault, explainUncaught } from "./commands/explain-fault.ts";
import { type Io, processIo as io } from "./commands/io.ts";
import { describeOption, readOptions, usageCode } from "./commands/read-options.ts";
import { VERSION } from "./version.ts";

const collect = (value: string, all: readonly string[] | undefined): readonly string[] => [
  ...(all ?? []),
  value,
];

/** How a command ends: with options that must be there, and the function that runs it. */
type Ending<T> = {
  /** In camel case. */
  readonly required?: readonly string[];
  readonly load: () => Promise<(options: T, io: Io) => Promise<number>>;
};

let exitCode = 0;

const act =
  <T>({ required = [], load }: Ending<T>) =>
  async (...given: readonly unknown[]): Promise<void> => {
    const command = given.at(-1);
    if (!(command instanceof Command)) throw new TypeError("the parser gives the command last");
    const run = await load();
    exitCode = await run(readOptions<T>(command, { required, environment: io.environment }), io);
  };

function addServeOptions(command: Command): Command {
  return command
    .option("--stdio", "serve over standard input and output instead of HTTP")
    .option("--host <address>", "address to listen on (default 127.0.0.1)")
    .option("--port <number>", "port to listen on, 0 for any free one (default 8787)")
    .option("--upstream-url <url>", "base URL of the API (default: the catalog's)")
    .option(
      "--credential <strategy>",
      "none, static, vault, exchange or same-operator: what the API is shown",
    )
    .option("--auth <mode>", "none, bearer or oauth: what clients must show")
    .option("--issuer <url>", "a foreign authorization server for --auth oauth (default: the embedded one)")
    .option("--public-url <url>", "address at which clients reach the connector")
    .option("--allowed-hosts <names>", "host names that clients use, separated by commas")
    .option("--allowed-origins <origins>", "browser origins that may call, separated by commas")
    .option("--store <location>", "SQLite file or postgres:// URL for state and audit (default: in memory)")
    .option("--audit-file <file>", "write the audit as JSON lines too")
    .option("--access <level>", "read, safe or all: the most that any connection may do")
    .option("--tools <groups>", "groups of named tools to list, separated by commas; none for none")
    .option("--admin-port <number>", "metrics and probes on this loopback port")
    .option("--max-request-bytes <number>", "largest request (default 4194304)")
    .option("--development", "allow http upstreams and private addresses; never in production");
}

function addGenerating(program: Command): void {
  program
    .command("generate")
    .description("make a catalog from an OpenAPI document and its docs")
    .option("--spec <file or URL>", "OpenAPI 2.0, 3.0, 3.1 or 3.2 document")
    .option("--overlay <file>", "OpenAPI Overlay, may be given several times", collect)
    .option("--docs <dir>", "folder of markdown guides")
    .option("--connector <file>", "connector.yaml")
    .option("--out <dir>", "folder to write the catalog to")
    .option("--allow-remote <host>", "host that references may point to, may be given several times", collect)
    .option("--check", "write nothing; exit 1 with the differences when the folder is stale")
    .option("--strict", "fail on unsettled reviews and on operations that were left out")
    .option("--json", "print the report as JSON")
    .option("--verbose", "print each step's time")
    .action(
      act({
        required: ["spec", "out"],
        load: async () => (await import("./commands/generate.ts")).runGenerate,
      }),
    );
  program
    .command("diff")
    .description("what changed between two catalogs, for an assistant; breaking changes first")
    .argument("<old>", "folder of the old catalog")
    .argument("<new>", "folder of the new catalog")
    .addOption(
      new Option("--format <format>", "how to print it")
        .choices(["text", "markdown", "json"])
        .default("text"),
    )
    .action(act({ load: async () => (await import("./commands/diff.ts")).runDiff }));
}

function addServing(program: Command): void {
  addServeOptions(
    program
      .command("serve")
      .description("serve one catalog or several as an MCP connector")
      .option("--catalog <dir>", "generated catalog, may be given several times", collect),
  ).action(act({ required: ["catalog"], load: async () => (await import("./commands/serve.ts")).runServe }));
  addServeOptions(
    program
      .command("try")
      .description("make a catalog of a document and serve it against a sandbox of the same document")
      .argument("<document>", "OpenAPI file or URL")
      .option("--watch", "make the catalog anew when the document changes")
      .option("--cache <dir>", "where the catalog is kept (default: the user's cache folder)"),
  ).action(act({ load: async () => (await import("./commands/try.ts")).runTry }));
  program
    .command("sandbox")
    .description("the pretend API of a catalog alone: stateful, on SQLite")
    .option("--catalog <dir>", "generated catalog")
    .option("--port <number>", "port to listen on (default: any free one)")
    .option("--data <file>", "SQLite file that keeps the data")
    .option("--clock <time>", "ISO 8601 time at which the sandbox's clock stays")
    .action(
      act({
        required: ["catalog"],
        load: async () => (await import("./commands/sandbox.ts")).runSandbox,
      }),
    );
}

function addFinding(program: Command): void {
  program
    .command("search")
    .description("the same ranking as the search tool, for people")
    .option("--catalog <dir>", "generated catalog")
    .option("--limit <number>", "rows to print (default 5)")
    .option("--json", "print the rows as JSON")
    .option("--explain", "say why a row ranks where it does")
    .argument("<query>", "what to look for")
    .action(
      act({ required: ["catalog"], load: async () => (await import("./commands/search.ts")).runSearch }),
    );
  program
    .command("eval")
    .description("measure search and verdicts on labelled rows")
    .option("--catalog <dir>", "generated catalog")
    .option("--queries <file>", "labelled queries, one JSON object a line")
    .option("--verdicts <file>", "labelled verdicts, one JSON object a line")
    .option("--min-hit5 <percent>", "exit 1 below this share of queries answered within five rows")
    .option("--json", "print the figures as JSON")
    .action(act({ required: ["catalog"], load: async () => (await import("./commands/eval.ts")).runEval }));
}

const inStore = (command: Command): Command =>
  command.option("--store <location>", "SQLite file or postgres:// URL");

function addAudit(program: Command): void {
  const audit = program.command("audit").description("read the audit");
  for (const [action, does] of [
    ["export", "print the rows as JSON lines"],
    ["verify", "check the chain of hashes and name the first row that does not fit"],
    ["prune", "remove the rows before --until; what stays still verifies"],
  ] as const) {
    inStore(audit.command(action).description(does))
      .option("--since <time>", "ISO 8601 time of the first row")
      .option("--until <time>", "ISO 8601 time after the last row")
      .action(
        act({
          required: ["store"],
          load: async () => {
            const { runAudit } = await import("./commands/audit.ts");
            return (options: Omit<Parameters<typeof runAudit>[0], "command">) =>
              runAudit({ ...options, command: action }, io);
          },
        }),
      );
  }
}

function addKeeping(program: Command): void {
  addAudit(program);
  const required = ["store"];
  inStore(program.command("migrate").description("bring the store's tables up to date")).action(
    act({ required, load: async () => (await import("./commands/migrate.ts")).runMigrate }),
  );
  inStore(program.command("user").description("accounts of the embedded authorization server"))
    .argument("<action>", "add, list or remove")
    .argument("[name]", "the account's name")
    .action(act({ required, load: async () => (await import("./commands/user.ts")).runUser }));
  inStore(
    program.command("rotate-keys").description("give the embedded authorization server a new signing key"),
  ).action(act({ required, load: async () => (await import("./commands/rotate-keys.ts")).runRotateKeys }));
}

/** Exit code: 0 done, 1 a fault that the user can mend, 2 wrong usage. */
async function main(argv: readonly string[]): Promise<number> {
  let doing = "portolan";
  explainUncaught(() => doing, io);
  const program = new Command("portolan")
    .description("Gives an AI assistant a whole API through a handful of tools.")
    .version(VERSION)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true, optionDescription: describeOption })
    .showHelpAfterError("(portolan --help lists the commands)")
    .hook("preAction", (_program, command) => {
      doing = `portolan ${command.name()}`;
    });
  for (const add of [addGenerating, addServing, addFinding, addKeeping]) add(program);
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    return usageCode(error) ?? explainFault(error, { doing, err: io.err });
  }
}

process.exitCode = await main(process.argv.slice(2));
