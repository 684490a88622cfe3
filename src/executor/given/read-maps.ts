// The arguments that are maps (query and its aliases, header_params and headers, path_params): an object, or the JSON
// text of one.

import { PortolanError } from "../../errors.ts";
import { boundsRefusal, isExcess } from "../../json/bounds.ts";
import { sameJson } from "../../json/compare.ts";
import { isJsonObject } from "../../json/object.ts";
import { isJsonFault, parseJsonText } from "../../json/parse.ts";
import { escapePointer } from "../../json/pointer.ts";

export const QUERY_ALIASES = ["query", "query_params", "query_parameters"] as const;
const HEADER_ALIASES = ["header_params", "headers"] as const;

type Args = Readonly<Record<string, unknown>>;

/** The map under one name; empty when it is absent. @throws PortolanError invalid_arguments */
export function readMap(args: Args, name: string): Args {
  const value = Object.hasOwn(args, name) ? args[name] : undefined;
  if (value === undefined || value === null || value === "") return {};
  if (isJsonObject(value)) return value;
  const parsed = typeof value === "string" ? parseJsonText(value) : null;
  if (parsed !== null && !isJsonFault(parsed) && isJsonObject(parsed.value)) return parsed.value;
  if (parsed !== null && isJsonFault(parsed) && isExcess(parsed.reason))
    throw boundsRefusal({ pointer: `/${name}`, reason: parsed.reason, place: "outside" });
  throw new PortolanError("invalid_arguments", `${name} must be an object of names and values`, {
    details: [{ pointer: `/${name}`, expected: "object", found: kindOf(value) }],
  });
}

/** One entry of a map, with the pointer to where it was given. */
export type MapEntry = { readonly name: string; readonly value: unknown; readonly pointer: string };

/** The maps of one call; a name may be in two aliases. */
export type ArgumentMaps = {
  readonly path: Args;
  readonly query: readonly MapEntry[];
  readonly header: readonly MapEntry[];
};

/** Reads all maps of a call. @throws PortolanError invalid_arguments */
export const readMaps = (args: Args): ArgumentMaps => ({
  path: readMap(args, "path_params"),
  query: QUERY_ALIASES.flatMap((alias) => entriesUnder(args, alias)),
  header: HEADER_ALIASES.flatMap((alias) => entriesUnder(args, alias)),
});

const entriesUnder = (args: Args, alias: string): readonly MapEntry[] =>
  Object.entries(readMap(args, alias)).map(([name, value]) => ({
    name,
    value,
    pointer: `/${alias}/${escapePointer(name)}`,
  }));

/** One entry for each name. @throws PortolanError invalid_arguments where two aliases give it different values */
export function mergeEntries(entries: readonly MapEntry[]): readonly MapEntry[] {
  const merged = new Map<string, MapEntry>();
  for (const entry of entries) {
    const earlier = merged.get(entry.name);
    if (earlier !== undefined && !sameJson(earlier.value, entry.value)) throw givenTwice(earlier, entry);
    merged.set(entry.name, earlier ?? entry);
  }
  return [...merged.values()];
}

const givenTwice = (...entries: readonly [MapEntry, MapEntry]): PortolanError =>
  new PortolanError("invalid_arguments", `${entries[0].name} is given twice with different values`, {
    hint: "Give each parameter once, in query.",
    details: entries.map(({ pointer }) => ({ pointer, reason: "conflict" })),
  });

/** What a value is, without the value: refusals never echo what may be a secret. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (typeof value === "string")
    return value === "" ? "empty string" : `string of ${value.length} characters`;
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
