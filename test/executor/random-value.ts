// Values that a schema most likely takes, made by its own simple reading of the schema: what they are worth is decided by a
// validator, not here.
type Schema = Readonly<Record<string, unknown>>;
export type Dice = () => number;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A repeatable source of numbers below 1 (mulberry32). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TEXTS = [
  "a",
  "blue",
  "a b",
  "ä€",
  "x&y=z",
  "1",
  "true",
  "100%",
  "a/b",
  "a,b",
  "+",
  "日本",
  "'\"<>",
  "#",
  "\u{1F600}",
];

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-02T03:04:05Z",
  date: "2026-01-02",
  time: "03:04:05Z",
  email: "a@example.com",
  uri: "https://example.com/a",
  url: "https://example.com/a",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  hostname: "example.com",
  byte: "aGVsbG8=",
};

export function randomValue(
  defs: Readonly<Record<string, unknown>>,
  schema: unknown,
  dice: Dice,
  depth: number = 0,
): unknown {
  if (!isSchema(schema)) return pick(TEXTS, dice);
  if (typeof schema["$ref"] === "string") {
    const key = schema["$ref"].replace("#/$defs/", "");
    return depth > 12 ? {} : randomValue(defs, defs[key] ?? defs[decodeURIComponent(key)], dice, depth + 1);
  }
  if ("const" in schema) return schema["const"];
  if (Array.isArray(schema["enum"])) return pick(schema["enum"], dice);
  const branches = [schema["oneOf"], schema["anyOf"]].find(Array.isArray);
  const base = typeOf(schema, dice) === "object" ? randomObject(defs, schema, dice, depth) : null;
  if (branches !== undefined) {
    const chosen = randomValue(defs, pick(branches, dice), dice, depth + 1);
    return isSchema(chosen) && base !== null ? { ...base, ...chosen } : chosen;
  }
  if (Array.isArray(schema["allOf"])) {
    const parts = schema["allOf"].map((part) => randomValue(defs, part, dice, depth + 1));
    const objects = parts.filter(isSchema);
    return objects.length > 0 ? Object.assign({}, base, ...objects) : (parts[0] ?? base);
  }
  return base ?? randomScalar(defs, schema, dice, depth);
}

function typeOf(schema: Schema, dice: Dice): string {
  const type = schema["type"];
  if (Array.isArray(type)) return String(pick(type, dice));
  if (typeof type === "string") return type;
  if ("properties" in schema) return "object";
  return "items" in schema ? "array" : "none";
}

function randomScalar(
  defs: Readonly<Record<string, unknown>>,
  schema: Schema,
  dice: Dice,
  depth: number,
): unknown {
  const number = (word: string, fallback: number): number => {
    const value = schema[word];
    return typeof value === "number" ? value : fallback;
  };
  switch (typeOf(schema, dice)) {
    case "integer":
      return Math.max(number("minimum", 1), Math.min(number("maximum", 50), Math.floor(dice() * 50)));
    case "number":
      return Math.max(number("minimum", 1), Math.min(number("maximum", 50), Math.round(dice() * 500) / 10));
    case "boolean":
      return dice() < 0.5;
    case "null":
      return null;
    case "array": {
      const length = Math.max(number("minItems", 0), Math.min(number("maxItems", 3), Math.floor(dice() * 4)));
      return Array.from({ length: depth > 6 ? number("minItems", 0) : length }, () =>
        randomValue(defs, schema["items"], dice, depth + 1),
      );
    }
    default:
      return randomText(schema, dice);
  }
}

function randomText(schema: Schema, dice: Dice): string {
  const format = schema["format"];
  if (typeof format === "string" && FORMATS[format] !== undefined) return FORMATS[format];
  const minimum = typeof schema["minLength"] === "number" ? schema["minLength"] : 1;
  const maximum = typeof schema["maxLength"] === "number" ? schema["maxLength"] : 200;
  return pick(TEXTS, dice).padEnd(minimum, "a").slice(0, Math.max(1, maximum));
}

function randomObject(
  defs: Readonly<Record<string, unknown>>,
  schema: Schema,
  dice: Dice,
  depth: number,
): Schema {
  const properties = isSchema(schema["properties"]) ? schema["properties"] : {};
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const chance = depth > 3 ? 0.1 : 0.4;
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) =>
      required.includes(name) || (depth < 6 && dice() < chance)
        ? [[name, randomValue(defs, property, dice, depth + 1)]]
        : [],
    ),
  );
}

function pick<T>(list: readonly T[], dice: Dice): T {
  const item = list[Math.floor(dice() * list.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
