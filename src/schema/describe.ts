// A schema in a few words: `integer 1 to 100`, `one of open, closed`, `array of string`.
import { readerOf } from "./reader.ts";
import type { HasSchemas } from "./store.ts";
import { acceptedTypes } from "./types.ts";

/** Values of an enumeration that are spelled out. */
const MAX_VALUES = 20;

/** A schema in a few words, for a person: its values, its types, or those of its branches, two levels deep. */
export function describeSchema(catalog: HasSchemas, schema: unknown, depth: number = 0): string {
  const { resolve, merged } = readerOf(catalog.schemas());
  if (resolve(schema) === null) return schema === false ? "nothing" : "any value";
  const resolved = merged(schema);
  if (Array.isArray(resolved["enum"])) return describeValues(resolved["enum"]);
  if ("const" in resolved) return JSON.stringify(resolved["const"]).slice(0, 60);
  const branches = [resolved["oneOf"], resolved["anyOf"]].find(Array.isArray);
  if (branches !== undefined && depth < 2 && !("type" in resolved)) {
    const parts = branches.slice(0, 6).map((branch: unknown) => describeSchema(catalog, branch, depth + 1));
    return [...new Set(parts)].join(" or ");
  }
  const types = [...acceptedTypes(catalog, resolved)];
  if (types.length === 7) return "any value";
  if (types.includes("array") && types.length <= 2 && resolved["items"] !== undefined && depth < 2) {
    return `array of ${describeSchema(catalog, resolved["items"], depth + 1)}`;
  }
  return [types.join(" or "), format(resolved), bounds(resolved)].filter((part) => part !== "").join(" ");
}

/** The values of an enumeration, at most twenty of them spelled out. */
export function describeValues(values: readonly unknown[]): string {
  const shown = values
    .slice(0, MAX_VALUES)
    .map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  const more = values.length > MAX_VALUES ? ` and ${values.length - MAX_VALUES} more` : "";
  return values.length === 1 ? String(shown[0]) : `one of ${shown.join(", ")}${more}`;
}

function format(schema: Readonly<Record<string, unknown>>): string {
  return typeof schema["format"] === "string" ? `(${schema["format"]})` : "";
}

function bounds(schema: Readonly<Record<string, unknown>>): string {
  const parts = [
    ["minimum", "at least"],
    ["exclusiveMinimum", "above"],
    ["maximum", "at most"],
    ["exclusiveMaximum", "below"],
  ].flatMap(([word = "", label = ""]) =>
    typeof schema[word] === "number" ? [`${label} ${schema[word]}`] : [],
  );
  const lengths = [
    ["minLength", "at least"],
    ["maxLength", "at most"],
  ].flatMap(([word = "", label = ""]) =>
    typeof schema[word] === "number" ? [`${label} ${schema[word]} characters`] : [],
  );
  return [...parts, ...lengths].join(", ");
}
