// Bodies that are still coming in: each caller has a share of the places and of the bytes. Where a share is used up the
// oldest body gives way, so that one that is sent slowly or without end takes nothing from those that come at once.

export type ReadingRule = {
  /** Bodies at once, and of one caller. */
  readonly bodies: number;
  readonly bodiesOfOne: number;
  /** Bytes of memory for bodies that have not ended, and of one caller. */
  readonly bytes: number;
  readonly bytesOfOne: number;
};

export const READING: ReadingRule = {
  bodies: 1024,
  bodiesOfOne: 256,
  bytes: 256 * 1024 * 1024,
  bytesOfOne: 64 * 1024 * 1024,
};

export type Reading = {
  /** Adds bytes that came in; other bodies give way where they would be too many. */
  readonly take: (bytes: number) => void;
  /** Ends the reading: its place and its bytes are free again. */
  readonly end: () => void;
};

export type ReadingShare = {
  /** A place for one body. @param giveWay called at most once, when this body has to make room */
  readonly begin: (caller: string, giveWay: () => void) => Reading;
};

type Held = { readonly caller: string; bytes: number; readonly giveWay: () => void };
type Sum = { bodies: number; bytes: number };

/** Counts what is being read, oldest first. */
export function createReadingShare(rule: ReadingRule): ReadingShare {
  const open = new Set<Held>();
  const all: Sum = { bodies: 0, bytes: 0 };
  const byCaller = new Map<string, Sum>();
  const ofCaller = (caller: string): Sum => {
    const known = byCaller.get(caller) ?? { bodies: 0, bytes: 0 };
    byCaller.set(caller, known);
    return known;
  };
  const add = (held: Held, { bodies, bytes }: Sum): void => {
    held.bytes += bytes;
    for (const sum of [all, ofCaller(held.caller)]) {
      sum.bodies += bodies;
      sum.bytes += bytes;
    }
  };
  const end = (held: Held): void => {
    if (!open.delete(held)) return;
    add(held, { bodies: -1, bytes: -held.bytes });
    if (ofCaller(held.caller).bodies === 0) byCaller.delete(held.caller);
  };
  /** The oldest of the caller, or of all, gives way until the sums fit; the newcomer itself last. */
  const makeRoom = (caller: string): void => {
    const own = ofCaller(caller);
    while (own.bodies > rule.bodiesOfOne || own.bytes > rule.bytesOfOne)
      if (!evict([...open].find((held) => held.caller === caller))) return;
    while (all.bodies > rule.bodies || all.bytes > rule.bytes) if (!evict([...open][0])) return;
  };
  const evict = (held: Held | undefined): boolean => {
    if (held === undefined) return false;
    end(held);
    held.giveWay();
    return true;
  };
  return {
    begin: (caller, giveWay) => {
      const held: Held = { caller, bytes: 0, giveWay };
      open.add(held);
      add(held, { bodies: 1, bytes: 0 });
      makeRoom(caller);
      return {
        take: (bytes) => {
          if (!open.has(held)) return;
          add(held, { bodies: 0, bytes });
          makeRoom(caller);
        },
        end: () => end(held),
      };
    },
  };
}
