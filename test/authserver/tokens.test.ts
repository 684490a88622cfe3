// Codes, access tokens and refresh tokens (C17-06 to C17-08).
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { claimsOf, connect, obtainCode, REDIRECT, redeem, register, tokenRequest } from "./client-flow.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";

let running: Running;
let clientId: string;
beforeAll(async () => {
  running = await startAuthServer();
  clientId = String((await register(running.origin)).body["client_id"]);
});
afterAll(() => running.stop());

const refresh = (client: string, token: unknown, extra: Record<string, string> = {}) =>
  tokenRequest(running.origin, {
    grant_type: "refresh_token",
    refresh_token: String(token),
    client_id: client,
    ...extra,
  });

const isLive = async (id: string): Promise<boolean> =>
  (await running.store.connections.findFresh(id))?.revokedAt === null;

describe("access tokens", () => {
  it(
    promise("C17-09", "are at+jwt for the resource alone, live an hour, and name their connection"),
    async () => {
      const { access } = await connect(running, clientId);
      const keys = createRemoteJWKSet(new URL(`${running.origin}/jwks`));
      const { payload } = await jwtVerify(access, keys, {
        issuer: running.origin,
        audience: running.resource,
        typ: "at+jwt",
      });
      expect(decodeProtectedHeader(access).alg).toBe("ES256");
      expect(payload.aud).toBe(running.resource);
      expect(Number(payload.exp) - Number(payload.iat)).toBe(3600);
      const connection = await running.store.connections.findFresh(String(payload["connection_id"]));
      expect(connection).toMatchObject({
        user: { issuer: running.origin, subject: payload.sub, name: "olga" },
        client: {
          id: clientId,
          name: "Test assistant",
          redirectHost: "http://127.0.0.1:9",
          selfRegistered: true,
        },
        access: "safe",
        scopes: ["pet:read", "order:read"],
        tenantIds: ["shop_north"],
      });
    },
  );

  it("publishes no private key", async () => {
    const body = JSON.stringify([await (await fetch(`${running.origin}/jwks`)).json(), running.auth.jwks]);
    expect(body).not.toMatch(/"d":/);
  });
});

describe("codes", () => {
  const WRONG: readonly (readonly [string, Record<string, string>, string])[] = [
    ["a wrong verifier", { code_verifier: "b".repeat(43) }, "invalid_grant"],
    ["no verifier", { code_verifier: "" }, "invalid_grant"],
    ["a verifier of 42", { code_verifier: "b".repeat(42) }, "invalid_request"],
    ["a verifier of 129", { code_verifier: "b".repeat(129) }, "invalid_request"],
    ["another redirect URI", { redirect_uri: "http://127.0.0.1:9/other" }, "invalid_grant"],
    ["another loopback port", { redirect_uri: "http://127.0.0.1:10/callback" }, "invalid_grant"],
    ["another resource", { resource: "https://elsewhere.example/mcp" }, "invalid_target"],
    ["an unknown client", { client_id: "nobody" }, "invalid_client"],
    ["no such code", { code: "x".repeat(43) }, "invalid_grant"],
  ];

  it.each(WRONG)(promise("C17-06", "are refused with %s"), async (_name, extra, error) => {
    const connected = await obtainCode(running, { clientId });
    const { status, body } = await redeem(running, connected, extra);
    expect(body["error"]).toBe(error);
    expect([400, 401]).toContain(status);
    expect(body).not.toHaveProperty("access_token");
  });

  it(promise("C17-07", "are refused to another client"), async () => {
    const connected = await obtainCode(running, { clientId });
    const other = String((await register(running.origin)).body["client_id"]);
    expect((await redeem(running, connected, { client_id: other })).body["error"]).toBe("invalid_grant");
  });

  it(promise("C17-07", "work once; a second use ends what the first one got"), async () => {
    const connected = await obtainCode(running, { clientId });
    const first = await redeem(running, connected);
    expect(first.status).toBe(200);
    expect((await redeem(running, connected)).body["error"]).toBe("invalid_grant");
    expect(await isLive(String(claimsOf(first.body["access_token"])["connection_id"]))).toBe(false);
    expect((await refresh(connected.clientId, first.body["refresh_token"])).body["error"]).toBe(
      "invalid_grant",
    );
  });

  it(
    promise("C17-07", "redeemed by ten at once are given to one at most, and to nobody for long"),
    async () => {
      const connected = await obtainCode(running, { clientId });
      const answers = await Promise.all(Array.from({ length: 10 }, () => redeem(running, connected)));
      const won = answers.filter(({ status }) => status === 200);
      expect(won.length).toBeLessThanOrEqual(1);
      for (const { body } of won) {
        expect(await isLive(String(claimsOf(body["access_token"])["connection_id"]))).toBe(false);
        expect((await refresh(connected.clientId, body["refresh_token"])).status).toBe(400);
      }
    },
  );
});

