// How deep and how wide JSON is: the text and the value it is parsed to are measured alike, without recursion.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PortolanError } from "../../src/errors.ts";
import { excessOf, extentOf, extentOfValue, requireBounds } from "../../src/json/bounds.ts";

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

  it.each([
    ["many values of two arguments", { a: 300_000, b: 90_000 }, null],
    ["too many of two arguments together", { a: 300_000, b: 300_000 }, ""],
    ["too many of one argument", { a: 1, "b/c": 400_001 }, "/b~1c"],
  ])("of %s is refused with the pointer to what is too wide", (_what, counts, pointer) => {
    const extents = new Map(
      Object.entries(counts).map(([name, values]) => [name, { depth: 1, values, members: 0 }]),
    );
    const refused = thrownBy(() => requireBounds(extents, () => "outside"));
    expect(refused?.details[0]?.pointer ?? null).toBe(pointer);
  });
});

function thrownBy(act: () => void): PortolanError | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof PortolanError) return error;
    throw error;
  }
  return undefined;
}
