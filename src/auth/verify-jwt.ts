// Checks a JWT access token (RFC 9068, RFC 8725): algorithms are ours to choose, the header is only data.
import { compactVerify, decodeProtectedHeader } from "jose";
import type { KeySet } from "./key-set.ts";
import { AuthFailure } from "./session.ts";

/** Asymmetric only, and never taken from the token (RFC 8725 section 3.1). */
export const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];

/** Header members that would name a key or change the rules; no access token needs them. */
const NEVER = ["jku", "x5u", "jwk", "crit", "b64"];
const LONGEST_KID = 256;

/**
 * `at+jwt` as RFC 9068 section 2.1 asks. `any-access` takes also `JWT` or none, for servers older than that
 * standard: then the audience rule alone keeps ID tokens out, whose audience is a client and never our resource.
 */
export type TypeRule = "at+jwt" | "any-access";

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

function parseObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/**
 * Checks form and signature; claims are `readClaims`' matter.
 * @returns the claims, or undefined for a token that is not good.
 * @throws AuthFailure 503 where the key cannot be had.
 */
export async function verifyJwt(
  token: string,
  options: { readonly keys: KeySet; readonly type: TypeRule },
): Promise<Readonly<Record<string, unknown>> | undefined> {
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
