// Upstream credentials by strategy, and the token exchange against a real token endpoint.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type CredentialRequest,
  type CredentialSettings,
  createCredentialSource,
} from "../../src/auth/credentials.ts";
import { createTokenExchange, type TokenExchange } from "../../src/auth/exchange.ts";
import type { AuthenticatedRequest } from "../../src/auth/session.ts";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { createTestClock, outbound, startServer, type TestServer } from "./servers.ts";

const endpoint: Endpoint = {
  operationId: "listPets",
  method: "GET",
  path: "/pets",
  executionTool: "get",
  verdict: { rule: "get", review: null },
  summary: "List pets",
  description: "",
  tags: [],
  scopes: [],
  security: [],
  deprecated: false,
  docs: [],
  parameters: [],
  responses: [],
  aliases: [],
  risks: [],
  reads: false,
  redact: [],
  signature: "",
  idSources: {},
  next: [],
};

function caller(
  change: { token?: string | null; connectionId?: string; expiresAt?: string | null } = {},
): AuthenticatedRequest {
  return {
    token: change.token === undefined ? "client-token" : change.token,
    session: {
      user: { issuer: "https://as.example", subject: "ann" },
      client: { id: "c1" },
      connectionId: change.connectionId ?? "k1",
      access: "all",
      scopes: null,
      tenantIds: null,
      expiresAt: change.expiresAt ?? null,
      canStepUp: false,
    },
  };
}

const request = (auth = caller(), tenant: string | null = null): CredentialRequest => ({
  endpoint,
  auth,
  tenant,
});
const sourceOf = (settings: CredentialSettings) => createCredentialSource(settings, null);

describe("credential strategies", () => {
  const place = ({ values }: { values: Readonly<Record<string, string>> }) =>
    Object.entries(values).map(([name, value]) => ({ in: "header" as const, name, value }));

  it("none sends none, static what the environment holds, neither the client's token", async () => {
    expect(await sourceOf({ strategy: "none" }).credentialsFor(request())).toEqual([]);
    const source = sourceOf({ strategy: "static", place, values: { "X-Key": "v" } });
    expect(await source.credentialsFor(request())).toEqual([{ in: "header", name: "X-Key", value: "v" }]);
  });

  it("vault sends what this connection holds, and nothing of another's", async () => {
    const held = {
      get: async (id: string) => (id === "k1" ? { "X-Key": "ann's" } : undefined),
      remove: async () => undefined,
    };
    const source = sourceOf({ strategy: "vault", place, held });
    expect(await source.credentialsFor(request())).toEqual([{ in: "header", name: "X-Key", value: "ann's" }]);
    const other = source.credentialsFor(request(caller({ connectionId: "k2" })));
    await expect(other).rejects.toMatchObject({ code: "upstream_error", status: 401 });
  });

  it("same-operator sends the token on, and does not start without the audience check", async () => {
    expect(() => sourceOf({ strategy: "same-operator", audienceChecked: false })).toThrow(
      expect.objectContaining({ code: "config_invalid" }),
    );
    const source = sourceOf({ strategy: "same-operator", audienceChecked: true });
    expect(await source.credentialsFor(request())).toEqual([
      { in: "header", name: "Authorization", value: "Bearer client-token" },
    ]);
    await expect(source.credentialsFor(request(caller({ token: null })))).rejects.toMatchObject({
      code: "internal_error",
    });
  });
});

describe("a credential for a connection of ours", () => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(":memory:", { clock: () => new Date() });
  });
  afterEach(() => store.close());

  it("is refused once the connection or the tenant was taken away after the call came in", async () => {
    const user = { issuer: "https://as.example", subject: "ann" };
    const { id } = await store.connections.create({
      user,
      client: { id: "c1", redirectHost: null, selfRegistered: false },
      access: "all",
      scopes: null,
      tenantIds: ["t1", "t2"],
      grantId: null,
    });
    const source = createCredentialSource({ strategy: "none" }, store.connections);
    const auth = caller({ connectionId: id });
    expect(await source.credentialsFor(request(auth, "t1"))).toEqual([]);
    await store.connections.revokeTenant({ id, user, tenantId: "t1" });
    for (const tenant of ["t1", "t9"]) {
      await expect(source.credentialsFor(request(auth, tenant))).rejects.toMatchObject({
        code: "tenant_not_connected",
        message: "that tenant is not connected",
      });
    }
    expect(await source.credentialsFor(request(auth, "t2"))).toEqual([]);
    await store.connections.revoke({ id, user });
    await expect(source.credentialsFor(request(auth, "t2"))).rejects.toMatchObject({
      code: "insufficient_scope",
    });
    const unknown = source.credentialsFor(request(caller({ connectionId: "none" })));
    await expect(unknown).rejects.toMatchObject({ code: "insufficient_scope" });
  });
});

