// Reads plain JSON of unknown shape: own members only, so that names such as `__proto__` are just names.

export type JsonObject = Readonly<Record<string, unknown>>;

/** A name or an index on the way from the root to a value. */
export type Step = string | number;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The own member of an object or array; undefined for anything else. */
export function member(value: unknown, key: Step): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The member where it is an object, else an empty one. */
export function objectAt(value: unknown, key: Step): JsonObject {
  const found = member(value, key);
  return isObject(found) ? found : {};
}

/** The member where it is a list, else an empty one. */
export function listAt(value: unknown, key: Step): readonly unknown[] {
  const found = member(value, key);
  return isArray(found) ? found : [];
}

/** The member where it is a string that is not blank. */
export function textAt(value: unknown, key: Step): string | undefined {
  const found = member(value, key);
  return typeof found === "string" && found.trim() !== "" ? found : undefined;
}

export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isObject(value) ? Object.entries(value) : [];

/** An object of these members; `__proto__` becomes a member like any other. */
export const fromPairs = <T>(pairs: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries(pairs);

/** RFC 6901 JSON Pointer. */
export const toPointer = (steps: readonly Step[]): string =>
  steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The steps of a `#/…` reference (RFC 6901 section 6), or undefined where it is none. */
export function pointerSteps(fragment: string): readonly string[] | undefined {
  if (fragment === "#" || fragment === "") return [];
  if (!fragment.startsWith("#/")) return undefined;
  return fragment
    .slice(2)
    .split("/")
    .map((part) => decodePercent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
}

function decodePercent(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
