// Reads the tenants out of the answer of the operation that lists them, by the connector's rule.
import type { TenantRule } from "../catalog/connector.ts";
import { PortolanError } from "../errors.ts";
import { isJsonObject } from "../json/object.ts";
import type { Tenant } from "./session.ts";

type ListRule = NonNullable<TenantRule["list"]>;

/** A member by its name, dotted where it is nested. */
function member(value: unknown, path: string): unknown {
  if (isJsonObject(value) && Object.hasOwn(value, path)) return value[path];
  return path
    .split(".")
    .reduce<unknown>(
      (at, name) => (isJsonObject(at) && Object.hasOwn(at, name) ? at[name] : undefined),
      value,
    );
}

/** The array itself, or one envelope further in (`data`, `result`), as many APIs wrap what they answer. */
function listIn(answer: unknown, name: string): readonly unknown[] | undefined {
  if (Array.isArray(answer)) return answer;
  const direct = member(answer, name);
  if (Array.isArray(direct)) return direct;
  if (!isJsonObject(answer)) return undefined;
  return Object.values(answer)
    .map((inner) => (isJsonObject(inner) ? member(inner, name) : undefined))
    .find((found) => Array.isArray(found));
}

const isId = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "") || Number.isSafeInteger(value);

/** True for a flag that says yes, and for a flag that the answer does not have. */
function isEnabled(value: unknown): boolean {
  return value === undefined || value === true || value === 1 || value === "true" || value === "active";
}

function toScopes(value: unknown): readonly string[] | null {
  if (typeof value === "string") return value.split(/[\s,]+/).filter((scope) => scope !== "");
  return Array.isArray(value) ? value.filter((scope) => typeof scope === "string") : null;
}

function toTenant(item: unknown, rule: ListRule): Tenant | undefined {
  const id = member(item, rule.id);
  if (!isId(id)) return undefined;
  const label = member(item, rule.label);
  return {
    id: String(id),
    label: typeof label === "string" && label !== "" ? label : String(id),
    enabled: rule.enabled === undefined || isEnabled(member(item, rule.enabled)),
    scopes: rule.scopes === undefined ? null : toScopes(member(item, rule.scopes)),
  };
}

/**
 * The tenants in their order, each id once.
 * @param answer the parsed JSON answer.
 * @throws PortolanError response_invalid when it holds no such list.
 */
export function readTenants(answer: unknown, rule: ListRule): readonly Tenant[] {
  const items = listIn(answer, rule.items);
  if (items === undefined) {
    throw new PortolanError("response_invalid", `the API's answer holds no list ${rule.items}`);
  }
  const byId = new Map<string, Tenant>();
  for (const item of items) {
    const tenant = toTenant(item, rule);
    if (tenant !== undefined && !byId.has(tenant.id)) byId.set(tenant.id, tenant);
  }
  return [...byId.values()];
}
