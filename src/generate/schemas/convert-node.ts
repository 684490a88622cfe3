// Converts one schema of the document, and what is inside it, into JSON Schema 2020-12.

import {
  entriesOf,
  isArray,
  isJsonObject,
  type JsonObject,
  listAt,
  member,
  textAt,
} from "../../json/object.ts";
import { UNRESOLVED } from "../document/settle-references.ts";
import { isNullable, plainKeywords } from "./convert-keywords.ts";
import { convertProperties } from "./convert-properties.ts";
import { type NodeContext, type Pair, reportPattern } from "./schema-context.ts";
import type { Family } from "./schema-family.ts";

/** What nothing satisfies. */
const NEVER = { not: {} } as const;

/**
 * A schema as JSON Schema 2020-12. `family` is given where the schema is a branch of an `allOf`.
 * What leads nowhere marks its owner as unusable; it never becomes "anything goes".
 */
export function convertNode(node: unknown, context: NodeContext, family?: Family): JsonObject {
  if (node === true || node === undefined) return {};
  if (node === false) return NEVER;
  if (!isJsonObject(node)) {
    context.log.note({
      where: context.where,
      what: "a schema that is not an object",
      mend: "it was read as any value",
    });
    return {};
  }
  const unresolved = textAt(node, UNRESOLVED);
  if (unresolved !== undefined) {
    context.broken(`its schema refers to "${unresolved}", which is not there`);
    return NEVER;
  }
  const named = family === undefined ? context.keyOfNamed(node) : undefined;
  if (named !== undefined) return { $ref: `#/$defs/${named}` };
  const ref = textAt(node, "$ref") ?? textAt(node, "$dynamicRef");
  return ref === undefined ? convertPlain(node, context, family) : convertReference(node, ref, context);
}

function convertReference(node: JsonObject, ref: string, context: NodeContext): JsonObject {
  const key = context.keyOfRef(ref, context.direction);
  if (key === undefined) {
    context.broken(`its schema refers to "${ref}", which is not there`);
    return NEVER;
  }
  const reference = { $ref: `#/$defs/${key}` };
  const { $ref: _, $dynamicRef: __, ...beside } = node;
  if (Object.keys(beside).length === 0) return reference;
  if (context.dialect === "3.1") return { ...reference, ...convertPlain(beside, context, undefined) };
  // OpenAPI 3.0 ignores what is beside a reference; a description and a null do no harm and are always meant.
  const words = descriptive(node, context);
  const flagged = member(node, "readOnly") === true ? [["readOnly", true] as const] : [];
  if (isNullable(node))
    return Object.fromEntries([...words, ["anyOf", [reference, { type: "null" }]], ...flagged]);
  return Object.fromEntries([["$ref", reference.$ref], ...words, ...flagged]);
}

function descriptive(node: JsonObject, { texts, where }: NodeContext): readonly Pair[] {
  return ["title", "description"].flatMap((word) => {
    const text = texts.member(member(node, word), where);
    return text === "" ? [] : [[word, text] as const];
  });
}

const COMBINED = ["allOf", "anyOf", "oneOf"] as const;

/** Branches that a validator can be compiled for without running out of stack. */
const MAX_BRANCHES = { allOf: 2000, anyOf: 2000, oneOf: 500 } as const;

function convertPlain(node: JsonObject, context: NodeContext, given: Family | undefined): JsonObject {
  const family = given ?? context.families.of(node, context.direction);
  const combined = COMBINED.some((word) => listAt(node, word).length > 0);
  const nullable = isNullable(node);
  const wrap = nullable && combined;
  const branches = combinations(node, context, family);
  const pairs: Pair[] = [
    ...descriptive(node, context),
    ...plainKeywords(node, nullable && !wrap),
    ...pattern(node, context),
    ...convertProperties(node, { context, family, convert: convertNode }),
    ...arrays(node, context),
    ...branches,
    ...conditions(node, context),
    ...discriminator(node, branches, context),
  ];
  if (!wrap) return Object.fromEntries(pairs);
  const outside = pairs.filter(([word]) => word === "title" || word === "description");
  const inside = pairs.filter(([word]) => word !== "title" && word !== "description");
  return Object.fromEntries([...outside, ["anyOf", [Object.fromEntries(inside), { type: "null" }]]]);
}

