// The OAuth resource server: from an Authorization header to a session, or to the answer that says why not.
import { createHash } from "node:crypto";
import type { Connection, ConnectionStore } from "../store/store.ts";
import { readBearerToken } from "./bearer-token.ts";
import { createChallenges } from "./challenge.ts";
import type { Introspect } from "./introspection.ts";
import type { KeySet } from "./key-set.ts";
import { canonicalResource, resourceMetadataUrl } from "./resource.ts";
import { ACCESS_LEVELS, type AccessLevel, type Authenticator, type Session } from "./session.ts";
import { readClaims, type TokenClaims } from "./token-claims.ts";
import { createJwtVerifier, looksLikeJwt, type TypeRule } from "./verify-jwt.ts";

export type OAuthOptions = {
  readonly issuer: string;
  /** Our public URL with the path of the endpoint: the audience that tokens must have. */
  readonly resource: string;
  /** For JWT access tokens; null: none are taken. */
  readonly jwt: { readonly keys: KeySet; readonly type: TypeRule } | null;
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
  /** Milliseconds that never go back: given, a signature that held is not computed again for a minute. */
  readonly monotonic?: () => number;
};

type Claims = Readonly<Record<string, unknown>>;

type Vouch = (token: string) => Promise<Claims | undefined>;

/** Somebody whom we trust says what the token says: its signature, or the server that made it. */
function createVouching({ jwt, introspect, introspectJwt, monotonic }: OAuthOptions): Vouch {
  const verify = jwt === null ? null : createJwtVerifier({ ...jwt, monotonic });
  return async (token) => {
    if (verify === null || !looksLikeJwt(token)) {
      const verdict = await introspect?.(token);
      return verdict?.kind === "active" ? verdict.claims : undefined;
    }
    const claims = await verify(token);
    if (claims === undefined || introspectJwt !== true || introspect === null) return claims;
    // A server that cannot introspect JWTs leaves the signature's word.
    return (await introspect(token)).kind === "inactive" ? undefined : claims;
  };
}

function lesser(one: AccessLevel, other: AccessLevel): AccessLevel {
  return ACCESS_LEVELS.indexOf(one) < ACCESS_LEVELS.indexOf(other) ? one : other;
}

function baseSession(
  claims: TokenClaims,
  options: OAuthOptions,
): Omit<Session, "connectionId" | "tenantIds"> {
  const name = claims.name === null ? {} : { name: claims.name };
  return {
    user: { issuer: claims.issuer, subject: claims.subject, ...name },
    client: { id: claims.clientId },
    access: options.access,
    scopes: claims.scopes,
    expiresAt: new Date(claims.expires * 1000).toISOString(),
    canStepUp: options.canStepUp,
  };
}

/** A connection of another server's token: the same for the same person and client, and for no other pair. */
function foreignConnectionId(claims: TokenClaims): string {
  const parts = JSON.stringify([claims.issuer, claims.subject, claims.clientId]);
  return `x_${createHash("sha256").update(parts).digest("base64url")}`;
}

/** The token is the connection's: same person, same client, not ended. */
function belongsTo(connection: Connection, claims: TokenClaims): boolean {
  return (
    connection.revokedAt === null &&
    connection.user.issuer === claims.issuer &&
    connection.user.subject === claims.subject &&
    connection.client.id === claims.clientId
  );
}

/** What the person approved bounds what the token says, not the other way round. */
function connectedSession(connection: Connection, claims: TokenClaims, options: OAuthOptions): Session {
  const base = baseSession(claims, options);
  const approved = connection.scopes === null ? null : new Set(connection.scopes);
  const revoked = new Set(connection.revokedTenantIds);
  return {
    ...base,
    user: { ...base.user, ...(connection.user.name === undefined ? {} : { name: connection.user.name }) },
    client: {
      id: connection.client.id,
      ...(connection.client.name === undefined ? {} : { name: connection.client.name }),
    },
    connectionId: connection.id,
    access: lesser(connection.access, options.access),
    scopes: approved === null ? claims.scopes : claims.scopes.filter((scope) => approved.has(scope)),
    tenantIds: connection.tenantIds?.filter((id) => !revoked.has(id)) ?? null,
  };
}

async function sessionFor(claims: TokenClaims, options: OAuthOptions): Promise<Session | undefined> {
  if (options.connections === null) {
    return { ...baseSession(claims, options), connectionId: foreignConnectionId(claims), tenantIds: null };
  }
  if (typeof claims.connection !== "string") return undefined;
  const connection = await options.connections.find(claims.connection);
  if (connection === undefined || !belongsTo(connection, claims)) return undefined;
  return connectedSession(connection, claims, options);
}

/**
 * Lets in who has a token of this issuer, for this resource, good now, of a connection that lives.
 * @throws PortolanError config_invalid for an unusable resource.
 */
export function createOAuthAuthenticator(options: OAuthOptions): Authenticator {
  const resource = canonicalResource(options.resource);
  const challenges = createChallenges({
    metadataUrl: resourceMetadataUrl(resource),
    scopes: options.scopes,
  });
  const vouch = createVouching(options);
  return {
    authenticate: async (authorization) => {
      const bearer = readBearerToken(authorization);
      if (bearer.kind === "missing") throw challenges.missing();
      if (bearer.kind === "malformed") throw challenges.invalid();
      const vouched = await vouch(bearer.token);
      const rules = {
        issuer: options.issuer,
        resource,
        connectionClaim: options.connections?.claim ?? null,
        now: options.clock().getTime() / 1000,
      };
      const claims = vouched === undefined ? undefined : readClaims(vouched, rules);
      const session = claims === undefined ? undefined : await sessionFor(claims, options);
      if (session === undefined) throw challenges.invalid();
      return { session, token: bearer.token };
    },
    stepUp: challenges.insufficient,
  };
}
