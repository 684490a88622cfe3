// The server's own secrets: made at the first start, kept in the store, the same for every instance. Never a default.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";
import type { AuthState } from "../store/store.ts";

export const SIGNING_ALG = "ES256";
const MODEL = "ServerKeys";
const ID = "current";

/** A private key as JWK (RFC 7517), with `kid`, `alg` and `use`. */
type SigningKey = Readonly<Record<string, string>> & { readonly kid: string };

export type ServerKeys = {
  /** The first one signs; the others still verify. */
  readonly signing: readonly SigningKey[];
  readonly cookies: readonly string[];
  /** For CSRF tokens. */
  readonly form: string;
  /** Secret of the connector itself, which exchanges tokens (RFC 8693). */
  readonly connectorSecret: string;
};

/** Seals text under a key that is not in the store; without one, secrets are as safe as the store. */
export type Sealer = {
  /** @param place what the text belongs to; under another place it does not open. */
  readonly seal: (text: string, place: string) => string;
  readonly open: (sealed: string, place: string) => string;
};

const secret = (): string => randomBytes(48).toString("base64url");

async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(SIGNING_ALG, { extractable: true });
  const jwk = (await exportJWK(privateKey)) as Record<string, string>;
  return { ...jwk, kid: randomBytes(12).toString("base64url"), alg: SIGNING_ALG, use: "sig" };
}

async function makeKeys(): Promise<ServerKeys> {
  return {
    signing: [await makeSigningKey()],
    cookies: [secret()],
    form: secret(),
    connectorSecret: secret(),
  };
}

const pack = (keys: ServerKeys, sealer: Sealer | undefined): Record<string, unknown> =>
  sealer === undefined ? { keys } : { sealed: sealer.seal(JSON.stringify(keys), MODEL) };

function unpack(stored: Readonly<Record<string, unknown>>, sealer: Sealer | undefined): ServerKeys {
  const { keys, sealed } = stored;
  if (typeof sealed !== "string") return keys as ServerKeys;
  if (sealer === undefined) throw new Error("the server's keys are sealed and no key was given to open them");
  return JSON.parse(sealer.open(sealed, MODEL)) as ServerKeys;
}

/** Reads the keys, or makes them. Instances that share a store share them; let the very first start be one instance’s. */
export async function loadServerKeys(state: AuthState, sealer?: Sealer): Promise<ServerKeys> {
  const stored = await state.find(MODEL, ID);
  if (stored !== undefined) return unpack(stored, sealer);
  await state.upsert({ model: MODEL, id: ID, payload: pack(await makeKeys(), sealer) });
  const kept = await state.find(MODEL, ID);
  if (kept === undefined) throw new Error("the store did not keep the server's keys");
  return unpack(kept, sealer);
}

const ISSUER = "ServerIssuer";

/** Records the issuer, for commands that revoke what this server issued. */
export async function noteIssuer(state: AuthState, issuer: string): Promise<void> {
  await state.upsert({ model: ISSUER, id: ID, payload: { issuer } });
}

/** Null before the first start. */
export async function readIssuer(state: AuthState): Promise<string | null> {
  const stored = await state.find(ISSUER, ID);
  return typeof stored?.["issuer"] === "string" ? stored["issuer"] : null;
}

/** Puts a new signing key in front; the one before stays for tokens that still live. Takes effect at the next start. */
export async function rotateSigningKey(state: AuthState, sealer?: Sealer): Promise<void> {
  const keys = await loadServerKeys(state, sealer);
  const signing = [await makeSigningKey(), ...keys.signing].slice(0, 3);
  await state.upsert({ model: MODEL, id: ID, payload: pack({ ...keys, signing }, sealer) });
}

/** A token that a form of exactly this purpose carries back (synchronizer token by HMAC). */
export function formToken(keys: Pick<ServerKeys, "form">, purpose: string): string {
  return createHmac("sha256", keys.form).update(purpose).digest("base64url");
}

/** Constant time over digests, safe for any input. */
export function sameToken(expected: string, given: unknown): boolean {
  const digest = (text: string) => createHmac("sha256", "compare").update(text).digest();
  return timingSafeEqual(digest(expected), digest(typeof given === "string" ? given : ""));
}
