// A whole authorization server on port 0 with a small product, and a browser without a screen to walk through it.
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import express from "express";
import type { Tenant } from "../../src/auth/session.ts";
import { type AuthServer, createAuthServer } from "../../src/authserver/auth-server.ts";
import { createFetchDocument } from "../../src/authserver/fetch-document.ts";
import type { AuthServerDeps, Identity, Proof } from "../../src/authserver/settings.ts";
import type { Connector } from "../../src/catalog/connector.ts";
import { PortolanError } from "../../src/errors.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { createWebRouter } from "../../src/web/web-router.ts";

export const PETS: Connector = {
  name: "pets",
  title: "Pet shop",
  description: "Pets, orders and the shops that sell them.",
  instructions: "",
  version: "1",
  upstream: { baseUrl: "https://api.pets.example", credential: "exchange", origins: [], schemes: {} },
  auth: {
    scopes: {
      "pet:read": "See pets",
      "pet:write": "Add and change pets",
      "order:read": "See orders",
      "order:write": "Place and cancel orders",
    },
  },
  tenant: { argument: "shop_id", in: "query", name: "shop", noun: "shop" },
  fences: [],
  policies: { redact: [], errors: { codes: {}, hints: {} } },
  serve: { allowedOrigins: [] },
  docsBase: "/docs",
};

const SHOPS: readonly Tenant[] = [
  { id: "shop_north", label: "North shop", enabled: true, scopes: null },
  { id: "shop_south", label: "South shop", enabled: true, scopes: null },
  { id: "shop_closed", label: "Closed shop", enabled: false, scopes: null },
];

export const GOOD_KEY = "sk_live_0123456789abcdef";

/** What the pretend API says of a proof. */
export async function identifyPets(proof: Proof): Promise<Identity> {
  if (proof.kind === "key" && proof.key !== GOOD_KEY)
    throw new PortolanError("upstream_error", "the key is not known", { status: 401 });
  return { subject: "owner-1", name: "Olga Owner", tenants: SHOPS };
}

export type Running = {
  readonly origin: string;
  readonly resource: string;
  readonly store: Store;
  readonly auth: AuthServer;
  readonly logged: unknown[];
  readonly keys: Map<string, string>;
  readonly stop: () => Promise<void>;
};

type Options = Partial<Omit<AuthServerDeps, "issuer" | "store">> & {
  readonly store?: Store;
  readonly connector?: Connector;
  /** What the pretend API says of a proof; its answer for olga where absent. */
  readonly identify?: (proof: Proof) => Promise<Identity>;
};

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** @param publicAddress where the issuer says it is, when that is not where it listens (behind a proxy). */
export async function startAuthServer(options: Options = {}, publicAddress?: string): Promise<Running> {
  const app = express();
  app.disable("x-powered-by");
  const server = createServer(app);
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const issuer = publicAddress ?? origin;
  const resource = `${issuer}/mcp`;
  const store = options.store ?? (await openStore(":memory:", { clock: () => new Date() }));
  const connector = options.connector ?? PETS;
  const logged: unknown[] = [];
  const keys = new Map<string, string>();
  const { store: _, connector: __, identify = identifyPets, ...rest } = options;
  const catalog = { connector, endpoints: [], docs: () => [] };
  const webDeps = { products: [{ catalog, url: resource }], publicUrl: issuer, entry: "accounts" } as const;
  const auth = await createAuthServer({
    issuer,
    products: [{ connector, resource, upstreamAudience: connector.upstream.baseUrl, identify }],
    store,
    signIn: "accounts",
    sandboxAccounts: [
      { name: "olga", password: "sandbox", note: "owner of two shops", subject: "user_olga" },
      { name: "omar", password: "sandbox", note: "owner of two shops too", subject: "user_omar" },
    ],
    keepKey: async (id, key) => void keys.set(id, key),
    fetchDocument: createFetchDocument(options.developmentClientOrigin),
    nowMs: Date.now,
    makeId: randomUUID,
    log: (entry) => logged.push(entry),
    ...rest,
  });
  app.use(auth.router);
  app.use(createWebRouter(webDeps));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    if (options.store === undefined) await store.close();
  };
  return { origin, resource, store, auth, logged, keys, stop };
}

/** Keeps cookies, follows redirects within the site, reads forms. Not a browser: no Sec-Fetch headers. */
export type Visitor = {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, fields: Fields, headers?: Record<string, string>) => Promise<Answer>;
  readonly cookies: Map<string, string>;
};
export type Fields = readonly (readonly [string, string])[];
export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Where it ended: the last address asked for, or the address outside that it was sent to. */
  readonly url: string;
};

