// The connections page (C19): only one's own, ended at once, nothing by accident.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { ALLOW, obtainCode, redeem, register, tokenRequest } from "./client-flow.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";
import { createVisitor, formOf, type Visitor } from "./visitor.ts";

let running: Running;
let clientId: string;
beforeAll(async () => {
  running = await startAuthServer();
  clientId = String((await register(running.origin)).body["client_id"]);
});
afterAll(() => running.stop());

type Made = { readonly visitor: Visitor; readonly id: string; readonly refreshToken: string };

async function connect(name = "olga", visitor?: Visitor): Promise<Made> {
  const choice = [...ALLOW, ["tenant", "shop_south"]] as const;
  const connected = await obtainCode(running, {
    clientId,
    name,
    choice,
    ...(visitor === undefined ? {} : { visitor }),
  });
  const { body } = await redeem(running, connected);
  const claims = JSON.parse(
    Buffer.from(String(body["access_token"]).split(".")[1] ?? "", "base64url").toString(),
  );
  return {
    visitor: connected.visitor,
    id: claims.connection_id,
    refreshToken: String(body["refresh_token"]),
  };
}

const csrfOf = async (visitor: Visitor) =>
  formOf((await visitor.get("/connections")).text, "Sign out").fields;
const find = (id: string) => running.store.connections.findFresh(id);
const refresh = (token: string) =>
  tokenRequest(running.origin, { grant_type: "refresh_token", refresh_token: token, client_id: clientId });

describe("the connections page", () => {
  it("asks who is there first", async () => {
    expect((await createVisitor(running.origin).get("/connections")).url).toContain(
      "/sign-in?return_to=/connections",
    );
  });

  it("shows what a client may do and did", async () => {
    const { visitor, id } = await connect();
    const at = new Date().toISOString();
    const row = {
      request_id: "r1",
      at,
      user: "user_olga",
      client: clientId,
      connection: id,
      tool: "get",
      operation_id: "listPets",
      tenant: "shop_north",
    };
    await running.store.audit.append({
      ...row,
      kind: "intent",
      outcome: null,
      upstream_status: null,
      sent: false,
      duration_ms: null,
    });
    await running.store.audit.append({
      ...row,
      kind: "outcome",
      outcome: "ok",
      upstream_status: 200,
      sent: true,
      duration_ms: 3,
    });
    const { text } = await visitor.get("/connections");
    for (const words of [
      "Test assistant",
      "Read and safe writes",
      "North shop",
      "South shop",
      "See pets",
      "listPets",
      "ok",
      "First connected",
      "Calls today",
    ])
      expect(text).toContain(words);
  });

  it("ends one, at once and with its refresh token, and leaves the others", async () => {
    const one = await connect();
    const two = await connect("olga", one.visitor);
    const answer = await one.visitor.post(`/connections/${one.id}/revoke`, await csrfOf(one.visitor));
    expect(answer.url).toContain("/connections");
    expect(answer.text).toContain("stopped working");
    expect((await find(one.id))?.revokedAt).not.toBeNull();
    expect((await refresh(one.refreshToken)).body["error"]).toBe("invalid_grant");
    expect((await find(two.id))?.revokedAt).toBeNull();
    expect((await refresh(two.refreshToken)).status).toBe(200);
  });

  it("takes one tenant away and leaves the rest", async () => {
    const { visitor, id, refreshToken } = await connect();
    const fields = [...(await csrfOf(visitor)), ["tenant", "shop_north"]] as const;
    await visitor.post(`/connections/${id}/revoke`, fields);
    expect(await find(id)).toMatchObject({ revokedAt: null, revokedTenantIds: ["shop_north"] });
    expect((await refresh(refreshToken)).status).toBe(200);
    expect(
      (
        await visitor.post(`/connections/${id}/revoke`, [
          ...fields.filter(([name]) => name !== "tenant"),
          ["tenant", "shop_of_somebody"],
        ])
      ).status,
    ).toBe(404);
  });

  it(promise("C19-03", "may be told twice"), async () => {
    const { visitor, id } = await connect();
    const fields = await csrfOf(visitor);
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    for (let at = 0; at < 2; at += 1) {
      const response = await fetch(`${running.origin}/connections/${id}/revoke`, {
        method: "POST",
        headers: { cookie, accept: "application/json" },
        body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
      });
      expect(response.status).toBe(204);
    }
  });

  it(promise(["C16-04", "C19-03"], "answers somebody else's and no one's connection alike"), async () => {
    const mine = await connect();
    const theirs = await connect("omar");
    const fields = await csrfOf(mine.visitor);
    const texts = [];
    for (const id of [theirs.id, "1", "00000000-0000-4000-8000-000000000000", "x".repeat(43), "%2e%2e%2f"]) {
      const answer = await mine.visitor.post(`/connections/${id}/revoke`, fields);
      expect(answer.status).toBe(404);
      texts.push(answer.text);
    }
    expect(new Set(texts).size).toBe(1);
    expect((await find(theirs.id))?.revokedAt).toBeNull();
    expect((await mine.visitor.get("/connections")).text).not.toContain(theirs.id);
  });

  it.each([
    ["without a token", [], {}],
    ["with a wrong token", [["csrf", "x".repeat(43)]], {}],
    ["from another site", null, { origin: "https://evil.example" }],
    ["cross-site", null, { "sec-fetch-site": "cross-site" }],
  ] as const)("refuses an end %s", async (_name, fields, headers) => {
    const { visitor, id } = await connect();
    const sent = fields ?? (await csrfOf(visitor));
    expect((await visitor.post(`/connections/${id}/revoke`, sent, { ...headers })).status).toBe(403);
    expect((await find(id))?.revokedAt).toBeNull();
  });

  it(promise("C19-03", "refuses another session's token and nobody's session"), async () => {
    const mine = await connect();
    const theirs = await connect("omar");
    expect(
      (await mine.visitor.post(`/connections/${mine.id}/revoke`, await csrfOf(theirs.visitor))).status,
    ).toBe(403);
    expect(
      (await createVisitor(running.origin).post(`/connections/${mine.id}/revoke`, await csrfOf(mine.visitor)))
        .status,
    ).toBe(403);
    expect((await mine.visitor.get(`/connections/${mine.id}/revoke`)).status).toBe(404);
    expect((await find(mine.id))?.revokedAt).toBeNull();
  });
});
