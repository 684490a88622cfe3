// Checks a JWT access token (RFC 9068, RFC 8725): algorithms are ours to choose, the header is only data.
import { createHash } from "node:crypto";
import { compactVerify, decodeProtectedHeader, errors } from "jose";
import { isJsonObject, type JsonObject } from "../json/object.ts";
import { createExpiringCache } from "./expiring-cache.ts";
import type { KeySet } from "./key-set.ts";
import { AuthFailure } from "./session.ts";
import { isRefused, type RefusedToken, refused, type TokenRefusal } from "./token-refusal.ts";

/** Asymmetric only, and never taken from the token (RFC 8725 section 3.1). */
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];

/** Header members that would bring a key along or change the rules; no access token needs them. */
const NEVER = ["jku", "x5u", "jwk", "crit", "b64"];
const LONGEST_KID = 256;

/** How long a verified signature is remembered; a removed key works up to this much longer. */
const VERIFIED_MS = 60_000;
const MOST_VERIFIED = 10_000;

/**
 * `at+jwt` as RFC 9068 section 2.1 asks. `any-access` takes also `JWT` or none, for servers older than that
 * standard: then the audience rule alone keeps ID tokens out, whose audience is a client and never our resource.
 */
export type TypeRule = "at+jwt" | "any-access";

export type JwtRules = { readonly keys: KeySet; readonly type: TypeRule };

/** Its claims, vouched for by the issuer's key and not read yet. */
export type VerifiedJwt = { readonly claims: JsonObject };

function headerOf(token: string): JsonObject | undefined {
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

function headerRefusal(header: JsonObject, rule: TypeRule): TokenRefusal | undefined {
  const { alg, kid, typ } = header;
  if (typeof alg !== "string") return { kind: "malformed", part: "header" };
  if (!ALGORITHMS.includes(alg)) return { kind: "wrong_algorithm", algorithm: alg };
  const member = NEVER.find((name) => name in header);
  if (member !== undefined) return { kind: "forbidden_header", member };
  if (!typeHolds(typ, rule)) return { kind: "wrong_type", type: typ };
  const isKeyId = kid === undefined || (typeof kid === "string" && kid.length <= LONGEST_KID);
  return isKeyId ? undefined : { kind: "malformed", part: "header" };
}

function payloadOf(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What the library found wrong. Errors of other kinds come from a key that it cannot use. */
function signatureRefusal(error: unknown, kid: unknown): TokenRefusal {
  const keyId = typeof kid === "string" ? kid : null;
  if (error instanceof errors.JWKSNoMatchingKey) return { kind: "unknown_key", keyId };
  if (error instanceof errors.JWKSMultipleMatchingKeys) return { kind: "unknown_key", keyId };
  if (error instanceof errors.JWSSignatureVerificationFailed) return { kind: "bad_signature", keyId };
  if (error instanceof errors.JWSInvalid) return { kind: "malformed", part: "token" };
  return { kind: "unusable_key", keyId };
}

/** @throws AuthFailure 503 where the key cannot be had. */
async function verifyJwt(token: string, options: JwtRules): Promise<VerifiedJwt | RefusedToken> {
  const header = headerOf(token);
  if (header === undefined) return refused({ kind: "malformed", part: "header" });
  const wrong = headerRefusal(header, options.type);
  if (wrong !== undefined) return refused(wrong);
  try {
    const { payload } = await compactVerify(token, options.keys, { algorithms: ALGORITHMS });
    const claims = payloadOf(payload);
    return claims === undefined ? refused({ kind: "malformed", part: "payload" }) : { claims };
  } catch (error) {
    if (error instanceof AuthFailure) throw error;
    return refused(signatureRefusal(error, header["kid"]));
  }
}

/**
 * Checks form and signature; claims are `readClaims`' matter, each time anew. It throws AuthFailure 503 where the key
 * cannot be had.
 * @param options.monotonic given, a signature that held counts for a minute.
 */
export function createJwtVerifier(
  options: JwtRules & { readonly monotonic: (() => number) | undefined },
): (token: string) => Promise<VerifiedJwt | RefusedToken> {
  const { monotonic } = options;
  if (monotonic === undefined) return (token) => verifyJwt(token, options);
  const verified = createExpiringCache<VerifiedJwt>({ most: MOST_VERIFIED, monotonic });
  return async (token) => {
    const key = createHash("sha256").update(token).digest("base64url");
    const known = verified.get(key);
    if (known !== undefined) return known;
    const result = await verifyJwt(token, options);
    if (!isRefused(result)) verified.set(key, { value: result, forMs: VERIFIED_MS });
    return result;
  };
}
