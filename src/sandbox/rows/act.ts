// Actions on a row or on many, and objects without siblings such as `/settings`.
import { answer } from "../answer/answer.ts";
import { answerSchema, wordsOf } from "../answer/envelope.ts";
import { keyText } from "../exact-json.ts";
import { isRow, type Row } from "../row.ts";
import type { SandboxAnswer } from "../rules.ts";
import { bodyRow, type Call, itemOf, merged, oneRow, open, reply } from "./call.ts";
import { concrete, exampleOf, openCollection } from "./collection.ts";
import { keepFile } from "./file-row.ts";
import { applyVerb } from "./verb.ts";

/** Does an action to one row: `POST /orders/7/cancel`. */
export function action(call: Call): SandboxAnswer {
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
  const documented = call.endpoint.responses.some((one) => one.status === "200");
  return oneRow(call, { collection, key, row: value, ...(documented ? { status: 200 } : {}) });
}

/** Does an action to the rows whose ids were sent, and says which ids there are; otherwise answers the example. */
export function collectionAction(call: Call): SandboxAnswer {
  const sent = bodyRow(call);
  const ids = Object.entries(sent).find(
    ([name, value]) => /(^|_)ids$/.test(wordsOf(name)) && Array.isArray(value),
  )?.[1];
  if (!Array.isArray(ids) || !call.engine.resources.isCollection(call.resource.collection))
    return reply(call, { value: documentedOr(call, sent) });
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
  const answered = Object.fromEntries(words.map((word) => [word, done]));
  return reply(call, { value: { ...sent, ...answered, failed, ...listed } });
}

const documentedOr = (call: Call, sent: Row): unknown => {
  const example = exampleOf(call.endpoint, call.engine.schemas);
  return isRow(example)
    ? { ...example, ...sent }
    : (example ?? (Object.keys(sent).length === 0 ? undefined : sent));
};

/** Where an object without siblings is kept. @throws FaultError 404 when a row above it does not exist. */
export const singletonName = (call: Call): string => {
  openCollection({ template: call.resource.collection, path: call.path }, call);
  return concrete(call.resource.collection, call.path);
};

/** The object as it was written last; as the document shows it where it was not. */
export function readSingleton(call: Call): SandboxAnswer {
  const { endpoint, engine, request } = call;
  const name = singletonName(call);
  const kept = call.rows.get(name, "self");
  const value = kept === undefined ? exampleOf(endpoint, engine.schemas) : kept["value"];
  const mode = kept === undefined ? "demo" : "fresh";
  return answer({ endpoint, request, value, seed: name, file: call.rows.file(`${name}/self`), mode }, engine);
}

/** Keeps the object: PATCH and POST merge, PUT replaces. */
export function writeSingleton(call: Call): SandboxAnswer {
  const { endpoint, engine, rows } = call;
  const name = singletonName(call);
  const before = rows.get(name, "self")?.["value"];
  const patching = endpoint.method === "PATCH" || endpoint.method === "POST";
  const value = isRow(call.body) && isRow(before) && patching ? merged(before, call.body) : call.body;
  if (value !== undefined) rows.put(name, "self", { value });
  keepFile(call, `${name}/self`);
  return answer({ endpoint, request: call.request, value, seed: name }, engine);
}
