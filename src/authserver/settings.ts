// The authorization server's settings, and the refusals of those that would let strangers in.
import type { AccessLevel, Tenant } from "../auth/session.ts";
import type { Connector } from "../catalog/connector.ts";
import { faults } from "../errors.ts";
import { isLoopback } from "../outbound/address.ts";
import type { Store } from "../store/store.ts";
import type { DemoAccount } from "../web/sign-in-page.ts";
import type { FetchDocument } from "./client-documents.ts";
import type { Sealer } from "./server-keys.ts";

/** The owner of an upstream credential, as the API's me-endpoint reports it. */
export type Identity = {
  /** Stable and unique within the product. */
  readonly subject: string;
  readonly name: string;
  /** Empty where the product has none. */
  readonly tenants: readonly Tenant[];
};

/** The proof shown to the upstream: a key the person pasted, or a token this server made for its own account. */
export type Proof =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "token"; readonly token: string };

export type AuthProduct = {
  readonly connector: Connector;
  /** The connector's address, which is its resource indicator (RFC 8707): `https://host/mcp`. */
  readonly resource: string;
  /** Audience of exchanged tokens: the upstream's base URL unless it wants another name. */
  readonly upstreamAudience: string;
  /**
   * Asks the upstream who that is and which tenants there are. Null: it has no me-endpoint, the account is taken as it is.
   * @throws PortolanError upstream_error with status 401 or 403 when the proof is refused.
   */
  readonly identify: ((proof: Proof) => Promise<Identity>) | null;
};

/** A pretend account of the sandbox: only in development, only on loopback. */
export type SandboxAccount = DemoAccount & { readonly subject: string };

export type AuthServerDeps = {
  /** `https://host`, with a base path where there is one; no trailing slash. Also the public address of the pages. */
  readonly issuer: string;
  readonly products: readonly AuthProduct[];
  readonly store: Store;
  /** `accounts`: people with a password; `key`: the API's own key, pasted once. */
  readonly signIn: "accounts" | "key";
  readonly sandboxAccounts: readonly SandboxAccount[];
  /** The most that any connection may do; absent: everything. */
  readonly maxAccess?: AccessLevel;
  /** For signIn `key`: where a connection's upstream key goes. */
  readonly keepKey: ((connectionId: string, key: string) => Promise<void>) | null;
  /** Seals under the key from the environment; needed for signIn `key`. */
  readonly sealer?: Sealer;
  readonly fetchDocument: FetchDocument;
  /** Development: one origin of this machine whose client documents count, http allowed. */
  readonly developmentClientOrigin?: string | undefined;
  readonly nowMs: () => number;
  /** Ids for error pages, so that the log can be asked. */
  readonly makeId: () => string;
  readonly log: (entry: {
    readonly event: string;
    readonly requestId?: string;
    readonly error?: unknown;
  }) => void;
};

function issuerFaults(issuer: string): readonly string[] {
  const url = URL.parse(issuer);
  if (url === null) return ["the issuer is no URL"];
  const lines: string[] = [];
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    lines.push("the issuer must be https, or http on this computer");
  if (url.search !== "" || url.hash !== "" || url.username !== "" || issuer.endsWith("/"))
    lines.push("the issuer must have no query, fragment, user part or trailing slash");
  return lines;
}

function developmentFaults(deps: AuthServerDeps): readonly string[] {
  const host = URL.parse(deps.issuer)?.hostname ?? "";
  const production = deps.issuer.startsWith("https:") || !isLoopback(host);
  const lines: string[] = [];
  if (production && deps.sandboxAccounts.length > 0)
    lines.push("the sandbox's accounts are for an http issuer on this computer only");
  if (deps.developmentClientOrigin !== undefined) {
    const origin = URL.parse(deps.developmentClientOrigin);
    if (production) lines.push("a development client origin is for an http issuer on this computer only");
    if (origin === null || origin.origin !== deps.developmentClientOrigin || !isLoopback(origin.hostname))
      lines.push(
        "the development client origin must be an origin of this computer, such as http://127.0.0.1:8080",
      );
  }
  return lines;
}

/** @throws PortolanError config_invalid that names every fault. */
export function checkSettings(deps: AuthServerDeps): void {
  const lines = [...issuerFaults(deps.issuer), ...developmentFaults(deps)];
  if (deps.products.length === 0) lines.push("the authorization server needs a product to protect");
  if (deps.signIn === "key") {
    if (deps.keepKey === null || deps.sealer === undefined)
      lines.push("signing in with a key needs a vault: set the key that seals it");
    if (deps.products.some((product) => product.identify === null))
      lines.push("signing in with a key needs a me-endpoint to check it with");
  }
  if (lines.length > 0) throw faults("config_invalid", lines);
}

/** The product of a resource indicator; host compared without regard to case, the rest exactly. */
export function productOf(
  deps: Pick<AuthServerDeps, "products">,
  resource: unknown,
): AuthProduct | undefined {
  if (typeof resource !== "string") return undefined;
  const href = URL.parse(resource)?.href;
  return deps.products.find((product) => URL.parse(product.resource)?.href === href);
}
