// Third step of planning: for which tenant. The selector is recovered from every place where assistants put it, must be
// one value, must be connected, and goes out once under the upstream's own name.
import type { Tenant } from "../auth/session.ts";
import type { TenantRule } from "../catalog/connector.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import { PortolanError } from "../errors.ts";
import { isJsonObject } from "../json/object.ts";
import { bodyFields } from "../schema/declared-fields.ts";
import { requireScopes } from "./enforce.ts";
import type { BodySource } from "./given/body-source.ts";
import { HEADER_ALIASES, kindOf, QUERY_ALIASES, readMap } from "./given/read-maps.ts";
import type { Found, PlanInput } from "./plan-input.ts";

type Asked = { readonly input: PlanInput; readonly found: Found; readonly body: BodySource | null };
/** A value, and the pointer to where it was given. */
type Given = { readonly pointer: string; readonly value: unknown };

/**
 * @returns the tenant's id, or null where the product or the operation has none.
 * @throws PortolanError tenant_required, tenant_ambiguous, tenant_not_connected, invalid_arguments, insufficient_scope
 */
export function chooseTenant(asked: Asked): string | null {
  const rule = asked.input.catalog.connector.tenant;
  if (rule === undefined) return null;
  refuseUpstreamName(asked, rule);
  const wanted = oneValue(collect(asked, { rule, name: rule.argument }), rule);
  const { tenants } = asked.input;
  if (tenants === null) return wanted;
  const usable = tenants.filter(({ id, enabled }) => enabled && isChosen(asked.input, id));
  const needed = isTenantScoped(asked.input, { rule, endpoint: asked.found.endpoint });
  if (wanted === null && !needed) return null;
  const tenant = wanted === null ? implied(usable, rule) : usable.find(({ id }) => id === wanted);
  if (tenant === undefined) throw notConnected(rule);
  requireScopes(asked.found.endpoint, tenant.scopes);
  return tenant.id;
}

const isChosen = ({ session }: PlanInput, id: string): boolean =>
  session.tenantIds === null || session.tenantIds.includes(id);

/** True where the API means this name as a field of its own at that place. */
export function isOwnField(
  input: PlanInput,
  asked: { endpoint: Endpoint; place: "body" | "query"; name: string },
): boolean {
  const rule = input.catalog.connector.tenant;
  if (asked.place === "body") return bodyFields(input.catalog, asked.endpoint).has(asked.name);
  if (rule?.in === "query" && rule.name === asked.name) return false;
  return asked.endpoint.parameters.some(({ in: where, name }) => where === "query" && name === asked.name);
}

/** Every place of the contract where a name may stand, with what stands there. Empty strings say nothing. */
function collect({ input, found, body }: Asked, asked: { rule: TenantRule; name: string }): readonly Given[] {
  const { endpoint } = found;
  const { name } = asked;
  const given: Given[] = [
    { pointer: `/${name}`, value: Object.hasOwn(input.args, name) ? input.args[name] : "" },
  ];
  if (body !== null && isJsonObject(body.value) && Object.hasOwn(body.value, name)) {
    if (!isOwnField(input, { endpoint, place: "body", name }))
      given.push({ pointer: `/body/${name}`, value: body.value[name] });
  }
  if (!isOwnField(input, { endpoint, place: "query", name })) {
    for (const alias of QUERY_ALIASES)
      given.push({ pointer: `/${alias}/${name}`, value: entry(readMap(input.args, alias), name) });
    for (const [key, value] of found.pathQuery) if (key === name) given.push({ pointer: "/path", value });
  }
  for (const alias of HEADER_ALIASES)
    for (const value of headerEntries(readMap(input.args, alias), name))
      given.push({ pointer: `/${alias}/${name}`, value });
  return given.filter(({ value }) => value !== undefined && value !== null && value !== "");
}

