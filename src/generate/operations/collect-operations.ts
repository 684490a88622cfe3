// Lists the operations of a document, each resolved down to its schemas; what is kept out or cannot be used is left out
// by name.
import type { CollectedOperation } from "./collected.ts";
import { type LeftOut, LeftOutOperation } from "./left-out.ts";
import { type OperationInput, readOperation } from "./operation.ts";
import { assignOperationIds } from "./operation-ids.ts";
import { readPaths } from "./path-item.ts";

export type Collected = {
  readonly operations: readonly CollectedOperation[];
  readonly leftOut: readonly LeftOut[];
};

/** The operations in the document's order. What was repaired or is unclear goes to the log. */
export function collectOperations(input: OperationInput): Collected {
  const stated = readPaths(input.document, input);
  if (stated.length === 0) {
    const mend = "add them under `paths`; webhooks and callbacks are not endpoints";
    input.log.strict({ where: "paths", what: "the document has no operations", mend });
  }
  const operations: CollectedOperation[] = [];
  const leftOut: LeftOut[] = [];
  for (const { operationId, repaired, operation: one } of assignOperationIds(stated)) {
    if (repaired !== null)
      input.log.note({ where: one.where, what: repaired, mend: `it is called ${operationId}` });
    try {
      operations.push(readOperation(one, operationId, input));
    } catch (error) {
      if (!(error instanceof LeftOutOperation)) throw error;
      const { method, path } = one;
      leftOut.push({ operationId, method, path, kind: error.kind, reason: error.message });
    }
  }
  return { operations, leftOut };
}
