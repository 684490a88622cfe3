// The pages behind the connector: home, guides and, with the embedded server, sign-in, consent and connections.
import type { RequestListener } from "node:http";
import express from "express";
import { createWebRouter } from "../web/web-router.ts";
import { endpointPath, type Foundation } from "./foundation.ts";
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
  app.use(
    createWebRouter({
      products: base.products.map((product) => ({
        catalog: product.catalog,
        url: base.publicUrl + endpointPath(base, product),
      })),
      publicUrl: base.publicUrl,
      entry: entryMode(base, wayIn),
    }),
  );
  if (wayIn.embedded !== null) app.use(wayIn.embedded.router);
  return (request, response) => void app(request, response);
}
