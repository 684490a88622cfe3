// Promises of the card: what is required is always there, what is optional gives way, any schema ends.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parameter } from "../../src/catalog/endpoint.ts";
import { describeSignature, SIGNATURE_BUDGET } from "../../src/generate/cards/describe-signature.ts";
import type { SchemaStore } from "../../src/schema/store.ts";
import { fitSignature } from "../../src/search/card-fit.ts";
import { promise } from "../requirements.ts";
import { bodyFromCard } from "../search/card-body.ts";
import { endpointOf } from "../search/small-catalog.ts";

const parameter = (name: string, place: Parameter["in"], required: boolean): Parameter => ({
  name,
  in: place,
  required,
  description: "",
  style: place === "query" ? "form" : "simple",
  explode: true,
  allowReserved: false,
  allowEmptyValue: false,
  deprecated: false,
  schema: `p_${name}`,
});

function card(
  body: unknown,
  defs: Readonly<Record<string, unknown>> = {},
  type = "application/json",
): string {
  const store: SchemaStore = { $defs: { body, ...defs }, examples: {} };
  const content = [{ type, schema: "body" }];
  const endpoint = endpointOf(["POST", "/x", "x", "Create x", "X"], {
    body: { required: true, description: "", content },
  });
  return describeSignature(endpoint, store);
}

const SHAPES: readonly (readonly [schema: unknown, text: string])[] = [
  [
    { type: "object", properties: { a: { type: "string" }, b: { type: "integer" } }, required: ["b"] },
    "{ body: { b: int, a?: string } }",
  ],
  [
    { type: "object", properties: { s: { enum: ["x", "y"] } }, required: ["s"] },
    '{ body: { s: "x" | "y" } }',
  ],
  [
    { type: "object", properties: { d: { type: "string", format: "date-time" } }, required: ["d"] },
    "{ body: { d: date-time } }",
  ],
  [{ type: "array", items: { type: "string" } }, "{ body: string[] }"],
  [
    { type: "object", properties: { t: { type: ["string", "null"] } }, required: ["t"] },
    "{ body: { t: string | null } }",
  ],
  [
    { type: "object", properties: { n: { type: "integer", format: "int64" } }, required: ["n"] },
    "{ body: { n: int64 } (int64: send the body as JSON text) }",
  ],
  [{ type: "object", additionalProperties: { type: "number" } }, "{ body: { [key]: number } }"],
  [
    { type: "object", properties: { id: { readOnly: true, not: {} }, a: { type: "string" } } },
    "{ body: { a?: string } }",
  ],
  // Demanded in both directions: it may be sent.
  [
    { type: "object", properties: { id: { type: "string", readOnly: true } }, required: ["id"] },
    "{ body: { id: string } }",
  ],
  // One of each choice is demanded.
  [
    {
      properties: { a: {}, b: {}, c: {}, d: {} },
      allOf: [
        { anyOf: [{ required: ["a"] }, { required: ["b"] }] },
        { anyOf: [{ required: ["c"] }, { required: ["d"] }] },
      ],
    },
    "{ body: { a: any, c: any, b?: any, d?: any } }",
  ],
  // A field that is declared twice has what both declarations say.
  [
    {
      properties: { a: { type: "string" } },
      allOf: [{ properties: { a: { minLength: 9 } } }],
      required: ["a"],
    },
    "{ body: { a: string(9+) } }",
  ],
  [
    {
      allOf: [
        { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
        { properties: { b: { type: "boolean" } } },
      ],
    },
    "{ body: { a: string, b?: boolean } }",
  ],
  [
    {
      oneOf: [{ type: "string" }, { type: "object", properties: { k: { type: "string" } }, required: ["k"] }],
    },
    "{ body: string | { k: string } }",
  ],
  [{ const: "go" }, '{ body: "go" }'],
  [
    { type: "object", properties: { "odd name": { type: "string" } }, required: ["odd name"] },
    '{ body: { "odd name": string } }',
  ],
  [
    { type: "object", properties: { page: { type: "integer", minimum: 5 } }, required: ["page"] },
    "{ body: { page: int(5+) } }",
  ],
  [
    {
      type: "object",
      properties: { c: { type: "string", pattern: "^#[0-9a-f]{6}$", examples: ["#00ff00"] } },
      required: ["c"],
    },
    '{ body: { c: string(like "#00ff00") } }',
  ],
];

describe("the card", () => {
  it.each(SHAPES.map(([schema, text]) => ({ schema, text })))("writes $text", ({ schema, text }) => {
    expect(card(schema)).toBe(text);
  });

  it("groups parameters as the tools' arguments", () => {
    const endpoint = endpointOf(["GET", "/a/{id}", "x", "Get", "X"], {
      parameters: [
        parameter("id", "path", true),
        parameter("limit", "query", false),
        parameter("X-Trace", "header", true),
      ],
    });
    const store = {
      $defs: { p_id: { type: "string" }, p_limit: { type: "integer" }, "p_X-Trace": { type: "string" } },
      examples: {},
    };
    expect(describeSignature(endpoint, store)).toBe(
      "{ path_params: { id: string }, query?: { limit?: int }, header_params: { X-Trace: string } }",
    );
  });

  it("follows references and ends on cycles", () => {
    const node = {
      type: "object",
      properties: { value: { type: "string" }, next: { $ref: "#/$defs/node" } },
      required: ["value", "next"],
    };
    expect(card({ $ref: "#/$defs/node" }, { node })).toBe(
      "{ body: { value: string, next: { value: string, next: object } } }",
    );
  });

  it(promise("find.card", "keeps what is required when optional members must give way"), () => {
    const names = Array.from({ length: 90 }, (_, at) => `field_${at}`);
    const properties = Object.fromEntries(names.map((name) => [name, { type: "string" }]));
    const text = card({ type: "object", properties, required: ["field_70", "field_71"] });
    expect(text).toContain("field_70: string, field_71: string");
    expect(text).toMatch(/…\d+ more/);
    expect(text.length).toBeLessThanOrEqual(SIGNATURE_BUDGET);
    const shorter = fitSignature(text, 90);
    expect(shorter.length).toBeLessThan(text.length);
    expect(bodyFromCard(shorter)).toEqual({ field_70: "text", field_71: "text" });
  });

  it("says what an upload is", () => {
    const schema = {
      type: "object",
      properties: { file: { type: "string", format: "binary" } },
      required: ["file"],
    };
    expect(card(schema, {}, "multipart/form-data")).toBe("{ body: { file: file } as multipart/form-data }");
  });

  it(promise("find.card", "holds a body that an independent reader can build from it"), () => {
    const leaf = fc.constantFrom<object>(
      { type: "string" },
      { type: "integer" },
      { type: "boolean" },
      { enum: ["a", "b"] },
      { type: "array", items: { type: "string" } },
    );
    const tree = fc.letrec((tie) => ({
      node: fc.oneof({ depthSize: "small" }, leaf, tie("object")),
      object: fc
        .dictionary(fc.stringMatching(/^[a-z][a-z_]{0,8}$/), tie("node"), { minKeys: 1, maxKeys: 4 })
        .map((properties) => ({ type: "object", properties, required: Object.keys(properties) })),
    })).object;
    fc.assert(
      fc.property(tree, (schema) => {
        const wanted = Object.keys((schema as { properties: object }).properties);
        expect(Object.keys(bodyFromCard(card(schema)) as object)).toEqual(wanted);
      }),
    );
  });
});
