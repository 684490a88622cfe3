// Who is let in, as `--auth` says: anybody, the holder of one key, or people with a token of an authorization server.
import { randomBytes } from "node:crypto";
import { createBearerAuthenticator, createOpenAuthenticator } from "../../auth/bearer.ts";
import type { Authenticator, Session } from "../../auth/session.ts";
import type { AuthServer } from "../../authserver/auth-server.ts";
import type { ServeSettings } from "../../config/serve-settings.ts";
import { type Assembly, endpointPath } from "./assemble.ts";
import type { Product } from "./product.ts";

/** The one caller of bearer mode and of stdio: the holder of the key, or who started the process. */
export function operatorSession(settings: ServeSettings): Session {
  return {
    user: { issuer: "connector", subject: "operator" },
    client: { id: settings.stdio ? "stdio" : "bearer" },
    connectionId: "operator",
    access: settings.access,
    scopes: null,
    tenantIds: null,
    expiresAt: null,
    canStepUp: false,
  };
}

function simpleAuthenticator(settings: ServeSettings, secret: string): Authenticator {
  const session = operatorSession(settings);
  if (settings.auth === "none") return createOpenAuthenticator({ session });
  return createBearerAuthenticator({ secret, session });
}

export type Authenticators = {
  /** @param resource the address of the product's endpoint, which tokens must be for. */
  readonly forProduct: (product: Product, resource: string) => Authenticator;
  /** The authorization server, where there is one. */
  readonly issuer: string | null;
  /** The key of bearer mode. */
  readonly bearer: string | null;
  readonly embedded: AuthServer | null;
};

/**
 * Starts the embedded authorization server, or looks the foreign one up, where tokens are asked for.
 * @throws PortolanError for a foreign server that cannot be used.
 */
export async function openAuthenticators(base: Assembly): Promise<Authenticators> {
  const { settings, store, outbound, input } = base;
  if (settings.auth !== "oauth") {
    const bearer =
      settings.auth === "bearer" ? (settings.bearer ?? randomBytes(32).toString("base64url")) : null;
    const authenticator = simpleAuthenticator(settings, bearer ?? "");
    return { forProduct: () => authenticator, issuer: null, bearer, embedded: null };
  }
  // Checking tokens needs a library of its own, which a start without sign-in does not pay for.
  const { discoverForeign, embeddedAuthenticator, foreignAuthenticator } = await import(
    "./token-authenticators.ts"
  );
  const parts = (product: Product, resource: string) => ({
    settings: product.settings,
    catalog: product.catalog,
    resource,
    store,
  });
  if (settings.issuer !== null) {
    const server = await discoverForeign(settings.issuer, outbound);
    const { client } = settings;
    if (server.tokenEndpoint !== null && client !== null)
      base.exchangePoint.current = { tokenEndpoint: server.tokenEndpoint, client };
    const forProduct: Authenticators["forProduct"] = (product, resource) =>
      foreignAuthenticator({ ...parts(product, resource), outbound, log: input.log }, server);
    return { forProduct, issuer: server.issuer, bearer: null, embedded: null };
  }
  const { startEmbeddedServer } = await import("./embedded-server.ts");
  const embedded = await startEmbeddedServer(base, (product) => base.publicUrl + endpointPath(base, product));
  base.exchangePoint.current = {
    tokenEndpoint: embedded.connectorClient.tokenEndpoint,
    client: embedded.connectorClient,
  };
  const forProduct: Authenticators["forProduct"] = (product, resource) =>
    embeddedAuthenticator(parts(product, resource), embedded);
  return { forProduct, issuer: embedded.issuer, bearer: null, embedded };
}
