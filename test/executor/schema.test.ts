// The verdict of a schema, what it costs, and the words in which a wrong call is refused.
import { describe, expect, it } from "vitest";
import { isUnique } from "../../src/schema/exact-keywords.ts";
import { promise } from "../requirements.ts";
import { plan, smallCatalog } from "./small-catalog.ts";

type Told = {
  readonly code: string;
  readonly message: string;
  readonly details: readonly Record<string, string>[];
};

function judge(schema: unknown, body: unknown, $defs: Record<string, unknown> = {}): Told | null {
  const catalog = smallCatalog({
    operations: [{ method: "POST", path: "/x", operationId: "x", body: { "application/json": schema } }],
    $defs,
  });
  try {
    plan(catalog, { tool: "execute_safe", args: { operation_id: "x", body } });
    return null;
  } catch (error) {
    return error as Told;
  }
}

const text = { type: "string" };
const order = {
  type: "object",
  required: ["name", "lines"],
  properties: {
    name: text,
    status: { enum: ["open", "closed"] },
    lines: { type: "array", items: { $ref: "#/$defs/line" } },
    mail: { type: "string", format: "email" },
    count: { type: "integer", maximum: 9 },
  },
  additionalProperties: false,
};
const $defs = {
  line: { type: "object", required: ["sku"], properties: { sku: text, amount: { type: "integer" } } },
};

describe("a refusal", () => {
  it.each([
    [{ lines: [] }, "/body/name", "string", "nothing"],
    [{ name: 5, lines: [] }, "/body/name", "string", "integer"],
    [{ name: "a", lines: [{ sku: "a" }, { sku: 5 }] }, "/body/lines/1/sku", "string", "integer"],
    [{ name: "a", lines: [{}] }, "/body/lines/0/sku", "string", "nothing"],
    [
      { name: "a", lines: [], status: "opened" },
      "/body/status",
      "one of open, closed",
      "string of 6 characters",
    ],
    [{ name: "a", lines: [], statsu: "open" }, "/body/statsu", "status?", "unknown field"],
    [{ name: "a", lines: [], mail: "secret-value" }, "/body/mail", "format email", "string of 12 characters"],
    [{ name: "a", lines: [], count: 10 }, "/body/count", "at most 9", "integer"],
    [[], "/body", "object", "array of 0"],
    [null, "/body", "object", "null"],
  ])(
    promise("C10-01", "of %j names %s, what is expected and what was found"),
    (body, pointer, expected, found) => {
      const told = judge(order, body, $defs);
      expect(told?.code).toBe("invalid_body");
      expect(told?.details[0]).toMatchObject({ pointer, expected, found });
    },
  );

  it("names the values of a tag that every branch fixes, and the field that was misspelt", () => {
    const part = (type: string) => ({
      type: "object",
      properties: { type: { const: type } },
      required: ["type"],
    });
    const told = judge({ anyOf: [part("a"), part("b")] }, { type: "c" });
    expect(told?.details[0]).toMatchObject({ pointer: "/body/type", expected: "one of a, b" });
    const open = { type: "object", required: ["title"], properties: { title: text } };
    expect(judge(open, { titel: "x" })?.details[0]).toMatchObject({
      expected: "string; titel is no field of it",
    });
  });

  it.each([
    [{ minLength: 1 }, "", "", "at least 1 characters"],
    [{ minItems: 2 }, ["a"], "", "at least 2 items"],
    [{ contains: { const: "a" } }, ["b"], "", 'an item that is "a"'],
    [{ propertyNames: { enum: ["a", "b"] } }, { c: 1 }, "", "names that are one of a, b"],
    [{ prefixItems: [text], items: { not: {} } }, ["a", "b"], "/1", "nothing here, leave it out"],
    [{ not: { required: ["old"] } }, { old: 1 }, "", "an object without old"],
    [{ not: { const: 0 } }, 0, "", "anything but 0"],
    [{ dependentRequired: { card: ["address"] } }, { card: "x" }, "/address", "because card is given"],
    [{ dependentSchemas: { card: { required: ["address"] } } }, { card: "x" }, "/address", "any value"],
    [
      JSON.parse(
        '{"if":{"required":["us"]},"then":{"required":["zip"],"properties":{"zip":{"type":"string"}}}}',
      ),
      { us: 1 },
      "/zip",
      "string",
    ],
    [
      { if: { required: ["us"] }, else: { properties: { zip: { pattern: "^9" } } } },
      { zip: "1" },
      "/zip",
      "text that matches ^9",
    ],
    [{ multipleOf: 0.01 }, 0.005, "", "a multiple of 0.01"],
  ])("of %j says what mends it", (schema, body, pointer, expected) => {
    const [detail] = judge(schema, body)?.details ?? [];
    expect(detail?.["pointer"]).toBe(`/body${pointer}`);
    expect(detail?.["expected"]).toContain(expected);
  });

  it(promise("C10-01", "holds at most eight findings and none of the values"), () => {
    const lines = Array.from({ length: 100_000 }, () => ({ sku: { token: "s3cr3t" } }));
    const told = judge(order, { name: "a", lines }, $defs);
    expect(told?.details).toHaveLength(8);
    expect(JSON.stringify(told) + told?.message).not.toContain("s3cr3t");
  });

  it("explains the branch that was meant", () => {
    const card = {
      type: "object",
      required: ["type", "number"],
      properties: { type: { const: "card" }, number: text },
    };
    const bank = {
      type: "object",
      required: ["type", "iban"],
      properties: { type: { const: "bank" }, iban: text },
    };
    for (const word of ["oneOf", "anyOf"]) {
      expect(judge({ [word]: [card, bank] }, { type: "bank", ibn: "x" })?.details[0]).toMatchObject({
        pointer: "/body/iban",
      });
      expect(judge({ [word]: [text, { type: "array", items: text }] }, 5)?.details[0]).toMatchObject({
        expected: "string or array of string",
      });
    }
    const discriminator = { propertyName: "kind", mapping: { a: "#/$defs/A", b: "#/$defs/B" } };
    const defs = {
      A: { type: "object", required: ["x"], properties: { kind: text, x: text } },
      B: { type: "object", required: ["y"], properties: { kind: text, y: text } },
    };
    const schema = { oneOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }], discriminator };
    expect(judge(schema, { kind: "b" }, defs)?.details[0]).toMatchObject({ pointer: "/body/y" });
    expect(judge(schema, { kind: "z" }, defs)?.details[0]).toMatchObject({
      pointer: "/body/kind",
      expected: "one of a, b",
    });
  });
});

