// Two windows per credential and business: a burst of ten seconds and an hour. A refusal is JSON once, plain text next.

export type Window = { readonly limit: number; readonly ms: number };

/** 100 in ten seconds, 10,000 in an hour. */
export const BUSINESS_WINDOWS: readonly Window[] = [
  { limit: 100, ms: 10_000 },
  { limit: 10_000, ms: 3_600_000 },
];

export type LimitVerdict = {
  readonly allowed: boolean;
  /** Of the window that is nearest to its end. */
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until that window starts again. */
  readonly resetS: number;
  /** Whether this refusal is written as plain text: every second one of a credential. */
  readonly plain: boolean;
};

type Count = { readonly startMs: number; readonly used: number };
type Known = { counts: readonly Count[]; refusals: number };

export type RateLimiter = {
  /** Counts one call. */
  readonly take: (key: string, nowMs: number) => LimitVerdict;
  /** The state for a caller without calls. */
  readonly peek: (nowMs: number) => LimitVerdict;
};

/** Opens a limiter; what is refused is not counted. */
export function createRateLimiter(windows: readonly Window[] = BUSINESS_WINDOWS): RateLimiter {
  const known = new Map<string, Known>();
  const current = (counts: readonly Count[], nowMs: number): Count[] =>
    windows.map((window, at) => {
      const count = counts[at];
      const live = count !== undefined && nowMs >= count.startMs && nowMs < count.startMs + window.ms;
      return live ? count : { startMs: nowMs, used: 0 };
    });
  return {
    peek: (nowMs) => ({ allowed: true, plain: false, ...tightest(windows, [], nowMs) }),
    take: (key, nowMs) => {
      const before = known.get(key) ?? { counts: [], refusals: 0 };
      const counts = current(before.counts, nowMs);
      const allowed = windows.every((window, at) => (counts[at]?.used ?? 0) < window.limit);
      const after = allowed ? counts.map(({ startMs, used }) => ({ startMs, used: used + 1 })) : counts;
      const refusals = allowed ? before.refusals : before.refusals + 1;
      known.set(key, { counts: after, refusals });
      return { allowed, plain: !allowed && refusals % 2 === 0, ...tightest(windows, after, nowMs) };
    },
  };
}

function tightest(
  windows: readonly Window[],
  counts: readonly Count[],
  nowMs: number,
): Pick<LimitVerdict, "limit" | "remaining" | "resetS"> {
  const states = windows.map((window, at) => {
    const count = counts[at] ?? { startMs: nowMs, used: 0 };
    const resetS = Math.max(1, Math.ceil((count.startMs + window.ms - nowMs) / 1000));
    return { limit: window.limit, remaining: Math.max(0, window.limit - count.used), resetS };
  });
  const spent = states.filter(({ remaining }) => remaining === 0).sort((a, b) => b.resetS - a.resetS)[0];
  const least = [...states].sort((a, b) => a.remaining - b.remaining)[0];
  return spent ?? least ?? { limit: 0, remaining: 0, resetS: 1 };
}
