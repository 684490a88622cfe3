// The embedded authorization server, put together: the provider, its discovery, registration, pages and connections.
import type { IncomingMessage, ServerResponse } from "node:http";
import express, { type ErrorRequestHandler, Router } from "express";
import Provider from "oidc-provider";
import { PortolanError } from "../errors.ts";
import type { Site } from "../web/layout.ts";
import { errorPage } from "../web/notice-pages.ts";
import { scopeWords } from "../web/scope-words.ts";
import { securePersonalPages, sendPage } from "../web/security-headers.ts";
import { siteOf } from "../web/web-router.ts";
import { catchMcpTraffic, sendWrongAddress } from "../web/wrong-address.ts";
import { createAccounts } from "./accounts.ts";
import { fittingQuery } from "./authorize-request.ts";
import { createClientDocuments } from "./client-documents.ts";
import { compareByDigest } from "./client-secrets.ts";
import { addConnectionRoutes } from "./connection-routes.ts";
import { addConsentRoutes } from "./consent-routes.ts";
import { discoveryPaths, ROUTES, serveMetadata, serverMetadata } from "./discovery.ts";
import { createHashQueue } from "./hash-queue.ts";
import { jsonFormRouter } from "./json-form.ts";
import { createLoginSessions } from "./login-session.ts";
import type { PageContext } from "./page-context.ts";
import { CONNECTOR_CLIENT_ID, providerConfig } from "./provider-config.ts";
import { createRateLimit } from "./rate-limit.ts";
import { registrationRouter } from "./registration-route.ts";
import { loadServerKeys, noteIssuer, type ServerKeys } from "./server-keys.ts";
import { type AuthServerDeps, checkSettings } from "./settings.ts";
import { addSignInRoutes } from "./sign-in-routes.ts";
import { type AdapterDeps, keepClient } from "./state-adapter.ts";
import {
  createTokenMint,
  type ExchangeAnswer,
  type ExchangeRequest,
  exchangeToken,
  registerTokenExchange,
  type TokenMint,
} from "./token-exchange.ts";

export type AuthServer = {
  /** Everything of the authorization server, to be mounted at the root of the public address. */
  readonly router: Router;
  readonly issuer: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Public keys (RFC 7517), for verifying in the same process. */
  readonly jwks: { readonly keys: readonly Readonly<Record<string, string>>[] };
  /** The client that may exchange tokens over HTTP (RFC 8693). */
  readonly connectorClient: { readonly id: string; readonly secret: string; readonly tokenEndpoint: string };
  /** The same exchange without HTTP. Rejects with an OAuth error where the connection has ended. */
  readonly exchange: (request: ExchangeRequest) => Promise<ExchangeAnswer>;
};

const MINUTE_S = 60;

function createContext(parts: {
  readonly deps: AuthServerDeps;
  readonly provider: Provider;
  readonly keys: ServerKeys;
  readonly mint: TokenMint;
  readonly site: Site;
}): PageContext {
  const { deps, provider } = parts;
  const accounts = createAccounts(deps);
  const secure = deps.issuer.startsWith("https:");
  return {
    ...parts,
    accounts,
    sessions: createLoginSessions({ provider, accounts, secure }),
    limits: {
      signInByAddress: createRateLimit({ attempts: 60, windowS: 5 * MINUTE_S }, deps.nowMs),
      signInByName: createRateLimit({ attempts: 10, windowS: 5 * MINUTE_S }, deps.nowMs),
    },
    hashing: createHashQueue({ places: 16, perKey: 4 }),
  };
}

function createAdapterDeps(deps: AuthServerDeps): AdapterDeps {
  const { connections, authState, vault } = deps.store;
  return {
    state: authState,
    documents: createClientDocuments({
      fetchDocument: deps.fetchDocument,
      nowMs: deps.nowMs,
      developmentOrigin: deps.developmentClientOrigin,
    }),
    endConnection: async (grantId) => {
      const connection = await connections.findFresh(grantId);
      if (connection === undefined) return;
      await connections.revoke({ id: grantId, user: connection.user });
      await vault.remove(grantId);
    },
  };
}

function createProvider(deps: AuthServerDeps, { keys, site }: { keys: ServerKeys; site: Site }): Provider {
  const accounts = createAccounts(deps);
  const provider = new Provider(
    deps.issuer,
    providerConfig({
      deps,
      keys,
      adapter: createAdapterDeps(deps),
      accountExists: async (id) => (await accounts.byId(id)) !== undefined,
      renderError: (ctx, out, error) => {
        const requestId = deps.makeId();
        if (out.error === "server_error") deps.log({ event: "authorization_failed", requestId, error });
        ctx.type = "html";
        ctx.set("Cache-Control", "no-store");
        const message = `${out.error_description ?? out.error}. Start again from your assistant.`;
        ctx.body = errorPage({ site, title: "This request cannot go on", message, requestId });
      },
    }),
  );
  provider.proxy = true;
  compareByDigest(provider);
  provider.on("grant.success", (ctx) => {
    const id = ctx.oidc.client?.clientId;
    if (id !== undefined)
      keepClient(deps.store.authState, id).catch((error: unknown) =>
        deps.log({ event: "client_not_kept", error }),
      );
  });
  provider.on("server_error", (_ctx, error) => deps.log({ event: "authorization_server_error", error }));
  return provider;
}