describe("a verdict", () => {
  it.each([
    [{ allOf: [{ type: "object", required: ["a"] }, { properties: { a: text } }] }, { a: "x" }, true],
    [{ type: ["string", "null"] }, null, true],
    [{ type: "object", properties: { a: text } }, { a: "x", b: 1 }, true],
    [
      { type: "object", unevaluatedProperties: false, allOf: [{ properties: { a: text } }] },
      { a: "x", b: 1 },
      false,
    ],
    [{ type: "integer", exclusiveMinimum: 5 }, 5, false],
    [{ type: "string", format: "date-time" }, "yesterday", false],
    [{ type: "string", format: "made-up" }, "x", true],
    [{ type: "string", pattern: "(?i)^x" }, "anything", true],
    [{ type: "object", required: ["__proto__"] }, {}, false],
    [{ type: "object", required: ["toString"] }, {}, false],
    [
      { type: "array", uniqueItems: true, items: {} },
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      false,
    ],
    [false, {}, false],
    [true, {}, true],
    [{ $ref: "#/$defs/a b~1{c}" }, 5, false],
  ])(promise("C10-07", "of %j on %j is %s"), (schema, body, valid) => {
    expect(judge(schema, body, { "a b/{c}": text }) === null).toBe(valid);
  });

  it(promise("C10-06", "of a recursive schema ends"), () => {
    const defs = {
      node: { type: "object", properties: { next: { $ref: "#/$defs/node" }, v: { type: "integer" } } },
    };
    let body: unknown = { v: "x" };
    for (let depth = 0; depth < 60; depth += 1) body = { next: body };
    expect(judge({ $ref: "#/$defs/node" }, body, defs)?.details[0]?.["pointer"]).toMatch(/\/next\/v$/);
  });

  it(promise("C10-06", "takes long unique lists and many branches in its stride"), () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({ index, name: `n${index}` }));
    expect(judge({ type: "array", uniqueItems: true }, items)).toBeNull();
    const branches = Array.from({ length: 2000 }, (_, index) => ({
      type: "object",
      required: [`k${index}`],
      properties: { [`k${index}`]: { type: "integer" } },
    }));
    expect(judge({ oneOf: branches }, { k7: "x" })?.details[0]).toMatchObject({ pointer: "/body/k7" });
  });

  it(promise("C10-03", "never changes what it judges"), () => {
    const body = { a: "1", extra: true };
    expect(
      judge({ type: "object", properties: { a: { type: "string" }, d: { default: 5 } } }, body),
    ).toBeNull();
    expect(body).toEqual({ a: "1", extra: true });
  });
});

describe("uniqueness", () => {
  it.each([
    [[1, 2, "1", true, null, [], {}], true],
    [[1, 1], false],
    [
      [
        [1, { a: [2] }],
        [1, { a: [2] }],
      ],
      false,
    ],
    [["[1]", [1]], true],
    [[{ a: undefined }, {}], true],
  ])("of %j is %s", (items, unique) => {
    expect(isUnique(items)).toBe(unique);
  });
});
