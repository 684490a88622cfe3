// Rows whose id is a secret (a token, a code, a session cookie) are kept so that a copy of the database opens nothing:
// under a digest of the id, without the id in the payload, and where nobody finds them but by the id, sealed under it.
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";

type Payload = Readonly<Record<string, unknown>>;

/** Models of oidc-provider whose payloads only the holder of the id ever reads. */
const SEALED: ReadonlySet<string> = new Set([
  "AccessToken",
  "AuthorizationCode",
  "Interaction",
  "RefreshToken",
  "RefreshAnswer",
]);

/** In place of `jti` where it was the id. */
const OWN_ID = "own_id";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The primary key of a row: SHA-256 over model and id, base64url. */
export const rowId = (model: string, id: string): string =>
  createHash("sha256")
    .update(JSON.stringify([model, id]))
    .digest("base64url");

/** How a secret of a client is kept: random secrets need no slow hash. */
export const secretDigest = (secret: string): string =>
  `sha256:${createHash("sha256").update(secret).digest("base64url")}`;

/** HKDF (RFC 5869) over the id, which the store does not hold. */
const keyOf = (model: string, id: string): Buffer =>
  Buffer.from(hkdfSync("sha256", id, "", `portolan auth state ${model}`, 32));

/** A payload as its row holds it. */
export function packPayload(model: string, id: string, payload: Payload): string {
  const { jti, ...rest } = payload;
  const kept = jti === id ? { ...rest, [OWN_ID]: true } : payload;
  if (!SEALED.has(model)) return JSON.stringify(kept);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyOf(model, id), nonce, { authTagLength: TAG_BYTES });
  const bytes = Buffer.concat([cipher.update(JSON.stringify(kept), "utf8"), cipher.final()]);
  return JSON.stringify({
    sealed: Buffer.concat([nonce, bytes, cipher.getAuthTag()]).toString("base64url"),
  });
}

/** The payload of a row that was found by its id, with the id in its place again. */
export function unpackPayload(model: string, id: string, stored: string): Record<string, unknown> {
  const parsed = JSON.parse(stored) as Record<string, unknown>;
  const sealed = parsed["sealed"];
  const { [OWN_ID]: own, ...payload } =
    SEALED.has(model) && typeof sealed === "string" ? openWith(model, id, sealed) : parsed;
  return own === true ? { jti: id, ...payload } : payload;
}

function openWith(model: string, id: string, sealed: string): Record<string, unknown> {
  const bytes = Buffer.from(sealed, "base64url");
  const decipher = createDecipheriv("aes-256-gcm", keyOf(model, id), bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
  const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  return JSON.parse(text.toString("utf8")) as Record<string, unknown>;
}
