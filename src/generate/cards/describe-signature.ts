// The card of an endpoint: what a call takes, as TypeScript-like text that fits a budget. Required parts are always
// opened; what is optional gives way first.

import type { Endpoint, Parameter } from "../../catalog/endpoint.ts";
import { describingMedia, mediaKind } from "../../catalog/media-type.ts";
import type { SchemaStore } from "../../schema/store.ts";
import { type Detail, typeText } from "./signature-type.ts";

/** What a card is made of. */
type Call = Pick<Endpoint, "parameters" | "body">;

/** Characters a card may take before optional parts give way; about 110 tokens. */
export const SIGNATURE_BUDGET = 360;

const LEVELS: readonly Detail[] = [
  { optional: "typed", maxOptional: 30, maxDepth: 6 },
  { optional: "typed", maxOptional: 12, maxDepth: 5 },
  { optional: "named", maxOptional: 24, maxDepth: 5 },
  { optional: "named", maxOptional: 10, maxDepth: 5 },
  { optional: "named", maxOptional: 4, maxDepth: 4 },
  { optional: "named", maxOptional: 0, maxDepth: 4 },
];

/** Longest card in characters, whatever the document says. */
const HARD_LIMIT = 1600;

/**
 * Signature such as `{ path_params: { id: int64 }, query?: { dry?: boolean }, body: { name: string, tags?: string[] } }`.
 * The groups are the tools' arguments; `file` is an upload; int64 asks for the body as text.
 */
export function describeSignature(endpoint: Call, store: SchemaStore): string {
  let text = "";
  for (const detail of LEVELS) {
    text = signatureAt(endpoint, { store, detail });
    if (text.length <= SIGNATURE_BUDGET) return text;
  }
  return text.length > HARD_LIMIT ? `${text.slice(0, HARD_LIMIT - 1)}…` : text;
}

type Writing = { readonly store: SchemaStore; readonly detail: Detail };

function signatureAt(endpoint: Call, writing: Writing): string {
  const groups = [
    groupText({ name: "path_params", parameters: parametersIn(endpoint, "path") }, writing),
    groupText({ name: "query", parameters: parametersIn(endpoint, "query") }, writing),
    groupText({ name: "header_params", parameters: headersOf(endpoint) }, writing),
    bodyText(endpoint, writing),
  ].filter((text) => text !== "");
  return groups.length === 0 ? "{}" : `{ ${groups.join(", ")} }`;
}

/** Headers that an argument of its own fills (`idempotency_key`): given as headers they are refused. */
const FILLED_FOR_THE_CALLER = /^(?:x-)?idempotency-key$/i;

function parametersIn(endpoint: Call, place: Parameter["in"]): readonly Parameter[] {
  return endpoint.parameters.filter(
    (parameter) =>
      parameter.in === place && !(place === "header" && FILLED_FOR_THE_CALLER.test(parameter.name)),
  );
}

type Group = { readonly name: string; readonly parameters: readonly Parameter[] };

/** Cookies are given among the headers, where no header has their name. */
function headersOf(endpoint: Call): readonly Parameter[] {
  const headers = parametersIn(endpoint, "header");
  const names = new Set(headers.map(({ name }) => name));
  return [...headers, ...parametersIn(endpoint, "cookie").filter(({ name }) => !names.has(name))];
}

function groupText({ name, parameters }: Group, { store, detail }: Writing): string {
  if (parameters.length === 0) return "";
  const properties = Object.fromEntries(
    parameters.map((parameter) => [parameter.name, { $ref: `#/$defs/${parameter.schema}` }]),
  );
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name);
  const text = typeText({ type: "object", properties, required }, store, detail);
  return `${name}${required.length > 0 ? "" : "?"}: ${text}`;
}

function bodyText(endpoint: Call, { store, detail }: Writing): string {
  const media = describingMedia(endpoint.body?.content ?? []);
  if (!endpoint.body || !media) return "";
  const type = media.schema
    ? typeText({ $ref: `#/$defs/${media.schema}` }, store, detail)
    : rawType(media.type);
  const note = ["json", "form"].includes(mediaKind(media.type)) ? "" : ` as ${media.type}`;
  const wide = /\bint64\b/.test(type) ? " (int64: send the body as JSON text)" : "";
  return `body${endpoint.body.required ? "" : "?"}: ${type}${note}${wide}`;
}

/** Shown for a body that has no schema. */
function rawType(type: string): string {
  const kind = mediaKind(type);
  if (kind === "text") return "string";
  return kind === "json" || kind === "ndjson" ? "any" : "file";
}
