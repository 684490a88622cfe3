// A store that is opened by its first use: loading the query builder is a large part of a start, and a process that only
// lists its tools needs none of it.
import type { KeyStore } from "./idempotency-keys.ts";
import type { AuditTrail, AuthState, ConnectionStore, Store, UserStore, VaultStore } from "./store.ts";

type Opened = () => Promise<Store>;

function lateAudit(store: Opened): Omit<AuditTrail, "close"> {
  return {
    append: async (row) => (await store()).audit.append(row),
    entries: async function* (range) {
      yield* (await store()).audit.entries(range);
    },
    verify: async () => (await store()).audit.verify(),
    recentCalls: async (of) => (await store()).audit.recentCalls(of),
    prune: async (before) => (await store()).audit.prune(before),
  };
}

function lateConnections(store: Opened): ConnectionStore {
  return {
    create: async (connection) => (await store()).connections.create(connection),
    find: async (id) => (await store()).connections.find(id),
    findFresh: async (id) => (await store()).connections.findFresh(id),
    listByUser: async (user, options) => (await store()).connections.listByUser(user, options),
    update: async (id, change) => (await store()).connections.update(id, change),
    touch: (id) => void store().then(({ connections }) => connections.touch(id)),
    revoke: async (of) => (await store()).connections.revoke(of),
    revokeTenant: async (of) => (await store()).connections.revokeTenant(of),
    onRevoked: (listener) => {
      const stop = store().then(({ connections }) => connections.onRevoked(listener));
      return () => void stop.then((end) => end());
    },
  };
}

function lateKeys(store: Opened): KeyStore {
  return {
    claim: async (of) => (await store()).keys.claim(of),
    markSent: async (hold) => (await store()).keys.markSent(hold),
    finish: async (hold, result) => (await store()).keys.finish(hold, result),
    abandon: async (hold) => (await store()).keys.abandon(hold),
    release: async (hold) => (await store()).keys.release(hold),
    sweep: async () => (await store()).keys.sweep(),
  };
}

function lateAuthState(store: Opened): AuthState {
  return {
    upsert: async (record) => (await store()).authState.upsert(record),
    insert: async (record) => (await store()).authState.insert(record),
    find: async (model, id) => (await store()).authState.find(model, id),
    findByUid: async (model, uid) => (await store()).authState.findByUid(model, uid),
    consume: async (model, id) => (await store()).authState.consume(model, id),
    destroy: async (model, id) => (await store()).authState.destroy(model, id),
    revokeByGrantId: async (grantId) => (await store()).authState.revokeByGrantId(grantId),
    touch: async (model, id) => (await store()).authState.touch(model, id),
    count: async (model) => (await store()).authState.count(model),
    removeIdle: async (model, since) => (await store()).authState.removeIdle(model, since),
    sweep: async () => (await store()).authState.sweep(),
  };
}

function lateUsers(store: Opened): UserStore {
  return {
    add: async (user) => (await store()).users.add(user),
    find: async (id) => (await store()).users.find(id),
    list: async () => (await store()).users.list(),
    remove: async (login) => (await store()).users.remove(login),
    verify: async (login, password) => (await store()).users.verify(login, password),
  };
}

function lateVault(store: Opened): VaultStore {
  return {
    put: async (entry) => (await store()).vault.put(entry),
    get: async (connectionId) => (await store()).vault.get(connectionId),
    remove: async (connectionId) => (await store()).vault.remove(connectionId),
    replace: async (entry, by) => (await store()).vault.replace(entry, by),
    sealedByOthers: async (of) => (await store()).vault.sealedByOthers(of),
  };
}

/** @param open called at most once, by the first use. */
export function lateStore(open: () => Promise<Store>): Store {
  let opening: Promise<Store> | undefined;
  let closed = false;
  const store: Opened = () => {
    if (closed && opening === undefined) return Promise.reject(new Error("the store is closed"));
    opening ??= open();
    return opening;
  };
  return {
    audit: { ...lateAudit(store), close: async () => (await opening)?.audit.close() },
    keys: lateKeys(store),
    connections: lateConnections(store),
    authState: lateAuthState(store),
    users: lateUsers(store),
    vault: lateVault(store),
    ping: async () => (await store()).ping(),
    close: async () => {
      closed = true;
      await (await opening)?.close();
    },
  };
}
