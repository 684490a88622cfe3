// A connection as a row, and back.
import type { ConnectionTable } from "./schema.ts";
import type { Connection, NewConnection } from "./store.ts";

/** The day that calls are counted by: the date in UTC. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

const listOrNull = (text: string | null): readonly string[] | null =>
  text === null ? null : (JSON.parse(text) as readonly string[]);

/** A list as it is kept: JSON text. */
export const textOrNull = (list: readonly string[] | null): string | null =>
  list === null ? null : JSON.stringify(list);

const ACCESS = new Set<string>(["read", "safe", "all"]);

/** An access level that this version does not know is the lowest. */
function toAccess(text: string): Connection["access"] {
  return ACCESS.has(text) ? (text as Connection["access"]) : "read";
}

/** A row as the rest of the program sees it. @param now decides whether the row's calls are of today. */
export function toConnection(row: ConnectionTable, now: Date): Connection {
  return {
    id: row.id,
    user: {
      issuer: row.issuer,
      subject: row.subject,
      ...(row.user_name === null ? {} : { name: row.user_name }),
    },
    client: {
      id: row.client_id,
      ...(row.client_name === null ? {} : { name: row.client_name }),
      redirectHost: row.redirect_host,
      selfRegistered: row.self_registered === 1,
    },
    access: toAccess(row.access),
    scopes: listOrNull(row.scopes),
    tenantIds: listOrNull(row.tenant_ids),
    revokedTenantIds: listOrNull(row.revoked_tenant_ids) ?? [],
    grantId: row.grant_id,
    firstConnected: row.first_connected,
    lastUsed: row.last_used,
    callsToday: row.calls_day === dayOf(now) ? Number(row.calls_count) : 0,
    revokedAt: row.revoked_at,
  };
}

/** The row of a connection that begins now. */
export function toConnectionRow(
  connection: NewConnection & { readonly id: string },
  now: Date,
): ConnectionTable {
  const { user, client } = connection;
  return {
    id: connection.id,
    issuer: user.issuer,
    subject: user.subject,
    user_name: user.name ?? null,
    client_id: client.id,
    client_name: client.name ?? null,
    redirect_host: client.redirectHost,
    self_registered: client.selfRegistered ? 1 : 0,
    access: connection.access,
    scopes: textOrNull(connection.scopes),
    tenant_ids: textOrNull(connection.tenantIds),
    revoked_tenant_ids: "[]",
    grant_id: connection.grantId,
    first_connected: now.toISOString(),
    last_used: null,
    calls_day: dayOf(now),
    calls_count: 0,
    revoked_at: null,
  };
}
