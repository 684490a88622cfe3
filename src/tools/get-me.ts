// get_me: who is connected, for whom, what the connection may do, and until when.

import type { Tenant } from "../auth/session.ts";
import type { TenantRule } from "../catalog/connector.ts";
import { PortolanError } from "../errors.ts";
import { isJsonObject } from "../json/object.ts";
import { type CallDeps, callEndpoint } from "./call-endpoint.ts";
import { defineTool } from "./define-tool.ts";
import type { CallContext } from "./tool.ts";

export const getMe = defineTool({
  name: "get_me",
  title: "Who is connected",
  describe: ({ connector: { title, tenant } }) => {
    const ids = tenant === undefined ? "" : `, the connected ${tenant.noun} ids`;
    return `${title}: who is connected${ids}, what this connection may do and until when. Call it first.`;
  },
  executionTool: "get",
  input: { type: "object", properties: {}, additionalProperties: false },
  output: {
    type: "object",
    properties: {
      user: { type: "object", additionalProperties: true },
      client: { type: "object", additionalProperties: true },
      access: { type: "string" },
    },
  },
  run: async (_args, context, deps) => {
    const { session } = context.auth;
    const tenants = await activeTenants(deps, context);
    const api = await profile(deps, context);
    return {
      structured: {
        user: userOf(context, api),
        client: session.client,
        ...tenants,
        access: ACCESS_WORDS[session.access],
        scopes: session.scopes,
        expires_at: session.expiresAt,
      },
    };
  },
});

const ACCESS_WORDS = {
  read: "read only",
  safe: "read and safe writes",
  all: "everything",
} as const;

/** A tenant in the product's own words, so that its id is recognised elsewhere. */
function describeTenant(tenant: Tenant, rule: TenantRule | undefined): Record<string, unknown> {
  const { id = "id", label = "name", enabled = "enabled" } = rule?.list ?? {};
  return {
    [id]: tenant.id,
    [label]: tenant.label,
    [enabled]: tenant.enabled,
    ...(tenant.scopes === null ? {} : { scopes: tenant.scopes }),
  };
}

/**
 * The tenants that can be used, under the product's own name for them; nothing where the product has none.
 * @throws PortolanError tenant_not_connected where none is active.
 */
async function activeTenants(deps: CallDeps, context: CallContext): Promise<Record<string, unknown>> {
  const tenants = await deps.tenantsFor(context.auth);
  if (tenants === null) return {};
  const { tenant: rule } = deps.catalog.connector;
  const active = tenants.filter((tenant) => tenant.enabled);
  if (active.length > 0)
    return { [rule?.list?.items ?? "tenants"]: active.map((tenant) => describeTenant(tenant, rule)) };
  const what = `No active ${rule?.noun ?? "tenant"} is connected.`;
  throw new PortolanError("tenant_not_connected", what, { status: 403 });
}

/** What the API itself says of the person; null where the product has no me-endpoint. */
async function profile(deps: CallDeps, context: CallContext): Promise<unknown> {
  const operationId = deps.catalog.connector.me?.operationId;
  if (operationId === undefined || deps.catalog.byOperationId(operationId) === undefined) return null;
  const outcome = await callEndpoint(deps, { tool: "get", args: { operation_id: operationId } }, context);
  return outcome.structured["response"];
}

/** The person as the API names them: its `user` member, or the plain fields of its answer. */
function userOf(context: CallContext, api: unknown): Record<string, unknown> {
  const { user } = context.auth.session;
  const own = {
    issuer: user.issuer,
    subject: user.subject,
    ...(user.name === undefined ? {} : { name: user.name }),
  };
  if (!isJsonObject(api)) return own;
  const said = isJsonObject(api["user"]) ? api["user"] : api;
  const plain = Object.entries(said).filter(([, value]) => typeof value !== "object");
  return {
    ...Object.fromEntries(plain),
    ...own,
    ...(typeof said["name"] === "string" ? { name: said["name"] } : {}),
  };
}
