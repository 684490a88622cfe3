// Token exchange (RFC 8693) for the connector itself: a client's token goes in, a short one for the upstream comes out.
import { randomUUID } from "node:crypto";
import { createLocalJWKSet, importJWK, type JWTPayload, jwtVerify, SignJWT } from "jose";
import { errors, type Provider, type TokenEndpointGrantContext } from "oidc-provider";
import { CONNECTION_CLAIM, type Connection } from "../store/store.ts";
import { TOKEN_EXCHANGE } from "./discovery.ts";
import { CONNECTOR_CLIENT_ID } from "./provider-config.ts";
import { type ServerKeys, SIGNING_ALG } from "./server-keys.ts";
import type { AuthProduct, AuthServerDeps } from "./settings.ts";

const ACCESS_TOKEN_TYPE = "urn:ietf:params:oauth:token-type:access_token";
const JWT_TYPE = "urn:ietf:params:oauth:token-type:jwt";
/** Upstream tokens live five minutes, and never longer than the token they came from. */
const UPSTREAM_TOKEN_S = 300;

/** What an upstream token says, besides iss, aud, iat, exp, jti. */
type UpstreamClaims = {
  readonly sub: string;
  /** Space-separated, as in RFC 9068. */
  readonly scope: string;
  readonly client_id: string;
  /** Ids of the tenants it may be used for; absent: all of the person's. */
  readonly tenants?: readonly string[];
  /** Absent for a token that only asks who the person is, before a connection exists. */
  readonly connection_id?: string;
  /** Who acts (RFC 8693 section 4.1). */
  readonly act?: { readonly sub: string };
};

export type TokenMint = {
  readonly upstreamToken: (of: {
    readonly audience: string;
    readonly claims: UpstreamClaims;
    readonly lifetimeS: number;
  }) => Promise<string>;
  /** Claims of one of our own access tokens. Rejects when it is not one, expired, or of another audience. */
  readonly verifyOwn: (token: string, audiences: readonly string[]) => Promise<JWTPayload>;
};

