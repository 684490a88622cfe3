// `portolan serve`: one catalog or several as an MCP connector, over HTTP or stdio, until it is asked to stop.
import { type Flags, readLogLevel } from "../config/options.ts";
import type { ServingInput } from "./assemble/assemble.ts";
import { describeServing } from "./describe-serving.ts";
import type { Io } from "./io.ts";
import { createLog } from "./log.ts";
import { untilStopped } from "./shutdown.ts";

type ServeOptions = Flags & { readonly catalog: readonly string[]; readonly stdio?: boolean };

/** @returns exit code. @throws PortolanError for settings and catalogs that cannot be used. */
export async function runServe(options: ServeOptions, io: Io): Promise<0> {
  const { environment, err } = io;
  const log = createLog(readLogLevel(environment));
  const input: ServingInput = { catalogs: options.catalog, flags: options, environment, log, say: err };
  // Each transport is loaded where it is served: stdio starts faster without HTTP.
  if (options.stdio === true) {
    const { serveStdio } = await import("./assemble/stdio-side.ts");
    await serveStdio(input);
    return 0;
  }
  const { startServing } = await import("./assemble/http-side.ts");
  const serving = await startServing(input);
  for (const line of describeServing(serving)) err(line);
  await untilStopped(serving.close, err);
  return 0;
}
