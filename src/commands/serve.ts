// `portolan serve`: one catalog or several as an MCP connector, over HTTP or stdio, until it is told to stop.
import type { Flags } from "../config.ts";
import { PortolanError } from "../errors.ts";
import { runStdio } from "../mcp/serve-stdio.ts";
import type { Caller } from "../mcp/server.ts";
import { createServerFactory } from "../mcp/server.ts";
import { callDependencies, closeFoundation, layFoundation, type ServingInput } from "./assemble/assemble.ts";
import { operatorSession } from "./assemble/way-in.ts";
import { describeServing } from "./describe-serving.ts";
import type { Io } from "./io.ts";
import { createLog } from "./log.ts";
import { GRACE_MS, untilStopped } from "./shutdown.ts";

type ServeOptions = Flags & { readonly catalog: readonly string[]; readonly stdio?: boolean };

/** Texts of messages that wait for their call, so that a body can go out as it was spelled; bounded in number and length. */
const MAX_HELD = 256;
const MAX_HELD_CHARS = 64 * 1024 * 1024;

function holdTexts(): {
  readonly take: (id: string | number) => string | undefined;
  readonly put: (text: string) => void;
} {
  const held = new Map<string | number, string>();
  let chars = 0;
  const take = (id: string | number): string | undefined => {
    const text = held.get(id);
    held.delete(id);
    chars -= text?.length ?? 0;
    return text === AMBIGUOUS ? undefined : text;
  };
  return {
    take,
    put: (text) => {
      const id = callIdOf(text);
      if (id === null) return;
      const kept = held.has(id) ? AMBIGUOUS : text;
      take(id);
      held.set(id, kept);
      chars += kept.length;
      for (const oldest of held.keys()) {
        if (held.size <= MAX_HELD && chars <= MAX_HELD_CHARS) break;
        take(oldest);
      }
    },
  };
}

/** Two calls under one id: neither may be sent with the other's text. */
const AMBIGUOUS = "";

/** The id of a tool call; null for every other message, which the SDK reads and refuses by itself. */
function callIdOf(text: string): string | number | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("id" in value) || !("method" in value)) return null;
    const { id, method } = value;
    return (typeof id === "string" || typeof id === "number") && method === "tools/call" ? id : null;
  } catch {
    return null;
  }
}

/** Calls that run, and the wait for their end: a write's outcome must reach the audit before its store closes. */
function runningCalls(): {
  readonly add: (call: Promise<unknown>) => void;
  readonly idle: () => Promise<void>;
} {
  const running = new Set<Promise<unknown>>();
  return {
    add: (call) => {
      running.add(call);
      void call.finally(() => running.delete(call));
    },
    idle: async () => {
      const grace = AbortSignal.timeout(GRACE_MS);
      const over = new Promise((resolve) => grace.addEventListener("abort", resolve, { once: true }));
      await Promise.race([Promise.allSettled(running), over]);
      // The answer is written by the turn after the call's.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** Serves one catalog over standard input and output until the input ends. */
export async function serveStdio(input: ServingInput): Promise<void> {
  const base = await layFoundation(input);
  const [product, another] = base.products;
  if (product === undefined || another !== undefined)
    throw new PortolanError("config_invalid", "--stdio serves exactly one catalog");
  const texts = holdTexts();
  const running = runningCalls();
  const caller: Caller = {
    auth: { session: operatorSession(base.settings), token: null },
    rawMessage: texts.take,
    track: running.add,
  };
  const { maxRequestBytes } = base.settings;
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  process.once("SIGTERM", stop).once("SIGINT", stop);
  try {
    await runStdio(
      createServerFactory(callDependencies(base, product), () => caller),
      {
        input: process.stdin,
        output: process.stdout,
        maxLineBytes: maxRequestBytes,
        onMessage: texts.put,
        idle: running.idle,
        stop: stopped.signal,
      },
    );
  } finally {
    process.off("SIGTERM", stop).off("SIGINT", stop);
    await closeFoundation(base);
  }
}

/** @returns exit code. */
export async function runServe(options: ServeOptions, io: Io): Promise<number> {
  const log = createLog(io.environment["PORTOLAN_LOG_LEVEL"] ?? "warn");
  const input: ServingInput = { catalogs: options.catalog, flags: options, environment: io.environment, log };
  if (options.stdio === true) {
    // A fault here means that nobody reads the answers: there is nobody to tell more than the exit code says.
    return serveStdio(input).then(
      () => 0,
      (error: unknown) => {
        if (error instanceof PortolanError) throw error;
        return 1;
      },
    );
  }
  // HTTP is loaded where it is served: stdio starts faster without.
  const { startServing } = await import("./assemble/http-side.ts");
  const serving = await startServing(input);
  for (const line of describeServing(serving)) io.err(line);
  await untilStopped(serving.close, io.err);
  return 0;
}