/** Signs and verifies with the server's own keys. */
export function createTokenMint(issuer: string, keys: ServerKeys): TokenMint {
  const [signing] = keys.signing;
  if (signing === undefined) throw new Error("the server has no signing key");
  const publicKeys = keys.signing.map(({ d: _, ...key }) => ({ kty: "EC", ...key }));
  const keySet = createLocalJWKSet({ keys: publicKeys });
  const ready = importJWK({ kty: "EC", ...signing }, SIGNING_ALG);
  return {
    upstreamToken: async ({ audience, claims, lifetimeS }) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: SIGNING_ALG, kid: signing.kid, typ: "at+jwt" })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${lifetimeS}s`)
        .setJti(randomUUID())
        .sign(await ready),
    verifyOwn: async (token, audiences) => {
      const options = { issuer, audience: [...audiences], algorithms: [SIGNING_ALG], typ: "at+jwt" };
      return (await jwtVerify(token, keySet, { ...options, requiredClaims: ["exp", "sub"] })).payload;
    },
  };
}

const live = (connection: Connection | undefined): connection is Connection =>
  connection !== undefined && connection.revokedAt === null;

/** Every upstream scope that was approved; a narrower list only where it was asked for. */
function narrowed(connection: Connection, payload: JWTPayload, asked: string | undefined): string {
  const own = typeof payload["scope"] === "string" ? payload["scope"].split(" ") : [];
  const approved =
    connection.scopes === null ? own : own.filter((scope) => connection.scopes?.includes(scope));
  if (asked === undefined || asked === "") return approved.join(" ");
  const wanted = asked.split(" ");
  if (wanted.some((scope) => !approved.includes(scope)))
    throw new errors.InvalidScope("the subject token does not have this scope", asked);
  return wanted.join(" ");
}

const tenantsLeft = (connection: Connection): readonly string[] | null =>
  connection.tenantIds?.filter((id) => !connection.revokedTenantIds.includes(id)) ?? null;

type Exchange = {
  readonly deps: AuthServerDeps;
  readonly mint: TokenMint;
};

export type ExchangeRequest = {
  readonly subjectToken: string;
  readonly audience?: string | undefined;
  readonly scope?: string | undefined;
};
export type ExchangeAnswer = {
  readonly token: string;
  readonly expiresIn: number;
  readonly scope: string;
};

async function verified({ deps, mint }: Exchange, token: string): Promise<JWTPayload> {
  try {
    return await mint.verifyOwn(
      token,
      deps.products.map(({ resource }) => resource),
    );
  } catch {
    throw new errors.InvalidGrant("the subject token is not valid");
  }
}

function productFor(deps: AuthServerDeps, payload: JWTPayload, audience: string | undefined): AuthProduct {
  const product = deps.products.find(({ resource }) => resource === payload.aud);
  if (product === undefined || (audience !== undefined && audience !== product.upstreamAudience))
    throw new errors.InvalidTarget("this audience cannot be exchanged for");
  return product;
}

/** The exchange itself, for callers in the same process too. Rejects with an OAuth error. */
export async function exchangeToken(exchange: Exchange, request: ExchangeRequest): Promise<ExchangeAnswer> {
  const { deps, mint } = exchange;
  const payload = await verified(exchange, request.subjectToken);
  const product = productFor(deps, payload, request.audience);
  const connectionId = payload[CONNECTION_CLAIM];
  const connection =
    typeof connectionId === "string" ? await deps.store.connections.find(connectionId) : undefined;
  if (!live(connection) || connection.user.subject !== payload.sub)
    throw new errors.InvalidGrant("the connection has ended");
  const tenants = tenantsLeft(connection);
  if (tenants !== null && connection.tenantIds?.length !== 0 && tenants.length === 0)
    throw new errors.InvalidGrant("nothing is connected any more");
  const scope = narrowed(connection, payload, request.scope);
  const left = Number(payload.exp) - Math.floor(deps.nowMs() / 1000);
  const lifetimeS = Math.max(1, Math.min(UPSTREAM_TOKEN_S, left));
  const claims: UpstreamClaims = {
    sub: connection.user.subject,
    scope,
    client_id: connection.client.id,
    connection_id: connection.id,
    act: { sub: CONNECTOR_CLIENT_ID },
    ...(tenants === null ? {} : { tenants }),
  };
  const token = await mint.upstreamToken({ audience: product.upstreamAudience, claims, lifetimeS });
  return { token, expiresIn: lifetimeS, scope };
}

type ExchangeParameters = Partial<
  Record<
    | "subject_token"
    | "subject_token_type"
    | "requested_token_type"
    | "audience"
    | "resource"
    | "scope"
    | "actor_token",
    string
  >
>;

async function handle(exchange: Exchange, ctx: TokenEndpointGrantContext<ExchangeParameters>): Promise<void> {
  const { params, client } = ctx.oidc;
  if (client.clientId !== CONNECTOR_CLIENT_ID)
    throw new errors.UnauthorizedClient("this client cannot exchange");
  if (params.subject_token === undefined) throw new errors.InvalidRequest("subject_token is missing");
  if (params.subject_token_type !== ACCESS_TOKEN_TYPE && params.subject_token_type !== JWT_TYPE)
    throw new errors.InvalidRequest("subject_token_type must be an access token");
  const wanted = params.requested_token_type ?? ACCESS_TOKEN_TYPE;
  if (wanted !== ACCESS_TOKEN_TYPE && wanted !== JWT_TYPE)
    throw new errors.InvalidRequest("requested_token_type must be an access token");
  if (params.actor_token !== undefined) throw new errors.InvalidRequest("actor_token is not taken");
  const answer = await exchangeToken(exchange, {
    subjectToken: params.subject_token,
    audience: params.audience ?? params.resource,
    scope: params.scope,
  });
  ctx.body = {
    access_token: answer.token,
    issued_token_type: wanted,
    token_type: "Bearer",
    expires_in: answer.expiresIn,
    scope: answer.scope,
  };
}

/** Adds the grant to the provider. */
export function registerTokenExchange(provider: Provider, exchange: Exchange): void {
  const parameters = [
    "subject_token",
    "subject_token_type",
    "requested_token_type",
    "audience",
    "resource",
    "scope",
    "actor_token",
  ];
  provider.registerGrantType<ExchangeParameters>(TOKEN_EXCHANGE, (ctx) => handle(exchange, ctx), parameters);
}
