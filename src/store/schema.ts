// The tables as the query builder knows them; the same in both databases.

/** One audit row: `entry` is the row's JSON exactly as it was hashed, the rest is for finding it. */
export type AuditTable = {
  writer: string;
  seq: number;
  at: string;
  connection: string;
  kind: string;
  entry: string;
  hash: string;
};

/** Both ends of a writer's chain: where it begins after pruning, and its last link. */
export type AuditWriterTable = {
  writer: string;
  base_seq: number;
  base_hash: string;
  last_seq: number;
  last_hash: string;
};

export type ConnectionTable = {
  id: string;
  issuer: string;
  subject: string;
  user_name: string | null;
  client_id: string;
  client_name: string | null;
  redirect_host: string | null;
  self_registered: number;
  access: string;
  scopes: string | null;
  tenant_ids: string | null;
  revoked_tenant_ids: string;
  grant_id: string | null;
  first_connected: string;
  last_used: string | null;
  calls_day: string;
  calls_count: number;
  revoked_at: string | null;
};

export type AuthStateTable = {
  model: string;
  id: string;
  payload: string;
  uid: string | null;
  grant_id: string | null;
  /** Seconds since 1970. */
  consumed_at: number | null;
  /** Milliseconds since 1970. */
  expires_at: number | null;
  touched_at: string;
};

export type UserTable = {
  id: string;
  login: string;
  name: string | null;
  attributes: string;
  password: string;
  created: string;
};

export type VaultTable = { connection_id: string; key_id: string; sealed: string; updated: string };

export type IdempotencyTable = {
  id: string;
  digest: string;
  state: "claimed" | "sent" | "done" | "unknown";
  owner: string;
  /** Milliseconds since 1970; the owner lives while it is ahead. */
  lease_until: number;
  /** Milliseconds since 1970. */
  expires_at: number;
  result: string | null;
};

export type Tables = {
  audit: AuditTable;
  audit_writers: AuditWriterTable;
  connections: ConnectionTable;
  auth_state: AuthStateTable;
  users: UserTable;
  vault: VaultTable;
  idempotency: IdempotencyTable;
};
