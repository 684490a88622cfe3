// Whatever a document says as a schema: what comes out compiles, or is named as unusable.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Direction } from "../../../src/generate/schemas/schema-family.ts";
import { promise } from "../../requirements.ts";
import { compile, compileKey, convert } from "./convert.ts";

const anySchema = fc.letrec<{ schema: unknown; leaf: unknown }>((tie) => ({
  leaf: fc.oneof(
    fc.record(
      {
        type: fc.constantFrom("string", "integer", "object", "array", "null", "int", "banana", 7, [
          "string",
          "null",
        ]),
        nullable: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    fc.record({
      $ref: fc.constantFrom("#/components/schemas/A", "#/components/schemas/B", "#/components/schemas/Gone"),
    }),
    fc.record(
      { enum: fc.array(fc.jsonValue(), { maxLength: 3 }), default: fc.jsonValue() },
      { requiredKeys: [] },
    ),
    fc.record(
      {
        minimum: fc.oneof(fc.integer(), fc.string()),
        exclusiveMinimum: fc.oneof(fc.boolean(), fc.integer()),
        maxLength: fc.oneof(fc.integer(), fc.constant("3")),
        multipleOf: fc.integer(),
        pattern: fc.constantFrom("^a", "(a+)+$", "["),
      },
      { requiredKeys: [] },
    ),
    fc.jsonValue(),
  ),
  schema: fc.oneof(
    { maxDepth: 3 },
    tie("leaf"),
    fc.record(
      {
        type: fc.constantFrom("object", "array"),
        properties: fc.dictionary(
          fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "$ref")),
          tie("schema"),
          { maxKeys: 3 },
        ),
        required: fc.oneof(fc.array(fc.string(), { maxLength: 2 }), fc.boolean()),
        items: fc.oneof(tie("schema"), fc.array(tie("schema"), { maxLength: 2 })),
        additionalProperties: fc.oneof(tie("schema"), fc.boolean(), fc.constant("false")),
        patternProperties: fc.dictionary(fc.constantFrom("^x", "("), tie("schema"), { maxKeys: 1 }),
        allOf: fc.array(tie("schema"), { maxLength: 2 }),
        oneOf: fc.array(tie("schema"), { maxLength: 2 }),
        not: tie("schema"),
        readOnly: fc.boolean(),
        discriminator: fc.jsonValue(),
        dependencies: fc.dictionary(fc.string(), fc.oneof(fc.array(fc.string()), tie("schema")), {
          maxKeys: 1,
        }),
      },
      { requiredKeys: [] },
    ),
  ),
}));

describe("whatever a document says", () => {
  it("comes out as something that compiles, or is named as unusable", () => {
    fc.assert(
      fc.property(
        anySchema.schema,
        anySchema.schema,
        anySchema.schema,
        fc.constantFrom<Direction>("request", "response"),
        (schema, a, b, direction) => {
          const { key, store, unusable } = convert(schema, { schemas: { A: a, B: b }, direction });
          if (unusable.has(key)) return;
          compileKey(store, key)({ a: 1 });
        },
      ),
      { numRuns: 300 },
    );
  });

  it(
    promise(
      "C10-06",
      "names as unusable what a validator cannot be compiled for, and compiles what is only large",
    ),
    () => {
      const wide = (count: number) => ({
        oneOf: Array.from({ length: count }, (_, index) => ({ type: "object", required: [`k${index}`] })),
      });
      const { key, unusable } = convert(wide(2000));
      expect(unusable.get(key)).toContain("2000 branches of oneOf");
      expect(compile(wide(300))({ k7: 7 })).toBe(true);
      let deep: unknown = { type: "string" };
      for (let level = 0; level < 140; level += 1) deep = { type: "object", properties: { a: deep } };
      expect(compile(deep)({ a: { a: 1 } })).toBe(false);
    },
  );
});
