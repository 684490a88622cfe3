// Reads an error body: its code, message and field messages, where the connector's policy says they are, or in the
// shapes that APIs commonly use (RFC 9457 problem details among them).
import type { ErrorPolicy } from "../catalog/connector.ts";
import { entriesOf, member } from "../json/object.ts";
import type { UpstreamAnswer } from "./request.ts";

type FieldMessages = { readonly field: string; readonly messages: readonly string[] };

export type ErrorFacts = {
  readonly code: string | null;
  readonly message: string | null;
  readonly fields: readonly FieldMessages[];
  readonly scopes: readonly string[];
};

/** A longer error body is not read. */
const MAX_BYTES = 256 * 1024;
const MAX_FIELDS = 4;
const MAX_MESSAGES = 2;

const CODES = ["error_code", "code", "error.code", "error.type", "errors.0.code", "type"];
const MESSAGES = [
  "message",
  "error.message",
  "error_description",
  "detail",
  "error",
  "errors.0.message",
  "title",
];
const FIELDS = [
  "errors",
  "error.errors",
  "error.details",
  "details",
  "detail",
  "invalid_params",
  "invalid-params",
  "fields",
];

/** What an error body says; empty where it is too long or not JSON. */
export function readErrorFacts(answer: UpstreamAnswer, policy: ErrorPolicy): ErrorFacts {
  const body = readJsonBody(answer);
  const pick = (own: string | undefined, common: readonly string[]): unknown[] =>
    (own === undefined ? common : [own]).map((path) => at(body, path));
  const code = pick(policy.codeField, CODES).find(isCode);
  const message = pick(policy.messageField, MESSAGES).find(
    (value) => typeof value === "string" && value !== "",
  );
  const fields = pick(policy.fieldsField, FIELDS)
    .map(readFields)
    .find((list) => list.length > 0);
  const scope = policy.scopeField === undefined ? undefined : at(body, policy.scopeField);
  return {
    code: code === undefined ? null : String(code),
    message: typeof message === "string" ? message : null,
    fields: (fields ?? []).slice(0, MAX_FIELDS),
    scopes: [...readScopes(scope), ...challengeScopes(answer.headers["www-authenticate"])],
  };
}

function readJsonBody(answer: UpstreamAnswer): unknown {
  if (answer.body.byteLength === 0 || answer.body.byteLength > MAX_BYTES) return null;
  try {
    return JSON.parse(new TextDecoder().decode(answer.body));
  } catch {
    return null;
  }
}

/** A member by its dotted path; a list is entered by index. */
const at = (root: unknown, path: string): unknown => path.split(".").reduce<unknown>(member, root);

/** A machine's word, not a sentence and not an address of a problem type. */
const isCode = (value: unknown): boolean =>
  (typeof value === "string" && /^[\w.-]{2,64}$/.test(value)) ||
  (typeof value === "number" && Number.isInteger(value));

function readFields(value: unknown): readonly FieldMessages[] {
  if (Array.isArray(value)) return value.flatMap(readListed);
  return entriesOf(value).flatMap(([field, said]) => {
    const messages = textsOf(said);
    return messages.length === 0 ? [] : [{ field, messages }];
  });
}

/** `{ field, message }` under the names that are in use; FastAPI's `loc` is a list. */
function readListed(entry: unknown): readonly FieldMessages[] {
  if (typeof entry === "string") return [{ field: "", messages: [entry] }];
  if (typeof entry !== "object" || entry === null) return [];
  const get = (names: readonly string[]): unknown =>
    names.map((name) => at(entry, name)).find((one) => one !== undefined);
  const place = get([
    "field",
    "param",
    "path",
    "pointer",
    "source.pointer",
    "loc",
    "name",
    "property",
    "attribute",
  ]);
  const field = Array.isArray(place) ? place.join(".") : typeof place === "string" ? place : "";
  const messages = textsOf(get(["message", "msg", "detail", "reason", "description", "title", "code"]));
  return messages.length === 0 ? [] : [{ field: field.replace(/^\//, "").replaceAll("/", "."), messages }];
}

function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === "string" && one !== "").slice(0, MAX_MESSAGES);
}

function readScopes(value: unknown): string[] {
  const list = Array.isArray(value) ? value : typeof value === "string" ? value.split(/[\s,]+/) : [];
  return list
    .filter((one): one is string => typeof one === "string" && /^[\x21\x23-\x5b\x5d-\x7e]{1,100}$/.test(one))
    .slice(0, 50);
}

/** RFC 6750 section 3.1: `insufficient_scope` names what is missing. */
function challengeScopes(header: string | undefined): string[] {
  if (header === undefined || !/error="?insufficient_scope"?/.test(header)) return [];
  return readScopes(/scope="([^"]*)"/.exec(header)?.[1]);
}
