// A connector's stdio side: one catalog over standard input and output, until the input ends.

import { PortolanError } from "../../errors.ts";
import { isJsonObject, member } from "../../json/object.ts";
import { runStdio } from "../../mcp/serve-stdio.ts";
import { type Caller, createServerFactory } from "../../mcp/server.ts";
import { assemble, callDependencies, closeAssembly, GRACE_MS, type ServingInput } from "./assemble.ts";
import { operatorSession } from "./authenticators.ts";

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
    if (!isJsonObject(value) || member(value, "method") !== "tools/call") return null;
    const id = member(value, "id");
    return typeof id === "string" || typeof id === "number" ? id : null;
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

/**
 * Serves one catalog over standard input and output until the input ends or the process is asked to stop.
 * @throws PortolanError for settings that cannot be used; an error of the stream when nobody reads the answers.
 */
export async function serveStdio(input: ServingInput): Promise<void> {
  const base = await assemble(input);
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
    await closeAssembly(base);
  }
}
