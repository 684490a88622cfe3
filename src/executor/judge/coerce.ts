// Parameters travel as text, and assistants write them as text or as values: where only one reading fits the schema,
// that reading is checked. The text itself stays as it was given, so that a 64-bit id keeps all its digits.

import type { Catalog } from "../../catalog/load-catalog.ts";
import { isJsonObject } from "../../json/object.ts";
import { isJsonFault, parseJsonText } from "../../json/parse.ts";
import { propertiesOf, resolveSchema } from "../../schema/declared-fields.ts";
import { acceptedTypes, type JsonType } from "../../schema/types.ts";
import { validatorOf } from "../../schema/validator.ts";

/** `wire` is what is serialised, `checked` what the schema judges. */
export type Reading = { readonly wire: unknown; readonly checked: unknown };

type Place = { readonly catalog: Catalog; readonly schema: unknown };

/** RFC 8259 section 6, `number`. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The reading of a value that fits the schema; where none does, the value read as closely as possible. */
export function readAs(place: Place, value: unknown): Reading {
  const plain = { wire: value, checked: value };
  if (accepts(place, value)) return plain;
  const readings = candidates(place, value).map((one) => descend(place, one));
  const fitting = readings.find(({ checked }) => accepts(place, checked));
  return fitting ?? readings[0] ?? descend(place, plain);
}

const accepts = ({ catalog, schema }: Place, value: unknown): boolean =>
  Boolean(validatorOf(catalog).bySchema(schema)(value));

function candidates({ catalog, schema }: Place, value: unknown): Reading[] {
  const types = acceptedTypes(catalog, schema);
  const found: Reading[] = typeof value === "string" ? fromText(types, value) : [];
  if ((typeof value === "number" || typeof value === "boolean") && types.has("string")) {
    found.push({ wire: String(value), checked: String(value) });
  }
  const isList = types.has("array") && !Array.isArray(value);
  if (isList && value !== null && !found.some(({ checked }) => Array.isArray(checked))) {
    found.push({ wire: [value], checked: [value] });
  }
  return found;
}

function fromText(types: ReadonlySet<JsonType>, text: string): Reading[] {
  const found: Reading[] = [];
  const isNumber = NUMBER.test(text) && Number.isFinite(Number(text));
  if (isNumber && (types.has("number") || types.has("integer")))
    found.push({ wire: text, checked: Number(text) });
  if (types.has("boolean") && (text === "true" || text === "false")) {
    found.push({ wire: text, checked: text === "true" });
  }
  const wanted =
    (text.startsWith("[") && types.has("array")) || (text.startsWith("{") && types.has("object"));
  const parsed = wanted ? parseJsonText(text) : null;
  if (parsed !== null && !isJsonFault(parsed)) found.push({ wire: parsed.value, checked: parsed.value });
  return found;
}

/** Reads the members of a list or an object by their own schemas. */
function descend(place: Place, reading: Reading): Reading {
  const { wire } = reading;
  if (Array.isArray(wire)) {
    const items = itemSchema(place);
    if (items === undefined) return reading;
    const read = wire.map((item: unknown) => readAs({ catalog: place.catalog, schema: items }, item));
    return { wire: read.map((one) => one.wire), checked: read.map((one) => one.checked) };
  }
  if (!isJsonObject(wire)) return reading;
  const properties = propertiesOf(place.catalog, place.schema);
  const read = Object.entries(wire).map(([name, item]) => {
    const schema = properties.get(name);
    const one =
      schema === undefined ? { wire: item, checked: item } : readAs({ catalog: place.catalog, schema }, item);
    return [name, one] as const;
  });
  return {
    wire: Object.fromEntries(read.map(([name, one]) => [name, one.wire])),
    checked: Object.fromEntries(read.map(([name, one]) => [name, one.checked])),
  };
}

/** The schema of a list's items, looked for in the branches too. */
function itemSchema({ catalog, schema }: Place): unknown {
  const resolved = resolveSchema(catalog, schema);
  if (resolved === null) return undefined;
  if (isJsonObject(resolved["items"])) return resolved["items"];
  for (const word of ["anyOf", "oneOf", "allOf"]) {
    const branches = resolved[word];
    if (!Array.isArray(branches)) continue;
    for (const branch of branches) {
      const items = resolveSchema(catalog, branch)?.["items"];
      if (isJsonObject(items)) return items;
    }
  }
  return undefined;
}
