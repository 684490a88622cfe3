// The embedded authorization server of a connector: its people, its products, and how a person is recognised upstream.
import { randomUUID } from "node:crypto";
import { type AuthServer, createAuthServer } from "../../authserver/auth-server.ts";
import { createFetchDocument } from "../../authserver/fetch-document.ts";
import type { AuthProduct } from "../../authserver/settings.ts";
import type { Assembly } from "./assemble.ts";
import { createIdentify } from "./identify.ts";
import type { Product } from "./product.ts";
import { holdCredentials, openVault, placeBy } from "./upstream-credentials.ts";

function authProduct(product: Product, resource: string): AuthProduct {
  const { catalog, settings, calls } = product;
  const { schemes } = catalog.connector.upstream;
  const place = placeBy(schemes);
  const everywhere = (key: string) => Object.fromEntries(Object.keys(schemes).map((name) => [name, key]));
  const operationId = catalog.connector.me?.operationId ?? catalog.connector.tenant?.list?.operationId ?? "";
  const endpoint = catalog.byOperationId(operationId);
  return {
    connector: catalog.connector,
    resource,
    upstreamAudience: settings.upstreamUrl,
    identify: createIdentify(calls, (key) =>
      endpoint === undefined ? [] : place({ endpoint, values: everywhere(key) }),
    ),
  };
}

/**
 * Starts the authorization server of a connector.
 * @param resourceOf the address of a product's endpoint, which its tokens are for.
 */
export async function startEmbeddedServer(
  base: Assembly,
  resourceOf: (product: Product) => string,
): Promise<AuthServer> {
  const { input, settings, store, publicUrl, products } = base;
  const cipher = openVault(settings);
  const held = holdCredentials(store, cipher);
  const byKey = settings.credential === "vault";
  const schemes = products.flatMap((product) => Object.keys(product.catalog.connector.upstream.schemes));
  const origin = settings.developmentClientOrigin ?? undefined;
  const entry = byKey ? "key" : "accounts";
  return createAuthServer({
    issuer: publicUrl,
    products: products.map((product) => authProduct(product, resourceOf(product))),
    store,
    signIn: entry,
    maxAccess: settings.access,
    sandboxAccounts: input.sandboxAccounts ?? [],
    keepKey:
      held === null
        ? null
        : (id, key) => held.put(id, Object.fromEntries(schemes.map((name) => [name, key]))),
    ...(cipher === null ? {} : { sealer: cipher }),
    fetchDocument: createFetchDocument(origin),
    developmentClientOrigin: origin,
    nowMs: Date.now,
    makeId: randomUUID,
    log: ({ event, error, ...facts }) =>
      error === undefined ? input.log.info(event, facts) : input.log.fault(event, { ...facts, error }),
  });
}
