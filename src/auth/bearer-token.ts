// Takes the token out of an Authorization header (RFC 6750 section 2.1), the only place where one is read.

/** RFC 6750 section 2.1: b64token. */
const B64TOKEN = /^[A-Za-z0-9\-._~+/]+=*$/;

/** About the size that servers allow for all headers together; no issuer makes longer tokens. */
const LONGEST_TOKEN = 16_384;

export type BearerToken =
  | { readonly kind: "token"; readonly token: string }
  /** None, another scheme, or an empty one: the caller may not know that a token is needed. */
  | { readonly kind: "missing" }
  /** The scheme is Bearer, but no token follows it. */
  | { readonly kind: "malformed" };

/** Reads the token, without judging it. @param authorization the raw header, exactly one or undefined. */
export function readBearerToken(authorization: string | undefined): BearerToken {
  const scheme = /^bearer(?: +|$)/i.exec(authorization ?? "");
  if (authorization === undefined || scheme === null) return { kind: "missing" };
  const token = authorization.slice(scheme[0].length);
  if (token.trim() === "") return { kind: "missing" };
  if (token.length > LONGEST_TOKEN || !B64TOKEN.test(token)) return { kind: "malformed" };
  return { kind: "token", token };
}
