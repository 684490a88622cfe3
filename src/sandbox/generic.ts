// Answers one operation from its schemas and the rows in the database: the whole of the generic sandbox.

import { answer } from "./answer/answer.ts";
import { answerSchema, listEnvelope } from "./answer/envelope.ts";
import { linkHeader, pagingMembers } from "./answer/fill-paging.ts";
import type { Engine } from "./engine.ts";
import { isRow } from "./row.ts";
import { action, collectionAction, readSingleton, singletonName, writeSingleton } from "./rows/act.ts";
import { bodyRow, type Call, itemOf, oneRow, open, reply, rowKey } from "./rows/call.ts";
import { selectRows } from "./rows/list-rows.ts";
import type { Resource } from "./rows/resource-types.ts";
import { change, create, remove } from "./rows/write-rows.ts";
import type { SandboxAnswer } from "./rules.ts";

type GenericCall = Call & { readonly engine: Engine };
type Step = (call: GenericCall) => SandboxAnswer;

const STEPS: Readonly<Record<Resource["role"], Step>> = {
  list,
  create,
  read: (call) => oneRow(call, itemOf(call)),
  update: (call) => change(call, "merge"),
  replace: (call) => change(call, "replace"),
  delete: remove,
  clear: (call) => {
    const collection = open(call);
    const rows = collection.list();
    for (const row of rows) collection.delete(rowKey(collection, row) ?? "");
    return reply(call, { value: {}, status: 204 });
  },
  action,
  collection_action: collectionAction,
  singleton_read: (call) => readSingleton(call),
  singleton_write: writeSingleton,
  singleton_delete: (call) => {
    const name = singletonName(call);
    call.rows.delete(name, "self");
    return reply(call, { value: {}, status: 204 });
  },
};

/** Does what the operation says. @throws FaultError */
export const answerGenerically = (call: GenericCall): SandboxAnswer => STEPS[call.resource.role](call);

function list(call: GenericCall): SandboxAnswer {
  const { endpoint, engine, request, resource } = call;
  const collection = open(call);
  const envelopeSchema = answerSchema(endpoint, engine.schemas);
  const envelope = listEnvelope(envelopeSchema, { noun: resource.noun, schemas: engine.schemas }) ?? {
    path: [],
    item: {},
  };
  const conditions = { ...call.query, ...bodyRow(call) };
  delete conditions[engine.catalog.connector.tenant?.name ?? ""];
  const page = selectRows(collection.list(), { values: conditions, endpoint });
  const link = (changes: Readonly<Record<string, string>>): string => {
    const search = new URLSearchParams(request.search);
    for (const [name, value] of Object.entries(changes)) search.set(name, value);
    return `${call.baseUrl}${request.path}?${search}`;
  };
  const paging = pagingMembers({ schema: envelopeSchema, page, endpoint, schemas: engine.schemas, link });
  const rows = envelope.path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), page.rows);
  const value = isRow(rows) ? { ...paging, ...rows } : rows;
  const more = endpoint.pagination?.kind === "link" ? linkHeader({ page, link }) : undefined;
  const headers = more === undefined ? {} : { link: more };
  return answer({ endpoint, request, value, seed: collection.name, headers, mode: "fresh" }, engine);
}
