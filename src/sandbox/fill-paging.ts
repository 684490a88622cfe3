// Writes what a page says of itself into the envelope around it: totals, cursors, links, flags.
import type { Endpoint } from "../catalog/endpoint.ts";
import { wordsOf } from "./envelope.ts";
import type { Page } from "./list-rows.ts";
import { define, type Schemas, type SchemaView } from "./schema-view.ts";

export type PagingRequest = {
  readonly schema: unknown;
  readonly page: Page;
  readonly endpoint: Endpoint;
  readonly schemas: Schemas;
  /** Address of the same list with another query string. */
  readonly link: (change: Readonly<Record<string, string>>) => string;
};

const MAX_DEPTH = 3;

/** The members of an envelope that speak of paging, nested as the schema nests them. */
export function pagingMembers(request: PagingRequest): Readonly<Record<string, unknown>> {
  return members(request, request.schemas.view(request.schema), 0);
}

function members(request: PagingRequest, view: SchemaView, depth: number): Readonly<Record<string, unknown>> {
  const filled: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(view.properties)) {
    const inner = request.schemas.view(part);
    const objectBranch =
      inner.type === "object"
        ? inner
        : inner.alternatives
            .map((choice) => request.schemas.view(choice))
            .find((choice) => choice.type === "object");
    if (objectBranch !== undefined && inner.type !== "string") {
      const nested =
        depth < MAX_DEPTH &&
        /^(meta|pagination|paging|page|links?|_links|page_info|cursors?|response_metadata)$/i.test(name);
      const below = nested ? members(request, objectBranch, depth + 1) : {};
      if (Object.keys(below).length > 0) define(filled, name, below);
      continue;
    }
    const value = memberValue(wordsOf(name), inner, request);
    if (value !== undefined) define(filled, name, value);
  }
  return filled;
}

function memberValue(name: string, view: SchemaView, { page, endpoint, link }: PagingRequest): unknown {
  const { total, size, offset, next, previous, rows } = page;
  const number = Math.floor(offset / size) + 1;
  const pages = Math.ceil(total / size);
  if (view.type === "boolean") {
    if (/^(has_?(more|next)|has_next_page|more|is_truncated)$/.test(name)) return next !== null;
    if (/^has_?(previous|prev)(_page)?$/.test(name)) return previous !== null;
    return name === "is_paginated" ? endpoint.pagination !== undefined : undefined;
  }
  if (view.type === "integer" || view.type === "number") {
    if (/^next(_page)?$/.test(name)) return next === null ? (view.nullable ? null : undefined) : number + 1;
    if (/^prev(ious)?(_page)?$/.test(name))
      return previous === null ? (view.nullable ? null : undefined) : number - 1;
    if (/^(page|current_page|page_number|number)$/.test(name)) return number;
    if (/^(pages|total_pages|last_page|page_count)$/.test(name))
      return name === "last_page" ? Math.max(1, pages) : pages;
    if (/^(per_page|page_size|limit|size)$/.test(name)) return size;
    if (/^(offset|skip|start|start_index)$/.test(name)) return offset;
    return /^(total|total_count|total_results|total_items|total_entries|results_total|count_total)$/.test(
      name,
    )
      ? total
      : name === "count"
        ? endpoint.pagination === undefined
          ? rows.length
          : total
        : undefined;
  }
  const cursor = (value: string | null): unknown =>
    value ??
    (view.nullable || view.type === undefined
      ? null
      : view.type === "string" && !isLinkName(name, view)
        ? ""
        : undefined);
  const address = (value: string | null, change: Readonly<Record<string, string>>): unknown =>
    value === null ? (view.nullable ? null : undefined) : link(change);
  const parameter =
    endpoint.pagination === undefined || endpoint.pagination.kind === "link"
      ? "page"
      : endpoint.pagination.parameter;
  const step = (by: number): string =>
    endpoint.pagination?.kind === "offset" ? String(Math.max(0, offset + by * size)) : String(number + by);
  const isLink = isLinkName(name, view) && endpoint.pagination?.kind !== "cursor";
  if (
    /^(next|next_(cursor|token|page_token|page|url|page_url|link)|cursor|after|end_cursor|continuation_token)$/.test(
      name,
    )
  ) {
    return isLink ? address(next, { [parameter]: step(1) }) : cursor(next);
  }
  if (
    /^(previous|prev|previous_(cursor|token|page|url|link)|prev_(cursor|page|url)|before|start_cursor)$/.test(
      name,
    )
  ) {
    return isLink ? address(previous, { [parameter]: step(-1) }) : cursor(previous);
  }
  if (!isLink) return undefined;
  if (name === "first") return link({ [parameter]: endpoint.pagination?.kind === "offset" ? "0" : "1" });
  return name === "last" ? link({ [parameter]: step(Math.max(0, pages - number)) }) : undefined;
}

const isLinkName = (name: string, view: SchemaView): boolean =>
  /url|link|href/.test(name) ||
  /^(next|prev|previous|first|last)$/.test(name) ||
  view.words["format"] === "uri";

/** The Link header (RFC 8288) of a page. */
export function linkHeader({ page, link }: Pick<PagingRequest, "page" | "link">): string | undefined {
  const number = Math.floor(page.offset / page.size) + 1;
  const pages = Math.max(1, Math.ceil(page.total / page.size));
  const targets = [
    ...(page.next === null ? [] : [["next", number + 1] as const, ["last", pages] as const]),
    ...(page.previous === null ? [] : [["first", 1] as const, ["prev", number - 1] as const]),
  ];
  if (targets.length === 0) return undefined;
  return targets.map(([rel, at]) => `<${link({ page: String(at) })}>; rel="${rel}"`).join(", ");
}
