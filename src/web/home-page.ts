// The page for the person who opens the connector's address in a browser: what it is, what to copy, how to connect.
import { type ClientGuide, clientGuides, type GuideStep } from "./client-guides.ts";
import { type Html, html } from "./html.ts";
import { renderPage, type Site } from "./layout.ts";

/** One product as the pages present it. */
export type ProductCard = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The connector's address, to be copied. */
  readonly url: string;
  readonly endpointCount: number;
};

/** How one gets in: by signing in, by pasting the API's key, by a bearer from the operator, or not at all. */
export type EntryMode = "accounts" | "key" | "bearer" | "open" | "external";

const ENTRY: Readonly<Record<EntryMode, string>> = {
  accounts: "You sign in once and choose what the assistant may do. You can end it at any time.",
  key: "You paste the API’s key once; it is kept encrypted and the assistant never sees it. You can end it at any time.",
  bearer: "Requests need the key that the operator of this server gave you, as a bearer token.",
  open: "This server asks for no sign-in.",
  external: "You sign in with the service itself and choose there what the assistant may do.",
};

const step = (part: GuideStep): Html =>
  html`<li>${part.text}${
    part.code === undefined ? "" : html`<pre tabindex="0"><code>${part.code}</code></pre>`
  }</li>`;

const guide = (client: ClientGuide): Html => html`<details id="${client.id}">
<summary>${client.name} <span class="quiet small">${client.hint}</span></summary>
<div><ol>${client.steps.map(step)}</ol></div>
</details>
`;

function product(card: ProductCard): Html {
  return html`<div class="card">
<h2>${card.title}</h2>
<p>${card.description}</p>
<p class="quiet small">The assistant can find and use ${card.endpointCount} endpoints.</p>
<p><label>Connector address<output class="address" tabindex="0">${card.url}</output></label></p>
</div>
`;
}

export type HomePage = {
  readonly site: Site;
  readonly products: readonly ProductCard[];
  readonly entry: EntryMode;
};

/** The whole page as HTML text. */
export function homePage(page: HomePage): string {
  const first = page.products[0];
  const guides = first === undefined ? [] : clientGuides(first);
  const body = html`<h1>Connect your assistant</h1>
<p class="lead">Copy the address below into your assistant. It then finds, reads and calls the API for you, within what you allow.</p>
${page.products.map(product)}
<p class="good">${ENTRY[page.entry]}${
    page.site.hasConnections
      ? html` <a href="${page.site.base}/connections">See and end your connections</a>.`
      : ""
  }</p>
<h2>How to connect</h2>
${page.products.length > 1 ? html`<p class="quiet">The steps show ${first?.title}; the others go the same way with their own address.</p>` : ""}
${guides.map(guide)}
<h2>More</h2>
<ul>
<li><a href="${page.site.base}/docs">Docs</a>: the guides that the assistant reads too</li>
<li><a href="${page.site.base}/llms.txt">llms.txt</a>: the same for machines</li>
</ul>`;
  return renderPage({ site: page.site, title: page.site.title, body, spot: "home" });
}
