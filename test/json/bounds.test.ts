// How deep and how wide JSON is: the text and the value it is parsed to are measured alike, without recursion.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excessOf, extentOf, extentOfValue, findTooWide } from "../../src/json/bounds.ts";

describe("an extent", () => {
  it("is the same of a value and of its text", () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: "medium" }), (value) => {
        expect(extentOfValue(value)).toEqual(extentOf(JSON.stringify(value)));
      }),
    );
  });

  it.each([
    ["1", 0, 1, 0],
    ["[]", 1, 2, 0],
    ["[1]", 1, 2, 0],
    ["[1,2,3]", 1, 4, 0],
    ['{"a":{"b":"[,:{\\"}"}}', 2, 3, 2],
  ])("of %s counts levels, values and members", (text, depth, values, members) => {
    expect(extentOf(text)).toEqual({ depth, values, members });
  });

  it.each([64, 65, 1_000_000])("of %i levels is measured without recursion", (depth) => {
    const text = "[".repeat(depth) + "]".repeat(depth);
    expect(excessOf(extentOf(text))).toBe(depth > 64 ? "too_deep" : null);
    expect(extentOfValue(JSON.parse(text))).toEqual(extentOf(text));
  });

  it("names the argument that is too wide by itself, or all of them together", () => {
    const some = { depth: 1, values: 300_000, members: 0 };
    expect(findTooWide(new Map([["a", some]]))).toBeNull();
    expect(findTooWide(new Map(Object.entries({ a: some, b: some })))).toEqual({ argument: null });
    const much = { depth: 1, values: 1, members: 50_001 };
    expect(findTooWide(new Map(Object.entries({ a: some, b: much })))).toEqual({ argument: "b" });
  });
});
