// Who is let in and what the API is shown for them: one choice per `--auth`, made at start.
import { createBearerAuthenticator, createOpenAuthenticator } from "../../auth/bearer.ts";
import type { CredentialSettings, PlaceCredentials } from "../../auth/credentials.ts";
import { chooseCredentials } from "../../auth/document-credentials.ts";
import { createTokenExchange, type TokenExchange } from "../../auth/exchange.ts";
import { createHeldCredentials, type HeldCredentials, type HeldValues } from "../../auth/held-credentials.ts";
import type { Authenticator, Session } from "../../auth/session.ts";
import { createVaultCipher, parseVaultKeys, type VaultCipher } from "../../auth/vault-crypto.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import type { Environment, ServeSettings } from "../../config.ts";
import { PortolanError } from "../../errors.ts";
import type { Outbound } from "../../outbound/outbound.ts";
import type { Store } from "../../store/store.ts";

const clock = (): Date => new Date();
const monotonic = (): number => performance.now();

/** The one caller of bearer mode and of stdio: whoever has the key or started the process. */
export function operatorSession(settings: ServeSettings): Session {
  return {
    user: { issuer: "connector", subject: "operator" },
    client: { id: settings.stdio ? "stdio" : "bearer" },
    connectionId: "operator",
    access: settings.access,
    scopes: null,
    tenantIds: null,
    expiresAt: null,
    canStepUp: false,
  };
}

export function simpleAuthenticator(settings: ServeSettings, secret: string): Authenticator {
  const session = operatorSession(settings);
  if (settings.auth === "none") return createOpenAuthenticator({ session });
  return createBearerAuthenticator({ secret, session });
}

export function openVault(settings: ServeSettings): VaultCipher | null {
  return settings.vaultKey === null ? null : createVaultCipher(parseVaultKeys(settings.vaultKey));
}

/** Where the exchange is asked, once the authorization server stands. */
export type ExchangePoint = {
  readonly tokenEndpoint: string;
  readonly client: { readonly id: string; readonly secret: string };
};

export function lateExchange(
  point: () => ExchangePoint,
  parts: { readonly settings: ServeSettings; readonly outbound: Outbound },
): TokenExchange {
  let made: TokenExchange | undefined;
  const exchange = (): TokenExchange => {
    const { tokenEndpoint, client } = point();
    made ??= createTokenExchange({
      tokenEndpoint,
      client,
      target: parts.settings.upstreamUrl,
      send: parts.outbound.send,
      clock,
      monotonic,
    });
    return made;
  };
  return { tokenFor: (auth) => exchange().tokenFor(auth), forget: (id) => made?.forget(id) };
}

type Schemes = Catalog["connector"]["upstream"]["schemes"];

/** Security scheme → its value, for those that the environment holds. */
function valuesFrom(schemes: Schemes, environment: Environment): HeldValues {
  const entries = Object.entries(schemes).flatMap(([name, { env }]) => {
    const value = env === undefined ? undefined : environment[env];
    return value === undefined || value === "" ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Places values where an operation's document wants them; what is missing is told by the setting's name. */
export function placer(schemes: Schemes): PlaceCredentials {
  const named = Object.fromEntries(
    Object.entries(schemes).map(([name, scheme]) => [name, { ...scheme, env: scheme.env ?? name }]),
  );
  return ({ endpoint, values }) => {
    const entries = Object.entries(values).map(([name, value]) => [named[name]?.env ?? name, value]);
    return chooseCredentials(endpoint.security, { schemes: named, env: Object.fromEntries(entries) });
  };
}

/** The strategy's settings for one product. */
export function credentialSettings(parts: {
  readonly catalog: Catalog;
  readonly settings: ServeSettings;
  readonly environment: Environment;
  readonly held: HeldCredentials | null;
  readonly exchange: TokenExchange;
}): CredentialSettings {
  const { catalog, settings, environment } = parts;
  const { schemes } = catalog.connector.upstream;
  const place = placer(schemes);
  switch (settings.credential) {
    case "none":
      return { strategy: "none" };
    case "static":
      return { strategy: "static", place, values: valuesFrom(schemes, environment) };
    case "vault":
      if (parts.held === null)
        throw new PortolanError("config_invalid", "--credential vault needs PORTOLAN_VAULT_KEY");
      return { strategy: "vault", place, held: parts.held };
    case "exchange":
      return { strategy: "exchange", exchange: parts.exchange };
    case "same-operator":
      return { strategy: "same-operator", audienceChecked: settings.auth === "oauth" };
  }
}

export function holdCredentials(store: Store, cipher: VaultCipher | null): HeldCredentials | null {
  return cipher === null ? null : createHeldCredentials({ vault: store.vault, cipher });
}
