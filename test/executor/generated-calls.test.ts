// A thousand generated calls per operation: none crashes, none that is invalid is planned, and nearly all valid ones are
// planned and read back equal. Validity is decided by a validator of the test's own, the wire is read by others' parsers.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "qs";
import { describe, expect, it } from "vitest";
import type { UpstreamRequest } from "../../src/upstream/request.ts";
import { createDice, randomValue } from "./random-value.ts";
import { type OperationText, plan, smallCatalog } from "./small-catalog.ts";

const text = { type: "string" };
const money = {
  type: "object",
  required: ["amount"],
  properties: { amount: { type: "integer", minimum: 0 }, currency: { enum: ["EUR", "IDR"] } },
  additionalProperties: false,
};
const node = {
  type: "object",
  properties: { name: text, children: { type: "array", items: { $ref: "#/$defs/node" } } },
};
const pay = {
  oneOf: [
    {
      type: "object",
      required: ["type", "card"],
      properties: {
        type: { const: "card" },
        card: { type: "object", required: ["number"], properties: { number: text } },
      },
    },
    {
      type: "object",
      required: ["type", "iban"],
      properties: { type: { const: "bank" }, iban: { type: "string", minLength: 5, maxLength: 34 } },
    },
  ],
};
const order = {
  type: "object",
  required: ["lines", "pay"],
  properties: {
    lines: { type: "array", minItems: 1, items: { $ref: "#/$defs/money" } },
    pay: { $ref: "#/$defs/pay" },
    at: { type: "string", format: "date-time" },
    tree: { $ref: "#/$defs/node" },
    note: { type: ["string", "null"] },
  },
};
const $defs = { money, node, pay, order };

const operations: readonly OperationText[] = [
  {
    method: "POST",
    path: "/orders",
    operationId: "json",
    body: { "application/json": { $ref: "#/$defs/order" } },
    bodyRequired: true,
  },
  {
    method: "POST",
    path: "/forms",
    operationId: "form",
    body: {
      "application/x-www-form-urlencoded": {
        type: "object",
        properties: {
          name: text,
          money: { $ref: "#/$defs/money" },
          list: { type: "array", minItems: 2, items: text },
        },
        additionalProperties: false,
      },
    },
  },
  {
    method: "GET",
    path: "/find",
    operationId: "query",
    parameters: [
      { name: "q", in: "query", required: true, schema: text },
      { name: "n", in: "query", schema: { type: "integer", minimum: 1, maximum: 9 } },
      { name: "deep", in: "query", style: "deepObject", explode: true, schema: { $ref: "#/$defs/money" } },
      { name: "tags", in: "query", schema: { type: "array", minItems: 2, items: text } },
    ],
  },
];

const catalog = smallCatalog({ operations, $defs });
const ajv = new Ajv2020({ strict: false, ownProperties: true });
addFormats.default(ajv);
const store = catalog.schemas().$defs;
ajv.addSchema({ $id: "test:all", $defs: store });
const checks = new Map(
  Object.keys(store).map((key) => [key, ajv.compile({ $ref: `test:all#/$defs/${key}` })]),
);
const validate = (key: string, value: unknown): boolean => Boolean(checks.get(key)?.(value));

/** JSON with every scalar as text: what a form or a query can say. */
const asText = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_name, item: unknown) =>
    typeof item === "object" && item !== null ? item : String(item),
  );

const withoutEmpty = (value: unknown): unknown =>
  Object.fromEntries(
    Object.entries(value as object).filter(
      ([, item]) => typeof item !== "object" || Object.keys(item as object).length > 0,
    ),
  );

function readBack(id: string, request: UpstreamRequest): unknown {
  const options = { plainObjects: true, depth: 20, arrayLimit: 100 };
  if (id === "json") return JSON.parse(Buffer.from(request.body ?? []).toString());
  if (id === "form") return parse(Buffer.from(request.body ?? []).toString(), options);
  return parse(request.target.split("?")[1] ?? "", options);
}

/** Now and then something that does not belong. */
function spoil(value: unknown, dice: () => number): unknown {
  if (typeof value !== "object" || value === null || dice() < 0.3)
    return dice() < 0.5 ? { odd: [value] } : 1.5;
  const entries = Object.entries(value);
  const at = Math.floor(dice() * entries.length);
  return Object.fromEntries(
    entries.flatMap(([name, item], index) =>
      index !== at ? [[name, item]] : dice() < 0.5 ? [] : [[name, spoil(item, dice)]],
    ),
  );
}

describe("a thousand generated calls", () => {
  it.each(catalog.endpoints)("of $operationId end as they should", (endpoint) => {
    const dice = createDice(endpoint.operationId.length);
    const count = { valid: 0, equal: 0, invalidPlanned: 0 };
    for (let round = 0; round < 1000; round += 1) {
      const media = endpoint.body?.content[0]?.schema;
      const given: unknown =
        media === undefined
          ? Object.fromEntries(
              endpoint.parameters
                .filter(({ required }) => required || dice() < 0.6)
                .map(({ name, schema }) => [name, randomValue(store, store[schema], dice)]),
            )
          : randomValue(store, store[media], dice);
      const value = round % 3 === 0 ? spoil(given, dice) : given;
      const valid =
        media === undefined
          ? typeof value === "object" &&
            endpoint.parameters.every(({ name, schema, required }) =>
              Object.hasOwn(value ?? {}, name) ? validate(schema, Reflect.get(value ?? {}, name)) : !required,
            ) &&
            Object.keys(value ?? {}).every((name) => endpoint.parameters.some((one) => one.name === name))
          : validate(media, value);
      const args = {
        operation_id: endpoint.operationId,
        ...(media === undefined ? { query: value } : { body: value }),
      };
      try {
        const { request } = plan(catalog, { tool: endpoint.executionTool, args });
        const wanted = endpoint.operationId === "json" ? value : asText(withoutEmpty(value));
        if (valid) count.valid += 1;
        if (valid && JSON.stringify(readBack(endpoint.operationId, request)) === JSON.stringify(wanted))
          count.equal += 1;
        // Text that reads as the declared type is taken in forms and queries, so only JSON is held to the letter.
        if (!valid && endpoint.operationId === "json") count.invalidPlanned += 1;
      } catch (error) {
        expect((error as Error).name).toBe("PortolanError");
        if (valid) count.valid += 1;
      }
    }
    expect(count.valid).toBeGreaterThan(500);
    expect(count.equal / count.valid).toBeGreaterThanOrEqual(0.99);
    expect(count.invalidPlanned).toBe(0);
  });
});
