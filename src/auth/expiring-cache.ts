// A bounded map whose values expire: when it is full the least recently used one goes; expired ones go when they are read.

export type ExpiringCache<T> = {
  readonly get: (key: string) => T | undefined;
  /** @param entry.forMs how long it may be kept, in milliseconds; 0 or less keeps nothing. */
  readonly set: (key: string, entry: { readonly value: T; readonly forMs: number }) => void;
  /** Removes every key for which the test is true. */
  readonly deleteWhere: (test: (key: string) => boolean) => void;
};

/** Starts empty. @param options.most entries at most. @param options.monotonic monotonic clock, in milliseconds: a wall clock that is set back would keep values alive. */
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
