// Creates, changes and removes rows of a collection.

import { wordsOf } from "../answer/envelope.ts";
import { keyText } from "../exact-json.ts";
import { faults } from "../fault.ts";
import { isRow, own, type Row } from "../row.ts";
import type { SandboxAnswer } from "../rules.ts";
import { bodyRow, type Call, itemKey, itemOf, merged, oneRow, open, reply } from "./call.ts";
import type { Collection } from "./collection.ts";
import { fileMembers, keepFile } from "./file-row.ts";

const MADE = /^(created|updated|inserted|placed|uploaded|modified|added)(_at|_on|_time)?$/;
const TOUCHED = /^(updated|modified|changed)(_at|_on|_time)?$/;

/** The time in every date-time member of the item whose name the pattern fits. */
function timestamps(call: Call, { item, pattern }: { item: unknown; pattern: RegExp }): Row {
  const { properties } = call.engine.schemas.view(item);
  const now = `${call.engine.clock().toISOString().slice(0, 19)}Z`;
  const stamped = Object.entries(properties).filter(([name, part]) => {
    const view = call.engine.schemas.view(part);
    return pattern.test(wordsOf(name)) && view.type === "string" && view.words["format"] === "date-time";
  });
  return Object.fromEntries(stamped.map(([name]) => [name, now]));
}

/** What a client sent for a row of a collection. */
type Sent = { readonly collection: Collection; readonly sent: Row };

/** A new row: what was sent, and what the schema demands besides. */
function newRow(call: Call, { collection, sent, seed }: Sent & { readonly seed: string }): Row {
  const { engine } = call;
  const { item } = collection.kin;
  const { properties } = engine.schemas.view(item);
  const given = { ...timestamps(call, { item, pattern: MADE }), ...sent };
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

/** Makes a row of the body, or rows of a list. @throws FaultError 409 when the sent id is taken. */
export function create(call: Call): SandboxAnswer {
  const collection = open(call);
  const { idField } = collection.kin;
  if (Array.isArray(call.body)) {
    for (const sent of call.body.filter(isRow)) store(call, { collection, sent });
    return reply(call, { value: call.body, status: 201 });
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
  const made = store(call, { collection, sent });
  const answered = oneRow(call, { collection, ...made, status: 201 });
  const location = `${call.baseUrl}${call.request.path.replace(/\/$/, "")}/${encodeURIComponent(made.key)}`;
  return answered.status === 201 ? { ...answered, headers: { ...answered.headers, location } } : answered;
}

function store(call: Call, { collection, sent }: Sent): { key: string; row: Row } {
  const { idField } = collection.kin;
  const chosen = idField === undefined ? null : keyText(own(sent, idField));
  const id = chosen === null ? collection.newId() : { key: chosen, value: sent[idField ?? ""] };
  const named = idField === undefined ? sent : { ...sent, [idField]: id.value };
  const row = newRow(call, { collection, sent: named, seed: `${collection.name}/${id.key}` });
  const whole = idField === undefined ? row : { ...row, [idField]: id.value };
  collection.put(id.key, whole);
  collection.markMade(id.key);
  keepFile(call, `${collection.name}/${id.key}`);
  return { key: id.key, row: whole };
}

/** Changes a row; a PUT where rows cannot be created otherwise makes it. @throws FaultError 404 */
export function change(call: Call, how: "merge" | "replace"): SandboxAnswer {
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
    const made = store(call, { collection, sent: { ...sent, ...idMember } });
    return oneRow(call, { collection, ...made, status: 201 });
  }
  const touched = timestamps(call, { item: kin.item, pattern: TOUCHED });
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

/** Deletes a row. @throws FaultError 404 */
export function remove(call: Call): SandboxAnswer {
  const { collection, key, row } = itemOf(call);
  collection.delete(key);
  const documented204 = call.endpoint.responses.some((response) => response.status === "204");
  if (documented204) return reply(call, { value: row, status: 204 });
  return oneRow(call, { collection, key, row: { ...row, deleted: true } });
}
