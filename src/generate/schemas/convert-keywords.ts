// The keywords of a schema that hold plain values, each brought into the form that JSON Schema 2020-12 demands, so
// that what comes out can always be compiled.
import { isArray, isJsonObject, type JsonObject, listAt, member } from "../../json/object.ts";
import { stripInvisible } from "../sanitise-text.ts";

const TYPES: ReadonlySet<string> = new Set([
  ...["string", "number", "integer", "boolean", "array", "object", "null"],
]);

/** What documents write when they mean one of the seven. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...(["int", "long", "int32", "int64"] as const).map((word) => [word, "integer"] as const),
  ...(["float", "double", "decimal"] as const).map((word) => [word, "number"] as const),
  ...(
    ["str", "text", "date", "datetime", "date-time", "uuid", "file", "binary", "email", "uri", "url"] as const
  ).map((word) => [word, "string"] as const),
  ...(["bool"] as const).map((word) => [word, "boolean"] as const),
  ...(["list"] as const).map((word) => [word, "array"] as const),
  ...(["dict", "map", "json"] as const).map((word) => [word, "object"] as const),
]);

/** The types of a schema; undefined when it names none that is known. */
function typesOf(node: JsonObject): readonly string[] | undefined {
  const stated = member(node, "type");
  const list = isArray(stated) ? stated : [stated];
  const known = list.flatMap((type) => {
    if (typeof type !== "string") return [];
    const lower = type.trim().toLowerCase();
    const meant = TYPES.has(lower) ? lower : MEANT.get(lower);
    return meant === undefined ? [] : [meant];
  });
  // One unknown name among several: the schema would refuse what the author allows.
  if (known.length === 0 || known.length < list.length) return undefined;
  return [...new Set(known)];
}

/** `nullable` of OpenAPI 3.0, `x-nullable` of Swagger 2.0. */
export const isNullable = (node: JsonObject): boolean =>
  member(node, "nullable") === true || member(node, "x-nullable") === true;

const COUNTS = [
  ...["maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties"],
  ...["maxContains", "minContains"],
] as const;

/** A number, or a text that is one. */
function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function counts(node: JsonObject): readonly (readonly [string, number])[] {
  return COUNTS.flatMap((word) => {
    const value = numberOf(member(node, word));
    return value !== undefined && value >= 0 ? [[word, Math.floor(value)] as const] : [];
  });
}

/** Bounds: OpenAPI 3.0 says `exclusiveMinimum: true` beside `minimum`, 2020-12 says the number itself. */
function bounds(node: JsonObject): readonly (readonly [string, number])[] {
  const pairs: (readonly [string, number])[] = [];
  for (const [plain, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    const limit = numberOf(member(node, plain));
    const flag = member(node, exclusive);
    const own = typeof flag === "boolean" || flag === "true" || flag === "false" ? undefined : numberOf(flag);
    const excluded = flag === true || flag === "true";
    if (limit !== undefined) pairs.push([excluded ? exclusive : plain, limit]);
    if (own !== undefined) pairs.push([exclusive, own]);
  }
  const step = numberOf(member(node, "multipleOf"));
  return step !== undefined && step > 0 ? [...pairs, ["multipleOf", step] as const] : pairs;
}

/** Values with what nobody can see taken out; they are data and keep everything else. */
export function plainValue(value: unknown): unknown {
  if (typeof value === "string") return stripInvisible(value);
  if (isArray(value)) return value.map(plainValue);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [stripInvisible(key), plainValue(child)]),
  );
}

function values(node: JsonObject, nullable: boolean): readonly (readonly [string, unknown])[] {
  const pairs: (readonly [string, unknown])[] = [];
  const stated = listAt(node, "enum").map(plainValue);
  if (stated.length > 0) {
    const known = new Map(stated.map((value) => [JSON.stringify(value), value] as const));
    if (nullable) known.set("null", null);
    pairs.push(["enum", [...known.values()]]);
  }
  if (Object.hasOwn(node, "const") && !nullable) pairs.push(["const", plainValue(node["const"])]);
  if (Object.hasOwn(node, "default") && isSmall(node["default"])) {
    pairs.push(["default", plainValue(node["default"])]);
  }
  const example = Object.hasOwn(node, "example") ? node["example"] : listAt(node, "examples")[0];
  if (example !== undefined && isSmall(example)) pairs.push(["examples", [plainValue(example)]]);
  return pairs;
}

/** Longest example or default kept with a schema, as JSON. */
const MAX_VALUE_LENGTH = 300;

const isSmall = (value: unknown): boolean =>
  typeof value === "string"
    ? value.length <= MAX_VALUE_LENGTH
    : JSON.stringify(value).length <= MAX_VALUE_LENGTH;

const FLAGS = ["uniqueItems", "deprecated", "readOnly", "writeOnly"] as const;
const WORDS = ["format", "contentMediaType", "contentEncoding"] as const;

function flags(node: JsonObject): readonly (readonly [string, unknown])[] {
  return [
    ...FLAGS.filter((word) => node[word] === true).map((word) => [word, true] as const),
    ...WORDS.flatMap((word) => {
      const value = member(node, word);
      return typeof value === "string" && value !== "" ? [[word, stripInvisible(value)] as const] : [];
    }),
  ];
}

/** Every keyword of plain values that the schema states rightly. `nullable` says that null is meant to be allowed. */
export function plainKeywords(node: JsonObject, nullable: boolean): readonly (readonly [string, unknown])[] {
  const types = typesOf(node);
  const withNull = types === undefined || !nullable ? types : [...new Set([...types, "null"])];
  const type = withNull?.length === 1 ? withNull[0] : withNull;
  return [
    ...(type === undefined ? [] : [["type", type] as const]),
    ...flags(node),
    ...values(node, nullable),
    ...bounds(node),
    ...counts(node),
  ];
}

/** `required` as a list; the boolean of older drafts belongs to the parent. */
export const requiredOf = (node: unknown): readonly string[] => [
  ...new Set(listAt(node, "required").filter((name): name is string => typeof name === "string")),
];
