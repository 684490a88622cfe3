// The process's log: JSON lines on stderr (stdout belongs to results and to stdio's frames). Never tokens, bodies or values.
import { pino } from "pino";

export type Log = {
  readonly info: (event: string, facts?: Readonly<Record<string, unknown>>) => void;
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

export function createLog(level: string): Log {
  const logger = pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
  return {
    info: (event, facts = {}) => logger.info(facts, event),
    fault: (event, { error, ...facts }) => logger.error({ ...facts, error: describe(error) }, event),
  };
}
