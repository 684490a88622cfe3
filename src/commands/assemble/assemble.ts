// Puts a connector together, all but its transport: settings, catalogs, store, audit, the way out, the tools.
import { createServer as createProbe } from "node:net";
import type { SandboxAccount } from "../../authserver/settings.ts";
import { type Catalog, loadCatalog } from "../../catalog/load-catalog.ts";
import { withSite } from "../../catalog/with-site.ts";
import type { Environment, Flags } from "../../config/options.ts";
import { readServeSettings, type ServeSettings } from "../../config/serve-settings.ts";
import { PortolanError } from "../../errors.ts";
import { createMetrics, type Metrics } from "../../http/metrics.ts";
import type { CallDependencies } from "../../mcp/call-tool.ts";
import { requireBaseUrl } from "../../outbound/address.ts";
import { createOutbound, type Outbound } from "../../outbound/outbound.ts";
import { openAuditJsonl } from "../../store/audit-jsonl.ts";
import { openStore } from "../../store/open-store.ts";
import type { AuditLog, Store } from "../../store/store.ts";
import type { Log } from "../log.ts";
import { createProduct, type Product } from "./product.ts";
import { unknownVariables } from "./unknown-variables.ts";
import {
  credentialSettings,
  type ExchangePoint,
  holdCredentials,
  lateExchange,
  openVault,
} from "./upstream-credentials.ts";

/** Longest time that calls in flight get when the process ends, in milliseconds. */
export const GRACE_MS = 25_000;

export type ServingInput = {
  readonly catalogs: readonly string[];
  readonly flags: Flags;
  readonly environment: Environment;
  readonly log: Log;
  /** Prints a line for the person who starts it. */
  readonly say?: (text: string) => void;
  /** Pretend people of a sandbox, for the embedded sign-in on loopback. */
  readonly sandboxAccounts?: readonly SandboxAccount[];
};

/** A connector without a transport; `closeAssembly` closes what it opened. */
export type Assembly = {
  readonly input: ServingInput;
  readonly settings: ServeSettings;
  readonly store: Store;
  readonly audit: AuditLog;
  readonly outbound: Outbound;
  readonly metrics: Metrics;
  readonly publicUrl: string;
  readonly products: readonly Product[];
  /** Makes a product over the same store and way out: for a catalog that was made anew while serving. */
  readonly makeProduct: (catalog: Catalog, settings: ServeSettings) => Product;
  /** Filled when the authorization server runs. */
  readonly exchangePoint: { current: ExchangePoint | null };
};