const entry = (map: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(map, name) ? map[name] : undefined;

/** Header names do not differ by case (RFC 9110 section 5.1), so one header may be given in several spellings. */
const headerEntries = (map: Readonly<Record<string, unknown>>, name: string): readonly unknown[] =>
  Object.entries(map).flatMap(([key, value]) => (key.toLowerCase() === name.toLowerCase() ? [value] : []));

function oneValue(given: readonly Given[], rule: TenantRule): string | null {
  const odd = given.find(({ value }) => typeof value !== "string");
  if (odd !== undefined) {
    throw new PortolanError("invalid_arguments", `${rule.argument} must be a string`, {
      details: [{ pointer: odd.pointer, expected: "string", found: kindOf(odd.value) }],
    });
  }
  const values = new Set(given.map(({ value }) => String(value)));
  if (values.size > 1) {
    const pointers = given.map(({ pointer }) => pointer);
    throw new PortolanError(
      "tenant_ambiguous",
      `${rule.argument} is given with different values in ${pointers.join(", ")}`,
      {
        hint: `Pass ${rule.argument} once, at top level.`,
        details: pointers.map((pointer) => ({ pointer, reason: "conflict" })),
      },
    );
  }
  return [...values][0] ?? null;
}

/** The upstream's own name would pass by every check above. */
function refuseUpstreamName(asked: Asked, rule: TenantRule): void {
  if (rule.name === rule.argument) return;
  const [place] = collectUpstream(asked, rule);
  if (place === undefined) return;
  throw new PortolanError("invalid_arguments", `${rule.name} cannot be given; use ${rule.argument}`, {
    hint: `Pass the ${rule.noun} as ${rule.argument} at top level.`,
    details: [{ pointer: place.pointer, expected: rule.argument, reason: "not_allowed" }],
  });
}

function collectUpstream({ input, found, body }: Asked, rule: TenantRule): readonly Given[] {
  const { name } = rule;
  const isField = bodyFields(input.catalog, found.endpoint).has(name);
  const given: Given[] = [];
  if (!isField) given.push({ pointer: `/${name}`, value: entry(input.args, name) });
  if (!isField && isJsonObject(body?.value))
    given.push({ pointer: `/body/${name}`, value: entry(body.value, name) });
  for (const alias of QUERY_ALIASES)
    given.push({ pointer: `/${alias}/${name}`, value: entry(readMap(input.args, alias), name) });
  for (const [key, value] of found.pathQuery) if (key === name) given.push({ pointer: "/path", value });
  for (const alias of HEADER_ALIASES)
    for (const value of headerEntries(readMap(input.args, alias), name))
      given.push({ pointer: `/${alias}/${name}`, value });
  return given.filter(({ value }) => value !== undefined);
}

/**
 * Where the document declares the selector on some operations, those need it. Where it declares it nowhere, all do but
 * the ones that list the tenants or tell who is asking.
 */
function isTenantScoped(input: PlanInput, asked: { rule: TenantRule; endpoint: Endpoint }): boolean {
  const { rule, endpoint } = asked;
  const declares = (one: Endpoint): boolean =>
    one.parameters.some(({ in: where, name }) => where === rule.in && name === rule.name);
  if (declares(endpoint)) return true;
  const { connector, endpoints } = input.catalog;
  if (endpoints.some(declares)) return false;
  return (
    endpoint.operationId !== rule.list?.operationId && endpoint.operationId !== connector.me?.operationId
  );
}

function implied(usable: readonly Tenant[], rule: TenantRule): Tenant | undefined {
  if (usable.length <= 1) return usable[0];
  const list = usable.map(({ id, label }) => (label === "" ? id : `${id} (${label})`));
  throw new PortolanError(
    "tenant_required",
    `several are connected; choose one ${rule.noun} of: ${list.slice(0, 20).join(", ")}`,
    {
      hint: `Pass ${rule.argument} at top level, one of the ids that get_me lists.`,
      details: usable.map(({ id }) => ({ pointer: `/${rule.argument}`, expected: id })),
    },
  );
}

/** One text for unknown, foreign, revoked and disabled. */
function notConnected(rule: TenantRule): PortolanError {
  return new PortolanError("tenant_not_connected", `that ${rule.noun} is not connected`, {
    hint: `Call get_me to see which can be used as ${rule.argument}, or connect again.`,
    status: 403,
    details: [{ pointer: `/${rule.argument}` }],
  });
}
