// Answers one operation from its schemas and the rows in the database: the whole of the generic sandbox's behaviour.
import { answer } from "./answer.ts";
import { type Collection, concrete, exampleOf, openCollection } from "./collection.ts";
import type { Engine } from "./engine.ts";
import { answerSchema, listEnvelope, oneEnvelope, singular, wordsOf } from "./envelope.ts";
import { keyText } from "./exact-json.ts";
import { faults } from "./fault.ts";
import { fileMembers, keepFile } from "./file-row.ts";
import { linkHeader, pagingMembers } from "./fill-paging.ts";
import { selectRows } from "./list-rows.ts";
import type { Resource } from "./resource.ts";
import { isRow, own, type Row } from "./row.ts";
import type { SandboxAnswer, SandboxContext } from "./rules.ts";
import { applyVerb } from "./verb.ts";

export type Call = Omit<SandboxContext, "generic"> & {
  readonly engine: Engine;
  readonly resource: Resource;
  readonly baseUrl: string;
};
type Step = (call: Call) => SandboxAnswer;

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
    return reply(call, {}, 204);
  },
  action,
  collection_action: collectionAction,
  singleton_read: (call) => readSingleton(call),
  singleton_write: writeSingleton,
  singleton_delete: (call) => {
    const name = singletonName(call);
    call.rows.delete(name, "self");
    return reply(call, {}, 204);
  },
};

/** Does what the operation says. @throws FaultError */
export const answerGenerically = (call: Call): SandboxAnswer => STEPS[call.resource.role](call);

const open = (call: Call): Collection => openCollection(call.resource.collection, call.path, call);
const bodyRow = (call: Call): Row => (isRow(call.body) ? unwrapped(call.body, call.resource.noun) : {});
const rowKey = (collection: Collection, row: Row): string | null =>
  collection.kin.idField === undefined ? null : keyText(own(row, collection.kin.idField));

/** `{ "pet": { … } }` is the pet. */
function unwrapped(body: Row, noun: string): Row {
  const names = Object.keys(body);
  const inner = names.length === 1 ? body[names[0] ?? ""] : undefined;
  return isRow(inner) && wordsOf(names[0] ?? "") === wordsOf(singular(noun)) ? inner : body;
}

function itemKey(call: Call): string {
  const { id } = call.resource;
  if (id === undefined) return "self";
  const value =
    id.in === "path" ? own(call.path, id.name) : (own(bodyRow(call), id.name) ?? own(call.query, id.name));
  const plain = keyText(value);
  if (plain !== null) return plain;
  if (value === undefined) throw faults.badRequest(`${id.name} is required.`);
  return JSON.stringify(value);
}

const itemOf = (call: Call): { collection: Collection; key: string; row: Row } => {
  const collection = open(call);
  const key = itemKey(call);
  return { collection, key, row: collection.get(key) };
};

function reply(call: Call, value: unknown, status?: number): SandboxAnswer {
  const { endpoint, request, engine } = call;
  return answer(
    { endpoint, request, value, seed: request.path, ...(status === undefined ? {} : { status }) },
    engine,
  );
}

/** A row in the envelope that the operation's answer puts around it. */
function oneRow(
  call: Call,
  { collection, key, row }: { collection: Collection; key: string; row: Row },
  status?: number,
): SandboxAnswer {
  const { endpoint, engine, request } = call;
  const schema = answerSchema(endpoint, engine.schemas);
  const asList = listEnvelope(schema, call.resource.noun, engine.schemas);
  const path = asList?.path ?? oneEnvelope(schema, call.resource.noun, engine.schemas).path;
  const value = path.reduceRight<unknown>(
    (inner, name) => ({ [name]: inner }),
    asList === undefined ? row : [row],
  );
  const made = { seed: `${collection.name}/${key}`, file: call.rows.file(`${collection.name}/${key}`) };
  return answer({ endpoint, request, value, ...made, ...(status === undefined ? {} : { status }) }, engine);
}

