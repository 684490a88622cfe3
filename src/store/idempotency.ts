// Keys of writes: each change is one statement that names the state and the owner it leaves, so that of several processes
// on one database exactly one makes it, and none can go back.
import type { Kysely, Selectable } from "kysely";
import { isGone, newOwner } from "./hold-owner.ts";
import type { KeyClaim, KeyHold, KeyStore } from "./idempotency-keys.ts";
import { createLeases, LEASE_MS, type Leases } from "./idempotency-leases.ts";
import type { IdempotencyTable, Tables } from "./schema.ts";

/** How long a key is remembered after its last step. */
const RETENTION_MS = 24 * 60 * 60_000;
/** The most that a clock that ran ahead can add to that. */
const LONGEST_EXTRA_MS = 7 * RETENTION_MS;
/** A row can only change under us when another process makes progress, so this many losses in a row do not happen. */
const MAX_LOSSES = 50;

type Row = Selectable<IdempotencyTable>;
type Asked = Parameters<KeyStore["claim"]>[0];
type Deps = { readonly db: Kysely<Tables>; readonly clock: () => Date; readonly leases: Leases };

/**
 * When a row that is touched now may go. Never before that of any row touched earlier, so that a row written while the
 * clock was behind is not old when the clock is right again.
 */
async function expiryFrom(db: Kysely<Tables>, now: number): Promise<number> {
  const last = await db
    .selectFrom("idempotency")
    .select("expires_at")
    .orderBy("expires_at", "desc")
    .limit(1)
    .executeTakeFirst();
  const earliest = now + RETENTION_MS;
  return Math.min(Math.max(earliest, Number(last?.expires_at ?? 0)), earliest + LONGEST_EXTRA_MS);
}

/** A lease that ends later than any can was taken before the clock was set back, and is not renewed. */
function isAlive(row: Row, now: number): boolean {
  const left = Number(row.lease_until) - now;
  return left > 0 && left <= 2 * LEASE_MS && !isGone(row.owner);
}

