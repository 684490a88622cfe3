// Moves schemas that are written out several times into definitions of their own, so that each is written once.

import { isArray, isJsonObject, type JsonObject, textAt } from "../../json/object.ts";
import type { SchemaKey } from "../../schema/store.ts";
import { contentHash } from "./schema-keys.ts";

/** JSON shorter than this is cheaper to repeat than to refer to. */
const MIN_LENGTH = 240;

/** Members whose values are maps of schemas, not schemas. */
const MAPS: ReadonlySet<string> = new Set(["properties", "patternProperties", "dependentSchemas"]);
/** Members whose values are schemas or lists of schemas. */
const SCHEMAS: ReadonlySet<string> = new Set([
  ...[
    "items",
    "additionalProperties",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contains",
    "propertyNames",
  ],
  ...["not", "if", "then", "else", "allOf", "anyOf", "oneOf", "prefixItems"],
]);

type Known = {
  readonly ids: Map<string, number>;
  readonly idOf: Map<JsonObject, number>;
  /** By id: how long the schema is, which schemas are in it, one of its copies, how often it would be written. */
  readonly lengths: number[];
  readonly children: (readonly number[])[];
  readonly samples: JsonObject[];
  readonly uses: number[];
};

/** The definitions in a stable order, with what they repeat moved out. */
export function shareRepeated(
  defs: ReadonlyMap<SchemaKey, unknown>,
): readonly (readonly [SchemaKey, unknown])[] {
  const known = countUses(defs);
  const roots = new Map<number, SchemaKey>();
  for (const [key, schema] of [...defs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const id = isJsonObject(schema) ? known.idOf.get(schema) : undefined;
    if (id !== undefined && !roots.has(id)) roots.set(id, key);
  }
  const moved = new Map<SchemaKey, JsonObject>();
  const nameOf = (schema: JsonObject): SchemaKey | undefined => {
    const id = known.idOf.get(schema);
    if (id === undefined || (known.uses[id] ?? 0) < 2 || (known.lengths[id] ?? 0) < MIN_LENGTH)
      return undefined;
    const named = roots.get(id);
    if (named !== undefined) return named;
    const sample = known.samples[id] ?? schema;
    const key = `${textAt(sample, "type") ?? "schema"}.${contentHash(JSON.stringify(sample))}`;
    roots.set(id, key);
    moved.set(key, replaceInside(sample, nameOf));
    return key;
  };
  const kept = [...defs].map(
    ([key, schema]) => [key, isJsonObject(schema) ? replaceInside(schema, nameOf) : schema] as const,
  );
  return [...kept, ...moved].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Copies inside a repeated schema do not count: they are written once, with it. */
function countUses(defs: ReadonlyMap<SchemaKey, unknown>): Known {
  const known: Known = { ids: new Map(), idOf: new Map(), lengths: [], children: [], samples: [], uses: [] };
  const roots = [...defs.values()].filter(isJsonObject).map((schema) => numberOf(schema, known));
  for (const id of [...roots, ...known.children.flat()]) known.uses[id] = (known.uses[id] ?? 0) + 1;
  return known;
}

/** Numbers a schema by its content: equal schemas get equal numbers. */
function numberOf(schema: JsonObject, known: Known): number {
  const seen = known.idOf.get(schema);
  if (seen !== undefined) return seen;
  const children: number[] = [];
  let length = 2;
  const parts = Object.entries(schema).map(([word, value]) => {
    const described = describe(word, value, { known, children });
    length += word.length + 6 + described.length;
    return `${word}:${described.text}`;
  });
  const signature = parts.join("\n");
  const id = known.ids.get(signature) ?? known.lengths.length;
  if (id === known.lengths.length) {
    known.ids.set(signature, id);
    known.lengths.push(length);
    known.children.push(children);
    known.samples.push(schema);
  }
  known.idOf.set(schema, id);
  return id;
}

type Described = { readonly text: string; readonly length: number };
type Numbering = { readonly known: Known; readonly children: number[] };

function describe(word: string, value: unknown, numbering: Numbering): Described {
  if (MAPS.has(word) && isJsonObject(value)) {
    return joined(
      Object.entries(value).map(([name, child]) =>
        describeChild(child, numbering, `${JSON.stringify(name)}=`),
      ),
    );
  }
  if (SCHEMAS.has(word)) {
    if (isArray(value)) return joined(value.map((child) => describeChild(child, numbering)));
    if (isJsonObject(value)) return describeChild(value, numbering);
  }
  const text = JSON.stringify(value);
  return { text, length: text.length };
}

function describeChild(child: unknown, { known, children }: Numbering, before = ""): Described {
  if (!isJsonObject(child)) return { text: before + JSON.stringify(child), length: before.length + 5 };
  const id = numberOf(child, known);
  children.push(id);
  return { text: `${before}#${id}`, length: before.length + (known.lengths[id] ?? 0) };
}

const joined = (parts: readonly Described[]): Described => ({
  text: parts.map((part) => part.text).join(","),
  length: parts.reduce((sum, part) => sum + part.length + 1, 2),
});

/** The same schema with repeated parts below it replaced by references. */
function replaceInside(
  schema: JsonObject,
  nameOf: (schema: JsonObject) => SchemaKey | undefined,
): JsonObject {
  const replace = (child: unknown): unknown => {
    if (!isJsonObject(child)) return child;
    const key = nameOf(child);
    return key === undefined ? replaceInside(child, nameOf) : { $ref: `#/$defs/${key}` };
  };
  return Object.fromEntries(
    Object.entries(schema).map(([word, value]) => {
      if (MAPS.has(word) && isJsonObject(value)) {
        return [
          word,
          Object.fromEntries(Object.entries(value).map(([name, child]) => [name, replace(child)])),
        ];
      }
      if (!SCHEMAS.has(word)) return [word, value];
      return [word, isArray(value) ? value.map(replace) : replace(value)];
    }),
  );
}
