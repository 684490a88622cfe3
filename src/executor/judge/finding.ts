// The findings of one schema's own keywords (type, enum, required, bounds, format …) on one value; branches and
// children are looked at elsewhere.

import type { Catalog } from "../../catalog/load-catalog.ts";
import { type BrokenKeyword, MAX_DETAILS } from "../../errors.ts";
import { isJsonObject } from "../../json/object.ts";
import { escapePointer } from "../../json/pointer.ts";
import { propertiesOf } from "../../schema/declared-fields.ts";
import { describeSchema, describeValues } from "../../schema/describe.ts";
import { acceptedTypes, typeOf } from "../../schema/types.ts";
import { compilePattern, validatorOf } from "../../schema/validator.ts";
import { kindOf } from "../given/read-maps.ts";
import { nearestName } from "../given/unknown-argument.ts";
import type { Finding, Node } from "./node.ts";

type Schema = Readonly<Record<string, unknown>>;

/** What is wrong with the value by the schema's own keywords; branches and children are not looked at. */
export function explainKeywords(node: Node, schema: Schema): readonly Finding[] {
  const { value, pointer, catalog } = node;
  if (!hasType(node, schema)) {
    return [{ pointer, expected: describeSchema(catalog, schema), found: kindOf(value) }];
  }
  if (Array.isArray(schema["enum"]) && !holds(node, schema, "enum")) {
    return [{ pointer, expected: describeValues(schema["enum"]), found: kindOf(value) }];
  }
  const findings: Finding[] = [];
  if (isJsonObject(value)) {
    findings.push(...missingFields(node, schema), ...dependentFields(node, schema));
    findings.push(...unknownFields(node, schema));
  }
  for (const word of PLAIN_WORDS) {
    if (!(word in schema) || holds(node, schema, word)) continue;
    findings.push({
      pointer,
      expected: wording(catalog, [word, schema[word]]),
      found: kindOf(value),
      reason: word,
    });
  }
  return findings.slice(0, MAX_DETAILS);
}

function hasType(node: Node, schema: Schema): boolean {
  if (!("type" in schema)) return true;
  const types = acceptedTypes(node.catalog, { type: schema["type"] });
  const type = typeOf(node.value);
  return types.has(type) || (type === "integer" && types.has("number"));
}

/** One keyword alone, judged by the same validator. */
function holds(node: Node, schema: Schema, word: string): boolean {
  return Boolean(validatorOf(node.catalog).byKeywords(schema, [word])(node.value));
}

const PLAIN_WORDS: readonly BrokenKeyword[] = [
  "const",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minProperties",
  "maxProperties",
  "propertyNames",
  "not",
];

/** `#` is the place of the keyword's value. */
const WORDINGS: Readonly<Partial<Record<BrokenKeyword, string>>> = {
  minimum: "at least #",
  maximum: "at most #",
  exclusiveMinimum: "above #",
  exclusiveMaximum: "below #",
  multipleOf: "a multiple of #",
  minLength: "at least # characters",
  maxLength: "at most # characters",
  pattern: "text that matches #",
  format: "format #",
  minItems: "at least # items",
  maxItems: "at most # items",
  minProperties: "at least # members",
  maxProperties: "at most # members",
};

function wording(catalog: Catalog, [word, limit]: readonly [BrokenKeyword, unknown]): string {
  if (word === "const") return JSON.stringify(limit).slice(0, 100);
  if (word === "uniqueItems") return "no item twice";
  if (word === "contains") return `an item that is ${describeSchema(catalog, limit)}`;
  if (word === "propertyNames") return `names that are ${describeSchema(catalog, limit)}`;
  if (word === "not") return notWording(catalog, limit);
  const text = typeof limit === "string" ? limit.slice(0, 100) : String(limit);
  return (WORDINGS[word] ?? "#").replace("#", () => text);
}

