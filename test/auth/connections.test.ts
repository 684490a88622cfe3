// Tokens of our own name a connection that lives; nothing crosses between two.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFixedKeySet } from "../../src/auth/key-set.ts";
import { createOAuthAuthenticator, type OAuthOptions } from "../../src/auth/oauth.ts";
import type { Authenticator } from "../../src/auth/session.ts";
import { openStore } from "../../src/store/open-store.ts";
import { CONNECTION_CLAIM, type NewConnection, type Store } from "../../src/store/store.ts";
import { promise } from "../requirements.ts";
import { createSigner, createTestClock, type Signer } from "./servers.ts";

const resource = "https://mcp.example/mcp";
const issuer = "https://as.example";
const ann = { issuer, subject: "ann" };
const time = createTestClock();

let signer: Signer;
let store: Store;
let authenticator: Authenticator;
let options: OAuthOptions;

beforeEach(async () => {
  signer = await createSigner("k");
  store = await openStore(":memory:", { clock: time.clock });
  options = {
    issuer,
    resource,
    jwt: { keys: createFixedKeySet({ keys: [signer.jwk] }), type: "at+jwt" },
    introspect: null,
    connections: { claim: CONNECTION_CLAIM, find: store.connections.find },
    scopes: ["pets:read"],
    access: "all",
    canStepUp: true,
    clock: time.clock,
  };
  authenticator = createOAuthAuthenticator(options);
});
afterEach(() => store.close());

function connect(change: Partial<NewConnection> = {}) {
  return store.connections.create({
    user: { ...ann, name: "Ann" },
    client: { id: "c1", name: "Assistant", redirectHost: "a.example", selfRegistered: true },
    access: "safe",
    scopes: ["pets:read", "pets:write"],
    tenantIds: ["t1", "t2"],
    grantId: null,
    ...change,
  });
}

async function enter(connection: unknown, claims: Record<string, unknown> = {}, by = authenticator) {
  const token = await signer.sign({
    iss: issuer,
    aud: resource,
    sub: "ann",
    client_id: "c1",
    scope: "pets:read pets:delete",
    exp: time.seconds() + 600,
    [CONNECTION_CLAIM]: connection,
    ...claims,
  });
  return by.authenticate(`Bearer ${token}`);
}

describe("a token of our own", () => {
  it("may do what the person approved, and of that only what the token says", async () => {
    const { id } = await connect();
    const { session } = await enter(id);
    expect(session).toEqual({
      user: { issuer, subject: "ann", name: "Ann" },
      client: { id: "c1", name: "Assistant" },
      connectionId: id,
      access: "safe",
      scopes: ["pets:read"],
      tenantIds: ["t1", "t2"],
      expiresAt: expect.any(String),
      canStepUp: true,
    });
  });

  it("never may more than this server allows", async () => {
    const { id } = await connect({ access: "all" });
    const narrow = createOAuthAuthenticator({ ...options, access: "read" });
    expect((await enter(id, {}, narrow)).session.access).toBe("read");
  });

  it.each([
    ["without a connection", undefined, {}],
    ["of a connection that is not there", "none", {}],
    ["with a list as connection", ["x"], {}],
    ["of another person's connection", "own", { sub: "bob" }],
    ["of another client's connection", "own", { client_id: "c2" }],
  ])("%s is refused", async (_, named, claims) => {
    const { id } = await connect();
    const failure = enter(named === "own" ? id : named, claims);
    await expect(failure).rejects.toMatchObject({ status: 401 });
  });

  it(
    promise(
      "C19-01",
      "is refused at once when its connection is revoked, also by 100 calls in parallel, others go on",
    ),
    async () => {
      const one = await connect();
      const two = await connect();
      await enter(one.id);
      await store.connections.revoke({ id: one.id, user: ann });
      const results = await Promise.allSettled(Array.from({ length: 100 }, () => enter(one.id)));
      expect(results.every(({ status }) => status === "rejected")).toBe(true);
      expect((await enter(two.id)).session.connectionId).toBe(two.id);
    },
  );

  it(promise("C05-11", "loses a tenant at once when that is revoked"), async () => {
    const { id } = await connect();
    await enter(id);
    await store.connections.revokeTenant({ id, user: ann, tenantId: "t1" });
    expect((await enter(id)).session.tenantIds).toEqual(["t2"]);
  });
});

describe("a token of another server", () => {
  it("has a connection of its person and client together, and of no other pair", async () => {
    const foreign = createOAuthAuthenticator({ ...options, connections: null });
    const id = async (claims: Record<string, unknown>) =>
      (await enter(undefined, claims, foreign)).session.connectionId;
    const same = await id({});
    expect(await id({ scope: "" })).toBe(same);
    const others = [
      { sub: "bob" },
      { client_id: "c2" },
      { sub: 'ann","c1' },
      { client_id: undefined, azp: "c3" },
    ];
    const ids = await Promise.all(others.map(id));
    expect(new Set([same, ...ids]).size).toBe(others.length + 1);
  });
});

describe("500 tokens at once", () => {
  it("each get their own session", async () => {
    const names = Array.from({ length: 500 }, (_, i) => `user${i}`);
    const seen = await Promise.all(
      names.map(async (name) => {
        const made = await connect({ user: { issuer, subject: name, name }, tenantIds: [`canary-${name}`] });
        const { session } = await enter(made.id, { sub: name });
        return [
          session.user.subject,
          session.user.name,
          session.tenantIds?.[0],
          session.connectionId === made.id,
        ];
      }),
    );
    expect(seen).toEqual(names.map((name) => [name, name, `canary-${name}`, true]));
  });
});
