// The public pages over HTTP: home, docs, llms.txt, the stylesheet. Nothing personal, so they may be cached shortly.
import { Router } from "express";
import type { Connector } from "../catalog/connector.ts";
import type { DocSection } from "../catalog/doc-section.ts";
import { docsIndexPage, docsPage, type Guide, guidesOf, llmsText } from "./docs-pages.ts";
import { type EntryMode, homePage, type ProductCard } from "./home-page.ts";
import type { Site } from "./layout.ts";
import { errorPage } from "./notice-pages.ts";
import { sendPage } from "./security-headers.ts";
import { ASSETS } from "./stylesheet.ts";

/** What a catalog gives to the pages (a loaded catalog has these members). */
type WebProduct = {
  readonly catalog: {
    readonly connector: Connector;
    readonly endpoints: readonly unknown[];
    readonly docs: () => readonly DocSection[];
  };
  /** The connector's address, such as `https://host/mcp`. */
  readonly url: string;
};

export type WebRouterDeps = {
  readonly products: readonly WebProduct[];
  /** Origin and base path where the server is reached, no trailing slash. */
  readonly publicUrl: string;
  readonly entry: EntryMode;
};

/** The frame's facts, the same for the public pages and those of the authorization server. */
export function siteOf(of: {
  readonly titles: readonly string[];
  readonly publicUrl: string;
  readonly entry: EntryMode;
}): Site {
  const [only, ...others] = of.titles;
  const title = only !== undefined && others.length === 0 ? only : "Portolan";
  const base = new URL(of.publicUrl).pathname.replace(/\/+$/, "");
  return { title, base, hasConnections: of.entry === "accounts" || of.entry === "key" };
}

function cards(deps: WebRouterDeps): readonly ProductCard[] {
  return deps.products.map(({ catalog, url }) => ({
    name: catalog.connector.name,
    title: catalog.connector.title,
    description: catalog.connector.description,
    url,
    endpointCount: catalog.endpoints.length,
  }));
}

function allGuides(deps: WebRouterDeps): readonly Guide[] {
  return deps.products.flatMap(({ catalog }) => guidesOf(catalog.docs()));
}

function addAssets(router: Router): void {
  for (const { path, type, body } of ASSETS) {
    router.get(path, (_request, response) => {
      response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.type(type).send(body);
    });
  }
}

function addDocs(router: Router, { site, guides }: { site: Site; guides: () => readonly Guide[] }): void {
  router.get("/docs", (_request, response) => {
    sendPage(response, { page: docsIndexPage({ site, guides: guides() }) });
  });
  router.get("/docs/:topic", (request, response) => {
    const topic = request.params["topic"];
    const language = typeof request.query["lang"] === "string" ? request.query["lang"] : undefined;
    const found = guides().filter((guide) => guide.topic === topic);
    const guide = found.find((entry) => entry.language === language) ?? found[0];
    if (guide === undefined) {
      const message = "There is no guide at this address.";
      sendPage(response, { status: 404, page: errorPage({ site, title: "Not found", message }) });
      return;
    }
    sendPage(response, { page: docsPage({ site, guide }) });
  });
}

/** GET `/`, `/docs`, `/docs/<topic>`, `/llms.txt` and the assets. The stylesheet of every page comes from here. */
export function createWebRouter(deps: WebRouterDeps): Router {
  const router = Router();
  const titles = deps.products.map(({ catalog }) => catalog.connector.title);
  const site = siteOf({ titles, publicUrl: deps.publicUrl, entry: deps.entry });
  const known = new Map<string, readonly Guide[]>();
  const guides = (): readonly Guide[] => {
    const kept = known.get("all") ?? allGuides(deps);
    known.set("all", kept);
    return kept;
  };
  addAssets(router);
  router.get("/", (_request, response) => {
    sendPage(response, { page: homePage({ site, products: cards(deps), entry: deps.entry }) });
  });
  addDocs(router, { site, guides });
  router.get("/llms.txt", (_request, response) => {
    const connectors = cards(deps).map(({ title, url }) => ({ title, url }));
    const description = deps.products.map(({ catalog }) => catalog.connector.description).join(" ");
    const text = llmsText({
      title: site.title,
      description,
      connectors,
      publicUrl: deps.publicUrl,
      guides: guides(),
    });
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.type("text/plain; charset=utf-8").send(text);
  });
  return router;
}