/** `{ not: {} }` takes nothing at all: a field that only answers have, an item too many. */
function notWording(catalog: Catalog, excluded: unknown): string {
  if (!isJsonObject(excluded) || Object.keys(excluded).length === 0) return "nothing here, leave it out";
  const names = excluded["required"];
  if (Array.isArray(names)) return `an object without ${names.slice(0, 20).join(" and ")}`;
  return `anything but ${describeSchema(catalog, excluded)}`;
}

/** Names that are looked at for one that was misspelt. */
const MAX_COMPARED = 100;

function missingFields(node: Node, schema: Schema): readonly Finding[] {
  const { value, pointer, catalog } = node;
  const required = schema["required"];
  if (!Array.isArray(required) || !isJsonObject(value)) return [];
  const own = propertiesOf(catalog, schema);
  const properties =
    node.around === undefined ? own : new Map([...propertiesOf(catalog, node.around), ...own]);
  const undeclared = Object.keys(value)
    .filter((name) => !properties.has(name))
    .slice(0, MAX_COMPARED);
  return required
    .filter((name): name is string => typeof name === "string" && !Object.hasOwn(value, name))
    .slice(0, MAX_DETAILS)
    .map((name) => ({
      pointer: `${pointer}/${escapePointer(name)}`,
      expected: `${describeSchema(catalog, properties.get(name) ?? {})}${misspelt(name, undeclared)}`,
      found: "nothing",
      reason: "required",
    }));
}

/** `dependentRequired` (JSON Schema 2020-12 Validation, section 6.5.4): one field asks for others. */
function dependentFields(node: Node, schema: Schema): readonly Finding[] {
  const { value, catalog, pointer } = node;
  const asked = schema["dependentRequired"];
  if (!isJsonObject(asked) || !isJsonObject(value)) return [];
  const properties = propertiesOf(catalog, schema);
  return Object.entries(asked).flatMap(([given, names]) => {
    if (!Object.hasOwn(value, given) || !Array.isArray(names)) return [];
    const missing = names.map(String).filter((name) => !Object.hasOwn(value, name));
    return missing.map((name) => ({
      pointer: `${pointer}/${escapePointer(name)}`,
      expected: `${describeSchema(catalog, properties.get(name) ?? {})}, because ${given} is given`,
      found: "nothing",
      reason: "required",
    }));
  });
}

/** A field that the schema does not know, and that reads like the one that is missing. */
function misspelt(name: string, undeclared: readonly string[]): string {
  const near = nearestName(name, undeclared);
  return near === null ? "" : `; ${near} is no field of it`;
}

function unknownFields(node: Node, schema: Schema): readonly Finding[] {
  const { value, pointer, catalog } = node;
  const closed = schema["additionalProperties"] === false || schema["unevaluatedProperties"] === false;
  if (!closed || !isJsonObject(value)) return [];
  const deep = schema["unevaluatedProperties"] === false;
  const own = isJsonObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
  const known = new Set(deep ? propertiesOf(catalog, schema).keys() : own);
  const isPatterned = patternsOf(schema);
  return Object.keys(value)
    .filter((name) => !known.has(name) && !isPatterned(name))
    .slice(0, MAX_DETAILS)
    .map((name) => {
      const near = nearestName(
        name,
        [...known].filter((one) => !Object.hasOwn(value, one)),
      );
      const expected = near === null ? `one of the fields ${[...known].slice(0, 20).join(", ")}` : `${near}?`;
      return {
        pointer: `${pointer}/${escapePointer(name)}`,
        expected,
        found: "unknown field",
        reason: "unknown_field",
      };
    });
}

/** True for names that `patternProperties` declares. */
function patternsOf(schema: Schema): (name: string) => boolean {
  const patterns = schema["patternProperties"];
  if (!isJsonObject(patterns)) return () => false;
  const expressions = Object.keys(patterns).map((pattern) => compilePattern(pattern, "u"));
  return (name) => name.length <= 200 && expressions.some((one) => one?.test(name) ?? true);
}
