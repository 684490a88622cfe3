// Why an access token is not taken, as a tagged value, and what of the reason goes to whom: the caller learns nothing of it.

/** One claim or part of a token that is missing or not of its form. */
type TokenPart = "token" | "header" | "payload" | "sub" | "exp" | "nbf" | "iat";

/** Texts in it come out of tokens: `describeRefusal` makes them safe before they are shown. */
export type TokenRefusal =
  | { readonly kind: "malformed"; readonly part: TokenPart }
  /** Bearer mode: not the key that start-up printed or read. */
  | { readonly kind: "wrong_key" }
  /** No key set for a JWT, or no introspection for an opaque token. */
  | { readonly kind: "uncheckable" }
  | { readonly kind: "wrong_algorithm"; readonly algorithm: string }
  /** A header member that would name a key or change the rules (RFC 8725 section 3). */
  | { readonly kind: "forbidden_header"; readonly member: string }
  | { readonly kind: "wrong_type"; readonly type: unknown }
  /** No key of the issuer, or several. Null: the token names none. */
  | { readonly kind: "unknown_key"; readonly keyId: string | null }
  /** The issuer's key is too short, or of a kind that is not supported. */
  | { readonly kind: "unusable_key"; readonly keyId: string | null }
  | { readonly kind: "bad_signature"; readonly keyId: string | null }
  | { readonly kind: "wrong_issuer"; readonly issuer: unknown }
  | { readonly kind: "wrong_audience"; readonly audience: unknown }
  /** Bound to a key (RFC 7800 `cnf`) or of another token type: we could not check the binding. */
  | { readonly kind: "not_bearer" }
  /** Seconds since 1970. */
  | { readonly kind: "expired"; readonly at: number }
  | { readonly kind: "not_yet_valid"; readonly at: number }
  /** Introspection says so (RFC 7662 section 2.2), and not which of the three it is. */
  | { readonly kind: "inactive" }
  /** Our own server's tokens name a connection; this one names none, or one that is not here. */
  | { readonly kind: "no_connection" }
  /** The connection belongs to another person or client. */
  | { readonly kind: "foreign_connection" }
  | { readonly kind: "revoked" };

/** What each step of the check gives in place of its result. */
export type RefusedToken = { readonly refusal: TokenRefusal };

/** Wraps a refusal, so that it cannot be taken for a result. */
export const refused = (refusal: TokenRefusal): RefusedToken => ({ refusal });

/** True for a step that did not let the token through. */
export const isRefused = <T extends object>(result: T | RefusedToken): result is RefusedToken =>
  "refusal" in result;

export type DescribedRefusal = {
  /** The error code of RFC 6750 section 3.1, the same for all reasons. */
  readonly wire: "invalid_token";
  /** For the operator; never the token itself. */
  readonly log: string;
};

const LONGEST_SHOWN = 100;

/** Printable ASCII, bounded: a token's maker chose the text. */
function safe(value: unknown): string {
  const texts = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
  const shown = texts.join(" ").replace(/[^\x20-\x7e]/g, "");
  if (shown === "") return "none";
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}...` : shown;
}

const moment = (seconds: number): string => new Date(seconds * 1000).toISOString();

function explain(refusal: TokenRefusal): string {
  switch (refusal.kind) {
    case "malformed":
      return `the token is malformed: ${refusal.part} is missing or not of its form`;
    case "wrong_key":
      return "the bearer key is not the one of this connector";
    case "uncheckable":
      return "nothing here can check a token of this form: a JWT needs the issuer's keys, another one introspection";
    case "wrong_algorithm":
      return `the token is signed with an algorithm that is not taken: ${safe(refusal.algorithm)}`;
    case "forbidden_header":
      return `the token's header has a member that is not taken: ${safe(refusal.member)}`;
    case "wrong_type":
      return `the token is no access token (typ at+jwt), its type is: ${safe(refusal.type)}`;
    case "unknown_key":
      return `the issuer has no single key for the token's key id: ${safe(refusal.keyId)}`;
    case "unusable_key":
      return `the issuer's key is too short or of a kind that is not supported: ${safe(refusal.keyId)}`;
    case "bad_signature":
      return `the token's signature does not fit the issuer's key: ${safe(refusal.keyId)}`;
    case "wrong_issuer":
      return `the token is of another issuer: ${safe(refusal.issuer)}`;
    case "wrong_audience":
      return `the token is for another resource: ${safe(refusal.audience)}`;
    case "not_bearer":
      return "the token is bound to a key or is no bearer token, and bindings are not checked here";
    case "expired":
      return `the token expired at ${moment(refusal.at)}`;
    case "not_yet_valid":
      return `the token is not good before ${moment(refusal.at)}: compare the clocks of both machines`;
    case "inactive":
      return "the authorization server says that the token is not active: revoked, expired or unknown to it";
    case "no_connection":
      return "the token names no connection that is known here";
    case "foreign_connection":
      return "the token's connection belongs to another person or client";
    case "revoked":
      return "the token's connection was ended";
  }
}

/** Says what the caller and what the operator learn of a refusal; a new kind does not compile until it is answered. */
export function describeRefusal(refusal: TokenRefusal): DescribedRefusal {
  return { wire: "invalid_token", log: explain(refusal) };
}