function keepCookies(cookies: Map<string, string>, headers: Headers): void {
  for (const line of headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    if (/expires=Thu, 01 Jan 1970/i.test(line)) cookies.delete(name);
    else cookies.set(name, pair.slice(at + 1));
  }
}

export function createVisitor(origin: string): Visitor {
  const cookies = new Map<string, string>();
  const send = async (url: string, init: RequestInit): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = { ...init.headers, accept: "text/html", ...(cookie === "" ? {} : { cookie }) };
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    keepCookies(cookies, response.headers);
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location !== null) {
      const to = new URL(location, url);
      if (to.origin !== origin)
        return { status: response.status, text: "", headers: response.headers, url: to.href };
      return send(to.href, { headers: {} });
    }
    return { status: response.status, text: await response.text(), headers: response.headers, url };
  };
  return {
    cookies,
    get: (path) => send(new URL(path, origin).href, {}),
    post: (path, fields, headers = {}) =>
      send(new URL(path, origin).href, {
        method: "POST",
        body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])),
        headers,
      }),
  };
}

/** The form's address and hidden fields of a page. */
export function formOf(text: string, part = ""): { readonly action: string; readonly fields: Fields } {
  const form = [...text.matchAll(/<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/g)].find(([all]) =>
    all.includes(part),
  );
  const fields = [...(form?.[2] ?? "").matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  return { action: form?.[1] ?? "", fields: fields.map(([, name = "", value = ""]) => [name, value]) };
}

export const REDIRECT = "http://127.0.0.1:9/callback";

export async function register(
  origin: string,
  metadata: Record<string, unknown> = {},
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const response = await fetch(`${origin}/register`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      client_name: "Test assistant",
      redirect_uris: [REDIRECT],
      token_endpoint_auth_method: "none",
      ...metadata,
    }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

export type Pkce = { readonly verifier: string; readonly challenge: string };

export function makePkce(): Pkce {
  const verifier = randomBytes(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

export type Asked = {
  readonly clientId: string;
  readonly resource: string;
  readonly challenge: string;
  readonly extra?: Record<string, string | null>;
};

export function authorizePath(asked: Asked): string {
  const query = new URLSearchParams({
    client_id: asked.clientId,
    response_type: "code",
    redirect_uri: REDIRECT,
    state: "state-1",
    code_challenge: asked.challenge,
    code_challenge_method: "S256",
    resource: asked.resource,
    scope: "pet:read pet:write order:read",
  });
  for (const [name, value] of Object.entries(asked.extra ?? {})) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return `/authorize?${query}`;
}

export const ALLOW: Fields = [
  ["decision", "allow"],
  ["tenant", "shop_north"],
  ["access", "safe"],
  ["scope", "pet:read"],
  ["scope", "order:read"],
];

export async function signIn(
  visitor: Visitor,
  page: Answer,
  name = "olga",
  password = "sandbox",
): Promise<Answer> {
  const form = formOf(page.text);
  return visitor.post(form.action, [
    ...form.fields,
    ["name", name],
    ["password", password],
    ["decision", "sign-in"],
  ]);
}

export async function decide(visitor: Visitor, page: Answer, choice: Fields = ALLOW): Promise<Answer> {
  const form = formOf(page.text, "decision");
  return visitor.post(form.action, [...form.fields, ...choice]);
}

export async function tokenRequest(
  origin: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const response = await fetch(`${origin}/token`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

export type Connected = {
  readonly clientId: string;
  readonly code: string;
  readonly pkce: Pkce;
  readonly visitor: Visitor;
  readonly callback: URL;
};

/** Registers, signs in, consents; stops with the code in hand. */
export async function obtainCode(
  running: Running,
  options: {
    readonly visitor?: Visitor;
    readonly clientId?: string;
    readonly choice?: Fields;
    readonly name?: string;
    readonly password?: string;
  } = {},
): Promise<Connected> {
  const visitor = options.visitor ?? createVisitor(running.origin);
  const clientId = options.clientId ?? String((await register(running.origin)).body["client_id"]);
  const pkce = makePkce();
  const asked = { clientId, resource: running.resource, challenge: pkce.challenge };
  let page = await visitor.get(authorizePath(asked));
  if (page.text.includes('name="password"'))
    page = await signIn(visitor, page, options.name, options.password);
  const end = await decide(visitor, page, options.choice);
  const callback = new URL(end.url);
  return { clientId, code: callback.searchParams.get("code") ?? "", pkce, visitor, callback };
}

export function redeem(running: Running, connected: Connected, extra: Record<string, string> = {}) {
  return tokenRequest(running.origin, {
    grant_type: "authorization_code",
    code: connected.code,
    redirect_uri: REDIRECT,
    client_id: connected.clientId,
    code_verifier: connected.pkce.verifier,
    ...extra,
  });
}
