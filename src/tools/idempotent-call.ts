// A call with a key: exactly one attempt is sent, and every later equal call gets what that one got.
import { PortolanError } from "../errors.ts";
import type { KeyClaim, KeyHold, KeyStore } from "../store/idempotency-keys.ts";
import { replay, storedAnswer, storedError } from "./stored-result.ts";
import type { ToolOutcome } from "./tool.ts";

export type KeyedCall = {
  readonly keys: KeyStore;
  readonly claim: Parameters<KeyStore["claim"]>[0];
  readonly kind: "read" | "write";
  /** Of the present call, for a stored result that is its answer. */
  readonly requestId: string;
};

/** Awaited at the last moment before sending. Throws where another process took over meanwhile. */
export type MarkSent = () => Promise<void>;

const RETRY_AFTER_S = 2;

/**
 * Runs `attempt` unless the key was used before.
 * @throws PortolanError idempotency_conflict, idempotency_in_progress, outcome_unknown, the stored error, or the attempt's
 */
export async function runOnce(
  call: KeyedCall,
  attempt: (markSent: MarkSent) => Promise<ToolOutcome>,
): Promise<ToolOutcome> {
  const { keys } = call;
  const claim = await keys.claim(call.claim);
  if (claim.kind !== "held") return settled(claim, call.requestId);
  const { hold } = claim;
  let sent = false;
  const markSent = async (): Promise<void> => {
    if (!(await keys.markSent(hold))) throw inProgress();
    sent = true;
  };
  let outcome: ToolOutcome;
  try {
    outcome = await attempt(markSent);
  } catch (error) {
    await keep(() => settleFailure(call, { hold, error, sent }));
    throw error;
  }
  await keep(() => keys.finish(hold, storedAnswer(outcome)));
  return outcome;
}

/** A result that cannot be kept is answered all the same; the key's next use then reports that the outcome is not known. */
async function keep(step: () => Promise<void>): Promise<void> {
  await step().catch(() => undefined);
}

/** Codes of an attempt of which the API saw nothing. */
const NOTHING_LEFT = new Set(["upstream_unreachable", "path_param_invalid"]);
const REFUSED_STATUS = new Set([401, 403, 429]);
const REFUSED = new Set(["rate_limited", "insufficient_scope"]);

function settleFailure(
  { keys, kind }: KeyedCall,
  at: { readonly hold: KeyHold; readonly error: unknown; readonly sent: boolean },
): Promise<void> {
  const { hold, error, sent } = at;
  if (!sent) return keys.release(hold);
  if (!(error instanceof PortolanError)) return keys.abandon(hold);
  const { code, status } = error;
  const refused = REFUSED.has(code) || (status !== undefined && REFUSED_STATUS.has(status));
  if (NOTHING_LEFT.has(code) || refused || (kind === "read" && status === undefined)) {
    return keys.release(hold);
  }
  // The second code is the API's own word on the key that it was given.
  if (code === "outcome_unknown" || code === "idempotency_in_progress") return keys.abandon(hold);
  return keys.finish(hold, storedError(error));
}

function settled(claim: Exclude<KeyClaim, { kind: "held" }>, requestId: string): ToolOutcome {
  if (claim.kind === "running") throw inProgress();
  if (claim.kind === "conflict") {
    throw new PortolanError(
      "idempotency_conflict",
      "this idempotency_key was used before for another call; nothing was sent",
    );
  }
  if (claim.kind === "unknown") {
    throw new PortolanError(
      "outcome_unknown",
      "the first call with this idempotency_key was sent, and whether it took effect is not known; nothing was sent now",
      { hint: "Read the object to see whether the write took effect. A new attempt needs a new key." },
    );
  }
  const again = replay(claim.result, requestId);
  if ("error" in again) throw again.error;
  return again.outcome;
}

const inProgress = (): PortolanError =>
  new PortolanError(
    "idempotency_in_progress",
    "the first call with this idempotency_key still runs; nothing was sent now",
    { retryAfterS: RETRY_AFTER_S },
  );
