// The sandbox's own judge of values: Ajv 2020-12 with the catalog's definitions, each compiled once when first met.
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { SchemaStore } from "../catalog/catalog-files.ts";
import { plainValue } from "./exact-json.ts";
import { isRow, own } from "./row.ts";
import { define, referredKey } from "./schema-view.ts";

/** What is wrong with a value. `at` is a dotted path, empty for the whole. */
export type Finding = { readonly at: string; readonly message: string };

export type Validator = {
  /** @returns what is wrong, nothing when the value is valid or there is no such schema. */
  readonly check: (key: string | undefined, value: unknown) => readonly Finding[];
  /** The same for a schema that stands inside a definition. */
  readonly checkSchema: (schema: unknown, value: unknown) => readonly Finding[];
};

const MAX_FINDINGS = 20;
const idOf = (key: string): string => `sandbox:${encodeURIComponent(key)}`;

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    allErrors: true,
    ownProperties: true,
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
export function openValidator(store: () => SchemaStore): Validator {
  const ajv = createAjv();
  const added = new Set<string>();
  const compiled = new WeakMap<object, ValidateFunction | null>();
  const add = (key: string): void => {
    if (added.has(key)) return;
    added.add(key);
    const definition = own(store().$defs, key);
    ajv.addSchema({ $id: idOf(key), allOf: [rewritten(definition ?? true, add)] });
  };
  const compile = (schema: object): ValidateFunction | null => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    let made: ValidateFunction | null = null;
    try {
      made = ajv.compile({ allOf: [rewritten(schema, add)] });
    } catch {
      // A schema that no one can compile judges nothing.
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
const MAPS = new Set(["properties", "patternProperties", "dependentSchemas"]);

/** A copy in which each reference names a schema of its own, so that definitions are compiled once and lazily. */
function rewritten(schema: unknown, add: (key: string) => void): unknown {
  if (Array.isArray(schema)) return schema.map((part) => rewritten(part, add));
  if (!isRow(schema)) return schema;
  const copy: Record<string, unknown> = {};
  for (const [word, value] of Object.entries(schema)) {
    if (NOT_FOR_AJV.has(word)) continue;
    if (word === "enum" || word === "const" || word === "default" || word === "required") copy[word] = value;
    else if (word === "$ref") {
      const key = referredKey(schema);
      if (key !== undefined) {
        add(key);
        copy["$ref"] = idOf(key);
      }
    } else if (MAPS.has(word) && isRow(value)) {
      const map: Record<string, unknown> = {};
      for (const [name, part] of Object.entries(value)) define(map, name, rewritten(part, add));
      copy[word] = map;
    } else copy[word] = rewritten(value, add);
  }
  return copy;
}
