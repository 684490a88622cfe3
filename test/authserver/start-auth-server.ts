// A whole authorization server on port 0 with a small product.
import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import express from "express";
import type { Tenant } from "../../src/auth/session.ts";
import { type AuthServer, createAuthServer } from "../../src/authserver/auth-server.ts";
import { createFetchDocument } from "../../src/authserver/fetch-document.ts";
import type { AuthServerDeps, Identity, Proof } from "../../src/authserver/settings.ts";
import type { Connector } from "../../src/catalog/connector.ts";
import { PortolanError } from "../../src/errors.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { createWebRouter } from "../../src/web/web-router.ts";

export const PETS: Connector = {
  name: "pets",
  title: "Pet shop",
  description: "Pets, orders and the shops that sell them.",
  instructions: "",
  version: "1",
  upstream: { baseUrl: "https://api.pets.example", credential: "exchange", origins: [], schemes: {} },
  auth: {
    scopes: {
      "pet:read": "See pets",
      "pet:write": "Add and change pets",
      "order:read": "See orders",
      "order:write": "Place and cancel orders",
    },
  },
  tenant: { argument: "shop_id", in: "query", name: "shop", noun: "shop" },
  fences: [],
  policies: { redact: [], errors: { codes: {}, hints: {} } },
  serve: { allowedOrigins: [] },
  docsBase: "/docs",
};

const SHOPS: readonly Tenant[] = [
  { id: "shop_north", label: "North shop", enabled: true, scopes: null },
  { id: "shop_south", label: "South shop", enabled: true, scopes: null },
  { id: "shop_closed", label: "Closed shop", enabled: false, scopes: null },
];

export const GOOD_KEY = "sk_live_0123456789abcdef";

/** What the pretend API says of a proof. */
export async function identifyPets(proof: Proof): Promise<Identity> {
  if (proof.kind === "key" && proof.key !== GOOD_KEY)
    throw new PortolanError("upstream_error", "the key is not known", { status: 401 });
  return { subject: "owner-1", name: "Olga Owner", tenants: SHOPS };
}

export type Running = {
  readonly origin: string;
  readonly resource: string;
  readonly store: Store;
  readonly auth: AuthServer;
  readonly logged: unknown[];
  readonly keys: Map<string, string>;
  readonly stop: () => Promise<void>;
};

type Options = Partial<Omit<AuthServerDeps, "issuer" | "store">> & {
  readonly store?: Store;
  readonly connector?: Connector;
  /** What the pretend API says of a proof; its answer for olga where absent. */
  readonly identify?: (proof: Proof) => Promise<Identity>;
};

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** @param publicAddress where the issuer says it is, when that is not where it listens (behind a proxy). */
export async function startAuthServer(options: Options = {}, publicAddress?: string): Promise<Running> {
  const app = express();
  app.disable("x-powered-by");
  const server = createServer(app);
  const origin = `http://127.0.0.1:${await listen(server)}`;
  const issuer = publicAddress ?? origin;
  const resource = `${issuer}/mcp`;
  const store = options.store ?? (await openStore(":memory:", { clock: () => new Date() }));
  const connector = options.connector ?? PETS;
  const logged: unknown[] = [];
  const keys = new Map<string, string>();
  const { store: _, connector: __, identify = identifyPets, ...rest } = options;
  const catalog = { connector, endpoints: [], docs: () => [] };
  const webDeps = { products: [{ catalog, url: resource }], publicUrl: issuer, entry: "accounts" } as const;
  const auth = await createAuthServer({
    issuer,
    products: [{ connector, resource, upstreamAudience: connector.upstream.baseUrl, identify }],
    store,
    signIn: "accounts",
    sandboxAccounts: [
      { name: "olga", password: "sandbox", note: "owner of two shops", subject: "user_olga" },
      { name: "omar", password: "sandbox", note: "owner of two shops too", subject: "user_omar" },
    ],
    keepKey: async (id, key) => void keys.set(id, key),
    fetchDocument: createFetchDocument(options.developmentClientOrigin),
    nowMs: Date.now,
    makeId: randomUUID,
    log: (entry) => logged.push(entry),
    ...rest,
  });
  app.use(auth.router);
  app.use(createWebRouter(webDeps));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
    if (options.store === undefined) await store.close();
  };
  return { origin, resource, store, auth, logged, keys, stop };
}