async function insert({ db, clock, leases }: Deps, { id, digest }: Asked): Promise<KeyHold | null> {
  const now = clock().getTime();
  const owner = newOwner();
  const made = await db
    .insertInto("idempotency")
    .values({
      id,
      digest,
      state: "claimed",
      owner,
      lease_until: now + LEASE_MS,
      expires_at: await expiryFrom(db, now),
      result: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows !== 1n) return null;
  leases.keep(owner);
  return { id, owner, resumed: false };
}

/** Takes a row over from an owner that is gone; its state stays what it is. Null: another process was quicker. */
async function takeOver({ db, clock, leases }: Deps, row: Row, digest: string): Promise<KeyHold | null> {
  const now = clock().getTime();
  const owner = newOwner();
  const taken = await db
    .updateTable("idempotency")
    .set({ owner, digest, lease_until: now + LEASE_MS, expires_at: await expiryFrom(db, now) })
    .where("id", "=", row.id)
    .where("owner", "=", row.owner)
    .where("state", "=", row.state)
    .where("lease_until", "=", row.lease_until)
    .executeTakeFirst();
  if (taken.numUpdatedRows !== 1n) return null;
  leases.keep(owner);
  return { id: row.id, owner, resumed: row.state === "sent" };
}

/** @returns false when another process moved the row first. */
async function settleUnknown({ db, clock }: Deps, row: Row): Promise<boolean> {
  const settled = await db
    .updateTable("idempotency")
    .set({ state: "unknown", expires_at: await expiryFrom(db, clock().getTime()) })
    .where("id", "=", row.id)
    .where("owner", "=", row.owner)
    .where("state", "=", "sent")
    .where("lease_until", "=", row.lease_until)
    .executeTakeFirst();
  return settled.numUpdatedRows === 1n;
}

async function forget({ db }: Deps, row: Row): Promise<null> {
  await db
    .deleteFrom("idempotency")
    .where("id", "=", row.id)
    .where("owner", "=", row.owner)
    .where("expires_at", "=", row.expires_at)
    .execute();
  return null;
}

/** What a row that is there means for a call. Null: it changed meanwhile, look again. */
async function readRow(deps: Deps, row: Row, asked: Asked): Promise<KeyClaim | null> {
  const now = deps.clock().getTime();
  const held = (hold: KeyHold | null): KeyClaim | null => (hold === null ? null : { kind: "held", hold });
  const alive = isAlive(row, now);
  // A sent row is never forgotten here: when the clock leapt ahead, its call may be in flight this very moment.
  if (!alive && row.state !== "sent" && Number(row.expires_at) <= now) return forget(deps, row);
  // Its owner died before anything was sent: nothing has been done with this key yet.
  if (row.state === "claimed" && !alive) return held(await takeOver(deps, row, asked.digest));
  if (row.digest !== asked.digest) return { kind: "conflict" };
  if (row.state === "done") return { kind: "done", result: row.result ?? "" };
  if (row.state === "unknown") return { kind: "unknown" };
  if (alive) return { kind: "running" };
  if (asked.resumable) return held(await takeOver(deps, row, asked.digest));
  return (await settleUnknown(deps, row)) ? { kind: "unknown" } : null;
}

async function claim(deps: Deps, asked: Asked): Promise<KeyClaim> {
  for (let losses = 0; losses < MAX_LOSSES; losses += 1) {
    const row = await deps.db
      .selectFrom("idempotency")
      .selectAll()
      .where("id", "=", asked.id)
      .executeTakeFirst();
    if (row === undefined) {
      const hold = await insert(deps, asked);
      if (hold !== null) return { kind: "held", hold };
      continue;
    }
    const verdict = await readRow(deps, row, asked);
    if (verdict !== null) return verdict;
  }
  return { kind: "running" };
}

async function markSent({ db, clock }: Deps, hold: KeyHold): Promise<boolean> {
  const marked = await db
    .updateTable("idempotency")
    .set({ state: "sent", lease_until: clock().getTime() + LEASE_MS })
    .where("id", "=", hold.id)
    .where("owner", "=", hold.owner)
    .where("state", "in", ["claimed", "sent"])
    .executeTakeFirst();
  return marked.numUpdatedRows === 1n;
}

async function finish({ db, clock }: Deps, hold: KeyHold, result: string): Promise<void> {
  await db
    .updateTable("idempotency")
    .set({ state: "done", result, expires_at: await expiryFrom(db, clock().getTime()) })
    .where("id", "=", hold.id)
    .where("owner", "=", hold.owner)
    .where("state", "=", "sent")
    .execute();
}

/** The row stays `sent` without an owner; the next call with the key settles it, in whichever process. */
async function abandon({ db }: Deps, hold: KeyHold): Promise<void> {
  await db
    .updateTable("idempotency")
    .set({ lease_until: 0 })
    .where("id", "=", hold.id)
    .where("owner", "=", hold.owner)
    .where("state", "=", "sent")
    .execute();
}

async function release(deps: Deps, hold: KeyHold): Promise<void> {
  // What an earlier attempt did is still not known, so the key cannot become free.
  if (hold.resumed) return abandon(deps, hold);
  await deps.db
    .deleteFrom("idempotency")
    .where("id", "=", hold.id)
    .where("owner", "=", hold.owner)
    .where("state", "in", ["claimed", "sent"])
    .execute();
}

/** Rows that were sent and never settled stay as long as any row can. */
async function sweep({ db, clock }: Deps): Promise<number> {
  const now = clock().getTime();
  const gone = await db
    .deleteFrom("idempotency")
    .where("lease_until", "<=", now)
    .where((row) =>
      row.or([
        row("expires_at", "<=", now - LONGEST_EXTRA_MS),
        row.and([row("expires_at", "<=", now), row("state", "!=", "sent")]),
      ]),
    )
    .executeTakeFirst();
  return Number(gone.numDeletedRows);
}

export type Keys = KeyStore & { readonly close: () => void };

/** The store's part for keys of writes; `close` ends the renewal of leases. */
export function createKeys(options: { readonly db: Kysely<Tables>; readonly clock: () => Date }): Keys {
  const leases = createLeases(options.db, options.clock);
  const deps: Deps = { ...options, leases };
  const ending = async (hold: KeyHold, step: Promise<void>): Promise<void> => {
    leases.drop(hold.owner);
    await step;
  };
  return {
    claim: (asked) => claim(deps, asked),
    markSent: (hold) => markSent(deps, hold),
    finish: (hold, result) => ending(hold, finish(deps, hold, result)),
    abandon: (hold) => ending(hold, abandon(deps, hold)),
    release: (hold) => ending(hold, release(deps, hold)),
    sweep: () => sweep(deps),
    close: leases.close,
  };
}
