// Asks the authorization server about a token that only it can read (RFC 7662); answers are kept for seconds.
import { createHash } from "node:crypto";
import type { JsonObject } from "../json/object.ts";
import { type ClientCredential, clientBasic, requestJson, type Send } from "./auth-server-request.ts";
import { authServerUnavailable } from "./challenge.ts";
import { createExpiringCache, type ExpiringCache } from "./expiring-cache.ts";
import { createRetryPause } from "./retry-pause.ts";
import { createSharedCalls, type Kept } from "./shared-call.ts";
import type { TokenRefusal } from "./token-refusal.ts";

/** Longest time until a revocation takes effect here. */
const ACTIVE_MS = 30_000;
/** A token that is not active never becomes so; kept so that a repeated one is not asked for again. */
const INACTIVE_MS = 60_000;
const MOST = 10_000;

type Verdict =
  | { readonly kind: "active"; readonly claims: JsonObject }
  | { readonly kind: "refused"; readonly refusal: TokenRefusal }
  /** The server does not introspect tokens of this form, such as JWTs (RFC 7009 section 2.2.1). */
  | { readonly kind: "unsupported" };

/** @throws AuthFailure 503 where the server cannot say. */
export type Introspect = (token: string) => Promise<Verdict>;

export type IntrospectionOptions = {
  readonly url: string;
  readonly client: ClientCredential;
  /** Taken for `iss` where the server leaves it out of the answer. */
  readonly issuer: string;
  readonly send: Send;
  readonly clock: () => Date;
  readonly monotonic: () => number;
  readonly logFault: (error: unknown, retryInS: number) => void;
};

async function ask(options: IntrospectionOptions, token: string): Promise<Verdict> {
  const { status, json } = await requestJson({
    send: options.send,
    url: options.url,
    form: new URLSearchParams({ token, token_type_hint: "access_token" }),
    headers: { authorization: clientBasic(options.client) },
  });
  if (status === 400 && json["error"] === "unsupported_token_type") return { kind: "unsupported" };
  const active = json["active"];
  if (status !== 200 || typeof active !== "boolean") {
    throw new Error(`introspection answered ${status} without a verdict`);
  }
  const type = json["token_type"];
  const isBearer = type === undefined || (typeof type === "string" && type.toLowerCase() === "bearer");
  if (!active) return { kind: "refused", refusal: { kind: "inactive" } };
  if (!isBearer) return { kind: "refused", refusal: { kind: "not_bearer" } };
  return { kind: "active", claims: { ...json, iss: json["iss"] ?? options.issuer } };
}

/** How long an answer may be kept: an active one never past the token's own end. */
function keepMs(verdict: Verdict, now: Date): number {
  if (verdict.kind !== "active") return INACTIVE_MS;
  const exp = verdict.claims["exp"];
  return typeof exp === "number" ? Math.min(ACTIVE_MS, exp * 1000 - now.getTime()) : 0;
}

/** Verdicts in two rooms, so that a flood of made-up tokens pushes no good one out. */
function createVerdictCache(monotonic: () => number): ExpiringCache<Verdict> {
  const active = createExpiringCache<Verdict>({ most: MOST, monotonic });
  const others = createExpiringCache<Verdict>({ most: MOST, monotonic });
  return {
    get: (key) => active.get(key) ?? others.get(key),
    set: (key, entry) => (entry.value.kind === "active" ? active : others).set(key, entry),
    deleteWhere: (test) => {
      active.deleteWhere(test);
      others.deleteWhere(test);
    },
  };
}

/** Asks each token once at a time; after a failure the server is left alone for a while. */
export function createIntrospection(options: IntrospectionOptions): Introspect {
  const pause = createRetryPause(options.monotonic);
  const calls = createSharedCalls(createVerdictCache(options.monotonic));
  const askInTurn = async (token: string): Promise<Kept<Verdict>> => {
    if (pause.left() > 0) throw authServerUnavailable(pause.left());
    try {
      const value = await ask(options, token);
      pause.succeeded();
      return { value, forMs: keepMs(value, options.clock()) };
    } catch (error) {
      const retryInS = pause.failed();
      options.logFault(error, retryInS);
      throw authServerUnavailable(retryInS);
    }
  };
  // Kept under its digest, never under the token itself.
  const keyOf = (token: string): string => createHash("sha256").update(token).digest("base64url");
  return (token) => calls.get(keyOf(token), () => askInTurn(token));
}
