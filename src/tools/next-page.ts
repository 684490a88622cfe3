// The call that reads the next page, spelled out as arguments of the same tool; null where there is none.

import type { Connector } from "../catalog/connector.ts";
import type { Endpoint, Pagination } from "../catalog/endpoint.ts";
import { QUERY_ALIASES, readMap } from "../executor/given/read-maps.ts";
import { isJsonObject } from "../json/object.ts";

type Args = Readonly<Record<string, unknown>>;
export type PageInput = {
  readonly endpoint: Endpoint;
  readonly args: Args;
  readonly value: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly connector: Connector;
};

/** Arguments of the call that reads the next page: those of this call with another `query`. Null: this page is the last. */
export function nextPage(input: PageInput): Args | null {
  const { pagination } = input.endpoint;
  if (pagination === undefined || saysLast(input.value)) return null;
  const query = queryFor(pagination, input);
  if (query === null) return null;
  const { args } = input;
  const kept = Object.entries(args).filter(([name]) => !QUERY_ALIASES.some((alias) => alias === name));
  return Object.fromEntries([...kept, ["query", { ...currentQuery(args), ...query }]]);
}

function queryFor(pagination: Pagination, input: PageInput): Args | null {
  if (pagination.kind === "cursor") return fromCursor(pagination, input);
  const linked = fromLink(input);
  if (linked !== null || pagination.kind === "link") return linked;
  if (input.headers["link"] !== undefined) return null;
  return fromNumber(pagination, input);
}

const currentQuery = (args: Args): Args =>
  Object.fromEntries(QUERY_ALIASES.flatMap((alias) => Object.entries(readMap(args, alias))));

/** `has_more: false` and its like, at the root or one level below. */
function saysLast(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const groups = [value, ...Object.values(value).filter(isJsonObject)];
  return groups.some((group) => MORE.some((name) => group[name] === false));
}
const MORE = ["has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage", "more"];

function fromCursor(
  { parameter, from }: { parameter: string; from: string },
  { value }: PageInput,
): Args | null {
  const cursor = at(value, from);
  if (typeof cursor === "number") return { [parameter]: cursor };
  if (typeof cursor !== "string" || cursor === "") return null;
  const isAddress = /^(?:https?:\/\/|\/|\?)/.test(cursor) && URL.canParse(cursor, "http://localhost");
  const address = isAddress ? new URL(cursor, "http://localhost") : null;
  const inside = address?.searchParams.get(parameter);
  if (address !== null && address.search !== "" && inside === null) return null;
  return { [parameter]: inside ?? cursor };
}

/** `meta.next`, `data[-1].id`. */
function at(root: unknown, path: string): unknown {
  let node = root;
  for (const step of path.replaceAll("[", ".[").split(".")) {
    const index = /^\[(-?\d+)\]$/.exec(step)?.[1];
    if (index !== undefined) node = Array.isArray(node) ? node.at(Number(index)) : undefined;
    else if (step !== "") node = isJsonObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }
  return node;
}

/** RFC 8288: the link with `rel="next"`. Only parameters that the operation declares are taken from it. */
function fromLink({ headers, endpoint, connector }: PageInput): Args | null {
  const target = nextLink(headers["link"] ?? "");
  if (target === null || !URL.canParse(target, "http://localhost")) return null;
  const pairs = [...new URL(target, "http://localhost").searchParams];
  const names = new Set(
    endpoint.parameters.filter(({ in: where }) => where === "query").map(({ name }) => name),
  );
  if (connector.tenant !== undefined) names.delete(connector.tenant.name);
  const query: Record<string, unknown> = {};
  for (const [name, text] of pairs) {
    if (!names.has(name)) continue;
    const before = Object.hasOwn(query, name) ? query[name] : undefined;
    query[name] = before === undefined ? text : [before, text].flat();
  }
  return Object.keys(query).length === 0 ? null : query;
}

function nextLink(header: string): string | null {
  for (const [, target, parameters] of header.slice(0, 8192).matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (/;\s*rel\s*=\s*"?(?:[^";,]*\s)?next(?:\s[^";,]*)?"?/i.test(parameters ?? "")) return target ?? null;
  }
  return null;
}

type Numbered = Extract<Pagination, { kind: "page" | "offset" }>;

/** A page that is empty, or shorter than was asked for, is the last. */
function fromNumber(pagination: Numbered, { value, args }: PageInput): Args | null {
  const count = listLength(value);
  const query = currentQuery(args);
  const size = pagination.size === undefined ? Number.NaN : Number(query[pagination.size]);
  if (count === 0 || count < size) return null;
  const total = totalOf(value);
  const { parameter } = pagination;
  const now = Number(query[parameter] ?? (pagination.kind === "page" ? 1 : 0));
  if (!Number.isSafeInteger(now)) return null;
  if (pagination.kind === "offset") return now + count >= total ? null : { [parameter]: now + count };
  const seen = now * (Number.isNaN(size) ? count : size);
  return seen >= total ? null : { [parameter]: now + 1 };
}

/** The answer's list: the root, or the longest list one or two levels below. */
function listLength(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (!isJsonObject(value)) return 0;
  const inner = Object.values(value);
  const lists = [...inner, ...inner.filter(isJsonObject).flatMap((group) => Object.values(group))].filter(
    Array.isArray,
  );
  return lists.reduce((most, list) => Math.max(most, list.length), 0);
}

function totalOf(value: unknown): number {
  if (!isJsonObject(value)) return Number.POSITIVE_INFINITY;
  const groups = [value, ...Object.values(value).filter(isJsonObject)];
  const totals = groups.flatMap((group) => TOTALS.map((name) => group[name]));
  return totals.find((total): total is number => typeof total === "number") ?? Number.POSITIVE_INFINITY;
}
const TOTALS = [
  "total",
  "total_count",
  "totalCount",
  "total_items",
  "totalItems",
  "total_results",
  "total_entries",
];
