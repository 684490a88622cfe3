// Two schemas that hold for the same value, as one schema.
import { isJsonObject, type JsonObject, listAt, objectAt } from "../json/object.ts";

/** Keywords that mean something only together; where both schemas have them, one set moves into `allOf`. */
const GROUPS = [["anyOf"], ["oneOf"], ["not"], ["dependentSchemas"], ["if", "then", "else"]] as const;

/**
 * Both schemas as one, the upper one's keywords last. Members and required names are united, a member of both is
 * `allOf` of its declarations, and no choice (`anyOf`, `oneOf` …) is lost.
 */
export function layOver(lower: JsonObject, upper: JsonObject): JsonObject {
  const shared = GROUPS.filter((words) => hasAny(lower, words) && hasAny(upper, words));
  const moved = new Set<string>(shared.flat());
  const apart = shared.map((words) => only(lower, (word) => words.some((one) => one === word)));
  const allOf = [...listAt(lower, "allOf"), ...listAt(upper, "allOf"), ...apart];
  const required = [...new Set([...listAt(lower, "required"), ...listAt(upper, "required")])];
  const properties = unite(objectAt(lower, "properties"), objectAt(upper, "properties"));
  return {
    ...only(lower, (word) => !moved.has(word)),
    ...upper,
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(allOf.length > 0 ? { allOf } : {}),
  };
}

/** One schema for several that apply together (`allOf`) or of which one applies (`anyOf`); equal ones count once. */
export function combine(word: "allOf" | "anyOf", schemas: readonly unknown[]): unknown {
  const unique = new Map<string, unknown>();
  for (const schema of schemas) {
    const text = JSON.stringify(schema);
    if (!unique.has(text)) unique.set(text, schema);
  }
  const [first, ...others] = unique.values();
  return others.length === 0 ? first : { [word]: [first, ...others] };
}

/** True for a field that a caller cannot give: its schema is `{ not: {} }`, by itself or in each of its declarations. */
export function takesNothing(schema: unknown): boolean {
  if (!isJsonObject(schema)) return schema === false;
  const { not } = schema;
  if (not === true || (isJsonObject(not) && Object.keys(not).length === 0)) return true;
  const anyOf = listAt(schema, "anyOf");
  return listAt(schema, "allOf").some(takesNothing) || (anyOf.length > 0 && anyOf.every(takesNothing));
}

function unite(lower: JsonObject, upper: JsonObject): (readonly [string, unknown])[] {
  const united = new Map(Object.entries(lower));
  for (const [name, schema] of Object.entries(upper))
    united.set(name, united.has(name) ? combine("allOf", [united.get(name), schema]) : schema);
  return [...united];
}

const hasAny = (schema: JsonObject, words: readonly string[]): boolean =>
  words.some((word) => Object.hasOwn(schema, word));

const only = (schema: JsonObject, keep: (word: string) => boolean): JsonObject =>
  Object.fromEntries(Object.entries(schema).filter(([word]) => keep(word)));
