// The reader of schemas: references, fields and their branches, against a naive oracle over random schemas.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takesNothing } from "../../src/schema/combine.ts";
import { readerOf } from "../../src/schema/reader.ts";
import { naiveMembers } from "./naive-members.ts";
import { type RandomStore, randomStore } from "./random-schema.ts";

const TEXT = { type: "string" };
const NUMBER = { type: "integer" };
const storeOf = ($defs: Readonly<Record<string, unknown>>): RandomStore => ({ $defs, examples: {} });
const fields = (schema: unknown, $defs: Readonly<Record<string, unknown>> = {}) =>
  readerOf(storeOf($defs))
    .members(schema)
    .map(({ name, required, branch }) => `${name}${required ? "!" : ""} ${branch}`);

const CASES: readonly (readonly [what: string, schema: unknown, want: readonly string[]])[] = [
  ["its own fields", { properties: { a: TEXT, b: TEXT }, required: ["a"] }, ["a! always", "b always"]],
  [
    "fields of allOf",
    { allOf: [{ properties: { a: TEXT } }, { required: ["a"] }], properties: { b: TEXT } },
    ["a! always", "b always"],
  ],
  [
    "fields of branches",
    {
      oneOf: [
        { properties: { a: TEXT, b: TEXT }, required: ["a"] },
        { properties: { a: TEXT }, required: ["a"] },
      ],
    },
    ["a! always", "b some"],
  ],
  [
    "a branch that no object fits as none",
    {
      anyOf: [
        { properties: { a: TEXT }, required: ["a"] },
        { type: "null" },
        { type: "array" },
        { enum: ["x"] },
        false,
      ],
    },
    ["a! always"],
  ],
  [
    "then, else and dependentSchemas as branches",
    JSON.parse(
      '{"if":{},"then":{"properties":{"a":{}}},"else":{"required":["b"]},"dependentSchemas":{"x":{"properties":{"b":{}}}}}',
    ),
    ["a some", "b some"],
  ],
  ["no field of a value that is no object", { type: "array", properties: { a: TEXT } }, []],
  [
    "keywords beside a reference",
    { $ref: "#/$defs/base", properties: { b: TEXT }, required: ["a"] },
    ["a! always", "b always"],
  ],
  [
    "a reference that leads nowhere as nothing",
    { $ref: "#/$defs/none", properties: { b: TEXT } },
    ["b always"],
  ],
  ["an object inside itself", { $ref: "#/$defs/tree" }, ["child always"]],
  ["a schema inside itself without an end", { $ref: "#/$defs/endless" }, ["a always"]],
  [
    "names that are special in JavaScript",
    JSON.parse('{"properties":{"__proto__":{},"constructor":{}}}'),
    ["__proto__ always", "constructor always"],
  ],
];

const DEFS = {
  base: { properties: { a: TEXT } },
  tree: { properties: { child: { $ref: "#/$defs/tree" } } },
  endless: { allOf: [{ $ref: "#/$defs/endless" }, { $ref: "#/$defs/endless" }], properties: { a: TEXT } },
};

describe("members", () => {
  it.each(CASES)("has %s", (_, schema, want) => {
    expect(fields(schema, DEFS)).toEqual(want);
  });

  it("puts several declarations of a field together, equal ones once", () => {
    const schemaOf = (schema: unknown) => readerOf(storeOf({})).members(schema)[0]?.schema;
    const two = [{ properties: { a: TEXT } }, { properties: { a: { maxLength: 3 } } }];
    expect(schemaOf({ allOf: two })).toEqual({ allOf: [TEXT, { maxLength: 3 }] });
    expect(schemaOf({ oneOf: two })).toEqual({ anyOf: [TEXT, { maxLength: 3 }] });
    expect(schemaOf({ properties: { a: TEXT }, anyOf: [{}, two[1]] })).toEqual(TEXT);
    expect(schemaOf({ oneOf: [two[0], { properties: { a: { type: "string" } } }] })).toEqual(TEXT);
  });

  it("gives the same objects at each call, for each reference to the same schema", () => {
    const store = storeOf({ body: { oneOf: [{ properties: { a: TEXT } }, { properties: { a: NUMBER } }] } });
    const read = () => readerOf(store).members({ $ref: "#/$defs/body" });
    expect(read()[0]).toBe(read()[0]);
  });

  it("agrees with the naive oracle", () => {
    fc.assert(
      fc.property(randomStore, (store) => {
        const naive = naiveMembers({ $ref: "#/$defs/body" }, store.$defs);
        fc.pre(naive !== null);
        const reader = readerOf(store);
        const members = reader.members({ $ref: "#/$defs/body" });
        const names = (list: typeof members) => new Set(list.map(({ name }) => name));
        expect(names(members)).toEqual(naive?.all);
        expect(names(members.filter(({ branch }) => branch === "always"))).toEqual(naive?.always);
        expect(reader.required({ $ref: "#/$defs/body" })).toEqual(naive?.required);
        expect(names(members.filter(({ schema }) => !takesNothing(schema)))).toEqual(naive?.given);
      }),
      { numRuns: 300 },
    );
  });
});

describe("merged and resolved schemas", () => {
  it("have the fields of the schema that they come from, and no reference", () => {
    fc.assert(
      fc.property(randomStore, (store) => {
        const reader = readerOf(store);
        const body = { $ref: "#/$defs/body" };
        const want = reader
          .members(body)
          .map(({ name, branch, required }) => `${name} ${branch} ${required}`);
        for (const schema of [reader.merged(body), reader.resolve(body)]) {
          const found = reader.members(schema);
          expect(new Set(found.map(({ name, branch, required }) => `${name} ${branch} ${required}`))).toEqual(
            new Set(want),
          );
          expect(schema).not.toHaveProperty("$ref");
        }
      }),
      { numRuns: 200 },
    );
  });

  it("put the schema's own keywords last and lose no choice", () => {
    const { merged, resolve } = readerOf(
      storeOf({ base: { title: "Base", type: "object", oneOf: [{ required: ["a"] }] } }),
    );
    const schema = { $ref: "#/$defs/base", title: "Own", oneOf: [{ required: ["b"] }] };
    const want = {
      title: "Own",
      type: "object",
      oneOf: [{ required: ["b"] }],
      allOf: [{ oneOf: [{ required: ["a"] }] }],
    };
    expect(merged(schema)).toEqual(want);
    expect(resolve(schema)).toEqual(want);
  });

  it("are null for what says nothing, leads nowhere, or refers to itself", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`s${at}`, { $ref: `#/$defs/s${at + 1}` }]),
    );
    const { resolve } = readerOf(storeOf({ self: { $ref: "#/$defs/self" }, ...chain, s40: TEXT }));
    const of = (key: string) => resolve({ $ref: `#/$defs/${key}` });
    expect([resolve(true), of("none"), of("self"), of("s0"), of("s9")]).toEqual([
      null,
      null,
      null,
      null,
      TEXT,
    ]);
  });
});

describe("references", () => {
  const schema = {
    $ref: "#/$defs/a",
    allOf: [{ $ref: "#/$defs/b" }],
    if: { $ref: "#/$defs/c" },
    dependentSchemas: { x: { $ref: "#/$defs/d" } },
    properties: { x: { $ref: "#/$defs/e" }, $ref: { $ref: "#/$defs/f" } },
    items: { $ref: "#/$defs/g" },
  };

  it("are those of the same value, or all", () => {
    const { references } = readerOf(storeOf({}));
    expect([...references(schema, "in place")].sort()).toEqual(["a", "b", "c", "d"]);
    expect([...references(schema, "everywhere")].sort()).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  });
});
