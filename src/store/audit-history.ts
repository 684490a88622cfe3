// Reads audit rows back: in order for an export, along the chains for a check, by connection for a page.
import type { Kysely } from "kysely";
import { auditHash } from "./audit-chain.ts";
import type { AuditTable, AuditWriterTable, Tables } from "./schema.ts";
import type { AuditEntry, AuditRow, AuditTrail, AuditVerdict } from "./store.ts";

const PAGE = 1_000;

type Broken = { readonly seq: number; readonly reason: string };
type Place = { readonly seq: number; readonly hash: string };

function toRow(entry: string): AuditRow {
  return JSON.parse(entry) as AuditRow;
}

async function* rowsOf(db: Kysely<Tables>, writer: string): AsyncGenerator<AuditTable> {
  let after = 0;
  for (;;) {
    const page = await db
      .selectFrom("audit")
      .selectAll()
      .where("writer", "=", writer)
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(PAGE)
      .execute();
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = Number(last.seq);
  }
}

async function writersOf(db: Kysely<Tables>): Promise<readonly AuditWriterTable[]> {
  return db.selectFrom("audit_writers").selectAll().orderBy("writer").execute();
}

/** The columns that rows are found by must say what the hashed text says. */
function columnsAgree(record: AuditTable): boolean {
  try {
    const row = toRow(record.entry);
    return row.at === record.at && row.connection === record.connection && row.kind === record.kind;
  } catch {
    return false;
  }
}

function checkRecord(record: AuditTable, before: Place): Broken | undefined {
  const seq = Number(record.seq);
  if (seq !== before.seq + 1) return { seq: before.seq + 1, reason: "the row is missing" };
  const { writer, entry } = record;
  const expected = auditHash({ previous: before.hash, writer, seq, entry });
  if (record.hash !== expected || !columnsAgree(record)) return { seq, reason: "the row was altered" };
  return undefined;
}

async function checkWriter(
  db: Kysely<Tables>,
  writer: AuditWriterTable,
): Promise<{ readonly rows: number } | Broken> {
  let place: Place = { seq: Number(writer.base_seq), hash: writer.base_hash };
  let rows = 0;
  for await (const record of rowsOf(db, writer.writer)) {
    const broken = checkRecord(record, place);
    if (broken !== undefined) return broken;
    place = { seq: Number(record.seq), hash: record.hash };
    rows += 1;
  }
  if (place.seq < Number(writer.last_seq)) return { seq: place.seq + 1, reason: "the row is missing" };
  // Rows written between reading the ends and reading the rows lie behind the end; they verified above.
  if (place.seq === Number(writer.last_seq) && place.hash !== writer.last_hash) {
    return { seq: place.seq, reason: "the row was altered" };
  }
  return { rows };
}

/** A row whose writer is not in the list of writers: the list was cut. */
async function findStray(db: Kysely<Tables>): Promise<{ writer: string; seq: number } | undefined> {
  return db
    .selectFrom("audit")
    .select(["writer", "seq"])
    .where("writer", "not in", db.selectFrom("audit_writers").select("writer"))
    .orderBy("writer")
    .orderBy("seq")
    .limit(1)
    .executeTakeFirst();
}

async function verify(db: Kysely<Tables>): Promise<AuditVerdict> {
  const stray = await findStray(db);
  if (stray !== undefined) {
    return { ok: false, writer: stray.writer, seq: Number(stray.seq), reason: "its writer is not known" };
  }
  const writers = await writersOf(db);
  let rows = 0;
  for (const writer of writers) {
    const result = await checkWriter(db, writer);
    if ("reason" in result) return { ok: false, writer: writer.writer, ...result };
    rows += result.rows;
  }
  return { ok: true, rows, writers: writers.length };
}

async function* entries(
  db: Kysely<Tables>,
  range: { readonly since?: string | undefined; readonly until?: string | undefined },
): AsyncGenerator<AuditEntry> {
  for (const { writer } of await writersOf(db)) {
    for await (const record of rowsOf(db, writer)) {
      if (range.since !== undefined && record.at < range.since) continue;
      if (range.until !== undefined && record.at >= range.until) continue;
      yield { writer, seq: Number(record.seq), row: toRow(record.entry), hash: record.hash };
    }
  }
}

/** Cuts a chain before its first row that is young enough; rows behind that one stay, whatever their time. */
async function pruneWriter(db: Kysely<Tables>, writer: string, before: string): Promise<number> {
  const kept = await db
    .selectFrom("audit")
    .select((row) => row.fn.min<number>("seq").as("seq"))
    .where("writer", "=", writer)
    .where("at", ">=", before)
    .executeTakeFirst();
  const from = kept?.seq ?? null;
  const upTo = db
    .selectFrom("audit")
    .select(["seq", "hash"])
    .where("writer", "=", writer)
    .orderBy("seq", "desc")
    .limit(1);
  const last = await (from === null ? upTo : upTo.where("seq", "<", Number(from))).executeTakeFirst();
  if (last === undefined) return 0;
  const base = { base_seq: Number(last.seq), base_hash: last.hash };
  await db.updateTable("audit_writers").set(base).where("writer", "=", writer).execute();
  const gone = await db
    .deleteFrom("audit")
    .where("writer", "=", writer)
    .where("seq", "<=", base.base_seq)
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

/** Reads, checks and prunes the rows that `createAuditLog` wrote. */
export function createAuditHistory(
  db: Kysely<Tables>,
): Pick<AuditTrail, "entries" | "verify" | "recentCalls" | "prune"> {
  return {
    entries: (range = {}) => entries(db, range),
    verify: () => verify(db),
    recentCalls: async ({ connection, limit }) => {
      const records = await db
        .selectFrom("audit")
        .select("entry")
        .where("connection", "=", connection)
        .where("kind", "=", "outcome")
        .orderBy("at", "desc")
        .limit(limit)
        .execute();
      return records.map((record) => toRow(record.entry));
    },
    prune: async (before) => {
      let gone = 0;
      for (const { writer } of await writersOf(db)) {
        gone += await db.transaction().execute((tx) => pruneWriter(tx, writer, before));
      }
      return gone;
    },
  };
}
