// Reads single nodes of a document for the tables of this folder: what comes of a node, and what is noted on the way.
import { createReferences } from "../../../src/generate/document/references.ts";
import type { Reading } from "../../../src/generate/operations/reading.ts";
import { createProblemLog } from "../../../src/generate/problems.ts";
import { createTexts } from "../../../src/generate/texts.ts";

/** Shared parts that a node may refer to: `#/components/…`. */
export type Components = Readonly<Record<string, unknown>>;

export type Outcome<T> = {
  readonly value: T;
  /** Each `what: mend`, in order. */
  readonly notes: readonly string[];
};

/** Runs one reader of a node, as `GET /test` would. */
export function readNode<T>(read: (reading: Reading) => T, components: Components = {}): Outcome<T> {
  const log = createProblemLog();
  const references = createReferences({ components });
  const value = read({ where: "GET /test", references, texts: createTexts(), log });
  return { value, notes: log.all().map(({ what, mend }) => `${what}: ${mend}`) };
}

export const ok = { responses: { "200": { description: "ok" } } };
