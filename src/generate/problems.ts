// Collects what the steps have to say: faults that end the run, lines for the report.

import { PortolanError } from "../errors.ts";
import type { Problem } from "./draft.ts";

/** Where a step leaves its findings. Passed in, so that a step returns its result alone. */
export type ProblemLog = {
  readonly fault: (problem: Finding) => void;
  readonly strict: (problem: Finding) => void;
  readonly note: (problem: Finding) => void;
  readonly all: () => readonly Problem[];
};

export type Finding = Omit<Problem, "level">;

export function createProblemLog(): ProblemLog {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const add = (level: Problem["level"]) => (finding: Finding) => {
    const key = `${level}\n${finding.where}\n${finding.what}`;
    if (seen.has(key)) return;
    seen.add(key);
    problems.push({ level, ...finding });
  };
  return { fault: add("fault"), strict: add("strict"), note: add("note"), all: () => problems };
}

/** One line a problem: where, what, and what to do. */
const problemLine = (problem: Finding): string =>
  `${problem.where}: ${problem.what}${problem.mend === "" ? "" : ` (${problem.mend})`}`;

/** @throws PortolanError catalog_invalid with every line, when there is any. */
export function throwFaults(problems: readonly Problem[]): void {
  const faults = problems.filter((problem) => problem.level === "fault");
  if (faults.length === 0) return;
  throw new PortolanError("catalog_invalid", faults.map(problemLine).join("\n"), {
    hint: "Mend what each line names and run portolan generate again; nothing was written.",
  });
}

/** A single fault that makes going on pointless. */
export const catalogFault = (finding: Finding): PortolanError =>
  new PortolanError("catalog_invalid", problemLine(finding), {
    hint: "Mend what the line names and run portolan generate again; nothing was written.",
  });