describe("refresh tokens", () => {
  it("are replaced at each use", async () => {
    const { refreshToken } = await connect(running, clientId);
    const second = await refresh(clientId, refreshToken);
    expect(second.status).toBe(200);
    expect(second.body["refresh_token"]).not.toBe(refreshToken);
    const third = await refresh(clientId, second.body["refresh_token"]);
    expect(third.status).toBe(200);
    expect(claimsOf(third.body["access_token"])["aud"]).toBe(running.resource);
  });

  it(promise("C17-08", "used again end the whole family"), async () => {
    const { refreshToken, id } = await connect(running, clientId);
    const second = await refresh(clientId, refreshToken);
    expect((await refresh(clientId, refreshToken)).body["error"]).toBe("invalid_grant");
    expect((await refresh(clientId, second.body["refresh_token"])).body["error"]).toBe("invalid_grant");
    expect(await isLive(id)).toBe(false);
  });

  it(promise("C17-08", "never give more: not another client, scope or resource"), async () => {
    const { refreshToken } = await connect(running, clientId);
    const other = String((await register(running.origin)).body["client_id"]);
    expect((await refresh(other, refreshToken)).body["error"]).toBe("invalid_grant");
    expect((await refresh(clientId, refreshToken, { scope: "pet:read pet:write" })).body["error"]).toBe(
      "invalid_scope",
    );
    const elsewhere = { resource: "https://elsewhere.example/mcp" };
    expect((await refresh(clientId, refreshToken, elsewhere)).body["error"]).toBe("invalid_target");
  });

  it("give less where less is asked for", async () => {
    const { refreshToken } = await connect(running, clientId);
    const less = await refresh(clientId, refreshToken, { scope: "pet:read" });
    expect(less.body["scope"]).toBe("pet:read");
  });

  it(promise("C17-08", "are dead after revocation, and so is the connection"), async () => {
    const { refreshToken, id } = await connect(running, clientId);
    const form = new URLSearchParams({ token: refreshToken, client_id: clientId });
    expect((await fetch(`${running.origin}/revoke`, { method: "POST", body: form })).status).toBe(200);
    expect((await refresh(clientId, refreshToken)).body["error"]).toBe("invalid_grant");
    expect(await isLive(id)).toBe(false);
  });

  it("cannot be revoked by another client", async () => {
    const { refreshToken, id } = await connect(running, clientId);
    const other = String((await register(running.origin)).body["client_id"]);
    await fetch(`${running.origin}/revoke`, {
      method: "POST",
      body: new URLSearchParams({ token: refreshToken, client_id: other }),
    });
    expect(await isLive(id)).toBe(true);
    expect((await refresh(clientId, refreshToken)).status).toBe(200);
  });

  it("stop when the connection is ended, or its last tenant taken away", async () => {
    const ended = await connect(running, clientId);
    const user = { issuer: running.origin, subject: "user_olga" };
    await running.store.connections.revoke({ id: ended.id, user });
    expect((await refresh(clientId, ended.refreshToken)).body["error"]).toBe("invalid_grant");
    const emptied = await connect(running, clientId);
    await running.store.connections.revokeTenant({ id: emptied.id, user, tenantId: "shop_north" });
    expect((await refresh(clientId, emptied.refreshToken)).body["error"]).toBe("invalid_grant");
  });
});

describe("requests as JSON", () => {
  const send = async (path: string, body: string) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(running.origin + path, { method: "POST", headers, body });
    return { status: response.status, text: await response.text() };
  };

  it("are taken like forms: redeem, renew, revoke", async () => {
    const { code, pkce } = await obtainCode(running, { clientId });
    const asked = { grant_type: "authorization_code", code, redirect_uri: REDIRECT, client_id: clientId };
    const first = await send("/token", JSON.stringify({ ...asked, code_verifier: pkce.verifier }));
    expect(first.status).toBe(200);
    const { refresh_token } = JSON.parse(first.text);
    const again = { grant_type: "refresh_token", client_id: clientId, refresh_token };
    const second = await send("/token", JSON.stringify(again));
    expect(second.status).toBe(200);
    const token = JSON.parse(second.text)["refresh_token"];
    const { status } = await send("/revoke", JSON.stringify({ client_id: clientId, token }));
    expect(status).toBe(200);
    expect((await refresh(clientId, token)).body["error"]).toBe("invalid_grant");
  });

  it.each([
    ["an object within", '{"grant_type":{"a":1}}'],
    ["a null", '{"grant_type":null}'],
    ["broken JSON", '{"grant_type":'],
    ["too much", JSON.stringify({ code: "x".repeat(60_000) })],
    ["nothing", "{}"],
    ["one name twice", '{"grant_type":["refresh_token","authorization_code"]}'],
  ])("with %s are refused as RFC 6749 says", async (_, body) => {
    const answer = await send("/token", body);
    expect([answer.status, JSON.parse(answer.text)["error"]]).toEqual([400, "invalid_request"]);
  });
});
