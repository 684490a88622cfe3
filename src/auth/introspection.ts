// Asks the authorization server about a token that only it can read (RFC 7662); answers are kept for seconds.
import { createHash } from "node:crypto";
import { type ClientCredential, clientBasic, requestJson, type Send } from "./auth-server-request.ts";
import { authServerUnavailable } from "./challenge.ts";
import { createExpiringCache } from "./expiring-cache.ts";
import { createRetryPause } from "./retry-pause.ts";

/** A revoked token may pass for this long. */
const ACTIVE_MS = 30_000;
/** A token that is not active never becomes so; kept so that a repeated one is not asked for again. */
const INACTIVE_MS = 60_000;
const MOST = 10_000;

type Claims = Readonly<Record<string, unknown>>;

/** @returns the claims of an active token, undefined for any other. @throws AuthFailure 503 */
export type Introspect = (token: string) => Promise<Claims | undefined>;

export type IntrospectionOptions = {
  readonly url: string;
  readonly client: ClientCredential;
  /** For servers that leave `iss` out of the answer: it is theirs all the same. */
  readonly issuer: string;
  readonly send: Send;
  readonly clock: () => Date;
  readonly monotonic: () => number;
  readonly logFault: (error: unknown, retryInS: number) => void;
};

async function ask(options: IntrospectionOptions, token: string): Promise<Claims | undefined> {
  const { status, json } = await requestJson({
    send: options.send,
    url: options.url,
    form: new URLSearchParams({ token, token_type_hint: "access_token" }),
    headers: { authorization: clientBasic(options.client) },
  });
  const active = json["active"];
  if (status !== 200 || typeof active !== "boolean") {
    throw new Error(`introspection answered ${status} without a verdict`);
  }
  const type = json["token_type"];
  const isBearer = type === undefined || (typeof type === "string" && type.toLowerCase() === "bearer");
  return active && isBearer ? { ...json, iss: json["iss"] ?? options.issuer } : undefined;
}

/** How long an active answer may be kept: never past the token's own end. */
function keepMs(claims: Claims, now: Date): number {
  const exp = claims["exp"];
  return typeof exp === "number" ? Math.min(ACTIVE_MS, exp * 1000 - now.getTime()) : 0;
}

export function createIntrospection(options: IntrospectionOptions): Introspect {
  const { monotonic } = options;
  const active = createExpiringCache<Claims>({ most: MOST, monotonic });
  const inactive = createExpiringCache<true>({ most: MOST, monotonic });
  const running = new Map<string, Promise<Claims | undefined>>();
  const pause = createRetryPause(monotonic);

  const askOnce = async (key: string, token: string): Promise<Claims | undefined> => {
    try {
      const claims = await ask(options, token);
      pause.succeeded();
      if (claims === undefined) inactive.set(key, { value: true, forMs: INACTIVE_MS });
      else active.set(key, { value: claims, forMs: keepMs(claims, options.clock()) });
      return claims;
    } catch (error) {
      const retryInS = pause.failed();
      options.logFault(error, retryInS);
      throw authServerUnavailable(retryInS);
    } finally {
      running.delete(key);
    }
  };
  return async (token) => {
    // Kept under its digest: the token itself lies in no map.
    const key = createHash("sha256").update(token).digest("base64url");
    const known = active.get(key);
    if (known !== undefined) return known;
    if (inactive.get(key) === true) return undefined;
    const under = running.get(key);
    if (under !== undefined) return under;
    if (pause.left() > 0) throw authServerUnavailable(pause.left());
    const asked = askOnce(key, token);
    running.set(key, asked);
    return asked;
  };
}
