// Many small writes as few transactions: what arrives while one commit runs, or shortly after, goes with the next.
import { performance } from "node:perf_hooks";

export type GroupCommit<T> = {
  /** Resolves when the item is durable, rejects when its group could not be written. */
  readonly add: (item: T) => Promise<void>;
  /** Writes what waits; later items are refused. */
  readonly close: () => Promise<void>;
};

type Waiting<T> = {
  readonly item: T;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
};

/** Under load commits take at most this share of the time; the rest is for calls. */
const PAUSE_PER_COMMIT = 2;
const LONGEST_PAUSE_MS = 10;

async function commitGroup<T>(
  group: readonly Waiting<T>[],
  write: (items: readonly T[]) => Promise<void>,
): Promise<void> {
  try {
    await write(group.map((waiting) => waiting.item));
  } catch (error) {
    for (const waiting of group) waiting.failed(error);
    return;
  }
  for (const waiting of group) waiting.done();
}

/** Waits for calls that are due, at least one turn of the event loop. @param ms less than 1: no longer than that. */
const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => (ms < 1 ? setImmediate(resolve) : setTimeout(resolve, ms)));

/**
 * Collects items into groups and writes one group at a time.
 * @param write makes a group durable, all or nothing; never called twice at once.
 * @param largest items per group.
 */
export function createGroupCommit<T>(
  write: (items: readonly T[]) => Promise<void>,
  largest: number,
): GroupCommit<T> {
  let waiting: Waiting<T>[] = [];
  let running: Promise<void> | undefined;
  let closed = false;
  let notBefore = 0;

  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      // A full group is written at once.
      await pause(closed || waiting.length >= largest ? 0 : notBefore - performance.now());
      const group = waiting.slice(0, largest);
      waiting = waiting.slice(largest);
      const start = performance.now();
      await commitGroup(group, write);
      const end = performance.now();
      notBefore = end + Math.min(LONGEST_PAUSE_MS, PAUSE_PER_COMMIT * (end - start));
    }
    running = undefined;
  };
  return {
    add: (item) =>
      new Promise((done, failed) => {
        if (closed) {
          failed(new Error("the store is closed"));
          return;
        }
        waiting.push({ item, done, failed });
        running ??= drain();
      }),
    close: async () => {
      closed = true;
      await running;
    },
  };
}
