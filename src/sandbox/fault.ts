// Refusals of the sandbox itself, thrown where they are known and given their shape in one place.
import type { SandboxFault } from "./rules.ts";

/** Carries a fault to the one place that answers it. */
export class FaultError extends Error {
  readonly fault: SandboxFault;
  constructor(fault: SandboxFault) {
    super(fault.message);
    this.name = "FaultError";
    this.fault = fault;
  }
}

const make =
  (status: number, code: string) =>
  (message: string, more: Partial<SandboxFault> = {}): FaultError =>
    new FaultError({ status, code, message, ...more });

/** One maker per refusal: `throw faults.notFound("…")`. */
export const faults = {
  badRequest: make(400, "bad_request"),
  tenantRequired: make(400, "tenant_required"),
  unauthorized: make(401, "unauthorized"),
  forbidden: make(403, "forbidden"),
  missingScope: make(403, "insufficient_scope"),
  notFound: make(404, "not_found"),
  methodNotAllowed: make(405, "method_not_allowed"),
  conflict: make(409, "conflict"),
  tooLarge: make(413, "too_large"),
  wrongType: make(415, "unsupported_media_type"),
  invalid: make(422, "validation_failed"),
} as const;
