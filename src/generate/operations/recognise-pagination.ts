// Recognises how an operation's answers are read page by page, from its parameters and the schema of its answer.

import type { Pagination, Parameter } from "../../catalog/endpoint.ts";
import { entriesOf, isJsonObject, type JsonObject, listAt, member, textAt } from "../../json/object.ts";
import type { SchemaKey, SchemaStore } from "../../schema/store.ts";

export type PaginationInput = {
  readonly method: string;
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

export function recognisePagination(input: PaginationInput): Pagination | undefined {
  const query = input.parameters.filter((parameter) => parameter.in === "query");
  const find = (pattern: RegExp): string | undefined =>
    query.find((parameter) => pattern.test(words(parameter.name)))?.name;
  const size = find(SIZE);
  const cursor = find(CURSOR);
  const answer = mergedMembers(input.answer, input.store);
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
  const root = resolve({ $ref: `#/$defs/${input.answer}` }, input.store);
  if (isList(root, input.store)) return true;
  if (answer.size === 0) return true;
  return [...answer.values()].some(
    (member) =>
      isList(member, input.store) ||
      [...membersOf(member, input.store, 1).values()].some((inner) => isList(inner, input.store)),
  );
}

function isList(schema: unknown, store: PaginationInput["store"]): boolean {
  const node = resolve(schema, store);
  const type = member(node, "type");
  if (type === "array" || (Array.isArray(type) && type.includes("array")) || Object.hasOwn(node, "items"))
    return true;
  return [...listAt(node, "anyOf"), ...listAt(node, "oneOf"), ...listAt(node, "allOf")].some(
    (branch) => member(resolve(branch, store), "type") === "array",
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
      else if (GROUP.test(words(name)) && depth < MAX_DEPTH)
        visit(membersOf(schema, store, depth), path, depth + 1);
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
    const item = membersOf(member(resolve(schema, store), "items"), store, 0);
    if (item.has("id")) return `${name}[-1].id`;
  }
  return undefined;
}

function isScalar(schema: unknown, store: PaginationInput["store"]): boolean {
  const node = resolve(schema, store);
  const types = Array.isArray(node["type"]) ? node["type"] : [node["type"]];
  if (types.some((type) => type === "string" || type === "integer" || type === "number")) return true;
  return [...listAt(node, "anyOf"), ...listAt(node, "oneOf")].some((branch) => isScalar(branch, store));
}

function resolve(schema: unknown, store: PaginationInput["store"]): JsonObject {
  let current = schema;
  for (let step = 0; step < 8; step += 1) {
    const ref = textAt(current, "$ref");
    if (ref === undefined) break;
    current = member(store.$defs, ref.replace(/^#\/\$defs\//, ""));
  }
  return isJsonObject(current) ? current : {};
}

const mergedMembers = (key: SchemaKey | undefined, store: PaginationInput["store"]): Members =>
  key === undefined ? new Map() : membersOf({ $ref: `#/$defs/${key}` }, store, 0);

function membersOf(schema: unknown, store: PaginationInput["store"], depth: number): Members {
  const node = resolve(schema, store);
  const members = new Map<string, unknown>();
  if (depth > MAX_DEPTH) return members;
  for (const word of ["allOf", "anyOf", "oneOf"]) {
    for (const branch of listAt(node, word)) {
      for (const [name, child] of membersOf(branch, store, depth + 1)) members.set(name, child);
    }
  }
  for (const [name, child] of entriesOf(member(node, "properties"))) members.set(name, child);
  return members;
}
