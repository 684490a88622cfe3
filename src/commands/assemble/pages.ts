// The pages behind the connector: home, guides and, with the embedded server, sign-in, consent and connections.
import type { RequestListener } from "node:http";
import express from "express";
import { createWebRouter, siteOf } from "../../web/web-router.ts";
import { wrongAddressHandler } from "../../web/wrong-address.ts";
import { type Assembly, endpointPath } from "./assemble.ts";
import type { Authenticators } from "./authenticators.ts";

function entryMode(
  base: Assembly,
  authenticators: Authenticators,
): "accounts" | "key" | "bearer" | "open" | "external" {
  const { auth, credential } = base.settings;
  if (auth === "none") return "open";
  if (auth === "bearer") return "bearer";
  if (authenticators.embedded === null) return "external";
  return credential === "vault" ? "key" : "accounts";
}

/** Answers every request that is not for an endpoint or a metadata document. */
export function createPagesApp(base: Assembly, authenticators: Authenticators): RequestListener {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  // Limits count people, not the proxy in front, on this machine or network.
  app.set("trust proxy", ["loopback", "uniquelocal"]);
  const entry = entryMode(base, authenticators);
  const { publicUrl } = base;
  const products = base.products.map((product) => ({
    catalog: product.catalog,
    url: publicUrl + endpointPath(base, product),
  }));
  // The authorization server comes first: it answers MCP traffic at a wrong address with the right one.
  if (authenticators.embedded !== null) app.use(authenticators.embedded.router);
  app.use(createWebRouter({ products, publicUrl, entry }));
  const titles = products.map(({ catalog }) => catalog.connector.title);
  const site = siteOf({ titles, publicUrl, entry });
  app.use(wrongAddressHandler({ site, connectorUrls: products.map(({ url }) => url) }));
  return (request, response) => void app(request, response);
}
