// `portolan sandbox`: the pretend API of a catalog alone, until it is told to stop.
import { loadCatalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import { runSandbox as startSandbox } from "../sandbox/run-sandbox.ts";
import { loadProductSandbox } from "./assemble/product-rules.ts";
import type { Io } from "./io.ts";
import { untilStopped } from "./shutdown.ts";

type SandboxCommand = {
  readonly catalog: string;
  readonly port?: string;
  readonly data?: string;
  readonly clock?: string;
};

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new PortolanError("config_invalid", "--port must be a whole number from 0 to 65535");
}

/** @returns exit code. */
export async function runSandbox(options: SandboxCommand, io: Io): Promise<number> {
  const { connector } = await loadCatalog(options.catalog);
  const product = await loadProductSandbox(connector.name);
  const { catalog, data, clock } = options;
  const sandbox = await startSandbox(
    { catalog, data, clock, port: portOf(options.port), rules: product?.rules },
    io,
  );
  io.err("Ctrl-C ends it.");
  await untilStopped(sandbox.close, io.err);
  return 0;
}
