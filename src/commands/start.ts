// `npm start`: a shipped product with everything embedded: connector, authorization server and the product's sandbox.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import type { SandboxAccount } from "../authserver/settings.ts";
import { loadCatalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import { startSandbox } from "../sandbox/start-sandbox.ts";
import { startServing } from "./assemble/http-side.ts";
import { loadProductSandbox } from "./assemble/product-rules.ts";
import { describeServing } from "./describe-serving.ts";
import type { Io } from "./io.ts";
import { createLog } from "./log.ts";
import { untilStopped } from "./shutdown.ts";
import { sandboxEnvironment } from "./try.ts";

/** The first one that is there is served when none is named. */
const PRODUCTS = ["scalev", "petshop"];

/** For a product whose sandbox knows no people of its own. */
const DEMO: readonly SandboxAccount[] = [
  { name: "demo", password: "demo", note: "everything in the sandbox", subject: "demo" },
];

function catalogOf(product: string | undefined, root: string): string {
  const names = product === undefined ? PRODUCTS : [product];
  const found = names
    .map((name) => join(root, "generated", name))
    .find((dir) => existsSync(join(dir, "manifest.json")));
  if (found !== undefined) return found;
  throw new PortolanError("catalog_invalid", `there is no catalog of ${names.join(" or ")} in generated/`, {
    hint: "Make it with npm run generate.",
  });
}

/** @returns exit code. */
export async function runStart(argv: readonly string[], io: Io & { readonly root: string }): Promise<number> {
  const command = new Command("npm start --")
    .argument("[product]", "a folder of generated/ (default: scalev)")
    .option("--port <number>", "the connector's port (default 8787)")
    .option("--sandbox-port <number>", "the sandbox's port (default: any free one)")
    .option("--auth <mode>", "oauth (default) or bearer")
    .option("--store <location>", "keep connections and audit in this SQLite file or PostgreSQL database")
    .option("--data <file>", "keep the sandbox's data in this file")
    .option("--access <level>", "read, safe or all: the most that any connection may do")
    .parse([...argv], { from: "user" });
  const options = command.opts<Readonly<Record<string, string>>>();
  const dir = catalogOf(command.args[0], io.root);
  const catalog = await loadCatalog(dir);
  const product = await loadProductSandbox(catalog.connector.name);
  const data = options["data"];
  const sandbox = await startSandbox({
    catalog,
    port: Number(options["sandboxPort"] ?? 0),
    ...(product === undefined ? {} : { rules: product.rules }),
    ...(data === undefined ? {} : { data }),
  });
  const log = createLog(io.environment["PORTOLAN_LOG_LEVEL"] ?? "warn");
  const serving = await startServing({
    catalogs: [dir],
    flags: { auth: "oauth", ...options, upstreamUrl: sandbox.url },
    environment: sandboxEnvironment(catalog.connector, io.environment),
    log,
    sandboxAccounts: product?.accounts ?? DEMO,
  }).catch(async (error: unknown) => {
    await sandbox.close();
    throw error;
  });
  io.err(`sandbox of ${catalog.connector.title} at ${sandbox.url}`);
  for (const line of describeServing(serving)) io.err(line);
  if (serving.settings.auth === "oauth") {
    const people = (product?.accounts ?? DEMO).map(
      ({ name, password, note }) => `  ${name} / ${password}  (${note})`,
    );
    io.err(["Sign in to the sandbox as one of:", ...people].join("\n"));
  }
  await untilStopped(async () => {
    await serving.close();
    await sandbox.close();
  }, io.err);
  return 0;
}
