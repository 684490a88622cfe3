// Settings that would let strangers in are refused at start (C18-09); keys are made, never given.
import { describe, expect, it } from "vitest";
import { loadServerKeys, rotateSigningKey } from "../../src/authserver/server-keys.ts";
import { checkSettings } from "../../src/authserver/settings.ts";
import { openStore } from "../../src/store/open-store.ts";
import { promise } from "../requirements.ts";
import { authorizePath, decide, makePkce, obtainCode, redeem, register } from "./client-flow.ts";
import { GOOD_KEY, identifyPets, PETS, startAuthServer } from "./start-auth-server.ts";
import { createVisitor, formOf } from "./visitor.ts";

const account = { name: "a", password: "b", note: "", subject: "s" };
const product = {
  connector: PETS,
  resource: "https://mcp.example.com/mcp",
  upstreamAudience: "x",
  identify: identifyPets,
};

async function faultsOf(change: Record<string, unknown>): Promise<string> {
  const store = await openStore(":memory:", { clock: () => new Date() });
  try {
    checkSettings({
      issuer: "https://mcp.example.com",
      products: [product],
      store,
      signIn: "accounts",
      sandboxAccounts: [],
      keepKey: null,
      fetchDocument: () => Promise.reject(new Error("no")),
      nowMs: Date.now,
      makeId: () => "id",
      log: () => undefined,
      ...change,
    });
    return "";
  } catch (error) {
    return `${Reflect.get(Object(error), "code")}: ${Reflect.get(Object(error), "message")}`;
  } finally {
    await store.close();
  }
}

describe("settings", () => {
  it("of a production server are fine", async () => {
    expect(await faultsOf({})).toBe("");
  });

  it.each([
    ["sandbox accounts behind https", { sandboxAccounts: [account] }],
    ["sandbox accounts off this machine", { issuer: "http://mcp.example.com", sandboxAccounts: [account] }],
    ["a development client origin in production", { developmentClientOrigin: "http://127.0.0.1:8080" }],
    [
      "a development client origin elsewhere",
      { issuer: "http://127.0.0.1:1", developmentClientOrigin: "http://app.example" },
    ],
    [
      "a development client origin with a path",
      { issuer: "http://127.0.0.1:1", developmentClientOrigin: "http://127.0.0.1:8080/x" },
    ],
    ["http off this machine", { issuer: "http://mcp.example.com" }],
    ["http on a name that looks local", { issuer: "http://localhost.example.com" }],
    ["a trailing slash", { issuer: "https://mcp.example.com/" }],
    ["a query", { issuer: "https://mcp.example.com?x" }],
    ["no URL", { issuer: "mcp" }],
    ["no product", { products: [] }],
    ["pasted keys without a vault", { signIn: "key" }],
    [
      "pasted keys without a me-endpoint",
      { signIn: "key", keepKey: async () => undefined, products: [{ ...product, identify: null }] },
    ],
  ])(promise("C18-09", "with %s refuse to start"), async (_name, change) => {
    expect(await faultsOf(change)).toMatch(/^config_invalid: /);
  });

  it("are told all at once", async () => {
    const text = await faultsOf({
      issuer: "http://mcp.example.com/",
      sandboxAccounts: [account],
      products: [],
    });
    expect(text.split("\n").length).toBe(4);
  });
});

describe("the server's keys", () => {
  it(promise("C18-09", "are made once, stay, and differ from server to server"), async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => openStore(":memory:", { clock: () => new Date() })),
    );
    if (one === undefined || two === undefined) throw new Error("no store");
    const first = await loadServerKeys(one.authState);
    expect(await loadServerKeys(one.authState)).toEqual(first);
    const other = await loadServerKeys(two.authState);
    for (const name of ["form", "connectorSecret"] as const) {
      expect(first[name].length).toBeGreaterThanOrEqual(64);
      expect(other[name]).not.toBe(first[name]);
    }
    expect(other.signing[0]?.kid).not.toBe(first.signing[0]?.kid);
    await Promise.all([one.close(), two.close()]);
  });

  it("lie sealed in the store where there is a key to seal with", async () => {
    const store = await openStore(":memory:", { clock: () => new Date() });
    const sealer = {
      keyId: "k",
      seal: (text: string) => Buffer.from(text).toString("hex"),
      open: (text: string) => Buffer.from(text, "hex").toString(),
    };
    const keys = await loadServerKeys(store.authState, sealer);
    expect(JSON.stringify(await store.authState.find("ServerKeys", "current"))).not.toContain(keys.form);
    expect(await loadServerKeys(store.authState, sealer)).toEqual(keys);
    await expect(loadServerKeys(store.authState)).rejects.toThrow("sealed");
    await store.close();
  });

  it(
    promise(
      "command.rotate-keys",
      "rotate: tokens of the key before still verify, new ones are of the new key",
    ),
    async () => {
      const store = await openStore(":memory:", { clock: () => new Date() });
      const before = await startAuthServer({ store });
      const { body } = await redeem(before, await obtainCode(before));
      await before.stop();
      await rotateSigningKey(store.authState);
      const after = await startAuthServer({ store });
      const kids = after.auth.jwks.keys.map((key) => key["kid"]);
      expect(kids).toHaveLength(2);
      const header = JSON.parse(
        Buffer.from(String(body["access_token"]).split(".")[0] ?? "", "base64url").toString(),
      );
      expect(kids[1]).toBe(header.kid);
      await after.stop();
      await store.close();
    },
  );
});

describe("a pasted key", () => {
  const sealer = {
    keyId: "k",
    seal: (text: string) => `sealed:${Buffer.from(text).toString("hex")}`,
    open: (text: string) => Buffer.from(text.slice(7), "hex").toString(),
  };
  const byKey = () => startAuthServer({ signIn: "key", sandboxAccounts: [], sealer });

  it(
    promise(
      "ops.vault",
      "is checked with the API, kept for the connection, and asked for again by the next client",
    ),
    async () => {
      const running = await byKey();
      try {
        const visitor = createVisitor(running.origin);
        const clientId = String((await register(running.origin)).body["client_id"]);
        const pkce = makePkce();
        const page = await visitor.get(
          authorizePath({ clientId, resource: running.resource, challenge: pkce.challenge }),
        );
        const form = formOf(page.text);
        for (const [key, status] of [
          ["sk_live_wrong_key", 401],
          ["short", 401],
          ["has space inside it", 401],
        ] as const)
          expect((await visitor.post(form.action, [...form.fields, ["key", key]])).status).toBe(status);
        const consent = await visitor.post(form.action, [...form.fields, ["key", ` ${GOOD_KEY}\n`]]);
        expect(consent.text).toContain("Olga Owner");
        expect(consent.text).not.toContain(GOOD_KEY);
        const end = await decide(visitor, consent);
        expect([...running.keys.values()]).toEqual([GOOD_KEY]);
        const code = new URL(end.url).searchParams.get("code") ?? "";
        const { body } = await redeem(running, { clientId, code, pkce, visitor, callback: new URL(end.url) });
        expect(body["access_token"]).toBeDefined();
        const [connectionId] = running.keys.keys();
        expect(await running.store.connections.findFresh(connectionId ?? "")).toMatchObject({
          user: { name: "Olga Owner" },
        });
        const next = await visitor.get(
          authorizePath({ clientId, resource: running.resource, challenge: makePkce().challenge }),
        );
        expect(next.text).toContain('name="key"');
      } finally {
        await running.stop();
      }
    },
  );
});
