// Judges values with Ajv 2020-12 and the catalog's definitions, each compiled when first needed. It is the sandbox's own
// validator, apart from src/schema: the sandbox judges what the executor sends, so it must not share its mistakes.
import type { SchemaValidateFunction } from "ajv";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Catalog } from "../catalog/load-catalog.ts";
import { plainValue } from "./exact-json.ts";
import { isRow, own } from "./row.ts";
import { define, referredKey } from "./schema-view.ts";

/** What is wrong with a value. `at` is a dotted path, empty for the whole. */
export type Finding = { readonly at: string; readonly message: string };

export type Validator = {
  /** @returns what is wrong, nothing when the value is valid or there is no such schema. */
  readonly check: (key: string | undefined, value: unknown) => readonly Finding[];
  /** The same for a schema inside a definition. */
  readonly checkSchema: (schema: unknown, value: unknown) => readonly Finding[];
};

const MAX_FINDINGS = 20;
/** Keyword in place of `$ref`: what it refers to is compiled when a value first comes there. */
const LAZY = "sandboxRef";

function lazily(byKey: (key: string) => ValidateFunction | null): SchemaValidateFunction {
  const validate: SchemaValidateFunction = (key, data, _, place) => {
    const judge = byKey(String(key));
    if (judge === null || judge(data)) return true;
    const base = place?.instancePath ?? "";
    // Copied: a schema that refers to itself runs the same judge again, which forgets its errors.
    validate.errors = (judge.errors ?? []).map((error) => ({
      ...error,
      instancePath: base + error.instancePath,
    }));
    return false;
  };
  return validate;
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    allErrors: true,
    ownProperties: true,
    // 0.07 is a multiple of 0.01, though not in binary fractions.
    multipleOfPrecision: 6,
    unicodeRegExp: true,
    logger: false,
    inlineRefs: false,
    addUsedSchema: false,
  });
  addFormats.default(ajv, { mode: "full" });
  for (const name of ["int32", "int64", "float", "double", "byte", "binary", "password"])
    ajv.addFormat(name, true);
  return ajv;
}

/** Opens a judge over a catalog's schemas. */
export function openValidator(store: Catalog["schemas"]): Validator {
  const ajv = createAjv();
  const compiled = new WeakMap<object, ValidateFunction | null>();
  const byKey = (key: string): ValidateFunction | null => {
    const definition = own(store().$defs, key);
    return isRow(definition) ? compile(definition) : null;
  };
  ajv.addKeyword({ keyword: LAZY, schemaType: "string", errors: true, validate: lazily(byKey) });
  const compile = (schema: object): ValidateFunction | null => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    let made: ValidateFunction | null = null;
    try {
      made = ajv.compile({ allOf: [rewritten(schema)] });
    } catch {
      // A schema that Ajv cannot compile judges nothing.
    }
    compiled.set(schema, made);
    return made;
  };
  const checkSchema = (schema: unknown, value: unknown): readonly Finding[] => {
    if (!isRow(schema)) return [];
    const judge = compile(schema);
    if (judge === null || judge(plainValue(value))) return [];
    return (judge.errors ?? []).slice(0, MAX_FINDINGS).map((error) => ({
      at: [error.instancePath.slice(1).replaceAll("/", "."), error.params["missingProperty"]]
        .filter((part) => typeof part === "string" && part !== "")
        .join("."),
      message: error.keyword === "required" ? "is required" : wording(error.message, error.params),
    }));
  };
  return {
    checkSchema,
    check: (key, value) => (key === undefined ? [] : checkSchema(own(store().$defs, key), value)),
  };
}

function wording(message: string | undefined, params: Record<string, unknown>): string {
  const allowed = params["allowedValues"];
  if (Array.isArray(allowed)) return `must be one of ${allowed.slice(0, 20).join(", ")}`;
  const extra = params["additionalProperty"];
  return typeof extra === "string" ? `has no field ${extra}` : (message ?? "is not valid");
}

const NOT_FOR_AJV = new Set([
  "discriminator",
  "xml",
  "externalDocs",
  "example",
  "examples",
  "$id",
  "id",
  "$schema",
]);
const LITERAL = new Set(["enum", "const", "default", "required"]);
const MAPS = new Set(["properties", "patternProperties", "dependentSchemas"]);

/** A copy in which each reference waits until it is needed, so that one operation never compiles the whole document. */
function rewritten(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(rewritten);
  if (!isRow(schema)) return schema;
  const copy: Record<string, unknown> = {};
  for (const [word, value] of Object.entries(schema)) {
    // What a reference has evaluated is not known to its neighbours, so this word would judge wrongly.
    if (NOT_FOR_AJV.has(word) || word.startsWith("unevaluated")) continue;
    if (word === "$ref") copy[LAZY] = referredKey(schema) ?? "";
    else copy[word] = rewrittenWord(word, value);
  }
  return copy;
}

function rewrittenWord(word: string, value: unknown): unknown {
  if (LITERAL.has(word)) return value;
  if (!MAPS.has(word) || !isRow(value)) return rewritten(value);
  const map: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) define(map, name, rewritten(part));
  return map;
}
