// Which declared query parameter a key means: its exact name, a bracketed part of a deepObject parameter, or a property
// of a form-exploded object. Nothing else is taken, so that no value can add a key.
import type { Endpoint, Parameter } from "../../catalog/endpoint.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { MAX_DETAILS, PortolanError } from "../../errors.ts";
import { boundsRefusal } from "../../json/bounds.ts";
import { define, isJsonObject } from "../../json/object.ts";
import { propertiesOf } from "../../schema/declared-fields.ts";
import { acceptedTypes } from "../../schema/types.ts";
import { MAX_TARGET } from "../plan-input.ts";
import type { MapEntry } from "./read-maps.ts";
import { adviceFor, nearestName } from "./unknown-argument.ts";

export type QueryEntry = {
  readonly parameter: Parameter;
  /** Null removes what the path's query string said. */
  readonly value: unknown;
  readonly pointer: string;
};

export type QueryLookup = {
  readonly catalog: Catalog;
  readonly endpoint: Endpoint;
  readonly parameters: readonly Parameter[];
};

/** Each takes two characters at least. */
const MOST_ENTRIES = MAX_TARGET / 2;

type Target = { readonly parameter: Parameter; readonly path: readonly string[] };

type Slot = { readonly parameter: Parameter; value: unknown; readonly pointer: string };
type Slots = Map<string, Slot>;
type Piece = { readonly key: string; readonly value: unknown; readonly pointer: string };

/** Entries of the query argument. @throws PortolanError invalid_arguments */
export function queryFromArguments(lookup: QueryLookup, entries: readonly MapEntry[]): readonly QueryEntry[] {
  const slots: Slots = new Map();
  const unknown: Piece[] = [];
  if (entries.length > MOST_ENTRIES) {
    throw boundsRefusal({ pointer: "/query", reason: "too_wide", place: "outside", most: MOST_ENTRIES });
  }
  for (const { name, value, pointer } of entries) {
    if (unknown.length >= MAX_DETAILS) break;
    if (value === undefined) continue;
    const piece = { key: name, value, pointer };
    const target = resolveKey(lookup, name);
    if (target === null) unknown.push(piece);
    else place(slots, { target, piece });
  }
  if (unknown.length > 0) throw undeclared(lookup, unknown);
  return [...slots.values()];
}

/** Decoded pairs of a path's query string: repeated keys make a list where a list is declared. */
export function queryFromPath(
  lookup: QueryLookup,
  pairs: readonly (readonly [string, string])[],
): readonly QueryEntry[] {
  const slots: Slots = new Map();
  const unknown: Piece[] = [];
  for (const [key, text] of pairs) {
    if (unknown.length >= MAX_DETAILS) break;
    const pointer = `/path?${key}`;
    const target = resolveKey(lookup, key);
    if (target === null) {
      unknown.push({ key, value: text, pointer });
      continue;
    }
    for (const value of splitDelimited(lookup, { target, text }))
      place(slots, { target, piece: { key, value, pointer } });
  }
  if (unknown.length > 0) throw undeclared(lookup, unknown);
  return [...slots.values()];
}

function undeclared(lookup: QueryLookup, pieces: readonly Piece[]): PortolanError {
  const known = lookup.parameters.map(({ name }) => name);
  const clauses = pieces.slice(0, 8).map(({ key }) => {
    const other = lookup.endpoint.parameters.find(({ name, in: where }) => name === key && where !== "query");
    if (other !== undefined) return adviceFor({ name: key, endpoint: lookup.endpoint, tool: "get" });
    const near = nearestName(key, known);
    return `${key.slice(0, 60)} is no query parameter${near === null ? "" : `, did you mean ${near}?`}`;
  });
  return new PortolanError("invalid_arguments", clauses.join("; "), {
    hint: `${lookup.endpoint.operationId} takes in query: ${known.slice(0, 40).join(", ") || "nothing"}.`,
    details: pieces.map(({ pointer }) => ({ pointer, reason: "unknown_parameter" })),
  });
}

