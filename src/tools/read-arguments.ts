// Reads a tool's arguments by its input schema: what comes out has the schema's types, and every fault is named.

import { type ErrorDetail, MAX_DETAILS, PortolanError } from "../errors.ts";
import { escapePointer } from "../json/pointer.ts";

export type Arguments = Readonly<Record<string, unknown>>;

type Property = { readonly description?: string } & (
  | { readonly type: "string"; readonly enum?: readonly string[]; readonly default?: string }
  | { readonly type: "boolean"; readonly default?: boolean }
  | {
      readonly type: "integer";
      readonly minimum: number;
      readonly maximum: number;
      readonly default?: number;
    }
);

/** JSON Schema of arguments that are all named, as a literal. */
export type ClosedInput = {
  readonly type: "object";
  readonly properties: Readonly<Record<string, Property>>;
  readonly additionalProperties: false;
};

type ValueOf<P extends Property> = P extends { readonly enum: readonly (infer Value)[] }
  ? Value
  : { string: string; boolean: boolean; integer: number }[P["type"]];

/** The arguments that a schema describes. One that may be left out is undefined, or has the schema's default. */
export type ArgumentsOf<Input extends ClosedInput> = {
  readonly [Name in keyof Input["properties"]]:
    | ValueOf<Input["properties"][Name]>
    | (Input["properties"][Name] extends { readonly default: unknown } ? never : undefined);
};

/** Characters of a text that are looked at. */
const LONGEST_TEXT = 200_000;

/**
 * The arguments with the types of `input`; null counts as left out.
 * @throws PortolanError invalid_arguments with a detail for each fault.
 */
export function readArguments<Input extends ClosedInput>(input: Input, args: Arguments): ArgumentsOf<Input> {
  const details = unknownNames(input, args);
  const values = Object.entries(input.properties).map(([name, property]) => {
    const given = args[name] ?? property.default;
    if (given === undefined || fits(given, property))
      return [name, typeof given === "string" ? given.slice(0, LONGEST_TEXT) : given];
    details.push({ pointer: `/${name}`, expected: wordsFor(property), found: describe(given) });
    return [name, undefined];
  });
  const [first] = details;
  if (first === undefined) return Object.fromEntries(values) as ArgumentsOf<Input>;
  const name = (first.pointer ?? "").slice(1);
  const what =
    first.found === undefined ? `no argument is called ${name}` : `${name}: expected ${first.expected}`;
  throw new PortolanError("invalid_arguments", what, { details });
}

function unknownNames({ properties }: ClosedInput, args: Arguments): ErrorDetail[] {
  return Object.keys(args)
    .filter((name) => !Object.hasOwn(properties, name))
    .slice(0, MAX_DETAILS)
    .map((name) => ({
      pointer: `/${escapePointer(name.slice(0, 60))}`,
      reason: "unknown_argument" as const,
      expected: Object.keys(properties).join(", ") || "no argument",
    }));
}

function fits(value: unknown, property: Property): boolean {
  if (property.type === "boolean") return typeof value === "boolean";
  if (property.type === "string")
    return typeof value === "string" && (property.enum === undefined || property.enum.includes(value));
  if (typeof value !== "number" || !Number.isInteger(value)) return false;
  return value >= property.minimum && value <= property.maximum;
}

function wordsFor(property: Property): string {
  if (property.type === "boolean") return "true or false";
  if (property.type === "integer") return `a whole number from ${property.minimum} to ${property.maximum}`;
  return property.enum === undefined ? "a text" : `one of ${property.enum.join(", ")}`;
}

function describe(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
