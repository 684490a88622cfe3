// JSON Schema 2020-12 validation over a catalog's store: compiled when first needed, each definition once, and never
// changing what it looks at.
import { createRequire } from "node:module";
import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import type addFormats from "ajv-formats";
import { isJsonObject } from "../json/object.ts";
import { addExactKeywords } from "./exact-keywords.ts";
import { countFitting, MANY_WORDS, setManyApart } from "./many-branches.ts";
import { readerOf } from "./reader.ts";
import type { HasSchemas, SchemaKey, SchemaStore } from "./store.ts";

/** True where the value is valid; the failed keyword is in `errors` until the next call. */
type Check = ValidateFunction;

export type SchemaValidator = {
  /** A schema inside a definition of the same catalog, or a reference to one. */
  readonly bySchema: (schema: unknown) => Check;
  /** Only some keywords of a schema object, such as `["format"]`. */
  readonly byKeywords: (schema: Readonly<Record<string, unknown>>, words: readonly string[]) => Check;
};

/** Longer texts are not checked against `pattern`: the cost of an expression must stay bounded. */
const MAX_PATTERN_TEXT = 50_000;

const validators = new WeakMap<SchemaStore, SchemaValidator>();

/** The validator of a catalog's store, made when it is first asked for. */
export function validatorOf(catalog: HasSchemas): SchemaValidator {
  const store = catalog.schemas();
  const known = validators.get(store);
  if (known !== undefined) return known;
  const made = createValidator(catalog);
  validators.set(store, made);
  return made;
}

function createValidator(catalog: HasSchemas): SchemaValidator {
  const ajv = createAjv();
  const added = new Set<string>();
  const compiled = new WeakMap<object, Check>();
  const bySchema = (schema: unknown): Check => {
    const node = isJsonObject(schema) ? schema : schema === false ? NEVER : ANYTHING;
    const known = compiled.get(node);
    if (known !== undefined) return known;
    addDefinitions({ ajv, added, store: catalog.schemas() }, node);
    const apart = setManyApart(node);
    const check = ajv.compile(isJsonObject(apart) ? apart : node);
    compiled.set(node, check);
    return check;
  };
  addManyWords(ajv, { catalog, fits: (branch, value) => Boolean(bySchema(branch)(value)) });
  const parts = new WeakMap<object, Map<string, object>>();
  const byKeywords: SchemaValidator["byKeywords"] = (schema, words) => {
    const known = parts.get(schema) ?? new Map<string, object>();
    parts.set(schema, known);
    const name = words.join();
    const part = known.get(name) ?? Object.fromEntries(words.map((word) => [word, schema[word]]));
    known.set(name, part);
    return bySchema(part);
  };
  return { bySchema, byKeywords };
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
  addExactKeywords(ajv);
  return ajv;
}

type Branches = {
  readonly catalog: HasSchemas;
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

type Adding = { readonly ajv: Ajv2020; readonly added: Set<SchemaKey>; readonly store: SchemaStore };

/** Makes every definition that a schema reaches known to Ajv under the very text of its reference. */
function addDefinitions({ ajv, added, store }: Adding, schema: unknown): void {
  const { references } = readerOf(store);
  const waiting = [...references(schema, "everywhere")];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (added.has(key) || !Object.hasOwn(store.$defs, key)) continue;
    added.add(key);
    const definition = store.$defs[key];
    const apart = setManyApart(definition);
    ajv.addSchema(isJsonObject(apart) ? apart : definition === false ? NEVER : ANYTHING, `#/$defs/${key}`);
    for (const next of references(definition, "everywhere")) waiting.push(next);
  }
}

const roots = new WeakMap<SchemaStore, Map<SchemaKey, object>>();

/** One reference object per key, so that it is compiled once. */
export function rootSchema(catalog: HasSchemas, key: SchemaKey): object {
  const store = catalog.schemas();
  const known = roots.get(store) ?? new Map<SchemaKey, object>();
  roots.set(store, known);
  const schema = known.get(key) ?? { $ref: `#/$defs/${key}` };
  known.set(key, schema);
  return schema;
}