function resolveKey(lookup: QueryLookup, key: string): Target | null {
  const exact = lookup.parameters.find(({ name }) => name === key);
  if (exact !== undefined) return { parameter: exact, path: [] };
  const bracketed = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(key);
  if (bracketed !== null) {
    const root = lookup.parameters.find(({ name, style }) => name === bracketed[1] && style === "deepObject");
    const path = (bracketed[2] ?? "").slice(1, -1).split("][");
    return root === undefined || path.length > 16 ? null : { parameter: root, path };
  }
  const exploded = lookup.parameters.find((parameter) => explodesTo(lookup.catalog, { parameter, key }));
  return exploded === undefined ? null : { parameter: exploded, path: [key] };
}

/** A form-exploded object goes out as its own properties, so these are keys of the query too. */
function explodesTo(catalog: Catalog, { parameter, key }: { parameter: Parameter; key: string }): boolean {
  if (parameter.style !== "form" || !parameter.explode || parameter.contentType !== undefined) return false;
  const schema = { $ref: `#/$defs/${parameter.schema}` };
  return acceptedTypes(catalog, schema).has("object") && propertiesOf(catalog, schema).has(key);
}

const DELIMITERS: Readonly<Record<string, string>> = { form: ",", spaceDelimited: " ", pipeDelimited: "|" };

function splitDelimited(lookup: QueryLookup, given: { target: Target; text: string }): readonly string[] {
  const { parameter, path } = given.target;
  const delimiter = DELIMITERS[parameter.style];
  if (path.length > 0 || parameter.explode || delimiter === undefined || !isList(lookup, parameter))
    return [given.text];
  return given.text.split(delimiter);
}

const isList = (lookup: QueryLookup, parameter: Parameter): boolean => {
  if (parameter.contentType !== undefined) return false;
  const types = acceptedTypes(lookup.catalog, { $ref: `#/$defs/${parameter.schema}` });
  return types.has("array") && !types.has("string");
};

function place(slots: Slots, given: { target: Target; piece: Piece }): void {
  const { parameter, path } = given.target;
  const { value, pointer } = given.piece;
  const slot = slots.get(parameter.name);
  if (path.length > 0) {
    const root = slot?.value ?? emptyFor(path[0] ?? "");
    insert(root, { path, value, pointer });
    slots.set(parameter.name, { parameter, value: root, pointer: slot?.pointer ?? pointer });
  } else if (slot === undefined) slots.set(parameter.name, { parameter, value, pointer });
  else slot.value = [...(Array.isArray(slot.value) ? slot.value : [slot.value]), value];
}

const isIndex = (token: string): boolean => token === "" || /^\d{1,4}$/.test(token);
const emptyFor = (token: string): unknown => (isIndex(token) ? [] : {});

/** Puts a value at a bracketed path. Names such as `__proto__` are plain members here. */
function insert(root: unknown, given: { path: readonly string[]; value: unknown; pointer: string }): void {
  let node = root;
  for (const [index, token] of given.path.entries()) {
    const last = index === given.path.length - 1;
    const next = last ? given.value : (childOf(node, token) ?? emptyFor(given.path[index + 1] ?? ""));
    if (!setChild(node, { token, value: next })) {
      throw new PortolanError("invalid_arguments", "the bracketed keys contradict each other", {
        details: [{ pointer: given.pointer, reason: "conflict" }],
      });
    }
    node = next;
  }
}

function childOf(node: unknown, token: string): unknown {
  if (Array.isArray(node)) return token === "" ? undefined : node[Number(token)];
  return isJsonObject(node) && Object.hasOwn(node, token) ? node[token] : undefined;
}

function setChild(node: unknown, { token, value }: { token: string; value: unknown }): boolean {
  if (Array.isArray(node)) {
    if (!isIndex(token) || Number(token) > node.length) return false;
    if (token === "") node.push(value);
    else node[Number(token)] = value;
    return true;
  }
  if (!isJsonObject(node)) return false;
  define(node, [token, value]);
  return true;
}
