#!/usr/bin/env node
// The command line: reads arguments and hands over. What a command does stands in its module, imported when it is asked for.
import { Command, CommanderError, Option } from "commander";
import { explainFault, explainUncaught } from "./commands/explain-fault.ts";
import { processIo as io } from "./commands/io.ts";
import { VERSION } from "./version.ts";

const collect = (value: string, all: readonly string[] | undefined): readonly string[] => [
  ...(all ?? []),
  value,
];

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

function addGenerate(program: Command, done: (code: number) => void): void {
  program
    .command("generate")
    .description("make a catalog from an OpenAPI document and its docs")
    .requiredOption("--spec <file or URL>", "OpenAPI 2.0, 3.0, 3.1 or 3.2 document")
    .option("--overlay <file>", "OpenAPI Overlay, may be given several times", collect)
    .option("--docs <dir>", "folder of markdown guides")
    .option("--connector <file>", "connector.yaml")
    .requiredOption("--out <dir>", "folder to write the catalog to")
    .option("--allow-remote <host>", "host that references may point to, may be given several times", collect)
    .option("--check", "write nothing; exit 1 with the differences when the folder is stale")
    .option("--strict", "fail on unsettled reviews and on operations that were left out")
    .option("--json", "print the report as JSON")
    .option("--verbose", "print each step's time")
    .action(async (options) => {
      const { runGenerate } = await import("./commands/generate.ts");
      done(await runGenerate(options, io));
    });
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
    .action(async (oldDir: string, newDir: string, options: { format: "text" | "markdown" | "json" }) => {
      const { runDiff } = await import("./commands/diff.ts");
      done(await runDiff({ old: oldDir, new: newDir, ...options }, io));
    });
}

function addServing(program: Command, done: (code: number) => void): void {
  addServeOptions(
    program
      .command("serve")
      .description("serve one catalog or several as an MCP connector")
      .requiredOption("--catalog <dir>", "generated catalog, may be given several times", collect),
  ).action(async (options) => {
    const { runServe } = await import("./commands/serve.ts");
    done(await runServe(options, io));
  });
  addServeOptions(
    program
      .command("try")
      .description("make a catalog of a document and serve it against a sandbox of the same document")
      .argument("<document>", "OpenAPI file or URL")
      .option("--watch", "make the catalog anew when the document changes")
      .option("--cache <dir>", "where the catalog is kept (default: the user's cache folder)"),
  ).action(async (document: string, options) => {
    const { runTry } = await import("./commands/try.ts");
    done(await runTry({ ...options, document }, io));
  });
  program
    .command("sandbox")
    .description("the pretend API of a catalog alone: stateful, on SQLite")
    .requiredOption("--catalog <dir>", "generated catalog")
    .option("--port <number>", "port to listen on (default: any free one)")
    .option("--data <file>", "SQLite file that keeps the data")
    .option("--clock <time>", "ISO 8601 time at which the sandbox's clock stands")
    .action(async (options) => {
      const { runSandbox } = await import("./commands/sandbox.ts");
      done(await runSandbox(options, io));
    });
}

function addFinding(program: Command, done: (code: number) => void): void {
  program
    .command("search")
    .description("the same ranking as the search tool, for people")
    .requiredOption("--catalog <dir>", "generated catalog")
    .option("--limit <number>", "rows to print (default 5)")
    .option("--json", "print the rows as JSON")
    .option("--explain", "say why a row ranks where it does")
    .argument("<query>", "what to look for")
    .action(async (query: string, options) => {
      const { runSearch } = await import("./commands/search.ts");
      done(await runSearch({ ...options, query }, io));
    });
  program
    .command("eval")
    .description("measure search and verdicts on labelled rows")
    .requiredOption("--catalog <dir>", "generated catalog")
    .option("--queries <file>", "labelled queries, one JSON object a line")
    .option("--verdicts <file>", "labelled verdicts, one JSON object a line")
    .option("--min-hit5 <percent>", "exit 1 below this share of queries answered within five rows")
    .option("--json", "print the figures as JSON")
    .action(async (options) => {
      const { runEval } = await import("./commands/search.ts");
      done(await runEval(options, io));
    });
}

function addKeeping(program: Command, done: (code: number) => void): void {
  const audit = program.command("audit").description("read the audit");
  for (const [action, does] of [
    ["export", "print the rows as JSON lines"],
    ["verify", "check the chain of hashes and name the first row that does not fit"],
    ["prune", "remove the rows before --until; what stays still verifies"],
  ] as const) {
    audit
      .command(action)
      .description(does)
      .requiredOption("--store <location>", "SQLite file or postgres:// URL")
      .option("--since <time>", "ISO 8601 time of the first row")
      .option("--until <time>", "ISO 8601 time after the last row")
      .action(async (options) => {
        const { runAudit } = await import("./commands/audit.ts");
        done(await runAudit({ ...options, command: action }, { line: io.out, clock: () => new Date() }));
      });
  }
  program
    .command("migrate")
    .description("bring the store's tables up to date")
    .requiredOption("--store <location>", "SQLite file or postgres:// URL")
    .action(async (options) => {
      const { openStore } = await import("./store/open-store.ts");
      const store = await openStore(options.store, { clock: () => new Date() });
      await store.close();
      io.err("the store's tables are up to date");
    });
  program
    .command("user")
    .description("accounts of the embedded authorization server")
    .argument("<action>", "add, list or remove")
    .argument("[name]", "the account's name")
    .requiredOption("--store <location>", "SQLite file or postgres:// URL")
    .action(async (action: string, name: string | undefined, options) => {
      const { runUser } = await import("./commands/user.ts");
      done(await runUser({ ...options, action, name }, io));
    });
  program
    .command("rotate-keys")
    .description("give the embedded authorization server a new signing key")
    .requiredOption("--store <location>", "SQLite file or postgres:// URL")
    .action(async (options) => {
      const { runRotateKeys } = await import("./commands/user.ts");
      done(await runRotateKeys(options, io));
    });
}

/** Exit code: 0 done, 1 a fault that the user can mend, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  let doing = "portolan";
  explainUncaught(() => doing, io);
  const done = (result: number): void => {
    code = result;
  };
  const program = new Command("portolan")
    .description("Gives an AI assistant a whole API through a handful of tools.")
    .version(VERSION)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError("(portolan --help lists the commands)")
    .hook("preAction", (_program, command) => {
      doing = `portolan ${command.name()}`;
    });
  addGenerate(program, done);
  addServing(program, done);
  addFinding(program, done);
  addKeeping(program, done);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return explainFault(error, { doing, err: io.err });
  }
}

process.exitCode = await main(process.argv.slice(2));
