// Texts for single values of a card: literals, formats, bounds that an example would break.
import { listAt } from "../../json/object.ts";
import type { Schema } from "../../schema/reader.ts";

const MAX_ENUM = 10;

/** A value as JSON text. */
export const literal = (value: unknown): string => JSON.stringify(value) ?? "null";

/** Values as literals, at most ten. */
export function enumText(values: readonly unknown[]): string {
  const shown = values.slice(0, MAX_ENUM).map(literal);
  const kinds = [...new Set(values.map((value) => (value === null ? "null" : typeof value)))];
  return values.length > MAX_ENUM
    ? `${shown.slice(0, 3).join(" | ")} | …${kinds.join(" | ")}`
    : shown.join(" | ");
}

const FORMATS: ReadonlySet<string> = new Set([
  "date",
  "date-time",
  "time",
  "duration",
  "uuid",
  "email",
  "uri",
  "url",
  "hostname",
  "ipv4",
  "ipv6",
  "byte",
  "binary",
  "password",
  "uri-reference",
  "json-pointer",
  "regex",
  "cidr",
]);

/** `int(5+)`: a bound that a small number would break. */
export function leastNumber(schema: Schema): string {
  const least = schema["minimum"] ?? schema["exclusiveMinimum"];
  return typeof least === "number" && least > 1 ? `(${least}+)` : "";
}

const LONGEST_LIKE = 80;
const LONGEST_PATTERN = 48;
/** Patterns whose brackets close, so that a card stays readable by rule. */
const PLAIN_PATTERN = /^(?:[\w^$+*?.,:@#/ -]|\{[\d,]+\}|\[[\w^ .,:@#/-]+\])+$/;

/** What a text must look like beyond its format: an example where a pattern asks for more, else the least length. */
function textRule(schema: Schema): string {
  const example = [schema["default"], ...listAt(schema, "examples"), schema["example"]].find(
    (value) => typeof value === "string",
  );
  if (
    typeof schema["pattern"] === "string" &&
    typeof example === "string" &&
    example.length <= LONGEST_LIKE
  ) {
    return `(like ${JSON.stringify(example)})`;
  }
  const pattern = schema["pattern"];
  if (typeof pattern === "string" && pattern.length <= LONGEST_PATTERN && PLAIN_PATTERN.test(pattern))
    return `(/${pattern}/)`;
  const least = schema["minLength"];
  return typeof least === "number" && least > 4 && least <= 200 ? `(${least}+)` : "";
}

/** A text by its format, else by what it must look like. */
export function stringText(schema: Schema): string {
  const format = schema["format"];
  if (format === "binary") return "file";
  if (format === "int64" || format === "uint64") return "int64 string";
  if (typeof format === "string" && FORMATS.has(format)) return format;
  return `string${textRule(schema)}`;
}
