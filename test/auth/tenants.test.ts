// The tenants of a connection: read, kept for seconds, never crossing.
import { describe, expect, it } from "vitest";
import { readTenants } from "../../src/auth/read-tenants.ts";
import type { AuthenticatedRequest } from "../../src/auth/session.ts";
import { createTenantDirectory } from "../../src/auth/tenants.ts";
import type { TenantRule } from "../../src/catalog/connector.ts";
import { openStore } from "../../src/store/open-store.ts";
import { promise } from "../requirements.ts";
import { createTestClock } from "./servers.ts";

const list = { operationId: "me", items: "shops", id: "uid", label: "name", enabled: "on", scopes: "scopes" };
const rule: TenantRule = { argument: "shop_id", in: "query", name: "s", noun: "shop", list };

function caller(
  change: {
    user?: string;
    client?: string;
    connectionId?: string;
    token?: string;
    tenantIds?: string[];
  } = {},
): AuthenticatedRequest {
  return {
    token: change.token ?? "token",
    session: {
      user: { issuer: "https://as.example", subject: change.user ?? "ann" },
      client: { id: change.client ?? "c1" },
      connectionId: change.connectionId ?? "k1",
      access: "all",
      scopes: null,
      tenantIds: change.tenantIds ?? null,
      expiresAt: null,
      canStepUp: false,
    },
  };
}

const shop = (uid: string, more: Record<string, unknown> = {}) => ({
  uid,
  name: `Shop ${uid}`,
  on: true,
  scopes: ["a"],
  ...more,
});

describe("reading tenants", () => {
  it.each([
    ["at top level", { shops: [shop("1")] }],
    ["in an envelope", { data: { shops: [shop("1")] } }],
    ["beside other things", { ok: true, user: { id: 1 }, result: { shops: [shop("1")] } }],
    ["as the answer itself", [shop("1")]],
  ])("finds the list %s", (_, answer) => {
    expect(readTenants(answer, list)).toEqual([{ id: "1", label: "Shop 1", enabled: true, scopes: ["a"] }]);
  });

  it("takes dotted names, numbers as ids, missing labels, and leaves out what has no id", () => {
    const nested = { ...list, items: "data.all", id: "ref.id" };
    const answer = {
      data: { all: [{ ref: { id: 7 } }, { ref: {} }, null, "x", { ref: { id: "" } }, { ref: { id: 7 } }] },
    };
    expect(readTenants(answer, nested)).toEqual([{ id: "7", label: "7", enabled: true, scopes: null }]);
  });

  it.each([
    [true, true],
    [1, true],
    ["active", true],
    [undefined, true],
    [false, false],
    [0, false],
    [null, false],
    ["no", false],
    ["disabled", false],
  ])("reads the flag %j as %j", (on, enabled) => {
    expect(readTenants({ shops: [shop("1", { on })] }, list)[0]?.enabled).toBe(enabled);
  });

  it.each([null, 1, "x", {}, { shops: null }, { shops: {} }, { data: { more: { shops: [] } } }])(
    "refuses an answer without the list: %j",
    (answer) => {
      expect(() => readTenants(answer, list)).toThrow(expect.objectContaining({ code: "response_invalid" }));
    },
  );
});

