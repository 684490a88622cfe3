// Kysely's PostgreSQL dialect, loaded only where a store names PostgreSQL.
import { type Dialect, PostgresDialect } from "kysely";

/** OID of int8: sequence numbers and counts here stay far below 2^53, so they are read as numbers. */
const INT8 = 20;

/** Connections that one instance holds at most. */
const POOL_SIZE = 10;

/** @param url `postgres://user:password@host:port/database`, with the driver's own query parameters. */
export async function openPostgres(url: string): Promise<Dialect> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
    keepAlive: true,
    types: {
      getTypeParser: (oid: number, format?: "text" | "binary") =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  return new PostgresDialect({ pool });
}
