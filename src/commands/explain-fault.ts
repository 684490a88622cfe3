// A fault as a person at the terminal reads it: one line per fault, then what to do. Never a stack.
import { PortolanError } from "../errors.ts";
import type { Printer } from "./io.ts";

export type Explaining = Pick<Printer, "err"> & {
  /** What failed, as the person typed it: `portolan serve`. */
  readonly doing: string;
};

/** What to do about a failure of the operating system, by its code. */
const SYSTEM_HINTS: Readonly<Record<string, string>> = {
  EACCES: "This user may not do that there: give it the right, or name another place.",
  EPERM: "This user may not do that there: give it the right, or name another place.",
  EROFS: "Nothing can be written there: name another place.",
  ENOSPC: "The disk is full: make room and run it again.",
  EDQUOT: "This user's share of the disk is full: make room and run it again.",
  EEXIST: "Check the path: a file is where a folder is needed.",
  ENOTDIR: "Check the path: a file is where a folder is needed.",
  EISDIR: "Check the path: a folder is where a file is needed.",
  ENOENT: "Check the path: something on the way to it is missing.",
  EMFILE: "Too many files are open: raise the limit (ulimit -n).",
  ENOTFOUND: "There is no such host: check its name.",
  EADDRNOTAVAIL: "This machine has no such address: check the host.",
};

const OWN_FAULT = "This is a fault of portolan: report it with the command that you ran.";

const MAX_REASON = 400;

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AggregateError && error.message === "") return error.errors.map(messageOf).join("; ");
  // The system's messages begin with its code.
  return codeOf(error) === "" || error.message === "" ? namedMessage(error) : error.message;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const namedMessage = ({ name, message }: Error): string => (message === "" ? name : `${name}: ${message}`);

/** One line that can be shown: no control characters, no user and password of an address, not too long. */
function shown(text: string): string {
  const line = text
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(/\/\/[^/\s@]*@/g, "//");
  return line.length > MAX_REASON ? `${line.slice(0, MAX_REASON)}…` : line;
}

function unknownFault(error: unknown, doing: string): PortolanError {
  return new PortolanError("internal_error", `${doing} failed: ${shown(reasonOf(error))}`, {
    hint: SYSTEM_HINTS[codeOf(error)] ?? OWN_FAULT,
    cause: error,
  });
}

/** Prints a fault: in its own words where it has some, else as `internal_error`. @returns exit code 1 */
export function explainFault(error: unknown, { doing, err }: Explaining): 1 {
  const { code, message, hint } = error instanceof PortolanError ? error : unknownFault(error, doing);
  for (const line of message.split("\n")) err(`${code}: ${line}`);
  if (hint !== "") err(`  ${hint}`);
  return 1;
}

/** The reader of what is printed may go before all of it is written, as `head` does. */
const isClosedPipe = (error: unknown): boolean => codeOf(error) === "EPIPE";

/**
 * Ends the process with 1 and an explanation when a fault comes outside of any call: from an event, or a promise that
 * nobody waits for.
 */
export function explainUncaught(doing: () => string, io: Pick<Printer, "err">): void {
  process.on("uncaughtException", (error: unknown) => {
    process.exit(isClosedPipe(error) ? 0 : explainFault(error, { doing: doing(), err: io.err }));
  });
}
