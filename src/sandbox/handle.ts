// One request from the credential to the answer: who, which tenant, are the parameters and the body right, then the
// product's own handler or the generic behaviour.

import { challengeOf, hasCredential } from "./credentials.ts";
import type { Engine } from "./engine.ts";
import { FaultError, faults } from "./fault.ts";
import { answerGenerically } from "./generic.ts";
import { readBody } from "./read/body.ts";
import { readParameters } from "./read/parameters.ts";
import type { Route } from "./router.ts";
import { isRow, own } from "./row.ts";
import {
  isFault,
  type Principal,
  type SandboxAnswer,
  type SandboxContext,
  type SandboxRequest,
  type SandboxRules,
} from "./rules.ts";
import { chooseTenant, demoTenants } from "./tenancy.ts";
import type { Finding } from "./validator.ts";

export type HandleDeps = {
  readonly engine: Engine;
  readonly rules: SandboxRules;
  /** False: no operation needs a credential. */
  readonly credentials: boolean;
  /** Base URL of the sandbox, for links. */
  readonly baseUrl: () => string;
};

/** A request, and what its method and path lead to. */
export type Routed = { readonly request: SandboxRequest; readonly route: Route };

/** @throws FaultError for every refusal. */
export async function handle({ request, route }: Routed, deps: HandleDeps): Promise<SandboxAnswer> {
  if (route.kind === "unknown") throw faults.notFound(`There is nothing at ${request.path}.`);
  if (route.kind === "wrong_method") {
    throw faults.methodNotAllowed(`${request.method} is not possible here.`, {
      headers: { allow: route.allowed.join(", ") },
    });
  }
  const { engine, rules } = deps;
  const { endpoint } = route;
  const principal = await authenticate(request, deps);
  const tenant = unlessFault(
    rules.tenant?.(request, principal, engine.world) ??
      (rules.tenant === undefined ? chooseTenant({ engine, request, principal }) : null),
  );
  checkScopes(request, { principal, tenant });
  const context = await readCall(request, { ...deps, values: route.values, principal, tenant });
  const handler = Object.hasOwn(rules.handlers ?? {}, endpoint.operationId)
    ? rules.handlers?.[endpoint.operationId]
    : undefined;
  return unlessFault(handler === undefined ? context.generic() : await handler(context));
}

function unlessFault<T>(value: T): Exclude<T, { code: string; message: string; status: number }> {
  if (isFault(value)) throw new FaultError(value);
  return value as Exclude<T, { code: string; message: string; status: number }>;
}

async function authenticate(
  request: SandboxRequest,
  { engine, rules, credentials }: HandleDeps,
): Promise<Principal> {
  if (rules.authenticate !== undefined) return unlessFault(await rules.authenticate(request, engine.world));
  const { endpoint } = request;
  const { connector } = engine.catalog;
  if (credentials && endpoint !== undefined && !hasCredential(request, { endpoint, connector })) {
    throw faults.unauthorized("A credential is needed.", {
      headers: { "www-authenticate": challengeOf(endpoint, connector) },
    });
  }
  return { subject: "anyone", tenants: null, scopes: null };
}

type Access = { readonly principal: Principal; readonly tenant: string | null };

/** A caller limited by scopes must fit an alternative that names some, where there is one. */
function checkScopes({ endpoint }: SandboxRequest, { principal, tenant }: Access): void {
  const inTenant = principal.tenants?.find((one) => one.id === tenant);
  const held = inTenant === undefined ? principal.scopes : inTenant.scopes;
  const needs = (endpoint?.security ?? []).map((requirement) => Object.values(requirement).flat());
  const named = needs.filter((scopes) => scopes.length > 0);
  if (held === null || named.length === 0) return;
  const missing = named.map((scopes) => scopes.filter((scope) => !held.includes(scope)));
  const least = missing.toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (least.length === 0) return;
  throw faults.missingScope(`The permission ${least.join(", ")} is missing.`, { scopes: least });
}

