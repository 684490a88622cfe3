// The call that reads the next page, for each way of paging; none where this page is the last.
import { describe, expect, it } from "vitest";
import type { Pagination } from "../../src/catalog/endpoint.ts";
import { promise } from "../requirements.ts";
import { query, type Setting, shape } from "./shape.ts";

describe("the next page", () => {
  const next = (pagination: Pagination, body: unknown, more: Setting = {}): unknown => {
    const parameters = ["cursor", "page", "per_page", "offset", "limit", "q"].map(query);
    const told = shape(body, { ...more, operation: { parameters, pagination } }).structured["next_page"];
    return told === undefined ? null : (told as { arguments: { query: unknown } }).arguments.query;
  };
  const cursor = { kind: "cursor", parameter: "cursor", from: "meta.next" } as const;
  const last = { kind: "cursor", parameter: "cursor", from: "data[-1].id" } as const;
  const page = { kind: "page", parameter: "page", size: "per_page" } as const;

  it(
    promise("call.next-page", "is not offered where rows of this one were left out: it would pass them over"),
    () => {
      const body = { data: Array.from({ length: 50 }, (_, id) => ({ id })), meta: { next: "c2" } };
      expect(next(cursor, body)).toEqual({ cursor: "c2" });
      expect(next(cursor, body, { args: { max_chars: 200 } })).toBeNull();
    },
  );

  const offset = { kind: "offset", parameter: "offset", size: "limit" } as const;
  const link = { kind: "link" } as const;
  const list = (length: number): unknown[] => Array.from({ length }, (_, id) => ({ id }));

  it.each<[string, Pagination, unknown, Setting, unknown]>([
    [
      "a cursor",
      cursor,
      { meta: { next: "c2" } },
      { args: { query: { q: "x", cursor: "c1" } } },
      { q: "x", cursor: "c2" },
    ],
    [
      "a cursor in an address",
      cursor,
      { meta: { next: "https://api/x?cursor=c%202&q=1" } },
      {},
      { cursor: "c 2" },
    ],
    ["no cursor", cursor, { meta: { next: null } }, {}, null],
    ["the last id", last, { data: list(3), has_more: true }, {}, { cursor: 2 }],
    ["the end of ids", last, { data: list(3), has_more: false }, {}, null],
    ["a page", page, list(30), {}, { page: 2 }],
    [
      "a full page",
      page,
      list(30),
      { args: { query: { page: 3, per_page: "30" } } },
      { page: 4, per_page: "30" },
    ],
    ["a short page", page, list(7), { args: { query: { per_page: 30 } } }, null],
    ["an empty page", page, { data: [] }, {}, null],
    [
      "the last page by total",
      page,
      { data: list(30), total: 60 },
      { args: { query: { page: 2, per_page: 30 } } },
      null,
    ],
    [
      "an offset",
      offset,
      { data: list(10), total: 25 },
      { args: { query: { offset: 10, limit: 10 } } },
      { offset: 20, limit: 10 },
    ],
    ["the last offset", offset, { data: list(5), total: 25 }, { args: { query: { offset: 20 } } }, null],
    [
      "a link",
      link,
      list(1),
      { headers: { link: '<https://api/x?page=2&evil=1>; rel="next", <https://api/x?page=9>; rel="last"' } },
      { page: "2" },
    ],
    ["no link", link, list(1), { headers: { link: '<https://api/x?page=1>; rel="prev"' } }, null],
    [
      "a page whose link ends",
      page,
      list(30),
      { headers: { link: '<https://api/x?page=1>; rel="first"' } },
      null,
    ],
  ])(promise("call.next-page", "of %s is spelled out"), (_name, pagination, body, more, wanted) => {
    expect(next(pagination, body, more)).toEqual(wanted);
  });
});
