// What is kept of a call that was carried out, and how a repeat is answered from it: the shown answer, or the shown error.
import { type ErrorDetail, isErrorCode, PortolanError } from "../errors.ts";
import type { ContentBlock, ToolOutcome } from "./tool.ts";

/** Bytes of blocks (pictures, files) that are kept with an answer. */
const MAX_BLOCK_CHARS = 512 * 1024;

type Stored =
  | {
      readonly kind: "answer";
      readonly structured: Readonly<Record<string, unknown>>;
      readonly blocks: readonly ContentBlock[];
    }
  | {
      readonly kind: "error";
      readonly code: string;
      readonly message: string;
      readonly details: readonly ErrorDetail[];
      readonly status: number | null;
      readonly retryAfterS: number | null;
    };

/**
 * The answer as it was shown, redacted and cut. The call of the next page is left out, because it repeats arguments, and
 * so are blocks beyond half a mebibyte.
 */
export function storedAnswer({ structured, blocks = [] }: ToolOutcome): string {
  const { next_page: _, request_id: __, ...kept } = structured;
  const fits = JSON.stringify(blocks).length <= MAX_BLOCK_CHARS;
  return JSON.stringify({ kind: "answer", structured: kept, blocks: fits ? blocks : [] } satisfies Stored);
}

/** The error as it was shown, as text to be kept. */
export function storedError(error: PortolanError): string {
  const { code, message, details } = error;
  const numbers = { status: error.status ?? null, retryAfterS: error.retryAfterS ?? null };
  return JSON.stringify({ kind: "error", code, message, details, ...numbers } satisfies Stored);
}

export type Replay = { readonly outcome: ToolOutcome } | { readonly error: PortolanError };

/** The stored result as the answer to a repeat: marked `replayed`, under the present call's id. */
export function replay(text: string, requestId: string): Replay {
  const stored = JSON.parse(text) as Stored;
  if (stored.kind === "answer") {
    const structured = { ...stored.structured, request_id: requestId, replayed: true };
    return { outcome: stored.blocks.length === 0 ? { structured } : { structured, blocks: stored.blocks } };
  }
  return {
    error: new PortolanError(isErrorCode(stored.code) ? stored.code : "upstream_error", stored.message, {
      hint: "This is the stored result of the first call with this idempotency_key; nothing was sent now. A new attempt needs a new idempotency_key.",
      details: stored.details,
      replayed: true,
      status: stored.status ?? undefined,
      retryAfterS: stored.retryAfterS ?? undefined,
    }),
  };
}
