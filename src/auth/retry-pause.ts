// After failures, leaves an authorization server alone for a while: longer each time, half a minute at most.

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

export type RetryPause = {
  /** Seconds until the next attempt may be made; 0: now. */
  readonly left: () => number;
  /** True since the last attempt failed. */
  readonly failing: () => boolean;
  readonly succeeded: () => void;
  /** @returns seconds until the next attempt. */
  readonly failed: () => number;
};

/** Starts without a pause. @param monotonic monotonic clock, in milliseconds. */
export function createRetryPause(monotonic: () => number): RetryPause {
  let failures = 0;
  let until = Number.NEGATIVE_INFINITY;
  const left = (): number => Math.max(0, (until - monotonic()) / 1000);
  return {
    left,
    failing: () => failures > 0,
    succeeded: () => {
      failures = 0;
      until = Number.NEGATIVE_INFINITY;
    },
    failed: () => {
      until = monotonic() + Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
      failures = Math.min(failures + 1, 10);
      return left();
    },
  };
}
