// get_me: who is connected, for whom, what the connection may do, and until when.

import type { Tenant } from "../auth/session.ts";
import type { TenantRule } from "../catalog/connector.ts";
import { MAX_DETAILS, PortolanError } from "../errors.ts";
import { isJsonObject } from "../json/object.ts";
import { type CallDeps, callEndpoint } from "./call-endpoint.ts";
import { ANNOTATIONS, type CallContext, type Tool } from "./tool.ts";

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
  const told = isJsonObject(api["user"]) ? api["user"] : api;
  const plain = Object.entries(told).filter(([, value]) => typeof value !== "object");
  return {
    ...Object.fromEntries(plain),
    ...own,
    ...(typeof told["name"] === "string" ? { name: told["name"] } : {}),
  };
}

export function createGetMeTool(deps: CallDeps): Tool {
  const { connector } = deps.catalog;
  const key = connector.tenant?.list?.items ?? "tenants";
  const nouns = connector.tenant === undefined ? "" : `, the connected ${connector.tenant.noun} ids`;
  return {
    name: "get_me",
    title: "Who is connected",
    description: `${connector.title}: who is connected${nouns}, what this connection may do and until when. Call it first.`,
    annotations: ANNOTATIONS.apiRead,
    inputSchema: { type: "object", properties: {}, additionalProperties: false },
    outputSchema: {
      type: "object",
      properties: {
        user: { type: "object", additionalProperties: true },
        client: { type: "object", additionalProperties: true },
        access: { type: "string" },
      },
    },
    executionTool: "get",
    run: async (args, context) => {
      const extra = Object.keys(args).slice(0, MAX_DETAILS);
      if (extra.length > 0)
        throw new PortolanError("invalid_arguments", `get_me takes no arguments, got ${extra.join(", ")}.`);
      const { session } = context.auth;
      const tenants = await deps.tenantsFor(context.auth);
      const active = tenants?.filter((tenant) => tenant.enabled) ?? null;
      if (active !== null && active.length === 0) {
        throw new PortolanError(
          "tenant_not_connected",
          `No active ${connector.tenant?.noun ?? "tenant"} is connected.`,
          {
            status: 403,
          },
        );
      }
      const api = await profile(deps, context);
      return {
        structured: {
          user: userOf(context, api),
          client: session.client,
          ...(active === null
            ? {}
            : { [key]: active.map((tenant) => describeTenant(tenant, connector.tenant)) }),
          access: ACCESS_WORDS[session.access],
          scopes: session.scopes,
          expires_at: session.expiresAt,
        },
      };
    },
  };
}
