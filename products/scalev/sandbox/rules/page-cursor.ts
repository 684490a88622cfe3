// Lists page by page: opaque cursors that remember the place and the direction, and refuse anything else.
import { createHash } from "node:crypto";
import { Refusal } from "../refusal.ts";

export type SortDirection = "asc" | "desc";

export type PageQuery = {
  readonly page_size?: number;
  readonly next_cursor?: string;
  readonly previous_cursor?: string;
  readonly sort_direction?: SortDirection;
};

export type Paged<Item> = {
  data: Item[];
  is_paginated: true;
  has_next: boolean;
  has_previous: boolean;
  next_cursor: string | null;
  previous_cursor: string | null;
  page_size: number;
};

const DEFAULT_PAGE_SIZE = 25;

type Place = { readonly list: string; readonly sort: SortDirection; readonly key: string };

const checksum = (text: string): string =>
  createHash("sha256").update(`cursor ${text}`).digest("hex").slice(0, 8);

/** The place of a row in a list, as text that callers do not build themselves. */
function writeCursor({ list, sort, key }: Place): string {
  const text = JSON.stringify([list, sort, key]);
  return Buffer.from(`${checksum(text)}${text}`).toString("base64url");
}

/** @throws Refusal invalid_cursor when it was cut, changed, made for another list, or for another direction. */
export function readCursor(cursor: string, expected: Omit<Place, "key">): string {
  const refuse = (why: string): Refusal => new Refusal("invalid_cursor", `The cursor is not valid: ${why}`);
  const raw = Buffer.from(cursor, "base64url").toString();
  const text = raw.slice(8);
  if (checksum(text) !== raw.slice(0, 8)) throw refuse("it cannot be read");
  const [list, sort, key]: unknown[] = JSON.parse(text);
  if (list !== expected.list) throw refuse("it belongs to another list");
  if (sort !== expected.sort) throw refuse("sort_direction changed along the chain");
  return String(key);
}

export type PageRequest<Item> = {
  /** Name of the list, so that cursors of one list are refused by another. */
  readonly list: string;
  readonly rows: readonly Item[];
  readonly query: PageQuery;
  /** A text that orders the rows; equal keys must not occur. */
  readonly key: (item: Item) => string;
  readonly sort?: SortDirection;
};

/** One page of the rows that are there now: rows that came or went since the cursor was made do no harm. */
export function pageOf<Item>({ list, rows, query, key, sort }: PageRequest<Item>): Paged<Item> {
  const direction = query.sort_direction ?? sort ?? "desc";
  const size = query.page_size ?? DEFAULT_PAGE_SIZE;
  if (query.next_cursor !== undefined && query.previous_cursor !== undefined)
    throw new Refusal("invalid_cursor", "Pass next_cursor or previous_cursor, not both");
  const sign = direction === "asc" ? 1 : -1;
  const compare = (left: string, right: string): number => (left < right ? -sign : left > right ? sign : 0);
  const sorted = rows
    .map((item) => ({ item, key: key(item) }))
    .sort((left, right) => compare(left.key, right.key));
  const place = { list, sort: direction };
  const at = (cursor: string): string => readCursor(cursor, place);
  const from = startOf({ query, size, keys: sorted.map((row) => row.key), compare, at });
  const taken = sorted.slice(from, from + size);
  const hasNext = from + size < sorted.length;
  const hasPrevious = from > 0;
  const cursorAt = (row: { readonly key: string } | undefined, wanted: boolean): string | null =>
    wanted && row !== undefined ? writeCursor({ ...place, key: row.key }) : null;
  return {
    data: taken.map((row) => row.item),
    is_paginated: true,
    has_next: hasNext,
    has_previous: hasPrevious,
    next_cursor: cursorAt(taken.at(-1), hasNext),
    previous_cursor: cursorAt(taken[0], hasPrevious),
    page_size: size,
  };
}

type Start = {
  readonly query: PageQuery;
  readonly size: number;
  readonly keys: readonly string[];
  readonly compare: (left: string, right: string) => number;
  readonly at: (cursor: string) => string;
};

function startOf({ query, size, keys, compare, at }: Start): number {
  if (query.next_cursor !== undefined) {
    const last = at(query.next_cursor);
    const next = keys.findIndex((key) => compare(key, last) > 0);
    return next === -1 ? keys.length : next;
  }
  if (query.previous_cursor === undefined) return 0;
  const first = at(query.previous_cursor);
  const end = keys.findIndex((key) => compare(key, first) >= 0);
  return Math.max(0, (end === -1 ? keys.length : end) - size);
}

/** A number that sorts as text. */
export const sortable = (value: number): string => value.toString().padStart(16, "0");

/** An unpaged list. */
export const unpaged = <Item>(items: readonly Item[]): { data: Item[]; is_paginated: false } => ({
  data: [...items],
  is_paginated: false,
});
