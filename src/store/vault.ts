// Upstream credentials, one per connection, as sealed text: this room never sees what is inside.
import type { Kysely, Selectable } from "kysely";
import type { Tables, VaultTable } from "./schema.ts";
import type { VaultEntry, VaultStore } from "./store.ts";

function toEntry(row: Selectable<VaultTable>): VaultEntry {
  return { connectionId: row.connection_id, keyId: row.key_id, sealed: row.sealed };
}

/** The store's part for sealed credentials. */
export function createVault(options: {
  readonly db: Kysely<Tables>;
  readonly clock: () => Date;
}): VaultStore {
  const { db, clock } = options;
  return {
    put: async ({ connectionId, keyId, sealed }) => {
      const values = { key_id: keyId, sealed, updated: clock().toISOString() };
      await db
        .insertInto("vault")
        .values({ connection_id: connectionId, ...values })
        .onConflict((conflict) => conflict.column("connection_id").doUpdateSet(values))
        .execute();
    },
    get: async (connectionId) => {
      const row = await db
        .selectFrom("vault")
        .selectAll()
        .where("connection_id", "=", connectionId)
        .executeTakeFirst();
      return row === undefined ? undefined : toEntry(row);
    },
    remove: async (connectionId) => {
      await db.deleteFrom("vault").where("connection_id", "=", connectionId).execute();
    },
    replace: async (entry, { keyId, sealed }) => {
      const result = await db
        .updateTable("vault")
        .set({ key_id: keyId, sealed, updated: clock().toISOString() })
        .where("connection_id", "=", entry.connectionId)
        .where("sealed", "=", entry.sealed)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    sealedByOthers: async ({ keyId, after, limit }) => {
      const rows = await db
        .selectFrom("vault")
        .selectAll()
        .where("key_id", "!=", keyId)
        .where("connection_id", ">", after)
        .orderBy("connection_id")
        .limit(limit)
        .execute();
      return rows.map(toEntry);
    },
  };
}
