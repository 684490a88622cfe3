// Circuit breaker: spares an API that is down, and the callers that would wait for it, without letting one tenant's bad
// data stop the others. Each tenant has a circuit of its own; the common one opens only when no connection can be made,
// or when nearly everything fails for several tenants.

export type BreakerVerdict =
  | "worked"
  /** An answer of 5xx, a time-out, a cut answer: may be this tenant's data alone. */
  | "failed"
  /** No connection: the same for everybody. */
  | "dead"
  /** Says nothing about the API, such as a caller who gave up. */
  | "neither";

type BreakerPass = { readonly leave: (verdict: BreakerVerdict) => void };

export type Breaker = {
  /** Null: do not call now. Every pass must be left exactly once. */
  readonly enter: (call: { readonly origin: string; readonly tenant: string }) => BreakerPass | null;
};

const WINDOW_MS = 10_000;
const SLICE_MS = 1000;
const OPEN_MS = 5000;
const MIN_CALLS = 10;
const RATIO = 0.8;
const MAX_CIRCUITS = 2000;

type Slice = { readonly start: number; failed: number; worked: number };
type Circuit = { slices: Slice[]; openUntil: number; probing: boolean; touched: number };

/** @param now monotonic clock, in milliseconds */
export function createBreaker(now: () => number): Breaker {
  const tenants = new Map<string, Circuit>();
  const origins = new Map<string, Circuit>();
  return {
    enter: ({ origin, tenant }) => {
      const own = circuitOf(tenants, { key: `${origin} ${tenant}`, now: now() });
      const common = circuitOf(origins, { key: origin, now: now() });
      if (!mayPass(common, now()) || !mayPass(own, now())) return null;
      const probes = [own, common].filter(({ openUntil }) => openUntil > 0);
      for (const circuit of probes) circuit.probing = true;
      let left = false;
      const leave = (verdict: BreakerVerdict): void => {
        if (left) return;
        left = true;
        record(own, { bad: isBad(verdict), probe: probes.includes(own), verdict, now: now() });
        const bad = verdict === "dead" || isWidespread(verdict, { tenants, origin, now: now() });
        record(common, { bad, probe: probes.includes(common), verdict, now: now() });
      };
      return { leave };
    },
  };
}

const isBad = (verdict: BreakerVerdict): boolean => verdict === "failed" || verdict === "dead";

function circuitOf(circuits: Map<string, Circuit>, { key, now }: { key: string; now: number }): Circuit {
  const known = circuits.get(key);
  if (known !== undefined) {
    known.touched = now;
    return known;
  }
  if (circuits.size >= MAX_CIRCUITS) forgetIdle(circuits, now);
  const made: Circuit = { slices: [], openUntil: 0, probing: false, touched: now };
  circuits.set(key, made);
  return made;
}

function forgetIdle(circuits: Map<string, Circuit>, now: number): void {
  for (const [key, circuit] of circuits) {
    if (now - circuit.touched > WINDOW_MS && !circuit.probing) circuits.delete(key);
  }
  const [oldest] = circuits.keys();
  if (circuits.size >= MAX_CIRCUITS && oldest !== undefined) circuits.delete(oldest);
}

/** Closed, or half open with no probe under way. */
const mayPass = (circuit: Circuit, now: number): boolean =>
  circuit.openUntil === 0 || (now >= circuit.openUntil && !circuit.probing);

type Verdict = {
  readonly bad: boolean;
  readonly probe: boolean;
  readonly verdict: BreakerVerdict;
  readonly now: number;
};

function record(circuit: Circuit, { bad, probe, verdict, now }: Verdict): void {
  if (probe) circuit.probing = false;
  if (verdict === "neither") return;
  if (circuit.openUntil > 0) {
    if (!probe) return;
    circuit.openUntil = bad ? now + OPEN_MS : 0;
    circuit.slices = [];
    return;
  }
  count(circuit, { bad, now });
  const { failed, worked } = totals(circuit, now);
  if (failed + worked >= MIN_CALLS && failed / (failed + worked) >= RATIO) circuit.openUntil = now + OPEN_MS;
}

function count(circuit: Circuit, { bad, now }: { bad: boolean; now: number }): void {
  const start = Math.floor(now / SLICE_MS) * SLICE_MS;
  const last = circuit.slices.at(-1);
  const slice = last?.start === start ? last : { start, failed: 0, worked: 0 };
  if (slice !== last) circuit.slices.push(slice);
  if (bad) slice.failed += 1;
  else slice.worked += 1;
}

function totals(circuit: Circuit, now: number): { failed: number; worked: number } {
  circuit.slices = circuit.slices.filter(({ start }) => now - start < WINDOW_MS);
  const sum = (read: (slice: Slice) => number): number =>
    circuit.slices.reduce((total, slice) => total + read(slice), 0);
  return { failed: sum((slice) => slice.failed), worked: sum((slice) => slice.worked) };
}

/** A failed answer counts for all when the failures are those of several tenants, each with nearly nothing that works. */
function isWidespread(
  verdict: BreakerVerdict,
  { tenants, origin, now }: { tenants: ReadonlyMap<string, Circuit>; origin: string; now: number },
): boolean {
  if (verdict !== "failed") return false;
  let failing = 0;
  let working = 0;
  for (const [key, circuit] of tenants) {
    if (!key.startsWith(`${origin} `) || now - circuit.touched > WINDOW_MS) continue;
    const { failed, worked } = totals(circuit, now);
    if (circuit.openUntil > 0 || (failed > 0 && failed / (failed + worked) >= RATIO)) failing += 1;
    else if (worked > 0) working += 1;
  }
  return failing >= 2 && failing / (failing + working) >= RATIO;
}
