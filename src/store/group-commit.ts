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

/**
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

  const pause = async (): Promise<void> => {
    const wait = notBefore - performance.now();
    // A full group is written at once.
    if (wait < 1 || closed || waiting.length >= largest)
      await new Promise((resolve) => setImmediate(resolve));
    else await new Promise((resolve) => setTimeout(resolve, wait));
  };
  const drain = async (): Promise<void> => {
    while (waiting.length > 0) {
      await pause();
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
