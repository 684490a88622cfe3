// Fourth step of planning: sort what was given into path, query, header, cookie and body, by what the operation declares.
// What it does not declare is refused with advice, never dropped.
import type { Endpoint, Parameter } from "../../catalog/endpoint.ts";
import { MAX_DETAILS, PortolanError } from "../../errors.ts";
import { sameJson } from "../../json/compare.ts";
import { isJsonObject } from "../../json/object.ts";
import { escapePointer } from "../../json/pointer.ts";
import { bodyFields } from "../../schema/declared-fields.ts";
import type { Found, PlanInput } from "../plan-input.ts";
import { isOwnField } from "../tenant.ts";
import { type BodySource, fieldNames, withoutMember } from "./body-source.ts";
import { isManagedParameter, readHeaderEntry } from "./header-rules.ts";
import { credentialNames, type QueryEntry, queryFromArguments, queryFromPath } from "./query-entries.ts";
import { HEADER_ALIASES, QUERY_ALIASES, readAliases, readMap } from "./read-maps.ts";
import { adviceFor } from "./unknown-argument.ts";

/** A declared parameter with the value it was given, and where. */
export type Given = { readonly parameter: Parameter; readonly value: unknown; readonly pointer: string };

export type CallArguments = {
  readonly path: readonly Given[];
  readonly query: readonly Given[];
  readonly header: readonly Given[];
  readonly cookie: readonly Given[];
  readonly body: BodySource | null;
};

type Asked = { readonly input: PlanInput; readonly found: Found; readonly body: BodySource | null };

/** @throws PortolanError invalid_arguments, header_not_allowed */
export function readArguments(asked: Asked): CallArguments {
  requireKnownNames(asked);
  const headers = readHeaders(asked);
  return {
    path: readPath(asked),
    query: readQuery(asked),
    header: headers.filter(({ parameter }) => parameter.in === "header"),
    cookie: headers.filter(({ parameter }) => parameter.in === "cookie"),
    body: bodyWithoutTenant(asked),
  };
}

/** Parameters of one place that a caller can give: those that the connector itself manages are not among them. */
export function callerParameters(input: PlanInput, endpoint: Endpoint): readonly Parameter[] {
  const tenant = input.catalog.connector.tenant;
  const credentials = credentialNames(input.catalog.connector);
  return endpoint.parameters.filter(
    (parameter) =>
      !(parameter.in === tenant?.in && sameName(parameter, tenant.name)) &&
      !isManagedParameter(parameter) &&
      !credentials.some((one) => one.in === parameter.in && sameName(parameter, one.name)),
  );
}

const sameName = (parameter: Parameter, name: string): boolean =>
  parameter.in === "header" ? parameter.name.toLowerCase() === name.toLowerCase() : parameter.name === name;

/** Top-level names are fields of the body where there is one; otherwise there is no place for them. */
function requireKnownNames({ input, found }: Asked): void {
  const { endpoint } = found;
  const takesFields = endpoint.body !== undefined && input.tool !== "get";
  const declared = takesFields ? bodyFields(input.catalog, endpoint) : new Set<string>();
  const given = Object.hasOwn(input.args, "body") && input.args["body"] !== undefined;
  const unknown = fieldNames(input, found).filter((name) => {
    if (!takesFields) return true;
    return !declared.has(name) && endpoint.parameters.some((parameter) => parameter.name === name) && !given;
  });
  if (given && endpoint.body === undefined) unknown.push("body");
  if (input.tool === "get" && Object.hasOwn(input.args, "idempotency_key")) unknown.push("idempotency_key");
  if (unknown.length === 0) return;
  const told = unknown.slice(0, MAX_DETAILS);
  const advice = told.map((name) => adviceFor({ name, endpoint, tool: input.tool }));
  throw new PortolanError("invalid_arguments", advice.join("; "), {
    hint: `Look at the signature: ${endpoint.signature}`,
    details: told.map((name) => ({ pointer: `/${escapePointer(name)}`, reason: "unknown_argument" })),
  });
}

