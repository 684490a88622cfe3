// What the API is shown for a caller: the strategy that `--credential` names, with what it needs.
import type { CredentialSettings, PlaceCredentials } from "../../auth/credentials.ts";
import { chooseCredentials } from "../../auth/document-credentials.ts";
import { createTokenExchange, type TokenExchange } from "../../auth/exchange.ts";
import { createHeldCredentials, type HeldCredentials, type HeldValues } from "../../auth/held-credentials.ts";
import { createVaultCipher, parseVaultKeys, type VaultCipher } from "../../auth/vault-crypto.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import type { Environment } from "../../config/options.ts";
import type { ServeSettings } from "../../config/serve-settings.ts";
import { PortolanError } from "../../errors.ts";
import type { Outbound } from "../../outbound/outbound.ts";
import type { Store } from "../../store/store.ts";

const clock = (): Date => new Date();
const monotonic = (): number => performance.now();

/** Opens what PORTOLAN_VAULT_KEY seals; null without a key. @throws PortolanError config_invalid for a key that is none. */
export function openVault(settings: ServeSettings): VaultCipher | null {
  return settings.vaultKey === null ? null : createVaultCipher(parseVaultKeys(settings.vaultKey));
}

/** Where tokens are exchanged: known when the authorization server runs. */
export type ExchangePoint = {
  readonly tokenEndpoint: string;
  readonly client: { readonly id: string; readonly secret: string };
};

/** A token exchange whose endpoint is asked for at the first call, since the embedded server starts after the products are made. */
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

/** Places values by scheme where an operation's document wants them. */
export const placeBy =
  (schemes: Schemes): PlaceCredentials =>
  ({ endpoint, values }) =>
    chooseCredentials(endpoint.security, { schemes, values });

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
  const place = placeBy(schemes);
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

/** The credentials that people gave; null without a vault key. */
export function holdCredentials(store: Store, cipher: VaultCipher | null): HeldCredentials | null {
  return cipher === null ? null : createHeldCredentials({ vault: store.vault, cipher });
}
