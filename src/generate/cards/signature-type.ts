// One JSON Schema as TypeScript-like text: required members opened, enums literal up to ten values, formats as names.
import { isJsonObject, listAt, objectAt, textAt } from "../../json/object.ts";
import { layOver, takesNothing } from "../../schema/combine.ts";
import { readerOf, type Schema, type SchemaReader } from "../../schema/reader.ts";
import type { SchemaStore } from "../../schema/store.ts";
import { enumText, leastNumber, literal, stringText } from "./signature-scalars.ts";

/** How much of a schema is written. */
export type Detail = {
  /** Optional members: with their type, by name alone, or at most so many names. */
  readonly optional: "typed" | "named";
  readonly maxOptional: number;
  readonly maxDepth: number;
};

const MAX_UNION = 4;

/** A schema inside itself: its kind alone. */
function cycleText(schema: unknown, { merged }: SchemaReader): string {
  const kinds = typeNames(merged(schema));
  return kinds.map((kind) => (kind === "array" ? "any[]" : kind)).join(" | ") || "object";
}

type Writer = {
  readonly reader: SchemaReader;
  readonly detail: Detail;
  readonly depth: number;
  /** References and schemas that are being written: what comes again is a cycle. */
  readonly seen: readonly unknown[];
};

/** The type's text. */
export function typeText(schema: unknown, store: SchemaStore, detail: Detail): string {
  return write(schema, { reader: readerOf(store), detail, depth: 0, seen: [] });
}

function write(schema: unknown, outer: Writer): string {
  if (schema === false) return "never";
  const targets = targetsOf(schema);
  if (targets.some((target) => outer.seen.includes(target))) return cycleText(schema, outer.reader);
  const writer = { ...outer, seen: [...outer.seen, ...targets] };
  const merged = writer.reader.merged(schema);
  if ("const" in merged) return literal(merged["const"]);
  const values = listAt(merged, "enum");
  if (values.length > 0) return enumText(values);
  const types = typeNames(merged);
  const alternatives = [...listAt(merged, "oneOf"), ...listAt(merged, "anyOf")];
  if (alternatives.length > 0) return unionText(merged, alternatives, writer);
  const texts = types.map((type) => oneType(type, merged, writer));
  return [...new Set(texts)].join(" | ") || "any";
}

/** References that the whole schema follows: its own, and those of its `allOf`. */
const targetsOf = (schema: unknown): readonly unknown[] => [
  ...(textAt(schema, "$ref") === undefined ? [] : [textAt(schema, "$ref")]),
  ...listAt(schema, "allOf").flatMap(targetsOf),
];

function typeNames(schema: Schema): string[] {
  const type = schema["type"];
  if (typeof type === "string") return [type];
  const several = listAt(schema, "type").filter((name): name is string => typeof name === "string");
  if (several.length > 0) return several;
  if (isJsonObject(schema["properties"]) || listAt(schema, "required").length > 0) return ["object"];
  return "items" in schema || "prefixItems" in schema ? ["array"] : [];
}

function unionText(schema: Schema, alternatives: readonly unknown[], writer: Writer): string {
  const hasOwn = Object.keys(objectAt(schema, "properties")).length > 0;
  if (hasOwn && requiredOnly(alternatives, writer.reader)) return choiceText(schema, alternatives, writer);
  // Of several choices one is opened: a card has no room for their product.
  const { oneOf: _one, anyOf: _any, allOf: _more, ...base } = schema;
  const branches = alternatives.map((part) =>
    write(hasOwn ? layOver(base, writer.reader.merged(part)) : part, writer),
  );
  const unique = [...new Set(branches)];
  const room = unique.length > MAX_UNION ? shortest(unique) : unique;
  return room.join(" | ");
}

/** Of many alternatives the simplest and null, then a sign that there are more. */
function shortest(texts: readonly string[]): string[] {
  const sorted = texts
    .map((text, at) => ({ text, at }))
    .sort((a, b) => a.text.length - b.text.length || a.at - b.at);
  return [...sorted.slice(0, MAX_UNION - 1).map((entry) => entry.text), "…"];
}

/** `anyOf: [{required: [a]}, {required: [b]}]` says which members go together, not another shape. */
function requiredOnly(alternatives: readonly unknown[], { resolve }: SchemaReader): boolean {
  return alternatives.every((part) => {
    const keys = Object.keys(resolve(part) ?? {});
    return keys.every((key) => ["required", "title", "description", "not"].includes(key));
  });
}

function choiceText(schema: Schema, alternatives: readonly unknown[], writer: Writer): string {
  const { oneOf: _one, anyOf: _any, ...base } = schema;
  const first = alternatives
    .map((part) => writer.reader.resolve(part) ?? {})
    .find((part) => requiredNames(part).size > 0);
  return write(first ? layOver(base, { required: first["required"] }) : base, writer);
}

