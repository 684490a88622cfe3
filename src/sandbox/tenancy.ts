// The tenants of the sandbox: two for demonstration unless a product's module brings its own, chosen by the
// selector of the connector's tenant rule.

import { answerSchema } from "./answer/envelope.ts";
import type { Engine } from "./engine.ts";
import { faults } from "./fault.ts";
import { isRow, own, type Row } from "./row.ts";
import { exampleOf } from "./rows/collection.ts";
import type { Principal, SandboxRequest } from "./rules.ts";
import { sampleId } from "./sample/sample-id.ts";

/** The demo tenants as the list operation shows them; none where the product has no tenants. */
export function demoTenants(engine: Engine): readonly Row[] {
  const rule = engine.catalog.connector.tenant;
  const list = rule?.list;
  const endpoint = list === undefined ? undefined : engine.catalog.byOperationId(list.operationId);
  if (list === undefined || endpoint === undefined) return [];
  const shown = exampleOf(endpoint, engine.schemas);
  const rows = isRow(shown) ? own(shown, list.items) : undefined;
  if (Array.isArray(rows) && rows.filter(isRow).length > 1) return rows.filter(isRow);
  const { schemas, clock, sampler } = engine;
  const items = schemas.view(schemas.view(answerSchema(endpoint, schemas)).properties[list.items] ?? {})
    .words["items"];
  return ["first", "second"].map((word, index) => {
    const row = sampler(items ?? {}, { seed: `tenant ${word}`, mode: "demo", at: clock() });
    const view = schemas.view(schemas.view(items ?? {}).properties[list.id] ?? { type: "string" });
    const id = sampleId({ view, number: index + 1, seed: `tenant ${word}`, at: clock() });
    const enabled = list.enabled === undefined ? {} : { [list.enabled]: true };
    const scopes =
      list.scopes === undefined ? {} : { [list.scopes]: Object.keys(engine.catalog.connector.auth.scopes) };
    return {
      ...(isRow(row) ? row : {}),
      [list.id]: id,
      [list.label]: `Demo ${rule?.noun ?? "tenant"} ${index + 1}`,
      ...enabled,
      ...scopes,
    };
  });
}

/** Whether an operation belongs to no tenant. */
const isAboveTenants = (operationId: string, engine: Engine): boolean => {
  const { tenant, me } = engine.catalog.connector;
  return tenant === undefined || operationId === tenant.list?.operationId || operationId === me?.operationId;
};

export type TenantQuestion = {
  readonly engine: Engine;
  readonly request: SandboxRequest;
  readonly principal: Principal;
};

/**
 * The tenant that a call is about; null above tenants.
 * @throws FaultError 400 when several are possible and none is named, 403 or 404 when it is not the caller's.
 */
export function chooseTenant({ engine, request, principal }: TenantQuestion): string | null {
  const rule = engine.catalog.connector.tenant;
  const { endpoint } = request;
  if (rule === undefined || endpoint === undefined || isAboveTenants(endpoint.operationId, engine))
    return null;
  const known = principal.tenants ?? demoIds(engine);
  const named =
    rule.in === "query" ? request.search.get(rule.name) : request.headers[rule.name.toLowerCase()];
  if (named === null || named === undefined || named === "") {
    const enabled = known.filter((tenant) => tenant.enabled);
    if (enabled.length === 1) return enabled[0]?.id ?? null;
    if (known.length === 0) return null;
    throw faults.tenantRequired(`Name one ${rule.noun} with ${rule.name}.`);
  }
  const found = known.find((tenant) => tenant.id === named);
  if (found === undefined && known.length > 0) throw faults.notFound(`There is no ${rule.noun} ${named}.`);
  if (found?.enabled === false) throw faults.forbidden(`The ${rule.noun} ${named} is not active.`);
  return named;
}

const demoIds = (engine: Engine): readonly { id: string; enabled: boolean }[] => {
  const list = engine.catalog.connector.tenant?.list;
  if (list === undefined) return [];
  return demoTenants(engine).map((row) => ({
    id: String(own(row, list.id)),
    enabled: list.enabled === undefined || own(row, list.enabled) !== false,
  }));
};
