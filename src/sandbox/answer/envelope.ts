// Where in an answer the rows stand: a bare list, a list in an envelope, an object in an envelope.
import type { Endpoint, MediaType, ResponseSpec } from "../../catalog/endpoint.ts";
import { isJson } from "../read/body.ts";
import { own } from "../row.ts";
import type { Schemas } from "../schema-view.ts";

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

/** The success answer of an operation: its status and its contents. */
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

export const wordsOf = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();

/** What is looked for in an answer: the rows by their noun. */
export type Looking = { readonly noun: string; readonly schemas: Schemas };

/** How an answer holds a list; undefined when it is not one. */
export function listEnvelope(schema: unknown, { noun, schemas }: Looking): Envelope | undefined {
  const view = schemas.view(schema);
  if (view.type === "array") return { path: [], item: view.words["items"] ?? {} };
  if (view.type !== "object") {
    // Where the answer may take several forms, a list among them is what a list operation gives.
    const list = view.alternatives.find((choice) => schemas.view(choice).type === "array");
    return list === undefined ? undefined : { path: [], item: schemas.view(list).words["items"] ?? {} };
  }
  const lists = Object.entries(view.properties).filter(([, part]) => schemas.view(part).type === "array");
  const isNamed = ([name]: readonly [string, unknown]): boolean =>
    LIST_NAMES.includes(name) ||
    sameNoun(wordsOf(name), wordsOf(noun)) ||
    wordsOf(noun).endsWith(`_${wordsOf(name)}`);
  const others = Object.keys(view.properties).filter((name) => !lists.some(([list]) => list === name));
  const onlyPaging = others.every((name) => PAGING.test(wordsOf(name)));
  const best = lists.find(isNamed) ?? (lists.length === 1 && onlyPaging ? lists[0] : undefined);
  if (
    best !== undefined &&
    (onlyPaging || LIST_NAMES.includes(best[0]) || !Object.hasOwn(view.properties, "id"))
  ) {
    return { path: [best[0]], item: schemas.view(best[1]).words["items"] ?? {} };
  }
  const inner = own(view.properties, "data");
  const nested = inner === undefined || lists.length > 0 ? undefined : listEnvelope(inner, { noun, schemas });
  return nested === undefined || Object.keys(view.properties).length > 8
    ? undefined
    : { path: ["data", ...nested.path], item: nested.item };
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
