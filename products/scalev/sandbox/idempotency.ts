// A key of the caller makes a repeated write harmless: the first answer is kept for 24 hours and given again.
import { createHash } from "node:crypto";
import type { Rows } from "../../../src/sandbox/database.ts";
import type { SandboxAnswer, SandboxContext } from "../../../src/sandbox/rules.ts";
import { Refusal } from "./refusal.ts";

const KEPT_MS = 24 * 3_600_000;
const COLLECTION = "idempotency";

const digest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
};

/** What the same key must come with again: operation, target and body; a form's boundary may differ. */
function contentOf({ endpoint, request, body, files }: SandboxContext): string {
  const target = request.target.split("?")[0] ?? "";
  const parts = files.flatMap((file) => [file.field, file.filename, file.bytes]);
  return digest(
    endpoint.operationId,
    target,
    files.length === 0 ? request.bytes : JSON.stringify(body),
    ...parts,
  );
}

type Kept = {
  readonly id: string;
  readonly content: string;
  readonly atMs: number;
  readonly answer: SandboxAnswer;
};

const read = (rows: Rows, id: string): Kept | undefined => rows.get(COLLECTION, id) as Kept | undefined;

/**
 * Runs a write once for each key.
 * @throws Refusal idempotency_conflict when the key came with other content before.
 */
export function once(context: SandboxContext, owner: string, work: () => SandboxAnswer): SandboxAnswer {
  const key = context.request.headers["idempotency-key"];
  if (key === undefined || key === "" || context.endpoint.method === "GET") return work();
  const id = digest(owner, key);
  const content = contentOf(context);
  const nowMs = context.world.clock().getTime();
  const kept = read(context.rows, id);
  if (kept !== undefined && nowMs - kept.atMs < KEPT_MS) {
    if (kept.content !== content)
      throw new Refusal("idempotency_conflict", "This Idempotency-Key came with another request before");
    return { ...kept.answer, headers: { ...kept.answer.headers, "idempotency-replayed": "true" } };
  }
  const answer = work();
  const row: Kept = { id, content, atMs: nowMs, answer };
  context.rows.put(COLLECTION, id, row);
  return answer;
}
