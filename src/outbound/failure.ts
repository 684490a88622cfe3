// Why an exchange brought no answer, as a type, from the HTTP client's many kinds of error.

export type FailureKind =
  /** No connection, name, or certificate. */
  | "unreachable"
  | "timeout"
  /** More bytes than the cap, or packed too often. */
  | "too_large"
  /** The connection ended before the answer did. */
  | "cut_off"
  /** The answer is no HTTP, or its coding cannot be undone. */
  | "malformed"
  | "refused_address"
  /** The caller gave up. */
  | "aborted";

export class OutboundFailure extends Error {
  readonly kind: FailureKind;
  /** False only where it is certain that the other side saw nothing of the request. */
  readonly sent: boolean;

  constructor(kind: FailureKind, options: { sent: boolean; message?: string; cause?: unknown }) {
    super(options.message ?? kind, { cause: options.cause });
    this.name = "OutboundFailure";
    this.kind = kind;
    this.sent = options.sent;
  }
}

type Progress = { readonly answered: boolean; readonly timedOut: boolean; readonly aborted: boolean };

/** Error codes that come before a byte of the request is written. */
const NOT_SENT = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "ENETDOWN",
  "EADDRNOTAVAIL",
]);
const TIMEOUTS = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "ETIMEDOUT"]);

/** Sorts an error of the HTTP client. @param progress how far the exchange was when it failed. */
export function readFailure(error: unknown, progress: Progress): OutboundFailure {
  if (error instanceof OutboundFailure) return error;
  const code = codeOf(error);
  const fail = (kind: FailureKind, sent: boolean = true): OutboundFailure =>
    new OutboundFailure(kind, { sent, cause: error });
  if (progress.aborted) return fail("aborted");
  if (progress.timedOut) return fail("timeout");
  if (NOT_SENT.has(code) || isCertificateFault(code)) return fail("unreachable", false);
  if (TIMEOUTS.has(code)) return fail("timeout");
  if (code === "UND_ERR_INVALID_ARG") return fail("malformed", false);
  if (code.startsWith("HPE_") || code === "UND_ERR_HEADERS_OVERFLOW" || code.startsWith("Z_DATA"))
    return fail("malformed");
  return fail("cut_off");
}

function codeOf(error: unknown): string {
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  if (inner instanceof Error && inner.name === "HTTPParserError") return "HPE_";
  if (typeof inner !== "object" || inner === null || !("code" in inner)) return "";
  return String(inner.code);
}

/** Node's TLS errors carry OpenSSL's names (`CERT_HAS_EXPIRED`, `ERR_TLS_CERT_ALTNAME_INVALID` …). */
function isCertificateFault(code: string): boolean {
  return /CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO|^SELF_SIGNED|^DEPTH_ZERO|^EPROTO$|^HOSTNAME_MISMATCH$/.test(code);
}
