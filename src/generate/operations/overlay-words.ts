// Specification Extensions `x-mcp-…` of an operation (OpenAPI 3.1, "Specification Extensions"): the words that an
// overlay may set, each checked, each with a message of its own.
import { EXECUTION_TOOLS, type ExecutionTool, RISKS, type Risk } from "../../catalog/endpoint.ts";
import { isArray, isJsonObject, type JsonObject, member } from "../../json/object.ts";
import type { EndpointDraft } from "../endpoint-draft.ts";
import type { ProblemLog } from "../problems.ts";

/** What the overlay settles about one operation. */
export type OverlayWords = Pick<
  EndpointDraft,
  "override" | "docsTopics" | "aliases" | "risks" | "reads" | "redact"
> & {
  /** Why the operation is hidden; null when it is not. */
  readonly hidden: string | null;
  /** `x-mcp-tool`, not yet read. */
  readonly tools: readonly JsonObject[];
  /** A field with the tenant argument's name is the API's own. */
  readonly tenantField: boolean;
};

const WORDS: ReadonlySet<string> = new Set([
  ...["x-mcp-execution-tool", "x-mcp-reason", "x-mcp-hidden", "x-mcp-docs-topic", "x-mcp-aliases"],
  ...["x-mcp-tool", "x-mcp-risk", "x-mcp-reads", "x-mcp-redact", "x-mcp-tenant-field", "x-mcp-unresolved"],
]);

const isTool = (value: unknown): value is ExecutionTool => EXECUTION_TOOLS.some((tool) => tool === value);
const isRisk = (value: unknown): value is Risk => RISKS.some((risk) => risk === value);

type Words = {
  readonly operation: JsonObject;
  readonly where: string;
  readonly log: ProblemLog;
};

/** What the overlay settles about one operation; a word that is unknown or has a wrong value is a fault in the log. */
export function readOverlayWords(
  operation: JsonObject,
  { where, log }: Omit<Words, "operation">,
): OverlayWords {
  const reading: Words = { operation, where, log };
  for (const key of Object.keys(operation)) {
    if (key.startsWith("x-mcp-") && !WORDS.has(key)) {
      fault(reading, {
        word: key,
        what: "is not a word that is known here",
        mend: `use one of ${[...WORDS].slice(0, -1).join(", ")}`,
      });
    }
  }
  const risks = words(reading, "x-mcp-risk");
  for (const risk of risks.filter((word) => !isRisk(word))) {
    fault(reading, {
      word: "x-mcp-risk",
      what: `has the unknown risk "${risk}"`,
      mend: `use ${RISKS.join(", ")}`,
    });
  }
  return {
    override: readOverride(reading),
    docsTopics: words(reading, "x-mcp-docs-topic"),
    aliases: words(reading, "x-mcp-aliases"),
    risks: risks.filter(isRisk),
    reads: readFlag(reading, "x-mcp-reads"),
    redact: words(reading, "x-mcp-redact"),
    hidden: readHidden(reading),
    tools: readTools(reading),
    tenantField: readTenantField(reading),
  };
}

type WordFault = { readonly word: string; readonly what: string; readonly mend: string };

function fault({ where, log }: Words, { word, what, mend }: WordFault): void {
  log.fault({ where, what: `${word} ${what}`, mend });
}

/** A string or a list of strings. */
function words(reading: Words, word: string): readonly string[] {
  const value = member(reading.operation, word);
  if (value === undefined || value === null) return [];
  const list = isArray(value) ? value : [value];
  const texts = list.filter((item): item is string => typeof item === "string" && item.trim() !== "");
  if (texts.length !== list.length)
    fault(reading, { word, what: "must be a text or a list of texts", mend: "correct the overlay" });
  return texts.map((text) => text.trim());
}

function readFlag(reading: Words, word: string): boolean {
  const value = member(reading.operation, word);
  if (value === undefined || typeof value === "boolean") return value === true;
  fault(reading, { word, what: "must be true or false", mend: "correct the overlay" });
  return false;
}

function readHidden(reading: Words): string | null {
  const value = member(reading.operation, "x-mcp-hidden");
  if (value === undefined || value === false) return null;
  if (value === true) return "hidden by the overlay";
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  fault(reading, { word: "x-mcp-hidden", what: "must be true or a reason", mend: "correct the overlay" });
  return "hidden by the overlay";
}

function readOverride(reading: Words): OverlayWords["override"] {
  const tool = member(reading.operation, "x-mcp-execution-tool");
  const reason = member(reading.operation, "x-mcp-reason");
  if (tool === undefined) {
    if (reason !== undefined) {
      fault(reading, {
        word: "x-mcp-reason",
        what: "stands without x-mcp-execution-tool",
        mend: "say which tool it is the reason for",
      });
    }
    return null;
  }
  if (!isTool(tool)) {
    fault(reading, {
      word: "x-mcp-execution-tool",
      what: "names no execution tool",
      mend: `use ${EXECUTION_TOOLS.join(", ")}`,
    });
    return null;
  }
  if (typeof reason !== "string" || reason.trim() === "") {
    fault(reading, {
      word: "x-mcp-execution-tool",
      what: "has no reason",
      mend: "add x-mcp-reason with a sentence for the reviewer",
    });
    return null;
  }
  return { tool, reason: reason.trim() };
}

function readTools(reading: Words): readonly JsonObject[] {
  const value = member(reading.operation, "x-mcp-tool");
  if (value === undefined) return [];
  const list = isArray(value) ? value : [value];
  const tools = list.filter(isJsonObject);
  if (tools.length !== list.length) {
    fault(reading, {
      word: "x-mcp-tool",
      what: "must be one tool or a list of tools",
      mend: "describe each tool as an object",
    });
  }
  return tools;
}

function readTenantField(reading: Words): boolean {
  const value = member(reading.operation, "x-mcp-tenant-field");
  if (value !== undefined && value !== "field") {
    fault(reading, {
      word: "x-mcp-tenant-field",
      what: 'must be "field"',
      mend: "remove the word, or say field",
    });
  }
  return value === "field";
}
