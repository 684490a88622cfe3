// References between schemas: circles, anchors, names, and what leads nowhere.
import { describe, expect, it } from "vitest";
import { compile, convert } from "./convert.ts";

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
