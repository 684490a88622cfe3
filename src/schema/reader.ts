// Says where references lead and which fields a schema declares: one reader per store, for generate time and run time.
import { isJsonObject, type JsonObject, listAt, member, objectAt, textAt } from "../json/object.ts";
import { layOver } from "./combine.ts";
import { every, OPEN_SHAPE, ownShape, type Shape, some } from "./shape.ts";
import type { SchemaKey, SchemaStore } from "./store.ts";

export type Schema = JsonObject;

/** A field of an object schema. */
export type Member = {
  readonly name: string;
  /** Declared more than once: `allOf` of what always holds, else `anyOf` across branches. The same object at each call. */
  readonly schema: unknown;
  /** In every object that fits. */
  readonly required: boolean;
  /** Declared whichever branch of `anyOf` or `oneOf` an object takes, or by some branches only. */
  readonly branch: "always" | "some";
};

/** What the schemas of one store say. */
export type SchemaReader = {
  /** Follows `$ref` to its end, keywords beside it laid over; null where it says nothing or leads nowhere. */
  readonly resolve: (schema: unknown) => Schema | null;
  /** References followed and `allOf` folded in, the schema's own keywords last; anyOf and oneOf stay. For display and comparison. */
  readonly merged: (schema: unknown) => Schema;
  /** Fields of the objects that fit; none where no object fits. `then`, `else` and `dependentSchemas` count as branches. */
  readonly members: (schema: unknown) => readonly Member[];
  /** Names that every object must have, declared or not. */
  readonly required: (schema: unknown) => ReadonlySet<string>;
  /** Keys of every `$ref` below a schema, or only of those that apply to the same value. */
  readonly references: (schema: unknown, scope: "everywhere" | "in place") => ReadonlySet<SchemaKey>;
};

type Definitions = Pick<SchemaStore, "$defs">;

const PREFIX = "#/$defs/";

/** References in a row, and levels of keywords for the same value. Catalogs hold no endless schema: a guard. */
const MOST_REFERENCES = 32;
const MOST_LEVELS = 32;

const readers = new WeakMap<Definitions, SchemaReader>();

/** The reader of a store, made when it is first asked for. */
export function readerOf(store: Definitions): SchemaReader {
  const known = readers.get(store);
  if (known !== undefined) return known;
  const definition = (schema: Schema): unknown => {
    const key = keyOf(schema);
    return key !== undefined && Object.hasOwn(store.$defs, key) ? store.$defs[key] : undefined;
  };
  const shapeOf = createShapes(definition);
  const made = {
    resolve: createResolve(definition),
    merged: createMerged(definition),
    members: createMembers(shapeOf),
    required: (schema: unknown) => shapeOf(schema)?.required ?? OPEN_SHAPE.required,
    references,
  };
  readers.set(store, made);
  return made;
}

/** The definition that a schema's `$ref` names; undefined where it has none or it leads nowhere. */
type Lookup = (schema: Schema) => unknown;

/** The key that a schema's own `$ref` names; undefined where it has none. */
export const keyOf = (schema: unknown): SchemaKey | undefined => {
  const reference = textAt(schema, "$ref");
  return reference?.startsWith(PREFIX) ? reference.slice(PREFIX.length) : undefined;
};

const hasReference = (schema: Schema): boolean => typeof schema["$ref"] === "string";

/** JSON Schema 2020-12 section 8.2.3.1: keywords beside a `$ref` hold as well. */
function createResolve(definition: Lookup): SchemaReader["resolve"] {
  const known = new WeakMap<Schema, Schema>();
  const resolve = (schema: unknown, left: number): Schema | null => {
    if (!isJsonObject(schema)) return null;
    if (!hasReference(schema)) return schema;
    const before = known.get(schema);
    if (before !== undefined) return before;
    const target = left > 0 ? resolve(definition(schema), left - 1) : null;
    if (target === null) return null;
    const { $ref: _, ...beside } = schema;
    const made = Object.keys(beside).length === 0 ? target : layOver(target, beside);
    known.set(schema, made);
    return made;
  };
  return (schema) => resolve(schema, MOST_REFERENCES);
}

function createMerged(definition: Lookup): SchemaReader["merged"] {
  const known = new WeakMap<Schema, Schema>();
  const merge = (schema: unknown, left: number): Schema => {
    if (!isJsonObject(schema) || left < 0) return {};
    const { $ref: _, allOf: __, ...own } = schema;
    const parts = [...(hasReference(schema) ? [definition(schema)] : []), ...listAt(schema, "allOf")];
    if (parts.length === 0) return schema;
    const before = known.get(schema);
    if (before !== undefined) return before;
    known.set(schema, {});
    const made = [...parts.map((part) => merge(part, left - 1)), own].reduce(layOver);
    known.set(schema, made);
    return made;
  };
  return (schema) => merge(schema, MOST_LEVELS);
}

type Shapes = (schema: unknown) => Shape | null;

function createShapes(definition: Lookup): Shapes {
  const known = new WeakMap<Schema, Shape | null>();
  const shape = (schema: unknown, left: number): Shape | null => {
    if (schema === false) return null;
    if (!isJsonObject(schema) || left < 0) return OPEN_SHAPE;
    const before = known.get(schema);
    if (before !== undefined) return before;
    known.set(schema, OPEN_SHAPE);
    const below = (part: unknown): Shape | null => shape(part, left - 1);
    const made = every([
      ...(hasReference(schema) ? [below(definition(schema))] : []),
      ...listAt(schema, "allOf").map(below),
      ownShape(schema),
      ...choices(schema).map((branches) => some(branches.map(below))),
      ...conditional(schema).map((part) => some([OPEN_SHAPE, below(part)])),
    ]);
    known.set(schema, made);
    return made;
  };
  return (schema) => shape(schema, MOST_LEVELS);
}

const choices = (schema: Schema): readonly (readonly unknown[])[] =>
  ["anyOf", "oneOf"].map((word) => listAt(schema, word)).filter((branches) => branches.length > 0);

/** Schemas that apply to some objects only (JSON Schema 2020-12 sections 10.2.2.2, 10.2.2.3 and 10.2.2.4). */
const conditional = (schema: Schema): readonly unknown[] => [
  ...("if" in schema ? ["then", "else"].flatMap((word) => (word in schema ? [schema[word]] : [])) : []),
  ...Object.values(objectAt(schema, "dependentSchemas")),
];

function createMembers(shapeOf: Shapes): SchemaReader["members"] {
  const known = new WeakMap<Shape, readonly Member[]>();
  return (schema) => {
    const shape = shapeOf(schema) ?? OPEN_SHAPE;
    const before = known.get(shape);
    if (before !== undefined) return before;
    const made = [...shape.fields].map(([name, field]) => ({
      name,
      required: shape.required.has(name),
      ...field,
    }));
    known.set(shape, made);
    return made;
  };
}

/** Keywords that apply to the same value as the schema that has them. */
const IN_PLACE = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"] as const;

function references(schema: unknown, scope: "everywhere" | "in place"): ReadonlySet<SchemaKey> {
  const found = new Set<SchemaKey>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const key = keyOf(node);
    if (key !== undefined) found.add(key);
    for (const child of scope === "everywhere" ? Object.values(node) : inPlace(node)) visit(child);
  };
  visit(schema);
  return found;
}

const inPlace = (node: unknown): readonly unknown[] => [
  ...IN_PLACE.flatMap((word) => member(node, word) ?? []),
  ...Object.values(objectAt(node, "dependentSchemas")),
];
