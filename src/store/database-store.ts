// The store over a database: a SQLite file, `:memory:`, or PostgreSQL.
import { type Dialect, Kysely, sql } from "kysely";
import { PortolanError } from "../errors.ts";
import { createAuditHistory } from "./audit-history.ts";
import { createAuditLog } from "./audit-log.ts";
import { createAuthState } from "./auth-state.ts";
import { createConnections } from "./connections.ts";
import { createKeys } from "./idempotency.ts";
import { migrate } from "./migrations.ts";
import type { Tables } from "./schema.ts";
import type { AuditLog, ConnectionStore, Store } from "./store.ts";
import { createUsers } from "./users.ts";
import { createVault } from "./vault.ts";

const SWEEP_EVERY_MS = 5 * 60_000;

type Kind = "sqlite" | "postgres";

const kindOf = (location: string): Kind => (/^postgres(ql)?:\/\//.test(location) ? "postgres" : "sqlite");

async function dialectOf(kind: Kind, location: string): Promise<Dialect> {
  // Each driver is loaded where it is used: pg costs start-up time that a file does not need.
  if (kind === "postgres") return (await import("./postgres.ts")).openPostgres(location);
  return (await import("./sqlite.ts")).openSqlite(location);
}

async function openDatabase(location: string): Promise<Kysely<Tables>> {
  const kind = kindOf(location);
  const db = new Kysely<Tables>({ dialect: await dialectOf(kind, location) });
  try {
    await migrate(db, kind);
    return db;
  } catch (cause) {
    await db.destroy();
    if (cause instanceof PortolanError) throw cause;
    // A URL may hold a password, so it is not repeated.
    const what = kind === "postgres" ? "the PostgreSQL store" : `the store ${location}`;
    throw new PortolanError("config_invalid", `${what} cannot be opened or brought up to date`, {
      hint: "Check --store (PORTOLAN_STORE): a SQLite file of Portolan's own, or a reachable postgres:// URL.",
      cause,
    });
  }
}

/** Runs at intervals until it is stopped; what fails is tried again by the next run. @returns stop */
function sweepRegularly(sweep: () => Promise<unknown>): () => void {
  const timer = setInterval(() => void sweep().catch(() => undefined), SWEEP_EVERY_MS).unref();
  return () => clearInterval(timer);
}

/** The audit log, which also counts calls: a connection's page counts what the audit has. */
function countingAudit(log: AuditLog, connections: Pick<ConnectionStore, "touch">): AuditLog {
  return {
    ...log,
    append: (row) => {
      if (row.kind === "outcome") connections.touch(row.connection);
      return log.append(row);
    },
  };
}

/**
 * Opens the database and brings it up to date.
 * @throws PortolanError config_invalid
 */
export async function openDatabaseStore(
  location: string,
  options: { readonly clock: () => Date },
): Promise<Store> {
  const db = await openDatabase(location);
  const deps = { db, clock: options.clock };
  const log = createAuditLog(db);
  const connections = createConnections(deps);
  const authState = createAuthState(deps);
  const { close: endLeases, ...keys } = createKeys(deps);
  const endSweeps = sweepRegularly(() => Promise.all([authState.sweep(), keys.sweep()]));
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    endSweeps();
    endLeases();
    await log.close();
    await connections.close();
    await db.destroy();
  };
  return {
    audit: { ...createAuditHistory(db), ...countingAudit(log, connections) },
    keys,
    connections,
    authState,
    users: createUsers(deps),
    vault: createVault(deps),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
