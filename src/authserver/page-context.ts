// What every page of the authorization server works with, and how it answers: pages, refusals, moving on.
import type { Request, RequestHandler, Response } from "express";
import type { Provider } from "oidc-provider";
import type { Site } from "../web/layout.ts";
import { errorPage, moveOnPage } from "../web/notice-pages.ts";
import { sendPage } from "../web/security-headers.ts";
import type { Account, Accounts } from "./accounts.ts";
import type { HashQueue } from "./hash-queue.ts";
import type { LoginSessions } from "./login-session.ts";
import type { RateLimit } from "./rate-limit.ts";
import { formToken, type ServerKeys, sameToken } from "./server-keys.ts";
import type { AuthProduct, AuthServerDeps, Identity, Proof } from "./settings.ts";
import type { TokenMint } from "./token-exchange.ts";

export type PageContext = {
  readonly deps: AuthServerDeps;
  readonly provider: Provider;
  readonly keys: ServerKeys;
  readonly mint: TokenMint;
  readonly accounts: Accounts;
  readonly sessions: LoginSessions;
  readonly site: Site;
  readonly limits: { readonly signInByAddress: RateLimit; readonly signInByName: RateLimit };
  readonly hashing: HashQueue;
};

/** One request for a page, and what answers it. */
export type Visit = {
  readonly context: PageContext;
  readonly request: Request;
  readonly response: Response;
};

/** 403 for a form that is not ours, was sent before, or is no longer open. */
export function refuseForm({ context, response }: Omit<Visit, "request">): void {
  const message =
    "This form is no longer valid. Start again from your assistant, or go back and reload the page.";
  sendPage(response, {
    status: 403,
    page: errorPage({ site: context.site, title: "Not accepted", message }),
  });
}

/** A form's answer: a page of this site that goes on by itself, so that form-action can stay 'self'. A client that is no browser gets a redirect. */
export function moveOn({ context, request, response }: Visit, to: string): void {
  const navigating = request.headers["sec-fetch-dest"] === "document";
  if (!navigating) {
    response.redirect(303, to);
    return;
  }
  sendPage(response, { page: moveOnPage({ site: context.site, to, message: "One moment …" }) });
}

/** True for a request from a page of another site. Without headers, or with the `Origin: null` that our own no-referrer pages send, the form token decides. */
function fromElsewhere(request: Request, issuer: string): boolean {
  const { origin } = request.headers;
  if (origin !== undefined && origin !== "null" && origin !== new URL(issuer).origin) return true;
  const site = request.headers["sec-fetch-site"];
  return site === "cross-site" || site === "same-site";
}

/** True for a form that this server made for exactly this purpose. */
export function isOwnForm({ context, request }: Visit, purpose: string): boolean {
  if (fromElsewhere(request, context.deps.issuer)) return false;
  const fields: unknown = request.body;
  const given = typeof fields === "object" && fields !== null && "csrf" in fields ? fields.csrf : undefined;
  return sameToken(formToken(context.keys, purpose), given);
}

/** Fields of an urlencoded form; an empty object where there was none. */
export function formFields(request: Request): Readonly<Record<string, unknown>> {
  const fields: unknown = request.body;
  return typeof fields === "object" && fields !== null ? { ...fields } : {};
}

/** Passes what a handler throws to the error page. */
export function handled(context: PageContext, run: (visit: Visit) => Promise<void>): RequestHandler {
  return (request, response, next) => {
    run({ context, request, response }).catch(next);
  };
}

/** The person that the API is asked about, and the scopes to ask with. */
export type Caller = {
  readonly product: AuthProduct;
  readonly account: Account;
  readonly key?: string | undefined;
  readonly scopes: readonly string[];
};

/** Asks the API who an account is there, with a token that is good for that question only. */
export async function identityOf(context: PageContext, who: Caller): Promise<Identity> {
  const { product, account, key } = who;
  if (product.identify === null) return { subject: account.upstreamSubject, name: account.name, tenants: [] };
  const token = () =>
    context.mint.upstreamToken({
      audience: product.upstreamAudience,
      claims: { sub: account.upstreamSubject, scope: who.scopes.join(" "), client_id: "portolan-connector" },
      lifetimeS: 60,
    });
  const proof: Proof = key === undefined ? { kind: "token", token: await token() } : { kind: "key", key };
  return product.identify(proof);
}
