// The database's shape as a list of steps; each runs once, in order, when a process opens the database.
import { type Kysely, sql, type Transaction } from "kysely";
import { PortolanError } from "../errors.ts";
import type { Tables } from "./schema.ts";
import { packPayload, rowId, secretDigest } from "./secret-rows.ts";

type Step = {
  readonly name: string;
  readonly statements: readonly string[];
  /** What SQL cannot say, after the statements. */
  readonly run?: (tx: Transaction<Tables>) => Promise<void>;
};

/** Never edited once released: a change is a new step. Types are the ones that both databases take. */
const STEPS: readonly Step[] = [
  {
    name: "0001-audit",
    statements: [
      `create table audit (writer text not null, seq bigint not null, at text not null,
        connection text not null, kind text not null, entry text not null, hash text not null,
        primary key (writer, seq))`,
      "create index audit_by_connection on audit (connection, kind, at)",
      `create table audit_writers (writer text primary key, base_seq bigint not null, base_hash text not null,
        last_seq bigint not null, last_hash text not null)`,
    ],
  },
  {
    name: "0002-connections",
    statements: [
      `create table connections (id text primary key, issuer text not null, subject text not null,
        user_name text, client_id text not null, client_name text, redirect_host text,
        self_registered integer not null, access text not null, scopes text, tenant_ids text,
        revoked_tenant_ids text not null, grant_id text, first_connected text not null, last_used text,
        calls_day text not null, calls_count bigint not null, revoked_at text)`,
      "create index connections_by_user on connections (issuer, subject)",
    ],
  },
  {
    name: "0003-authorization-server",
    statements: [
      `create table auth_state (model text not null, id text not null, payload text not null, uid text,
        grant_id text, consumed_at bigint, expires_at bigint, touched_at text not null, primary key (model, id))`,
      "create index auth_state_by_uid on auth_state (model, uid)",
      "create index auth_state_by_grant on auth_state (grant_id)",
      "create index auth_state_by_expiry on auth_state (expires_at)",
      `create table users (id text primary key, login text not null unique, name text,
        attributes text not null, password text not null, created text not null)`,
      `create table vault (connection_id text primary key, key_id text not null, sealed text not null,
        updated text not null)`,
    ],
  },
  {
    name: "0004-idempotency",
    statements: [
      `create table idempotency (id text primary key, digest text not null, state text not null,
        owner text not null, lease_until bigint not null, expires_at bigint not null, result text)`,
      "create index idempotency_by_expiry on idempotency (expires_at)",
    ],
  },
  { name: "0005-no-secrets-as-ids", statements: [], run: hideSecrets },
];

/** Tokens, codes and cookies were row ids in clear: the same rows go on under digests, so that people stay connected. */
async function hideSecrets(tx: Transaction<Tables>): Promise<void> {
  const rows = await tx.selectFrom("auth_state").selectAll().execute();
  await tx.deleteFrom("auth_state").execute();
  for (const row of rows) {
    const payload = JSON.parse(row.payload) as Record<string, unknown>;
    const secret = payload["client_secret"];
    const kept =
      row.model === "Client" && typeof secret === "string"
        ? { ...payload, client_secret: secretDigest(secret) }
        : payload;
    await tx
      .insertInto("auth_state")
      .values({
        ...row,
        id: rowId(row.model, row.id),
        payload: packPayload(row.model, row.id, kept),
        uid: row.model === "Session" ? row.uid : null,
      })
      .execute();
  }
}

async function pending(tx: Transaction<Tables>): Promise<readonly Step[]> {
  await sql`create table if not exists schema_steps (name text primary key)`.execute(tx);
  const done = await sql<{ name: string }>`select name from schema_steps`.execute(tx);
  const names = new Set(done.rows.map((row) => row.name));
  const known = new Set(STEPS.map((step) => step.name));
  for (const name of names) {
    if (known.has(name)) continue;
    throw new PortolanError("config_invalid", `the store was written by a newer version (step ${name})`, {
      hint: "Start the newer version, or name another store with --store.",
    });
  }
  return STEPS.filter((step) => !names.has(step.name));
}

/**
 * Brings a database to the present shape, in one transaction: two processes that open it together take turns.
 * @param dialect decides how they take turns; SQLite's transactions here begin with the write lock.
 */
export async function migrate(db: Kysely<Tables>, dialect: "sqlite" | "postgres"): Promise<void> {
  await db.transaction().execute(async (tx) => {
    if (dialect === "postgres") await sql`select pg_advisory_xact_lock(7238046515)`.execute(tx);
    for (const step of await pending(tx)) {
      for (const statement of step.statements) await sql.raw(statement).execute(tx);
      await step.run?.(tx);
      await sql`insert into schema_steps (name) values (${step.name})`.execute(tx);
    }
  });
}
