// Kysely's SQLite dialect over node:sqlite, set up so that a commit that returned survives a power cut.
import { closeSync, openSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteQueryCompiler,
  type SqliteStatement,
} from "kysely";
import { PortolanError } from "../errors.ts";
import { untilUnlocked } from "./sqlite-lock.ts";

/** Prepared statements that are kept; the least recently used one goes first. */
const CACHED_STATEMENTS = 200;

type Value = null | number | bigint | string | Uint8Array;

function isValue(value: unknown): value is Value {
  return (
    value === null ||
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "bigint" ||
    value instanceof Uint8Array
  );
}

function bind(parameters: readonly unknown[]): Value[] {
  return parameters.map((parameter) => {
    if (isValue(parameter)) return parameter;
    throw new TypeError(`a ${typeof parameter} cannot be stored`);
  });
}

function toStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bind(parameters)),
    run: (parameters) => statement.run(...bind(parameters)),
    iterate: (parameters) => statement.iterate(...bind(parameters)),
  };
}

function toDatabase(database: DatabaseSync): SqliteDatabase {
  const cache = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = cache.get(sql);
      const statement = known ?? toStatement(database.prepare(sql));
      cache.delete(sql);
      cache.set(sql, statement);
      const oldest = cache.size > CACHED_STATEMENTS ? cache.keys().next().value : undefined;
      if (oldest !== undefined) cache.delete(oldest);
      return statement;
    },
  };
}

/** A statement that finds the database locked is tried again without holding up the event loop. */
function patient(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: (query, options) => untilUnlocked(() => connection.executeQuery(query, options)),
    streamQuery: (query, size, options) => connection.streamQuery(query, size, options),
  };
}

function toDriver(driver: Driver): Driver {
  let connection: DatabaseConnection | undefined;
  return {
    init: (options) => driver.init(options),
    acquireConnection: async (options) => {
      connection ??= patient(await driver.acquireConnection(options));
      return connection;
    },
    // With the write lock from the start: a transaction that read first could not write any more once another
    // process has written between.
    beginTransaction: async (given) => {
      await given.executeQuery(CompiledQuery.raw("begin immediate"));
    },
    commitTransaction: (given) => driver.commitTransaction(given),
    rollbackTransaction: (given) => driver.rollbackTransaction(given),
    releaseConnection: (given) => driver.releaseConnection(given),
    destroy: (options) => driver.destroy(options),
  };
}

function openDatabase(location: string): DatabaseSync {
  // Made here so that nobody else on the machine can read it; the journal files take the same mode.
  if (location !== ":memory:") closeSync(openSync(location, "a", 0o600));
  const database = new DatabaseSync(location);
  database.exec("pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full;");
  database.exec("pragma busy_timeout = 10;");
  return database;
}

/**
 * Opens a database file, or `:memory:`.
 * @throws PortolanError config_invalid when the file cannot be opened or is no SQLite database.
 */
export function openSqlite(location: string): Dialect {
  try {
    const dialect = new SqliteDialect({ database: toDatabase(openDatabase(location)) });
    return {
      createDriver: () => toDriver(dialect.createDriver()),
      createAdapter: () => new SqliteAdapter(),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createIntrospector: (db) => dialect.createIntrospector(db),
    };
  } catch (cause) {
    throw new PortolanError("config_invalid", `the store ${location} cannot be opened as a SQLite database`, {
      hint: "Name a writable file with --store (PORTOLAN_STORE), or :memory:.",
      cause,
    });
  }
}
