// `portolan rotate-keys`: a new signing key for the embedded authorization server.
import { createVaultCipher, parseVaultKeys } from "../auth/vault-crypto.ts";
import { rotateSigningKey } from "../authserver/server-keys.ts";
import { readVariable } from "../config/options.ts";
import { openStore } from "../store/open-store.ts";
import type { Io } from "./io.ts";

/**
 * Puts a new signing key in front of the present one, which stays for tokens that are still valid.
 * @returns exit code.
 * @throws PortolanError config_invalid for a store or vault key that cannot be used.
 */
export async function runRotateKeys(
  options: { readonly store: string },
  io: Pick<Io, "out" | "environment">,
): Promise<0> {
  const vaultKey = readVariable("VAULT_KEY", io.environment);
  const sealer = vaultKey === undefined ? undefined : createVaultCipher(parseVaultKeys(vaultKey));
  const store = await openStore(options.store, { clock: () => new Date() });
  try {
    await rotateSigningKey(store.authState, sealer);
    io.out("made a new signing key; restart every instance that serves from this store");
    return 0;
  } finally {
    await store.close();
  }
}
