// What a person should know of a catalog, as data (`--json`) and as REPORT.md.
import type { Connector } from "../catalog/connector.ts";
import type { DocSection } from "../catalog/doc-section.ts";
import type { Endpoint, ExecutionTool } from "../catalog/endpoint.ts";
import type { Manifest } from "../catalog/manifest.ts";
import type { ToolDefinition } from "../catalog/tool-definition.ts";
import type { LeftOut } from "./operations/left-out.ts";
import type { Problem } from "./problems.ts";
import type { FlaggedText } from "./texts.ts";

type ReviewLine = {
  readonly operation_id: string;
  readonly call: string;
  readonly execution_tool: ExecutionTool;
  readonly rule: string;
  readonly reason: string;
};

export type Report = {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly counts: Manifest["counts"];
  readonly reviews: readonly ReviewLine[];
  readonly overrides: readonly ReviewLine[];
  readonly left_out: readonly LeftOut[];
  readonly without_docs: readonly string[];
  /** Operations whose summary had to be derived. */
  readonly without_summary: readonly string[];
  readonly docs_links: readonly {
    readonly operation_id: string;
    readonly section: string;
    readonly why: string;
  }[];
  readonly flagged: readonly FlaggedText[];
  readonly problems: readonly Problem[];
};

export type ReportInput = {
  readonly connector: Connector;
  readonly endpoints: readonly Endpoint[];
  readonly tools: readonly ToolDefinition[];
  readonly sections: readonly DocSection[];
  readonly leftOut: readonly LeftOut[];
  readonly flagged: readonly FlaggedText[];
  readonly problems: readonly Problem[];
};

/** The report of a finished catalog, before anything is written. */
export function makeReport(input: ReportInput): Report {
  const { connector, endpoints, leftOut } = input;
  const line = (endpoint: Endpoint, reason: string): ReviewLine => ({
    operation_id: endpoint.operationId,
    call: `${endpoint.method} ${endpoint.path}`,
    execution_tool: endpoint.executionTool,
    rule: endpoint.verdict.rule,
    reason,
  });
  return {
    name: connector.name,
    title: connector.title,
    version: connector.version,
    counts: countsOf(input),
    reviews: endpoints.flatMap((one) => (one.verdict.review === null ? [] : [line(one, one.verdict.review)])),
    overrides: endpoints.flatMap((one) =>
      one.verdict.reason === undefined ? [] : [line(one, one.verdict.reason)],
    ),
    left_out: leftOut,
    without_docs:
      input.sections.length === 0 ? [] : endpoints.filter((one) => one.docs.length === 0).map(idOf),
    without_summary: endpoints.filter(hasDerivedSummary).map(idOf),
    docs_links: endpoints.flatMap((one) =>
      one.docs.map((link) => ({
        operation_id: one.operationId,
        section: link.anchor ? `${link.topic}#${link.anchor}` : link.topic,
        why: link.why,
      })),
    ),
    flagged: input.flagged,
    problems: input.problems,
  };
}

const idOf = (endpoint: Endpoint): string => endpoint.operationId;

const hasDerivedSummary = ({ summary, path }: Endpoint): boolean => summary.endsWith(` ${path}`);

function countsOf({ endpoints, tools, sections, leftOut }: ReportInput): Manifest["counts"] {
  const of = (tool: ExecutionTool): number => endpoints.filter((one) => one.executionTool === tool).length;
  return {
    endpoints: endpoints.length,
    get: of("get"),
    execute_safe: of("execute_safe"),
    execute_destructive: of("execute_destructive"),
    tools: tools.length,
    sections: sections.length,
    left_out: leftOut.length,
    reviews: endpoints.filter((one) => one.verdict.review !== null).length,
  };
}

/** REPORT.md; the same bytes for the same report. */
export function renderReport(report: Report): string {
  const notes = report.problems.filter((problem) => problem.level === "note");
  const strict = report.problems.filter((problem) => problem.level === "strict");
  return [
    `# ${report.title} ${report.version}: report of the catalog`,
    countsTable(report),
    section(
      "Verdicts to review",
      report.reviews.map(reviewText),
      "Settle each with x-mcp-execution-tool and x-mcp-reason in the overlay.",
    ),
    section("Verdicts settled by the overlay", report.overrides.map(reviewText)),
    section("Left out", report.left_out.map(leftOutText)),
    section("To mend", strict.map(problemText)),
    section(
      "Texts that read like orders to the assistant",
      report.flagged.map((flag) => `- ${flag.where}: ${quoted(flag.words)}`),
    ),
    section("Repaired or noted", grouped(notes)),
    section("Without a summary of their own", list(report.without_summary)),
    section("Without docs", list(report.without_docs)),
    section(
      "Docs links",
      report.docs_links.map((link) => `- \`${link.operation_id}\` → ${link.section}: ${link.why}`),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

function countsTable({ counts }: Report): string {
  const rows = Object.entries(counts).map(([name, count]) => `| ${name} | ${count} |`);
  return ["| what | how many |", "| --- | --- |", ...rows].join("\n");
}

function section(title: string, lines: readonly string[], advice?: string): string {
  if (lines.length === 0) return "";
  return [`## ${title} (${lines.length})`, "", ...(advice === undefined ? [] : [advice, ""]), ...lines].join(
    "\n",
  );
}

const quoted = (text: string): string => `\`${text.replaceAll("`", "'")}\``;

const reviewText = (line: ReviewLine): string =>
  `- \`${line.operation_id}\` (${line.call}): ${line.execution_tool}, by rule "${line.rule}": ${line.reason}`;

const leftOutText = (one: LeftOut): string =>
  `- \`${one.operationId}\` (${one.method} ${one.path}), ${one.kind}: ${one.reason}`;

const problemText = (problem: Problem): string =>
  `- ${problem.where}: ${problem.what}${problem.mend === "" ? "" : ` (${problem.mend})`}`;

/** At most this many places are named for one kind of note. */
const MAX_PLACES = 20;

/** The same note at many places is one line. */
function grouped(problems: readonly Problem[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const problem of problems) {
    const key = `${problem.what}${problem.mend === "" ? "" : ` (${problem.mend})`}`;
    const places = groups.get(key);
    if (places) places.push(problem.where);
    else groups.set(key, [problem.where]);
  }
  return [...groups].map(([what, places]) => {
    const shown = places.slice(0, MAX_PLACES).join(", ");
    const more = places.length > MAX_PLACES ? ` and ${places.length - MAX_PLACES} more` : "";
    return `- ${what}: ${shown}${more}`;
  });
}

const list = (ids: readonly string[]): readonly string[] => ids.map((id) => `- \`${id}\``);
