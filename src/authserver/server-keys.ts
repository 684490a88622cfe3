// The server's own secrets: made at the first start, kept in the store, the same for every instance. Never a default.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { exportJWK, generateKeyPair } from "jose";
import { PortolanError } from "../errors.ts";
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
  /** Id of the key that seals. */
  readonly keyId: string;
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

type Stored = Readonly<Record<string, unknown>>;

const pack = (keys: ServerKeys, sealer: Sealer | undefined): Stored =>
  sealer === undefined
    ? { keys }
    : { sealed: sealer.seal(JSON.stringify(keys), MODEL), key_id: sealer.keyId };

function unpack({ keys, sealed }: Stored, sealer: Sealer | undefined): ServerKeys {
  if (typeof sealed !== "string") return keys as ServerKeys;
  if (sealer === undefined) throw lost("is not set");
  try {
    return JSON.parse(sealer.open(sealed, MODEL)) as ServerKeys;
  } catch {
    throw lost("does not hold the key that sealed them");
  }
}

const lost = (why: string): PortolanError =>
  new PortolanError(
    "config_invalid",
    `the authorization server's own keys are sealed in the store, and PORTOLAN_VAULT_KEY ${why}`,
    {
      hint: "Put the old key behind the new one, with a comma between, for one start; afterwards the old one may go.",
    },
  );

/** What this start would not write in the same way: in clear although there is a key, or sealed by an older one. */
const isOutdated = (stored: Stored, sealer: Sealer | undefined): boolean =>
  sealer !== undefined && stored["key_id"] !== sealer.keyId;

/**
 * Reads the keys, or makes them; instances that start together on one store agree on one set. Keys that lie in clear, or
 * under an older key of the vault, are sealed by the newest.
 * @throws PortolanError config_invalid where they cannot be opened
 */
export async function loadServerKeys(state: AuthState, sealer?: Sealer): Promise<ServerKeys> {
  const stored = (await state.find(MODEL, ID)) ?? (await keepFirst(state, sealer));
  const keys = unpack(stored, sealer);
  if (isOutdated(stored, sealer)) await state.upsert({ model: MODEL, id: ID, payload: pack(keys, sealer) });
  return keys;
}

/** Of several instances that make keys at once, the first one's stay. */
async function keepFirst(state: AuthState, sealer: Sealer | undefined): Promise<Stored> {
  await state.insert({ model: MODEL, id: ID, payload: pack(await makeKeys(), sealer) });
  const kept = await state.find(MODEL, ID);
  if (kept === undefined) throw new Error("the store did not keep the server's keys");
  return kept;
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
