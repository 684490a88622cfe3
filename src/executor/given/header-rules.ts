// Which headers a caller may give: those that the operation declares, less the ones that frame, route or authenticate a
// message, which belong to the connector alone (RFC 9110 section 7.6.1; OpenAPI 3.1 section 4.8.12.1).
import type { Parameter } from "../../catalog/endpoint.ts";
import { PortolanError } from "../../errors.ts";
import { kindOf, type MapEntry } from "./read-maps.ts";

const DENIED = new Set([
  "host",
  "authorization",
  "proxy-authorization",
  "proxy-authenticate",
  "proxy-connection",
  "www-authenticate",
  "cookie",
  "set-cookie",
  "content-length",
  "content-type",
  "content-encoding",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "upgrade",
  "te",
  "trailer",
  "trailers",
  "expect",
  "via",
  "forwarded",
  "x-real-ip",
  "x-client-ip",
  "x-cluster-client-ip",
  "true-client-ip",
  "cf-connecting-ip",
  "x-original-url",
  "x-rewrite-url",
  "x-http-method",
  "x-http-method-override",
  "x-method-override",
  "accept",
  "accept-encoding",
  "user-agent",
  "origin",
  "referer",
  "idempotency-key",
  "x-idempotency-key",
  "traceparent",
  "tracestate",
  "baggage",
]);
const DENIED_PREFIXES = ["x-forwarded-", "proxy-", "sec-"];

/** Longest header value that is sent. */
const MAX_HEADER_VALUE = 8192;

const isDenied = (name: string): boolean => {
  const lower = name.toLowerCase();
  return DENIED.has(lower) || DENIED_PREFIXES.some((prefix) => lower.startsWith(prefix));
};

/** True for a header parameter that only the connector sets, whatever the document declares. */
export const isManagedParameter = (parameter: Parameter): boolean =>
  parameter.in === "header" && isDenied(parameter.name);

/** True for the document's own idempotency header, which `idempotency_key` fills. */
export const isIdempotencyHeader = (parameter: Parameter): boolean =>
  parameter.in === "header" && /^(?:x-)?idempotency-key$/i.test(parameter.name);

/** RFC 9110 section 5.6.2, `token`. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const ODD_NAMES = new Set(["__proto__", "constructor", "prototype"]);

/**
 * The declared parameter that one entry of header_params means.
 * @throws PortolanError invalid_arguments for a name or value that is no header; header_not_allowed
 */
export function readHeaderEntry(parameters: readonly Parameter[], entry: MapEntry): Parameter {
  const { name, value, pointer } = entry;
  if (!TOKEN.test(name) || name.length > 256 || ODD_NAMES.has(name)) {
    throw new PortolanError(
      "invalid_arguments",
      "a header name must be a token of visible ASCII characters",
      {
        details: [
          { pointer: "/header_params", expected: "the name of a header that the operation declares" },
        ],
      },
    );
  }
  requireHeaderText(value, pointer);
  const lower = name.toLowerCase();
  const declared =
    parameters.find((one) => one.in === "header" && one.name.toLowerCase() === lower) ??
    parameters.find((one) => one.in === "cookie" && one.name === name);
  if (declared !== undefined && !isDenied(name)) return declared;
  const allowed = parameters
    .filter((one) => one.in === "header" || one.in === "cookie")
    .map((one) => one.name);
  throw new PortolanError("header_not_allowed", `the header ${lower} cannot be given for this operation`, {
    hint: `${adviceFor(lower)} This operation takes: ${allowed.join(", ") || "no headers"}.`,
    details: [{ pointer, reason: isDenied(name) ? "reserved_header" : "undeclared_header" }],
  });
}

function adviceFor(lower: string): string {
  if (lower.endsWith("idempotency-key")) return "Pass idempotency_key as an argument of its own.";
  if (lower === "content-type") return "The content type follows from the operation.";
  if (lower === "authorization" || lower === "cookie") return "Credentials are added by the connector.";
  return "Leave it out.";
}

/** Visible ASCII with inner spaces and tabs only (RFC 9110 section 5.5); checked again once it is serialised. */
export function requireHeaderText(value: unknown, pointer: string): void {
  if (typeof value !== "string") return;
  if (value.length <= MAX_HEADER_VALUE && /^[\t\x20-\x7e]*$/.test(value)) return;
  throw new PortolanError("invalid_arguments", "a header value must be visible ASCII text on one line", {
    details: [{ pointer, expected: `at most ${MAX_HEADER_VALUE} ASCII characters`, found: kindOf(value) }],
  });
}
