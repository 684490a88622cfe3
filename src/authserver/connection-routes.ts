// Shows the signed-in person's own connections, ends one, or removes a tenant from it.
import type { Router } from "express";
import type { Connection } from "../store/store.ts";
import { connectionsPage, type ShownConnection } from "../web/connections-page.ts";
import { errorPage } from "../web/notice-pages.ts";
import { permissionAreas, scopeWords } from "../web/scope-words.ts";
import { sendPage } from "../web/security-headers.ts";
import type { Account } from "./accounts.ts";
import type { LoginSession } from "./login-session.ts";
import {
  formFields,
  handled,
  identityOf,
  isOwnForm,
  type PageContext,
  refuseForm,
  type Visit,
} from "./page-context.ts";
import { formToken } from "./server-keys.ts";
import { type AuthProduct, productOf } from "./settings.ts";
import { endGrant } from "./state-adapter.ts";

const SHOWN_CALLS = 20;

const purpose = (session: LoginSession): string => JSON.stringify(["connections", session.uid]);

/** The product of a connection: its grant names it. */
async function productOfConnection(
  context: PageContext,
  connection: Connection,
): Promise<AuthProduct | undefined> {
  const { deps } = context;
  const [only] = deps.products;
  if (deps.products.length === 1 || connection.grantId === null) return only;
  const grant = await deps.store.authState.find("Grant", connection.grantId);
  const resources = grant?.["resources"];
  const [resource] = typeof resources === "object" && resources !== null ? Object.keys(resources) : [];
  return productOf(deps, resource);
}

function tenantsOf(connection: Connection, labels: ReadonlyMap<string, string>): ShownConnection["tenants"] {
  if (connection.tenantIds === null) return null;
  return connection.tenantIds
    .filter((id) => !connection.revokedTenantIds.includes(id))
    .map((id) => ({ id, label: labels.get(id) ?? id }));
}

/** Names of the tenants where the API tells them; ids are shown where it does not answer. */
async function tenantLabels(context: PageContext, account: Account): Promise<ReadonlyMap<string, string>> {
  if (context.deps.signIn === "key") return new Map();
  const lists = context.deps.products.map(async (product) => {
    const scopes = Object.keys(scopeWords(product.connector));
    return (await identityOf(context, { product, account, scopes })).tenants;
  });
  const settled = await Promise.allSettled(lists);
  const tenants = settled.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  return new Map(tenants.map((tenant) => [tenant.id, tenant.label]));
}

type Showing = {
  readonly connection: Connection;
  readonly session: LoginSession;
  readonly labels: ReadonlyMap<string, string>;
};

async function toShown(
  context: PageContext,
  { connection, session, labels }: Showing,
): Promise<ShownConnection> {
  const product = await productOfConnection(context, connection);
  const calls = await context.deps.store.audit.recentCalls({ connection: connection.id, limit: SHOWN_CALLS });
  return {
    id: connection.id,
    clientName: connection.client.name ?? "An app without a name",
    redirectHost: connection.client.redirectHost ?? "–",
    product: product?.connector.title ?? "–",
    access: connection.access,
    tenants: tenantsOf(connection, labels),
    areas: permissionAreas(connection.scopes ?? [], product?.connector),
    firstConnected: connection.firstConnected,
    lastUsed: connection.lastUsed,
    callsToday: connection.callsToday,
    lastCalls: calls.map((call) => ({
      at: call.at,
      tool: call.tool,
      operationId: call.operation_id,
      tenant: call.tenant,
      outcome: call.outcome,
    })),
    csrf: formToken(context.keys, purpose(session)),
  };
}

async function showConnections(visit: Visit): Promise<void> {
  const { context, request, response } = visit;
  const session = await context.sessions.read(request, response);
  if (session === undefined) {
    response.redirect(303, `${context.site.base}/sign-in?return_to=/connections`);
    return;
  }
  const user = { issuer: context.deps.issuer, subject: session.account.id };
  const list = await context.deps.store.connections.listByUser(user);
  const labels = list.length === 0 ? new Map() : await tenantLabels(context, session.account);
  const page = connectionsPage({
    site: context.site,
    userName: session.account.name,
    signOutCsrf: formToken(context.keys, purpose(session)),
    connections: await Promise.all(
      list.map((connection) => toShown(context, { connection, session, labels })),
    ),
    notice: request.query["ended"] === undefined ? "" : "Done. It stopped working at once.",
  });
  sendPage(response, { page });
}

/** Unknown, and somebody else's: the same answer. */
function notFound({ context, response }: Visit): void {
  const message = "There is no such connection.";
  sendPage(response, { status: 404, page: errorPage({ site: context.site, title: "Not found", message }) });
}

type Revoking = { readonly of: Connection; readonly tenantId: string | null };

async function revoke(context: PageContext, { of, tenantId }: Revoking): Promise<void> {
  const { connections, vault, authState } = context.deps.store;
  const ending = {
    state: authState,
    endConnection: async () => {
      await connections.revoke({ id: of.id, user: of.user });
    },
  };
  if (tenantId !== null) {
    await connections.revokeTenant({ id: of.id, user: of.user, tenantId });
    return;
  }
  await endGrant(ending, of.grantId ?? of.id);
  await vault.remove(of.id);
}

async function postRevoke(visit: Visit): Promise<void> {
  const { context, request, response } = visit;
  const session = await context.sessions.read(request, response);
  if (session === undefined || !isOwnForm(visit, purpose(session))) return refuseForm(visit);
  const id = request.params["id"];
  const connection = typeof id === "string" ? await context.deps.store.connections.findFresh(id) : undefined;
  const own =
    connection?.user.issuer === context.deps.issuer && connection.user.subject === session.account.id;
  if (connection === undefined || !own) return notFound(visit);
  const { tenant } = formFields(request);
  if (tenant !== undefined && (typeof tenant !== "string" || connection.tenantIds?.includes(tenant) !== true))
    return notFound(visit);
  if (connection.revokedAt === null) await revoke(context, { of: connection, tenantId: tenant ?? null });
  if (request.accepts(["json", "html"]) === "html")
    response.redirect(303, `${context.site.base}/connections?ended=1`);
  else response.status(204).end();
}

async function postSignOut(visit: Visit): Promise<void> {
  const { context, request, response } = visit;
  const session = await context.sessions.read(request, response);
  if (session !== undefined) {
    if (!isOwnForm(visit, purpose(session))) return refuseForm(visit);
    await context.sessions.end(request, response);
  }
  response.redirect(303, `${context.site.base}/`);
}

/** `/connections`, `/connections/<id>/revoke`, `/sign-out`. */
export function addConnectionRoutes(router: Router, context: PageContext): void {
  router.get("/connections", handled(context, showConnections));
  router.post("/connections/:id/revoke", handled(context, postRevoke));
  router.post("/sign-out", handled(context, postSignOut));
}
