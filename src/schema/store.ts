// What `schemas.json` holds: the definitions and the examples of a catalog.

/** A key of `$defs`: letters, digits, `_`, `.` and `-`, so that `#/$defs/<key>` needs no escaping. */
export type SchemaKey = string;

/** JSON Schema 2020-12 definitions that refer to one another by `#/$defs/<key>`, and examples, each once. */
export type SchemaStore = {
  readonly $defs: Readonly<Record<SchemaKey, unknown>>;
  readonly examples: Readonly<Record<string, unknown>>;
};

/** A catalog as this room sees it: where its store is. Each call gives the same object. */
export type HasSchemas = { readonly schemas: () => SchemaStore };
