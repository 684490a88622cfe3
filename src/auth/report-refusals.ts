// Shows the operator why tokens are refused: each one is counted, but each reason is logged at most every ten seconds,
// because anybody can cause one.
import { describeRefusal, type TokenRefusal } from "./token-refusal.ts";

const QUIET_MS = 10_000;

/** What the log says of a refusal. */
export type RefusalFacts = {
  readonly reason: TokenRefusal["kind"];
  /** The whole sentence. */
  readonly why: string;
  /** Refusals for this reason since the line before. */
  readonly times: number;
};

type Line = { readonly at: number; readonly unsaid: number };

/** @param options.monotonic monotonic clock, in milliseconds. */
export function createRefusalReport(options: {
  readonly count: (reason: TokenRefusal["kind"]) => void;
  readonly warn: (facts: RefusalFacts) => void;
  readonly monotonic: () => number;
}): (refusal: TokenRefusal) => void {
  const lines = new Map<TokenRefusal["kind"], Line>();
  return (refusal) => {
    const reason = refusal.kind;
    options.count(reason);
    const now = options.monotonic();
    const last = lines.get(reason) ?? { at: Number.NEGATIVE_INFINITY, unsaid: 0 };
    const times = last.unsaid + 1;
    const isDue = now - last.at >= QUIET_MS;
    lines.set(reason, isDue ? { at: now, unsaid: 0 } : { at: last.at, unsaid: times });
    if (isDue) options.warn({ reason, why: describeRefusal(refusal).log, times });
  };
}
