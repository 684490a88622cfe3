// The answers to a request that may not come in, in the exact shapes of RFC 6750 section 3 and RFC 9728 section 5.1.
import { AuthFailure } from "./session.ts";
import { type DescribedRefusal, describeRefusal, type TokenRefusal } from "./token-refusal.ts";

/** Past this length some clients and proxies drop the header, so the scope list is left out (it is advice only). */
const LONGEST_CHALLENGE = 7_000;

/** RFC 6749 section 3.3: what a scope token may consist of; nothing in it needs quoting. */
const SCOPE_TOKEN = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

export type ChallengeSettings = {
  /** Where the resource metadata is served; undefined without an authorization server (bearer mode). */
  readonly metadataUrl?: string | undefined;
  /** Scopes that a client should ask for. */
  readonly scopes: readonly string[];
};

export type Challenges = {
  /** No bearer credentials came: no error code (RFC 6750 section 3.1). */
  readonly missing: () => AuthFailure;
  /** A bearer token came and is not good; the caller learns no more than that, the refusal is for the operator. */
  readonly invalid: (refusal: TokenRefusal) => AuthFailure;
  /** All scopes that the operation needs. */
  readonly insufficient: (scopes: readonly string[]) => AuthFailure;
};

type Parameters = readonly (readonly [name: string, value: string])[];

const quoted = (text: string): string => `"${text.replace(/[^\x20-\x7e]/g, "").replace(/["\\]/g, "\\$&")}"`;

function challenge(parameters: Parameters, scopes: readonly string[]): string {
  const parts = parameters.map(([name, value]) => `${name}=${quoted(value)}`);
  const plain = parts.length === 0 ? "Bearer" : `Bearer ${parts.join(", ")}`;
  const list = scopes.filter((scope) => SCOPE_TOKEN.test(scope)).join(" ");
  if (list === "") return plain;
  const full = `${plain}${parts.length === 0 ? " " : ", "}scope=${quoted(list)}`;
  return full.length > LONGEST_CHALLENGE ? plain : full;
}

function metadata(settings: ChallengeSettings): Parameters {
  return settings.metadataUrl === undefined ? [] : [["resource_metadata", settings.metadataUrl]];
}

/** Makes the 401 and 403 answers of one protected resource. */
export function createChallenges(settings: ChallengeSettings): Challenges {
  const where = metadata(settings);
  const missing = challenge(where, settings.scopes);
  const wrong = "The access token is expired, revoked, malformed or not for this resource";
  const error = (code: string, description: string): Parameters => [
    ["error", code],
    ["error_description", description],
    ...where,
  ];
  const headers: Readonly<Record<DescribedRefusal["wire"], string>> = {
    invalid_token: challenge(error("invalid_token", wrong), settings.scopes),
  };
  return {
    missing: () =>
      new AuthFailure(401, {
        wwwAuthenticate: missing,
        body: { error: "unauthorized", error_description: "This request needs a bearer token" },
      }),
    invalid: (refusal) => {
      const { wire } = describeRefusal(refusal);
      const body = { error: wire, error_description: wrong };
      return new AuthFailure(401, { wwwAuthenticate: headers[wire], body, refusal });
    },
    insufficient: (scopes) => {
      const description = "This operation needs permissions that were not approved";
      return new AuthFailure(403, {
        wwwAuthenticate: challenge(error("insufficient_scope", description), scopes),
        body: {
          error: "insufficient_scope",
          error_description: description,
          scope: scopes.join(" "),
        },
      });
    },
  };
}

/** Keys or introspection cannot be had: not the caller's fault, so no 401 (a client would throw its token away). */
export function authServerUnavailable(retryAfterS: number): AuthFailure {
  const seconds = Math.max(1, Math.ceil(retryAfterS));
  const message = "The authorization server cannot be reached to check the token";
  return new AuthFailure(503, {
    body: {
      error: "temporarily_unavailable",
      error_description: message,
      code: "auth_server_unavailable",
      message,
      hint: `Try again in ${seconds} s.`,
      retry_after_s: seconds,
    },
    retryAfterS: seconds,
  });
}
