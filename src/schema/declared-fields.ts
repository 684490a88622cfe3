// Which names an operation's own schemas declare at the top of its body: the spec's field wins over every convention
// of the tools.
import type { Endpoint } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { isJsonObject } from "../json/object.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Follows `#/$defs/<key>` references; null where a schema says nothing or the reference leads nowhere. */
export function resolveSchema(catalog: Catalog, schema: unknown): Schema | null {
  let current = schema;
  for (let hops = 0; hops < 32; hops += 1) {
    if (!isJsonObject(current)) return null;
    const reference = current["$ref"];
    if (typeof reference !== "string") return current;
    const target = definitionOf(catalog, reference);
    if (Object.keys(current).length > 1 && isJsonObject(target)) return merged(current, target);
    current = target;
  }
  return null;
}

const merges = new WeakMap<object, Schema>();

/** Keywords beside a `$ref` hold as well (JSON Schema 2020-12 section 8.2.3.1); made once, so that it can be a key. */
function merged(schema: Schema, target: Schema): Schema {
  const known = merges.get(schema);
  if (known !== undefined) return known;
  const { $ref: _, ...beside } = schema;
  const made = "$ref" in target ? { ...beside, allOf: [target] } : { ...target, ...beside };
  merges.set(schema, made);
  return made;
}

/** The definition that a `#/$defs/<key>` reference names (RFC 6901 pointer in a URI fragment). */
export function definitionOf(catalog: Catalog, reference: string): unknown {
  if (!reference.startsWith("#/$defs/")) return undefined;
  const { $defs } = catalog.schemas();
  let key = reference.slice("#/$defs/".length);
  if (!Object.hasOwn($defs, key)) key = unescapePointer(key);
  return Object.hasOwn($defs, key) ? $defs[key] : undefined;
}

function unescapePointer(token: string): string {
  try {
    return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return token;
  }
}

/** Property schemas of an object schema, through allOf, anyOf and oneOf; the first declaration of a name stands. */
export function propertiesOf(catalog: Catalog, schema: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const seen = new Set<unknown>();
  const visit = (node: unknown): void => {
    const resolved = resolveSchema(catalog, node);
    if (resolved === null || seen.has(node)) return;
    seen.add(node);
    const properties = resolved["properties"];
    if (isJsonObject(properties)) {
      for (const [name, property] of Object.entries(properties)) {
        if (!found.has(name)) found.set(name, property);
      }
    }
    for (const word of ["allOf", "anyOf", "oneOf"]) {
      const branches = resolved[word];
      if (Array.isArray(branches)) branches.forEach(visit);
    }
  };
  visit(schema);
  return found;
}

/** Names of the fields that any of the body's media types declares. */
export function bodyFields(catalog: Catalog, endpoint: Endpoint): ReadonlySet<string> {
  const names = new Set<string>();
  for (const media of endpoint.body?.content ?? []) {
    if (media.schema === undefined) continue;
    for (const name of propertiesOf(catalog, { $ref: `#/$defs/${media.schema}` }).keys()) names.add(name);
  }
  return names;
}

export function endpointTakesField(asked: { catalog: Catalog; endpoint: Endpoint; name: string }): boolean {
  return bodyFields(asked.catalog, asked.endpoint).has(asked.name);
}
