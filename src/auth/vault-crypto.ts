// Seals what must not be readable in the store: AES-256-GCM, bound to its place, with keys that can be rotated.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { PortolanError } from "../errors.ts";

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FORMAT = "v1";

/** The first key seals; all of them open. Ids are fingerprints, so that no order has to be remembered. */
export type VaultKeys = readonly [VaultKey, ...VaultKey[]];
type VaultKey = { readonly id: string; readonly key: Buffer };

export type VaultCipher = {
  /** Id of the key that seals. */
  readonly keyId: string;
  /** @param place what the text belongs to (a connection's id); opened under another place, it does not open. */
  readonly seal: (text: string, place: string) => string;
  /** @throws PortolanError internal_error when the key is gone, or the sealed text was altered or moved. */
  readonly open: (sealed: string, place: string) => string;
};

const HINT =
  "Take the output of: openssl rand -base64 32. To rotate, put the new key before the old one, with a comma.";

function toKey(text: string): VaultKey {
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, "hex") : Buffer.from(text, "base64");
  if (bytes.length !== KEY_BYTES) {
    throw new PortolanError("config_invalid", `a vault key is not ${KEY_BYTES} bytes in base64 or hex`, {
      hint: HINT,
    });
  }
  return { id: createHash("sha256").update(bytes).digest("hex").slice(0, 12), key: bytes };
}

/**
 * Reads the keys of a setting: one or several with commas between, the newest first.
 * @throws PortolanError config_invalid; the text itself is never repeated.
 */
export function parseVaultKeys(setting: string): VaultKeys {
  const [first, ...rest] = setting
    .split(",")
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map(toKey);
  if (first === undefined)
    throw new PortolanError("config_invalid", "the vault key is empty", { hint: HINT });
  return [first, ...rest];
}

function additionalData(keyId: string, place: string): Buffer {
  return Buffer.from(JSON.stringify([FORMAT, keyId, place]));
}

function sealWith(current: VaultKey, text: string, place: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", current.key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(additionalData(current.id, place));
  const parts = [cipher.update(text, "utf8"), cipher.final()];
  const bytes = Buffer.concat([...parts, cipher.getAuthTag()]);
  return [FORMAT, current.id, nonce.toString("base64url"), bytes.toString("base64url")].join(".");
}

function openWith(keys: VaultKeys, sealed: string, place: string): string {
  const [format, keyId, nonce, text] = sealed.split(".");
  const found = keys.find((each) => each.id === keyId);
  if (format !== FORMAT || found === undefined || nonce === undefined || text === undefined) {
    throw new Error("no key opens it");
  }
  const bytes = Buffer.from(text, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", found.key, Buffer.from(nonce, "base64url"), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(additionalData(found.id, place));
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]).toString("utf8");
}

/** Seals with the first key; opens with each. */
export function createVaultCipher(keys: VaultKeys): VaultCipher {
  const [current] = keys;
  return {
    keyId: current.id,
    seal: (text, place) => sealWith(current, text, place),
    open: (sealed, place) => {
      try {
        return openWith(keys, sealed, place);
      } catch (cause) {
        throw new PortolanError("internal_error", "a stored credential could not be opened", {
          hint: "Connect again; the operator may have removed the key that it was sealed with.",
          cause,
        });
      }
    },
  };
}
