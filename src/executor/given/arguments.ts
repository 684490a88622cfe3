// Fourth step of planning: sort what was given into path, query, header, cookie and body, by what the operation declares.
// What it does not declare is refused with advice, never dropped.
import type { Parameter } from "../../catalog/endpoint.ts";
import { MAX_DETAILS, PortolanError } from "../../errors.ts";
import { sameJson } from "../../json/compare.ts";
import { isJsonObject } from "../../json/object.ts";
import { escapePointer } from "../../json/pointer.ts";
import type { OperationView } from "../operation-view.ts";
import type { Found, PlanInput } from "../plan-input.ts";
import { type BodySource, fieldNames, withoutMember } from "./body-source.ts";
import { readHeaderEntry } from "./header-rules.ts";
import { type QueryEntry, queryFromArguments, queryFromPath } from "./query-entries.ts";
import { type ArgumentMaps, mergeEntries } from "./read-maps.ts";
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

/** What the steps after find-endpoint know of a call. */
export type Asked = {
  readonly input: PlanInput;
  readonly found: Found;
  readonly view: OperationView;
  readonly maps: ArgumentMaps;
  readonly body: BodySource | null;
};

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

/** Top-level names are fields of the body where there is one; otherwise there is no place for them. */
function requireKnownNames({ input, found, view }: Asked): void {
  const { endpoint } = found;
  const takesFields = endpoint.body !== undefined && input.tool !== "get";
  const parameters = new Set(endpoint.parameters.map(({ name }) => name));
  const given = Object.hasOwn(input.args, "body") && input.args["body"] !== undefined;
  const unknown = fieldNames(input, found).filter((name) => {
    if (!takesFields) return true;
    return !view.fields.has(name) && parameters.has(name) && !given;
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

function readPath({ found, view, maps }: Asked): readonly Given[] {
  const declared = view.parameters.filter(({ in: where }) => where === "path");
  const given = maps.path;
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

function readQuery({ input, found, view, maps }: Asked): readonly Given[] {
  const parameters = view.parameters.filter(({ in: where }) => where === "query");
  const tenant = input.catalog.connector.tenant;
  const isSelector = (name: string): boolean => name === tenant?.argument && !view.queryNames.has(name);
  const lookup = { catalog: input.catalog, parameters, endpoint: found.endpoint };
  const pairs = found.pathQuery.filter(([name]) => !isSelector(name));
  const entries = mergeEntries(maps.query.filter(({ name }) => !isSelector(name)));
  const merged = new Map<string, QueryEntry>();
  for (const entry of queryFromPath(lookup, pairs)) merged.set(entry.parameter.name, entry);
  for (const entry of queryFromArguments(lookup, entries)) {
    if (entry.value === null) merged.delete(entry.parameter.name);
    else merged.set(entry.parameter.name, entry);
  }
  return [...merged.values()];
}

function readHeaders({ input, view, maps }: Asked): readonly Given[] {
  const tenant = input.catalog.connector.tenant?.argument.toLowerCase();
  const given = mergeEntries(maps.header).flatMap((entry) => {
    if (entry.name.toLowerCase() === tenant) return [];
    const parameter = readHeaderEntry(view.parameters, entry);
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

function bodyWithoutTenant({ input, view, body }: Asked): BodySource | null {
  const tenant = input.catalog.connector.tenant?.argument;
  if (body === null || tenant === undefined || !isJsonObject(body.value)) return body;
  if (view.fields.has(tenant)) return body;
  return withoutMember(body, tenant);
}
