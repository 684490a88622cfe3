// Schemas as every client of a tool takes them: no references, no combinations at the root, no lists of types, no
// boolean schemas. What cannot be said like this is said more loosely; the endpoint's own schema still decides.

import { isArray, isJsonObject, type JsonObject, listAt, member } from "../../json/object.ts";
import { layOver, takesNothing } from "../../schema/combine.ts";
import { type Member, readerOf, type SchemaReader } from "../../schema/reader.ts";
import type { SchemaStore } from "../../schema/store.ts";

/** Bounds of one input's schema. */
export type ClientLimits = { readonly depth: number; readonly members: number };

const DEFAULT_LIMITS: ClientLimits = { depth: 5, members: 120 };

const KEPT = [
  ...["title", "description", "format", "enum", "const", "default", "minimum", "maximum", "exclusiveMinimum"],
  ...[
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "uniqueItems",
  ],
] as const;

type Building = { readonly reader: SchemaReader; left: number };

/** The schema of one value. */
export function clientSchema(
  schema: unknown,
  store: SchemaStore,
  limits: ClientLimits = DEFAULT_LIMITS,
): JsonObject {
  return build(schema, { reader: readerOf(store), left: limits.members }, limits.depth);
}

/** A member of a body: null there is a value of its own ("clear this"), not the same as leaving it out. */
function buildMember(schema: unknown, building: Building, depth: number): JsonObject {
  const built = build(schema, building, depth);
  if (!allowsNull(building.reader.merged(schema), building.reader) || Object.hasOwn(built, "anyOf"))
    return built;
  const { description, ...form } = built;
  return { ...(description === undefined ? {} : { description }), anyOf: [form, { type: "null" }] };
}

function allowsNull(node: JsonObject, reader: SchemaReader): boolean {
  const type = node["type"];
  if (isArray(type)) return type.length > 1 && type.includes("null");
  const branches = [...listAt(node, "anyOf"), ...listAt(node, "oneOf")];
  return branches.length > 1 && branches.some((branch) => isNull(branch, reader));
}

function build(schema: unknown, building: Building, depth: number): JsonObject {
  const node = withoutNull(building.reader.merged(schema), building.reader);
  const kept = Object.fromEntries(
    KEPT.filter((word) => Object.hasOwn(node, word)).map((word) => [word, node[word]]),
  );
  const type = typeOf(node);
  if (type === "object") return { type, ...kept, ...objectWords(node, building, depth) };
  if (type === "array")
    return { type, ...kept, items: depth > 0 ? build(node["items"], building, depth - 1) : {} };
  if (type !== undefined) return { type, ...kept };
  const branches = [...listAt(node, "anyOf"), ...listAt(node, "oneOf")];
  if (branches.length === 0 || depth <= 0) return kept;
  return { ...kept, anyOf: branches.slice(0, 12).map((branch) => build(branch, building, depth - 1)) };
}

/** Null beside one other form is that form: an optional argument of a tool is left out instead. */
function withoutNull(node: JsonObject, reader: SchemaReader): JsonObject {
  const branches = [...listAt(node, "anyOf"), ...listAt(node, "oneOf")];
  if (branches.length === 0) return node;
  const real = branches.filter((branch) => !isNull(branch, reader));
  if (real.length !== 1) return node;
  const { anyOf: _, oneOf: __, ...own } = node;
  return withoutNull(layOver(reader.merged(real[0]), own), reader);
}

const isNull = (branch: unknown, reader: SchemaReader): boolean => {
  const node = reader.merged(branch);
  return node["type"] === "null" || (isArray(node["enum"]) && node["enum"].every((value) => value === null));
};

function typeOf(node: JsonObject): string | undefined {
  const stated = node["type"];
  if (typeof stated === "string") return stated;
  const types = isArray(stated) ? stated.filter((type) => type !== "null") : [];
  const only = types.length === 1 ? types[0] : undefined;
  if (typeof only === "string") return only;
  if (types.length === 0 && Object.hasOwn(node, "properties")) return "object";
  if (types.length === 0 && Object.hasOwn(node, "items")) return "array";
  return undefined;
}

function objectWords(node: JsonObject, building: Building, depth: number): JsonObject {
  if (depth <= 0) return {};
  const required = [...building.reader.required(node)];
  const all = building.reader.members(node).filter(isGiven);
  // What is demanded comes first, so that the budget never cuts it off.
  const ordered = all.toSorted((a, b) => Number(b.required) - Number(a.required));
  const properties = ordered.flatMap((one) => {
    if (building.left <= 0 && !one.required) return [];
    building.left -= 1;
    return [[one.name, buildMember(one.schema, building, depth - 1)] as const];
  });
  const rest = member(node, "additionalProperties");
  return {
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(isJsonObject(rest) && properties.length === 0
      ? { additionalProperties: build(rest, building, depth - 1) }
      : {}),
  };
}

/** False for a member that only answers have. */
const isGiven = ({ schema }: Member): boolean => !takesNothing(schema);

/** The members of a body that a caller can give, those of its branches included. */
export const bodyMembers = (schema: unknown, store: SchemaStore): readonly Member[] =>
  readerOf(store).members(schema).filter(isGiven);