function pattern(node: JsonObject, context: NodeContext): readonly Pair[] {
  const stated = member(node, "pattern");
  if (typeof stated !== "string") return [];
  const verdict = context.patterns(stated);
  if (verdict.kind === "runs") return [["pattern", verdict.pattern]];
  reportPattern(stated, verdict.reason, context);
  return [];
}

function arrays(node: JsonObject, context: NodeContext): readonly Pair[] {
  const convert = (child: unknown) => convertNode(child, context);
  const pairs: Pair[] = [];
  const items = member(node, "items");
  const prefix = isArray(items) ? items : listAt(node, "prefixItems");
  if (prefix.length > 0) pairs.push(["prefixItems", prefix.map(convert)]);
  const rest = isArray(items) ? member(node, "additionalItems") : items;
  if (isJsonObject(rest) || typeof rest === "boolean") pairs.push(["items", convert(rest)]);
  for (const word of ["contains", "unevaluatedItems"]) {
    const child = member(node, word);
    if (isJsonObject(child) || typeof child === "boolean") pairs.push([word, convert(child)]);
  }
  return pairs;
}

function combinations(node: JsonObject, context: NodeContext, family: Family): readonly Pair[] {
  return COMBINED.flatMap((word): readonly Pair[] => {
    const branches = listAt(node, word);
    if (branches.length === 0) return [];
    if (branches.length > MAX_BRANCHES[word]) {
      context.broken(`its schema has ${branches.length} branches of ${word}, more than can be checked`);
      return [[word, [NEVER]]];
    }
    if (word !== "allOf") return [[word, branches.map((branch) => convertNode(branch, context))]];
    return [[word, branches.map((branch) => convertBranch(branch, context, family))]];
  });
}

/** A branch of `allOf` is converted by reference unless its family changes what it says. */
function convertBranch(branch: unknown, context: NodeContext, family: Family): JsonObject {
  const target = isJsonObject(branch) ? context.references.follow(branch) : undefined;
  const separate =
    isJsonObject(branch) && (Object.hasOwn(branch, "$ref") || context.keyOfNamed(branch) !== undefined);
  if (!separate) return convertNode(branch, context, family);
  const inline = target !== undefined && context.families.differs(target, family, context.direction);
  return inline ? convertNode(target, context, family) : convertNode(branch, context);
}

function conditions(node: JsonObject, context: NodeContext): readonly Pair[] {
  return ["not", "if", "then", "else"].flatMap((word): readonly Pair[] => {
    const child = member(node, word);
    return isJsonObject(child) || typeof child === "boolean" ? [[word, convertNode(child, context)]] : [];
  });
}

/** A hint for readers of the schema: the branches themselves decide what is valid. */
function discriminator(node: JsonObject, branches: readonly Pair[], context: NodeContext): readonly Pair[] {
  const stated = member(node, "discriminator");
  const propertyName = textAt(stated, "propertyName") ?? (typeof stated === "string" ? stated : undefined);
  if (propertyName === undefined) return [];
  const known = new Set(
    branches.flatMap(([word, list]) =>
      word === "allOf" || !isArray(list) ? [] : list.map((one) => member(one, "$ref")),
    ),
  );
  const mapping = entriesOf(member(stated, "mapping")).flatMap(([value, target]): readonly Pair[] => {
    if (typeof target !== "string") return [];
    const ref = target.includes("/") ? target : `#/components/schemas/${target}`;
    const key = context.keyOfRef(ref, context.direction);
    return key !== undefined && known.has(`#/$defs/${key}`) ? [[value, `#/$defs/${key}`]] : [];
  });
  return [
    [
      "discriminator",
      { propertyName, ...(mapping.length > 0 ? { mapping: Object.fromEntries(mapping) } : {}) },
    ],
  ];
}
