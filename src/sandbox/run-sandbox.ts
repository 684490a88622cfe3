// `portolan sandbox`: a pretend API from a catalog directory, until it is stopped.
import { loadCatalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import type { SandboxRules } from "./rules.ts";
import { type Sandbox, startSandbox } from "./start-sandbox.ts";

export type RunOptions = {
  /** Directory of the catalog. */
  readonly catalog: string;
  readonly port?: number | undefined;
  readonly host?: string | undefined;
  /** File that keeps the rows. */
  readonly data?: string | undefined;
  /** ISO 8601 time that the clock shows. */
  readonly clock?: string | undefined;
  readonly rules?: SandboxRules | undefined;
};

export type RunIo = { readonly err: (text: string) => void };

/** The clock of a `--clock` option. @throws PortolanError config_invalid when it is no time. */
function clockAt(text: string | undefined): (() => Date) | undefined {
  if (text === undefined) return undefined;
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new PortolanError("config_invalid", `--clock ${text} is not an ISO 8601 time`);
  return () => new Date(at);
}

/** Loads the catalog and starts; the caller closes what it gets. */
export async function runSandbox(options: RunOptions, io: RunIo): Promise<Sandbox> {
  const clock = clockAt(options.clock);
  const catalog = await loadCatalog(options.catalog);
  const { port, host, data, rules } = options;
  const sandbox = await startSandbox({
    catalog,
    port,
    host,
    data,
    rules,
    clock,
    reportBug: io.err,
  });
  io.err(`Sandbox of ${catalog.connector.title}: ${sandbox.url}`);
  return sandbox;
}
