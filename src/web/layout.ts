// The frame of every page: one head, one header, one main. No script, no inline style, no request to anybody else.
import { type Html, html, type Slot } from "./html.ts";
import { FAVICON, STYLESHEET } from "./stylesheet.ts";

/** What every page knows of the site. */
export type Site = {
  /** Shown beside the mark: the product's title, or the server's name with several products. */
  readonly title: string;
  /** Path below which the site is served, no trailing slash: empty at the root. */
  readonly base: string;
  /** Whether there is a connections page to link to. */
  readonly hasConnections: boolean;
};

type PageSpot = "home" | "docs" | "connections" | "none";

export type Page = {
  readonly site: Site;
  readonly title: string;
  readonly body: Html;
  readonly spot?: PageSpot;
  /** For forms: a narrower column. */
  readonly narrow?: boolean;
  /** Same-site address to go on to at once. */
  readonly moveOnTo?: string;
};

type NavLink = {
  readonly site: Site;
  readonly to: string;
  readonly label: string;
  readonly current: boolean;
};

const nav = (link: NavLink): Html =>
  html`<a href="${link.site.base}${link.to}"${link.current ? html` aria-current="page"` : ""}>${link.label}</a>`;

function header(site: Site, spot: PageSpot): Html {
  return html`<header class="top"><div>
<a class="name" href="${site.base}/"><img src="${site.base}${FAVICON.path}" alt="" width="27" height="27">${site.title}</a>
<nav aria-label="Pages">${[
    nav({ site, to: "/", label: "Connect", current: spot === "home" }),
    nav({ site, to: "/docs", label: "Docs", current: spot === "docs" }),
    site.hasConnections
      ? nav({ site, to: "/connections", label: "Connections", current: spot === "connections" })
      : "",
  ]}</nav>
</div></header>`;
}

/** A whole document as text. */
export function renderPage(page: Page): string {
  const { site } = page;
  const moveOn: Slot =
    page.moveOnTo === undefined ? "" : html`<meta http-equiv="refresh" content="0; url=${page.moveOnTo}">\n`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${moveOn}<title>${page.title === site.title ? page.title : `${page.title} · ${site.title}`}</title>
<link rel="stylesheet" href="${site.base}${STYLESHEET.path}">
<link rel="icon" href="${site.base}${FAVICON.path}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${header(site, page.spot ?? "none")}
<main id="main"${page.narrow === true ? html` class="narrow"` : ""}>
${page.body}
</main>
</body>
</html>
`.markup;
}
