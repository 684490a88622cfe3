// Every connected client of one person: what it may do, what it did, and the way to end it.
import type { AccessLevel } from "../auth/session.ts";
import { ACCESS_WORDS } from "./consent-page.ts";
import { moment } from "./display-text.ts";
import { type Html, html } from "./html.ts";
import { renderPage, type Site } from "./layout.ts";
import type { PermissionArea } from "./scope-words.ts";

type ShownCall = {
  readonly at: string;
  readonly tool: string;
  readonly operationId: string | null;
  readonly tenant: string | null;
  /** `ok` or an error code. */
  readonly outcome: string | null;
};

export type ShownConnection = {
  readonly id: string;
  readonly clientName: string;
  readonly redirectHost: string;
  readonly product: string;
  readonly access: AccessLevel;
  /** Null: this API has no tenants, or all of them are connected. */
  readonly tenants: readonly { readonly id: string; readonly label: string }[] | null;
  readonly areas: readonly PermissionArea[];
  /** ISO 8601. */
  readonly firstConnected: string;
  readonly lastUsed: string | null;
  readonly callsToday: number;
  /** Newest first. */
  readonly lastCalls: readonly ShownCall[];
  readonly csrf: string;
};

export type ConnectionsPage = {
  readonly site: Site;
  readonly userName: string;
  readonly signOutCsrf: string;
  readonly connections: readonly ShownConnection[];
  /** One sentence after something was done; empty otherwise. */
  readonly notice: string;
};

function tenantsHtml(page: ConnectionsPage, connection: ShownConnection): Html | "" {
  const { tenants } = connection;
  if (tenants === null) return "";
  const row = (tenant: {
    readonly id: string;
    readonly label: string;
  }): Html => html`<li class="row"><span>${tenant.label} <span class="quiet small">${tenant.id}</span></span>
<form method="post" action="${page.site.base}/connections/${connection.id}/revoke"><input type="hidden" name="csrf" value="${connection.csrf}"><input type="hidden" name="tenant" value="${tenant.id}"><button class="plain small">Take away<span class="away"> ${tenant.label} from ${connection.clientName}</span></button></form></li>`;
  return html`<h3>Connected to</h3>
<ul class="bare">${tenants.map(row)}</ul>`;
}

function callsHtml(connection: ShownConnection): Html {
  if (connection.lastCalls.length === 0)
    return html`<p class="quiet small">It has not called anything yet.</p>`;
  const row = (call: ShownCall): Html =>
    html`<tr><td>${moment(call.at)}</td><td><code>${call.operationId ?? call.tool}</code></td><td>${call.tenant ?? "–"}</td><td>${call.outcome ?? "running"}</td></tr>`;
  return html`<details><summary>Last calls <span class="quiet">${connection.callsToday} today</span></summary><div class="scroll"><table>
<thead><tr><th>When</th><th>What</th><th>For</th><th>Result</th></tr></thead><tbody>${connection.lastCalls.map(row)}</tbody></table></div></details>`;
}

function permissionsHtml(connection: ShownConnection): Html {
  const count = connection.areas.reduce((sum, area) => sum + area.permissions.length, 0);
  return html`<details><summary>Permissions <span class="quiet">${count}</span></summary><div>${connection.areas.map(
    (area) =>
      html`<h3>${area.area}</h3><ul>${area.permissions.map(({ words }) => html`<li>${words}</li>`)}</ul>`,
  )}</div></details>`;
}

function connectionHtml(page: ConnectionsPage, connection: ShownConnection): Html {
  return html`<section class="card" aria-label="${connection.clientName}">
<div class="row"><h2>${connection.clientName}</h2><span class="tag">${ACCESS_WORDS[connection.access].title}</span></div>
<dl class="who">
<dt>Uses</dt><dd>${connection.product}</dd>
<dt>Sends to</dt><dd><code>${connection.redirectHost}</code></dd>
<dt>First connected</dt><dd>${moment(connection.firstConnected)}</dd>
<dt>Last used</dt><dd>${moment(connection.lastUsed)}</dd>
<dt>Calls today</dt><dd>${connection.callsToday}</dd>
</dl>
${tenantsHtml(page, connection)}
${permissionsHtml(connection)}
${callsHtml(connection)}
<form method="post" action="${page.site.base}/connections/${connection.id}/revoke"><input type="hidden" name="csrf" value="${connection.csrf}">
<button class="danger">End this connection<span class="away"> of ${connection.clientName}</span></button></form>
</section>
`;
}

/** The whole page as HTML text. */
export function connectionsPage(page: ConnectionsPage): string {
  const { connections, site } = page;
  const none = html`<p>No assistant is connected. <a href="${site.base}/">How to connect one</a></p>`;
  const body = html`<div class="row"><h1>Your connections</h1>
<form method="post" action="${site.base}/sign-out"><input type="hidden" name="csrf" value="${page.signOutCsrf}"><button class="plain small">Sign out ${page.userName}</button></form></div>
${page.notice === "" ? "" : html`<p class="good" role="status">${page.notice}</p>`}
<p class="lead">What is ended here stops working at once, whatever the assistant still holds.</p>
${connections.length === 0 ? none : connections.map((connection) => connectionHtml(page, connection))}`;
  return renderPage({ site, title: "Your connections", body, spot: "connections" });
}
