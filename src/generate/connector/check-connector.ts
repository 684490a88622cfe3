// Checks connector.yaml against the operations: what it names must exist, and no field may be taken for the tenant.

import type { Connector } from "../../catalog/connector.ts";
import { readerOf } from "../../schema/reader.ts";
import type { SchemaKey, SchemaStore } from "../../schema/store.ts";
import type { EndpointDraft } from "../endpoint-draft.ts";
import type { ProblemLog } from "../problems.ts";

export type CheckInput = {
  readonly connector: Connector;
  readonly drafts: readonly EndpointDraft[];
  readonly store: SchemaStore;
  /** How messages call connector.yaml. */
  readonly file: string;
  readonly log: ProblemLog;
};

/** Notes as faults what connector.yaml names and no operation has, and fields that would be taken for the tenant. */
export function checkConnector(input: CheckInput): void {
  const { connector, drafts, file, log } = input;
  const named = [
    ["tenant.list.operation_id", connector.tenant?.list?.operationId],
    ["me.operation_id", connector.me?.operationId],
  ] as const;
  for (const [setting, id] of named) {
    if (id === undefined || drafts.some((draft) => draft.operationId === id)) continue;
    log.fault({
      where: `${file} ${setting}`,
      what: `"${id}" is no operation of the catalog`,
      mend: "name an operationId of the document that is neither fenced off nor hidden",
    });
  }
  checkTenantFields(input);
}

/** A field of the API with the tenant argument's name would be taken for the selector: the overlay has to say so. */
function checkTenantFields({ connector, drafts, store, log }: CheckInput): void {
  const argument = connector.tenant?.argument;
  if (argument === undefined) return;
  for (const draft of drafts) {
    if (draft.tenantField === true) continue;
    const places = [
      ...draft.parameters.filter((parameter) => parameter.name === argument).map((parameter) => parameter.in),
      ...((draft.body?.content ?? []).some((media) => hasMember(media.schema, argument, store))
        ? ["body"]
        : []),
    ];
    if (places.length === 0) continue;
    log.fault({
      where: `${draft.method} ${draft.path}`,
      what: `declares "${argument}" in its ${places.join(" and ")}, which is also the tenant argument`,
      mend: 'set x-mcp-tenant-field: "field" on the operation in the overlay, or rename tenant.argument',
    });
  }
}

const hasMember = (key: SchemaKey | undefined, argument: string, store: SchemaStore): boolean =>
  key !== undefined &&
  readerOf(store)
    .members({ $ref: `#/$defs/${key}` })
    .some(({ name }) => name === argument);
