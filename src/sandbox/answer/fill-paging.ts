// Writes what a page says of itself into the envelope around it: totals, cursors, links, flags.
import type { Endpoint } from "../../catalog/endpoint.ts";
import type { Row } from "../row.ts";
import { define, type Schemas, type SchemaView } from "../schema-view.ts";
import { wordsOf } from "./envelope.ts";

/** A part of a list. */
export type Page = {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly size: number;
  readonly offset: number;
  /** Opaque; null where there is no more in that direction. */
  readonly next: string | null;
  readonly previous: string | null;
};

export type PagingRequest = {
  readonly schema: unknown;
  readonly page: Page;
  readonly endpoint: Endpoint;
  readonly schemas: Schemas;
  /** Address of the same list with another query string. */
  readonly link: (change: Readonly<Record<string, string>>) => string;
};

const MAX_DEPTH = 3;
const NESTED = /^(meta|pagination|paging|page|links?|_links|page_info|cursors?|response_metadata)$/i;
const TOTAL = /^(total|total_count|total_results|total_items|total_entries|results_total|count_total)$/;
const NEXT =
  /^(next|next_(cursor|token|page_token|page|url|page_url|link)|cursor|after|end_cursor|continuation_token)$/;
const PREVIOUS =
  /^(previous|prev|previous_(cursor|token|page|url|link)|prev_(cursor|page|url)|before|start_cursor)$/;

/** The members of an envelope about paging, nested as the schema nests them. */
export function pagingMembers(request: PagingRequest): Row {
  return members(request, { view: request.schemas.view(request.schema), depth: 0 });
}

function members(request: PagingRequest, { view, depth }: { view: SchemaView; depth: number }): Row {
  const filled: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(view.properties)) {
    const inner = request.schemas.view(part);
    const object = objectIn(inner, request.schemas);
    if (object !== undefined && inner.type !== "string") {
      const below =
        depth < MAX_DEPTH && NESTED.test(name) ? members(request, { view: object, depth: depth + 1 }) : {};
      if (Object.keys(below).length > 0) define(filled, name, below);
      continue;
    }
    const value = memberValue({ name: wordsOf(name), view: inner }, request);
    if (value !== undefined) define(filled, name, value);
  }
  return filled;
}

/** The schema itself, or its first alternative, that is an object. */
const objectIn = (view: SchemaView, schemas: Schemas): SchemaView | undefined =>
  view.type === "object"
    ? view
    : view.alternatives.map((choice) => schemas.view(choice)).find((choice) => choice.type === "object");

/** A member of the envelope; the name in snake case. */
type Member = { readonly name: string; readonly view: SchemaView };

function memberValue(member: Member, request: PagingRequest): unknown {
  const { type } = member.view;
  if (type === "boolean") return flagValue(member.name, request);
  if (type === "integer" || type === "number") return numberValue(member, request);
  return pointerValue(member, request);
}

function flagValue(name: string, { page, endpoint }: PagingRequest): boolean | undefined {
  if (/^(has_?(more|next)|has_next_page|more|is_truncated)$/.test(name)) return page.next !== null;
  if (/^has_?(previous|prev)(_page)?$/.test(name)) return page.previous !== null;
  return name === "is_paginated" ? endpoint.pagination !== undefined : undefined;
}

const numberOf = ({ offset, size }: Page): number => Math.floor(offset / size) + 1;
const pagesOf = ({ total, size }: Page): number => Math.ceil(total / size);

function numberValue({ name, view }: Member, { page, endpoint }: PagingRequest): number | null | undefined {
  const { total, size, offset, next, previous, rows } = page;
  const none = view.nullable ? null : undefined;
  const number = numberOf(page);
  if (/^next(_page)?$/.test(name)) return next === null ? none : number + 1;
  if (/^prev(ious)?(_page)?$/.test(name)) return previous === null ? none : number - 1;
  if (/^(page|current_page|page_number|number)$/.test(name)) return number;
  if (name === "last_page") return Math.max(1, pagesOf(page));
  if (/^(pages|total_pages|page_count)$/.test(name)) return pagesOf(page);
  if (/^(per_page|page_size|limit|size)$/.test(name)) return size;
  if (/^(offset|skip|start|start_index)$/.test(name)) return offset;
  if (TOTAL.test(name)) return total;
  if (name !== "count") return undefined;
  return endpoint.pagination === undefined ? rows.length : total;
}

/** Cursors and addresses of other pages. */
function pointerValue(member: Member, request: PagingRequest): unknown {
  const { name, view } = member;
  const { page, endpoint, link } = request;
  const { pagination } = endpoint;
  const parameter = pagination === undefined || pagination.kind === "link" ? "page" : pagination.parameter;
  const step = (by: number): string =>
    pagination?.kind === "offset"
      ? String(Math.max(0, page.offset + by * page.size))
      : String(numberOf(page) + by);
  const isLink = isLinkName(name, view) && pagination?.kind !== "cursor";
  const neighbour = (value: string | null, by: number): unknown => {
    if (!isLink) return value ?? noCursor(member);
    if (value === null) return view.nullable ? null : undefined;
    return link({ [parameter]: step(by) });
  };
  if (NEXT.test(name)) return neighbour(page.next, 1);
  if (PREVIOUS.test(name)) return neighbour(page.previous, -1);
  if (!isLink) return undefined;
  if (name === "first") return link({ [parameter]: pagination?.kind === "offset" ? "0" : "1" });
  return name === "last"
    ? link({ [parameter]: step(Math.max(0, pagesOf(page) - numberOf(page))) })
    : undefined;
}

/** The value where there is no cursor: null where the schema allows it, otherwise an empty text. */
function noCursor({ name, view }: Member): "" | null | undefined {
  if (view.nullable || view.type === undefined) return null;
  return view.type === "string" && !isLinkName(name, view) ? "" : undefined;
}

const isLinkName = (name: string, view: SchemaView): boolean =>
  /url|link|href/.test(name) ||
  /^(next|prev|previous|first|last)$/.test(name) ||
  view.words["format"] === "uri";

/** The Link header (RFC 8288) of a page. */
export function linkHeader({ page, link }: Pick<PagingRequest, "page" | "link">): string | undefined {
  const number = numberOf(page);
  const pages = Math.max(1, pagesOf(page));
  const targets = [
    ...(page.next === null ? [] : [["next", number + 1] as const, ["last", pages] as const]),
    ...(page.previous === null ? [] : [["first", 1] as const, ["prev", number - 1] as const]),
  ];
  if (targets.length === 0) return undefined;
  return targets.map(([rel, at]) => `<${link({ page: String(at) })}>; rel="${rel}"`).join(", ");
}
