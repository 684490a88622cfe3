// The process's log: JSON lines on stderr (stdout belongs to results and to stdio's frames). Never tokens, bodies or values.
import { createRequire } from "node:module";
import type { Logger } from "pino";
import { PortolanError } from "../errors.ts";

export type Log = {
  readonly info: (event: string, facts?: Readonly<Record<string, unknown>>) => void;
  readonly warn: (event: string, facts: Readonly<Record<string, unknown>>) => void;
  readonly fault: (
    event: string,
    facts: Readonly<Record<string, unknown>> & { readonly error: unknown },
  ) => void;
};

/** Of an error only what the code itself said: messages of libraries may quote what they were given. */
function describe(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const at = error.stack
    ?.split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
  return { name: error.name, at };
}

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

/** @throws PortolanError config_invalid for a level that there is not. */
export function createLog(level: string): Log {
  if (!LEVELS.includes(level)) {
    throw new PortolanError("config_invalid", `PORTOLAN_LOG_LEVEL has the unknown value ${level}`, {
      hint: `Levels: ${LEVELS.join(", ")}.`,
    });
  }
  // Loaded by the first line: a quiet start writes none.
  let made: Logger | undefined;
  const logger = (): Logger => {
    made ??= openLogger(level);
    return made;
  };
  return {
    info: (event, facts = {}) => logger().info(facts, event),
    warn: (event, facts) => logger().warn(facts, event),
    fault: (event, { error, ...facts }) => logger().error({ ...facts, error: describe(error) }, event),
  };
}

function openLogger(level: string): Logger {
  const { pino } = createRequire(import.meta.url)("pino") as typeof import("pino");
  return pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
}
