// Recognises how an operation's answers are read page by page, from its parameters and the schema of its answer.

import type { Pagination, Parameter } from "../../catalog/endpoint.ts";
import { type JsonObject, listAt, member } from "../../json/object.ts";
import { readerOf } from "../../schema/reader.ts";
import type { SchemaKey, SchemaStore } from "../../schema/store.ts";

export type PaginationInput = {
  readonly parameters: readonly Parameter[];
  /** Schema of the successful JSON answer, where there is one. */
  readonly answer: SchemaKey | undefined;
  /** Lower-case names of the answer's declared headers. */
  readonly headers: readonly string[];
  readonly store: Pick<SchemaStore, "$defs">;
};

const words = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[-.[\]]+/g, "_")
    .toLowerCase();

const CURSOR =
  /^(next_)?(page_)?(cursor|token|marker|continuation(_token)?|bookmark|scroll_id)$|^(starting_)?after(_id)?$|^next(_page)?(_token|_cursor)?$|^start_cursor$|^pagination_token$|^cursor_.*$/;
const PAGE = /^(page|page_number|page_no|page_num|page_index|current_page|p)$/;
const OFFSET = /^(offset|skip|start|start_index|from|start_at|first_result)$/;
const SIZE =
  /^(limit|per_page|page_size|size|count|max_results|max_items|results_per_page|page_limit|take|top|rows|first|maxresults)$/;

/** Answer fields that hold the next cursor, best first. */
const NEXT =
  /^(next_cursor|next_page_token|next_token|next_page|next_marker|next_page_cursor|continuation(_token)?|cursor|end_cursor|next|after|next_starting_after|page_token|scroll_id|bookmark|last_id)$/;

/** Groups of an answer that hold its paging fields. */
const GROUP =
  /^(meta|metadata|paging|pagination|page_info|links|_links|response_metadata|cursors|page|pages|info)$/;

const MAX_DEPTH = 3;

/** How the answers of an operation are read page by page; undefined where nothing says so. */
export function recognisePagination(input: PaginationInput): Pagination | undefined {
  const query = input.parameters.filter((parameter) => parameter.in === "query");
  const find = (pattern: RegExp): string | undefined =>
    query.find((parameter) => pattern.test(words(parameter.name)))?.name;
  const size = find(SIZE);
  const cursor = find(CURSOR);
  const answer = membersOf(
    input.answer === undefined ? {} : { $ref: `#/$defs/${input.answer}` },
    input.store,
  );
  if (cursor !== undefined) {
    const from = nextField(cursor, answer, input);
    if (from !== undefined) return { kind: "cursor", parameter: cursor, from };
  }
  const page = find(PAGE);
  if (page !== undefined && mayRepeat(input, answer)) {
    return { kind: "page", parameter: page, ...(size === undefined ? {} : { size }) };
  }
  const offset = find(OFFSET);
  if (offset !== undefined && size !== undefined && mayRepeat(input, answer)) {
    return { kind: "offset", parameter: offset, size };
  }
  return input.headers.includes("link") && mayRepeat(input, answer) ? { kind: "link" } : undefined;
}

type Members = ReadonlyMap<string, unknown>;

/** An answer that is or holds a list; unknown answers may. */
function mayRepeat(input: PaginationInput, answer: Members): boolean {
  if (input.answer === undefined) return true;
  const root = merged({ $ref: `#/$defs/${input.answer}` }, input.store);
  if (isList(root, input.store)) return true;
  if (answer.size === 0) return true;
  return [...answer.values()].some(
    (member) =>
      isList(member, input.store) ||
      [...membersOf(member, input.store).values()].some((inner) => isList(inner, input.store)),
  );
}

function isList(schema: unknown, store: Store): boolean {
  const node = merged(schema, store);
  const type = member(node, "type");
  if (type === "array" || (Array.isArray(type) && type.includes("array")) || Object.hasOwn(node, "items"))
    return true;
  return [...listAt(node, "anyOf"), ...listAt(node, "oneOf"), ...listAt(node, "allOf")].some(
    (branch) => member(merged(branch, store), "type") === "array",
  );
}

/** Dotted path of the answer's field that the cursor parameter takes. */
function nextField(
  parameter: string,
  answer: Members,
  { store, answer: key }: PaginationInput,
): string | undefined {
  const candidates: string[] = [];
  const visit = (members: Members, prefix: string, depth: number): void => {
    for (const [name, schema] of members) {
      const path = prefix === "" ? name : `${prefix}.${name}`;
      if (NEXT.test(words(name)) && isScalar(schema, store)) candidates.push(path);
      else if (GROUP.test(words(name)) && depth < MAX_DEPTH) visit(membersOf(schema, store), path, depth + 1);
    }
  };
  visit(answer, "", 0);
  const rank = (path: string): number => {
    const name = words(path.split(".").at(-1) ?? "");
    if (name.startsWith("next")) return 0;
    return name === words(parameter) ? 1 : 2;
  };
  const best = candidates.toSorted(
    (a, b) => rank(a) - rank(b) || a.split(".").length - b.split(".").length,
  )[0];
  return best ?? lastIdField(parameter, answer, { store, answer: key });
}

/** `starting_after` takes the id of the last row of the page (as in `{ data: [ { id } ], has_more }`). */
function lastIdField(
  parameter: string,
  answer: Members,
  { store }: Pick<PaginationInput, "store" | "answer">,
): string | undefined {
  if (!/^(starting_)?after(_id)?$|^marker$/.test(words(parameter))) return undefined;
  for (const [name, schema] of answer) {
    if (!isList(schema, store)) continue;
    const item = membersOf(member(merged(schema, store), "items"), store);
    if (item.has("id")) return `${name}[-1].id`;
  }
  return undefined;
}

function isScalar(schema: unknown, store: Store): boolean {
  const node = merged(schema, store);
  const types = Array.isArray(node["type"]) ? node["type"] : [node["type"]];
  if (types.some((type) => type === "string" || type === "integer" || type === "number")) return true;
  return [...listAt(node, "anyOf"), ...listAt(node, "oneOf")].some((branch) => isScalar(branch, store));
}

type Store = PaginationInput["store"];

const merged = (schema: unknown, store: Store): JsonObject => readerOf(store).merged(schema);

const membersOf = (schema: unknown, store: Store): Members =>
  new Map(
    readerOf(store)
      .members(schema)
      .map((one) => [one.name, one.schema]),
  );
