// A fault as a person at the terminal reads it: one line per fault, then what to do.
import { PortolanError } from "../errors.ts";

/** @returns exit code 1. @throws what is not a fault that the user can mend. */
export function explainFault(error: unknown, say: (text: string) => void): number {
  if (!(error instanceof PortolanError)) throw error;
  for (const line of error.message.split("\n")) say(`${error.code}: ${line}`);
  if (error.hint) say(`  ${error.hint}`);
  return 1;
}
