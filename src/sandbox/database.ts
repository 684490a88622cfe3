// The sandbox's memory: rows per tenant and collection, counters and files, on SQLite in memory or in one file.
import { DatabaseSync } from "node:sqlite";
import { PortolanError } from "../errors.ts";
import { parseExact } from "./exact-json.ts";
import { isRow, type Row } from "./row.ts";

/** The rows of one tenant. A collection is named by its path, such as `pets` or `pets/7/photos`. */
export type Rows = {
  /** Oldest first. */
  readonly list: (collection: string) => readonly Row[];
  readonly get: (collection: string, id: string) => Row | undefined;
  /** Adds the row, or replaces it in its place. */
  readonly put: (collection: string, id: string, row: Row) => void;
  /** @returns whether it was there. */
  readonly delete: (collection: string, id: string) => boolean;
  /** Whether a row of this id was deleted. */
  readonly wasDeleted: (collection: string, id: string) => boolean;
  /** Says something of a name once: true for the first caller, false ever after. */
  readonly first: (mark: string) => boolean;
  readonly putFile: (key: string, file: StoredFile) => void;
  readonly file: (key: string) => StoredFile | undefined;
};

export type StoredFile = { readonly type: string; readonly bytes: Uint8Array };

export type Database = {
  /** @param tenant null for rows that belong to no tenant. */
  readonly rows: (tenant: string | null) => Rows;
  /** 1, 2, 3 … per name; kept with the rows. */
  readonly next: (counter: string) => number;
  /** All changes of `work`, or none of them when it throws. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
};

const SCHEMA = `
  pragma journal_mode = wal; pragma synchronous = normal;
  create table if not exists rows (tenant text not null, collection text not null, id text not null,
    seq integer primary key autoincrement, data text, unique (tenant, collection, id));
  create index if not exists rows_in_order on rows (tenant, collection, seq);
  create table if not exists marks (tenant text not null, mark text not null, primary key (tenant, mark));
  create table if not exists counters (name text primary key, value integer not null);
  create table if not exists files (tenant text not null, key text not null, type text not null,
    bytes blob not null, primary key (tenant, key));
`;

/**
 * Opens the memory of a sandbox.
 * @throws PortolanError config_invalid when the file is no SQLite database.
 */
export function openDatabase(file: string | undefined): Database {
  const sqlite = open(file);
  const counter = sqlite.prepare(
    "insert into counters values (?, 1) on conflict (name) do update set value = value + 1 returning value",
  );
  const rowsOf = prepareRows(sqlite);
  return {
    rows: rowsOf,
    next: (name) => Number(counter.get(name)?.["value"]),
    transaction: (work) => {
      sqlite.exec("begin immediate");
      try {
        const made = work();
        sqlite.exec("commit");
        return made;
      } catch (error) {
        sqlite.exec("rollback");
        throw error;
      }
    },
    close: () => sqlite.close(),
  };
}

function open(file: string | undefined): DatabaseSync {
  try {
    const sqlite = new DatabaseSync(file ?? ":memory:");
    sqlite.exec(SCHEMA);
    return sqlite;
  } catch (cause) {
    throw new PortolanError(
      "config_invalid",
      `${file ?? "the memory"} cannot be used as the sandbox's data`,
      {
        cause,
      },
    );
  }
}

const toRow = (data: unknown): Row | undefined => {
  const value = typeof data === "string" ? parseExact(data) : undefined;
  return isRow(value) ? value : undefined;
};

function prepareRows(sqlite: DatabaseSync): (tenant: string | null) => Rows {
  const list = sqlite.prepare(
    "select data from rows where tenant = ? and collection = ? and data is not null order by seq",
  );
  const get = sqlite.prepare("select data from rows where tenant = ? and collection = ? and id = ?");
  const put = sqlite.prepare(
    "insert into rows (tenant, collection, id, data) values (?, ?, ?, ?) on conflict (tenant, collection, id) do update set data = excluded.data",
  );
  const drop = sqlite.prepare(
    "update rows set data = null where tenant = ? and collection = ? and id = ? and data is not null",
  );
  const mark = sqlite.prepare("insert or ignore into marks values (?, ?)");
  const putFile = sqlite.prepare("insert or replace into files values (?, ?, ?, ?)");
  const file = sqlite.prepare("select type, bytes from files where tenant = ? and key = ?");
  return (name) => {
    // A tenant's name never collides with "no tenant".
    const tenant = name === null ? "" : `=${name}`;
    return {
      list: (collection) =>
        list
          .all(tenant, collection)
          .map((found) => toRow(found["data"]))
          .filter((row) => row !== undefined),
      get: (collection, id) => toRow(get.get(tenant, collection, id)?.["data"]),
      put: (collection, id, row) => void put.run(tenant, collection, id, JSON.stringify(row)),
      delete: (collection, id) => drop.run(tenant, collection, id).changes === 1,
      wasDeleted: (collection, id) => get.get(tenant, collection, id)?.["data"] === null,
      first: (text) => mark.run(tenant, text).changes === 1,
      putFile: (key, stored) => void putFile.run(tenant, key, stored.type, stored.bytes),
      file: (key) => {
        const found = file.get(tenant, key);
        const bytes = found?.["bytes"];
        return bytes instanceof Uint8Array ? { type: String(found?.["type"]), bytes } : undefined;
      },
    };
  };
}