/** Hands a request to the provider. The scheme is the issuer's, whatever proxy is in front. */
function toProvider(
  provider: Provider,
  issuer: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const handle = provider.callback();
  const scheme = new URL(issuer).protocol.slice(0, -1);
  return (request, response) => {
    request.headers["x-forwarded-proto"] = scheme;
    delete request.headers["x-forwarded-host"];
    void handle(request, response);
  };
}

type PageFault = { readonly status: number; readonly message: string };

/** A refusal by the API is no fault of the person's request, whatever its status. */
function toPageFault(error: unknown): PageFault {
  if (error instanceof PortolanError)
    return {
      status: 502,
      message: "The service behind this did not answer as it should. Try again in a moment.",
    };
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : 500;
  return typeof status === "number" && status >= 400 && status < 500
    ? { status, message: "This request could not be read." }
    : { status: 500, message: "Something went wrong here. Try again." };
}

function pageErrors(context: PageContext): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, message } = toPageFault(error);
    const requestId = context.deps.makeId();
    if (status >= 500) context.deps.log({ event: "page_failed", requestId, error });
    const page = errorPage({ site: context.site, title: "That did not work", message, requestId });
    sendPage(response, { status, page });
  };
}

function addPages(router: Router, context: PageContext): void {
  const pages = Router();
  pages.use(["/sign-in", "/sign-out", "/interaction", "/connections"], securePersonalPages);
  pages.use(
    ["/sign-in", "/sign-out", "/interaction", "/connections"],
    express.urlencoded({ extended: false, limit: "128kb", parameterLimit: 3000 }),
  );
  addSignInRoutes(pages, context);
  addConsentRoutes(pages, context);
  addConnectionRoutes(pages, context);
  pages.use(pageErrors(context));
  router.use(pages);
}

function addProvider(router: Router, context: PageContext): void {
  const { deps, provider, site } = context;
  const handOver = toProvider(provider, deps.issuer);
  const connectorUrls = deps.products.map((product) => product.resource);
  const wrong = { site, connectorUrls };
  router.use(jsonFormRouter(handOver, (request, response) => sendWrongAddress(wrong, request, response)));
  router.use(
    catchMcpTraffic(wrong, ["/", "/authorize", "/connections", "/docs", "/sign-in", "/token", "/llms.txt"]),
  );
  router.use(registrationRouter({ nowMs: deps.nowMs, provider, state: deps.store.authState }));
  router.get(ROUTES.authorization, securePersonalPages, (request, response) => {
    const at = request.url.indexOf("?");
    const query = at === -1 ? "" : request.url.slice(at + 1);
    if (!new URLSearchParams(query).has("client_id")) return sendWrongAddress(wrong, request, response);
    request.url = `${ROUTES.authorization}?${fittingQuery(query, deps)}`;
    // The provider reads the address as it came in.
    request.originalUrl = `${request.baseUrl}${request.url}`;
    return handOver(request, response);
  });
  router.get(`${ROUTES.authorization}/:uid`, securePersonalPages, handOver);
  router.post([ROUTES.token, ROUTES.revocation], handOver);
  router.options([ROUTES.token, ROUTES.revocation, ROUTES.jwks], handOver);
  router.get(ROUTES.jwks, handOver);
}

/**
 * Starts the authorization server on a store.
 * @throws PortolanError config_invalid where its settings would let strangers in.
 */
export async function createAuthServer(deps: AuthServerDeps): Promise<AuthServer> {
  checkSettings(deps);
  const { issuer } = deps;
  const titles = deps.products.map(({ connector }) => connector.title);
  const site = siteOf({ titles, publicUrl: issuer, entry: deps.signIn });
  const keys = await loadServerKeys(deps.store.authState, deps.sealer);
  await noteIssuer(deps.store.authState, issuer);
  const provider = createProvider(deps, { keys, site });
  const mint = createTokenMint(issuer, keys);
  registerTokenExchange(provider, { deps, mint });
  const context = createContext({ deps, provider, keys, mint, site });
  const scopes = [...new Set(deps.products.flatMap(({ connector }) => Object.keys(scopeWords(connector))))];
  const metadata = serverMetadata(issuer, scopes);
  const router = Router();
  const inner = Router();
  const resources = deps.products.map(({ resource }) => resource);
  const places = [...discoveryPaths(issuer, resources)];
  router.get(places, serveMetadata(metadata));
  router.options(places, serveMetadata(metadata));
  addProvider(inner, context);
  addPages(inner, context);
  router.use(new URL(issuer).pathname.replace(/\/+$/, "") || "/", inner);
  return {
    router,
    issuer,
    metadata,
    jwks: { keys: keys.signing.map(({ d: _, ...key }) => key) },
    connectorClient: {
      id: CONNECTOR_CLIENT_ID,
      secret: keys.connectorSecret,
      tokenEndpoint: `${issuer}${ROUTES.token}`,
    },
    exchange: (request) => exchangeToken({ deps, mint }, request),
  };
}
