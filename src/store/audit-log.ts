// Appends audit rows to the database: numbered and chained per writer, in groups, durable before it says so.
import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { auditEntryText, auditHash, CHAIN_START, type ChainLink } from "./audit-chain.ts";
import { createGroupCommit } from "./group-commit.ts";
import type { AuditTable, Tables } from "./schema.ts";
import type { AuditLog, AuditRow } from "./store.ts";

/** Rows per transaction: some milliseconds of work, so that calls are not held up behind it. */
const LARGEST_GROUP = 500;

/** Rows per statement; few different statement texts, so that prepared ones are found again. */
const STATEMENT_SIZES = [50, 10, 1] as const;

type Chained = { readonly records: readonly AuditTable[]; readonly head: ChainLink };

function chain(writer: string, head: ChainLink, rows: readonly AuditRow[]): Chained {
  let last = head;
  const records = rows.map((row) => {
    const seq = last.seq + 1;
    const entry = auditEntryText(row);
    const hash = auditHash({ previous: last.hash, writer, seq, entry });
    last = { seq, hash };
    return { writer, seq, at: row.at, connection: row.connection, kind: row.kind, entry, hash };
  });
  return { records, head: last };
}

async function insertAll(db: Kysely<Tables>, records: readonly AuditTable[]): Promise<void> {
  let from = 0;
  while (from < records.length) {
    const left = records.length - from;
    const size = STATEMENT_SIZES.find((candidate) => candidate <= left) ?? 1;
    await db
      .insertInto("audit")
      .values(records.slice(from, from + size))
      .execute();
    from += size;
  }
}

async function readHead(db: Kysely<Tables>, writer: string): Promise<ChainLink> {
  const row = await db
    .selectFrom("audit_writers")
    .select(["last_seq", "last_hash"])
    .where("writer", "=", writer)
    .executeTakeFirst();
  return row === undefined
    ? { seq: 0, hash: CHAIN_START }
    : { seq: Number(row.last_seq), hash: row.last_hash };
}

async function saveHead(db: Kysely<Tables>, writer: string, head: ChainLink): Promise<void> {
  await db
    .insertInto("audit_writers")
    .values({
      writer,
      base_seq: 0,
      base_hash: CHAIN_START,
      last_seq: head.seq,
      last_hash: head.hash,
    })
    .onConflict((conflict) =>
      conflict.column("writer").doUpdateSet({ last_seq: head.seq, last_hash: head.hash }),
    )
    .execute();
}

/** The log of one open store; its writer id is made here, so that instances never share a chain. */
export function createAuditLog(db: Kysely<Tables>): AuditLog {
  const writer = randomBytes(9).toString("base64url");
  // Undefined after a failure: the commit may or may not have happened, so the database is asked.
  let head: ChainLink | undefined;
  const group = createGroupCommit<AuditRow>(async (rows) => {
    const start = head ?? (await readHead(db, writer));
    head = undefined;
    const chained = chain(writer, start, rows);
    await db.transaction().execute(async (tx) => {
      await insertAll(tx, chained.records);
      await saveHead(tx, writer, chained.head);
    });
    head = chained.head;
  }, LARGEST_GROUP);
  return { append: group.add, close: group.close };
}
