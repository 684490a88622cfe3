// People and businesses of Scalev's sandbox, and the tokens that they come with.
import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CANARY } from "../../products/scalev/sandbox/seed/small-shops.ts";
import { PENDING } from "./scalev-sandbox-case.ts";
import { type CallOptions, code, openShop, type Row, rows, useShop } from "./scalev-sandbox-harness.ts";

const { call, patch, start, total } = useShop();

describe("businesses and people", () => {
  const as =
    (token: string) =>
    (path: string, options: CallOptions = {}) =>
      call(path, { ...options, token });

  it("need a selector where there are several, and refuse what is foreign, disabled or withdrawn", async () => {
    await start();
    const ayu = as("demo-ayu");
    const before = (await total())["count"];
    expect(code(await ayu("/v3/orders"))).toEqual([400, "business_selection_required"]);
    expect(code(await ayu("/v3/orders/delete", { body: { ids: [PENDING] } }))).toEqual([
      400,
      "business_selection_required",
    ]);
    expect(rows(await ayu("/v3/orders?b_uid=biz_kenanga"))).toHaveLength(4);
    expect(code(await ayu("/v3/orders?b_uid=biz_budi"))).toEqual([404, "business_not_found"]);
    expect(code(await ayu("/v3/orders?b_uid=biz_nowhere"))).toEqual([404, "business_not_found"]);
    expect(code(await as("demo-dewi")("/v3/orders?b_uid=biz_anggrek"))).toEqual([
      403,
      "business_access_denied",
    ]);
    expect(code(await as("demo-citra")("/v3/me"))).toEqual([403, "business_access_denied"]);
    expect((await as("demo-citra")("/v3/me")).text).not.toContain("citra");
    expect((await total())["count"]).toBe(before);
  });

  it("show a member of customer service only what role, scopes and store filter allow", async () => {
    await start();
    const dewi = as("demo-dewi");
    const stores = rows(await dewi("/v3/orders?page_size=25")).map(
      ({ store }) => (store as Row)["unique_id"],
    );
    expect(new Set(stores)).toEqual(new Set(["store_batik01"]));
    const refused = await dewi("/v3/orders", { body: {} });
    expect(refused.json).toMatchObject({ error_code: "insufficient_scope", required_scope: "order:create" });
    const [business] = (await dewi("/v3/me")).json["connected_businesses"] as readonly Row[];
    expect(business).toMatchObject({
      unique_id: "biz_melati",
      scopes: ["page:list", "page:read", "order:list", "order:read"],
    });
    expect(rows(await dewi("/v3/me/business-users"))).toHaveLength(2);
    const reader = as("rk_demo_melati_reader");
    expect((await reader("/v3/me")).json).toMatchObject({ auth_method: "api_key", oauth_application: null });
    expect(code(await reader("/v3/customers"))).toEqual([403, "insufficient_scope"]);
  });

  it("lock somebody out at once, but neither the owner nor oneself", async () => {
    await start();
    await patch("/v3/business-users/21", { is_locked: true });
    expect(code(await as("demo-dewi")("/v3/orders"))).toEqual([403, "business_access_denied"]);
    expect(code(await patch("/v3/business-users/7", { is_locked: true }))).toEqual([409, "conflict"]);
    expect(code(await call("/v3/business-users/7", { method: "DELETE" }))).toEqual([409, "conflict"]);
  });

  it("never see each other's data", async () => {
    await start();
    const paths = [
      "/v3/orders?page_size=25",
      "/v3/customers",
      "/v3/products",
      "/v3/pages",
      "/v3/stores",
      "/v3/orders/tags",
      "/v3/warehouses",
      "/v3/business-users",
    ];
    for (const path of paths) {
      expect((await call(path)).text).not.toContain(CANARY);
      expect((await as("sk_demo_kenanga")(path)).text).not.toContain(CANARY);
    }
    expect((await as("demo-budi")("/v3/orders")).text).toContain(CANARY);
    expect(code(await as("sk_demo_budi")(`/v3/orders/${PENDING}`))).toEqual([404, "not_found"]);
    expect(code(await as("sk_demo_budi")("/v3/pages/88"))).toEqual([404, "not_found"]);
  });

  it.each([null, "sk_wrong", "demo-nobody", "a.b.c"])("answer 401 to %s", async (token) => {
    await start();
    const answer = await call("/v3/me", { token });
    expect(code(answer)).toEqual([401, "invalid_token"]);
    expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
  });
});

describe("tokens of an authorization server", () => {
  let issuer: Server;
  let origin = "";
  let sign: (claims: Row, audience: string, lifetime?: string) => Promise<string>;
  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair("ES256");
    const jwk = { ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256", use: "sig" };
    issuer = createServer((request, response) => {
      const isKeys = request.url === "/jwks";
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(isKeys ? { keys: [jwk] } : { issuer: origin, jwks_uri: `${origin}/jwks` }));
    });
    await new Promise<void>((done) => issuer.listen(0, "127.0.0.1", done));
    const address = issuer.address();
    origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
    sign = (claims, audience, lifetime = "5m") =>
      new SignJWT({ client_id: "portolan", ...claims })
        .setProtectedHeader({ alg: "ES256", kid: "k1", typ: "at+jwt" })
        .setIssuer(origin)
        .setAudience(audience)
        .setExpirationTime(lifetime)
        .sign(privateKey);
  });
  afterAll(() => void issuer.close());

  it("carry person, scopes and businesses", async () => {
    const shop = await start();
    const token = await sign(
      { sub: "ayu", scope: "order:list order:read", tenants: ["biz_kenanga"] },
      shop.url,
    );
    const me = (await call("/v3/me", { token })).json;
    expect(me).toMatchObject({
      auth_method: "oauth",
      user: { unique_id: "user_ayu81" },
      connected_businesses: [{ unique_id: "biz_kenanga", scopes: ["order:read", "order:list"].sort() }],
    });
    expect(rows(await call("/v3/orders", { token }))).toHaveLength(4);
    expect(code(await call("/v3/pages", { token }))).toEqual([403, "insufficient_scope"]);
    expect(code(await call("/v3/orders?b_uid=biz_melati", { token }))).toEqual([404, "business_not_found"]);
  });

  it("are refused when meant for somebody else, over, unknown, or from an issuer that is not trusted", async () => {
    const shop = await start();
    const scope = "order:list";
    const tokens = [
      await sign({ sub: "ayu", scope }, "https://api.elsewhere.example"),
      await sign({ sub: "ayu", scope }, shop.url, "-1m"),
      await sign({ sub: "nobody", scope }, shop.url),
      `${(await sign({ sub: "ayu", scope }, shop.url)).slice(0, -8)}AAAAAAAA`,
    ];
    for (const token of tokens) expect(code(await call("/v3/me", { token }))).toEqual([401, "invalid_token"]);
    const strict = await openShop({ rules: { issuer: "https://auth.example" } });
    const token = await sign({ sub: "ayu", scope }, strict.url);
    expect((await strict.call("/v3/me", { token })).status).toBe(401);
    await strict.close();
  });
});