function readPath({ input, found }: Asked): readonly Given[] {
  const declared = found.endpoint.parameters.filter(({ in: where }) => where === "path");
  const given = readMap(input.args, "path_params");
  const details = Object.keys(given)
    .filter((name) => !declared.some((parameter) => parameter.name === name))
    .slice(0, MAX_DETAILS);
  if (details.length > 0) {
    throw new PortolanError("invalid_arguments", `no such path parameter: ${details.join(", ")}`, {
      hint: `${found.endpoint.path} takes: ${declared.map(({ name }) => name).join(", ") || "none"}.`,
      details: details.map((name) => ({
        pointer: `/path_params/${escapePointer(name)}`,
        reason: "unknown_parameter",
      })),
    });
  }
  return declared.flatMap((parameter) => {
    const value = pathValue({ found, parameter, given });
    const pointer = `/path_params/${escapePointer(parameter.name)}`;
    return value === undefined || value === null ? [] : [{ parameter, value, pointer }];
  });
}

function pathValue(asked: {
  found: Found;
  parameter: Parameter;
  given: Readonly<Record<string, unknown>>;
}): unknown {
  const { name } = asked.parameter;
  const own = Object.hasOwn(asked.given, name) ? asked.given[name] : undefined;
  const fromPath = asked.found.pathValues.get(name);
  if (own === undefined || own === null) return fromPath;
  if (fromPath === undefined || String(own) === fromPath || sameJson(own, fromPath)) return own;
  throw new PortolanError("invalid_arguments", `${name} differs between path and path_params`, {
    hint: "Give each path value once.",
    details: [{ pointer: `/path_params/${escapePointer(name)}`, reason: "conflict" }],
  });
}

function readQuery({ input, found }: Asked): readonly Given[] {
  const { endpoint } = found;
  const parameters = callerParameters(input, endpoint).filter(({ in: where }) => where === "query");
  const tenant = input.catalog.connector.tenant;
  const isSelector = (name: string): boolean =>
    name === tenant?.argument && !isOwnField(input, { endpoint, place: "query", name });
  const lookup = { catalog: input.catalog, parameters, endpoint };
  const pairs = found.pathQuery.filter(([name]) => !isSelector(name));
  const entries = readAliases(input.args, QUERY_ALIASES).filter(({ name }) => !isSelector(name));
  const merged = new Map<string, QueryEntry>();
  for (const entry of queryFromPath(lookup, pairs)) merged.set(entry.parameter.name, entry);
  for (const entry of queryFromArguments(lookup, entries)) {
    if (entry.value === null) merged.delete(entry.parameter.name);
    else merged.set(entry.parameter.name, entry);
  }
  return [...merged.values()];
}

function readHeaders({ input, found }: Asked): readonly Given[] {
  const tenant = input.catalog.connector.tenant?.argument.toLowerCase();
  const parameters = callerParameters(input, found.endpoint);
  const given = readAliases(input.args, HEADER_ALIASES).flatMap((entry) => {
    if (entry.name.toLowerCase() === tenant) return [];
    const parameter = readHeaderEntry(parameters, entry);
    return entry.value === null || entry.value === undefined ? [] : [{ ...entry, parameter }];
  });
  return requireOneSpelling(given);
}

/** `X-Note` and `x-note` are one header, and cannot say two things. */
function requireOneSpelling(given: readonly Given[]): readonly Given[] {
  const first = new Map<Parameter, Given>();
  for (const one of given) {
    const earlier = first.get(one.parameter);
    if (earlier !== undefined && !sameJson(earlier.value, one.value)) {
      throw new PortolanError(
        "invalid_arguments",
        `${one.parameter.name} is given twice with different values`,
        {
          hint: "Give each header once.",
          details: [earlier, one].map(({ pointer }) => ({ pointer, reason: "conflict" })),
        },
      );
    }
    first.set(one.parameter, earlier ?? one);
  }
  return [...first.values()];
}

function bodyWithoutTenant({ input, found, body }: Asked): BodySource | null {
  const tenant = input.catalog.connector.tenant?.argument;
  if (body === null || tenant === undefined || !isJsonObject(body.value)) return body;
  if (isOwnField(input, { endpoint: found.endpoint, place: "body", name: tenant })) return body;
  return withoutMember(body, tenant);
}
