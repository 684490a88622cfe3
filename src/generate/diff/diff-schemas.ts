// Compares two schemas member by member, as a caller (request) or a reader (response) feels the difference.

import { entriesOf, isArray, isJsonObject, type JsonObject, listAt, textAt } from "../../json/object.ts";
import { readerOf } from "../../schema/reader.ts";
import type { SchemaKey, SchemaStore } from "../../schema/store.ts";
import type { Direction } from "../schemas/schema-family.ts";

export type SchemaDiffInput = {
  readonly old: SchemaKey | undefined;
  readonly now: SchemaKey | undefined;
  readonly stores: { readonly old: SchemaStore; readonly now: SchemaStore };
  readonly direction: Direction;
};

export type SchemaFound = readonly ["breaking" | "changed" | "added", string];

const MAX_DEPTH = 6;
const MAX_FOUND = 60;

/** What changed from one schema to the other, at most sixty findings, each with a sentence that names the member. */
export function diffSchemas({ old, now, stores, direction }: SchemaDiffInput): readonly SchemaFound[] {
  if (old === undefined || now === undefined) return [];
  const found: SchemaFound[] = [];
  const seen = new Set<string>();
  const compare: Compare = ({ before, after }, { at, depth }) => {
    if (depth > MAX_DEPTH || found.length >= MAX_FOUND) return;
    const pair = `${textAt(before, "$ref") ?? ""} ${textAt(after, "$ref") ?? ""}`;
    if (pair !== " " && seen.has(pair)) return;
    seen.add(pair);
    const both = { before: readerOf(stores.old).merged(before), after: readerOf(stores.now).merged(after) };
    const here = { at, depth, direction, compare };
    found.push(...compareTypes(both, here), ...compareEnums(both, here));
    found.push(...compareConstraints(both, here));
    compareMembers(both, { ...here, found });
    const items = { before: both.before["items"], after: both.after["items"] };
    if (isJsonObject(items.before) && isJsonObject(items.after))
      compare(items, { at: `${at}[]`, depth: depth + 1 });
    for (const word of ["anyOf", "oneOf"]) compareBranches(both, { ...here, word });
  };
  compare({ before: { $ref: `#/$defs/${old}` }, after: { $ref: `#/$defs/${now}` } }, { at: "", depth: 0 });
  return found.slice(0, MAX_FOUND);
}

type Both<T = unknown> = { readonly before: T; readonly after: T };
/** A dotted path, and how far the comparison has gone down. */
type Spot = { readonly at: string; readonly depth: number };
type Compare = (both: Both, spot: Spot) => void;
type Here = Spot & { readonly direction: Direction; readonly compare: Compare };

function compareBranches(both: Both<JsonObject>, here: Here & { readonly word: string }): void {
  const [before, after] = [listAt(both.before, here.word), listAt(both.after, here.word)];
  if (before.length !== after.length) return;
  for (const [index, branch] of before.entries())
    here.compare({ before: branch, after: after[index] }, { at: here.at, depth: here.depth + 1 });
}

const nameAt = (at: string): string => (at === "" ? "the value" : `\`${at}\``);

function typesOf(schema: JsonObject): readonly string[] {
  const type = schema["type"];
  const list = isArray(type) ? type : type === undefined ? [] : [type];
  return list.filter((item): item is string => typeof item === "string").toSorted();
}

function compareTypes(both: Both<JsonObject>, { at, direction }: Here): readonly SchemaFound[] {
  const [before, after] = [typesOf(both.before), typesOf(both.after)];
  if (before.join() === after.join()) return [];
  const kept = before.length > 0 && (after.length === 0 || before.every((type) => after.includes(type)));
  const harmless = direction === "request" && kept;
  const words = (types: readonly string[]): string => types.join(" or ") || "anything";
  return [[harmless ? "changed" : "breaking", `${nameAt(at)} was ${words(before)}, is ${words(after)}`]];
}

