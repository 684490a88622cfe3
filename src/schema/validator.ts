// JSON Schema 2020-12 validation over a catalog's store: compiled when first needed, each definition once, and never
// changing what it looks at.
import { createRequire } from "node:module";
import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import type addFormats from "ajv-formats";
import type { Catalog } from "../catalog/load-catalog.ts";
import { isJsonObject } from "../json/object.ts";
import { definitionOf } from "./declared-fields.ts";
import { countFitting, MANY_WORDS, setManyApart } from "./many-branches.ts";
import { isMultiple } from "./multiple-of.ts";
import { isUnique } from "./unique-items.ts";

/** True where the value is valid; the failed keyword is in `errors` until the next call. */
type Check = ValidateFunction;

export type SchemaValidator = {
  /** By the catalog's schema key. */
  readonly byKey: (key: string) => Check;
  /** A schema object that stands inside a definition of the same catalog. */
  readonly bySchema: (schema: unknown) => Check;
  /** Only some keywords of a schema object, such as `["format"]`. */
  readonly byKeywords: (schema: Readonly<Record<string, unknown>>, words: readonly string[]) => Check;
};

/** Longer texts are not held against `format` and `pattern`: an expression's cost must stay bounded. */
const MAX_PATTERN_TEXT = 50_000;

const validators = new WeakMap<Catalog, SchemaValidator>();

export function validatorOf(catalog: Catalog): SchemaValidator {
  const known = validators.get(catalog);
  if (known !== undefined) return known;
  const made = createValidator(catalog);
  validators.set(catalog, made);
  return made;
}

function createValidator(catalog: Catalog): SchemaValidator {
  const ajv = createAjv();
  const added = new Set<string>();
  const compiled = new WeakMap<object, Check>();
  const bySchema = (schema: unknown): Check => {
    const node = isJsonObject(schema) ? schema : schema === false ? NEVER : ANYTHING;
    const known = compiled.get(node);
    if (known !== undefined) return known;
    addDefinitions({ ajv, added, catalog }, node);
    const apart = setManyApart(node);
    const check = ajv.compile(isJsonObject(apart) ? apart : node);
    compiled.set(node, check);
    return check;
  };
  addManyWords(ajv, { catalog, fits: (branch, value) => Boolean(bySchema(branch)(value)) });
  const byKey = (key: string): Check => bySchema(rootSchema(catalog, key));
  const parts = new WeakMap<object, Map<string, object>>();
  const byKeywords: SchemaValidator["byKeywords"] = (schema, words) => {
    const known = parts.get(schema) ?? new Map<string, object>();
    parts.set(schema, known);
    const name = words.join();
    const part = known.get(name) ?? Object.fromEntries(words.map((word) => [word, schema[word]]));
    known.set(name, part);
    return bySchema(part);
  };
  return { byKey, bySchema, byKeywords };
}

const ANYTHING = {};
const NEVER = { not: {} };

const load = createRequire(import.meta.url);

/** Ajv is loaded by the first validation, which cannot wait for a promise: most starts never come to one. */
function createAjv(): Ajv2020 {
  const { Ajv2020 } = load("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");
  const formats = load("ajv-formats") as typeof addFormats;
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    validateFormats: true,
    ownProperties: true,
    verbose: true,
    allErrors: false,
    useDefaults: false,
    coerceTypes: false,
    removeAdditional: false,
    addUsedSchema: false,
    inlineRefs: false,
    logger: false,
    code: { regExp: boundedRegExp },
  });
  formats.default(ajv);
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    errors: false,
    validate: (wanted: boolean, items: readonly unknown[]) => !wanted || isUnique(items),
  });
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword({
    keyword: "multipleOf",
    type: "number",
    schemaType: "number",
    errors: false,
    validate: (step: number, value: number) => isMultiple(value, step),
  });
  return ajv;
}

type Branches = {
  readonly catalog: Catalog;
  readonly fits: (branch: unknown, value: unknown) => boolean;
};

function addManyWords(ajv: Ajv2020, { catalog, fits }: Branches): void {
  for (const [word, enough] of [
    [MANY_WORDS.oneOf, (count: number) => count === 1],
    [MANY_WORDS.anyOf, (count: number) => count > 0],
  ] as const) {
    ajv.addKeyword({
      keyword: word,
      schemaType: "array",
      errors: false,
      validate: (branches: readonly unknown[], value: unknown) =>
        enough(countFitting({ catalog, branches, value, fits: (branch) => fits(branch, value) })),
    });
  }
}

/** A pattern that this engine cannot read (another dialect) is no ground for a refusal. */
const boundedRegExp = Object.assign(
  (pattern: string, flags: string) => {
    const expression = compilePattern(pattern, flags);
    return {
      test: (text: string) => expression === null || text.length > MAX_PATTERN_TEXT || expression.test(text),
      // Ajv keeps one expression per text of this: without it, all patterns would be the first one.
      toString: () => `/${pattern}/${flags}`,
    };
  },
  { code: "new RegExp" },
);

/** Null for a pattern of another dialect. */
export function compilePattern(pattern: string, flags: string): RegExp | null {
  for (const candidate of [flags, ""]) {
    try {
      return new RegExp(pattern, candidate);
    } catch {
      // The next set of flags may take it.
    }
  }
  return null;
}

type Store = { readonly ajv: Ajv2020; readonly added: Set<string>; readonly catalog: Catalog };

/** Makes every definition that a schema reaches known to Ajv under the very text of its reference. */
function addDefinitions(store: Store, schema: unknown): void {
  const waiting: unknown[] = [schema];
  while (waiting.length > 0) {
    const node = waiting.pop();
    // One by one: an enumeration may be longer than a call may have arguments.
    if (Array.isArray(node)) for (const item of node) waiting.push(item);
    if (!isJsonObject(node)) continue;
    for (const [word, value] of Object.entries(node)) {
      if (word === "$ref" && typeof value === "string") {
        if (store.added.has(value)) continue;
        store.added.add(value);
        const definition = definitionOf(store.catalog, value);
        if (!isJsonObject(definition) && typeof definition !== "boolean") continue;
        const apart = setManyApart(definition);
        store.ajv.addSchema(isJsonObject(apart) ? apart : definition === false ? NEVER : ANYTHING, value);
        waiting.push(definition);
      } else if (typeof value === "object") waiting.push(value);
    }
  }
}

const roots = new WeakMap<Catalog, Map<string, object>>();

/** One reference object per key, so that it is compiled once. */
export function rootSchema(catalog: Catalog, key: string): object {
  const known = roots.get(catalog) ?? new Map<string, object>();
  roots.set(catalog, known);
  const schema = known.get(key) ?? { $ref: `#/$defs/${key}` };
  known.set(key, schema);
  return schema;
}
