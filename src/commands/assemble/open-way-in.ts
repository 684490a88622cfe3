// Opens the way in that `--auth` asks for: one key, a foreign authorization server, or the embedded one.
import { randomBytes } from "node:crypto";
import type { Authenticator } from "../../auth/session.ts";
import type { AuthServer } from "../../authserver/auth-server.ts";
import { endpointPath, type Foundation } from "./assemble.ts";
import type { Product } from "./product.ts";
import { simpleAuthenticator } from "./way-in.ts";

export type WayIn = {
  readonly authenticator: (product: Product, resource: string) => Authenticator;
  readonly issuer: string | null;
  readonly bearer: string | null;
  readonly embedded: AuthServer | null;
};

export async function openWayIn(base: Foundation): Promise<WayIn> {
  const { settings, store, outbound, input } = base;
  if (settings.auth !== "oauth") {
    const bearer =
      settings.auth === "bearer" ? (settings.bearer ?? randomBytes(32).toString("base64url")) : null;
    const authenticator = simpleAuthenticator(settings, bearer ?? "");
    return { authenticator: () => authenticator, issuer: null, bearer, embedded: null };
  }
  // Checking tokens needs a library of its own, which a start without sign-in does not pay for.
  const { discoverForeign, embeddedAuthenticator, foreignAuthenticator } = await import("./token-way-in.ts");
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
    const authenticator: WayIn["authenticator"] = (product, resource) =>
      foreignAuthenticator({ ...parts(product, resource), outbound, log: input.log }, server);
    return { authenticator, issuer: server.issuer, bearer: null, embedded: null };
  }
  const { startEmbeddedServer } = await import("./embedded-server.ts");
  const embedded = await startEmbeddedServer(base, (product) => base.publicUrl + endpointPath(base, product));
  base.exchangePoint.current = {
    tokenEndpoint: embedded.connectorClient.tokenEndpoint,
    client: embedded.connectorClient,
  };
  const authenticator: WayIn["authenticator"] = (product, resource) =>
    embeddedAuthenticator(parts(product, resource), embedded);
  return { authenticator, issuer: embedded.issuer, bearer: null, embedded };
}
