// Who is let in by an access token: of the embedded authorization server, or of a foreign one.
import { discoverAuthServer, type AuthServer as ForeignServer } from "../../auth/discover-auth-server.ts";
import { createIntrospection } from "../../auth/introspection.ts";
import { createFixedKeySet, createRemoteKeySet } from "../../auth/key-set.ts";
import { createOAuthAuthenticator } from "../../auth/oauth.ts";
import type { Authenticator } from "../../auth/session.ts";
import type { AuthServer as EmbeddedServer } from "../../authserver/auth-server.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import type { ServeSettings } from "../../config/serve-settings.ts";
import { PortolanError } from "../../errors.ts";
import type { Outbound } from "../../outbound/outbound.ts";
import { CONNECTION_CLAIM, type Store } from "../../store/store.ts";
import type { Log } from "../log.ts";

const clock = (): Date => new Date();
const monotonic = (): number => performance.now();

type OAuthParts = {
  readonly settings: ServeSettings;
  readonly catalog: Catalog;
  readonly resource: string;
  readonly store: Store;
};

/** Tokens of the embedded server: verified by its keys, and each names a connection that lives. */
export function embeddedAuthenticator(parts: OAuthParts, server: EmbeddedServer): Authenticator {
  const { connections } = parts.store;
  return createOAuthAuthenticator({
    issuer: server.issuer,
    resource: parts.resource,
    jwt: {
      keys: createFixedKeySet({ keys: server.jwks.keys.map((key) => ({ ...key, kty: key["kty"] ?? "EC" })) }),
      type: "at+jwt",
    },
    introspect: null,
    connections: { claim: CONNECTION_CLAIM, find: connections.find },
    scopes: Object.keys(parts.catalog.connector.auth.scopes),
    access: parts.settings.access,
    canStepUp: true,
    clock,
    monotonic,
  });
}

/** Tokens of another authorization server: JWTs by its keys, opaque ones by introspection. */
export function foreignAuthenticator(
  parts: OAuthParts & { readonly outbound: Outbound; readonly log: Log },
  server: ForeignServer,
): Authenticator {
  const { settings, outbound, log } = parts;
  const logFault = (error: unknown, retryInS: number): void =>
    log.fault("authorization_server_unavailable", { error, retryInS });
  const { jwksUri, introspectionEndpoint } = server;
  const client = settings.client;
  const asked = introspectionEndpoint !== null && client !== null;
  if (jwksUri === null && !asked) {
    throw new PortolanError(
      "config_invalid",
      `the authorization server ${server.issuer} offers no keys, and introspection needs PORTOLAN_CLIENT_ID and PORTOLAN_CLIENT_SECRET`,
    );
  }
  return createOAuthAuthenticator({
    issuer: server.issuer,
    resource: parts.resource,
    jwt:
      jwksUri === null
        ? null
        : {
            keys: createRemoteKeySet({ url: jwksUri, send: outbound.send, monotonic, logFault }),
            type: "at+jwt",
          },
    introspect: asked
      ? createIntrospection({
          url: introspectionEndpoint,
          client,
          issuer: server.issuer,
          send: outbound.send,
          clock,
          monotonic,
          logFault,
        })
      : null,
    introspectJwt: asked,
    connections: null,
    scopes: Object.keys(parts.catalog.connector.auth.scopes),
    access: settings.access,
    canStepUp: true,
    clock,
    monotonic,
  });
}

/** What a foreign authorization server offers. @throws PortolanError when it cannot be used. */
export function discoverForeign(issuer: string, outbound: Outbound): Promise<ForeignServer> {
  return discoverAuthServer({ issuer, send: outbound.send });
}
