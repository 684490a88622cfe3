// Which client may act for which person: made at the approval, read before every call, ended by the person.
import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import type { Kysely } from "kysely";
import { createCallCounter } from "./call-counter.ts";
import { createConnectionCache } from "./connection-cache.ts";
import { textOrNull, toConnection, toConnectionRow } from "./connection-rows.ts";
import type { Tables } from "./schema.ts";
import type { Connection, ConnectionChange, ConnectionStore, NewConnection, UserRef } from "./store.ts";

type Deps = { readonly db: Kysely<Tables>; readonly clock: () => Date };
const monotonic = (): number => performance.now();

type Owned = { readonly id: string; readonly user: UserRef };

async function load({ db, clock }: Deps, id: string): Promise<Connection | undefined> {
  const row = await db.selectFrom("connections").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toConnection(row, clock());
}

async function create({ db, clock }: Deps, connection: NewConnection): Promise<Connection> {
  const now = clock();
  const row = toConnectionRow({ ...connection, id: connection.id ?? randomUUID() }, now);
  await db.insertInto("connections").values(row).execute();
  return toConnection(row, now);
}

async function listByUser(deps: Deps, user: UserRef, revoked: boolean): Promise<readonly Connection[]> {
  const all = deps.db
    .selectFrom("connections")
    .selectAll()
    .where("issuer", "=", user.issuer)
    .where("subject", "=", user.subject)
    .orderBy("first_connected", "desc")
    .orderBy("id");
  const rows = await (revoked ? all : all.where("revoked_at", "is", null)).execute();
  return rows.map((row) => toConnection(row, deps.clock()));
}

async function isOwned(db: Kysely<Tables>, of: Owned): Promise<boolean> {
  const row = await db
    .selectFrom("connections")
    .select("id")
    .where("id", "=", of.id)
    .where("issuer", "=", of.user.issuer)
    .where("subject", "=", of.user.subject)
    .executeTakeFirst();
  return row !== undefined;
}

async function revoke({ db, clock }: Deps, of: Owned): Promise<boolean> {
  await db
    .updateTable("connections")
    .set({ revoked_at: clock().toISOString() })
    .where("id", "=", of.id)
    .where("issuer", "=", of.user.issuer)
    .where("subject", "=", of.user.subject)
    .where("revoked_at", "is", null)
    .execute();
  return isOwned(db, of);
}

/** In one transaction with the write lock, so that two revocations at once both count. */
async function revokeTenant({ db }: Deps, of: Owned & { readonly tenantId: string }): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await isOwned(tx, of))) return false;
    const locked = tx
      .updateTable("connections")
      .set((row) => ({ revoked_tenant_ids: row.ref("revoked_tenant_ids") }))
      .where("id", "=", of.id)
      .returning("revoked_tenant_ids");
    const row = await locked.executeTakeFirstOrThrow();
    const ids = new Set(JSON.parse(row.revoked_tenant_ids) as readonly string[]).add(of.tenantId);
    await tx
      .updateTable("connections")
      .set({ revoked_tenant_ids: JSON.stringify([...ids]) })
      .where("id", "=", of.id)
      .execute();
    return true;
  });
}

async function update({ db }: Deps, id: string, change: ConnectionChange): Promise<boolean> {
  const result = await db
    .updateTable("connections")
    .set({
      ...(change.access === undefined ? {} : { access: change.access }),
      ...(change.scopes === undefined ? {} : { scopes: textOrNull(change.scopes) }),
      ...(change.grantId === undefined ? {} : { grant_id: change.grantId }),
      ...(change.tenantIds === undefined
        ? {}
        : { tenant_ids: textOrNull(change.tenantIds), revoked_tenant_ids: "[]" }),
      id,
    })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

type Listeners = {
  /** @returns stop */
  readonly add: (listener: (id: string) => void) => () => void;
  readonly tell: (id: string) => void;
};

function createListeners(): Listeners {
  const held = new Set<(id: string) => void>();
  return {
    add: (listener) => {
      held.add(listener);
      return () => held.delete(listener);
    },
    tell: (id) => {
      for (const listener of held) listener(id);
    },
  };
}

/** The store's part for connections; `close` writes the counts of calls that are still in memory. */
export function createConnections(deps: Deps): ConnectionStore & { readonly close: () => Promise<void> } {
  const listeners = createListeners();
  const counter = createCallCounter(deps.db, deps.clock);
  const cache = createConnectionCache({ load: (id) => load(deps, id), monotonic });
  const changed = async <T>(id: string, change: Promise<T>): Promise<T> => {
    // Before the change, so that no earlier lookup is used any more, and after it, so that none begun meanwhile is.
    cache.forget(id);
    try {
      return await change;
    } finally {
      cache.forget(id);
    }
  };
  const ended = async (id: string, change: Promise<boolean>): Promise<boolean> => {
    const owned = await changed(id, change);
    if (owned) listeners.tell(id);
    return owned;
  };
  return {
    create: async (connection) => {
      const created = await create(deps, connection);
      cache.forget(created.id);
      return created;
    },
    find: cache.get,
    findFresh: (id) => load(deps, id),
    listByUser: async (user, options) => {
      await counter.flush();
      return listByUser(deps, user, options?.revoked === true);
    },
    update: (id, change) => changed(id, update(deps, id, change)),
    touch: counter.touch,
    revoke: (of) => ended(of.id, revoke(deps, of)),
    revokeTenant: (of) => ended(of.id, revokeTenant(deps, of)),
    onRevoked: listeners.add,
    close: counter.close,
  };
}
