// Which headers a caller may give: those that the operation declares, less the ones that the connector manages.
import type { Parameter } from "../../catalog/endpoint.ts";
import { PortolanError } from "../../errors.ts";
import { isManagedHeader } from "../managed-headers.ts";
import { kindOf, type MapEntry } from "./read-maps.ts";

/** Longest header value that is sent. */
const MAX_HEADER_VALUE = 8192;

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
  if (declared !== undefined && !isManagedHeader(name)) return declared;
  const allowed = parameters
    .filter((one) => one.in === "header" || one.in === "cookie")
    .map((one) => one.name);
  throw new PortolanError("header_not_allowed", `the header ${lower} cannot be given for this operation`, {
    hint: `${adviceFor(lower)} This operation takes: ${allowed.join(", ") || "no headers"}.`,
    details: [{ pointer, reason: isManagedHeader(name) ? "reserved_header" : "undeclared_header" }],
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
