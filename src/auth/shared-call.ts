// One call per key at a time: who asks meanwhile waits for the same one, its answer is kept for a while, and what is
// forgotten is neither kept nor given to anyone who asks later.
import type { ExpiringCache } from "./expiring-cache.ts";

/** What a call brought, and for how many milliseconds it may be kept; none or less keeps nothing. */
export type Kept<T> = { readonly value: T; readonly forMs: number };

export type SharedCalls<T> = {
  /** The kept answer, that of the call under way, or that of a new one. A failure goes to all who wait and is not kept. */
  readonly get: (key: string, call: () => Promise<Kept<T>>) => Promise<T>;
  /** Drops every key with this beginning. A call under way still answers those who wait for it, and nobody after. */
  readonly forget: (prefix: string) => void;
};

/** @param cache where answers are kept; nobody else writes to it. */
export function createSharedCalls<T>(cache: ExpiringCache<T>): SharedCalls<T> {
  const running = new Map<string, Promise<T>>();
  const begin = (key: string, call: () => Promise<Kept<T>>): Promise<T> => {
    const isCurrent = (): boolean => running.get(key) === started;
    const started = call()
      .then((kept) => {
        if (isCurrent()) cache.set(key, kept);
        return kept.value;
      })
      .finally(() => {
        if (isCurrent()) running.delete(key);
      });
    running.set(key, started);
    return started;
  };
  return {
    get: async (key, call) => cache.get(key) ?? running.get(key) ?? begin(key, call),
    forget: (prefix) => {
      cache.deleteWhere((key) => key.startsWith(prefix));
      for (const key of running.keys()) if (key.startsWith(prefix)) running.delete(key);
    },
  };
}