function oneType(type: string, schema: Schema, writer: Writer): string {
  if (type === "object") return objectText(schema, writer);
  if (type === "array") return arrayText(schema, writer);
  if (type === "integer") return `${schema["format"] === "int64" ? "int64" : "int"}${leastNumber(schema)}`;
  if (type === "number") return `number${leastNumber(schema)}`;
  if (type === "string") return stringText(schema);
  return type;
}

function arrayText(schema: Schema, writer: Writer): string {
  const prefix = listAt(schema, "prefixItems");
  if (prefix.length > 0) return `[${prefix.map((item) => write(item, writer)).join(", ")}]`;
  if (!("items" in schema) || tooDeep(schema, writer)) return "any[]";
  const item = write(schema["items"], { ...writer, depth: writer.depth + 1, seen: [...writer.seen, schema] });
  const least =
    typeof schema["minItems"] === "number" && schema["minItems"] > 1 ? `(${schema["minItems"]}+)` : "";
  return item.includes(" | ") ? `(${item})[]${least}` : `${item}[]${least}`;
}

const tooDeep = (schema: unknown, writer: Writer): boolean =>
  writer.depth >= writer.detail.maxDepth || writer.seen.includes(schema);

function objectText(schema: Schema, writer: Writer): string {
  const members = objectAt(schema, "properties");
  const entries = Object.entries(members).filter(([, member]) => writable(member, writer.reader));
  const required = requiredNames(schema);
  if (entries.length === 0 && required.size === 0) return mapText(schema, writer);
  if (writer.seen.includes(schema) || writer.depth > 12) return "object";
  const inner = { ...writer, depth: writer.depth + 1, seen: [...writer.seen, schema] };
  const needed = entries
    .filter(([name]) => required.has(name))
    .map(([name, member]) => `${key(name)}: ${write(member, inner)}`);
  const undeclared = [...required]
    .filter((name) => !Object.hasOwn(members, name))
    .map((name) => `${key(name)}: any`);
  const least = missing(schema, required.size);
  const optional = optionalTexts({ entries: entries.filter(([name]) => !required.has(name)), least }, inner);
  const text = `{ ${[...needed, ...undeclared, ...optional].join(", ")} }`.replace("{  }", "{}");
  return least > 0 ? `${text}(${least}+)` : text;
}

const key = (name: string): string => (/^[A-Za-z_$][\w$-]*$/.test(name) ? name : JSON.stringify(name));

/** A member that a caller cannot give is left out. */
function writable(member: unknown, { resolve }: SchemaReader): boolean {
  return !takesNothing(resolve(member) ?? member);
}

/** How many optional members must be given all the same (`minProperties`). */
function missing(schema: Schema, required: number): number {
  const least = schema["minProperties"];
  return typeof least === "number" ? Math.max(0, least - required) : 0;
}

type Optional = { readonly entries: readonly (readonly [string, unknown])[]; readonly least: number };

function optionalTexts({ entries, least }: Optional, writer: Writer): string[] {
  const { detail } = writer;
  const nested = writer.depth > 1 || detail.optional === "named";
  const ordered = [...entries].sort(
    ([, a], [, b]) => Number(isDeprecated(a, writer.reader)) - Number(isDeprecated(b, writer.reader)),
  );
  const inside = detail.optional === "typed" ? 8 : 4;
  const room = Math.max(least, writer.depth > 1 ? Math.min(detail.maxOptional, inside) : detail.maxOptional);
  const shown = ordered.slice(0, room).map(([name, member], at) => {
    const type = nested && at >= least ? "" : shallowType(member, writer);
    return type === "" ? `${key(name)}?` : `${key(name)}?: ${type}`;
  });
  const left = entries.length - shown.length;
  return left > 0 ? [...shown, `…${left} more`] : shown;
}

const isDeprecated = (member: unknown, { resolve }: SchemaReader): boolean =>
  resolve(member)?.["deprecated"] === true;

const requiredNames = (schema: Schema): ReadonlySet<string> =>
  new Set(listAt(schema, "required").filter((name): name is string => typeof name === "string"));

/** Type of an optional member where it is short; "" where it would have to be opened. */
function shallowType(member: unknown, writer: Writer): string {
  const text = write(member, {
    ...writer,
    detail: { ...writer.detail, optional: "named", maxOptional: 0, maxDepth: 2 },
  });
  return text.length <= 60 ? text : "";
}

function mapText(schema: Schema, writer: Writer): string {
  const rest = schema["additionalProperties"];
  if (!isJsonObject(rest) || Object.keys(rest).length === 0 || tooDeep(schema, writer)) return "object";
  const value = write(rest, { ...writer, depth: writer.depth + 1, seen: [...writer.seen, schema] });
  return `{ [key]: ${value} }`;
}
