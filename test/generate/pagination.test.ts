// How the paging of an API is recognised from its parameters and answers.
import { describe, expect, it } from "vitest";
import type { Parameter } from "../../src/catalog/endpoint.ts";
import { recognisePagination } from "../../src/generate/operations/recognise-pagination.ts";

const query = (...names: readonly string[]): readonly Parameter[] =>
  names.map((name) => ({
    ...{ name, in: "query", required: false, description: "", style: "form", explode: true },
    ...{ allowReserved: false, allowEmptyValue: false, deprecated: false, schema: "x" },
  }));

const list = { type: "array", items: { type: "object", properties: { id: { type: "string" } } } };
const text = { type: "string" };
const object = (properties: Readonly<Record<string, unknown>>) => ({ type: "object", properties });

describe("recognisePagination", () => {
  it.each<[string, readonly string[], unknown, readonly string[], unknown]>([
    [
      "a cursor",
      ["cursor", "limit"],
      object({ data: list, next_cursor: text }),
      [],
      { kind: "cursor", parameter: "cursor", from: "next_cursor" },
    ],
    [
      "a nullable cursor",
      ["next_cursor"],
      object({ next_cursor: { anyOf: [text, { type: "null" }] } }),
      [],
      { kind: "cursor", parameter: "next_cursor", from: "next_cursor" },
    ],
    [
      "a nested cursor",
      ["cursor"],
      object({ items: list, response_metadata: object({ next_cursor: text }) }),
      [],
      { kind: "cursor", parameter: "cursor", from: "response_metadata.next_cursor" },
    ],
    [
      "a page token",
      ["pageToken", "pageSize"],
      object({ nextPageToken: text, items: list }),
      [],
      { kind: "cursor", parameter: "pageToken", from: "nextPageToken" },
    ],
    [
      "the id of the last row",
      ["starting_after", "ending_before", "limit"],
      object({ data: list, has_more: { type: "boolean" } }),
      [],
      { kind: "cursor", parameter: "starting_after", from: "data[-1].id" },
    ],
    [
      "a last id",
      ["after", "limit"],
      object({ data: list, last_id: text }),
      [],
      { kind: "cursor", parameter: "after", from: "last_id" },
    ],
    [
      "pages",
      ["page", "per_page"],
      object({ pets: list }),
      [],
      { kind: "page", parameter: "page", size: "per_page" },
    ],
    [
      "pages before the Link header",
      ["page", "per_page"],
      list,
      ["link"],
      { kind: "page", parameter: "page", size: "per_page" },
    ],
    [
      "offsets",
      ["offset", "limit"],
      object({ items: list, total: { type: "integer" } }),
      [],
      { kind: "offset", parameter: "offset", size: "limit" },
    ],
    ["a Link header", ["per_page"], list, ["link"], { kind: "link" }],
    ["an object with a page of text", ["page"], object({ title: text }), [], undefined],
    ["nothing", ["q"], list, [], undefined],
    ["a cursor that no answer gives", ["cursor"], object({ data: list }), [], undefined],
  ])("sees %s", (_, parameters, answer, headers, expected) => {
    const found = recognisePagination({
      ...{ parameters: query(...parameters), answer: "answer", headers },
      store: { $defs: { answer, x: text } },
    });
    expect(found).toEqual(expected);
  });
});
