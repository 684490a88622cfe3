// Upstream credentials by strategy, and what happens to them when a connection ends.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type CredentialRequest,
  type CredentialSettings,
  createCredentialSource,
} from "../../src/auth/credentials.ts";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { promise } from "../requirements.ts";
import { caller } from "./caller.ts";

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

const request = (auth = caller(), tenant: string | null = null): CredentialRequest => ({
  endpoint,
  auth,
  tenant,
});
const sourceOf = (settings: CredentialSettings) => createCredentialSource(settings, null);

describe("credential strategies", () => {
  const place = ({ values }: { values: Readonly<Record<string, string>> }) =>
    Object.entries(values).map(([name, value]) => ({ in: "header" as const, name, value }));

  it(
    promise("C03-03", "none sends none, static what the environment holds, neither the client's token"),
    async () => {
      expect(await sourceOf({ strategy: "none" }).credentialsFor(request())).toEqual([]);
      const source = sourceOf({ strategy: "static", place, values: { "X-Key": "v" } });
      expect(await source.credentialsFor(request())).toEqual([{ in: "header", name: "X-Key", value: "v" }]);
    },
  );

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

  it(promise("C03-03", "exchange sends the token that came out of it, not the client's"), async () => {
    const exchange = { tokenFor: async () => "upstream-token", forget: () => undefined };
    expect(await sourceOf({ strategy: "exchange", exchange }).credentialsFor(request())).toEqual([
      { in: "header", name: "Authorization", value: "Bearer upstream-token" },
    ]);
  });

  it(
    promise(
      ["C03-03", "ops.same-operator"],
      "same-operator sends the token on, and does not start without the audience check",
    ),
    async () => {
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
    },
  );
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
