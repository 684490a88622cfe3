// Questions about an operation's body that are still asked of a catalog; each is answered by the reader.
import type { Endpoint } from "../catalog/endpoint.ts";
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

/** Names of the fields that any of the body's media types declares. */
export function bodyFields(catalog: HasSchemas, endpoint: Endpoint): ReadonlySet<string> {
  const { members } = readerOf(catalog.schemas());
  const names = (endpoint.body?.content ?? []).flatMap(({ schema }) =>
    schema === undefined ? [] : members({ $ref: `#/$defs/${schema}` }).map(({ name }) => name),
  );
  return new Set(names);
}

/** True where any of the body's media types declares the field. */
export function endpointTakesField(asked: {
  readonly catalog: HasSchemas;
  readonly endpoint: Endpoint;
  readonly name: string;
}): boolean {
  return bodyFields(asked.catalog, asked.endpoint).has(asked.name);
}
