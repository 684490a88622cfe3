// Who is there? Two ways to say so: a name and a password, or the API's own key, pasted once.
import { type Html, html } from "./html.ts";
import { renderPage, type Site } from "./layout.ts";

/** A pretend account of the sandbox, named on the page so that one can try. */
export type DemoAccount = { readonly name: string; readonly password: string; readonly note: string };

export type SignInPage = {
  readonly site: Site;
  /** Where the form is sent; a path of this site. */
  readonly action: string;
  readonly csrf: string;
  readonly method: "accounts" | "key";
  /** The product's title. */
  readonly product: string;
  /** Who sent the person here; null from the connections page. */
  readonly clientName: string | null;
  /** A path of this site to come back to; empty inside an authorization. */
  readonly returnTo: string;
  readonly demo: readonly DemoAccount[];
  /** One sentence after a failed attempt. */
  readonly problem?: string | undefined;
  /** Typed before, to be kept. */
  readonly userName?: string | undefined;
  /** Whether to offer a way back to the client. */
  readonly canCancel: boolean;
};

const problemHtml = (problem: string | undefined): Html | "" =>
  problem === undefined ? "" : html`<p class="fault" role="alert">${problem}</p>`;

function demoHtml(demo: readonly DemoAccount[]): Html | "" {
  if (demo.length === 0) return "";
  return html`<div class="note">
<p><b>This is a sandbox.</b> Nothing here is real; use one of these accounts:</p>
<div class="scroll"><table><thead><tr><th>Name</th><th>Password</th><th>Is</th></tr></thead><tbody>${demo.map(
    (account) =>
      html`<tr><td><code>${account.name}</code></td><td><code>${account.password}</code></td><td>${account.note}</td></tr>`,
  )}</tbody></table></div>
</div>`;
}

function accountFields(page: SignInPage): Html {
  return html`<label class="field">Name<input name="name" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="200" value="${page.userName ?? ""}"></label>
<label class="field">Password<input name="password" type="password" autocomplete="current-password" required maxlength="500"></label>`;
}

function keyFields(page: SignInPage): Html {
  return html`<p>${page.product} knows you by an API key. Paste it here once. It is checked with ${page.product}, kept encrypted on this server, and never shown to the assistant, which gets a pass of its own that you can end at any time.</p>
<label class="field">API key<input name="key" type="password" autocomplete="off" spellcheck="false" required maxlength="4096"></label>`;
}

/** The whole page as HTML text. */
export function signInPage(page: SignInPage): string {
  const title = page.method === "key" ? `Your ${page.product} key` : "Sign in";
  const cancel = page.canCancel
    ? html`<button class="plain" name="decision" value="cancel" formnovalidate>Cancel</button>`
    : "";
  const body = html`<h1>${title}</h1>
${page.clientName === null ? "" : html`<p class="lead"><b>${page.clientName}</b> wants to use ${page.product} for you. First: who are you?</p>`}
${problemHtml(page.problem)}
<form method="post" action="${page.action}">
<input type="hidden" name="csrf" value="${page.csrf}">
${page.returnTo === "" ? "" : html`<input type="hidden" name="return_to" value="${page.returnTo}">`}
${page.method === "key" ? keyFields(page) : accountFields(page)}
<div class="actions"><button name="decision" value="sign-in">${page.method === "key" ? "Check the key" : "Sign in"}</button>${cancel}</div>
</form>
${page.method === "accounts" ? demoHtml(page.demo) : ""}`;
  return renderPage({ site: page.site, title, body, narrow: true });
}
