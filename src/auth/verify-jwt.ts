// Checks a JWT access token (RFC 9068, RFC 8725): algorithms are ours to choose, the header is only data.
import { createHash } from "node:crypto";
import { compactVerify, decodeProtectedHeader } from "jose";
import { isJsonObject } from "../json/object.ts";
import { createExpiringCache } from "./expiring-cache.ts";
import type { KeySet } from "./key-set.ts";
import { AuthFailure } from "./session.ts";

/** Asymmetric only, and never taken from the token (RFC 8725 section 3.1). */
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];

/** Header members that would name a key or change the rules; no access token needs them. */
const NEVER = ["jku", "x5u", "jwk", "crit", "b64"];
const LONGEST_KID = 256;

/** Added to the time after which a removed key is refused. */
const VERIFIED_MS = 60_000;
const MOST_VERIFIED = 10_000;

/**
 * `at+jwt` as RFC 9068 section 2.1 asks. `any-access` takes also `JWT` or none, for servers older than that
 * standard: then the audience rule alone keeps ID tokens out, whose audience is a client and never our resource.
 */
export type TypeRule = "at+jwt" | "any-access";

export type JwtRules = { readonly keys: KeySet; readonly type: TypeRule };

type Claims = Readonly<Record<string, unknown>>;
type Header = Readonly<Record<string, unknown>>;

function headerOf(token: string): Header | undefined {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return undefined;
  }
}

/** A signed JWT by its form: three parts and a JSON header that names an algorithm. */
export function looksLikeJwt(token: string): boolean {
  return token.split(".").length === 3 && headerOf(token)?.["alg"] !== undefined;
}

function typeHolds(type: unknown, rule: TypeRule): boolean {
  if (type === undefined) return rule === "any-access";
  if (typeof type !== "string") return false;
  const name = type.toLowerCase().replace(/^application\//, "");
  return name === "at+jwt" || (rule === "any-access" && name === "jwt");
}

function headerHolds(header: Header, rule: TypeRule): boolean {
  const { alg, kid, typ } = header;
  if (typeof alg !== "string" || !ALGORITHMS.includes(alg)) return false;
  if (NEVER.some((name) => name in header) || !typeHolds(typ, rule)) return false;
  return kid === undefined || (typeof kid === "string" && kid.length <= LONGEST_KID);
}

function parseObject(bytes: Uint8Array): Claims | undefined {
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  return isJsonObject(value) ? value : undefined;
}

/** @throws AuthFailure 503 where the key cannot be had. */
async function verifyJwt(token: string, options: JwtRules): Promise<Claims | undefined> {
  const header = headerOf(token);
  if (header === undefined || !headerHolds(header, options.type)) return undefined;
  try {
    const { payload } = await compactVerify(token, options.keys, { algorithms: ALGORITHMS });
    return parseObject(payload);
  } catch (error) {
    if (error instanceof AuthFailure) throw error;
    // Whatever else is wrong with key, signature or payload: the token is not good.
    return undefined;
  }
}

/**
 * Checks form and signature; claims are `readClaims`' matter, each time anew.
 * @param options.monotonic given, a signature that held counts for a minute.
 * @returns the claims, or undefined for a token that is not good. It throws AuthFailure 503 where the key cannot be had.
 */
export function createJwtVerifier(
  options: JwtRules & { readonly monotonic: (() => number) | undefined },
): (token: string) => Promise<Claims | undefined> {
  const { monotonic } = options;
  if (monotonic === undefined) return (token) => verifyJwt(token, options);
  const verified = createExpiringCache<Claims>({ most: MOST_VERIFIED, monotonic });
  return async (token) => {
    const key = createHash("sha256").update(token).digest("base64url");
    const known = verified.get(key);
    if (known !== undefined) return known;
    const claims = await verifyJwt(token, options);
    if (claims !== undefined) verified.set(key, { value: claims, forMs: VERIFIED_MS });
    return claims;
  };
}