function list(call: Call): SandboxAnswer {
  const { endpoint, engine, request, resource } = call;
  const collection = open(call);
  const envelopeSchema = answerSchema(endpoint, engine.schemas);
  const envelope = listEnvelope(envelopeSchema, resource.noun, engine.schemas) ?? { path: [], item: {} };
  const conditions = { ...call.query, ...bodyRow(call) };
  delete conditions[engine.catalog.connector.tenant?.name ?? ""];
  const page = selectRows(collection.list(), conditions, endpoint);
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

function timestamps(call: Call, properties: Readonly<Record<string, unknown>>, pattern: RegExp): Row {
  const now = `${call.engine.clock().toISOString().slice(0, 19)}Z`;
  const stamped = Object.entries(properties).filter(([name, part]) => {
    const view = call.engine.schemas.view(part);
    return pattern.test(wordsOf(name)) && view.type === "string" && view.words["format"] === "date-time";
  });
  return Object.fromEntries(stamped.map(([name]) => [name, now]));
}

/** A new row: what was sent, and what the schema demands besides. */
function newRow(call: Call, collection: Collection, sent: Row, seed: string): Row {
  const { engine } = call;
  const { item } = collection.kin;
  const { properties } = engine.schemas.view(item);
  const given = {
    ...timestamps(
      call,
      properties,
      /^(created|updated|inserted|placed|uploaded|modified|added)(_at|_on|_time)?$/,
    ),
    ...sent,
  };
  const above = Object.fromEntries(
    Object.entries(call.path).filter(
      ([name]) => Object.hasOwn(properties, name) && !Object.hasOwn(given, name),
    ),
  );
  const fitted =
    item === undefined
      ? {}
      : engine.fit({ schema: item, value: { ...above, ...given }, seed, at: engine.clock(), mode: "fresh" });
  return { ...above, ...given, ...(isRow(fitted) ? fitted : {}) };
}

function create(call: Call): SandboxAnswer {
  const collection = open(call);
  const { idField } = collection.kin;
  if (Array.isArray(call.body)) {
    for (const part of call.body.filter(isRow)) store(call, collection, part);
    return reply(call, call.body, 201);
  }
  const sent = { ...bodyRow(call), ...fileMembers(call, collection.kin.item) };
  const chosen = idField === undefined ? null : keyText(own(sent, idField));
  if (
    chosen !== null &&
    collection.kin.create?.method === "POST" &&
    collection.find(chosen) !== undefined &&
    !collection.kin.open
  ) {
    throw faults.conflict(`${idField} ${chosen} is taken.`);
  }
  const made = store(call, collection, sent);
  const answered = oneRow(call, { collection, ...made }, 201);
  const location = `${call.baseUrl}${call.request.path.replace(/\/$/, "")}/${encodeURIComponent(made.key)}`;
  return answered.status === 201 ? { ...answered, headers: { ...answered.headers, location } } : answered;
}

function store(call: Call, collection: Collection, sent: Row): { key: string; row: Row } {
  const { idField } = collection.kin;
  const chosen = idField === undefined ? null : keyText(own(sent, idField));
  const id = chosen === null ? collection.newId() : { key: chosen, value: sent[idField ?? ""] };
  const named = idField === undefined ? sent : { ...sent, [idField]: id.value };
  const row = newRow(call, collection, named, `${collection.name}/${id.key}`);
  const whole = idField === undefined ? row : { ...row, [idField]: id.value };
  collection.put(id.key, whole);
  collection.markMade(id.key);
  keepFile(call, `${collection.name}/${id.key}`);
  return { key: id.key, row: whole };
}

/** RFC 7396: members are merged, null empties. */
function merged(old: Row, patch: Row): Row {
  const result: Record<string, unknown> = { ...old };
  for (const [name, value] of Object.entries(patch)) {
    const before = own(old, name);
    result[name] = isRow(value) && isRow(before) ? merged(before, value) : value;
  }
  return result;
}

function change(call: Call, how: "merge" | "replace"): SandboxAnswer {
  const collection = open(call);
  const key = itemKey(call);
  const { kin } = collection;
  const found = collection.find(key);
  const mayCreate = how === "replace" && (kin.create === undefined || kin.create.method === "PUT");
  if (found === undefined && !mayCreate) throw faults.notFound(`There is no ${key} in ${collection.name}.`);
  const sent = { ...bodyRow(call), ...fileMembers(call, kin.item) };
  delete sent[call.resource.id?.in === "input" ? call.resource.id.name : ""];
  const idValue =
    found === undefined ? own(call.path, call.resource.id?.name ?? "") : own(found, kin.idField ?? "");
  const idMember = kin.idField === undefined ? {} : { [kin.idField]: idValue ?? key };
  if (found === undefined) {
    const made = store(call, collection, { ...sent, ...idMember });
    return oneRow(call, { collection, ...made }, 201);
  }
  const properties = call.engine.schemas.view(kin.item).properties;
  const touched = timestamps(call, properties, /^(updated|modified|changed)(_at|_on|_time)?$/);
  const kept = how === "merge" ? merged(found, sent) : { ...withoutWritable(call, found), ...sent };
  const row = { ...kept, ...touched, ...idMember };
  collection.put(key, row);
  keepFile(call, `${collection.name}/${key}`);
  return oneRow(call, { collection, key, row });
}

/** What a replacement leaves alone: members that the request cannot carry. */
function withoutWritable(call: Call, row: Row): Row {
  const view = call.engine.schemas.view(call.engine.schemas.byKey(call.endpoint.body?.content[0]?.schema));
  return Object.fromEntries(Object.entries(row).filter(([name]) => !Object.hasOwn(view.properties, name)));
}

function remove(call: Call): SandboxAnswer {
  const { collection, key, row } = itemOf(call);
  collection.delete(key);
  const documented204 = call.endpoint.responses.some((response) => response.status === "204");
  if (documented204) return reply(call, row, 204);
  return oneRow(call, { collection, key, row: { ...row, deleted: true } });
}

function action(call: Call): SandboxAnswer {
  const { collection, key, row } = itemOf(call);
  const changed = applyVerb({
    row,
    item: collection.kin.item,
    verb: call.resource.verb ?? "",
    sent: bodyRow(call),
    engine: call.engine,
  });
  collection.put(key, changed);
  keepFile(call, `${collection.name}/${key}/${call.resource.verb}`);
  const schema = call.engine.schemas.view(answerSchema(call.endpoint, call.engine.schemas));
  const isRowItself =
    collection.kin.idField !== undefined && Object.hasOwn(schema.properties, collection.kin.idField);
  const value = isRowItself ? changed : { ...changed, ...bodyRow(call) };
  return oneRow(
    call,
    { collection, key, row: value },
    call.endpoint.responses.some((one) => one.status === "200") ? 200 : undefined,
  );
}

function collectionAction(call: Call): SandboxAnswer {
  const sent = bodyRow(call);
  const ids = Object.entries(sent).find(
    ([name, value]) => /(^|_)ids$/.test(wordsOf(name)) && Array.isArray(value),
  )?.[1];
  if (!Array.isArray(ids) || !call.engine.resources.isCollection(call.resource.collection))
    return reply(call, documentedOr(call, sent));
  const collection = open(call);
  const done: unknown[] = [];
  const failed: Record<string, string> = {};
  const rows: Row[] = [];
  for (const id of ids) {
    const key = keyText(id) ?? "";
    const row = collection.find(key);
    if (row === undefined) {
      failed[key] = "not found";
      continue;
    }
    done.push(id);
    if (/delete|remove|destroy|purge/.test(call.resource.verb ?? "")) collection.delete(key);
    else {
      const changed = applyVerb({
        row,
        item: collection.kin.item,
        verb: call.resource.verb ?? "",
        sent,
        engine: call.engine,
      });
      collection.put(key, changed);
      rows.push(changed);
    }
  }
  const words = ["deleted", "success", "succeeded", "updated", "ids", "processed"];
  const listed = { data: rows, items: rows, results: rows };
  return reply(call, {
    ...sent,
    ...Object.fromEntries(words.map((word) => [word, done])),
    failed,
    ...listed,
  });
}

const documentedOr = (call: Call, sent: Row): unknown => {
  const example = exampleOf(call.endpoint, call.engine);
  return isRow(example)
    ? { ...example, ...sent }
    : (example ?? (Object.keys(sent).length === 0 ? undefined : sent));
};

const singletonName = (call: Call): string => {
  openCollection(call.resource.collection, call.path, call);
  return concrete(call.resource.collection, call.path);
};

function readSingleton(call: Call): SandboxAnswer {
  const { endpoint, engine, request } = call;
  const name = singletonName(call);
  const kept = call.rows.get(name, "self");
  const value = kept === undefined ? exampleOf(endpoint, engine) : kept["value"];
  const mode = kept === undefined ? "demo" : "fresh";
  return answer({ endpoint, request, value, seed: name, file: call.rows.file(`${name}/self`), mode }, engine);
}

function writeSingleton(call: Call): SandboxAnswer {
  const { endpoint, engine, rows } = call;
  const name = singletonName(call);
  const before = rows.get(name, "self")?.["value"];
  const patching = endpoint.method === "PATCH" || endpoint.method === "POST";
  const value = isRow(call.body) && isRow(before) && patching ? merged(before, call.body) : call.body;
  if (value !== undefined) rows.put(name, "self", { value });
  keepFile(call, `${name}/self`);
  return answer({ endpoint, request: call.request, value, seed: name }, engine);
}
