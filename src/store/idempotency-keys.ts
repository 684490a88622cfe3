// Keys of writes: the interface that other rooms use.

/** One attempt that may go on: only its holder can move the row. */
export type KeyHold = {
  /** The key within its scope, as a digest. */
  readonly id: string;
  /** New with each attempt. */
  readonly owner: string;
  /** True where an earlier attempt may have reached the API, and the API knows this key itself. */
  readonly resumed: boolean;
};

export type KeyClaim =
  | { readonly kind: "held"; readonly hold: KeyHold }
  /** Used before, for something else. */
  | { readonly kind: "conflict" }
  /** The first call still runs. */
  | { readonly kind: "running" }
  /** It was sent, and its outcome was never recorded. */
  | { readonly kind: "unknown" }
  | { readonly kind: "done"; readonly result: string };

/**
 * Keys of writes. A row moves claimed → sent → done or unknown and never back. An attempt that ended before it was sent
 * frees the key; one that was sent and whose holder is gone is unknown and is not tried again.
 */
export type KeyStore = {
  readonly claim: (of: {
    /** Of the key and its scope; never the key itself. */
    readonly id: string;
    /** Of what the call would do. */
    readonly digest: string;
    /** The API knows the key too, so that sending once more has no second effect. */
    readonly resumable: boolean;
  }) => Promise<KeyClaim>;
  /** Durable when it resolves. False: the hold was lost, and nothing may be sent. */
  readonly markSent: (hold: KeyHold) => Promise<boolean>;
  /** Keeps the result for every later call with the key. */
  readonly finish: (hold: KeyHold, result: string) => Promise<void>;
  /** The outcome of what was sent is not known. */
  readonly abandon: (hold: KeyHold) => Promise<void>;
  /** Nothing took effect: the key is free again. */
  readonly release: (hold: KeyHold) => Promise<void>;
  /** Removes what is older than its retention. @returns how many */
  readonly sweep: () => Promise<number>;
};
