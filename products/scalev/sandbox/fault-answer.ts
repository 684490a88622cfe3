// Every refusal in the API's one shape: those of the rules, and those of the engine that reads the request.
import type { SandboxAnswer, SandboxFault, SandboxRequest } from "../../../src/sandbox/rules.ts";
import type { Refusal } from "./refusal.ts";

/** A refusal of a rule as the engine carries it. */
export const faultOf = ({ status, body }: Refusal): SandboxFault => ({
  status,
  code: body.error_code,
  message: body.error,
  ...(body.errors === undefined ? {} : { fields: body.errors }),
  ...(body.required_scope === undefined ? {} : { scopes: [body.required_scope] }),
  ...(body.error_code === "invalid_token"
    ? { headers: { "www-authenticate": 'Bearer error="invalid_token"' } }
    : {}),
});

type Seen = { readonly status: number; readonly code: string | undefined; readonly message: string };

/** Reads whose document knows no 422 say 400 of a query that is wrong. */
const declares422 = (request: SandboxRequest): boolean =>
  request.endpoint?.responses.some(({ status }) => status === "422") === true;

/** What the engine calls a fault, and what the API calls it. */
function renamed({ status, code, message, fields }: SandboxFault, request: SandboxRequest): Seen {
  if (code === "bad_parameter") {
    const inPath = (request.endpoint?.parameters ?? []).filter((parameter) => parameter.in === "path");
    const isPath = Object.keys(fields ?? {}).some((field) => inPath.some(({ name }) => name === field));
    // An id that cannot exist is an object that is not there.
    return isPath
      ? { status: 404, code: "not_found", message: "Not found" }
      : { status: declares422(request) ? 422 : 400, code: "validation_failed", message: "Validation failed" };
  }
  if (code === "validation_failed")
    return { status, code, message: fields === undefined ? message : "Validation failed" };
  const renames: Readonly<Record<string, string | undefined>> = {
    unauthorized: "invalid_token",
    tenant_required: "business_selection_required",
    bad_request: undefined,
    forbidden: "business_access_denied",
    method_not_allowed: undefined,
    too_large: undefined,
    internal_error: undefined,
  };
  return { status, code: Object.hasOwn(renames, code) ? renames[code] : code, message };
}

/** The envelope: `{error, error_code?, required_scope?, errors?}`; plain text where a limit says so. */
export function faultAnswer(fault: SandboxFault, request: SandboxRequest, plain: boolean): SandboxAnswer {
  const { status, code, message } = renamed(fault, request);
  if (plain) return { status, type: "text/plain", bytes: new TextEncoder().encode("Too Many Requests\n") };
  const [scope] = fault.scopes ?? [];
  return {
    status,
    json: {
      error: message,
      ...(code === undefined ? {} : { error_code: code }),
      ...(scope === undefined ? {} : { required_scope: scope }),
      ...(fault.fields === undefined || (fault.code === "bad_parameter" && status === 404)
        ? {}
        : { errors: fault.fields }),
    },
  };
}
