// Registering over a real socket (C17-01, C17-02, C17-03).
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { authorizePath, makePkce, register } from "./client-flow.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";
import { createVisitor } from "./visitor.ts";

let running: Running;
beforeAll(async () => {
  // Every test here would otherwise share one address's limit.
  let now = Date.now();
  running = await startAuthServer({ nowMs: () => (now += 60_000) });
});
afterAll(() => running.stop());

const post = (body: string, type = "application/json"): Promise<Response> =>
  fetch(`${running.origin}/register`, { method: "POST", headers: { "content-type": type }, body });

describe("dynamic client registration", () => {
  it("gives a public client no secret and a confidential one a secret", async () => {
    const open = await register(running.origin);
    expect(open.status).toBe(201);
    expect(open.body).toMatchObject({
      token_endpoint_auth_method: "none",
      grant_types: ["authorization_code", "refresh_token"],
    });
    expect(open.body).not.toHaveProperty("client_secret");
    const secret = await register(running.origin, { token_endpoint_auth_method: "client_secret_post" });
    expect(secret.body["client_secret"]).toMatch(/^[\w-]{43}$/);
    expect(secret.body["client_secret_expires_at"]).toBe(0);
    const silent = await register(running.origin, { token_endpoint_auth_method: undefined });
    expect(silent.body["token_endpoint_auth_method"]).toBe("client_secret_basic");
  });

  it.each([
    [["javascript:alert(1)"]],
    [["data:text/html,x"]],
    [["https://ok.example/cb", "http://bad.example/cb"]],
    [["https://ok.example/cb#x"]],
    [["https://*.example/cb"]],
    [["https://a:b@ok.example/cb"]],
    [Array.from({ length: 1000 }, (_, at) => `https://ok.example/${at}`)],
    [[`https://ok.example/${"x".repeat(10_240)}`]],
    [[]],
    ["https://ok.example/cb"],
    [undefined],
  ])(promise("C17-01", "refuses redirect_uris %j"), async (redirectUris) => {
    const { status, body } = await register(running.origin, { redirect_uris: redirectUris });
    expect(status).toBe(400);
    expect(body["error"]).toBe("invalid_redirect_uri");
    expect(JSON.stringify(body).length).toBeLessThan(400);
  });

  it.each([
    [{ client_name: { a: 1 } }],
    [{ token_endpoint_auth_method: "tls_client_auth" }],
    [{ token_endpoint_auth_method: "client_secret_jwt" }],
    [{ grant_types: ["client_credentials"] }],
    [{ grant_types: ["implicit"] }],
    [{ grant_types: "authorization_code" }],
    [{ response_types: ["token"] }],
    [{ token_endpoint_auth_method: "private_key_jwt" }],
    [{ token_endpoint_auth_method: "private_key_jwt", jwks_uri: "http://keys.example/jwks" }],
    [{ token_endpoint_auth_method: "private_key_jwt", jwks: { keys: "x" } }],
  ])("refuses metadata %j", async (metadata) => {
    const { status, body } = await register(running.origin, metadata);
    expect([status, body["error"]]).toEqual([400, "invalid_client_metadata"]);
  });

  it.each(["", "[]", "null", "7", "{", '{"a":'])("refuses the body %j", async (body) => {
    expect((await post(body)).status).toBe(400);
  });

  it("refuses a body that is too large, and one that is no JSON", async () => {
    expect((await post(JSON.stringify({ client_name: "x".repeat(100_000) }))).status).toBe(413);
    expect((await post("client_name=x", "application/x-www-form-urlencoded")).status).toBe(400);
  });

  it("never sets what a client may not say of itself", async () => {
    const { body } = await register(running.origin, {
      client_id: "mine",
      client_secret: "mine",
      id_token_signed_response_alg: "none",
      scope: "openid admin",
      __proto__: { polluted: true },
      constructor: { prototype: { polluted: true } },
    });
    expect(body["client_id"]).not.toBe("mine");
    expect(body).not.toHaveProperty("client_secret");
    expect(Object.prototype).not.toHaveProperty("polluted");
  });

  it(
    promise("C17-03", "shows a hostile name as short plain text and drops its pictures and links"),
    async () => {
      const name = `<script>alert(1)</script>\u202eevil\u0000${"x".repeat(5000)}`;
      const { body } = await register(running.origin, {
        client_name: name,
        logo_uri: "http://169.254.169.254/logo.png",
        client_uri: "javascript:alert(1)",
        tos_uri: "http://10.0.0.1/",
      });
      expect(String(body["client_name"]).length).toBeLessThanOrEqual(120);
      for (const field of ["logo_uri", "client_uri", "tos_uri"]) expect(body).not.toHaveProperty(field);
      const asked = {
        clientId: String(body["client_id"]),
        resource: running.resource,
        challenge: makePkce().challenge,
      };
      const page = await createVisitor(running.origin).get(authorizePath(asked));
      expect(page.text).toContain("&lt;script&gt;");
      expect(page.text).not.toMatch(/<script|\u202e|javascript:|169\.254/);
    },
  );
});

describe("registration limits", () => {
  it(
    promise("C17-02", "refuses the thirty-first within a minute and leaves clients that exist alone"),
    async () => {
      const now = Date.now();
      const limited = await startAuthServer({ nowMs: () => now });
      try {
        const all = await Promise.all(Array.from({ length: 40 }, () => register(limited.origin)));
        const statuses = all.map(({ status }) => status);
        expect(statuses.filter((status) => status === 201)).toHaveLength(30);
        expect(statuses.filter((status) => status === 429)).toHaveLength(10);
        const kept = all.find(({ status }) => status === 201);
        const asked = {
          clientId: String(kept?.body["client_id"]),
          resource: limited.resource,
          challenge: makePkce().challenge,
        };
        expect((await createVisitor(limited.origin).get(authorizePath(asked))).status).toBe(200);
      } finally {
        await limited.stop();
      }
    },
  );

  it(promise("C17-02", "forgets a client that was never used after a day"), async () => {
    const { body } = await register(running.origin);
    const id = String(body["client_id"]);
    expect(await running.store.authState.find("Client", id)).toBeDefined();
    const { openStore } = await import("../../src/store/open-store.ts");
    const { createAdapter } = await import("../../src/authserver/state-adapter.ts");
    let now = new Date();
    const store = await openStore(":memory:", { clock: () => now });
    const adapter = createAdapter({
      state: store.authState,
      documents: { isDocumentId: () => false, read: () => Promise.reject(new Error("none")) },
      endConnection: async () => undefined,
    })("Client");
    await adapter.upsert("c1", { client_id: "c1" }, 0);
    now = new Date(now.getTime() + 23 * 3600_000);
    expect(await adapter.find("c1")).toBeDefined();
    now = new Date(now.getTime() + 2 * 3600_000);
    expect(await adapter.find("c1")).toBeUndefined();
    expect(await store.authState.sweep()).toBe(1);
    await store.close();
  });
});
