// Keeps the holds of this process alive while their calls run: a lease that is not renewed ends by itself.
import type { Kysely } from "kysely";
import type { Tables } from "./schema.ts";

/** How long a hold outlives its holder. */
export const LEASE_MS = 15_000;
const RENEW_EVERY_MS = 4_000;

export type Leases = {
  readonly keep: (owner: string) => void;
  readonly drop: (owner: string) => void;
  readonly close: () => void;
};

/** Renews the leases of the owners that are kept, every few seconds. */
export function createLeases(db: Kysely<Tables>, clock: () => Date): Leases {
  const owners = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const renew = async (): Promise<void> => {
    if (owners.size === 0) return;
    await db
      .updateTable("idempotency")
      .set({ lease_until: clock().getTime() + LEASE_MS })
      .where("owner", "in", [...owners])
      .where("state", "in", ["claimed", "sent"])
      .execute();
  };
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    keep: (owner) => {
      owners.add(owner);
      // A renewal that fails is tried again by the next; when all fail the lease ends, which is safe.
      timer ??= setInterval(() => void renew().catch(() => undefined), RENEW_EVERY_MS).unref();
    },
    drop: (owner) => {
      owners.delete(owner);
      if (owners.size === 0) stop();
    },
    close: () => {
      owners.clear();
      stop();
    },
  };
}
