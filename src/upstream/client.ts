// The only place that calls the API: the credential is added, the target checked a last time, reads repeated where that is
// safe, and every failure reported as what it means for the caller.

import { PortolanError } from "../errors.ts";
import { OutboundFailure } from "../outbound/failure.ts";
import type { Outbound } from "../outbound/outbound.ts";
import { type Breaker, createBreaker } from "./breaker.ts";
import { requireSameTarget } from "./check-target.ts";
import type { WireCredential } from "./credential.ts";
import { failureError } from "./map-failure.ts";
import type { UpstreamAnswer, UpstreamRequest } from "./request.ts";
import { applyCredentials, type WireRequest } from "./wire-request.ts";

type UpstreamClock = {
  /** Monotonic clock, in milliseconds. */
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
};

export type UpstreamOptions = {
  readonly outbound: Outbound;
  readonly clock: UpstreamClock;
  /** 0 to 1, for jitter. */
  readonly random: () => number;
  /** Sent as User-Agent. */
  readonly userAgent: string;
  /** Of one call, repeats included, in milliseconds; 50 s unless set. */
  readonly totalMs?: number | undefined;
};

export type SendOptions = {
  readonly credentials: readonly WireCredential[];
  readonly tenant: string | null;
  readonly signal: AbortSignal;
};

export type Upstream = {
  /** @throws PortolanError upstream_unreachable, upstream_timeout, upstream_redirect_blocked, outcome_unknown, response_too_large, response_invalid */
  readonly send: (request: UpstreamRequest, options: SendOptions) => Promise<UpstreamAnswer>;
};

/** A read is sent at most this often. */
const MAX_ATTEMPTS = 3;
const RETRIED_STATUS = new Set([502, 503, 504]);
const TOTAL_MS = 50_000;

/** The API behind a circuit breaker of its own. */
export function createUpstream(options: UpstreamOptions): Upstream {
  const breaker = createBreaker(options.clock.now);
  return { send: (request, sending) => send({ options, breaker, request, sending }) };
}

type Call = {
  readonly options: UpstreamOptions;
  readonly breaker: Breaker;
  readonly request: UpstreamRequest;
  readonly sending: SendOptions;
};

async function send(call: Call): Promise<UpstreamAnswer> {
  const { options, request, sending } = call;
  const wire = applyCredentials(request, { credentials: sending.credentials, userAgent: options.userAgent });
  requireSameTarget(request, wire.url);
  const started = options.clock.now();
  const mayRepeat = request.kind === "read" && (request.method === "GET" || request.method === "HEAD");
  for (let attempt = 1; ; attempt += 1) {
    const left = (options.totalMs ?? TOTAL_MS) - (options.clock.now() - started);
    const outcome = await attemptOnce(call, { wire, total: Math.max(1, Math.ceil(left)) });
    const again = mayRepeat && attempt < MAX_ATTEMPTS && isWorthRepeating(outcome) && left > 5000;
    if (!again) return settle(call, outcome);
    await options.clock.sleep((100 + options.random() * 200) * attempt, sending.signal);
  }
}

type Outcome = { readonly answer: UpstreamAnswer } | { readonly failure: OutboundFailure };

async function attemptOnce(
  { options, breaker, request, sending }: Call,
  { wire, total }: { wire: WireRequest; total: number },
): Promise<Outcome> {
  const pass = breaker.enter({ origin: new URL(request.baseUrl).origin, tenant: sending.tenant ?? "" });
  if (pass === null)
    return { failure: new OutboundFailure("unreachable", { sent: false, message: "breaker" }) };
  try {
    // A write runs on to its end: its outcome is recorded even when nobody waits for it any more.
    const signal = request.kind === "read" ? sending.signal : undefined;
    const answer = await options.outbound.send({ ...wire, timeouts: { total }, signal });
    pass.leave(answer.status >= 500 && answer.status !== 501 ? "failed" : "worked");
    return { answer };
  } catch (error) {
    const failure =
      error instanceof OutboundFailure ? error : new OutboundFailure("cut_off", { sent: true, cause: error });
    pass.leave(verdictOf(failure));
    return { failure };
  }
}

function verdictOf(failure: OutboundFailure): "failed" | "dead" | "neither" {
  if (failure.kind === "aborted" || failure.kind === "refused_address" || failure.kind === "too_large")
    return "neither";
  return failure.kind === "unreachable" ? "dead" : "failed";
}

function isWorthRepeating(outcome: Outcome): boolean {
  if ("failure" in outcome)
    return outcome.failure.kind === "unreachable" && outcome.failure.message !== "breaker";
  return RETRIED_STATUS.has(outcome.answer.status) && outcome.answer.headers["retry-after"] === undefined;
}

function settle({ request }: Call, outcome: Outcome): UpstreamAnswer {
  if ("failure" in outcome) throw failureError(outcome.failure, request.kind);
  const { status } = outcome.answer;
  if (status < 300 || status >= 400 || status === 304) return outcome.answer;
  const what = `the API answered with a redirect (${status}), which is not followed`;
  throw new PortolanError("upstream_redirect_blocked", what, { status });
}
