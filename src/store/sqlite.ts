// Kysely's SQLite dialect over node:sqlite, set up so that a commit that returned survives a power cut.
import { closeSync, openSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { type Dialect, type SqliteDatabase, SqliteDialect, type SqliteStatement } from "kysely";
import { PortolanError } from "../errors.ts";

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
    prepare: (text) => {
      // A transaction that reads first and writes later would fail at once when another process wrote between.
      const sql = text === "begin" ? "begin immediate" : text;
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

/**
 * Opens a database file, or `:memory:`.
 * @throws PortolanError config_invalid when the file cannot be opened or is no SQLite database.
 */
export function openSqlite(location: string): Dialect {
  try {
    // Made here so that nobody else on the machine can read it; the journal files take the same mode.
    if (location !== ":memory:") closeSync(openSync(location, "a", 0o600));
    const database = new DatabaseSync(location);
    database.exec("pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full;");
    return new SqliteDialect({ database: toDatabase(database) });
  } catch (cause) {
    throw new PortolanError("config_invalid", `the store ${location} cannot be opened as a SQLite database`, {
      hint: "Name a writable file with --store (PORTOLAN_STORE), or :memory:.",
      cause,
    });
  }
}
