// An error answer of the API in one fixed shape: a code of ours, the status, and a message that is safe to show. The
// payload itself is never passed on.
import type { ErrorPolicy } from "../catalog/connector.ts";
import { type ErrorCode, type ErrorDetail, isErrorCode, PortolanError } from "../errors.ts";
import { type ErrorFacts, readErrorFacts } from "./error-facts.ts";
import { bareFieldName, maskText } from "./mask-text.ts";
import type { UpstreamAnswer } from "./request.ts";
import { retryAfterOf } from "./retry-after.ts";

export type FailedCall = {
  readonly answer: UpstreamAnswer;
  readonly endpoint: {
    readonly operationId: string;
    readonly method: string;
    readonly scopes: readonly string[];
  };
  readonly connector: { readonly policies: { readonly errors: ErrorPolicy } };
};

const MAX_MESSAGE = 400;

/** For an answer of 400 and above. */
export function mapUpstreamError({ answer, endpoint, connector }: FailedCall): PortolanError {
  const policy = connector.policies.errors;
  const facts = readErrorFacts(answer, policy);
  const code = codeFor({ answer, facts, policy });
  const { status } = answer;
  const retryAfterS =
    status === 429 || status === 503 || code === "rate_limited" ? retryAfterOf(answer.headers) : undefined;
  const scopes =
    facts.scopes.length > 0 ? [...new Set([...endpoint.scopes, ...facts.scopes])] : endpoint.scopes;
  return new PortolanError(code, messageFor({ answer, facts, endpoint, code }), {
    status,
    hint: hintFor({ code, status, facts, policy, method: endpoint.method }),
    details: detailsFor(facts),
    retryAfterS,
    scopes: code === "insufficient_scope" ? scopes : undefined,
  });
}

type Asked = { readonly answer: UpstreamAnswer; readonly facts: ErrorFacts; readonly policy: ErrorPolicy };

function codeFor({ answer, facts, policy }: Asked): ErrorCode {
  const stated =
    facts.code !== null && Object.hasOwn(policy.codes, facts.code) ? policy.codes[facts.code] : undefined;
  if (stated !== undefined && isErrorCode(stated)) return stated;
  const { status, headers } = answer;
  if (status === 429) return "rate_limited";
  if (status === 403 && facts.scopes.length > 0) return "insufficient_scope";
  const isLimit = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined;
  return status === 403 && isLimit ? "rate_limited" : "upstream_error";
}

const TEXTS: Readonly<Record<number, string>> = {
  400: "the API did not accept the request",
  401: "the API does not accept this connection's credential: it is missing, expired or revoked",
  403: "the API does not allow this: the credential, the tenant or the role does not permit it",
  404: "not there, or not visible to this connection",
  405: "the API does not allow this method here",
  409: "the request conflicts with the object's present state",
  410: "no longer there",
  413: "the API refuses a request of this size",
  415: "the API does not take this content type",
  422: "the API did not accept the values",
  429: "the API's rate limit is reached",
};

const HINTS: Readonly<Record<number, string>> = {
  400: "Look at the operation again with search and get_docs, correct the call and repeat it.",
  401: "The person has to connect again.",
  403: "Call get_me to see what this connection may do.",
  404: "Check the id; list the objects to find the right one.",
  409: "Read the object again, and repeat the call only if it is still wanted.",
  422: "Correct the fields that are named and call again.",
  429: "Wait for retry_after_s before the next call.",
};

type Worded = {
  readonly answer: UpstreamAnswer;
  readonly facts: ErrorFacts;
  readonly endpoint: FailedCall["endpoint"];
  readonly code: ErrorCode;
};

/** The API's own words only below 500: what a failing server says is for its operators. */
function messageFor({ answer, facts, endpoint, code }: Worded): string {
  const { status } = answer;
  const general =
    code === "rate_limited"
      ? TEXTS[429]
      : (TEXTS[status] ?? (status >= 500 ? "the API failed" : "the API refused the call"));
  const parts = [`${endpoint.operationId} answered ${status}: ${general}`];
  if (code === "insufficient_scope" && facts.scopes.length > 0)
    parts.push(`needed: ${facts.scopes.join(", ")}`);
  if (status < 500) {
    const told = fieldsText(facts);
    if (told !== "") parts.push(told);
    else if (facts.message !== null) parts.push(`it says: ${maskText(facts.message, 200)}`);
  }
  const text = safeCut(parts.join("; "));
  const id = answer.headers["x-request-id"] ?? answer.headers["request-id"];
  return id === undefined || !/^[\w.:/+=-]{1,100}$/.test(id) ? text : `${text} (x-request-id ${id})`;
}

const safeCut = (text: string): string =>
  text.length <= MAX_MESSAGE ? text : `${text.slice(0, MAX_MESSAGE - 1)}…`;

function fieldsText({ fields }: ErrorFacts): string {
  return fields
    .map(({ field, messages }) => {
      const told = messages.map((message) => maskText(message, 120)).join(", ");
      return field === "" ? told : `${bareFieldName(field)}: ${told}`;
    })
    .join("; ");
}

type Advised = { code: ErrorCode; status: number; facts: ErrorFacts; policy: ErrorPolicy; method: string };

function hintFor({ code, status, facts, policy, method }: Advised): string {
  for (const key of [facts.code, String(status)]) {
    const own = key !== null && Object.hasOwn(policy.hints, key) ? policy.hints[key] : undefined;
    if (own !== undefined) return own;
  }
  if (code === "insufficient_scope")
    return "Connect again and approve the permission that the message names.";
  if (code === "rate_limited") return "Wait for retry_after_s before the next call.";
  if (status >= 500 && method !== "GET" && method !== "HEAD") {
    return "Read the object first to see whether the write took effect; do not repeat it blindly.";
  }
  return HINTS[status] ?? (status >= 500 ? "Try again later." : "Correct the call, or try later.");
}

function detailsFor(facts: ErrorFacts): readonly ErrorDetail[] {
  const code = facts.code === null ? [] : [{ upstream_code: bareFieldName(facts.code) }];
  const fields = facts.fields.map(({ field, messages }) => ({
    pointer: `/${bareFieldName(field).replaceAll(".", "/")}`,
    reason: "upstream" as const,
    upstream_message: maskText(messages.join(", "), 120),
  }));
  return [...code, ...fields];
}
