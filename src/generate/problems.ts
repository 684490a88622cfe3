// What the steps have to say to the person who reviews: faults that end the run, lines for the report.
import { PortolanError } from "../errors.ts";

/** A line for REPORT.md, or a fault that ends the run. */
export type Problem = {
  /** `fault` ends the run, `strict` only with `--strict`, `note` never. */
  readonly level: "fault" | "strict" | "note";
  /** File, and line where it is known: `openapi.yaml:12`. */
  readonly where: string;
  readonly what: string;
  /** What to do about it; "" where there is nothing to do. */
  readonly mend: string;
};

export type Finding = Omit<Problem, "level">;

/** Where a step leaves its findings. Passed in, so that a step returns its result alone. */
export type ProblemLog = {
  readonly fault: (problem: Finding) => void;
  readonly strict: (problem: Finding) => void;
  readonly note: (problem: Finding) => void;
  readonly all: () => readonly Problem[];
};

/** An empty log; the same finding is kept once. */
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
