// What a planned call would do, as a digest: two calls are the same exactly when these agree. Never the content itself.

import { createHash } from "node:crypto";
import type { ExecutionTool } from "../catalog/endpoint.ts";
import { isJsonType, mediaKind } from "../catalog/media-type.ts";
import { sha256 } from "../catalog/sha256.ts";
import { isIdempotencyHeader } from "../executor/managed-headers.ts";
import type { Plan } from "../executor/plan-input.ts";

const BOUNDARY = /^(multipart\/[^;]+);.*\bboundary=([^;]+)$/i;
/** An exponent longer than this is compared as it is spelled. */
const LONGEST_EXPONENT = 15;

/**
 * SHA-256 (hex) of operation, tool, tenant, target, headers, cookies and body. The order of members, of query
 * parameters and of form fields does not count, nor does white space of JSON.
 * @param tool the tool that was called, by its name: the same key through another tool is another call.
 */
export function digestOf(plan: Plan, tool: ExecutionTool | string): string {
  const { request, endpoint, tenant } = plan;
  const own = endpoint.parameters.find(isIdempotencyHeader)?.name.toLowerCase();
  const parts = [
    endpoint.operationId,
    tool,
    tenant,
    request.method,
    request.baseUrl,
    canonicalTarget(request.target),
    Object.entries(request.headers)
      .filter(([name]) => name !== own)
      .sort(byName),
    [...request.cookies].sort(),
    request.contentType?.replace(/;\s*boundary=.*$/i, "") ?? null,
  ];
  const hash = createHash("sha256").update(JSON.stringify(parts));
  return hash.update("\n").update(canonicalBody(request.body, request.contentType)).digest("hex");
}

type Pair = readonly [string, string];

const byName = ([a]: Pair, [b]: Pair): number => (a < b ? -1 : a > b ? 1 : 0);

/** Pairs of one name keep their order, which may mean something. */
function sortPairs(text: string): string {
  const pairs = text.split("&").map((pair): Pair => [pair.split("=", 1)[0] ?? "", pair]);
  return pairs
    .sort(byName)
    .map(([, pair]) => pair)
    .join("&");
}

function canonicalTarget(target: string): string {
  const mark = target.indexOf("?");
  return mark < 0 ? target : `${target.slice(0, mark)}?${sortPairs(target.slice(mark + 1))}`;
}

function canonicalBody(body: Uint8Array | undefined, type: string = ""): string | Uint8Array {
  if (body === undefined) return "none";
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (mediaKind(type) === "form") return sortPairs(bytes.toString("utf8"));
  const [, , boundary] = BOUNDARY.exec(type) ?? [];
  if (boundary !== undefined) return canonicalParts(bytes, boundary.replaceAll('"', ""));
  return isJsonType(type) ? (canonicalJson(bytes.toString("utf8")) ?? bytes) : bytes;
}

/** The parts of a multipart body in the order of their names; the bytes stay what they are. */
function canonicalParts(bytes: Buffer, boundary: string): string {
  const parts = bytes
    .toString("latin1")
    .split(`--${boundary}`)
    .map((part): Pair => [part.split("\r\n\r\n", 1)[0] ?? "", part]);
  const digests = parts.sort(byName).map(([, part]) => sha256(Buffer.from(part, "latin1")));
  return digests.join("\n");
}

/**
 * JSON text in one spelling: members sorted by UTF-16 code units (RFC 8785 section 3.2.3), no white space, strings
 * written as JSON.stringify does, numbers by their exact value whatever their size. Undefined: the text is not JSON.
 */
export function canonicalJson(text: string): string | undefined {
  try {
    // Bottom-up: items and members are canonical text already.
    const written: unknown = JSON.parse(text, (_name, value: unknown, context?: { source?: string }) => {
      if (typeof value === "number") return canonicalNumber(context?.source ?? String(value));
      if (Array.isArray(value)) return `[${value.join(",")}]`;
      if (typeof value !== "object" || value === null) return JSON.stringify(value);
      const members = Object.entries(value).sort(byName);
      return `{${members.map(([name, item]) => `${JSON.stringify(name)}:${item}`).join(",")}}`;
    });
    return String(written);
  } catch {
    return undefined;
  }
}

/** `1`, `1.0`, `10e-1` are one number; `9007199254740993` and `9007199254740992` are two. */
function canonicalNumber(text: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  if (exponent.length > LONGEST_EXPONENT) return text.toLowerCase();
  const digits = whole + fraction;
  let start = 0;
  while (digits[start] === "0") start += 1;
  let end = digits.length;
  while (end > start && digits[end - 1] === "0") end -= 1;
  if (start === end) return "0";
  const power = Number(exponent) - fraction.length + (digits.length - end);
  return `${sign}${digits.slice(start, end)}e${power}`;
}
