// Keys of schemas are plain by construction: a reference to one needs no escaping, and no reader unescapes.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSchemaNames } from "../../../src/generate/schemas/schema-keys.ts";
import { readerOf } from "../../../src/schema/reader.ts";
import { bodyOf, documentOf, makeCatalog } from "../make.ts";

const PLAIN = /^[A-Za-z0-9_.-]+$/;

const oddName = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom(
    "__proto__",
    "a/b",
    "a~b",
    "a~1b",
    "a%2Fb",
    "a b",
    "#",
    "$ref",
    "",
    "é",
    "注文",
    "a".repeat(200),
  ),
);

describe("keys of schemas", () => {
  it("are plain and unique, whatever the document calls a schema", () => {
    const place = fc.record({
      steps: fc.array(fc.oneof(oddName, fc.nat(9)), { maxLength: 4 }),
      called: fc.option(oddName, { nil: undefined }),
      suffix: fc.constantFrom("", ".request"),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const keys = places.map(createSchemaNames().forPlace);
        expect(keys.filter((key) => !PLAIN.test(key))).toEqual([]);
        expect(new Set(keys).size).toBe(places.length);
      }),
    );
  });

  it("are plain in a catalog, and every reference leads to one", async () => {
    const names = ["a/b", "a~b", "a%2Fb", "a b", "__proto__", "注文", "constructor"];
    const pointer = (name: string) => encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
    const schemas = Object.fromEntries(
      names.map((name) => [
        name,
        { type: "object", properties: { [name]: { type: "str/ing" }, id: { readOnly: true } } },
      ]),
    );
    const properties = Object.fromEntries(
      names.map((name) => [name, { $ref: `#/components/schemas/${pointer(name)}` }]),
    );
    const document = documentOf(
      { "/things": { post: { operationId: "createThing", ...bodyOf({ type: "object", properties }) } } },
      { components: { schemas } },
    );
    const { store } = await makeCatalog({ "openapi.json": document });
    const keys = Object.keys(store.$defs);
    const { references } = readerOf(store);
    expect(keys.length).toBeGreaterThanOrEqual(names.length);
    expect(keys.filter((key) => !PLAIN.test(key))).toEqual([]);
    expect([...references(store.$defs, "everywhere")].filter((key) => !keys.includes(key))).toEqual([]);
  });
});
