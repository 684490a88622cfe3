// Access tokens of an authorization server: JWTs (RFC 9068) for this sandbox, verified with the issuer's own keys.
import { createRemoteJWKSet, decodeJwt, type JWTPayload, jwtVerify } from "jose";

/** What a verified token says. */
export type TokenFacts = {
  readonly subject: string;
  readonly clientId: string;
  /** Ids of businesses; null: all of the person's. */
  readonly tenants: readonly string[] | null;
  readonly scopes: readonly string[];
};

/** Null for a token that does not hold. */
export type TokenVerifier = (token: string, host: string) => Promise<TokenFacts | null>;

export type TokenSettings = {
  /** The one issuer that is trusted. Undefined: any that runs on this machine, as `npm start` has it. */
  readonly issuer?: string;
  /** Where its keys are; undefined: as its metadata says (RFC 8414). */
  readonly jwksUrl?: string;
  /** The audience that tokens must have; undefined: the address that the request came to. */
  readonly audience?: string;
};

const isLoopback = (url: URL): boolean =>
  ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname) && /^https?:$/.test(url.protocol);

function trustedIssuer(settings: TokenSettings, payload: JWTPayload): URL | null {
  const named = payload.iss ?? "";
  if (settings.issuer !== undefined) return named === settings.issuer ? new URL(named) : null;
  if (!URL.canParse(named)) return null;
  const url = new URL(named);
  return isLoopback(url) ? url : null;
}

/** The metadata's path comes between host and path of the issuer (RFC 8414, section 3.1). */
async function jwksUrlOf(issuer: URL): Promise<URL> {
  const path = issuer.pathname.replace(/\/+$/, "");
  const address = new URL(`/.well-known/oauth-authorization-server${path}`, issuer.origin);
  const answer = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(3000) });
  const metadata: unknown = await answer.json();
  const uri =
    typeof metadata === "object" && metadata !== null && "jwks_uri" in metadata ? metadata.jwks_uri : null;
  const url = new URL(String(uri));
  // Keys are fetched from where the issuer is, and from nowhere else that it may name.
  if (url.origin !== issuer.origin) throw new Error("jwks_uri lies on another origin");
  return url;
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

function isForHere(audience: JWTPayload["aud"], settings: TokenSettings, host: string): boolean {
  const named = Array.isArray(audience) ? audience : [audience ?? ""];
  return settings.audience === undefined
    ? named.some((one) => hostOf(one) === host)
    : named.includes(settings.audience);
}

function factsOf(payload: JWTPayload): TokenFacts {
  const { tenants, scope, client_id: client } = payload;
  return {
    subject: payload.sub ?? "",
    clientId: typeof client === "string" ? client : "unknown",
    tenants: Array.isArray(tenants) ? tenants.map(String) : null,
    scopes: typeof scope === "string" && scope !== "" ? scope.split(" ") : [],
  };
}

/** Makes a verifier; keys of an issuer are fetched once and again when a new key id comes. */
export function createTokenVerifier(settings: TokenSettings = {}): TokenVerifier {
  const keys = new Map<string, ReturnType<typeof createRemoteJWKSet>>();
  const keysOf = async (issuer: URL): Promise<ReturnType<typeof createRemoteJWKSet>> => {
    const known = keys.get(issuer.href);
    if (known !== undefined) return known;
    const url = settings.jwksUrl === undefined ? await jwksUrlOf(issuer) : new URL(settings.jwksUrl);
    const made = createRemoteJWKSet(url, { timeoutDuration: 3000 });
    if (keys.size < 16) keys.set(issuer.href, made);
    return made;
  };
  return async (token, host) => {
    try {
      const claimed = decodeJwt(token);
      const issuer = trustedIssuer(settings, claimed);
      if (issuer === null || !isForHere(claimed.aud, settings, host)) return null;
      const { payload } = await jwtVerify(token, await keysOf(issuer), {
        issuer: claimed.iss ?? "",
        algorithms: ["ES256", "RS256", "EdDSA"],
        requiredClaims: ["exp", "sub", "aud"],
      });
      return factsOf(payload);
    } catch {
      return null;
    }
  };
}
