// An answer of the API as the assistant gets it: marked as data, cleaned of secrets and of characters that hide, projected,
// cut structurally to a budget, with the way to read on spelled out.

import type { Connector } from "../catalog/connector.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import { isJsonType } from "../catalog/media-type.ts";
import { PortolanError } from "../errors.ts";
import type { Plan } from "../executor/plan-input.ts";
import { type DecodedAnswer, decodeAnswer } from "../upstream/decode-answer.ts";
import type { UpstreamAnswer } from "../upstream/request.ts";
import { type Cut, cutToBudget } from "./cut-answer.ts";
import { escapeHidden } from "./escape-hidden.ts";
import { nextPage } from "./next-page.ts";
import { projectFields } from "./project-fields.ts";
import { redactAnswer, requireOwnTenant } from "./redact-answer.ts";
import type { ContentBlock, ToolOutcome } from "./tool.ts";

export type ShapeInput = {
  readonly answer: UpstreamAnswer;
  readonly plan: Plan;
  readonly connector: Connector;
  readonly requestId: string;
  /** The generic tool's arguments, from which the next page's call is made. */
  readonly args: Readonly<Record<string, unknown>>;
};

/** UTF-8 bytes of compact JSON; under 25,000 tokens even where every two bytes are a token. */
const DEFAULT_MAX_CHARS = 48_000;
const LARGEST_MAX_CHARS = 200_000;

/** The answer as the tool's outcome. @throws PortolanError response_invalid */
export function shapeAnswer(input: ShapeInput): ToolOutcome {
  const { answer, plan, requestId } = input;
  const decoded = decode(input);
  const head = {
    operation_id: plan.endpoint.operationId,
    method: plan.endpoint.method,
    path: plan.endpoint.path,
    status: answer.status,
  };
  const tail = { request_id: requestId, untrusted: true };
  if ("bytes" in decoded) {
    const { mimeType, bytes } = decoded;
    const response = {
      content_type: mimeType,
      bytes: bytes.byteLength,
      note: "the content is in a block of its own",
    };
    return { structured: { ...head, response, ...tail }, blocks: [blockOf(decoded, requestId)] };
  }
  const value = plainValue(decoded);
  return { structured: { ...head, ...shapeValue(input, value), ...tail } };
}

function decode({ answer, plan }: ShapeInput): DecodedAnswer {
  try {
    return decodeAnswer(answer, declaresOnlyJson(plan.endpoint, answer.status));
  } catch (error) {
    if (!(error instanceof PortolanError) || plan.request.kind === "read") throw error;
    const hint = "Read the object to see what the write did; do not repeat it blindly.";
    const message = `the API accepted the call (${answer.status}), but ${error.message}`;
    throw new PortolanError(error.code, message, {
      status: answer.status,
      hint,
      details: error.details,
    });
  }
}

/** The declaration for exactly this status, its class, or the default (OpenAPI 3.1 section 4.8.16). */
function declaresOnlyJson(endpoint: Endpoint, status: number): boolean {
  const names = [String(status), `${Math.floor(status / 100)}XX`, "default"];
  const declared = names.map((name) =>
    endpoint.responses.find((one) => one.status.toUpperCase() === name.toUpperCase()),
  );
  const content = declared.find((one) => one !== undefined)?.content ?? [];
  return content.length > 0 && content.every(({ type }) => isJsonType(type));
}

function plainValue(
  decoded: Extract<DecodedAnswer, { kind: "empty" | "json" | "ndjson" | "text" }>,
): unknown {
  if (decoded.kind === "empty") return null;
  if (decoded.kind === "json") return decoded.value;
  return decoded.kind === "ndjson" ? decoded.values : decoded.text;
}

function blockOf(
  { kind, mimeType, bytes }: Extract<DecodedAnswer, { bytes: Uint8Array }>,
  requestId: string,
): ContentBlock {
  const data = Buffer.from(bytes).toString("base64");
  if (kind !== "binary") return { type: kind, data, mimeType };
  return { type: "resource", resource: { uri: `portolan://answers/${requestId}`, mimeType, blob: data } };
}

function shapeValue(input: ShapeInput, value: unknown): Readonly<Record<string, unknown>> {
  const { plan, connector, args, answer } = input;
  const { endpoint, tenant, fields, maxChars } = plan;
  requireOwnTenant({ connector, endpoint, tenant, value });
  const next = nextPage({ endpoint, args, value, headers: answer.headers, connector });
  const projected = fields === null ? { value, unknown: [] } : projectFields(value, fields);
  const budget = Math.min(maxChars ?? DEFAULT_MAX_CHARS, LARGEST_MAX_CHARS);
  // Cut before it is cleaned, so that only what is shown is cleaned; and again, because escapes are longer than what they replace.
  const first = cutToBudget(projected.value, budget);
  const open = redactAnswer(first.value, [...endpoint.redact, ...connector.policies.redact]);
  const clean = escapeHidden(open);
  const cut = withFirst(cutToBudget(clean.value, budget), first);
  return {
    response: cut.value,
    ...(projected.unknown.length > 0 ? { unknown_fields: projected.unknown.slice(0, 20) } : {}),
    ...(clean.escaped > 0 ? { escaped_characters: clean.escaped } : {}),
    ...(cut.leftOut.length > 0 ? truncation(cut, { endpoint, fields }) : {}),
    ...(next === null || losesRows(cut)
      ? {}
      : { next_page: { tool: endpoint.executionTool, arguments: next } }),
  };
}

/** Rows of this page are left out: its next page would pass them over. */
const losesRows = (cut: Cut): boolean =>
  cut.leftOut.some(({ pointer, unit }) => unit === "items" && pointer.lastIndexOf("/") <= 0);

/** What the second cut left out, with the counts that only the first knew. */
function withFirst(second: Cut, first: Cut): Cut {
  const known = new Map(first.leftOut.map((one) => [one.pointer, one]));
  for (const one of second.leftOut) known.set(one.pointer, { ...one, ...totalOf(known.get(one.pointer)) });
  return { value: second.value, leftOut: [...known.values()] };
}

const totalOf = (one: Cut["leftOut"][number] | undefined): { readonly total?: number } =>
  one?.total === undefined ? {} : { total: one.total };

function truncation(
  cut: Cut,
  { endpoint, fields }: { endpoint: Endpoint; fields: readonly string[] | null },
): Readonly<Record<string, unknown>> {
  return {
    truncated: true,
    truncation: { left_out: cut.leftOut, read_on: readOn(cut, { endpoint, fields }) },
  };
}

const SIZE = /^(?:limit|per_?page|page_?size|size|max_?results|first|take|count|page\[size\])$/i;

function readOn(
  cut: Cut,
  { endpoint, fields }: { endpoint: Endpoint; fields: readonly string[] | null },
): string {
  const { pagination } = endpoint;
  const stated = pagination !== undefined && "size" in pagination ? pagination.size : undefined;
  const size =
    stated ?? endpoint.parameters.find(({ in: where, name }) => where === "query" && SIZE.test(name))?.name;
  const list = cut.leftOut.find(({ total }) => total !== undefined);
  const ways: string[] = [];
  if (fields === null) ways.push("name the fields you need in fields");
  if (size !== undefined && list !== undefined && (list.shown ?? 0) > 0) {
    ways.push(`ask for at most ${list.shown} at a time with query.${size}`);
  }
  ways.push("raise max_chars, or narrow the request with a filter");
  return `To see what was left out: ${ways.join("; ")}.`;
}
