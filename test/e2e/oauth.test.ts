// Connect by address, choose, call, take away, be refused: the whole connector with its own authorization server.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { type Serving, startServing } from "../../src/commands/assemble/http-side.ts";
import { createLog } from "../../src/commands/log.ts";
import { sandboxEnvironment } from "../../src/commands/try.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";
import {
  authorizePath,
  decide,
  makePkce,
  REDIRECT,
  register,
  signIn,
  tokenRequest,
} from "../authserver/client-flow.ts";
import { createVisitor, type Fields, formOf, type Visitor } from "../authserver/visitor.ts";
import { promise } from "../requirements.ts";
import { type Answer, type Client, connect, GENERATIONS } from "./clients.ts";
import { type RecordingProxy, startRecordingProxy } from "./recording-proxy.ts";

const CATALOG = "generated/petshop";

let sandbox: Sandbox;
let proxy: RecordingProxy;
let serving: Serving;
let origin: string;
let url: string;

beforeAll(async () => {
  const catalog = await loadCatalog(CATALOG);
  sandbox = await startSandbox({ catalog });
  proxy = await startRecordingProxy(sandbox.url);
  serving = await startServing({
    catalogs: [CATALOG],
    flags: { port: "0", upstreamUrl: proxy.url, auth: "oauth", credential: "exchange" },
    environment: sandboxEnvironment(catalog.connector, {}),
    log: createLog("silent"),
    sandboxAccounts: [
      { name: "olga", password: "sandbox", note: "", subject: "olga" },
      { name: "omar", password: "sandbox", note: "", subject: "omar" },
    ],
  });
  url = serving.products[0]?.url ?? "";
  origin = new URL(url).origin;
});
afterAll(async () => {
  await serving.close();
  await proxy.close();
  await sandbox.close();
});

type Connected = {
  readonly visitor: Visitor;
  readonly token: string;
  readonly refresh: string;
  readonly clientId: string;
};

/** What the consent page offers under a name. */
const offered = (text: string, name: string): readonly string[] =>
  [...text.matchAll(new RegExp(`name="${name}" value="([^"]+)"(?! disabled)`, "g"))].map(
    ([, value = ""]) => value,
  );

async function connectAs(name: string, access: string): Promise<Connected> {
  const visitor = createVisitor(origin);
  const clientId = String((await register(origin, { client_name: `${name}'s assistant` })).body["client_id"]);
  const { verifier, challenge } = makePkce();
  const asked = { clientId, resource: url, challenge, extra: { scope: null } };
  const page = await signIn(visitor, await visitor.get(authorizePath(asked)), name);
  const choice: Fields = [
    ["decision", "allow"],
    ["access", access],
    ...offered(page.text, "tenant").map((id) => ["tenant", id] as const),
    ...offered(page.text, "scope").map((scope) => ["scope", scope] as const),
  ];
  const back = new URL((await decide(visitor, page, choice)).url);
  const { body } = await tokenRequest(origin, {
    grant_type: "authorization_code",
    code: back.searchParams.get("code") ?? "",
    redirect_uri: REDIRECT,
    client_id: clientId,
    code_verifier: verifier,
  });
  return { visitor, clientId, token: String(body["access_token"]), refresh: String(body["refresh_token"]) };
}

async function revoke(connected: Connected, tenant?: string): Promise<void> {
  const { text } = await connected.visitor.get("/connections");
  const [, payload = ""] = connected.token.split(".");
  const id: unknown = JSON.parse(Buffer.from(payload, "base64url").toString())["connection_id"];
  const extra: Fields = tenant === undefined ? [] : [["tenant", tenant]];
  const answer = await connected.visitor.post(`/connections/${String(id)}/revoke`, [
    ...formOf(text, "Sign out").fields,
    ...extra,
  ]);
  expect(answer.text).toContain("stopped working");
}

const shopsOf = (answer: Answer): readonly string[] =>
  ((answer.structured["shops"] ?? []) as readonly { readonly id: string }[]).map(({ id }) => id);
const codeOf = (answer: Answer): unknown => Object(answer.structured["error"]).code;

describe.each(GENERATIONS)("a person who connects a %s client", (generation) => {
  const open = async (access = "all"): Promise<Connected & { readonly client: Client }> => {
    const connected = await connectAs("olga", access);
    return { ...connected, client: await connect(generation, { url, bearer: connected.token }) };
  };

  it(
    promise(["C19-01", "readme.revocation"], "lets it call, sees its calls, and ends it at once"),
    async () => {
      const one = await open();
      const two = await open();
      const [shop = ""] = shopsOf(await one.client.call("get_me"));
      expect((await one.client.call("get", { operation_id: "listPets", shop_id: shop })).isError).toBe(false);
      const { text } = await one.visitor.get("/connections");
      expect(text).toContain("listPets");
      await revoke(one);
      await expect(one.client.call("get_me")).rejects.toThrow();
      const fields = { grant_type: "refresh_token", refresh_token: one.refresh, client_id: one.clientId };
      expect((await tokenRequest(origin, fields)).body["error"]).toBe("invalid_grant");
      expect((await two.client.call("get_me")).isError).toBe(false);
      await Promise.all([one.client.close(), two.client.close()]);
    },
  );

  it(promise("C05-04", "takes one shop away, then the last one"), async () => {
    const { client, ...connected } = await open();
    const [first = "", second = ""] = shopsOf(await client.call("get_me"));
    await revoke(connected, first);
    expect(shopsOf(await client.call("get_me"))).toEqual([second]);
    const refused = await client.call("get", { operation_id: "listPets", shop_id: first });
    expect(codeOf(refused)).toBe("tenant_not_connected");
    expect((await client.call("get", { operation_id: "listPets" })).isError).toBe(false);
    await revoke(connected, second);
    const none = await client.call("get_me");
    expect([codeOf(none), Object(none.structured["error"]).status]).toEqual(["tenant_not_connected", 403]);
    await client.close();
  });

  it(promise(["tool.access", "readme.allow-less"], "is believed when it says read only"), async () => {
    const { client } = await open("read");
    const names = (await client.tools()).map(({ name }) => name);
    expect(names).toContain("get");
    expect(names).not.toContain("execute_destructive");
    expect(await client.call("get_me")).toMatchObject({
      structured: { access: expect.stringContaining("read") },
    });
    await client.close();
  });
});

it(
  promise("C03-03", "never shows the API the client's own token: it sees one that was traded for it"),
  async () => {
    const { token } = await connectAs("omar", "all");
    const before = proxy.authorizations.length;
    const client = await connect("2026-07-28", { url, bearer: token });
    await client.call("get_me");
    const shown = proxy.authorizations.slice(before);
    expect(shown.length).toBeGreaterThan(0);
    for (const one of shown) expect(one).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
    const [, payload = ""] = token.split(".");
    expect(proxy.authorizations.filter((one) => one.includes(payload))).toEqual([]);
    await client.close();
  },
);
