// Kysely's PostgreSQL dialect, loaded only where a store names PostgreSQL.
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresDialect,
} from "kysely";

/** OID of int8: sequence numbers and counts here stay far below 2^53, so they are read as numbers. */
const INT8 = 20;

/** Connections that one instance holds at most. */
const POOL_SIZE = 10;

/** PostgreSQL's text cannot hold NUL: an id with one must be unknown, and must not be an error. */
function withoutNul<R>(query: CompiledQuery<R>): CompiledQuery<R> {
  const hasNul = (value: unknown): value is string => typeof value === "string" && value.includes("\0");
  if (!query.parameters.some(hasNul)) return query;
  const parameters = query.parameters.map((value) =>
    hasNul(value) ? value.replaceAll("\0", "\ufffd") : value,
  );
  return { ...query, parameters };
}

/** The driver knows its own connections only, so each one handed out is remembered with the one behind it. */
function toDriver(driver: Driver): Driver {
  const behind = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const inner = (connection: DatabaseConnection): DatabaseConnection => behind.get(connection) ?? connection;
  return {
    init: (options) => driver.init(options),
    acquireConnection: async (options) => {
      const given = await driver.acquireConnection(options);
      const connection: DatabaseConnection = {
        executeQuery: (query, more) => given.executeQuery(withoutNul(query), more),
        streamQuery: (query, size, more) => given.streamQuery(withoutNul(query), size, more),
      };
      behind.set(connection, given);
      return connection;
    },
    beginTransaction: (given, settings) => driver.beginTransaction(inner(given), settings),
    commitTransaction: (given) => driver.commitTransaction(inner(given)),
    rollbackTransaction: (given) => driver.rollbackTransaction(inner(given)),
    releaseConnection: (given, options) => driver.releaseConnection(inner(given), options),
    destroy: (options) => driver.destroy(options),
  };
}

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
  const dialect = new PostgresDialect({ pool });
  return {
    createDriver: () => toDriver(dialect.createDriver()),
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}
