// What the schemas of a document become: the same verdict as the specification's, and always something that compiles.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReferences } from "../../src/generate/document/references.ts";
import { createProblemLog } from "../../src/generate/problems.ts";
import { createPatternChecker } from "../../src/generate/schemas/check-patterns.ts";
import { createSchemaConverter } from "../../src/generate/schemas/convert-schema.ts";
import type { Direction } from "../../src/generate/schemas/schema-family.ts";
import { createTexts } from "../../src/generate/texts.ts";

type Options = {
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly dialect?: "3.0" | "3.1";
  readonly direction?: Direction;
};

function convert(schema: unknown, options: Options = {}) {
  const log = createProblemLog();
  const converter = createSchemaConverter({
    references: createReferences({ components: { schemas: options.schemas ?? {} } }),
    dialect: options.dialect ?? "3.0",
    texts: createTexts(),
    patterns: createPatternChecker(() => performance.now()),
    log,
    names: new Map(),
  });
  const key = converter.keyOf(schema, options.direction ?? "request", "test");
  return { key, ...converter.finish(), notes: log.all() };
}

function compile(schema: unknown, options: Options = {}) {
  const { key, store } = convert(schema, options);
  const ajv = new Ajv2020({ strict: false, ownProperties: true, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "store", $defs: store.$defs });
  return ajv.compile({ $ref: `store#/$defs/${key}` });
}

const pet = {
  type: "object",
  required: ["id", "name"],
  properties: { id: { type: "integer", readOnly: true }, name: { type: "string" } },
};

