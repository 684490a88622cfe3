// A late store is opened once, by its first use, and never by being closed.
import { describe, expect, it } from "vitest";
import { openDatabaseStore } from "../../src/store/database-store.ts";
import { lateStore } from "../../src/store/late-store.ts";

function counted() {
  let opened = 0;
  const store = lateStore(() => {
    opened += 1;
    return openDatabaseStore(":memory:", { clock: () => new Date() });
  });
  return { store, opened: () => opened };
}

describe("a late store", () => {
  it("is opened once, however many ask at once", async () => {
    const { store, opened } = counted();
    expect(opened()).toBe(0);
    await Promise.all([store.ping(), store.users.list(), store.audit.verify()]);
    expect(opened()).toBe(1);
    await store.close();
  });

  it("is not opened by closing it, and not afterwards", async () => {
    const { store, opened } = counted();
    await store.audit.close();
    await store.close();
    await expect(store.ping()).rejects.toThrow("closed");
    expect(opened()).toBe(0);
  });

  it("tells of revocations that come after it was asked to", async () => {
    const { store } = counted();
    const told: string[] = [];
    store.connections.onRevoked((id) => told.push(id));
    const user = { issuer: "i", subject: "s" };
    const client = { id: "c", redirectHost: null, selfRegistered: false };
    const made = await store.connections.create({
      user,
      client,
      access: "safe",
      scopes: null,
      tenantIds: null,
      grantId: null,
    });
    await store.connections.revoke({ id: made.id, user });
    expect(told).toEqual([made.id]);
    await store.close();
  });
});
