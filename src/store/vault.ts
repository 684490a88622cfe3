// Upstream credentials, one per connection, as sealed text: this room never sees what is inside.
import type { Kysely, Selectable } from "kysely";
import type { Tables, VaultTable } from "./schema.ts";
import type { VaultEntry, VaultStore } from "./store.ts";

function toEntry(row: Selectable<VaultTable>): VaultEntry {
  return { connectionId: row.connection_id, keyId: row.key_id, sealed: row.sealed };
}

type Deps = { readonly db: Kysely<Tables>; readonly clock: () => Date };

async function put({ db, clock }: Deps, { connectionId, keyId, sealed }: VaultEntry): Promise<void> {
  const values = { key_id: keyId, sealed, updated: clock().toISOString() };
  await db
    .insertInto("vault")
    .values({ connection_id: connectionId, ...values })
    .onConflict((conflict) => conflict.column("connection_id").doUpdateSet(values))
    .execute();
}

/** One statement that names the old text, so that of two at once only one replaces it. */
async function replace(
  { db, clock }: Deps,
  change: { readonly entry: VaultEntry; readonly by: Pick<VaultEntry, "keyId" | "sealed"> },
): Promise<boolean> {
  const { entry, by } = change;
  const result = await db
    .updateTable("vault")
    .set({ key_id: by.keyId, sealed: by.sealed, updated: clock().toISOString() })
    .where("connection_id", "=", entry.connectionId)
    .where("sealed", "=", entry.sealed)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The store's part for sealed credentials. */
export function createVault(deps: Deps): VaultStore {
  const { db } = deps;
  const all = db.selectFrom("vault").selectAll();
  return {
    put: (entry) => put(deps, entry),
    get: async (connectionId) => {
      const row = await all.where("connection_id", "=", connectionId).executeTakeFirst();
      return row === undefined ? undefined : toEntry(row);
    },
    remove: async (connectionId) => {
      await db.deleteFrom("vault").where("connection_id", "=", connectionId).execute();
    },
    replace: (entry, by) => replace(deps, { entry, by }),
    sealedByOthers: async ({ keyId, after, limit }) => {
      const others = all.where("key_id", "!=", keyId).where("connection_id", ">", after);
      return (await others.orderBy("connection_id").limit(limit).execute()).map(toEntry);
    },
  };
}
