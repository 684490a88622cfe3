// What a person decides: who asks, for which tenants, with which permissions, and how far the assistant may go.
import type { AccessLevel, Tenant } from "../auth/session.ts";
import { type Html, html } from "./html.ts";
import { renderPage, type Site } from "./layout.ts";
import type { Permission, PermissionArea } from "./scope-words.ts";

export type ConsentPage = {
  readonly site: Site;
  readonly action: string;
  readonly csrf: string;
  readonly product: string;
  readonly userName: string;
  readonly client: {
    readonly name: string;
    /** Host of the redirect URI, as shown. */
    readonly redirectHost: string;
    readonly onThisComputer: boolean;
    /** Host of the client's metadata document; null: it registered by itself. */
    readonly publishedAt: string | null;
  };
  /** What a tenant is called, one and many; null: this API has none. */
  readonly tenants: { readonly one: string; readonly many: string; readonly list: readonly Tenant[] } | null;
  readonly areas: readonly PermissionArea[];
  /** The highest level to be offered. */
  readonly access: readonly AccessLevel[];
  readonly problem?: string | undefined;
  readonly chosen?:
    | {
        readonly tenants: readonly string[];
        readonly scopes: readonly string[];
        readonly access: AccessLevel | null;
      }
    | undefined;
};

/** The three levels in words; the order is from careful to bold. */
export const ACCESS_WORDS: Readonly<Record<AccessLevel, { readonly title: string; readonly words: string }>> =
  {
    read: { title: "Read only", words: "It can look things up. It cannot change anything." },
    safe: {
      title: "Read and safe writes",
      words: "It can also create and edit. It cannot delete, cancel, revoke or undo.",
    },
    all: { title: "Everything", words: "It can also delete and cancel. Some of that cannot be taken back." },
  };

function whoAsks(page: ConsentPage): Html {
  const { client } = page;
  const proof =
    client.publishedAt === null
      ? html`Registered by itself, nobody has checked its name`
      : html`Describes itself at ${client.publishedAt}`;
  return html`<div class="card"><dl class="who asks">
<dt>Asks</dt><dd><b>${client.name}</b></dd>
<dt>Sends you back to</dt><dd><code>${client.redirectHost}</code>${client.onThisComputer ? " (a program on your own computer)" : ""}</dd>
<dt>Who is that?</dt><dd>${proof}</dd>
<dt>You are</dt><dd>${page.userName}</dd>
</dl></div>
<p class="note small">Go on only if you have just started this yourself, in an assistant that you trust.</p>`;
}

function tenantsHtml(page: ConsentPage): Html | "" {
  if (page.tenants === null) return "";
  const { list, one, many } = page.tenants;
  const open = list.filter((tenant) => tenant.enabled);
  const row = (tenant: Tenant): Html => {
    const checked = page.chosen?.tenants.includes(tenant.id) ?? (open.length === 1 && tenant.enabled);
    return html`<label class="pick${tenant.enabled ? "" : " off"}"><input type="checkbox" name="tenant" value="${tenant.id}"${
      tenant.enabled ? "" : html` disabled`
    }${checked && tenant.enabled ? html` checked` : ""}><span><b>${tenant.label}</b><span class="quiet small">${
      tenant.enabled ? tenant.id : "Closed, or your role does not allow it"
    }</span></span></label>`;
  };
  return html`<fieldset><legend>Which ${many}?</legend>
${open.length === 0 ? html`<p>Your account has no ${one} that an assistant could use.</p>` : ""}
${list.map(row)}
</fieldset>`;
}

/** Without a tenant that is open there is nothing to choose; the only button tells the client so. */
const isHopeless = ({ tenants }: ConsentPage): boolean =>
  tenants !== null && !tenants.list.some(({ enabled }) => enabled);

function choicesHtml(page: ConsentPage): Html {
  const no = (label: string): Html =>
    html`<button class="plain" name="decision" value="deny" formnovalidate>${label}</button>`;
  if (isHopeless(page)) return html`<div class="actions">${no("Go back without access")}</div>`;
  return html`${accessHtml(page)}
${permissionsHtml(page)}
<div class="actions"><button name="decision" value="allow">Allow</button>${no("Deny")}</div>`;
}

function accessHtml(page: ConsentPage): Html {
  const chosen = page.chosen?.access ?? (page.access.includes("safe") ? "safe" : page.access[0]);
  return html`<fieldset><legend>What may the assistant do?</legend>
${page.access.map(
  (level) =>
    html`<label class="pick"><input type="radio" name="access" value="${level}" required${
      level === chosen ? html` checked` : ""
    }><span><b>${ACCESS_WORDS[level].title}</b><span class="quiet small">${ACCESS_WORDS[level].words}</span></span></label>`,
)}
</fieldset>`;
}

/** Up to so many are shown open; more are folded by area, where they can still be read. */
const FEW_PERMISSIONS = 8;

function permissionsHtml(page: ConsentPage): Html {
  const count = page.areas.reduce((sum, area) => sum + area.permissions.length, 0);
  const pick = ({ scope, words }: Permission): Html => {
    const checked = page.chosen?.scopes.includes(scope) ?? true;
    return html`<label class="pick"><input type="checkbox" name="scope" value="${scope}"${checked ? html` checked` : ""}><span><b>${words}</b>${
      words === scope ? "" : html`<span class="quiet small">${scope}</span>`
    }</span></label>`;
  };
  const open = (group: PermissionArea): Html =>
    html`<fieldset class="plain"><legend>${group.area}</legend>${group.permissions.map(pick)}</fieldset>`;
  const folded = (
    group: PermissionArea,
  ): Html => html`<details><summary>${group.area} <span class="quiet">${group.permissions.length}</span>
<span class="words">${group.permissions.map(({ words }) => words).join("; ")}</span></summary><div>${group.permissions.map(pick)}</div></details>`;
  return html`<fieldset><legend>Permissions</legend>
<p class="small quiet">It asks for ${count === 1 ? "this permission" : html`these ${count} permissions`}. Clear what it should not have.</p>
${page.areas.map(count <= FEW_PERMISSIONS ? open : folded)}
</fieldset>`;
}

/** The whole page as HTML text; the form goes to `page.action`. */
export function consentPage(page: ConsentPage): string {
  const title = `Let ${page.client.name} use ${page.product}?`;
  const body = html`<h1>${title}</h1>
${page.problem === undefined ? "" : html`<p class="fault" role="alert">${page.problem}</p>`}
${whoAsks(page)}
<form method="post" action="${page.action}">
<input type="hidden" name="csrf" value="${page.csrf}">
${tenantsHtml(page)}
${choicesHtml(page)}
</form>
<p class="quiet small">You can see what it does, and end it at any time, on the <a href="${page.site.base}/connections">connections page</a>.</p>`;
  return renderPage({ site: page.site, title, body, narrow: true });
}
