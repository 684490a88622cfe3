// Findings of validation as one refusal: a sentence per finding, so that the call can be mended from the message alone.
import type { Endpoint } from "../../catalog/endpoint.ts";
import { PortolanError } from "../../errors.ts";
import type { Finding } from "./node.ts";

/** One refusal of all findings: a clause for each in the message, and each as a detail. */
export function refusal(
  code: "invalid_body" | "invalid_arguments",
  { findings, endpoint }: { findings: readonly Finding[]; endpoint: Endpoint },
): PortolanError {
  const clauses = findings.map(({ pointer, expected, found }) => {
    const where = pointer.replace(/^\//, "").replaceAll("/", ".");
    if (found === "nothing") return `${where} is missing (${expected})`;
    if (found === "unknown field") return `${where} is not known (${expected})`;
    return `${where}: expected ${expected}${found === undefined ? "" : `, found ${found}`}`;
  });
  return new PortolanError(code, `${endpoint.operationId}: ${clauses.join("; ")}`.slice(0, 1500), {
    hint: `It takes: ${endpoint.signature}`.slice(0, 1000),
    details: findings,
  });
}
