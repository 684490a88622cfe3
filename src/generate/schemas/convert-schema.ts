// Converts the schemas that operations use into JSON Schema 2020-12, each once per direction, with references to one
// another by key. Only what an operation reaches is converted.

import { isJsonObject, type JsonObject, textAt } from "../../json/object.ts";
import type { Step } from "../../json/pointer.ts";
import { keyOf } from "../../schema/reader.ts";
import type { SchemaKey, SchemaStore } from "../../schema/store.ts";
import { placeOf, type References } from "../document/references.ts";
import { UNRESOLVED } from "../document/settle-references.ts";
import { plainValue } from "./convert-keywords.ts";
import { convertNode } from "./convert-node.ts";
import { findUnusable } from "./schema-closure.ts";
import type { ConverterInput, NodeContext } from "./schema-context.ts";
import { createDirectionCheck, createFamilies, type Direction } from "./schema-family.ts";
import { contentHash, createSchemaNames } from "./schema-keys.ts";
import { shareRepeated } from "./share-schemas.ts";

type ConvertedSchemas = {
  readonly store: SchemaStore;
  /** Schemas that cannot be used, and why: directly, or because of what they reach. */
  readonly unusable: ReadonlyMap<SchemaKey, string>;
};

export type SchemaConverter = {
  /** Key of the schema as it reads in this direction. */
  readonly keyOf: (schema: unknown, direction: Direction, where: string) => SchemaKey;
  /** Key of an example value, or undefined where it is too large to keep. */
  readonly exampleKey: (value: unknown) => string | undefined;
  /** Ends the conversion. */
  readonly finish: () => ConvertedSchemas;
};

type Pending = {
  readonly node: unknown;
  readonly key: SchemaKey;
  readonly direction: Direction;
  readonly where: string;
};

/** Longest example kept, as JSON. */
const MAX_EXAMPLE_LENGTH = 8_000;

/** A converter for one document: ask for keys first, then finish once. */
export function createSchemaConverter(input: ConverterInput): SchemaConverter {
  const pending: Pending[] = [];
  const keyOfTarget = createTargetKeys(input, pending);
  const contextFor = createContexts(input, keyOfTarget);
  const defs = new Map<SchemaKey, unknown>();
  const broken = new Map<SchemaKey, string>();
  const examples = new Map<string, unknown>();
  const drain = (): void => {
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { key, node } = next;
      const context = contextFor(next, (reason) => broken.set(key, reason));
      defs.set(key, convertNode(node, context));
    }
  };
  return {
    keyOf: (schema, direction, where) => {
      const reasons: string[] = [];
      const context = contextFor({ node: undefined, direction, where }, (reason) => reasons.push(reason));
      const converted = convertNode(schema, context);
      drain();
      const alias = soleReference(converted);
      const [reason] = reasons;
      if (alias !== undefined && reason === undefined) return alias;
      const key = inlineKey(converted);
      defs.set(key, converted);
      if (reason !== undefined) broken.set(key, reason);
      return key;
    },
    exampleKey: (value) => keepExample(value, examples),
    finish: () => ({
      store: {
        $defs: Object.fromEntries(shareRepeated(defs)),
        examples: Object.fromEntries(sorted(examples)),
      },
      unusable: findUnusable(defs, broken),
    }),
  };
}

type TargetKeys = (target: Target, direction: Direction) => SchemaKey;

/** Gives each schema one key, or one per direction where the direction matters, and has it converted. */
function createTargetKeys(input: ConverterInput, pending: Pending[]): TargetKeys {
  const names = createSchemaNames();
  const directed = createDirectionCheck(input.references);
  /** By what is converted: the schema itself, or its place where it is no object. */
  const keys = { request: new Map<unknown, SchemaKey>(), response: new Map<unknown, SchemaKey>() };
  return ({ value, steps }, direction) => {
    const matters = directed(value);
    const known = keys[matters ? direction : "response"];
    const identity = isJsonObject(value) ? value : placeOf(steps);
    const found = known.get(identity);
    if (found !== undefined) return found;
    const called = isJsonObject(value) ? input.names.get(value) : undefined;
    const suffix = matters && direction === "request" ? ".request" : "";
    const key = names.forPlace({ steps, called, suffix });
    known.set(identity, key);
    pending.push({ node: value, key, direction, where: placeOf(steps) });
    return key;
  };
}

type MakeContext = (one: Omit<Pending, "key">, breaks: (reason: string) => void) => NodeContext;

function createContexts(input: ConverterInput, keyOfTarget: TargetKeys): MakeContext {
  const families = createFamilies(input.references);
  return ({ node: root, direction, where }, breaks) => ({
    ...input,
    direction,
    families,
    where,
    broken: breaks,
    keyOfRef: (ref, toward) => {
      const target = endOfAliases(ref, input.references);
      return target && keyOfTarget(target, toward);
    },
    keyOfNamed: (node) =>
      node !== root && input.names.has(node)
        ? keyOfTarget({ value: node, steps: [input.names.get(node) ?? ""] }, direction)
        : undefined,
  });
}

function keepExample(value: unknown, examples: Map<string, unknown>): string | undefined {
  const plain = plainValue(value);
  const text = JSON.stringify(plain);
  if (text === undefined || text.length > MAX_EXAMPLE_LENGTH) return undefined;
  const key = `e.${contentHash(text)}`;
  examples.set(key, plain);
  return key;
}

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

/** A schema of an operation that has no name in the document is called by what it is and what it says. */
function inlineKey(schema: unknown): SchemaKey {
  const type = textAt(schema, "type") ?? "schema";
  return `${type}.${contentHash(JSON.stringify(schema))}`;
}

/** The key that a schema refers to when it says nothing else. */
function soleReference(schema: unknown): SchemaKey | undefined {
  return isJsonObject(schema) && Object.keys(schema).length === 1 ? keyOf(schema) : undefined;
}

type Target = { readonly value: unknown; readonly steps: readonly Step[] };

/** Follows references to references; undefined for what leads nowhere or in a circle. */
function endOfAliases(ref: string, references: References): Target | undefined {
  const seen = new Set<string>();
  let current = ref;
  while (!seen.has(current)) {
    seen.add(current);
    const target = references.find(current);
    if (target === undefined) return undefined;
    const { value } = target;
    if (isJsonObject(value) && Object.hasOwn(value, UNRESOLVED)) return undefined;
    const next = isAlias(value) ? textAt(value, "$ref") : undefined;
    if (next === undefined) return target;
    current = next;
  }
  return undefined;
}

const isAlias = (value: unknown): value is JsonObject =>
  isJsonObject(value) && Object.keys(value).length === 1;
