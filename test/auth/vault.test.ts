// Sealed credentials: what goes in comes out, in its place and with its key only.
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHeldCredentials } from "../../src/auth/held-credentials.ts";
import { createVaultCipher, parseVaultKeys } from "../../src/auth/vault-crypto.ts";
import { openStore } from "../../src/store/open-store.ts";
import { promise } from "../requirements.ts";

const newKey = (): string => randomBytes(32).toString("base64");

describe("the vault's cipher", () => {
  const cipher = createVaultCipher(parseVaultKeys(newKey()));

  it("opens what it sealed, in its place, and shows nothing of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, place) => {
        const sealed = cipher.seal(text, place);
        expect(cipher.open(sealed, place)).toBe(text);
        expect(cipher.seal(text, place)).not.toBe(sealed);
        if (text.length > 8) expect(sealed).not.toContain(text);
      }),
    );
  });

  it(promise("ops.vault", "opens nothing in another place, and nothing that was altered anywhere"), () => {
    const gone = expect.objectContaining({ code: "internal_error" });
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.nat(), (text, place, other, at) => {
        const sealed = cipher.seal(text, place);
        if (other !== place) expect(() => cipher.open(sealed, other)).toThrow(gone);
        const i = at % sealed.length;
        const changed = `${sealed.slice(0, i)}${sealed[i] === "A" ? "B" : "A"}${sealed.slice(i + 1)}`;
        const [, , nonce, body] = sealed.split(".");
        const same = Buffer.from(changed.split(".")[2] ?? "", "base64url").equals(
          Buffer.from(nonce ?? "", "base64url"),
        );
        const alike = Buffer.from(changed.split(".")[3] ?? "", "base64url").equals(
          Buffer.from(body ?? "", "base64url"),
        );
        const head = changed.split(".").slice(0, 2).join() === sealed.split(".").slice(0, 2).join();
        if (!(head && same && alike)) expect(() => cipher.open(changed, place)).toThrow(gone);
      }),
    );
    for (const text of ["", "v1", "v1.a.b.c", "v2.x.y.z", "....", "v1..."]) {
      expect(() => cipher.open(text, "k")).toThrow(gone);
    }
  });

  it.each([
    "",
    "short",
    "x".repeat(64),
    ",",
    randomBytes(31).toString("base64"),
    randomBytes(33).toString("hex"),
  ])("does not start with the key %j, and does not print it", (setting) => {
    let thrown: unknown;
    try {
      parseVaultKeys(setting);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "config_invalid" });
    if (setting.length > 5) expect(String(thrown)).not.toContain(setting);
  });

  it("takes base64, base64url and hex", () => {
    const bytes = randomBytes(32);
    const ids = (["base64", "base64url", "hex"] as const).map(
      (form) => parseVaultKeys(bytes.toString(form))[0].id,
    );
    expect(new Set(ids).size).toBe(1);
  });
});

describe("held credentials", () => {
  it(
    promise("ops.vault-rotation", "go on over a rotation, and need the old key no more once sealed again"),
    async () => {
      const store = await openStore(":memory:", { clock: () => new Date() });
      const [old, fresh] = [newKey(), newKey()];
      const withKeys = (setting: string) =>
        createHeldCredentials({ vault: store.vault, cipher: createVaultCipher(parseVaultKeys(setting)) });
      await withKeys(old).put("k1", { apiKey: "canary-1" });
      await withKeys(old).put("k2", { apiKey: "canary-2" });
      const both = withKeys(`${fresh}, ${old}`);
      expect(await both.get("k1")).toEqual({ apiKey: "canary-1" });
      await withKeys(newKey()).put("lost", { apiKey: "x" });
      expect(await both.reseal()).toEqual({ done: 2, left: 1 });
      expect(await both.reseal()).toEqual({ done: 0, left: 1 });
      expect(await withKeys(fresh).get("k2")).toEqual({ apiKey: "canary-2" });
      await expect(withKeys(old).get("k2")).rejects.toMatchObject({ code: "internal_error" });
      expect(JSON.stringify(await store.vault.get("k1"))).not.toContain("canary");
      await both.remove("k1");
      expect(await both.get("k1")).toBeUndefined();
      await store.close();
    },
  );
});
