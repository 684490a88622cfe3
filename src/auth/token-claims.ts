// What a token says, however it was checked: read once into one shape, refused where it is not for us.
import type { JsonObject } from "../json/object.ts";
import { isForResource } from "./resource.ts";
import { type RefusedToken, refused, type TokenRefusal } from "./token-refusal.ts";

export type TokenClaims = {
  readonly issuer: string;
  readonly subject: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Seconds since 1970. */
  readonly expires: number;
  readonly name: string | null;
  /** The value of our own connection claim, unread. */
  readonly connection: unknown;
};

/** Clocks may differ by this much, in seconds: a token is good for so long after its end. */
const LEEWAY_S = 60;

export type ClaimRules = {
  readonly issuer: string;
  /** Canonical form. */
  readonly resource: string;
  /** Null where tokens name no connection. */
  readonly connectionClaim: string | null;
  /** Seconds since 1970. */
  readonly now: number;
};

/** Seconds since 1970 that a date can hold. */
const isTime = (value: unknown): value is number => typeof value === "number" && Math.abs(value) <= 8.64e12;
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** RFC 7519 sections 4.1.4 to 4.1.6: the end of a token that is good at this time. */
function expiryOf(claims: JsonObject, now: number): number | TokenRefusal {
  const { exp, nbf = 0, iat = 0 } = claims;
  if (!isTime(exp)) return { kind: "malformed", part: "exp" };
  if (!isTime(nbf)) return { kind: "malformed", part: "nbf" };
  if (!isTime(iat)) return { kind: "malformed", part: "iat" };
  if (exp <= now - LEEWAY_S) return { kind: "expired", at: exp };
  const from = Math.max(nbf, iat);
  return from > now + LEEWAY_S ? { kind: "not_yet_valid", at: from } : exp;
}

/** `scope` as one string (RFC 9068 section 2.2.3), or `scp` and `scope` as a list, as some servers write it. */
function scopesOf(claims: JsonObject): readonly string[] {
  const found = claims["scope"] ?? claims["scp"];
  if (typeof found === "string") return found.split(" ").filter((scope) => scope !== "");
  return Array.isArray(found) ? found.filter(isText) : [];
}

/**
 * Reads claims that a signature or the issuer vouched for. A token bound to a key (`cnf`) is no bearer token: we could
 * not check the binding, so it is refused.
 */
export function readClaims(claims: JsonObject, rules: ClaimRules): TokenClaims | RefusedToken {
  const { iss, sub, aud, name } = claims;
  if (iss !== rules.issuer) return refused({ kind: "wrong_issuer", issuer: iss });
  if (!isForResource(aud, rules.resource)) return refused({ kind: "wrong_audience", audience: aud });
  if (claims["cnf"] !== undefined) return refused({ kind: "not_bearer" });
  if (!isText(sub)) return refused({ kind: "malformed", part: "sub" });
  const expires = expiryOf(claims, rules.now);
  if (typeof expires !== "number") return refused(expires);
  const client = claims["client_id"] ?? claims["azp"];
  return {
    issuer: rules.issuer,
    subject: sub,
    clientId: isText(client) ? client : "unknown",
    scopes: scopesOf(claims),
    expires,
    name: isText(name) ? name : null,
    connection: rules.connectionClaim === null ? undefined : claims[rules.connectionClaim],
  };
}
