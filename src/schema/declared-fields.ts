// Questions that are asked of a catalog; each is answered by the reader of its schemas.
import { readerOf, type Schema } from "./reader.ts";
import type { HasSchemas } from "./store.ts";

/** Follows `$ref` to its end; null where a schema says nothing or the reference leads nowhere. */
export const resolveSchema = (catalog: HasSchemas, schema: unknown): Schema | null =>
  readerOf(catalog.schemas()).resolve(schema);

/** Schemas of the declared fields by name, those of branches included. */
export const propertiesOf = (catalog: HasSchemas, schema: unknown): ReadonlyMap<string, unknown> =>
  new Map(
    readerOf(catalog.schemas())
      .members(schema)
      .map((member) => [member.name, member.schema]),
  );
