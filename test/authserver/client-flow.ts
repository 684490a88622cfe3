// What a client and its person do: register, authorize, sign in, decide, redeem.
import { createHash, randomBytes } from "node:crypto";
import type { Running } from "./start-auth-server.ts";
import { type Answer, createVisitor, type Fields, formOf, type Visitor } from "./visitor.ts";

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

/** Opens the authorize address as this client. */
export function begin(
  running: Running,
  visitor: Visitor,
  asked: { readonly clientId: string; readonly extra?: Record<string, string> },
): Promise<Answer> {
  return visitor.get(
    authorizePath({ ...asked, resource: running.resource, challenge: makePkce().challenge }),
  );
}

/** The claims of a JWT, not verified. */
export const claimsOf = (token: unknown): Record<string, unknown> =>
  JSON.parse(Buffer.from(String(token).split(".")[1] ?? "", "base64url").toString("utf8"));

/** A client that is connected: what it was given, and its connection. */
export async function connect(
  running: Running,
  clientId: string,
): Promise<{ readonly access: string; readonly refreshToken: string; readonly id: string }> {
  const { body } = await redeem(running, await obtainCode(running, { clientId }));
  const access = String(body["access_token"]);
  const refreshToken = String(body["refresh_token"]);
  return { access, refreshToken, id: String(claimsOf(access)["connection_id"]) };
}
