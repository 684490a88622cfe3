// The arguments that are maps (query and its aliases, header_params and headers, path_params): an object, or the JSON
// text of one.

import { PortolanError } from "../../errors.ts";
import { boundsRefusal, isExcess } from "../../json/bounds.ts";
import { sameJson } from "../../json/compare.ts";
import { isJsonObject } from "../../json/object.ts";
import { isJsonFault, parseJsonText } from "../../json/parse.ts";
import { escapePointer } from "../../json/pointer.ts";

export const QUERY_ALIASES = ["query", "query_params", "query_parameters"] as const;
export const HEADER_ALIASES = ["header_params", "headers"] as const;

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

/** One entry of several maps, with the pointer at which it stood. */
export type MapEntry = { readonly name: string; readonly value: unknown; readonly pointer: string };

/** Entries of all aliases together. The same name in two of them must bear the same value. */
export function readAliases(args: Args, aliases: readonly string[]): readonly MapEntry[] {
  const entries = new Map<string, MapEntry>();
  for (const alias of aliases) {
    for (const [name, value] of Object.entries(readMap(args, alias))) {
      const pointer = `/${alias}/${escapePointer(name)}`;
      const earlier = entries.get(name);
      if (earlier !== undefined && !sameJson(earlier.value, value)) {
        throw new PortolanError("invalid_arguments", `${name} is given twice with different values`, {
          hint: "Give each parameter once, in query.",
          details: [earlier.pointer, pointer].map((at) => ({ pointer: at, reason: "conflict" })),
        });
      }
      entries.set(name, earlier ?? { name, value, pointer });
    }
  }
  return [...entries.values()];
}

/** What a value is, without the value: refusals never echo what may be a secret. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (typeof value === "string")
    return value === "" ? "empty string" : `string of ${value.length} characters`;
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value;
}
