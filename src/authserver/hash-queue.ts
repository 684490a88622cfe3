// Passwords are hashed one after the other: a hash costs a third of a second of processor and a place in the thread pool
// that checks of tokens need too, so a flood of sign-ins must neither run at once nor wait without end.

export type HashQueue = {
  /**
   * Runs the task when its turn comes.
   * @param key who asks: one address holds only some of the places
   * @returns null, before anything is hashed, where no place is left
   */
  readonly run: <T>(key: string, task: () => Promise<T>) => Promise<T | null>;
};

/** Places for those that wait, together and for one key. */
export type QueueRule = { readonly places: number; readonly perKey: number };

/** A queue in which one task runs at a time. */
export function createHashQueue({ places, perKey }: QueueRule): HashQueue {
  const held = new Map<string, number>();
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  const leave = (key: string): void => {
    waiting -= 1;
    const left = (held.get(key) ?? 1) - 1;
    if (left === 0) held.delete(key);
    else held.set(key, left);
  };
  return {
    run: async (key, task) => {
      const own = held.get(key) ?? 0;
      if (waiting >= places || own >= perKey) return null;
      waiting += 1;
      held.set(key, own + 1);
      const turn = last.then(task);
      last = turn.catch(() => undefined);
      return turn.finally(() => leave(key));
    },
  };
}
