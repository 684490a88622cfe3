// The upstream credentials that people gave, one set per connection, sealed in the store.
import { PortolanError } from "../errors.ts";
import type { VaultStore } from "../store/store.ts";
import type { VaultCipher } from "./vault-crypto.ts";

/** Security scheme of the document → its value, as `connector.yaml` describes it. */
export type HeldValues = Readonly<Record<string, string>>;

export type HeldCredentials = {
  readonly put: (connectionId: string, values: HeldValues) => Promise<void>;
  /** Undefined where the connection has none. */
  readonly get: (connectionId: string) => Promise<HeldValues | undefined>;
  readonly remove: (connectionId: string) => Promise<void>;
  /** Seals again what an older key sealed. @returns how many were done */
  readonly reseal: () => Promise<number>;
};

const RESEAL_PAGE = 100;

function toValues(text: string): HeldValues {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) {
    throw new PortolanError("internal_error", "a stored credential is not of the known form");
  }
  return value as HeldValues;
}

export function createHeldCredentials(options: {
  readonly vault: VaultStore;
  readonly cipher: VaultCipher;
}): HeldCredentials {
  const { vault, cipher } = options;
  const seal = (connectionId: string, text: string): Promise<void> =>
    vault.put({ connectionId, keyId: cipher.keyId, sealed: cipher.seal(text, connectionId) });
  return {
    put: (connectionId, values) => seal(connectionId, JSON.stringify(values)),
    get: async (connectionId) => {
      const entry = await vault.get(connectionId);
      return entry === undefined ? undefined : toValues(cipher.open(entry.sealed, connectionId));
    },
    remove: vault.remove,
    reseal: async () => {
      let done = 0;
      for (;;) {
        const page = await vault.sealedByOthers(cipher.keyId, RESEAL_PAGE);
        for (const { connectionId, sealed } of page) {
          await seal(connectionId, cipher.open(sealed, connectionId));
          done += 1;
        }
        if (page.length < RESEAL_PAGE) return done;
      }
    },
  };
}
