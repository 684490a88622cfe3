// `portolan serve`: one catalog or several as an MCP connector, over HTTP or stdio, until it is told to stop.
import type { Flags } from "../config.ts";
import { PortolanError } from "../errors.ts";
import { runStdio } from "../mcp/serve-stdio.ts";
import type { Caller } from "../mcp/server.ts";
import { createServerFactory } from "../mcp/server.ts";
import { describeServing } from "./describe-serving.ts";
import { callDependencies, closeFoundation, layFoundation, type ServingInput } from "./foundation.ts";
import type { Io } from "./io.ts";
import { createLog } from "./log.ts";
import { untilStopped } from "./shutdown.ts";
import { operatorSession } from "./way-in.ts";

type ServeOptions = Flags & { readonly catalog: readonly string[]; readonly stdio?: boolean };

/** Texts of messages that wait for their call, so that a body can go out as it was spelled; bounded. */
const MAX_HELD = 256;

function holdTexts(): {
  readonly take: (id: string | number) => string | undefined;
  readonly put: (text: string) => void;
} {
  const held = new Map<string | number, string>();
  return {
    put: (text) => {
      // Only calls with a body can need their text; the SDK parses and refuses everything else by itself.
      if (!text.includes('"tools/call"')) return;
      const id = idOf(text);
      if (id === null) return;
      held.set(id, text);
      const oldest = held.keys().next();
      if (held.size > MAX_HELD && oldest.done === false) held.delete(oldest.value);
    },
    take: (id) => {
      const text = held.get(id);
      held.delete(id);
      return text;
    },
  };
}

function idOf(text: string): string | number | null {
  try {
    const value: unknown = JSON.parse(text);
    const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
    return typeof id === "string" || typeof id === "number" ? id : null;
  } catch {
    return null;
  }
}

/** Serves one catalog over standard input and output until the input ends. */
export async function serveStdio(input: ServingInput): Promise<void> {
  const base = await layFoundation(input);
  const [product, another] = base.products;
  if (product === undefined || another !== undefined)
    throw new PortolanError("config_invalid", "--stdio serves exactly one catalog");
  const texts = holdTexts();
  const caller: Caller = {
    auth: { session: operatorSession(base.settings), token: null },
    rawMessage: texts.take,
  };
  const { maxRequestBytes } = base.settings;
  await runStdio(
    createServerFactory(callDependencies(base, product), () => caller),
    { input: process.stdin, output: process.stdout, maxLineBytes: maxRequestBytes, onMessage: texts.put },
  );
  await closeFoundation(base);
}

/** @returns exit code. */
export async function runServe(options: ServeOptions, io: Io): Promise<number> {
  const log = createLog(io.environment["PORTOLAN_LOG_LEVEL"] ?? "warn");
  const input: ServingInput = { catalogs: options.catalog, flags: options, environment: io.environment, log };
  if (options.stdio === true) {
    await serveStdio(input);
    return 0;
  }
  // HTTP is loaded where it is served: stdio starts faster without.
  const { startServing } = await import("./serving.ts");
  const serving = await startServing(input);
  for (const line of describeServing(serving)) io.err(line);
  await untilStopped(serving.close, io.err);
  return 0;
}
