// What a token says, however it was checked: read once into one shape, refused where it is not for us.
import { isForResource } from "./resource.ts";

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

/** Clocks may differ by this much (seconds): a token is good until then after its end. */
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

function timesHold(claims: Readonly<Record<string, unknown>>, now: number): boolean {
  const { exp, nbf, iat } = claims;
  if (!isTime(exp) || exp <= now - LEEWAY_S) return false;
  if (nbf !== undefined && (!isTime(nbf) || nbf > now + LEEWAY_S)) return false;
  return iat === undefined || (isTime(iat) && iat <= now + LEEWAY_S);
}

/** `scope` as one string (RFC 9068 section 2.2.3), or `scp` and `scope` as a list, as some servers write it. */
function scopesOf(claims: Readonly<Record<string, unknown>>): readonly string[] {
  const found = claims["scope"] ?? claims["scp"];
  if (typeof found === "string") return found.split(" ").filter((scope) => scope !== "");
  return Array.isArray(found) ? found.filter(isText) : [];
}

/**
 * Reads claims that somebody vouched for. A token bound to a key (`cnf`) is no bearer token: we could not check the
 * binding, so it is refused.
 * @returns undefined where the token is not good here.
 */
export function readClaims(
  claims: Readonly<Record<string, unknown>>,
  rules: ClaimRules,
): TokenClaims | undefined {
  const { iss, sub, exp, name } = claims;
  if (iss !== rules.issuer || !isText(sub) || !isTime(exp) || !timesHold(claims, rules.now)) return undefined;
  if (claims["cnf"] !== undefined || !isForResource(claims["aud"], rules.resource)) return undefined;
  const client = claims["client_id"] ?? claims["azp"];
  return {
    issuer: iss,
    subject: sub,
    clientId: isText(client) ? client : "unknown",
    scopes: scopesOf(claims),
    expires: exp,
    name: isText(name) ? name : null,
    connection: rules.connectionClaim === null ? undefined : claims[rules.connectionClaim],
  };
}
