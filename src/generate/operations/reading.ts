// What every reader of a node is given: where the node belongs, what its references mean, and where its notes go.
import type { References } from "../document/references.ts";
import type { ProblemLog } from "../problems.ts";
import type { Texts } from "../texts.ts";

export type Reading = {
  /** How messages call the operation: `GET /pets/{id}`. */
  readonly where: string;
  readonly references: References;
  readonly texts: Texts;
  readonly log: ProblemLog;
};

/** Adds a line to the report: what was found in this operation, and what was made of it. */
export function note({ log, where }: Reading, what: string, mend: string): void {
  log.note({ where, what, mend });
}
