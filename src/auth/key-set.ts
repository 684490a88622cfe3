// The authorization server's public keys (RFC 7517): kept through rotation and through outages, never fetched in storms.
import {
  createLocalJWKSet,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWK,
  type JWSHeaderParameters,
  errors as joseErrors,
} from "jose";
import { requestJson, type Send } from "./auth-server-request.ts";
import { authServerUnavailable } from "./challenge.ts";
import { createRetryPause } from "./retry-pause.ts";

/** Together with the minute for which a verified signature is remembered: a removed key is refused after five minutes. */
const FRESH_MS = 4 * 60_000;
/** How long keys are used when no newer set can be fetched. */
const USABLE_MS = 30 * 60_000;
/** Fetches for unknown key ids: so many at once, then one in six seconds. */
const BURST = 10;
const REFILL_MS = 6_000;

/** Finds the key for a header that is not verified yet. */
export type KeySet = (
  header: JWSHeaderParameters,
  token: FlattenedJWSInput,
) => Promise<Awaited<ReturnType<ReturnType<typeof createLocalJWKSet>>>>;

type Local = ReturnType<typeof createLocalJWKSet>;
type Held = { readonly keys: Local; readonly at: number };

const isKey = (value: unknown): value is JWK =>
  typeof value === "object" && value !== null && "kty" in value && value.kty !== "oct";

/** Keys of kinds that we do not know are no fault (RFC 7517 section 5); a set without any is. */
function toKeySet(json: Readonly<Record<string, unknown>>): JSONWebKeySet {
  const listed = json["keys"];
  const keys = Array.isArray(listed) ? listed.filter(isKey) : [];
  if (keys.length === 0) throw new Error("the key set is empty");
  return { keys };
}

/** Keys that are known from the start and never change: those of the embedded server. */
export function createFixedKeySet(keys: JSONWebKeySet): KeySet {
  const local = createLocalJWKSet(keys);
  return (header, token) => local(header, token);
}

function createBudget(monotonic: () => number): () => boolean {
  let left = BURST;
  let since = monotonic();
  return () => {
    const gained = Math.floor((monotonic() - since) / REFILL_MS);
    left = Math.min(BURST, left + gained);
    since += gained * REFILL_MS;
    if (left === 0) return false;
    left -= 1;
    return true;
  };
}

type Fetcher = {
  readonly held: () => Held | undefined;
  readonly pause: () => number;
  readonly failing: () => boolean;
  /** Resolves when the attempt has ended, successful or not; callers at the same time share one. */
  readonly refresh: () => Promise<void>;
};

function createFetcher(options: RemoteKeys): Fetcher {
  const pause = createRetryPause(options.monotonic);
  let held: Held | undefined;
  let running: Promise<void> | undefined;
  const fetchKeys = async (): Promise<void> => {
    try {
      const { status, json } = await requestJson({ send: options.send, url: options.url });
      if (status !== 200) throw new Error(`the key set answered ${status}`);
      held = { keys: createLocalJWKSet(toKeySet(json)), at: options.monotonic() };
      pause.succeeded();
    } catch (error) {
      options.logFault(error, pause.failed());
    } finally {
      running = undefined;
    }
  };
  return {
    held: () => held,
    pause: pause.left,
    failing: pause.failing,
    refresh: () => {
      if (pause.left() > 0) return Promise.resolve();
      running ??= fetchKeys();
      return running;
    },
  };
}

export type RemoteKeys = {
  readonly url: string;
  readonly send: Send;
  /** Monotonic clock, in milliseconds. */
  readonly monotonic: () => number;
  /** Called for each failed fetch, with the seconds until the next. */
  readonly logFault: (error: unknown, retryInS: number) => void;
};

/** The keys to decide with. Older ones are fetched anew, and are used on while that fails. */
async function usableKeys(fetcher: Fetcher, monotonic: () => number): Promise<Local> {
  const before = fetcher.held();
  const age = before === undefined ? Number.POSITIVE_INFINITY : monotonic() - before.at;
  if (before !== undefined && age < FRESH_MS) return before.keys;
  const outage = fetcher.failing();
  const attempt = fetcher.refresh();
  // Awaited, so that a removed key is refused in time; but in an outage nobody waits while old keys may be used.
  if (age >= USABLE_MS || !outage) await attempt;
  const held = fetcher.held();
  if (held === undefined || monotonic() - held.at >= USABLE_MS) {
    throw authServerUnavailable(fetcher.pause());
  }
  return held.keys;
}

/** @returns a key set that throws AuthFailure 503 where an unknown key cannot be looked up. */
export function createRemoteKeySet(options: RemoteKeys): KeySet {
  const fetcher = createFetcher(options);
  const mayFetch = createBudget(options.monotonic);
  return async (header, token) => {
    const keys = await usableKeys(fetcher, options.monotonic);
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof joseErrors.JWKSNoMatchingKey)) throw error;
      // Without budget the set was fetched moments ago: the key is not in it.
      if (fetcher.pause() === 0 && !mayFetch()) throw error;
      const known = fetcher.held();
      await fetcher.refresh();
      const now = fetcher.held();
      if (now === undefined || now === known) throw authServerUnavailable(fetcher.pause());
      return now.keys(header, token);
    }
  };
}
