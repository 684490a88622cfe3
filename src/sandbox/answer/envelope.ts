// Where in an answer the rows are: a bare list, a list in an envelope, an object in an envelope.
import type { Endpoint, MediaType, ResponseSpec } from "../../catalog/endpoint.ts";
import { isJson } from "../read/body.ts";
import { own } from "../row.ts";
import type { Schemas, SchemaView } from "../schema-view.ts";

/** `path` leads from the answer to its rows; empty for a bare list or object. `item` is the row's schema. */
export type Envelope = { readonly path: readonly string[]; readonly item: unknown };

const LIST_NAMES = [
  "data",
  "items",
  "results",
  "records",
  "values",
  "entries",
  "list",
  "rows",
  "objects",
  "content",
  "edges",
  "nodes",
];
const PAGING =
  /^(has_?(more|next)|next|next_?(cursor|page|token|url)|cursor|total|total_?(count|results|pages|items)|count|page|per_page|page_?size|limit|offset|pagination|paging|meta|links|previous|prev|is_paginated|object|incomplete_results|request_id|@odata.*)$/i;
const ONE_NAMES = ["data", "result", "item", "resource", "object", "record"];

/** The answer of an operation that succeeds: 200, then one with content, then any 2xx, then `default`. */
export function successOf(endpoint: Endpoint): ResponseSpec | undefined {
  const { responses } = endpoint;
  const good = responses.filter((response) => /^2/.test(response.status));
  return (
    good.find((response) => response.status === "200") ??
    good.find((response) => response.content.length > 0) ??
    good[0] ??
    responses.find(
      (response) => response.status === "default" && !responses.some((other) => /^3/.test(other.status)),
    )
  );
}

/** The JSON content of an answer. */
export const jsonContent = (content: readonly MediaType[]): MediaType | undefined =>
  content.find((media) => isJson(media.type)) ??
  content.find((media) => media.type === "*/*" && media.schema !== undefined);

/** The schema of the success answer, where it is JSON. */
export function answerSchema(endpoint: Endpoint, schemas: Schemas): unknown {
  const media = jsonContent(successOf(endpoint)?.content ?? []);
  return schemas.byKey(media?.schema);
}

/** `pets` → `pet`, `categories` → `category`, `addresses` → `address`. */
export function singular(noun: string): string {
  if (/ies$/.test(noun)) return noun.replace(/ies$/, "y");
  if (/(ss|us|is)$/.test(noun)) return noun;
  if (/(x|ch|sh|ss)es$/.test(noun)) return noun.replace(/es$/, "");
  return noun.replace(/s$/, "");
}

/** A name in snake case: `petId` and `pet-id` are `pet_id`. */
export const wordsOf = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();

/** What is looked for in an answer: the rows by their noun. */
export type Looking = { readonly noun: string; readonly schemas: Schemas };

/** How an answer holds a list; undefined when it is not one. */
export function listEnvelope(schema: unknown, looking: Looking): Envelope | undefined {
  const { schemas } = looking;
  const view = schemas.view(schema);
  if (view.type === "array") return { path: [], item: itemsOf(view) };
  if (view.type === "object") return memberList(view, looking) ?? nestedList(view, looking);
  // Where the answer may take several forms, a list among them is what a list operation gives.
  const list = view.alternatives.map((choice) => schemas.view(choice)).find(({ type }) => type === "array");
  return list === undefined ? undefined : { path: [], item: itemsOf(list) };
}

const itemsOf = (view: SchemaView): unknown => view.words["items"] ?? {};

const listNames = ({ properties }: SchemaView, schemas: Schemas): readonly string[] =>
  Object.keys(properties).filter((name) => schemas.view(properties[name]).type === "array");

/** A list that is a member of the answer: one with a usual name, or the only one beside words of paging. */
function memberList(view: SchemaView, { noun, schemas }: Looking): Envelope | undefined {
  const { properties } = view;
  const lists = listNames(view, schemas);
  const onlyPaging = Object.keys(properties)
    .filter((name) => !lists.includes(name))
    .every((name) => PAGING.test(wordsOf(name)));
  const name =
    lists.find((list) => isListName(list, noun)) ?? (lists.length === 1 && onlyPaging ? lists[0] : undefined);
  if (name === undefined) return undefined;
  // An object with an id of its own is a row that has a list, not an envelope.
  const isEnvelope = onlyPaging || LIST_NAMES.includes(name) || !Object.hasOwn(properties, "id");
  return isEnvelope ? { path: [name], item: itemsOf(schemas.view(properties[name])) } : undefined;
}

const isListName = (name: string, noun: string): boolean =>
  LIST_NAMES.includes(name) ||
  sameNoun(wordsOf(name), wordsOf(noun)) ||
  wordsOf(noun).endsWith(`_${wordsOf(name)}`);

/** More members than this are a row, whatever its `data` holds. */
const MOST_ENVELOPE_MEMBERS = 8;

/** A list one level down, in `data`. */
function nestedList(view: SchemaView, looking: Looking): Envelope | undefined {
  const inner = own(view.properties, "data");
  const isRow = Object.keys(view.properties).length > MOST_ENVELOPE_MEMBERS;
  if (inner === undefined || isRow || listNames(view, looking.schemas).length > 0) return undefined;
  const nested = listEnvelope(inner, looking);
  return nested === undefined ? undefined : { path: ["data", ...nested.path], item: nested.item };
}

const sameNoun = (a: string, b: string): boolean => a === b || singular(a) === singular(b);

/** How an answer holds one object: itself, or a member called `data` or like the noun. */
export function oneEnvelope(schema: unknown, { noun, schemas }: Looking): Envelope {
  const view = schemas.view(schema);
  const one = wordsOf(singular(noun));
  if (Object.hasOwn(view.properties, "id")) return { path: [], item: schema };
  const found = Object.entries(view.properties).find(([name, part]) => {
    const inner = schemas.view(part);
    const isObject =
      inner.type === "object" || inner.alternatives.some((choice) => schemas.view(choice).type === "object");
    return (
      isObject && (ONE_NAMES.includes(name) || wordsOf(name) === one || one.endsWith(`_${wordsOf(name)}`))
    );
  });
  return found === undefined ? { path: [], item: schema } : { path: [found[0]], item: found[1] };
}
