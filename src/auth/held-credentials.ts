// The upstream credentials that people gave, one set per connection, sealed in the store.
import { PortolanError } from "../errors.ts";
import type { VaultEntry, VaultStore } from "../store/store.ts";
import type { VaultCipher } from "./vault-crypto.ts";

/** Security scheme of the document → its value, as `connector.yaml` describes it. */
export type HeldValues = Readonly<Record<string, string>>;

/** How many were sealed again, and how many could not be opened by any key. */
type Resealed = { readonly done: number; readonly left: number };

export type HeldCredentials = {
  readonly put: (connectionId: string, values: HeldValues) => Promise<void>;
  /** Undefined where the connection has none. */
  readonly get: (connectionId: string) => Promise<HeldValues | undefined>;
  readonly remove: (connectionId: string) => Promise<void>;
  /** Seals again, with the newest key, what an older key sealed; run at start, it completes a rotation. */
  readonly reseal: () => Promise<Resealed>;
};

const RESEAL_PAGE = 100;

function toValues(text: string): HeldValues {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null) {
    throw new PortolanError("internal_error", "a stored credential is not of the known form");
  }
  return value as HeldValues;
}

/** Seals and opens with the vault's keys; the connection's id is bound into each sealed text. */
export function createHeldCredentials(options: {
  readonly vault: VaultStore;
  readonly cipher: VaultCipher;
}): HeldCredentials {
  const { vault, cipher } = options;
  const sealed = (connectionId: string, text: string) => ({
    keyId: cipher.keyId,
    sealed: cipher.seal(text, connectionId),
  });
  return {
    put: (connectionId, values) =>
      vault.put({ connectionId, ...sealed(connectionId, JSON.stringify(values)) }),
    get: async (connectionId) => {
      const entry = await vault.get(connectionId);
      return entry === undefined ? undefined : toValues(cipher.open(entry.sealed, connectionId));
    },
    remove: vault.remove,
    reseal: () => resealAll(options, sealed),
  };
}

async function resealAll(
  { vault, cipher }: { readonly vault: VaultStore; readonly cipher: VaultCipher },
  sealed: (connectionId: string, text: string) => Pick<VaultEntry, "keyId" | "sealed">,
): Promise<Resealed> {
  let done = 0;
  let left = 0;
  let after = "";
  for (;;) {
    const page = await vault.sealedByOthers({ keyId: cipher.keyId, after, limit: RESEAL_PAGE });
    for (const entry of page) {
      const text = opened(cipher, entry);
      // One that was replaced or removed meanwhile needs nothing more.
      if (text !== undefined && (await vault.replace(entry, sealed(entry.connectionId, text)))) done += 1;
      if (text === undefined) left += 1;
      after = entry.connectionId;
    }
    if (page.length < RESEAL_PAGE) return { done, left };
  }
}

/** Undefined where the key is gone: its connection must be made again. */
function opened(cipher: VaultCipher, entry: VaultEntry): string | undefined {
  try {
    return cipher.open(entry.sealed, entry.connectionId);
  } catch {
    return undefined;
  }
}
