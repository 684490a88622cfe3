// Remembers connections for half a second, and forgets one at once when it changes here.
import type { Connection } from "./store.ts";

/** Longest time until a revocation by another process takes effect here; the promise is one second. */
const FRESH_MS = 500;
const MOST = 10_000;

type Held = { readonly until: number; readonly found: Promise<Connection | undefined> };

export type ConnectionCache = {
  readonly get: (id: string) => Promise<Connection | undefined>;
  /** After a change: a lookup that is still under way is not kept either. */
  readonly forget: (id: string) => void;
};

/** Starts empty; lookups at the same time share one. @param options.monotonic monotonic clock, in milliseconds. */
export function createConnectionCache(options: {
  readonly load: (id: string) => Promise<Connection | undefined>;
  readonly monotonic: () => number;
}): ConnectionCache {
  const held = new Map<string, Held>();
  const load = (id: string): Promise<Connection | undefined> => {
    const found = options.load(id);
    const entry = { until: options.monotonic() + FRESH_MS, found };
    held.set(id, entry);
    // "Not found" is not kept: another process may make the connection a moment later.
    const drop = (): void => {
      if (held.get(id) === entry) held.delete(id);
    };
    found.then((connection) => {
      if (connection === undefined) drop();
    }, drop);
    const oldest = held.size > MOST ? held.keys().next().value : undefined;
    if (oldest !== undefined) held.delete(oldest);
    return found;
  };
  return {
    get: (id) => {
      const known = held.get(id);
      return known !== undefined && known.until > options.monotonic() ? known.found : load(id);
    },
    forget: (id) => {
      held.delete(id);
    },
  };
}
