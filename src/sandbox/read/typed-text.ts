// Texts from the wire become the values that their schema means: whole numbers exact, lists and objects by their parts.
import { exactInteger } from "../exact-json.ts";
import { define, type Schemas, type SchemaView } from "../schema-view.ts";

/** What the schema says of the value that is read. */
export type Expected = { readonly view: SchemaView; readonly schemas: Schemas };

/** A name and its text, as one comes after the other on the wire. */
export type Pair = readonly [name: string, value: string];

/** What is expected of each item of a list. */
export const itemOf = ({ view, schemas }: Expected): Expected => ({
  view: schemas.view(view.words["items"] ?? {}),
  schemas,
});

const memberOf = ({ view, schemas }: Expected, name: string): Expected => ({
  view: schemas.view(
    Object.hasOwn(view.properties, name) ? view.properties[name] : (view.words["additionalProperties"] ?? {}),
  ),
  schemas,
});

/** The value that a text means under a schema; the text itself when it fits none of the schema's types. */
export function typed(text: string, expected: Expected): unknown {
  const { view, schemas } = expected;
  const types =
    view.type === undefined ? view.alternatives.map((choice) => schemas.view(choice).type) : [view.type];
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+$/.test(text))
    return exactInteger(text);
  if (types.includes("number") && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  if (view.nullable && !types.includes("string") && (text === "" || text === "null")) return null;
  if (view.type === "array") return text.split(",").map((piece) => typed(piece, itemOf(expected)));
  if (view.type === "object" && text.startsWith("{")) return jsonOrText(text);
  return text;
}

/** The JSON value of a text, or the text where it is none. */
export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Gives nested texts the types of a schema; an object with only whole numbers as names is a list where one is wanted. */
export function retype(value: unknown, expected: Expected): unknown {
  if (typeof value === "string") return typed(value, expected);
  if (typeof value !== "object" || value === null) return value;
  const { view, schemas } = expected;
  const branch = view.alternatives
    .map((choice) => schemas.view(choice))
    .find((choice) => choice.type === "object" || choice.type === "array");
  const target: Expected = { view: view.type === undefined && branch !== undefined ? branch : view, schemas };
  const names = Object.keys(value);
  const isList =
    target.view.type === "array" ||
    (target.view.type === undefined &&
      names.length > 0 &&
      names.every((name, index) => name === String(index)));
  if (Array.isArray(value) || isList) return Object.values(value).map((part) => retype(part, itemOf(target)));
  const members: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value))
    define(members, name, retype(part, memberOf(target, name)));
  return members;
}

/** Names and texts as an object, each text typed by its member's schema. */
export function toObject(entries: readonly Pair[], expected: Expected): unknown {
  const value: Record<string, unknown> = {};
  for (const [name, text] of entries) define(value, name, typed(text, memberOf(expected, name)));
  return value;
}

/** `a,1,b,2` as names and texts in turn. */
export const inTwos = (pieces: readonly string[]): readonly Pair[] =>
  pieces.flatMap((piece, index) => (index % 2 === 0 ? [[piece, pieces[index + 1] ?? ""] as const] : []));
