// The one error class, the one table of codes and the one list of reasons. A refusal is thrown where the fact is known and
// caught in one place: mcp/call-tool for tools, http/mcp-endpoint for the transport, commands/explain-fault for commands.

/** What each code means for the caller; `hint` is the default advice, a thrower may give a better one. */
const ERROR_CODES = {
  wrong_tool: "Call the tool that the message names.",
  unknown_endpoint: "Use search to find the operation and pass its operation_id.",
  ambiguous_endpoint: "Pass operation_id instead of path.",
  missing_parameter: "Add the missing parameter and call again.",
  invalid_arguments: "Correct the arguments named in details and call again.",
  invalid_body: "Correct the fields named in details and call again.",
  path_param_invalid: "Pass one plain value without slashes, dots-only segments or control characters.",
  header_not_allowed: "Leave this header out; only headers that the operation declares can be given.",
  tenant_required: "Choose one of the listed tenants and pass it at top level.",
  tenant_ambiguous: "Pass the tenant once, at top level.",
  tenant_not_connected: "Call get_me to see which tenants are connected, or connect again.",
  insufficient_scope: "Connect again and approve the permission that the message names.",
  idempotency_conflict: "Use a new idempotency_key for a different call.",
  idempotency_in_progress: "Wait for retry_after_s, then repeat the same call with the same key.",
  outcome_unknown: "Read the object first to see whether the write took effect; do not repeat it blindly.",
  confirmation_required: "A person has to approve exactly this call first.",
  rate_limited: "Wait for retry_after_s before the next call.",
  overloaded: "Wait for retry_after_s and call again.",
  upstream_error: "Read the status and the message; correct the call or try later.",
  upstream_timeout: "Call again, with a narrower request if it is slow.",
  upstream_unreachable: "Try again later; the API cannot be reached at the moment.",
  upstream_redirect_blocked: "The API answered with a redirect, which is never followed; check the base URL.",
  response_too_large: "Ask for less: a filter, a smaller page, or the fields argument.",
  response_invalid: "The API's answer was not usable; a read may be repeated.",
  auth_server_unavailable: "Try again after the time in Retry-After.",
  catalog_invalid: "Mend the named file and run portolan generate again.",
  config_invalid: "Correct the named settings and start again.",
  internal_error: "Report the request_id to the operator of this connector.",
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** True for a code of the table. */
export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(ERROR_CODES, text);

/** Keywords of JSON Schema 2020-12 (Validation, section 6, and Core, section 10) that a value does not fit. */
export type BrokenKeyword =
  | "const"
  | "minimum"
  | "maximum"
  | "exclusiveMinimum"
  | "exclusiveMaximum"
  | "multipleOf"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "format"
  | "minItems"
  | "maxItems"
  | "uniqueItems"
  | "contains"
  | "minProperties"
  | "maxProperties"
  | "propertyNames"
  | "not";

/** Why a finding is one, where `expected` and `found` do not say it. */
export type ErrorReason =
  | BrokenKeyword
  /** Of a value: not there, not declared, never possible here, or the same for several alternatives. */
  | "required"
  | "unknown_field"
  | "not_allowed"
  | "fits_several"
  /** Of arguments: without a place, given twice with different values, or beside a body that does not say the same. */
  | "unknown_argument"
  | "unknown_parameter"
  | "conflict"
  | "outside_body"
  | "reserved_header"
  | "undeclared_header"
  | "stale_catalog"
  /** Of JSON text and its bounds. */
  | "syntax"
  | "duplicate_member"
  | "too_deep"
  | "too_wide"
  /** Of a body's media type. */
  | "unsupported_media_type"
  | "several_media_types"
  /** Of what a connection may do. */
  | "access_level"
  | "missing_scope"
  | "connection_revoked"
  | "exchange_refused"
  | "foreign_tenant"
  /** The API says so: `upstream_message` has its words. */
  | "upstream";

/** One finding of a refusal. `pointer` is an RFC 6901 JSON Pointer into the part of the call that is wrong. */
export type ErrorDetail = {
  readonly pointer?: string;
  readonly expected?: string;
  readonly found?: string;
  readonly reason?: ErrorReason;
  /** The error code of the API, or of an authorization server. */
  readonly upstream_code?: string;
  /** The API's own words on this place, masked. */
  readonly upstream_message?: string;
};

export type ErrorOptions = {
  readonly hint?: string;
  readonly details?: readonly ErrorDetail[];
  /** HTTP status of the upstream, where it answered. */
  readonly status?: number | undefined;
  readonly retryAfterS?: number | undefined;
  /** The scopes that a step-up challenge must name (RFC 6750 section 3.1). */
  readonly scopes?: readonly string[] | undefined;
  /** The stored failure of an earlier call with the same idempotency key, repeated. */
  readonly replayed?: boolean;
  readonly cause?: unknown;
};

/** At most this many findings travel in one refusal. */
export const MAX_DETAILS = 8;

/** A refusal or fault that a caller may see: every field is safe to show. */
export class PortolanError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly details: readonly ErrorDetail[];
  readonly status: number | undefined;
  readonly retryAfterS: number | undefined;
  readonly scopes: readonly string[] | undefined;
  readonly replayed: boolean;

  constructor(code: ErrorCode, message: string, options: ErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.name = "PortolanError";
    this.code = code;
    this.hint = options.hint ?? ERROR_CODES[code];
    this.details = (options.details ?? []).slice(0, MAX_DETAILS);
    this.status = options.status;
    this.retryAfterS = options.retryAfterS;
    this.scopes = options.scopes;
    this.replayed = options.replayed === true;
  }
}

/** Many faults of one kind as one error (settings at start, problems of a document). */
export function faults(code: "catalog_invalid" | "config_invalid", lines: readonly string[]): PortolanError {
  return new PortolanError(code, lines.join("\n"));
}
