// Short pages: something went wrong, this is the wrong address, one moment.
import { html } from "./html.ts";
import { renderPage, type Site } from "./layout.ts";

/** @param page.message one sentence in plain words; never an internal detail. */
export function errorPage(page: {
  readonly site: Site;
  readonly title: string;
  readonly message: string;
  readonly requestId?: string;
}): string {
  const body = html`<h1>${page.title}</h1>
<p class="fault">${page.message}</p>
${page.requestId === undefined ? "" : html`<p class="quiet small">Request ${page.requestId}</p>`}
<p><a href="${page.site.base}/">Back to the start</a></p>`;
  return renderPage({ site: page.site, title: page.title, body, narrow: true });
}

/** For a person who pasted the authorize address, or another wrong one, as the connector's address. */
export function wrongAddressPage(page: {
  readonly site: Site;
  readonly connectorUrls: readonly string[];
}): string {
  const many = page.connectorUrls.length > 1;
  const body = html`<h1>This is not the connector’s address</h1>
<p>You do not need to open this page yourself. Give your assistant ${many ? "one of these addresses" : "this address"}; it finds everything else:</p>
${page.connectorUrls.map((url) => html`<p><output class="address" tabindex="0">${url}</output></p>`)}
<p><a href="${page.site.base}/">How to connect each assistant</a></p>`;
  return renderPage({ site: page.site, title: "Wrong address", body, narrow: true });
}

/** Goes on by itself, with a link for browsers that do not. `to` is an address of this site. */
export function moveOnPage(page: {
  readonly site: Site;
  readonly to: string;
  readonly message: string;
}): string {
  const body = html`<h1>${page.message}</h1>
<p>If nothing happens, <a href="${page.to}">go on here</a>.</p>`;
  return renderPage({ site: page.site, title: page.message, body, narrow: true, moveOnTo: page.to });
}
