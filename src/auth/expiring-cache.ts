// A bounded map whose values end: the least recently used one goes first, the late ones when they are asked for.

export type ExpiringCache<T> = {
  readonly get: (key: string) => T | undefined;
  /** @param entry.forMs how long it is good; none or less keeps nothing. */
  readonly set: (key: string, entry: { readonly value: T; readonly forMs: number }) => void;
  /** Removes every key that the test names. */
  readonly deleteWhere: (test: (key: string) => boolean) => void;
};

/** @param options.monotonic milliseconds that never go back, so that a clock set back keeps nothing alive. */
export function createExpiringCache<T>(options: {
  readonly most: number;
  readonly monotonic: () => number;
}): ExpiringCache<T> {
  const held = new Map<string, { readonly value: T; readonly until: number }>();
  return {
    get: (key) => {
      const entry = held.get(key);
      if (entry === undefined) return undefined;
      held.delete(key);
      if (entry.until <= options.monotonic()) return undefined;
      held.set(key, entry);
      return entry.value;
    },
    set: (key, { value, forMs }) => {
      held.delete(key);
      if (forMs <= 0) return;
      held.set(key, { value, until: options.monotonic() + forMs });
      const oldest = held.size > options.most ? held.keys().next().value : undefined;
      if (oldest !== undefined) held.delete(oldest);
    },
    deleteWhere: (test) => {
      for (const key of held.keys()) if (test(key)) held.delete(key);
    },
  };
}
