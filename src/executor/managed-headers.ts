// Headers that frame, route or authenticate a message, which belong to the connector alone whatever a document declares
// (RFC 9110 section 7.6.1; OpenAPI 3.1 section 4.8.12.1).
import type { Parameter } from "../catalog/endpoint.ts";

const MANAGED = new Set([
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
const MANAGED_PREFIXES = ["x-forwarded-", "proxy-", "sec-"];

/** True for a header that no caller can give. */
export function isManagedHeader(name: string): boolean {
  const lower = name.toLowerCase();
  return MANAGED.has(lower) || MANAGED_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** True for the document's own idempotency header, which `idempotency_key` fills. */
export const isIdempotencyHeader = (parameter: Parameter): boolean =>
  parameter.in === "header" && /^(?:x-)?idempotency-key$/i.test(parameter.name);
