// Connections: seen, counted and revoked as people are promised.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createConnectionCache } from "../../src/store/connection-cache.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { NewConnection, Store } from "../../src/store/store.ts";
import { promise } from "../requirements.ts";
import { BACKENDS } from "./backends.ts";

const ann = { issuer: "https://as.example", subject: "ann" };
const bob = { issuer: "https://as.example", subject: "bob" };

function newConnection(change: Partial<NewConnection> = {}): NewConnection {
  return {
    user: { ...ann, name: "Ann" },
    client: { id: "c1", name: "Assistant", redirectHost: "assistant.example", selfRegistered: true },
    access: "safe",
    scopes: ["pets:read"],
    tenantIds: ["t1", "t2"],
    grantId: "g1",
    ...change,
  };
}

describe.each(BACKENDS)("connections in $name", ({ available, place }) => {
  let at: Awaited<ReturnType<typeof place>>;
  let store: Store;
  let now = new Date("2026-03-01T23:59:00.000Z");
  const clock = (): Date => now;
  beforeEach(async (context) => {
    if (!available) return context.skip("no PostgreSQL on this machine");
    now = new Date("2026-03-01T23:59:00.000Z");
    at = await place();
    store = await openStore(at.location, { clock });
  });
  afterEach(async () => {
    if (!available) return;
    await store.close();
    await at.remove();
  });

  it("gives back what was made", async () => {
    const made = await store.connections.create(newConnection());
    expect(await store.connections.find(made.id)).toEqual(made);
    expect(made).toMatchObject({ access: "safe", revokedAt: null, callsToday: 0, revokedTenantIds: [] });
    const open = await store.connections.create(newConnection({ scopes: null, tenantIds: null, id: "own" }));
    expect(await store.connections.findFresh("own")).toEqual(open);
  });

  it("lists a person's own by issuer and subject together, newest first", async () => {
    const first = await store.connections.create(newConnection());
    now = new Date("2026-03-02T00:00:00.000Z");
    const second = await store.connections.create(newConnection());
    await store.connections.create(newConnection({ user: bob }));
    await store.connections.create(
      newConnection({ user: { issuer: "https://other.example", subject: "ann" } }),
    );
    const listed = await store.connections.listByUser(ann);
    expect(listed.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  it("revokes at once here, twice alike, and leaves others alone", async () => {
    const one = await store.connections.create(newConnection());
    const two = await store.connections.create(newConnection());
    const told: string[] = [];
    store.connections.onRevoked((id) => void told.push(id));
    await store.connections.find(one.id);
    expect(await store.connections.revoke({ id: one.id, user: ann })).toBe(true);
    const first = (await store.connections.find(one.id))?.revokedAt;
    expect(first).toBe(now.toISOString());
    now = new Date("2026-03-02T01:00:00.000Z");
    expect(await store.connections.revoke({ id: one.id, user: ann })).toBe(true);
    expect((await store.connections.find(one.id))?.revokedAt).toBe(first);
    expect((await store.connections.find(two.id))?.revokedAt).toBeNull();
    expect((await store.connections.listByUser(ann)).map(({ id }) => id)).toEqual([two.id]);
    expect(await store.connections.listByUser(ann, { revoked: true })).toHaveLength(2);
    expect(await store.connections.update(one.id, { access: "all" })).toBe(false);
    expect(told).toContain(one.id);
  });

  it(promise(["C19-01", "ops.shared"], "is seen by another process"), async () => {
    const made = await store.connections.create(newConnection());
    const other = await openStore(at.location, { clock });
    expect((await other.connections.find(made.id))?.revokedAt).toBeNull();
    await store.connections.revoke({ id: made.id, user: ann });
    expect((await other.connections.findFresh(made.id))?.revokedAt).not.toBeNull();
    await expect
      .poll(async () => (await other.connections.find(made.id))?.revokedAt, { timeout: 10_000, interval: 50 })
      .not.toBeNull();
    await other.close();
  });

  it("never hands out an old state to a lookup that raced with the revocation", async () => {
    const made = await store.connections.create(newConnection());
    const early = Array.from({ length: 20 }, () => store.connections.find(made.id));
    await store.connections.revoke({ id: made.id, user: ann });
    const after = await Promise.all(Array.from({ length: 100 }, () => store.connections.find(made.id)));
    expect(after.every((found) => found?.revokedAt !== null)).toBe(true);
    await Promise.all(early);
  });

  const foreign = ["00000000-0000-4000-8000-000000000000", "1", "' or 1=1 --", ""];
  it.each(foreign)(promise("C16-04", "treats the unknown id %j like another's"), async (id) => {
    const bobs = await store.connections.create(newConnection({ user: bob }));
    expect(await store.connections.revoke({ id, user: ann })).toBe(false);
    expect(await store.connections.revoke({ id: bobs.id, user: ann })).toBe(false);
    expect(await store.connections.revokeTenant({ id, user: ann, tenantId: "t1" })).toBe(false);
    expect(await store.connections.revokeTenant({ id: bobs.id, user: ann, tenantId: "t1" })).toBe(false);
    expect(await store.connections.findFresh(bobs.id)).toEqual(bobs);
    expect(await store.connections.find(id)).toBeUndefined();
  });

  it("keeps every one of many tenants taken away at once, and forgets them at a new approval", async () => {
    const made = await store.connections.create(newConnection({ tenantIds: null }));
    const ids = Array.from({ length: 12 }, (_, i) => `t${i}`);
    await Promise.all(
      ids.map((tenantId) => store.connections.revokeTenant({ id: made.id, user: ann, tenantId })),
    );
    const found = await store.connections.find(made.id);
    expect([...(found?.revokedTenantIds ?? [])].sort()).toEqual([...ids].sort());
    expect(await store.connections.update(made.id, { tenantIds: ["t3"], scopes: null })).toBe(true);
    expect(await store.connections.find(made.id)).toMatchObject({
      tenantIds: ["t3"],
      scopes: null,
      access: "safe",
      revokedTenantIds: [],
    });
  });

  it("counts the calls of the day from the audit's outcomes, and starts anew at midnight UTC", async () => {
    const made = await store.connections.create(newConnection());
    const row = {
      request_id: "r",
      at: now.toISOString(),
      user: "u",
      client: "c",
      connection: made.id,
      tool: "get",
      operation_id: null,
      tenant: null,
      outcome: "ok",
      upstream_status: 200,
      sent: true,
      duration_ms: 1,
    };
    for (const kind of ["intent", "outcome", "outcome"] as const) await store.audit.append({ ...row, kind });
    expect((await store.connections.listByUser(ann))[0]).toMatchObject({
      callsToday: 2,
      lastUsed: now.toISOString(),
    });
    now = new Date("2026-03-02T00:00:01.000Z");
    expect((await store.connections.listByUser(ann))[0]?.callsToday).toBe(0);
    store.connections.touch(made.id);
    expect((await store.connections.listByUser(ann))[0]?.callsToday).toBe(1);
  });
});

describe("what is remembered of a connection", () => {
  it("is half a second old at most, whatever a lookup that is under way brings", async () => {
    let now = 0;
    let loads = 0;
    const store = await openStore(":memory:", { clock: () => new Date(0) });
    const made = await store.connections.create(newConnection());
    const answers: ((found: typeof made) => void)[] = [];
    const cache = createConnectionCache({
      load: () => {
        loads += 1;
        return new Promise((resolve) => answers.push(resolve));
      },
      monotonic: () => now,
    });
    const first = cache.get("k");
    cache.forget("k");
    answers[0]?.(made);
    await first;
    const second = cache.get("k");
    answers[1]?.(made);
    await second;
    now = 499;
    await cache.get("k");
    expect(loads).toBe(2);
    now = 500;
    void cache.get("k");
    expect(loads).toBe(3);
    await store.close();
  });
});
