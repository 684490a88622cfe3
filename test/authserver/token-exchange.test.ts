// The exchange of a client's token for one of the upstream's (C17-09).
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { claimsOf, connect, register, tokenRequest } from "./client-flow.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";

let running: Running;
let clientId: string;
beforeAll(async () => {
  running = await startAuthServer();
  clientId = String((await register(running.origin)).body["client_id"]);
});
afterAll(() => running.stop());

describe("token exchange", () => {
  const GRANT = "urn:ietf:params:oauth:grant-type:token-exchange";
  const TYPE = "urn:ietf:params:oauth:token-type:access_token";
  const asConnector = () => {
    const { id, secret } = running.auth.connectorClient;
    return { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}` };
  };
  const exchange = (token: string, extra: Record<string, string> = {}, headers = asConnector()) =>
    tokenRequest(
      running.origin,
      { grant_type: GRANT, subject_token: token, subject_token_type: TYPE, ...extra },
      headers,
    );

  it.each(["audience", "resource"])(
    promise("ops.exchange", "gives a short token for the upstream, named by %s"),
    async (name) => {
      const { access, id } = await connect(running, clientId);
      const { status, body } = await exchange(access, { [name]: "https://api.pets.example" });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        token_type: "Bearer",
        issued_token_type: TYPE,
        expires_in: 300,
        scope: "pet:read order:read",
      });
      expect(claimsOf(body["access_token"])).toMatchObject({
        iss: running.origin,
        aud: "https://api.pets.example",
        sub: "user_olga",
        tenants: ["shop_north"],
        connection_id: id,
        act: { sub: "portolan-connector" },
      });
    },
  );

  it("is refused for other audiences, other clients, foreign and ended tokens, and more scope", async () => {
    const { access, id } = await connect(running, clientId);
    expect((await exchange(access, { audience: "https://evil.example" })).body["error"]).toBe(
      "invalid_target",
    );
    expect((await exchange(access, { scope: "pet:write" })).body["error"]).toBe("invalid_scope");
    expect((await exchange("a.b.c")).body["error"]).toBe("invalid_grant");
    const own = await exchange(access);
    expect((await exchange(String(own.body["access_token"]))).body["error"]).toBe("invalid_grant");
    expect(
      (
        await exchange(
          access,
          {},
          { authorization: `Basic ${Buffer.from("portolan-connector:no").toString("base64")}` },
        )
      ).status,
    ).toBe(401);
    const stranger = await tokenRequest(running.origin, {
      grant_type: GRANT,
      subject_token: access,
      subject_token_type: TYPE,
      client_id: clientId,
    });
    expect(stranger.status).toBe(400);
    await running.store.connections.revoke({ id, user: { issuer: running.origin, subject: "user_olga" } });
    expect((await exchange(access)).body["error"]).toBe("invalid_grant");
  });

  it("works without HTTP for callers in the same process", async () => {
    const { access } = await connect(running, clientId);
    expect((await running.auth.exchange({ subjectToken: access })).expiresIn).toBe(300);
  });
});
