// Third step of planning: for which tenant. The selector is recovered from every place where assistants put it, must be
// one value, must be connected, and goes out once under the upstream's own name.
import type { Tenant } from "../auth/session.ts";
import type { TenantRule } from "../catalog/connector.ts";
import { PortolanError } from "../errors.ts";
import { isJsonObject } from "../json/object.ts";
import { escapePointer } from "../json/pointer.ts";
import { requireScopes } from "./enforce.ts";
import type { Asked } from "./given/arguments.ts";
import { kindOf } from "./given/read-maps.ts";
import type { PlanInput } from "./plan-input.ts";

/** A value, and the pointer to where it was given. */
type Given = { readonly pointer: string; readonly value: unknown };

/**
 * @returns the tenant's id, or null where the product or the operation has none.
 * @throws PortolanError tenant_required, tenant_ambiguous, tenant_not_connected, invalid_arguments, insufficient_scope
 */
export function chooseTenant(asked: Asked): string | null {
  const { input, found, view } = asked;
  const rule = input.catalog.connector.tenant;
  if (rule === undefined) return null;
  refuseUpstreamName(asked, rule);
  const wanted = oneValue(collect(asked, rule), rule);
  if (input.tenants === null) return wanted;
  const usable = input.tenants.filter(({ id, enabled }) => enabled && isChosen(input, id));
  if (wanted === null && !view.needsTenant) return null;
  const tenant = wanted === null ? implied(usable, rule) : usable.find(({ id }) => id === wanted);
  if (tenant === undefined) throw notConnected(rule);
  requireScopes(found.endpoint, tenant.scopes);
  return tenant.id;
}

const isChosen = ({ session }: PlanInput, id: string): boolean =>
  session.tenantIds === null || session.tenantIds.includes(id);

type Places = Readonly<Record<"top" | "body" | "query" | "header", readonly Given[]>>;

/**
 * Every place where a name was given, with its value. Header names do not differ by case (RFC 9110 section 5.1), so one
 * header may be given in several spellings.
 */
function placesOf({ input, found, maps, body }: Asked, name: string): Places {
  const inPath = found.pathQuery.filter(([key]) => key === name);
  return {
    top: ownMember(input.args, { name, above: "" }),
    body: ownMember(body?.value, { name, above: "/body" }),
    query: [
      ...maps.query.filter((entry) => entry.name === name),
      ...inPath.map(([, value]) => ({ pointer: "/path", value })),
    ],
    header: maps.header.filter((entry) => entry.name.toLowerCase() === name.toLowerCase()),
  };
}

const ownMember = (value: unknown, { name, above }: { name: string; above: string }): readonly Given[] =>
  isJsonObject(value) && Object.hasOwn(value, name)
    ? [{ pointer: `${above}/${escapePointer(name)}`, value: value[name] }]
    : [];

/** The selector where it is none of the operation's own names. Empty strings say nothing. */
function collect(asked: Asked, { argument }: TenantRule): readonly Given[] {
  const { top, body, query, header } = placesOf(asked, argument);
  const { fields, queryNames } = asked.view;
  const given = [
    ...top,
    ...(fields.has(argument) ? [] : body),
    ...(queryNames.has(argument) ? [] : query),
    ...header,
  ];
  return given.filter(({ value }) => value !== undefined && value !== null && value !== "");
}

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
  const { top, body, query, header } = placesOf(asked, rule.name);
  const inBody = asked.view.fields.has(rule.name) ? [] : [...top, ...body];
  const place = [...inBody, ...query, ...header].find(({ value }) => value !== undefined);
  if (place === undefined) return;
  throw new PortolanError("invalid_arguments", `${rule.name} cannot be given; use ${rule.argument}`, {
    hint: `Pass the ${rule.noun} as ${rule.argument} at top level.`,
    details: [{ pointer: place.pointer, expected: rule.argument, reason: "not_allowed" }],
  });
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

/** The same refusal for unknown, foreign, revoked and disabled tenants, so that it does not tell which. */
function notConnected(rule: TenantRule): PortolanError {
  return new PortolanError("tenant_not_connected", `that ${rule.noun} is not connected`, {
    hint: `Call get_me to see which can be used as ${rule.argument}, or connect again.`,
    status: 403,
    details: [{ pointer: `/${rule.argument}` }],
  });
}
