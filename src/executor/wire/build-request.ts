// Last step of planning: the request as it goes on the wire, without the credential, which is added when it is sent.

import type { Endpoint } from "../../catalog/endpoint.ts";
import { isJsonType, mediaKind } from "../../catalog/media-type.ts";
import { PortolanError } from "../../errors.ts";
import type { UpstreamRequest } from "../../upstream/request.ts";
import type { Given } from "../given/arguments.ts";
import { requireHeaderText } from "../given/header-rules.ts";
import type { ValidCall } from "../judge/validate.ts";
import type { ValidBody } from "../judge/validate-body.ts";
import type { OperationView } from "../operation-view.ts";
import { MAX_TARGET, type PlanInput } from "../plan-input.ts";
import { encodeBody } from "./encode-body.ts";
import { formFields } from "./encode-form.ts";
import type { EncodedBody } from "./encoded-body.ts";
import { requireOwnMethod, requireOwnNames, type Written } from "./own-names.ts";
import { requireOwnRoute } from "./own-route.ts";
import { buildPath, requireTarget } from "./path-target.ts";
import { encodeStrict } from "./percent-encode.ts";
import { queryPairs, simpleText } from "./serialise.ts";

type Asked = {
  readonly input: PlanInput;
  readonly endpoint: Endpoint;
  readonly view: OperationView;
  readonly call: ValidCall;
  readonly tenant: string | null;
};

const trimmed = (url: string): string => url.replace(/\/+$/, "");

/**
 * An operation's own server counts as long as the API is called where the catalog says. Where somebody put another base in
 * its place (a sandbox, a staging host), everything goes there: a trial must never reach the real API by a side door.
 */
function baseUrlOf({ baseUrl, catalog }: PlanInput, { server }: Endpoint): string {
  const isMoved = trimmed(baseUrl) !== trimmed(catalog.connector.upstream.baseUrl);
  return trimmed(isMoved ? baseUrl : (server ?? baseUrl));
}

/** @throws PortolanError path_param_invalid, invalid_arguments, invalid_body */
export function buildRequest({ input, endpoint, view, call, tenant }: Asked): UpstreamRequest {
  const baseUrl = baseUrlOf(input, endpoint);
  const path = buildPath(endpoint, call.path);
  const written = writtenBy(call.query, queryText);
  const cookies = writtenBy(call.cookie, cookieText);
  const { catalog } = input;
  requireOwnNames({ catalog, endpoint, place: "query", written });
  requireOwnNames({ catalog, endpoint, place: "cookie", written: cookies });
  const query = [...pairsOf(written), ...tenantQuery(input, tenant)].join("&");
  const separator = query === "" ? "" : path.includes("?") ? "&" : "?";
  const target = `${path}${separator}${query}`;
  if (target.length > MAX_TARGET) {
    throw new PortolanError("invalid_arguments", "path and query are too long to be sent", {
      details: [
        { pointer: "/query", expected: `at most ${MAX_TARGET} characters`, found: String(target.length) },
      ],
    });
  }
  requireTarget({ endpoint, baseUrl, target });
  const sent = target.slice(target.indexOf("?") + 1 || target.length);
  requireOwnRoute({ catalog, endpoint, given: call.path, query: sent });
  const body = call.body === null ? null : bodyOf(input, { endpoint, body: call.body });
  return {
    method: endpoint.method,
    baseUrl,
    template: endpoint.path,
    target,
    headers: headersOf({ input, view, call, tenant }),
    cookies: pairsOf(cookies),
    kind: endpoint.executionTool === "get" || endpoint.reads ? "read" : "write",
    ...(body === null ? {} : { body: body.bytes, contentType: body.contentType }),
  };
}

const writtenBy = (given: readonly Given[], write: (one: Given) => readonly string[]): readonly Written[] =>
  given.map((one) => ({ owner: one.parameter.name, pointer: one.pointer, pairs: write(one) }));

const pairsOf = (written: readonly Written[]): readonly string[] => written.flatMap(({ pairs }) => pairs);

/** The body's bytes, once its names are known to be its own. */
function bodyOf(
  { catalog }: PlanInput,
  { endpoint, body }: { readonly endpoint: Endpoint; readonly body: ValidBody },
): EncodedBody {
  requireOwnMethod(catalog, endpoint, body);
  if (mediaKind(body.media.type) === "form")
    requireOwnNames({ catalog, endpoint, place: "form", written: formFields(body) });
  return encodeBody(catalog, body);
}

function queryText(one: Given): readonly string[] {
  const { parameter, value, pointer } = one;
  requireWellFormed(value, pointer);
  if (parameter.contentType !== undefined) {
    const text = typeof value === "string" && !isJsonType(parameter.contentType) ? value : contentText(value);
    return [`${encodeStrict(parameter.name)}=${encodeStrict(text)}`];
  }
  return queryPairs(parameter, value);
}

/** A `content` parameter is a document of its own; text that is JSON already is not wrapped again. */
function contentText(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);
  try {
    JSON.parse(value);
    return value;
  } catch {
    return JSON.stringify(value);
  }
}

/** A lone surrogate has no UTF-8 form. */
function requireWellFormed(value: unknown, pointer: string): void {
  if (isWellFormed(value)) return;
  throw new PortolanError("invalid_arguments", "the value is not well-formed Unicode text", {
    details: [{ pointer, expected: "well-formed text", found: "a lone surrogate" }],
  });
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, item]) => name.isWellFormed() && isWellFormed(item));
}

function tenantQuery({ catalog }: PlanInput, tenant: string | null): readonly string[] {
  const rule = catalog.connector.tenant;
  return rule?.in === "query" && tenant !== null
    ? [`${encodeStrict(rule.name)}=${encodeStrict(tenant)}`]
    : [];
}

function headersOf({ input, view, call, tenant }: Omit<Asked, "endpoint">): Readonly<Record<string, string>> {
  const rule = input.catalog.connector.tenant;
  const entries = call.header.map((one): [string, string] => [
    one.parameter.name.toLowerCase(),
    headerText(one),
  ]);
  const key = input.args["idempotency_key"];
  const declared = view.idempotencyHeader;
  if (declared !== undefined && typeof key === "string") {
    requireHeaderText(key, "/idempotency_key");
    entries.push([declared.name.toLowerCase(), key]);
  }
  if (rule?.in === "header" && tenant !== null) {
    requireHeaderText(tenant, `/${rule.argument}`);
    entries.push([rule.name.toLowerCase(), tenant]);
  }
  return Object.fromEntries(entries);
}

function headerText({ parameter, value, pointer }: Given): string {
  const text =
    parameter.contentType === undefined
      ? simpleText(parameter, value, (plain) => plain)
      : typeof value === "string"
        ? value
        : JSON.stringify(value);
  requireHeaderText(text, pointer);
  return text;
}

/** Style `form` in a cookie; commas of an unexploded list stay, as the specification writes them. */
function cookieText({ parameter, value, pointer }: Given): readonly string[] {
  requireWellFormed(value, pointer);
  return parameter.contentType === undefined
    ? queryPairs({ ...parameter, style: "form", allowReserved: false }, value)
    : [
        `${encodeStrict(parameter.name)}=${encodeStrict(typeof value === "string" ? value : JSON.stringify(value))}`,
      ];
}
