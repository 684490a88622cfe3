// Converts schemas for the tests of this folder, and compiles what comes out with a validator of its own.
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { createReferences } from "../../../src/generate/document/references.ts";
import { createProblemLog } from "../../../src/generate/problems.ts";
import { createPatternChecker } from "../../../src/generate/schemas/check-patterns.ts";
import { createSchemaConverter } from "../../../src/generate/schemas/convert-schema.ts";
import type { Direction } from "../../../src/generate/schemas/schema-family.ts";
import { createTexts } from "../../../src/generate/texts.ts";
import type { SchemaStore } from "../../../src/schema/store.ts";

export type Options = {
  readonly schemas?: Readonly<Record<string, unknown>>;
  readonly dialect?: "3.0" | "3.1";
  readonly direction?: Direction;
};

const patterns = createPatternChecker(() => performance.now());

/** Converts one schema; patterns are judged once for all tests of a file. */
export function convert(schema: unknown, options: Options = {}) {
  const log = createProblemLog();
  const converter = createSchemaConverter({
    references: createReferences({ components: { schemas: options.schemas ?? {} } }),
    dialect: options.dialect ?? "3.0",
    texts: createTexts(),
    patterns: patterns,
    log,
    names: new Map(),
  });
  const key = converter.keyOf(schema, options.direction ?? "request", "test");
  return { key, ...converter.finish(), notes: log.all() };
}

const ajv = new Ajv2020({ strict: false, ownProperties: true, allErrors: true, logger: false });
addFormats.default(ajv);

/** A schema of a store as an independent validator reads it. */
export function compileKey(store: SchemaStore, key: string): ValidateFunction {
  ajv.removeSchema("store");
  ajv.addSchema({ $id: "store", $defs: store.$defs });
  return ajv.compile({ $ref: `store#/$defs/${key}` });
}

/** One schema converted and compiled. */
export function compile(schema: unknown, options: Options = {}): ValidateFunction {
  const { key, store } = convert(schema, options);
  return compileKey(store, key);
}