describe("what is held for a connection", () => {
  it("goes when the connection is revoked; a key stays when only a tenant was taken away", async () => {
    const store = await openStore(":memory:", { clock: () => new Date() });
    const user = { issuer: "https://as.example", subject: "ann" };
    const { id } = await store.connections.create({
      user,
      client: { id: "c1", redirectHost: null, selfRegistered: false },
      access: "all",
      scopes: null,
      tenantIds: null,
      grantId: null,
    });
    const dropped: string[] = [];
    const drop = (what: string) => (of: string) => void dropped.push(`${what} ${of === id}`);
    const exchange = { tokenFor: async () => "", forget: drop("token") };
    const held = { get: async () => undefined, remove: async (of: string) => drop("key")(of) };
    createCredentialSource({ strategy: "exchange", exchange }, store.connections);
    createCredentialSource({ strategy: "vault", place: () => [], held }, store.connections);
    await store.connections.revokeTenant({ id, user, tenantId: "t" });
    await store.connections.findFresh(id);
    expect(dropped).toEqual(["token true"]);
    await store.connections.revoke({ id, user });
    await expect.poll(() => dropped).toEqual(["token true", "token true", "key true"]);
    await store.close();
  });
});

describe("token exchange", () => {
  let time: ReturnType<typeof createTestClock>;
  let server: TestServer;
  let exchange: TokenExchange;
  let issued: number;
  beforeEach(async () => {
    time = createTestClock();
    issued = 0;
    server = await startServer(({ body }) => {
      issued += 1;
      const subject = new URLSearchParams(body).get("subject_token");
      return { json: { access_token: `up-${subject}-${issued}`, token_type: "Bearer", expires_in: 300 } };
    });
    exchange = createTokenExchange({
      tokenEndpoint: `${server.url}/token`,
      client: { id: "connector", secret: "secret" },
      target: "https://api.example",
      send: outbound.send,
      clock: time.clock,
      monotonic: time.monotonic,
    });
  });
  afterEach(() => server.close());

  it("asks as RFC 8693 says, with its own credentials, and the upstream gets only the new token", async () => {
    const source = sourceOf({ strategy: "exchange", exchange });
    expect(await source.credentialsFor(request())).toEqual([
      { in: "header", name: "Authorization", value: "Bearer up-client-token-1" },
    ]);
    expect(Object.fromEntries(new URLSearchParams(server.seen[0]?.body))).toEqual({
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: "client-token",
      subject_token_type: "urn:ietf:params:oauth:token-type:access_token",
      requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
      resource: "https://api.example",
    });
    expect(server.seen[0]?.authorization).toMatch(/^Basic /);
  });

  it("keeps a token until shortly before its end, for its own connection and client token only", async () => {
    const first = await Promise.all(Array.from({ length: 20 }, () => exchange.tokenFor(caller())));
    expect(new Set(first)).toEqual(new Set(["up-client-token-1"]));
    time.advance(269);
    expect(await exchange.tokenFor(caller())).toBe("up-client-token-1");
    time.advance(2);
    expect(await exchange.tokenFor(caller())).toBe("up-client-token-2");
    expect(await exchange.tokenFor(caller({ connectionId: "k2" }))).toBe("up-client-token-3");
    expect(await exchange.tokenFor(caller({ token: "other" }))).toBe("up-other-4");
  });

  it("never keeps a token longer than the one it came from", async () => {
    const expiresAt = new Date(time.clock().getTime() + 10_000).toISOString();
    await exchange.tokenFor(caller({ expiresAt }));
    time.advance(11);
    expect(await exchange.tokenFor(caller({ expiresAt }))).toBe("up-client-token-2");
  });

  it("forgets a connection, also one whose exchange is under way", async () => {
    await exchange.tokenFor(caller());
    exchange.forget("k1");
    const underWay = exchange.tokenFor(caller());
    exchange.forget("k1");
    await underWay;
    expect(await exchange.tokenFor(caller())).toBe("up-client-token-3");
    await exchange.tokenFor(caller({ connectionId: "k" }));
    exchange.forget("k");
    expect(await exchange.tokenFor(caller())).toBe("up-client-token-3");
  });

  const faults: readonly (readonly [string, TestServer["answer"], string])[] = [
    ["500", () => ({ status: 500, json: {} }), "auth_server_unavailable"],
    ["429", () => ({ status: 429, json: { error: "slow_down" } }), "auth_server_unavailable"],
    ["HTML", () => ({ text: "<html>" }), "auth_server_unavailable"],
    ["a redirect", () => ({ status: 302, location: "http://127.0.0.1:1/" }), "internal_error"],
    ["invalid_grant", () => ({ status: 400, json: { error: "invalid_grant" } }), "upstream_error"],
    ["invalid_client", () => ({ status: 401, json: { error: "invalid_client" } }), "internal_error"],
    ["invalid_target", () => ({ status: 400, json: { error: "invalid_target" } }), "internal_error"],
    ["200 without a token", () => ({ json: {} }), "internal_error"],
  ];
  it.each(faults)(
    "says what helps when the server answers %s, and shows no token",
    async (_, answer, code) => {
      server.answer = answer;
      const thrown: unknown = await exchange.tokenFor(caller()).catch((error: unknown) => error);
      expect(thrown).toMatchObject({ code });
      expect(JSON.stringify(thrown) + String(thrown)).not.toContain("client-token");
      server.answer = () => ({ json: { access_token: "later", expires_in: 60 } });
      expect(await exchange.tokenFor(caller())).toBe("later");
    },
  );
});
