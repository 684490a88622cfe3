// Schemas as every client of a tool takes them: no references, no combinations at the root, no lists of types, no
// boolean schemas. What cannot be said like this is said more loosely; the endpoint's own schema still decides.

import {
  entriesOf,
  isArray,
  isJsonObject,
  type JsonObject,
  listAt,
  member,
  textAt,
} from "../../json/object.ts";
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

type Building = { readonly store: SchemaStore; left: number };

/** The schema of one value. */
export function clientSchema(
  schema: unknown,
  store: SchemaStore,
  limits: ClientLimits = DEFAULT_LIMITS,
): JsonObject {
  return build(schema, { store, left: limits.members }, limits.depth);
}

/** `allOf` put together and references followed; members of the schema itself come last. */
function flatten(schema: unknown, store: SchemaStore, depth = 0): JsonObject {
  if (!isJsonObject(schema) || depth > 12) return {};
  const ref = textAt(schema, "$ref");
  const base =
    ref === undefined ? {} : flatten(member(store.$defs, ref.replace(/^#\/\$defs\//, "")), store, depth + 1);
  const { $ref: _, allOf: __, ...own } = schema;
  return [...listAt(schema, "allOf").map((part) => flatten(part, store, depth + 1)), own].reduce<JsonObject>(
    mergeTwo,
    base,
  );
}

function mergeTwo(left: JsonObject, right: JsonObject): JsonObject {
  const properties = new Map([
    ...entriesOf(member(left, "properties")),
    ...entriesOf(member(right, "properties")),
  ]);
  const required = [...new Set([...listAt(left, "required"), ...listAt(right, "required")])];
  return {
    ...left,
    ...right,
    ...(properties.size > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** A member of a body: null there is a value of its own ("clear this"), not the same as leaving it out. */
function buildMember(schema: unknown, building: Building, depth: number): JsonObject {
  const built = build(schema, building, depth);
  if (!allowsNull(flatten(schema, building.store), building.store) || Object.hasOwn(built, "anyOf"))
    return built;
  const { description, ...form } = built;
  return { ...(description === undefined ? {} : { description }), anyOf: [form, { type: "null" }] };
}

function allowsNull(node: JsonObject, store: SchemaStore): boolean {
  const type = node["type"];
  if (isArray(type)) return type.length > 1 && type.includes("null");
  const branches = [...listAt(node, "anyOf"), ...listAt(node, "oneOf")];
  return branches.length > 1 && branches.some((branch) => isNull(branch, store));
}

function build(schema: unknown, building: Building, depth: number): JsonObject {
  const node = withoutNull(flatten(schema, building.store), building.store);
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
function withoutNull(node: JsonObject, store: SchemaStore): JsonObject {
  const branches = [...listAt(node, "anyOf"), ...listAt(node, "oneOf")];
  if (branches.length === 0) return node;
  const real = branches.filter((branch) => !isNull(branch, store));
  if (real.length !== 1) return node;
  const { anyOf: _, oneOf: __, ...own } = node;
  return withoutNull(mergeTwo(flatten(real[0], store), own), store);
}

const isNull = (branch: unknown, store: SchemaStore): boolean => {
  const node = flatten(branch, store);
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
  const required = listAt(node, "required").filter((name): name is string => typeof name === "string");
  const all = entriesOf(member(node, "properties")).filter(([, property]) => !isRefused(property));
  // What is demanded comes first, so that the budget never cuts it off.
  const ordered = all.toSorted(([a], [b]) => Number(required.includes(b)) - Number(required.includes(a)));
  const properties = ordered.flatMap(([name, property]) => {
    if (building.left <= 0 && !required.includes(name)) return [];
    building.left -= 1;
    return [[name, buildMember(property, building, depth - 1)] as const];
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

/** A member that only answers have. */
const isRefused = (property: unknown): boolean =>
  member(property, "readOnly") === true && isJsonObject(member(property, "not"));

/** The members of a body, for naming one of them. */
export function bodyMembers(
  schema: unknown,
  store: SchemaStore,
): { readonly properties: ReadonlyMap<string, unknown>; readonly required: readonly string[] } {
  const node = withoutNull(flatten(schema, store), store);
  return {
    properties: new Map(entriesOf(member(node, "properties")).filter(([, property]) => !isRefused(property))),
    required: listAt(node, "required").filter((name): name is string => typeof name === "string"),
  };
}
