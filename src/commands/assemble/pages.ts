// The pages behind the connector: home, guides and, with the embedded server, sign-in, consent and connections.
import type { RequestListener } from "node:http";
import express from "express";
import { createWebRouter, siteOf } from "../../web/web-router.ts";
import { wrongAddressHandler } from "../../web/wrong-address.ts";
import { endpointPath, type Foundation } from "./assemble.ts";
import type { WayIn } from "./open-way-in.ts";

function entryMode(base: Foundation, wayIn: WayIn): "accounts" | "key" | "bearer" | "open" | "external" {
  const { auth, credential } = base.settings;
  if (auth === "none") return "open";
  if (auth === "bearer") return "bearer";
  if (wayIn.embedded === null) return "external";
  return credential === "vault" ? "key" : "accounts";
}

export function createPagesApp(base: Foundation, wayIn: WayIn): RequestListener {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  // Limits count people, not the proxy that stands in front on this machine or network.
  app.set("trust proxy", ["loopback", "uniquelocal"]);
  const entry = entryMode(base, wayIn);
  const { publicUrl } = base;
  const products = base.products.map((product) => ({
    catalog: product.catalog,
    url: publicUrl + endpointPath(base, product),
  }));
  // The authorization server first: it tells MCP traffic at a wrong address the right one.
  if (wayIn.embedded !== null) app.use(wayIn.embedded.router);
  app.use(createWebRouter({ products, publicUrl, entry }));
  const titles = products.map(({ catalog }) => catalog.connector.title);
  const site = siteOf({ titles, publicUrl, entry });
  app.use(wrongAddressHandler({ site, connectorUrls: products.map(({ url }) => url) }));
  return (request, response) => void app(request, response);
}
