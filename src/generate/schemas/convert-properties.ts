// The keywords of objects: members, which of them are demanded, and what else is allowed.

import {
  entriesOf,
  fromPairs,
  isArray,
  isJsonObject,
  type JsonObject,
  member,
  objectAt,
  textAt,
} from "../../json/object.ts";
import { stripInvisible } from "../sanitise-text.ts";
import { requiredOf } from "./convert-keywords.ts";
import { type NodeContext, type Pair, reportPattern } from "./schema-context.ts";
import type { Family } from "./schema-family.ts";

export type PropertiesInput = {
  readonly context: NodeContext;
  readonly family: Family;
  readonly convert: (node: unknown, context: NodeContext) => JsonObject;
};

/** The keywords of an object, with its members converted by `convert`. */
export function convertProperties(node: JsonObject, input: PropertiesInput): readonly Pair[] {
  const properties = membersOf(node, input.context);
  const converted = properties.map(
    ([name, property]) => [name, convertProperty(name, property, input)] as const,
  );
  const patterns = patternProperties(node, input);
  const required = requiredNames(node, properties, input.family);
  return [
    ...(converted.length > 0 ? [["properties", fromPairs(converted)] as const] : []),
    ...(required.length > 0 ? [["required", required] as const] : []),
    ...patterns.pairs,
    ...additional(node, input, patterns.dropped),
    ...others(node, input),
  ];
}

/** Some documents refer to a whole map of properties. */
function membersOf(node: JsonObject, context: NodeContext): readonly (readonly [string, unknown])[] {
  const stated = objectAt(node, "properties");
  const whole = textAt(stated, "$ref") === undefined ? stated : context.references.follow(stated);
  if (whole === undefined) {
    context.broken(`its properties refer to "${textAt(stated, "$ref") ?? "nothing"}", which is not there`);
  }
  return entriesOf(whole).filter(([, property]) => isJsonObject(property) || typeof property === "boolean");
}

/**
 * OpenAPI 3.1, "Schema Object", `readOnly`: a `readOnly` member is not sent in a request, and `required` then counts for answers
 * alone. One that is demanded in both directions may be sent; any other is refused.
 */
function convertProperty(name: string, property: unknown, input: PropertiesInput): JsonObject {
  const { context, family } = input;
  const refused = context.direction === "request" && family.foreign.has(name) && !family.required.has(name);
  return refused ? { readOnly: true, not: {} } : input.convert(property, context);
}

function requiredNames(
  node: JsonObject,
  properties: readonly (readonly [string, unknown])[],
  family: Family,
): readonly string[] {
  const lifted = properties
    .filter(([, property]) => member(property, "required") === true)
    .map(([name]) => name);
  return [...new Set([...requiredOf(node), ...lifted])].filter((name) => !family.foreign.has(name));
}

function patternProperties(
  node: JsonObject,
  { context, convert }: PropertiesInput,
): { readonly pairs: readonly Pair[]; readonly dropped: boolean } {
  let dropped = false;
  const kept = entriesOf(member(node, "patternProperties")).flatMap(([pattern, child]) => {
    const verdict = context.patterns(pattern);
    if (verdict.kind === "runs") return [[verdict.pattern, convert(child, context)] as const];
    reportPattern(pattern, verdict.reason, context);
    dropped = true;
    return [];
  });
  return { pairs: kept.length > 0 ? [["patternProperties", fromPairs(kept)]] : [], dropped };
}

/** Where a pattern was dropped, nobody can say which members it allowed: nothing is refused. */
function additional(
  node: JsonObject,
  { context, convert }: PropertiesInput,
  dropped: boolean,
): readonly Pair[] {
  if (dropped) return [];
  return ["additionalProperties", "unevaluatedProperties"].flatMap((word): readonly Pair[] => {
    const stated = member(node, word);
    if (stated === false || stated === "false") return [[word, false]];
    return isJsonObject(stated) && Object.keys(stated).length > 0 ? [[word, convert(stated, context)]] : [];
  });
}

function others(node: JsonObject, { context, convert }: PropertiesInput): readonly Pair[] {
  const pairs: Pair[] = [];
  const names = member(node, "propertyNames");
  if (isJsonObject(names)) pairs.push(["propertyNames", convert(names, context)]);
  const dependencies = [
    ...entriesOf(member(node, "dependencies")),
    ...entriesOf(member(node, "dependentRequired")),
  ];
  const lists = dependencies
    .filter(([, child]) => isArray(child))
    .map(([name, child]) => [name, texts(child)] as const);
  if (lists.length > 0) pairs.push(["dependentRequired", fromPairs(lists)]);
  const schemas = [...entriesOf(member(node, "dependencies")), ...entriesOf(member(node, "dependentSchemas"))]
    .filter(([, child]) => isJsonObject(child))
    .map(([name, child]) => [stripInvisible(name), convert(child, context)] as const);
  if (schemas.length > 0) pairs.push(["dependentSchemas", fromPairs(schemas)]);
  return pairs;
}

const texts = (value: unknown): readonly string[] =>
  isArray(value) ? [...new Set(value.filter((item): item is string => typeof item === "string"))] : [];
