// One catalog ready to be served: its way to the API, its tenants, its tools.
import { setTimeout as sleep } from "node:timers/promises";
import { type CredentialSettings, createCredentialSource } from "../../auth/credentials.ts";
import { createTenantDirectory, type TenantDirectory } from "../../auth/tenants.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import type { ServeSettings } from "../../config/serve-settings.ts";
import type { Outbound } from "../../outbound/outbound.ts";
import type { KeyStore } from "../../store/idempotency-keys.ts";
import type { ConnectionStore } from "../../store/store.ts";
import type { CallDeps } from "../../tools/call-endpoint.ts";
import { readOperation } from "../../tools/read-operation.ts";
import { createRegistry, type Registry } from "../../tools/registry.ts";
import { createRepeatNotes } from "../../tools/repeat-notes.ts";
import { createUpstream } from "../../upstream/client.ts";
import { VERSION } from "../../version.ts";

export type Product = {
  readonly catalog: Catalog;
  readonly settings: ServeSettings;
  readonly registry: Registry;
  readonly calls: CallDeps;
  readonly tenants: TenantDirectory;
};

export type ProductParts = {
  readonly catalog: Catalog;
  readonly settings: ServeSettings;
  readonly outbound: Outbound;
  readonly credential: CredentialSettings;
  /** Of our own authorization server; null where connections are not ours to end. */
  readonly connections: ConnectionStore | null;
  readonly keys: KeyStore;
};

const clock = {
  now: () => performance.now(),
  sleep: async (ms: number, signal: AbortSignal): Promise<void> => {
    // An abort only ends the pause: the send that follows sees it too.
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  },
};

/** Puts a catalog's tools together over the way to its API. @throws PortolanError config_invalid for a strategy that cannot be used. */
export function createProduct(parts: ProductParts): Product {
  const { catalog, settings, outbound, connections, keys } = parts;
  const userAgent = `portolan/${VERSION}`;
  const upstream = createUpstream({ outbound, clock, random: Math.random, userAgent });
  const { credentialsFor } = createCredentialSource(parts.credential, connections);
  const repeats = createRepeatNotes(clock.now);
  const baseUrl = settings.upstreamUrl;
  const own = { catalog, baseUrl, send: upstream.send, credentialsFor, keys, repeats };
  const { tenant } = catalog.connector;
  const tenants = createTenantDirectory({
    rule: tenant,
    fetchList: (auth) => readOperation(own, { operationId: tenant?.list?.operationId ?? "", auth }),
    connections,
    monotonic: clock.now,
  });
  connections?.onRevoked(tenants.forget);
  const calls: CallDeps = { ...own, tenantsFor: tenants.tenantsFor };
  return { catalog, settings, calls, tenants, registry: createRegistry(calls, { groups: settings.tools }) };
}