describe("the tenants of a connection", () => {
  const setUp = (
    answer: (auth: AuthenticatedRequest) => unknown = () => ({ shops: [shop("1"), shop("2")] }),
  ) => {
    const time = createTestClock();
    const asked: AuthenticatedRequest[] = [];
    const options = {
      rule,
      fetchList: async (auth: AuthenticatedRequest) => {
        asked.push(auth);
        await new Promise((resolve) => setImmediate(resolve));
        return answer(auth);
      },
      connections: null,
      monotonic: time.monotonic,
    };
    return { time, asked, options, directory: createTenantDirectory(options) };
  };

  it("are none where the product has none", async () => {
    const { options } = setUp();
    expect(await createTenantDirectory({ ...options, rule: undefined }).tenantsFor(caller())).toBeNull();
  });

  it(
    promise("C19-04", "are asked for once in 30 s, however many ask at once; then a lowered role counts"),
    async () => {
      const shops = [shop("1"), shop("2")];
      const { directory, time, asked } = setUp(() => ({ shops }));
      const found = await Promise.all(Array.from({ length: 20 }, () => directory.tenantsFor(caller())));
      expect(found.every((tenants) => tenants?.length === 2)).toBe(true);
      shops.pop();
      time.advance(29);
      expect(await directory.tenantsFor(caller())).toHaveLength(2);
      time.advance(1);
      expect(await directory.tenantsFor(caller())).toHaveLength(1);
      expect(asked).toHaveLength(2);
    },
  );

  it("never cross users, clients, connections or tokens", async () => {
    const { directory } = setUp(({ session, token }) => ({
      shops: [shop([session.user.subject, session.client.id, session.connectionId, token].join("/"))],
    }));
    const callers = ["ann", "bob"].flatMap((user) =>
      ["c1", "c2"].flatMap((client) =>
        ["k1", "k2"].flatMap((connectionId) =>
          ["x", "y"].map((token) => ({ user, client, connectionId, token })),
        ),
      ),
    );
    for (const round of [1, 2]) {
      const found = await Promise.all(callers.map((one) => directory.tenantsFor(caller(one))));
      expect(
        found.map((tenants) => tenants?.[0]?.id),
        `round ${round}`,
      ).toEqual(callers.map((one) => Object.values(one).join("/")));
    }
  });

  it("are only those that the person chose; a chosen one that the upstream dropped is gone", async () => {
    const { directory } = setUp();
    const found = await directory.tenantsFor(caller({ tenantIds: ["2", "9"] }));
    expect(found?.map(({ id }) => id)).toEqual(["2"]);
  });

  it("are the choice alone where nothing lists them, and nobody is asked where nothing is left", async () => {
    const { options, asked } = setUp();
    const { list: _, ...unlisted } = rule;
    const directory = createTenantDirectory({ ...options, rule: unlisted });
    expect(await directory.tenantsFor(caller())).toBeNull();
    expect((await directory.tenantsFor(caller({ tenantIds: ["5"] })))?.map(({ id }) => id)).toEqual(["5"]);
    expect(await createTenantDirectory(options).tenantsFor(caller({ tenantIds: [] }))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it(
    promise("C05-11", "lose one at once when it is revoked here, between two calls and between two at once"),
    async () => {
      const { options, asked } = setUp();
      const store = await openStore(":memory:", { clock: () => new Date() });
      const user = { issuer: "https://as.example", subject: "ann" };
      const { id } = await store.connections.create({
        user,
        client: { id: "c1", redirectHost: null, selfRegistered: false },
        access: "all",
        scopes: null,
        tenantIds: ["1", "2"],
        grantId: null,
      });
      const directory = createTenantDirectory({ ...options, connections: store.connections });
      const auth = caller({ connectionId: id, tenantIds: ["1", "2"] });
      expect(await directory.tenantsFor(auth)).toHaveLength(2);
      const underWay = directory.tenantsFor(auth);
      await store.connections.revokeTenant({ id, user, tenantId: "1" });
      await underWay;
      expect((await directory.tenantsFor(auth))?.map((tenant) => tenant.id)).toEqual(["2"]);
      await store.connections.revokeTenant({ id, user, tenantId: "2" });
      const before = asked.length;
      directory.forget(id);
      expect(await directory.tenantsFor(auth)).toEqual([]);
      expect(asked).toHaveLength(before);
      await store.close();
    },
  );

  it("are asked for again after a failure, and after being forgotten", async () => {
    let broken = true;
    const { directory, asked } = setUp(() => {
      if (broken) throw new Error("down");
      return { shops: [] };
    });
    await expect(directory.tenantsFor(caller())).rejects.toThrow("down");
    broken = false;
    expect(await directory.tenantsFor(caller())).toEqual([]);
    directory.forget("k");
    await directory.tenantsFor(caller());
    expect(asked).toHaveLength(2);
    directory.forget("k1");
    await directory.tenantsFor(caller());
    expect(asked).toHaveLength(3);
  });
});
