// How a tool's arguments become values of its schema's types, and which faults are named.
import { describe, expect, expectTypeOf, it } from "vitest";
import { readArguments } from "../../src/tools/read-arguments.ts";

const INPUT = {
  type: "object",
  properties: {
    text: { type: "string" },
    flag: { type: "boolean" },
    count: { type: "integer", minimum: 1, maximum: 5, default: 2 },
    choice: { type: "string", enum: ["a", "b"] },
  },
  additionalProperties: false,
} as const;

describe("the arguments of a tool", () => {
  it("have the types of the schema", () => {
    const read = readArguments(INPUT, { text: "t", choice: "b" });
    expectTypeOf(read).toEqualTypeOf<{
      readonly text: string | undefined;
      readonly flag: boolean | undefined;
      readonly count: number;
      readonly choice: "a" | "b" | undefined;
    }>();
    expect(read).toEqual({ text: "t", flag: undefined, count: 2, choice: "b" });
  });

  it("are left out by null", () => {
    expect(readArguments(INPUT, { text: null, count: null })).toMatchObject({ text: undefined, count: 2 });
  });

  it("are refused together, each with what is expected and found", () => {
    expect(() => readArguments(INPUT, { text: 7, flag: "yes", count: 6, choice: "c", other: 1 })).toThrow(
      expect.objectContaining({
        code: "invalid_arguments",
        details: [
          expect.objectContaining({ pointer: "/other", expected: "text, flag, count, choice" }),
          { pointer: "/text", expected: "a text", found: "7" },
          { pointer: "/flag", expected: "true or false", found: '"yes"' },
          { pointer: "/count", expected: "a whole number from 1 to 5", found: "6" },
          { pointer: "/choice", expected: "one of a, b", found: '"c"' },
        ],
      }),
    );
  });
});
