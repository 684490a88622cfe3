// Counts calls per connection in memory and writes the sums about once a second.
import type { Kysely } from "kysely";
import { dayOf } from "./connection-rows.ts";
import type { Tables } from "./schema.ts";

const WRITE_EVERY_MS = 1_000;

type Sum = { readonly calls: number; readonly last: Date };

export type CallCounter = {
  readonly touch: (id: string) => void;
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

async function addCalls(db: Kysely<Tables>, id: string, sum: Sum): Promise<void> {
  const day = dayOf(sum.last);
  await db
    .updateTable("connections")
    .set((row) => ({
      last_used: sum.last.toISOString(),
      calls_count: row
        .case()
        .when("calls_day", "=", day)
        .then(row("calls_count", "+", sum.calls))
        .else(sum.calls)
        .end(),
      calls_day: day,
    }))
    .where("id", "=", id)
    .execute();
}

/** A sum that cannot be written is lost: it is for people to look at, never for a decision. */
export function createCallCounter(db: Kysely<Tables>, clock: () => Date): CallCounter {
  const sums = new Map<string, Sum>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async (): Promise<void> => {
    const taken = [...sums];
    sums.clear();
    if (taken.length === 0) return;
    await db.transaction().execute(async (tx) => {
      for (const [id, sum] of taken) await addCalls(tx, id, sum);
    });
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write).catch(() => undefined);
    return writing;
  };
  return {
    touch: (id) => {
      sums.set(id, { calls: (sums.get(id)?.calls ?? 0) + 1, last: clock() });
      timer ??= setTimeout(() => void flush(), WRITE_EVERY_MS).unref();
    },
    flush,
    close: flush,
  };
}
