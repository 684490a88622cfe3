// One JSON Schema as TypeScript-like text: required members opened, enums literal up to ten values, formats as names.

import { isJsonObject } from "../../json/object.ts";
import type { SchemaStore } from "../../schema/store.ts";
import { enumText, leastNumber, literal, stringText } from "./signature-scalars.ts";
import {
  list,
  members,
  mergedSchema,
  mergeTwo,
  requiredNames,
  resolveSchema,
  type Schema,
} from "./signature-schema.ts";

/** How much of a schema is written. */
export type Detail = {
  /** Optional members: with their type, by name alone, or at most so many names. */
  readonly optional: "typed" | "named";
  readonly maxOptional: number;
  readonly maxDepth: number;
};

const MAX_UNION = 4;

/** A schema inside itself: its kind alone. */
function cycleText(schema: unknown, store: SchemaStore): string {
  const kinds = typeNames(mergedSchema(schema, store));
  return kinds.map((kind) => (kind === "array" ? "any[]" : kind)).join(" | ") || "object";
}

type Writer = {
  readonly store: SchemaStore;
  readonly detail: Detail;
  readonly depth: number;
  /** References and schemas that are being written: what comes again is a cycle. */
  readonly seen: readonly unknown[];
};

/** The type's text. */
export function typeText(schema: unknown, store: SchemaStore, detail: Detail): string {
  return write(schema, { store, detail, depth: 0, seen: [] });
}

function write(schema: unknown, outer: Writer): string {
  if (schema === false) return "never";
  const ref = isJsonObject(schema) ? schema["$ref"] : undefined;
  if (typeof ref === "string" && outer.seen.includes(ref)) return cycleText(schema, outer.store);
  const writer = typeof ref === "string" ? { ...outer, seen: [...outer.seen, ref] } : outer;
  const merged = mergedSchema(schema, writer.store);
  if ("const" in merged) return literal(merged["const"]);
  const values = list(merged["enum"]);
  if (values.length > 0) return enumText(values);
  const types = typeNames(merged);
  const alternatives = [...list(merged["oneOf"]), ...list(merged["anyOf"])];
  if (alternatives.length > 0) return unionText(merged, alternatives, writer);
  const texts = types.map((type) => oneType(type, merged, writer));
  return [...new Set(texts)].join(" | ") || "any";
}

function typeNames(schema: Schema): string[] {
  const type = schema["type"];
  if (typeof type === "string") return [type];
  const several = list(type).filter((name): name is string => typeof name === "string");
  if (several.length > 0) return several;
  if (isJsonObject(schema["properties"]) || list(schema["required"]).length > 0) return ["object"];
  return "items" in schema || "prefixItems" in schema ? ["array"] : [];
}

function unionText(schema: Schema, alternatives: readonly unknown[], writer: Writer): string {
  const own = members(schema);
  const hasOwn = Object.keys(own).length > 0;
  if (hasOwn && requiredOnly(alternatives, writer.store)) return choiceText(schema, alternatives, writer);
  const { oneOf: _one, anyOf: _any, ...base } = schema;
  const branches = alternatives.map((part) =>
    write(hasOwn ? mergeTwo(base, mergedSchema(part, writer.store)) : part, writer),
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
function requiredOnly(alternatives: readonly unknown[], store: SchemaStore): boolean {
  return alternatives.every((part) => {
    const keys = Object.keys(resolveSchema(part, store));
    return keys.every((key) => ["required", "title", "description", "not"].includes(key));
  });
}

function choiceText(schema: Schema, alternatives: readonly unknown[], writer: Writer): string {
  const { oneOf: _one, anyOf: _any, ...base } = schema;
  const first = alternatives
    .map((part) => resolveSchema(part, writer.store))
    .find((part) => requiredNames(part).size > 0);
  return write(first ? mergeTwo(base, { required: first["required"] }) : base, writer);
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
  const prefix = list(schema["prefixItems"]);
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
  const entries = Object.entries(members(schema)).filter(([, member]) => writable(member, writer.store));
  const required = requiredNames(schema);
  if (entries.length === 0 && required.size === 0) return mapText(schema, writer);
  if (writer.seen.includes(schema) || writer.depth > 12) return "object";
  const inner = { ...writer, depth: writer.depth + 1, seen: [...writer.seen, schema] };
  const needed = entries
    .filter(([name]) => required.has(name))
    .map(([name, member]) => `${key(name)}: ${write(member, inner)}`);
  const undeclared = [...required]
    .filter((name) => !Object.hasOwn(members(schema), name))
    .map((name) => `${key(name)}: any`);
  const least = missing(schema, required.size);
  const optional = optionalTexts({ entries: entries.filter(([name]) => !required.has(name)), least }, inner);
  const text = `{ ${[...needed, ...undeclared, ...optional].join(", ")} }`.replace("{  }", "{}");
  return least > 0 ? `${text}(${least}+)` : text;
}

const key = (name: string): string => (/^[A-Za-z_$][\w$-]*$/.test(name) ? name : JSON.stringify(name));

/** Members that only the API fills are left out, unless they are required. */
function writable(member: unknown, store: SchemaStore): boolean {
  return resolveSchema(member, store)["readOnly"] !== true;
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
    ([, a], [, b]) => Number(isDeprecated(a, writer.store)) - Number(isDeprecated(b, writer.store)),
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

const isDeprecated = (member: unknown, store: SchemaStore): boolean =>
  resolveSchema(member, store)["deprecated"] === true;

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