describe("OpenAPI 3.0 becomes JSON Schema 2020-12", () => {
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

describe("directions", () => {
  it("does not demand a readOnly member of a request, and lets it be sent where both directions demand it", () => {
    const check = compile(pet);
    expect([check({ name: "a" }), check({ name: "a", id: 1 }), check({ id: 1 })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("refuses a readOnly member that is not demanded", () => {
    const check = compile({
      type: "object",
      properties: { at: { type: "string", readOnly: true }, name: { type: "string" } },
    });
    expect([check({ name: "a" }), check({ at: "x" })]).toEqual([true, false]);
  });

  it("demands it of an answer", () => {
    const check = compile(pet, { direction: "response" });
    expect([check({ name: "a" }), check({ name: "a", id: 1 })]).toEqual([false, true]);
  });

  it("does not demand a writeOnly member of an answer", () => {
    const schema = {
      type: "object",
      required: ["password"],
      properties: { password: { type: "string", writeOnly: true } },
    };
    expect(compile(schema, { direction: "response" })({})).toBe(true);
    expect(compile(schema)({})).toBe(false);
  });

  it("looks through allOf: one branch declares the member, another demands it", () => {
    const schemas = {
      Base: { type: "object", properties: { id: { type: "integer", readOnly: true } } },
      Demands: { type: "object", required: ["id", "name"] },
    };
    const both = { allOf: [{ $ref: "#/components/schemas/Base" }, { $ref: "#/components/schemas/Demands" }] };
    const check = compile(both, { schemas });
    expect([check({ name: "a" }), check({ name: "a", id: 1 }), check({})]).toEqual([true, true, false]);
    const alone = compile({ $ref: "#/components/schemas/Base" }, { schemas });
    expect([alone({}), alone({ id: 1 })]).toEqual([true, false]);
  });

  it("keeps one definition where the direction does not matter", () => {
    const schemas = { Name: { type: "object", properties: { first: { type: "string" } } } };
    const request = convert({ $ref: "#/components/schemas/Name" }, { schemas });
    expect(request.key).toBe("Name");
    expect(convert({ $ref: "#/components/schemas/Pet" }, { schemas: { Pet: pet } }).key).toBe("Pet.request");
  });
});

describe("references", () => {
  it("converts cycles of every kind", () => {
    const schemas = {
      Tree: {
        type: "object",
        properties: { children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
      },
      A: { type: "object", properties: { b: { $ref: "#/components/schemas/B" } } },
      B: {
        allOf: [
          { $ref: "#/components/schemas/A" },
          { type: "object", properties: { a: { $ref: "#/components/schemas/A" } } },
        ],
      },
    };
    expect(
      compile({ $ref: "#/components/schemas/Tree" }, { schemas })({ children: [{ children: [{}] }] }),
    ).toBe(true);
    expect(compile({ $ref: "#/components/schemas/B" }, { schemas })({ b: { b: 1 } })).toBe(false);
  });

  it.each<[string, Record<string, unknown>]>([
    ["itself", { A: { $ref: "#/components/schemas/A" } }],
    [
      "itself by another name",
      { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } },
    ],
    ["itself in allOf", { A: { allOf: [{ $ref: "#/components/schemas/A" }] } }],
    [
      "itself in anyOf of another",
      {
        A: { anyOf: [{ $ref: "#/components/schemas/B" }] },
        B: { oneOf: [{ type: "string" }, { $ref: "#/components/schemas/A" }] },
      },
    ],
    ["nothing", { A: { type: "array", items: { $ref: "#/components/schemas/Gone" } } }],
    [
      "what reaches nothing",
      { A: { properties: { b: { $ref: "#/components/schemas/B" } } }, B: { $ref: "#/nowhere" } },
    ],
  ])("names as unusable a schema that is %s", (_, schemas) => {
    const { key, unusable } = convert({ $ref: "#/components/schemas/A" }, { schemas });
    expect(unusable.has(key)).toBe(true);
  });

  it("finds $anchor, $dynamicRef and $id", () => {
    const schemas = {
      Node: {
        $id: "https://example.com/node",
        $dynamicAnchor: "node",
        type: "object",
        properties: { next: { $dynamicRef: "#node" } },
      },
      Word: { $anchor: "word", type: "string" },
    };
    const check = compile(
      { type: "object", properties: { a: { $ref: "#word" }, n: { $ref: "https://example.com/node" } } },
      { schemas, dialect: "3.1" },
    );
    expect([check({ a: "x", n: { next: {} } }), check({ a: 1 }), check({ n: { next: 1 } })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("gives odd names plain keys", () => {
    const schemas = { "Größe/~ %25": { type: "string" } };
    const { key, store } = convert({ $ref: "#/components/schemas/Größe~1~0 %2525" }, { schemas });
    expect(key).toMatch(/^[A-Za-z0-9_.-]+$/);
    expect(store.$defs[key]).toEqual({ type: "string" });
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

describe("patterns", () => {
  const check = createPatternChecker(() => performance.now());
  it.each([
    "^(a+)+$",
    "^(a|a)*$",
    "\\s+$",
    "(x+x+)+y",
    "^.*foo.*$",
    "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}$",
    "(?i)abc",
    "[",
    "a{2,1}",
    "x".repeat(3000),
  ])("never runs %s", (pattern) => {
    expect(check(pattern).kind).toBe("refused");
  });
  it.each([
    "^[a-z]+$",
    "^\\d{4}-\\d{2}-\\d{2}$",
    "^[a-z]+(-[a-z]+)*$",
    "^sk_[A-Za-z0-9]{24}$",
    "^[\\w.-]+$",
    "\\p{L}",
  ])("runs %s", (pattern) => {
    expect(check(pattern)).toEqual({ kind: "runs", pattern });
  });
  it("mends needless escapes without changing what they mean", () => {
    expect(check("^[A-Z\\_]\\-x$")).toEqual({ kind: "runs", pattern: "^[A-Z_]-x$" });
    expect(check("^[\\!\\-\\~]$")).toEqual({ kind: "runs", pattern: "^[!\\-~]$" });
  });
  it("drops a costly pattern and says so", () => {
    const { key, store, notes } = convert({ type: "string", pattern: "^(a+)+$" });
    expect(store.$defs[key]).toEqual({ type: "string" });
    expect(notes.map((note) => note.what).join()).toContain("ReDoS");
  });
  it("does not refuse what a dropped patternProperties allowed", () => {
    const check2 = compile({
      type: "object",
      patternProperties: { "^(a+)+$": { type: "string" } },
      additionalProperties: false,
    });
    expect(check2({ aaa: "x" })).toBe(true);
  });
});

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
          const ajv = new Ajv2020({ strict: false, ownProperties: true, allErrors: true, logger: false });
          addFormats.default(ajv);
          ajv.addSchema({ $id: "store", $defs: store.$defs });
          ajv.compile({ $ref: `store#/$defs/${key}` })({ a: 1 });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("names as unusable what a validator cannot be compiled for, and compiles what is only large", () => {
    const wide = (count: number) => ({
      oneOf: Array.from({ length: count }, (_, index) => ({ type: "object", required: [`k${index}`] })),
    });
    const { key, unusable } = convert(wide(2000));
    expect(unusable.get(key)).toContain("2000 branches of oneOf");
    expect(compile(wide(300))({ k7: 7 })).toBe(true);
    let deep: unknown = { type: "string" };
    for (let level = 0; level < 140; level += 1) deep = { type: "object", properties: { a: deep } };
    expect(compile(deep)({ a: { a: 1 } })).toBe(false);
  });
});
