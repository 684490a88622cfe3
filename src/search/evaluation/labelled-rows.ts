// Reads labelled rows (JSON Lines): each fault is named with its line.
import { EXECUTION_TOOLS, type ExecutionTool } from "../../catalog/endpoint.ts";
import { faults } from "../../errors.ts";
import { isJsonObject } from "../../json/object.ts";
import type { LabelledQuery, LabelledVerdict } from "./evaluate.ts";

type Fields = Readonly<Record<string, unknown>>;

const isTool = (value: unknown): value is ExecutionTool => EXECUTION_TOOLS.some((tool) => tool === value);
const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** `{ "query", "accept": ["GET /pets" or an operation id], "hard"?, "kind"?, "tool"?, "spec"? }` a line. */
export function readQueries(text: string, file: string): LabelledQuery[] {
  return readLines(text, file, (row) => {
    const { query, accept, hard, kind, tool, spec } = row;
    const names = (Array.isArray(accept) ? accept : [accept]).filter(isText);
    if (!isText(query) || names.length === 0) return "needs query and accept";
    return {
      query,
      accept: names,
      hard: hard === true,
      kind: isText(kind) ? kind : undefined,
      tool: isTool(tool) ? tool : undefined,
      spec: isText(spec) ? spec : undefined,
    };
  });
}

/** `{ "op": "POST /pets" or an operation id, "label": execution tool, "debatable"? }` a line. */
export function readVerdicts(text: string, file: string): LabelledVerdict[] {
  return readLines(text, file, ({ op, label, debatable }) => {
    if (!isText(op) || !isTool(label)) return `needs op and label (one of ${EXECUTION_TOOLS.join(", ")})`;
    return { op, label, debatable: debatable === true };
  });
}

/** @throws PortolanError config_invalid naming each line that is no row. */
function readLines<Row>(text: string, file: string, parse: (row: Fields) => Row | string): Row[] {
  const problems: string[] = [];
  const rows = text.split("\n").flatMap((line, at): Row[] => {
    if (line.trim() === "" || line.startsWith("//")) return [];
    const row = parseLine(line);
    const parsed = row === undefined ? "is no JSON object" : parse(row);
    if (typeof parsed !== "string") return [parsed];
    problems.push(`${file}:${at + 1} ${parsed}`);
    return [];
  });
  if (problems.length > 0) throw faults("config_invalid", problems);
  return rows;
}

function parseLine(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