type CallParts = HandleDeps & {
  readonly values: ReadonlyMap<string, string>;
  readonly principal: Principal;
  readonly tenant: string | null;
};

async function readCall(request: SandboxRequest, parts: CallParts): Promise<SandboxContext> {
  const { engine, rules, values, principal, tenant } = parts;
  const { endpoint } = request;
  if (endpoint === undefined) throw faults.notFound("There is nothing here.");
  const query = request.target.includes("?") ? request.target.slice(request.target.indexOf("?") + 1) : "";
  const wire = { path: values, query, headers: request.headers };
  const parameters = readParameters({ parameters: endpoint.parameters, wire }, engine);
  if (Object.keys(parameters.faults).length > 0) {
    throw faults.badRequest(`Parameters are not right: ${sentence(parameters.faults)}.`, {
      code: "bad_parameter",
      fields: parameters.faults,
    });
  }
  const contentType = request.headers["content-type"];
  const body = await readBody({ endpoint, bytes: request.bytes, contentType }, engine.schemas);
  checkBody(body, { engine, strict: rules.refuseUnknownFields === true });
  const path = { ...Object.fromEntries(values), ...parameters.path };
  const call = {
    request,
    endpoint,
    principal,
    tenant,
    path,
    query: parameters.query,
    body: body.value,
    files: body.files,
    rows: engine.database.rows(tenant),
    world: engine.world,
  };
  const resource = engine.resources.of(endpoint);
  const generic = (): SandboxAnswer =>
    withTenants(
      engine.database.transaction(() =>
        answerGenerically({ ...call, engine, resource, baseUrl: parts.baseUrl() }),
      ),
      { engine, request },
    );
  return { ...call, generic };
}

const sentence = (fields: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(fields)
    .slice(0, 5)
    .map(([field, messages]) => `${field} ${messages.join(", ")}`)
    .join("; ");

function checkBody(
  body: Awaited<ReturnType<typeof readBody>>,
  { engine, strict }: { engine: Engine; strict: boolean },
): void {
  const { media, value } = body;
  if (media === undefined || value === undefined) return;
  const isForm = body.type === "multipart/form-data";
  const isBytes = !isForm && !/json|form-urlencoded|^text\//.test(body.type);
  if (isBytes) return;
  const schema = engine.schemas.byKey(media.schema);
  const files = new Set(body.files.map((file) => file.field.replace(/\[\]$/, "")));
  const wrong = engine.validator
    .checkSchema(schema, value)
    .filter(({ at }) => !files.has(at.split(".", 1)[0] ?? ""));
  const { properties, alternatives } = engine.schemas.view(schema);
  const unknown: Finding[] =
    strict && isRow(value) && alternatives.length === 0 && Object.keys(properties).length > 0
      ? Object.keys(value)
          .filter((name) => !Object.hasOwn(properties, name))
          .map((name) => ({ at: name, message: "is not a field of this operation" }))
      : [];
  const all = [...wrong, ...unknown];
  if (all.length === 0) return;
  const fields: Record<string, readonly string[]> = {};
  for (const { at, message } of all)
    fields[at === "" ? "body" : at] = [
      ...((own(fields, at) as readonly string[] | undefined) ?? []),
      message,
    ];
  throw faults.invalid(`The body is not right: ${sentence(fields)}.`, { fields });
}

/** The operation that lists tenants shows the ones that the sandbox has. */
function withTenants(
  answered: SandboxAnswer,
  { engine, request }: { readonly engine: Engine; readonly request: SandboxRequest },
): SandboxAnswer {
  const list = engine.catalog.connector.tenant?.list;
  if (list === undefined || request.endpoint?.operationId !== list.operationId || !isRow(answered.json))
    return answered;
  return { ...answered, json: { ...answered.json, [list.items]: demoTenants(engine) } };
}