function compareConstraints(both: Both<JsonObject>, { at, direction }: Here): readonly SchemaFound[] {
  const { before: left, after: right } = both;
  const found: SchemaFound[] = [];
  if (textAt(left, "format") !== textAt(right, "format")) {
    found.push([
      "changed",
      `the format of ${nameAt(at)} was ${textAt(left, "format") ?? "free"}, is ${textAt(right, "format") ?? "free"}`,
    ]);
  }
  for (const word of ["maximum", "minimum", "maxLength", "minLength", "maxItems", "minItems", "pattern"]) {
    const [was, is] = [left[word], right[word]];
    if (was === is) continue;
    const tighter = direction === "request" && isTighter(word, { was, is });
    found.push([
      tighter ? "breaking" : "changed",
      `${word} of ${nameAt(at)} was ${said(was)}, is ${said(is)}`,
    ]);
  }
  return found;
}

const said = (value: unknown): string => (value === undefined ? "not given" : JSON.stringify(value));

function isTighter(word: string, { was, is }: { readonly was: unknown; readonly is: unknown }): boolean {
  if (is === undefined) return false;
  if (was === undefined || typeof was !== "number" || typeof is !== "number") return true;
  return word.startsWith("max") ? is < was : is > was;
}

function compareEnums(both: Both<JsonObject>, { at, direction }: Here): readonly SchemaFound[] {
  const values = (schema: JsonObject) =>
    new Set(listAt(schema, "enum").map((value) => JSON.stringify(value)));
  const [before, after] = [values(both.before), values(both.after)];
  if (before.size === 0 && after.size > 0) {
    return [
      [
        direction === "request" ? "breaking" : "changed",
        `${nameAt(at)} must be one of ${[...after].slice(0, 12).join(", ")}`,
      ],
    ];
  }
  if (after.size === 0)
    return before.size === 0 ? [] : [["changed", `${nameAt(at)} is no longer limited to listed values`]];
  const gone = [...before].filter((value) => !after.has(value));
  const fresh = [...after].filter((value) => !before.has(value));
  return [
    ...gone.map(
      (value): SchemaFound => [
        direction === "request" ? "breaking" : "changed",
        `${nameAt(at)} can no longer be ${value}`,
      ],
    ),
    ...fresh.map(
      (value): SchemaFound => [
        direction === "request" ? "added" : "changed",
        `${nameAt(at)} can be ${value}`,
      ],
    ),
  ];
}

function compareMembers(both: Both<JsonObject>, here: Here & { readonly found: SchemaFound[] }): void {
  const { at, direction, found, compare, depth } = here;
  const { before: left, after: right } = both;
  const [before, after] = [new Map(entriesOf(left["properties"])), new Map(entriesOf(right["properties"]))];
  const [needed, needs] = [listAt(left, "required"), listAt(right, "required")];
  const pathOf = (name: string): string => (at === "" ? name : `${at}.${name}`);
  for (const [name, schema] of before) {
    const path = pathOf(name);
    if (!after.has(name)) {
      found.push(["breaking", `\`${path}\` is gone`]);
      continue;
    }
    found.push(...needChange({ path, direction, was: needed.includes(name), is: needs.includes(name) }));
    compare({ before: schema, after: after.get(name) }, { at: path, depth: depth + 1 });
  }
  for (const name of after.keys()) {
    if (before.has(name)) continue;
    const demanded = direction === "request" && needs.includes(name);
    found.push(
      demanded
        ? ["breaking", `\`${pathOf(name)}\` is new and required`]
        : ["added", `\`${pathOf(name)}\` is new`],
    );
  }
}

type Need = {
  readonly path: string;
  readonly direction: Here["direction"];
  readonly was: boolean;
  readonly is: boolean;
};

/** What a member that stays means to a caller when it becomes required, or is no longer. */
function needChange({ path, direction, was, is }: Need): readonly SchemaFound[] {
  if (was === is) return [];
  if (direction === "response") return was ? [["changed", `\`${path}\` may be missing`]] : [];
  return was
    ? [["changed", `\`${path}\` is no longer required`]]
    : [["breaking", `\`${path}\` is now required`]];
}
