// `npm start`: a shipped product with everything embedded: connector, authorization server and the product's sandbox.
import { existsSync } from "node:fs";
import { Command } from "commander";
import type { SandboxAccount } from "../authserver/settings.ts";
import { type Catalog, loadCatalog } from "../catalog/load-catalog.ts";
import { readLogLevel, readPort } from "../config/options.ts";
import { PortolanError } from "../errors.ts";
import { packageFile } from "../package-root.ts";
import { type Sandbox, startSandbox } from "../sandbox/start-sandbox.ts";
import { type Serving, startServing } from "./assemble/http-side.ts";
import { loadProductSandbox, type ProductSandbox } from "./assemble/product-rules.ts";
import { describeServing } from "./describe-serving.ts";
import type { Io } from "./io.ts";
import { createLog } from "./log.ts";
import { describeOption, readOptions, usageCode } from "./read-options.ts";
import { untilStopped } from "./shutdown.ts";
import { sandboxEnvironment } from "./try.ts";

/** For a product whose sandbox knows no people of its own. */
const DEMO: readonly SandboxAccount[] = [
  { name: "demo", password: "demo", note: "everything in the sandbox", subject: "demo" },
];

type Start = {
  readonly argv: readonly string[];
  /** Shipped products: the first one that has a catalog is served when none is named. */
  readonly products: readonly string[];
};

type StartOptions = Readonly<Record<string, string | undefined>>;

/** Folder of the first catalog that is there. @throws PortolanError catalog_invalid */
function catalogOf(products: readonly string[]): string {
  const found = products
    .map((name) => packageFile(`generated/${name}`))
    .find((dir) => existsSync(`${dir}/manifest.json`));
  if (found !== undefined) return found;
  throw new PortolanError(
    "catalog_invalid",
    `there is no catalog of ${products.join(" or ")} in generated/`,
    {
      hint: "Make it with npm run generate.",
    },
  );
}

function parse({ argv, products }: Start): Command {
  return new Command("npm start --")
    .argument("[product]", `a folder of generated/ (default: ${products[0]})`)
    .option("--port <number>", "the connector's port (default 8787)")
    .option("--sandbox-port <number>", "the sandbox's port (default: any free one)")
    .option("--auth <mode>", "oauth (default) or bearer")
    .option("--store <location>", "keep connections and audit in this SQLite file or PostgreSQL database")
    .option("--data <file>", "keep the sandbox's data in this file")
    .option("--access <level>", "read, safe or all: the most that any connection may do")
    .configureHelp({ optionDescription: describeOption })
    .exitOverride()
    .parse([...argv], { from: "user" });
}

type Embedded = { readonly sandbox: Sandbox; readonly serving: Serving };

async function startEmbedded(
  { dir, options, io }: { readonly dir: string; readonly options: StartOptions; readonly io: Io },
  { catalog, product }: { readonly catalog: Catalog; readonly product: ProductSandbox | undefined },
): Promise<Embedded> {
  const log = createLog(readLogLevel(io.environment));
  const sandbox = await startSandbox({
    catalog,
    port: readPort("--sandbox-port", options["sandboxPort"]),
    rules: product?.rules,
    data: options["data"],
  });
  const serving = await startServing({
    catalogs: [dir],
    flags: { ...options, auth: options["auth"] ?? "oauth", upstreamUrl: sandbox.url },
    environment: sandboxEnvironment(catalog.connector, io.environment),
    log,
    say: io.err,
    sandboxAccounts: product?.accounts ?? DEMO,
  }).catch(async (error: unknown) => {
    await sandbox.close();
    throw error;
  });
  return { sandbox, serving };
}

function describePeople(accounts: readonly SandboxAccount[]): string {
  const people = accounts.map(({ name, password, note }) => `  ${name} / ${password}  (${note})`);
  return ["Sign in to the sandbox as one of:", ...people].join("\n");
}

async function start(command: Command, { products }: Start, io: Io): Promise<void> {
  const options = readOptions<StartOptions>(command, { required: [], environment: io.environment });
  const named = options["product"];
  const dir = catalogOf(named === undefined ? products : [named]);
  const catalog = await loadCatalog(dir);
  const product = await loadProductSandbox(catalog.connector.name);
  const { sandbox, serving } = await startEmbedded({ dir, options, io }, { catalog, product });
  io.err(`sandbox of ${catalog.connector.title} at ${sandbox.url}`);
  for (const line of describeServing(serving)) io.err(line);
  if (serving.settings.auth === "oauth") io.err(describePeople(product?.accounts ?? DEMO));
  await untilStopped(async () => {
    await serving.close();
    await sandbox.close();
  }, io.err);
}

/** @returns exit code. @throws PortolanError for settings and catalogs that cannot be used. */
export async function runStart(input: Start, io: Io): Promise<0 | 2> {
  try {
    await start(parse(input), input, io);
    return 0;
  } catch (error) {
    const code = usageCode(error);
    if (code === undefined) throw error;
    return code;
  }
}
