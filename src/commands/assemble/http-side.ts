// Starts a connector's HTTP side: endpoints, metadata documents, pages, the admin listener; and closes it in order.
import type { RequestListener } from "node:http";
import type { McpServerFactory } from "@modelcontextprotocol/server";
import { createRefusalReport } from "../../auth/report-refusals.ts";
import { resourceMetadata, resourceMetadataPaths } from "../../auth/resource.ts";
import { loadCatalog } from "../../catalog/load-catalog.ts";
import type { Flags } from "../../config/options.ts";
import { readServeSettings, type ServeSettings } from "../../config/serve-settings.ts";
import { type AdminServer, startAdminServer } from "../../http/admin-server.ts";
import { type GuardRules, hostName } from "../../http/guard.ts";
import { startHttpServer } from "../../http/http-server.ts";
import { callerFromAuthInfo, createMcpEndpoint, type McpEndpoint } from "../../http/mcp-endpoint.ts";
import { createServerFactory } from "../../mcp/server.ts";
import { LOOPBACK_NAMES } from "../../outbound/address.ts";
import {
  type Assembly,
  assemble,
  callDependencies,
  closeAssembly,
  endpointPath,
  GRACE_MS,
  type ServingInput,
} from "./assemble.ts";
import { type Authenticators, openAuthenticators } from "./authenticators.ts";
import type { Product } from "./product.ts";

export type Serving = {
  readonly products: readonly { readonly product: Product; readonly url: string }[];
  readonly settings: ServeSettings;
  readonly publicUrl: string;
  /** What clients must show in bearer mode; null otherwise. */
  readonly bearer: string | null;
  readonly adminUrl: string | null;
  /** Serves another catalog at the first endpoint from the next request on; calls in flight end on the old one. */
  readonly swap: (catalogDir: string, flags: Flags) => Promise<Product>;
  /** Stops taking calls, lets those in flight end, then closes everything. */
  readonly close: () => Promise<void>;
};

function guardRules(base: Assembly): GuardRules {
  const { settings, publicUrl } = base;
  const loopback = settings.allowedHosts.length === 0;
  const own = hostName(new URL(publicUrl).host);
  const named = settings.allowedHosts.flatMap((host) => hostName(host) ?? []);
  const origins = [
    ...base.products.flatMap((product) => product.settings.allowedOrigins),
    new URL(publicUrl).origin,
  ];
  return {
    hosts: new Set([...(loopback ? LOOPBACK_NAMES : []), ...named, ...(own === null ? [] : [own])]),
    origins: new Set(origins),
    loopback,
  };
}

const MAX_IN_FLIGHT = 1000;

/** An endpoint and the factory behind it, which may be another one from one request to the next. */
type LiveEndpoint = { readonly endpoint: McpEndpoint; readonly swap: (product: Product) => void };

type Opened = { readonly base: Assembly; readonly authenticators: Authenticators };

function createLiveEndpoint({ base, authenticators }: Opened, product: Product): LiveEndpoint {
  const make = (one: Product): McpServerFactory =>
    createServerFactory(callDependencies(base, one), callerFromAuthInfo);
  let factory = make(product);
  const resource = base.publicUrl + endpointPath(base, product);
  const endpoint = createMcpEndpoint({
    factory: (context) => factory(context),
    authenticator: authenticators.forProduct(product, resource),
    maxRequestBytes: product.settings.maxRequestBytes,
    maxInFlight: MAX_IN_FLIGHT,
    onRefused: createRefusalReport({
      count: base.metrics.tokenRefused,
      warn: (facts) => base.input.log.warn("token_refused", { resource, ...facts }),
      monotonic: () => performance.now(),
    }),
    onFault: (error) => base.input.log.fault("request_failed", { error }),
  });
  return {
    endpoint,
    swap: (next) => {
      factory = make(next);
    },
  };
}

/** RFC 9728 metadata, where there is an authorization server. The document at the root is that of the first product. */
function createDocuments(base: Assembly, issuer: string | null): ReadonlyMap<string, () => unknown> {
  const documents = new Map<string, () => unknown>();
  if (issuer === null) return documents;
  for (const product of base.products) {
    const { connector } = product.catalog;
    const resource = base.publicUrl + endpointPath(base, product);
    const document = resourceMetadata({
      resource,
      issuer,
      scopes: Object.keys(connector.auth.scopes),
      title: connector.title,
      documentation: `${base.publicUrl}/docs`,
    });
    for (const path of resourceMetadataPaths(resource))
      if (!documents.has(path)) documents.set(path, () => document);
  }
  return documents;
}

/** Pages are put together at the first request for one: most processes never show any. */
function createPages(base: Assembly, authenticators: Authenticators): RequestListener {
  let made: Promise<RequestListener> | undefined;
  const make = async (): Promise<RequestListener> => {
    const { createPagesApp } = await import("./pages.ts");
    return createPagesApp(base, authenticators);
  };
  return (request, response) => {
    made ??= make();
    made.then(
      (handle) => handle(request, response),
      (error: unknown) => {
        base.input.log.fault("pages_failed", { error });
        response.writeHead(500).end();
      },
    );
  };
}

type AdminFacts = { readonly isReady: () => boolean; readonly inFlight: () => number };

/** Health and metrics on a port of their own, where one is set. */
async function startAdmin(base: Assembly, { isReady, inFlight }: AdminFacts): Promise<AdminServer | null> {
  const port = base.settings.adminPort;
  if (port === null) return null;
  const gauges = () => ({ portolan_calls_in_flight: inFlight() });
  return startAdminServer({ port, metrics: base.metrics, isReady, gauges });
}

/** Another catalog, made ready to take the first one's place on the same port. */
async function loadProduct(base: Assembly, from: { dir: string; flags: Flags }): Promise<Product> {
  const catalog = await loadCatalog(from.dir);
  const { environment } = base.input;
  const own = readServeSettings({ flags: from.flags, environment, connector: catalog.connector });
  return base.makeProduct(catalog, { ...own, port: base.settings.port });
}

/**
 * Starts an HTTP connector.
 * @throws PortolanError for settings, catalogs and ports that cannot be used.
 */
export async function startServing(input: ServingInput): Promise<Serving> {
  const base = await assemble(input);
  const { settings } = base;
  const authenticators = await openAuthenticators(base);
  const live = base.products.map((product) => createLiveEndpoint({ base, authenticators }, product));
  const paths = base.products.map((product) => endpointPath(base, product));
  const endpoints = new Map(live.map(({ endpoint }, index) => [paths[index] ?? "/mcp", endpoint]));
  const server = await startHttpServer({
    host: settings.host,
    port: settings.port,
    rules: guardRules(base),
    endpoints,
    documents: createDocuments(base, authenticators.issuer),
    pages: createPages(base, authenticators),
    secure: base.publicUrl.startsWith("https:"),
  }).catch(async (error: unknown) => {
    await closeAssembly(base);
    throw error;
  });
  let ready = true;
  const admin = await startAdmin(base, { isReady: () => ready, inFlight: server.inFlight });
  return {
    products: base.products.map((product) => ({
      product,
      url: base.publicUrl + endpointPath(base, product),
    })),
    settings,
    publicUrl: base.publicUrl,
    bearer: authenticators.bearer,
    adminUrl: admin?.url ?? null,
    swap: async (dir, flags) => {
      const product = await loadProduct(base, { dir, flags });
      live[0]?.swap(product);
      return product;
    },
    close: async () => {
      ready = false;
      await server.close(GRACE_MS);
      await admin?.close();
      await closeAssembly(base);
    },
  };
}
