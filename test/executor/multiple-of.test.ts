// Steps of prices and shares are decimals, and a value of so many steps is taken.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMultiple } from "../../src/schema/exact-keywords.ts";

describe("multipleOf", () => {
  it.each([
    [0.07, 0.01, true],
    [1.1, 0.1, true],
    [19.99, 0.01, true],
    [4.35, 0.05, true],
    [123456789.01, 0.01, true],
    [1e21, 1e-7, true],
    [-0.3, 0.1, true],
    [0, 0.01, true],
    [9, 3, true],
    [1.005, 0.01, false],
    [0.0100001, 0.01, false],
    [10, 3, false],
    [5e-324, 1e300, false],
  ])("%d of %d: %s", (value, step, expected) => {
    expect(isMultiple(value, step)).toBe(expected);
  });

  it("takes every amount of cents", () => {
    fc.assert(
      fc.property(fc.integer(), (cents) => {
        const sign = cents < 0 ? "-" : "";
        const digits = String(Math.abs(cents)).padStart(3, "0");
        expect(isMultiple(Number(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`), 0.01)).toBe(true);
      }),
    );
  });
});
