// The pet shop's tools over a real store and a real socket, without HTTP and sign-in in front: what tests of keys call.
import type { Session } from "../../src/auth/session.ts";
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { type CallResult, callTool } from "../../src/mcp/call-tool.ts";
import { createOutbound } from "../../src/outbound/outbound.ts";
import type { KeyStore } from "../../src/store/idempotency-keys.ts";
import type { AuditLog } from "../../src/store/store.ts";
import { createRegistry } from "../../src/tools/registry.ts";
import { createRepeatNotes } from "../../src/tools/repeat-notes.ts";
import { createUpstream } from "../../src/upstream/client.ts";

export const ANN: Session = {
  user: { issuer: "https://as.example", subject: "ann" },
  client: { id: "client-1" },
  connectionId: "connection-1",
  access: "all",
  scopes: null,
  tenantIds: null,
  expiresAt: null,
  canStepUp: false,
};

type Error = {
  readonly code: string;
  readonly hint: string;
  readonly status?: number;
  readonly retry_after_s?: number;
};

export type Told = {
  readonly error: Error | undefined;
  readonly replayed: unknown;
  readonly structured: CallResult["structuredContent"];
  readonly result: CallResult;
};

export type WriteConnector = {
  readonly call: (name: string, args: Record<string, unknown>, session?: Session) => Promise<Told>;
  readonly close: () => Promise<void>;
};

export async function startWriteConnector(parts: {
  readonly url: string;
  readonly keys: KeyStore;
  readonly audit?: AuditLog;
  readonly totalMs?: number;
  readonly monotonic?: () => number;
}): Promise<WriteConnector> {
  const catalog = await loadCatalog("generated/petshop");
  const outbound = createOutbound({ development: true });
  const upstream = createUpstream({
    outbound,
    clock: { now: () => performance.now(), sleep: async () => undefined },
    random: () => 0,
    userAgent: "test",
    ...(parts.totalMs === undefined ? {} : { totalMs: parts.totalMs }),
  });
  const shop = (id: string) => ({ id, label: id, enabled: true, scopes: null });
  const registry = createRegistry(
    {
      catalog,
      baseUrl: parts.url,
      send: upstream.send,
      credentialsFor: async () => [],
      tenantsFor: async () => [shop("shop_1"), shop("shop_2")],
      keys: parts.keys,
      repeats: createRepeatNotes(parts.monotonic ?? (() => performance.now())),
    },
    { groups: undefined },
  );
  const nothing: AuditLog = { append: async () => undefined, close: async () => undefined };
  const deps = {
    registry,
    audit: parts.audit ?? nothing,
    now: () => new Date(),
    logFault: () => undefined,
    count: () => undefined,
  };
  return {
    call: async (name, args, session = ANN) => {
      const tool = registry.byName(name);
      if (tool === undefined) throw new TypeError(`no tool ${name}`);
      const auth = { session, token: null };
      const message = JSON.stringify({ jsonrpc: "2.0", id: 1, params: { name, arguments: args } });
      const signal = new AbortController().signal;
      const result = await callTool(deps, tool, { name, args, rawMessage: message, auth, signal });
      const structured = result.structuredContent;
      return {
        error: structured["error"] as Error | undefined,
        replayed: structured["replayed"],
        structured,
        result,
      };
    },
    close: () => outbound.close(),
  };
}

/** Arguments of a create in the first shop. */
export function writeWithKey(key: string): Record<string, unknown> {
  const body = { name: "Waffle", species: "dog", price: { amount: "5.00", currency: "EUR" } };
  return { operation_id: "createPet", shop_id: "shop_1", idempotency_key: key, body };
}