async function freePort(host: string): Promise<number> {
  const probe = createProbe();
  await new Promise<void>((resolve, reject) => probe.once("error", reject).listen(0, host, resolve));
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** Rows go to every place; a write waits for all of them. */
function joinAudits(audits: readonly AuditLog[]): AuditLog {
  return {
    append: async (row) => void (await Promise.all(audits.map((audit) => audit.append(row)))),
    close: async () => void (await Promise.all(audits.map((audit) => audit.close()))),
  };
}

/** A row that could not be written is an alarm, whatever becomes of its call. */
function counted(audit: AuditLog, metrics: Metrics): AuditLog {
  return {
    append: (row) =>
      audit.append(row).catch((error: unknown) => {
        metrics.auditFault();
        throw error;
      }),
    close: audit.close,
  };
}

async function readCatalogs(
  input: ServingInput,
): Promise<{ catalogs: Catalog[]; settings: ServeSettings[] }> {
  const catalogs = await Promise.all(input.catalogs.map(loadCatalog));
  const names = catalogs.map((catalog) => catalog.connector.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new PortolanError("config_invalid", `two catalogs are called ${twice}`);
  if (catalogs.length > 1 && input.flags["upstreamUrl"] !== undefined) {
    throw new PortolanError(
      "config_invalid",
      "--upstream-url is for one catalog; the others' are in their connector.yaml",
    );
  }
  const { flags, environment } = input;
  for (const line of unknownVariables(environment, catalogs)) input.say?.(line);
  const settings = catalogs.map(({ connector }) => readServeSettings({ flags, environment, connector }));
  return { catalogs, settings };
}

type Address = { readonly port: number; readonly publicUrl: string };

/** The port, a free one where any will do, and the address that clients know. */
async function settleAddress(settings: ServeSettings): Promise<Address> {
  const port = settings.port !== 0 || settings.stdio ? settings.port : await freePort(settings.host);
  const shown = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  return { port, publicUrl: settings.publicUrl ?? `http://${shown}:${port}` };
}

async function openAudits(store: Store, settings: ServeSettings): Promise<AuditLog> {
  const { auditFile } = settings;
  return joinAudits(auditFile === null ? [store.audit] : [store.audit, await openAuditJsonl(auditFile)]);
}

/** What every product shares. */
type Shared = Pick<Assembly, "input" | "store" | "outbound" | "publicUrl" | "exchangePoint"> & {
  readonly held: ReturnType<typeof holdCredentials>;
};

function productMaker({ held, store, outbound, exchangePoint, ...shared }: Shared): Assembly["makeProduct"] {
  const { environment } = shared.input;
  const point = (): ExchangePoint => {
    if (exchangePoint.current !== null) return exchangePoint.current;
    throw new PortolanError("auth_server_unavailable", "the authorization server offers no token exchange");
  };
  return (catalog, own) => {
    requireBaseUrl("--upstream-url", own.upstreamUrl, { development: own.development });
    for (const origin of catalog.connector.upstream.origins)
      requireBaseUrl("upstream.origins", origin, { development: own.development });
    const exchange = lateExchange(point, { settings: own, outbound });
    const isOurs = own.auth === "oauth" && own.issuer === null;
    return createProduct({
      catalog: own.stdio ? catalog : withSite(catalog, shared.publicUrl),
      settings: own,
      outbound,
      credential: credentialSettings({ catalog, settings: own, environment, held, exchange }),
      connections: isOurs ? store.connections : null,
      keys: store.keys,
    });
  };
}

/**
 * Reads, checks and puts together everything but the transport.
 * @throws PortolanError catalog_invalid or config_invalid, each fault on a line of its own.
 */
export async function assemble(input: ServingInput): Promise<Assembly> {
  const { catalogs, settings: all } = await readCatalogs(input);
  const [settings] = all;
  if (settings === undefined) throw new PortolanError("config_invalid", "name a catalog with --catalog");
  const { port, publicUrl } = await settleAddress(settings);
  const store = await openStore(settings.store, { clock: () => new Date() });
  const audit = await openAudits(store, settings);
  const outbound = createOutbound({ development: settings.development });
  const held = holdCredentials(store, openVault(settings));
  // Ends a rotation of the vault's key: afterwards the old key may go.
  await held?.reseal();
  const base = { input, store, outbound, publicUrl, exchangePoint: { current: null } };
  const makeProduct = productMaker({ ...base, held });
  const metrics = createMetrics();
  return {
    ...base,
    settings: { ...settings, port },
    audit: counted(audit, metrics),
    metrics,
    products: catalogs.map((catalog, index) => makeProduct(catalog, all[index] ?? settings)),
    makeProduct,
  };
}

/** Path of a product's endpoint: `/mcp` alone, `/mcp/<name>` among several. */
export const endpointPath = (base: Assembly, product: Product): string =>
  base.products.length === 1 ? "/mcp" : `/mcp/${product.catalog.connector.name}`;

/** What one product's calls need of the process. */
export function callDependencies(base: Assembly, product: Product): CallDependencies {
  const { log } = base.input;
  return {
    registry: product.registry,
    audit: base.audit,
    now: () => new Date(),
    count: base.metrics.count,
    logFault: ({ requestId, tool, error }) => log.fault("call_failed", { requestId, tool, error }),
  };
}

/** Closes store, audit and connections to the API; rows still held are written first. */
export async function closeAssembly(base: Assembly): Promise<void> {
  await base.audit.close();
  await base.store.close();
  await base.outbound.close();
}
