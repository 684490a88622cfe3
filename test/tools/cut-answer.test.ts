// A long answer is cut to its budget and stays valid JSON; what is left out is counted, with the way to read on.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutToBudget } from "../../src/tools/cut-answer.ts";
import { promise } from "../requirements.ts";
import { query, responseOf, shape } from "./shape.ts";

describe("cutting", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    id: index,
    name: `name ${index}`,
    note: "x".repeat(50),
  }));
  it(promise("C12-08", "keeps whole items and says what is left out and how to read on"), () => {
    const { structured } = shape(
      { data: rows, next: "c" },
      { operation: { parameters: [query("per_page")] } },
    );
    const { data, next } = structured["response"] as { data: typeof rows; next: string };
    expect(data).toEqual(rows.slice(0, data.length));
    expect(next).toBe("c");
    expect(structured["truncated"]).toBe(true);
    expect(structured["truncation"]).toMatchObject({
      left_out: [{ pointer: "/data", shown: data.length, total: 5000 }],
      read_on: expect.stringContaining("query.per_page"),
    });
    expect(JSON.stringify(structured).length).toBeLessThan(50_000);
  });

  it(promise("C13-03", "bounds every JSON value, and changes none that fits"), () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 6, noUnicodeString: false }),
        fc.integer({ min: 200, max: 3000 }),
        (value, budget) => {
          const { value: cut, leftOut } = cutToBudget(value, budget);
          const size = Buffer.byteLength(JSON.stringify(cut));
          expect(size).toBeLessThanOrEqual(Math.max(budget, 8));
          if (Buffer.byteLength(JSON.stringify(value)) <= budget - 200)
            expect([cut, leftOut]).toEqual([value, []]);
        },
      ),
      { numRuns: 500 },
    );
    const big = {
      a: "€".repeat(5000),
      b: Array.from({ length: 500 }, (_, index) => `v${index}`),
      c: { d: { e: ["👩‍👩‍👧".repeat(500)] } },
      f: 1,
    };
    for (const budget of [200, 500, 2000, 9000]) {
      const { value } = cutToBudget(big, budget);
      expect(Buffer.byteLength(JSON.stringify(value))).toBeLessThanOrEqual(budget);
      expect(JSON.stringify(value).isWellFormed()).toBe(true);
    }
  });

  it(promise("C13-03", "is the same every time"), () => {
    expect(cutToBudget(rows, 1000)).toEqual(cutToBudget(structuredClone(rows), 1000));
  });

  it("keeps what tells an item from another, and lets go first of what says nothing", () => {
    const empty = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`e${index}`, null]));
    const item = {
      ...empty,
      id: "01a1fab5-6114-7551-93b3-fae14686ce7b",
      store_id: 4,
      status: "draft",
      text: "x".repeat(300),
    };
    const { value, leftOut } = cutToBudget({ data: [item, item], has_next: true }, 250);
    const [first] = (value as { data: readonly Record<string, unknown>[] }).data;
    expect(first).toMatchObject({ id: item.id, store_id: 4, status: "draft" });
    expect(leftOut.filter(({ unit }) => unit === "member").length).toBeLessThanOrEqual(5);
    expect(leftOut).toContainEqual({ pointer: "/data", shown: 1, total: 2, unit: "items" });
  });

  it(promise("call.fields", "follows max_chars"), () => {
    expect(JSON.stringify(responseOf(rows, { args: { max_chars: 500 } })).length).toBeLessThanOrEqual(500);
  });
});
