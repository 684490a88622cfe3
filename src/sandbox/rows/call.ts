// One call on its way through the generic sandbox: which collection, which row, and how a row is answered.
import { type AnswerTools, answer } from "../answer/answer.ts";
import { answerSchema, listEnvelope, oneEnvelope, singular, wordsOf } from "../answer/envelope.ts";
import { keyText } from "../exact-json.ts";
import { faults } from "../fault.ts";
import { isRow, own, type Row } from "../row.ts";
import type { SandboxAnswer, SandboxContext } from "../rules.ts";
import { type Collection, type CollectionTools, openCollection } from "./collection.ts";
import type { Resource } from "./resource-types.ts";

/** A checked call, what it is to the rows, and the tools to answer it with. */
export type Call = Omit<SandboxContext, "generic"> & {
  readonly engine: CollectionTools & AnswerTools;
  readonly resource: Resource;
  readonly baseUrl: string;
};

/** The collection that the call is about. @throws FaultError 404 when a row above it does not exist. */
export const open = (call: Call): Collection =>
  openCollection({ template: call.resource.collection, path: call.path }, call);

/** The row that the body carries, bare or under its noun; empty where the body is no object. */
export const bodyRow = (call: Call): Row =>
  isRow(call.body) ? unwrapped(call.body, call.resource.noun) : {};

/** The key that a row is kept under; null where it has no id. */
export const rowKey = (collection: Collection, row: Row): string | null =>
  collection.kin.idField === undefined ? null : keyText(own(row, collection.kin.idField));

/** `{ "pet": { … } }` is the pet. */
function unwrapped(body: Row, noun: string): Row {
  const names = Object.keys(body);
  const inner = names.length === 1 ? body[names[0] ?? ""] : undefined;
  return isRow(inner) && wordsOf(names[0] ?? "") === wordsOf(singular(noun)) ? inner : body;
}

/** The key of the row that the call names in its path, body or query. @throws FaultError 400 when it names none. */
export function itemKey(call: Call): string {
  const { id } = call.resource;
  if (id === undefined) return "self";
  const value =
    id.in === "path" ? own(call.path, id.name) : (own(bodyRow(call), id.name) ?? own(call.query, id.name));
  const plain = keyText(value);
  if (plain !== null) return plain;
  if (value === undefined) throw faults.badRequest(`${id.name} is required.`);
  return JSON.stringify(value);
}

type Found = { readonly collection: Collection; readonly key: string; readonly row: Row };

/** The row that the call names. @throws FaultError 404 when there is none. */
export const itemOf = (call: Call): Found => {
  const collection = open(call);
  const key = itemKey(call);
  return { collection, key, row: collection.get(key) };
};

/** Answers a value that is no row of a collection. */
export function reply(
  call: Call,
  { value, status }: { readonly value: unknown; readonly status?: number },
): SandboxAnswer {
  const { endpoint, request, engine } = call;
  return answer({ endpoint, request, value, seed: request.path, status }, engine);
}

/** A row in the envelope that the operation's answer puts around it. */
export function oneRow(
  call: Call,
  { collection, key, row, status }: Found & { readonly status?: number | undefined },
): SandboxAnswer {
  const { endpoint, engine, request } = call;
  const schema = answerSchema(endpoint, engine.schemas);
  const looking = { noun: call.resource.noun, schemas: engine.schemas };
  const asList = listEnvelope(schema, looking);
  const path = asList?.path ?? oneEnvelope(schema, looking).path;
  const value = path.reduceRight<unknown>(
    (inner, name) => ({ [name]: inner }),
    asList === undefined ? row : [row],
  );
  const seed = `${collection.name}/${key}`;
  return answer({ endpoint, request, value, seed, file: call.rows.file(seed), status }, engine);
}

/** RFC 7396: members are merged, null empties. */
export function merged(old: Row, patch: Row): Row {
  const result: Record<string, unknown> = { ...old };
  for (const [name, value] of Object.entries(patch)) {
    const before = own(old, name);
    result[name] = isRow(value) && isRow(before) ? merged(before, value) : value;
  }
  return result;
}
