// Looks into the catalog's schemas: references followed, allOf folded together, alternatives at hand. It is the sandbox's
// own reader, apart from src/schema: the sandbox judges what the executor sends, so it must not share its mistakes.
import type { Catalog } from "../catalog/load-catalog.ts";
import { isRow, own, type Row } from "./row.ts";

/** A schema of the catalog: the inside of a definition, with `#/$defs/<key>` references. */
export type Schema = Row;

export type SchemaView = {
  /** One of the seven type names, null excluded; undefined when the schema allows any. */
  readonly type: string | undefined;
  readonly nullable: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  readonly alternatives: readonly unknown[];
  /** All keywords of the schema and its allOf parts; where several have a keyword, the first decides. */
  readonly words: Schema;
};

export type Schemas = {
  /** @param key into `$defs`; undefined when there is no such schema. */
  readonly byKey: (key: string | undefined) => unknown;
  readonly view: (schema: unknown) => SchemaView;
  /** Follows `$ref` alone. */
  readonly resolve: (schema: unknown) => unknown;
  readonly example: (key: string | undefined) => unknown;
};

const REF = "#/$defs/";
const MAX_PARTS = 60;

/** The key that a schema refers to, unescaped as RFC 6901 and RFC 3986 say. */
export function referredKey(schema: unknown): string | undefined {
  const ref = isRow(schema) ? own(schema, "$ref") : undefined;
  if (typeof ref !== "string" || !ref.startsWith(REF)) return undefined;
  const raw = ref.slice(REF.length);
  return decodeURIComponent(raw).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Opens the schemas of a catalog; a view is made once per schema object. */
export function openSchemas(store: Catalog["schemas"]): Schemas {
  const views = new WeakMap<object, SchemaView>();
  const resolve = (schema: unknown): unknown => {
    let found = schema;
    for (let hops = 0; hops < 40; hops += 1) {
      const key = referredKey(found);
      if (key === undefined) return found;
      found = own(store().$defs, key);
    }
    return {};
  };
  const view = (schema: unknown): SchemaView => {
    if (!isRow(schema)) return makeView([]);
    const known = views.get(schema);
    if (known !== undefined) return known;
    const made = makeView(parts(schema, new Set()));
    views.set(schema, made);
    return made;
  };
  /** The schema, what it refers to, and the same of each allOf part; a cycle is entered once. */
  const parts = (schema: unknown, seen: Set<unknown>): Schema[] => {
    if (!isRow(schema) || seen.has(schema) || seen.size > MAX_PARTS) return [];
    seen.add(schema);
    const key = referredKey(schema);
    const target = key === undefined ? [] : parts(own(store().$defs, key), seen);
    const all = own(schema, "allOf");
    return [schema, ...target, ...(Array.isArray(all) ? all.flatMap((part) => parts(part, seen)) : [])];
  };
  return {
    byKey: (key) => (key === undefined ? undefined : own(store().$defs, key)),
    example: (key) => (key === undefined ? undefined : own(store().examples, key)),
    resolve,
    view,
  };
}

function typesIn(part: Schema): readonly string[] | undefined {
  const type = own(part, "type");
  if (typeof type === "string") return [type];
  return Array.isArray(type) ? type.filter((name) => typeof name === "string") : undefined;
}

function guessType(words: Schema): string | undefined {
  if (["properties", "required", "additionalProperties"].some((word) => Object.hasOwn(words, word)))
    return "object";
  if (Object.hasOwn(words, "items") || Object.hasOwn(words, "prefixItems")) return "array";
  if (["pattern", "format", "minLength"].some((word) => Object.hasOwn(words, word))) return "string";
  return undefined;
}

function makeView(parts: readonly Schema[]): SchemaView {
  const words: Record<string, unknown> = {};
  for (const [word, value] of parts.flatMap((part) => Object.entries(part)))
    if (!Object.hasOwn(words, word)) define(words, word, value);
  const stated = parts.map(typesIn).filter((types) => types !== undefined);
  const common = stated.reduce((left, right) => left.filter((type) => right.includes(type)), stated[0] ?? []);
  const needed = parts.flatMap((part) => listIn(part, "required") ?? []).map(String);
  return {
    type: common.find((type) => type !== "null") ?? common[0] ?? guessType(words),
    nullable: common.includes("null"),
    properties: propertiesOf(parts),
    required: [...new Set(needed)],
    alternatives: parts.map(choicesOf).find((choices) => choices !== undefined && choices.length > 0) ?? [],
    words,
  };
}

function listIn(part: Schema, word: string): readonly unknown[] | undefined {
  const value = own(part, word);
  return Array.isArray(value) ? value : undefined;
}

const choicesOf = (part: Schema): readonly unknown[] | undefined =>
  Object.hasOwn(part, "oneOf") ? listIn(part, "oneOf") : listIn(part, "anyOf");

/** A property that several parts declare is what all of them say. */
function propertiesOf(parts: readonly Schema[]): Readonly<Record<string, unknown>> {
  const properties: Record<string, unknown> = {};
  const declared = parts.map((part) => own(part, "properties")).filter(isRow);
  for (const [name, value] of declared.flatMap((map) => Object.entries(map))) {
    const before = own(properties, name);
    define(properties, name, before === undefined || before === value ? value : { allOf: [before, value] });
  }
  return properties;
}

/** Sets a member even when it is called `__proto__`. */
export function define(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
