// Decides one call completely, before anything is sent: no clock, no network, no MCP. The steps in their order:
// find-endpoint, enforce, tenant, arguments, validate, build-request. Each throws the refusal that it finds.
import { PortolanError } from "../errors.ts";
import { extentsOf, requireDepth } from "../json/bounds.ts";
import { enforce } from "./enforce.ts";
import { findEndpoint } from "./find-endpoint.ts";
import { readArguments } from "./given/arguments.ts";
import { readBody } from "./given/body-source.ts";
import { kindOf, readMaps } from "./given/read-maps.ts";
import { validate } from "./judge/validate.ts";
import { viewOf } from "./operation-view.ts";
import { argumentPlaces, type Plan, type PlanInput } from "./plan-input.ts";
import { chooseTenant } from "./tenant.ts";
import { buildRequest } from "./wire/build-request.ts";

/**
 * Plans the call of one execution tool.
 * @throws PortolanError with any code of the contract that says "not sent"
 */
export function planCall(input: PlanInput): Plan {
  requireDepth(extentsOf(input.args), argumentPlaces(input.tool, input.catalog));
  const maps = readMaps(input.args);
  const found = findEndpoint(input);
  const { endpoint } = found;
  enforce(input, endpoint);
  const shape = readShape(input);
  const view = viewOf(input.catalog, endpoint);
  const asked = { input, found, view, maps, body: readBody(input, found) };
  const tenant = chooseTenant(asked);
  const given = readArguments(asked);
  const call = validate({ input, endpoint, view, given });
  const request = buildRequest({ input, endpoint, view, call, tenant });
  return { endpoint, request, tenant, ...shape };
}

/** The tools' inputs that shape the call or its answer, and never reach the API. */
function readShape({ args }: PlanInput): Pick<Plan, "dryRun" | "fields" | "maxChars"> {
  const dryRun = args["dry_run"] ?? false;
  const fields = args["fields"] ?? null;
  const maxChars = args["max_chars"] ?? null;
  if (typeof dryRun !== "boolean") throw wrong("dry_run", { expected: "boolean", value: dryRun });
  if (!isStringList(fields)) throw wrong("fields", { expected: "list of field names", value: fields });
  const isSize =
    maxChars === null || (typeof maxChars === "number" && Number.isInteger(maxChars) && maxChars > 0);
  if (!isSize) throw wrong("max_chars", { expected: "positive integer", value: maxChars });
  return { dryRun, fields, maxChars };
}

const isStringList = (value: unknown): value is readonly string[] | null =>
  value === null ||
  (Array.isArray(value) &&
    value.length <= 100 &&
    value.every((item) => typeof item === "string" && item.length <= MAX_FIELD_NAME));

/** Of one entry of `fields`. */
const MAX_FIELD_NAME = 300;

function wrong(name: string, { expected, value }: { expected: string; value: unknown }): PortolanError {
  return new PortolanError("invalid_arguments", `${name} must be a ${expected}`, {
    details: [{ pointer: `/${name}`, expected, found: kindOf(value) }],
  });
}

/** What a plan would do, for `dry_run`: everything but values that may be secret. */
export function describePlan(plan: Plan): Readonly<Record<string, unknown>> {
  const { endpoint, request, tenant } = plan;
  return {
    operation_id: endpoint.operationId,
    method: request.method,
    path: endpoint.path,
    target: request.target,
    content_type: request.contentType ?? null,
    body_bytes: request.body?.byteLength ?? 0,
    tenant,
  };
}
