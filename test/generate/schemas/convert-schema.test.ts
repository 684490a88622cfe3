// What the schemas of a document become: the same verdict as the specification's.
import { describe, expect, it } from "vitest";
import { promise } from "../../requirements.ts";
import { compile, convert } from "./convert.ts";

describe(promise("C10-08", "OpenAPI 3.0 becomes JSON Schema 2020-12"), () => {
  it.each<[string, unknown, unknown[], unknown[]]>([
    ["nullable", { type: "string", nullable: true }, ["a", null], [1]],
    ["no nullable", { type: "string" }, ["a"], [null]],
    ["nullable enum", { type: "string", nullable: true, enum: ["a"] }, ["a", null], ["b"]],
    [
      "nullable anyOf",
      { nullable: true, anyOf: [{ type: "string" }, { type: "integer" }] },
      ["a", 1, null],
      [true],
    ],
    [
      "nullable allOf",
      { nullable: true, allOf: [{ type: "object", required: ["a"] }] },
      [{ a: 1 }, null],
      [{}],
    ],
    [
      "nullable oneOf of nullables",
      { nullable: true, oneOf: [{ type: "string", nullable: true }, { type: "integer" }] },
      ["a", 1, null],
      [true],
    ],
    ["exclusiveMinimum true", { type: "number", minimum: 1, exclusiveMinimum: true }, [1.1], [1]],
    ["exclusiveMaximum true", { type: "number", maximum: 1, exclusiveMaximum: true }, [0.9], [1]],
    ["exclusiveMinimum false", { type: "number", minimum: 1, exclusiveMinimum: false }, [1], [0.9]],
    [
      "absent additionalProperties",
      { type: "object", properties: { a: { type: "string" } } },
      [{ a: "x", b: 1 }],
      [{ a: 1 }],
    ],
    [
      "additionalProperties false",
      { type: "object", properties: { a: {} }, additionalProperties: false },
      [{ a: 1 }],
      [{ b: 1 }],
    ],
    ["additionalProperties as text", { type: "object", additionalProperties: "false" }, [{}], [{ b: 1 }]],
    [
      "tuple items",
      { type: "array", items: [{ type: "string" }, { type: "integer" }] },
      [["a", 1]],
      [[1, 1]],
    ],
    [
      "required of older drafts",
      { type: "object", properties: { a: { type: "string", required: true } } },
      [{ a: "x" }],
      [{}],
    ],
    ["a type that is meant", { type: "int" }, [1], ["1"]],
    ["a type that nobody knows", { type: "whatever" }, [1, "a"], []],
    ["bounds as text", { type: "string", maxLength: "2" }, ["ab"], ["abc"]],
    ["an empty enum", { type: "string", enum: [] }, ["a"], [1]],
    ["formats", { type: "string", format: "email" }, ["a@b.co"], ["a"]],
    ["an unknown format", { type: "string", format: "shoe-size" }, ["a"], [1]],
    ["true", true, [1, null, {}], []],
    ["false", false, [], [1, null]],
  ])("%s", (_, schema, good, bad) => {
    const check = compile(schema);
    for (const value of good) expect([value, check(value)]).toEqual([value, true]);
    for (const value of bad) expect([value, check(value)]).toEqual([value, false]);
  });

  it("ignores what stands beside a reference, as 3.0 says, but honours it in 3.1", () => {
    const schema = { $ref: "#/components/schemas/Name", maxLength: 1 };
    const schemas = { Name: { type: "string" } };
    expect(compile(schema, { schemas })("long")).toBe(true);
    expect(compile(schema, { schemas, dialect: "3.1" })("long")).toBe(false);
  });

  it("lets null through a nullable reference", () => {
    const check = compile(
      { $ref: "#/components/schemas/Name", nullable: true },
      { schemas: { Name: { type: "string" } } },
    );
    expect([check("a"), check(null), check(1)]).toEqual([true, true, false]);
  });

  it("keeps the mapping of a discriminator, as pointers into the store", () => {
    const schemas = {
      Cat: { type: "object", properties: { kind: { type: "string" } } },
      Dog: { type: "object" },
    };
    const { key, store } = convert(
      {
        oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
        discriminator: {
          propertyName: "kind",
          mapping: { cat: "Cat", dog: "#/components/schemas/Dog", gone: "#/components/schemas/Gone" },
        },
      },
      { schemas },
    );
    expect(store.$defs[key]).toMatchObject({
      discriminator: { propertyName: "kind", mapping: { cat: "#/$defs/Cat", dog: "#/$defs/Dog" } },
    });
  });
});

describe("sharing", () => {
  it("writes what is repeated once", () => {
    const address = {
      type: "object",
      description: "x".repeat(300),
      properties: { street: { type: "string" } },
    };
    const { store } = convert({ type: "object", properties: { home: address, work: address } });
    expect(JSON.stringify(store.$defs).split("x".repeat(300))).toHaveLength(2);
  });
});
