// The server's own keys: one set per store, sealed by the newest key of the vault, whatever came before.
import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createVaultCipher, parseVaultKeys } from "../../src/auth/vault-crypto.ts";
import { loadServerKeys, rotateSigningKey, type Sealer } from "../../src/authserver/server-keys.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { promise } from "../requirements.ts";
import { BACKENDS } from "../store/backends.ts";

const key = (): string => randomBytes(32).toString("base64");
const vault = (...keys: readonly string[]): Sealer => createVaultCipher(parseVaultKeys(keys.join(",")));

describe.each(BACKENDS)("the server's keys in $name", ({ available, place }) => {
  let at: Awaited<ReturnType<typeof place>>;
  let store: Store;
  const open = (): Promise<Store> => openStore(at.location, { clock: () => new Date() });
  beforeEach(async (context) => {
    if (!available) return context.skip("no PostgreSQL on this machine");
    at = await place();
    store = await open();
  });
  afterEach(async () => {
    if (!available) return;
    await store.close();
    await at.remove();
  });

  it(
    promise("ops.vault-rotation", "live through a rotation: none, then K1, then K2 before K1, then K2 alone"),
    async () => {
      const [k1, k2] = [key(), key()];
      const first = await loadServerKeys(store.authState);
      for (const sealer of [vault(k1), vault(k2, k1), vault(k2)])
        expect(await loadServerKeys(store.authState, sealer)).toEqual(first);
      await expect(loadServerKeys(store.authState, vault(k1))).rejects.toMatchObject({
        code: "config_invalid",
        message: expect.stringContaining("PORTOLAN_VAULT_KEY does not hold the key"),
      });
      await expect(loadServerKeys(store.authState)).rejects.toMatchObject({ code: "config_invalid" });
    },
  );

  it("are sealed anew by a rotation of the signing key too", async () => {
    const [k1, k2] = [key(), key()];
    await loadServerKeys(store.authState, vault(k1));
    await rotateSigningKey(store.authState, vault(k2, k1));
    expect((await loadServerKeys(store.authState, vault(k2))).signing).toHaveLength(2);
  });

  it(promise("C22-keys", "are one set where many instances start at once on an empty store"), async () => {
    const others = await Promise.all(Array.from({ length: 5 }, open));
    try {
      const all = await Promise.all([store, ...others].map(({ authState }) => loadServerKeys(authState)));
      expect(new Set(all.map((keys) => JSON.stringify(keys))).size).toBe(1);
    } finally {
      for (const other of others) await other.close();
    }
  });
});
