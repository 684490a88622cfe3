// What a JSON object is, and how to look into JSON of unknown shape: own members only, so that names such as `__proto__`
// are just names.
import type { Step } from "./pointer.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a JSON object: neither null nor a list. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True for a list of unknown items. */
export const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** The own member of an object or array; undefined for anything else. */
export function member(value: unknown, key: Step): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The member where it is an object, else an empty one. */
export function objectAt(value: unknown, key: Step): JsonObject {
  const found = member(value, key);
  return isJsonObject(found) ? found : {};
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

/** The own members of an object; none for anything else. */
export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isJsonObject(value) ? Object.entries(value) : [];

/** An object of these members; `__proto__` becomes a member like any other. */
export const fromPairs = <T>(pairs: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries(pairs);

/** Sets an own member of an object that is being made; `__proto__` becomes a member like any other. */
export function define(into: object, [name, value]: readonly [string, unknown]): void {
  Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true });
}
