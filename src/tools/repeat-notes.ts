// Notices that a create without a key is the same as one a moment ago. It warns and never holds a call back: two equal
// orders can be meant.
import type { ToolOutcome } from "./tool.ts";

const WINDOW_MS = 60_000;
const MAX_NOTES = 10_000;

type Note = { readonly at: number; readonly requestId: string; readonly object: string };

export type RepeatNotes = {
  /** @returns the outcome, with a `warning` where an equal call was carried out less than a minute before. */
  readonly note: (call: {
    /** Digest of who asks and what for. */
    readonly id: string;
    readonly requestId: string;
    readonly outcome: ToolOutcome;
  }) => ToolOutcome;
};

/** Notes of the last minute. @param monotonic clock, in milliseconds */
export function createRepeatNotes(monotonic: () => number): RepeatNotes {
  const notes = new Map<string, Note>();
  const forgetOld = (now: number): void => {
    for (const [id, { at }] of notes) {
      if (now - at < WINDOW_MS && notes.size <= MAX_NOTES) return;
      notes.delete(id);
    }
  };
  return {
    note: ({ id, requestId, outcome }) => {
      const now = monotonic();
      forgetOld(now);
      const earlier = notes.get(id);
      notes.delete(id);
      notes.set(id, { at: now, requestId, object: objectOf(outcome) });
      if (earlier === undefined) return outcome;
      return {
        ...outcome,
        structured: { ...outcome.structured, warning: warningOf(earlier, now) },
      };
    },
  };
}

function warningOf({ at, requestId, object }: Note, now: number): string {
  const seconds = Math.round((now - at) / 1000);
  const made = object === "" ? "" : `, which answered with id ${object}`;
  return `An equal call was carried out ${seconds} s earlier (request_id ${requestId}${made}), and this one as well. If that was not meant, undo one of them; an idempotency_key makes a repeat safe.`;
}

/** The id in the answer, at its root or under `data`; empty where there is none. */
function objectOf({ structured }: ToolOutcome): string {
  const idOf = (value: unknown): string => {
    if (typeof value !== "object" || value === null || !("id" in value)) return "";
    const { id } = value;
    return (typeof id === "string" && /^[\w.:-]{1,100}$/.test(id)) || typeof id === "number"
      ? String(id)
      : "";
  };
  const response = structured["response"];
  if (typeof response !== "object" || response === null) return "";
  return idOf(response) || ("data" in response ? idOf(response.data) : "");
}
