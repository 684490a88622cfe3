// State of the authorization server, accounts and the vault, in each database.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { BACKENDS } from "./backends.ts";

describe.each(BACKENDS)("state of the authorization server in $name", ({ available, place }) => {
  let at: Awaited<ReturnType<typeof place>>;
  let store: Store;
  let now = 1_800_000_000_000;
  const clock = (): Date => new Date(now);
  beforeEach(async (context) => {
    if (!available) return context.skip("no PostgreSQL on this machine");
    at = await place();
    store = await openStore(at.location, { clock });
  });
  afterEach(async () => {
    if (!available) return;
    await store.close();
    await at.remove();
  });

  it("gives a payload back until it expires, and after an update the new one", async () => {
    const { authState } = store;
    const payload = { jti: "a", nested: { list: [1, "é", null] } };
    await authState.upsert({ model: "AccessToken", id: "a", payload, expiresIn: 10 });
    expect(await authState.find("AccessToken", "a")).toEqual(payload);
    expect(await authState.find("RefreshToken", "a")).toBeUndefined();
    await authState.upsert({ model: "AccessToken", id: "a", payload: { jti: "b" }, expiresIn: 10 });
    expect(await authState.find("AccessToken", "a")).toEqual({ jti: "b" });
    now += 10_000;
    expect(await authState.find("AccessToken", "a")).toBeUndefined();
    expect(await authState.sweep()).toBe(1);
    expect(await authState.sweep()).toBe(0);
  });

  it("lets exactly one of many redeem a code", async () => {
    await store.authState.upsert({
      model: "AuthorizationCode",
      id: "c",
      payload: { grantId: "g" },
      expiresIn: 60,
    });
    const wins = await Promise.all(
      Array.from({ length: 20 }, () => store.authState.consume("AuthorizationCode", "c")),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect(await store.authState.find("AuthorizationCode", "c")).toEqual({
      grantId: "g",
      consumed: Math.floor(now / 1000),
    });
    expect(await store.authState.consume("AuthorizationCode", "none")).toBe(false);
  });

  it("ends all codes and tokens of a grant, and nothing else", async () => {
    const { authState } = store;
    for (const [model, id, grantId] of [
      ["AccessToken", "a", "g"],
      ["RefreshToken", "r", "g"],
      ["AuthorizationCode", "c", "g"],
      ["RefreshToken", "other", "h"],
      ["Interaction", "i", "g"],
    ] as const) {
      await authState.upsert({ model, id, payload: { grantId } });
    }
    await authState.revokeByGrantId("g");
    expect(await authState.find("AccessToken", "a")).toBeUndefined();
    expect(await authState.find("RefreshToken", "r")).toBeUndefined();
    expect(await authState.find("AuthorizationCode", "c")).toBeUndefined();
    expect(await authState.find("RefreshToken", "other")).toBeDefined();
    expect(await authState.find("Interaction", "i")).toBeDefined();
  });

  it.each(["a\u0000b", "\u0000", "' or 1=1 --", "\ud800", "é".repeat(5000)])(
    "knows no row of the odd id %j",
    async (id) => {
      const { authState, connections, users } = store;
      expect(await authState.find("AccessToken", id)).toBeUndefined();
      expect(await authState.findByUid("Session", id)).toBeUndefined();
      expect(await authState.consume("AuthorizationCode", id)).toBe(false);
      await authState.destroy("AccessToken", id);
      await authState.revokeByGrantId(id);
      expect(await connections.find(id)).toBeUndefined();
      expect(await connections.revoke({ id, user: { issuer: id, subject: id } })).toBe(false);
      expect(await users.remove(id)).toBe(false);
      await authState.upsert({ model: "Client", id: "odd", payload: { name: id } });
      expect(await authState.find("Client", "odd")).toBeDefined();
    },
  );

  it("finds a session by its uid, removes idle rows, counts and destroys", async () => {
    const { authState } = store;
    await authState.upsert({ model: "Session", id: "s", payload: { uid: "u" }, expiresIn: 60 });
    expect(await authState.findByUid("Session", "u")).toEqual({ uid: "u" });
    for (const id of ["old", "used"]) await authState.upsert({ model: "Client", id, payload: {} });
    now += 1000;
    await authState.touch("Client", "used");
    expect(await authState.count("Client")).toBe(2);
    expect(await authState.removeIdle("Client", new Date(now).toISOString())).toBe(1);
    expect(await authState.find("Client", "used")).toBeDefined();
    await authState.destroy("Client", "used");
    expect(await authState.count("Client")).toBe(0);
  });
});

describe.each(BACKENDS)("accounts in $name", ({ available, place }) => {
  let at: Awaited<ReturnType<typeof place>>;
  let store: Store;
  beforeEach(async (context) => {
    if (!available) return context.skip("no PostgreSQL on this machine");
    at = await place();
    store = await openStore(at.location, { clock: () => new Date() });
  });
  afterEach(async () => {
    if (!available) return;
    await store.close();
    await at.remove();
  });

  it("lets in with the right password only, whatever the login's case", async () => {
    const user = await store.users.add({
      login: "Ann@Example.com",
      password: "correct horse",
      name: "Ann",
      attributes: { upstream: "u-1" },
    });
    expect(await store.users.verify(" ann@example.COM", "correct horse")).toEqual(user);
    expect(await store.users.verify("ann@example.com", "correct horse ")).toBeUndefined();
    expect(await store.users.verify("nobody", "correct horse")).toBeUndefined();
    expect(await store.users.verify("ann@example.com", "x".repeat(100_000))).toBeUndefined();
    expect(await store.users.find(user.id)).toEqual(user);
  });

  it("refuses a taken or unusable login and a short password", async () => {
    await store.users.add({ login: "ann", password: "correct horse" });
    for (const [login, password] of [
      ["ANN", "correct horse"],
      ["bob", "short"],
      ["two words", "correct horse"],
      ["", "correct horse"],
      ["a\u0000b", "correct horse"],
    ] as const) {
      await expect(store.users.add({ login, password })).rejects.toMatchObject({ code: "config_invalid" });
    }
    expect((await store.users.list()).map(({ login }) => login)).toEqual(["ann"]);
    expect(await store.users.remove("Ann")).toBe(true);
    expect(await store.users.remove("Ann")).toBe(false);
  });
});

describe.each(BACKENDS)("the vault in $name", ({ available, place }) => {
  it("keeps, replaces, lists for rotation and removes sealed text", async (context) => {
    if (!available) return context.skip("no PostgreSQL on this machine");
    const at = await place();
    const store = await openStore(at.location, { clock: () => new Date() });
    await store.vault.put({ connectionId: "k", keyId: "old", sealed: "x" });
    const others = { keyId: "new", after: "", limit: 10 };
    expect(await store.vault.sealedByOthers(others)).toHaveLength(1);
    expect(await store.vault.sealedByOthers({ ...others, after: "k" })).toEqual([]);
    const stale = { connectionId: "k", keyId: "old", sealed: "earlier" };
    expect(await store.vault.replace(stale, { keyId: "new", sealed: "z" })).toBe(false);
    expect(await store.vault.replace({ ...stale, sealed: "x" }, { keyId: "new", sealed: "z" })).toBe(true);
    await store.vault.put({ connectionId: "k", keyId: "new", sealed: "y" });
    expect(await store.vault.get("k")).toEqual({ connectionId: "k", keyId: "new", sealed: "y" });
    expect(await store.vault.sealedByOthers(others)).toEqual([]);
    await store.vault.remove("k");
    expect(await store.vault.get("k")).toBeUndefined();
    await store.close();
    await at.remove();
  });
});
