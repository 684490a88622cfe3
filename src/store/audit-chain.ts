// The chain that makes a changed or missing audit row visible: each hash covers the one before it.
import { createHash } from "node:crypto";
import type { AuditRow } from "./store.ts";

/** What the first row of a writer is chained to. */
export const CHAIN_START = "0".repeat(64);

export type ChainLink = { readonly seq: number; readonly hash: string };

/** The row as it is hashed and kept: members in a fixed order, unknown ones left out. */
export function auditEntryText(row: AuditRow): string {
  return JSON.stringify({
    request_id: row.request_id,
    kind: row.kind,
    at: row.at,
    user: row.user,
    client: row.client,
    connection: row.connection,
    tool: row.tool,
    operation_id: row.operation_id,
    tenant: row.tenant,
    outcome: row.outcome,
    upstream_status: row.upstream_status,
    sent: row.sent,
    duration_ms: row.duration_ms,
  } satisfies AuditRow);
}

/** SHA-256 (hex) over the previous hash, the writer, the sequence number and the row's text, a line each. */
export function auditHash(link: {
  readonly previous: string;
  readonly writer: string;
  readonly seq: number;
  readonly entry: string;
}): string {
  const text = `${link.previous}\n${link.writer}\n${link.seq}\n${link.entry}`;
  return createHash("sha256").update(text).digest("hex");
}
