// When JSON is too much: how deep and wide text or a value is, what is taken, and the one refusal of what is not.
import { type ErrorReason, PortolanError } from "../errors.ts";
import type { JsonObject } from "./object.ts";
import { escapePointer } from "./pointer.ts";
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  stringEnd,
} from "./text.ts";

/**
 * `depth`: containers around the innermost value. `members`: of all objects. `values`: one for the root, one for each
 * container and for each part of one but its first, as a count of commas and brackets in the text gives them.
 */
export type Extent = { readonly depth: number; readonly values: number; readonly members: number };

/** Deepest nesting of a body or an argument. */
export const MAX_DEPTH = 64;

/** What the arguments of one call may have: what follows stays below 200 ms for these. */
export const CALL_BOUNDS: Extent = { depth: MAX_DEPTH, values: 400_000, members: 50_000 };

/** What an answer of the API may have: parsing more would hold up every other call. */
export const ANSWER_BOUNDS: Extent = { depth: 200, values: 1_000_000, members: 200_000 };

export type Excess = Extract<ErrorReason, "too_deep" | "too_wide">;

/** True for a reason that says that something is too much. */
export const isExcess = (reason: string): reason is Excess => reason === "too_deep" || reason === "too_wide";

/** How deep and how wide JSON text is, without parsing it. */
export function extentOf(text: string): Extent {
  let depth = 0;
  let deepest = 0;
  let values = 1;
  let members = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at) - 1;
    else if (code === COMMA) values += 1;
    else if (code === COLON) members += 1;
    else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      depth += 1;
      values += 1;
      deepest = Math.max(deepest, depth);
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) depth -= 1;
  }
  return { depth: deepest, values, members };
}

/** How deep and how wide a JSON value is; walks level by level, without recursion. */
export function extentOfValue(value: unknown): Extent {
  let depth = 0;
  let values = 1;
  let members = 0;
  let level = [value].filter(isContainer);
  while (level.length > 0) {
    depth += 1;
    const next: object[] = [];
    for (const container of level) {
      const parts: readonly unknown[] = Object.values(container);
      values += Math.max(parts.length, 1);
      if (!Array.isArray(container)) members += parts.length;
      for (const part of parts) if (isContainer(part)) next.push(part);
    }
    level = next;
  }
  return { depth, values, members };
}

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What is too much about an extent; null where it is within the bounds. */
export function excessOf({ depth, values, members }: Extent, bounds: Extent = CALL_BOUNDS): Excess | null {
  if (depth > bounds.depth) return "too_deep";
  return values > bounds.values || members > bounds.members ? "too_wide" : null;
}

/** What a tool takes an argument for: the body of the call, one field of it, or something else. */
export type ArgumentPlace = "body" | "field" | "outside";

export type PlaceOf = (argument: string) => ArgumentPlace;

type Overrun = {
  /** RFC 6901 pointer into the arguments; empty for all of them together. */
  readonly pointer: string;
  readonly reason: Excess;
  readonly place: ArgumentPlace;
  /** Most values, where that is not the bound of every call. */
  readonly most?: number | undefined;
};

/** The one refusal of what is nested too deep or too wide, whichever tool and transport it came through. */
export function boundsRefusal({ pointer, reason, place, most }: Overrun): PortolanError {
  const where = pointer === "" ? "the call" : pointer.slice(1).replaceAll("/", ".").slice(0, 120);
  const levels = depthAt(place);
  const { members, values } = CALL_BOUNDS;
  const [says, expected] =
    reason === "too_deep"
      ? [`is nested deeper than ${levels} levels`, `at most ${levels} levels`]
      : ["has more values than can be sent", `at most ${most ?? `${members} members and ${values}`} values`];
  return new PortolanError(place === "outside" ? "invalid_arguments" : "invalid_body", `${where} ${says}`, {
    details: [{ pointer, expected, reason }],
  });
}

/** A field is one level inside the body. */
const depthAt = (place: ArgumentPlace): number => (place === "field" ? MAX_DEPTH - 1 : MAX_DEPTH);

/** Extents of a call's arguments by name. */
export type Extents = ReadonlyMap<string, Extent>;

/** Measures each argument of a call. */
export const extentsOf = (args: JsonObject): Extents =>
  new Map(Object.entries(args).map(([name, value]) => [name, extentOfValue(value)]));

/**
 * Refuses an argument that is nested too deep, before anything recurses into it.
 * @throws PortolanError invalid_body, invalid_arguments
 */
export function requireDepth(extents: Extents, placeOf: PlaceOf): void {
  for (const [name, { depth }] of extents) {
    const place = placeOf(name);
    if (depth > depthAt(place)) throw refusalOf(name, { reason: "too_deep", place });
  }
}

/**
 * Refuses arguments that are nested too deep or too wide, one by itself or all together.
 * @throws PortolanError invalid_body, invalid_arguments
 */
export function requireBounds(extents: Extents, placeOf: PlaceOf): void {
  requireDepth(extents, placeOf);
  if (!areTooWide(extents)) return;
  const [name] = [...extents].find(([, extent]) => isTooWide(extent)) ?? [];
  if (name !== undefined) throw refusalOf(name, { reason: "too_wide", place: placeOf(name) });
  throw boundsRefusal({ pointer: "", reason: "too_wide", place: "outside" });
}

/** True where arguments of these extents, taken together, are too wide. */
export function areTooWide(extents: Extents): boolean {
  let [values, members] = [extents.size, extents.size];
  for (const extent of extents.values()) {
    values += extent.values;
    members += extent.members;
  }
  return isTooWide({ depth: 0, values, members });
}

/** True for more values or members than a call may have. */
export const isTooWide = (extent: Extent): boolean => excessOf({ ...extent, depth: 0 }) !== null;

const refusalOf = (argument: string, found: Pick<Overrun, "reason" | "place">): PortolanError =>
  boundsRefusal({ pointer: `/${escapePointer(argument)}`, ...found });
