// The OAuth resource server: from an Authorization header to a session, or to the answer that says why not.
import { createHash } from "node:crypto";
import type { Connection, ConnectionStore } from "../store/store.ts";
import { readBearerToken } from "./bearer-token.ts";
import { createChallenges } from "./challenge.ts";
import type { Introspect } from "./introspection.ts";
import { canonicalResource, resourceMetadataUrl } from "./resource.ts";
import { ACCESS_LEVELS, type AccessLevel, type Authenticator, type Session } from "./session.ts";
import { readClaims, type TokenClaims } from "./token-claims.ts";
import { isRefused, type RefusedToken, refused } from "./token-refusal.ts";
import { createJwtVerifier, type JwtRules, looksLikeJwt, type VerifiedJwt } from "./verify-jwt.ts";

export type OAuthOptions = {
  readonly issuer: string;
  /** Our public URL with the path of the endpoint: the audience that tokens must have. */
  readonly resource: string;
  /** For JWT access tokens; null: none are taken. */
  readonly jwt: JwtRules | null;
  /** For opaque tokens; null: none are taken. */
  readonly introspect: Introspect | null;
  /** Asks the server about JWTs too, so that its revocations count here within the time that answers are kept. */
  readonly introspectJwt?: boolean;
  /** Of our own authorization server: each token must name, in this claim, a connection that lives. Null for another's. */
  readonly connections: { readonly claim: string; readonly find: ConnectionStore["find"] } | null;
  /** Scopes that challenges name to a client without a token. */
  readonly scopes: readonly string[];
  /** The most that any connection may do here. */
  readonly access: AccessLevel;
  /** The server could grant a scope that is missing. */
  readonly canStepUp: boolean;
  readonly clock: () => Date;
  /** Monotonic clock, in milliseconds; given, a verified signature is remembered for a minute. */
  readonly monotonic?: () => number;
};

type Vouched = VerifiedJwt | RefusedToken;

/** Asks the server that made the token: nothing else knows an opaque one. */
async function askIssuer(introspect: Introspect | null, token: string): Promise<Vouched> {
  const verdict = await introspect?.(token);
  if (verdict === undefined || verdict.kind === "unsupported") return refused({ kind: "uncheckable" });
  return verdict.kind === "active" ? verdict : refused(verdict.refusal);
}

/** The token's claims, on the word of its signature or of the server that made it. */
function createVouching(options: OAuthOptions): (token: string) => Promise<Vouched> {
  const { jwt, introspect, introspectJwt, monotonic } = options;
  const verify = jwt === null ? null : createJwtVerifier({ ...jwt, monotonic });
  return async (token) => {
    if (verify === null || !looksLikeJwt(token)) return askIssuer(introspect, token);
    const signed = await verify(token);
    if (isRefused(signed) || introspectJwt !== true || introspect === null) return signed;
    const verdict = await introspect(token);
    // The server may not introspect JWTs ("unsupported"): then the signature alone decides.
    return verdict.kind === "refused" ? refused(verdict.refusal) : signed;
  };
}

function lesser(one: AccessLevel, other: AccessLevel): AccessLevel {
  return ACCESS_LEVELS.indexOf(one) < ACCESS_LEVELS.indexOf(other) ? one : other;
}

function baseSession(
  claims: TokenClaims,
  options: OAuthOptions,
): Omit<Session, "connectionId" | "tenantIds"> {
  return {
    user: { issuer: claims.issuer, subject: claims.subject, name: claims.name ?? undefined },
    client: { id: claims.clientId },
    access: options.access,
    scopes: claims.scopes,
    expiresAt: new Date(claims.expires * 1000).toISOString(),
    canStepUp: options.canStepUp,
  };
}

/** Another server's token names no connection: person and client together are one, and no other pair is the same. */
function foreignConnectionId(claims: TokenClaims): string {
  const parts = JSON.stringify([claims.issuer, claims.subject, claims.clientId]);
  return `x_${createHash("sha256").update(parts).digest("base64url")}`;
}

/** A token and its connection have the same person and the same client. */
function belongsTo(connection: Connection, claims: TokenClaims): boolean {
  return (
    connection.user.issuer === claims.issuer &&
    connection.user.subject === claims.subject &&
    connection.client.id === claims.clientId
  );
}

/** A token never gives more than the person approved, whatever it says. */
function connectedSession(connection: Connection, claims: TokenClaims, options: OAuthOptions): Session {
  const base = baseSession(claims, options);
  const approved = connection.scopes === null ? null : new Set(connection.scopes);
  const revoked = new Set(connection.revokedTenantIds);
  return {
    ...base,
    user: { ...base.user, name: connection.user.name ?? base.user.name },
    client: { id: connection.client.id, name: connection.client.name },
    connectionId: connection.id,
    access: lesser(connection.access, options.access),
    scopes: approved === null ? claims.scopes : claims.scopes.filter((scope) => approved.has(scope)),
    tenantIds: connection.tenantIds?.filter((id) => !revoked.has(id)) ?? null,
  };
}

async function sessionFor(claims: TokenClaims, options: OAuthOptions): Promise<Session | RefusedToken> {
  if (options.connections === null) {
    return { ...baseSession(claims, options), connectionId: foreignConnectionId(claims), tenantIds: null };
  }
  const id = claims.connection;
  const connection = typeof id === "string" ? await options.connections.find(id) : undefined;
  if (connection === undefined) return refused({ kind: "no_connection" });
  if (!belongsTo(connection, claims)) return refused({ kind: "foreign_connection" });
  if (connection.revokedAt !== null) return refused({ kind: "revoked" });
  return connectedSession(connection, claims, options);
}

type Admit = (token: string) => Promise<Session | RefusedToken>;

/** From a token to its session: vouched for, for us, good now, of a connection that lives. */
function createAdmission(options: OAuthOptions, resource: string): Admit {
  const vouch = createVouching(options);
  const { issuer, connections, clock } = options;
  const connectionClaim = connections?.claim ?? null;
  return async (token) => {
    const vouched = await vouch(token);
    if (isRefused(vouched)) return vouched;
    const now = clock().getTime() / 1000;
    const claims = readClaims(vouched.claims, { issuer, resource, connectionClaim, now });
    return isRefused(claims) ? claims : sessionFor(claims, options);
  };
}

/**
 * Lets a caller in who has a token of this issuer, for this resource, good now, of a connection that lives.
 * @throws PortolanError config_invalid for an unusable resource.
 */
export function createOAuthAuthenticator(options: OAuthOptions): Authenticator {
  const resource = canonicalResource(options.resource);
  const challenges = createChallenges({
    metadataUrl: resourceMetadataUrl(resource),
    scopes: options.scopes,
  });
  const admit = createAdmission(options, resource);
  return {
    authenticate: async (authorization) => {
      const bearer = readBearerToken(authorization);
      if (bearer.kind === "missing") throw challenges.missing();
      if (bearer.kind === "malformed") throw challenges.invalid({ kind: "malformed", part: "token" });
      const session = await admit(bearer.token);
      if (isRefused(session)) throw challenges.invalid(session.refusal);
      return { session, token: bearer.token };
    },
    stepUp: challenges.insufficient,
  };
}
