// What a strict run does not accept: reviews that nobody settled, operations that had to be left out.
import type { Problem } from "./problems.ts";
import type { Report } from "./report.ts";

/** A fault for each operation that could not be used and each verdict that is still to be reviewed. */
export function strictFaults(report: Report): readonly Problem[] {
  const unusable = report.left_out.filter((one) => one.kind === "unusable");
  return [
    ...unusable.map(
      (one): Problem => ({
        level: "fault",
        where: `${one.method} ${one.path}`,
        what: `left out: ${one.reason}`,
        mend: "mend the document, or hide the operation with x-mcp-hidden and the reason",
      }),
    ),
    ...report.reviews.map(
      (line): Problem => ({
        level: "fault",
        where: line.call,
        what: `the verdict ${line.execution_tool} is to be reviewed: ${line.reason}`,
        mend: "settle it with x-mcp-execution-tool and x-mcp-reason in the overlay",
      }),
    ),
  ];
}

/** In a strict run what is `strict` is a fault. */
export const strictly = (problem: Problem): Problem =>
  problem.level === "strict" ? { ...problem, level: "fault" } : problem;
