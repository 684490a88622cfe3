// `portolan sandbox`: the pretend API of a catalog alone, until it is asked to stop.
import { loadCatalog } from "../catalog/load-catalog.ts";
import { readPort } from "../config/options.ts";
import { PortolanError } from "../errors.ts";
import { startSandbox } from "../sandbox/start-sandbox.ts";
import { loadProductSandbox } from "./assemble/product-rules.ts";
import type { Printer } from "./io.ts";
import { untilStopped } from "./shutdown.ts";

type SandboxCommand = {
  /** Folder of the catalog. */
  readonly catalog: string;
  readonly port?: string;
  /** File that keeps the rows. */
  readonly data?: string;
  /** ISO 8601 time that the clock shows. */
  readonly clock?: string;
};

/** @throws PortolanError config_invalid for text that is no time. */
function clockAt(text: string | undefined): (() => Date) | undefined {
  if (text === undefined) return undefined;
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new PortolanError("config_invalid", `--clock ${text} is not an ISO 8601 time`);
  return () => new Date(at);
}

/** @returns exit code. @throws PortolanError catalog_invalid or config_invalid */
export async function runSandbox(options: SandboxCommand, io: Pick<Printer, "err">): Promise<0> {
  const [port, clock] = [readPort("--port", options.port), clockAt(options.clock)];
  const catalog = await loadCatalog(options.catalog);
  const product = await loadProductSandbox(catalog.connector.name);
  const sandbox = await startSandbox({
    catalog,
    port,
    data: options.data,
    rules: product?.rules,
    clock,
    reportBug: io.err,
  });
  io.err(`Sandbox of ${catalog.connector.title}: ${sandbox.url}`);
  io.err("Ctrl-C ends it.");
  await untilStopped(sandbox.close, io.err);
  return 0;
}
