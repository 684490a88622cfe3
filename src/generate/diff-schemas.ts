// Compares two schemas member by member, as a caller (request) or a reader (response) feels the difference.
import type { SchemaStore } from "../catalog/catalog-files.ts";
import type { SchemaKey } from "../catalog/endpoint.ts";
import { entriesOf, isArray, isObject, type JsonObject, listAt, member, textAt } from "./json-tree.ts";
import type { Direction } from "./schema-family.ts";

export type SchemaDiffInput = {
  readonly old: SchemaKey | undefined;
  readonly now: SchemaKey | undefined;
  readonly stores: { readonly old: SchemaStore; readonly now: SchemaStore };
  readonly direction: Direction;
};

export type SchemaFound = readonly ["breaking" | "changed" | "added", string];

const MAX_DEPTH = 6;
const MAX_FOUND = 60;

export function diffSchemas({ old, now, stores, direction }: SchemaDiffInput): readonly SchemaFound[] {
  if (old === undefined || now === undefined) return [];
  const found: SchemaFound[] = [];
  const seen = new Set<string>();
  const compare = (before: unknown, after: unknown, at: string, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_FOUND) return;
    const pair = `${textAt(before, "$ref") ?? ""} ${textAt(after, "$ref") ?? ""}`;
    if (pair !== " " && seen.has(pair)) return;
    seen.add(pair);
    const [left, right] = [flat(before, stores.old), flat(after, stores.now)];
    found.push(...compareValues(left, right, at, direction));
    compareMembers(left, right, { at, direction, found, compare, depth });
    const [itemsBefore, itemsAfter] = [member(left, "items"), member(right, "items")];
    if (isObject(itemsBefore) && isObject(itemsAfter)) compare(itemsBefore, itemsAfter, `${at}[]`, depth + 1);
    for (const word of ["anyOf", "oneOf"]) compareBranches([left, right], word, { at, compare, depth });
  };
  compare({ $ref: `#/$defs/${old}` }, { $ref: `#/$defs/${now}` }, "", 0);
  return found.slice(0, MAX_FOUND);
}

type Compare = (before: unknown, after: unknown, at: string, depth: number) => void;

function compareBranches(
  [left, right]: readonly [JsonObject, JsonObject],
  word: string,
  { at, compare, depth }: { readonly at: string; readonly compare: Compare; readonly depth: number },
): void {
  const [before, after] = [listAt(left, word), listAt(right, word)];
  if (before.length !== after.length) return;
  for (const [index, branch] of before.entries()) compare(branch, after[index], at, depth + 1);
}

function flat(schema: unknown, store: SchemaStore, depth = 0): JsonObject {
  if (!isObject(schema) || depth > 12) return {};
  const ref = textAt(schema, "$ref");
  const base =
    ref === undefined ? {} : flat(member(store.$defs, ref.replace(/^#\/\$defs\//, "")), store, depth + 1);
  const parts = [base, ...listAt(schema, "allOf").map((part) => flat(part, store, depth + 1)), schema];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.fromEntries(parts.flatMap((part) => entriesOf(member(part, "properties")))),
    required: [...new Set(parts.flatMap((part) => listAt(part, "required")))],
  };
}

const nameAt = (at: string): string => (at === "" ? "the value" : `\`${at}\``);

function typesOf(schema: JsonObject): readonly string[] {
  const type = schema["type"];
  const list = isArray(type) ? type : type === undefined ? [] : [type];
  return list.filter((item): item is string => typeof item === "string").toSorted();
}

function compareValues(
  left: JsonObject,
  right: JsonObject,
  at: string,
  direction: Direction,
): readonly SchemaFound[] {
  const found: SchemaFound[] = [];
  const [before, after] = [typesOf(left), typesOf(right)];
  if (before.join() !== after.join()) {
    const kept = before.length > 0 && (after.length === 0 || before.every((type) => after.includes(type)));
    const harmless = direction === "request" && kept;
    const words = (types: readonly string[]): string => types.join(" or ") || "anything";
    found.push([harmless ? "changed" : "breaking", `${nameAt(at)} was ${words(before)}, is ${words(after)}`]);
  }
  found.push(...compareEnums(left, right, at, direction));
  if (textAt(left, "format") !== textAt(right, "format")) {
    found.push([
      "changed",
      `the format of ${nameAt(at)} was ${textAt(left, "format") ?? "free"}, is ${textAt(right, "format") ?? "free"}`,
    ]);
  }
  for (const word of ["maximum", "minimum", "maxLength", "minLength", "maxItems", "minItems", "pattern"]) {
    const [was, is] = [left[word], right[word]];
    if (was === is) continue;
    const tighter = direction === "request" && isTighter(word, was, is);
    found.push([
      tighter ? "breaking" : "changed",
      `${word} of ${nameAt(at)} was ${said(was)}, is ${said(is)}`,
    ]);
  }
  return found;
}

const said = (value: unknown): string => (value === undefined ? "not given" : JSON.stringify(value));

function isTighter(word: string, was: unknown, is: unknown): boolean {
  if (is === undefined) return false;
  if (was === undefined || typeof was !== "number" || typeof is !== "number") return true;
  return word.startsWith("max") ? is < was : is > was;
}

function compareEnums(
  left: JsonObject,
  right: JsonObject,
  at: string,
  direction: Direction,
): readonly SchemaFound[] {
  const values = (schema: JsonObject) =>
    new Set(listAt(schema, "enum").map((value) => JSON.stringify(value)));
  const [before, after] = [values(left), values(right)];
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

type MembersContext = {
  readonly at: string;
  readonly direction: Direction;
  readonly found: SchemaFound[];
  readonly compare: Compare;
  readonly depth: number;
};

function compareMembers(left: JsonObject, right: JsonObject, context: MembersContext): void {
  const { at, direction, found, compare, depth } = context;
  const [before, after] = [new Map(entriesOf(left["properties"])), new Map(entriesOf(right["properties"]))];
  const [needed, needs] = [listAt(left, "required"), listAt(right, "required")];
  const request = direction === "request";
  for (const [name, schema] of before) {
    const path = at === "" ? name : `${at}.${name}`;
    if (!after.has(name)) {
      found.push(["breaking", `\`${path}\` is gone`]);
      continue;
    }
    if (request && !needed.includes(name) && needs.includes(name))
      found.push(["breaking", `\`${path}\` is now required`]);
    if (request && needed.includes(name) && !needs.includes(name))
      found.push(["changed", `\`${path}\` is no longer required`]);
    if (!request && needed.includes(name) && !needs.includes(name))
      found.push(["changed", `\`${path}\` may be missing`]);
    compare(schema, after.get(name), path, depth + 1);
  }
  for (const name of after.keys()) {
    if (before.has(name)) continue;
    const path = at === "" ? name : `${at}.${name}`;
    const demanded = request && needs.includes(name);
    found.push(demanded ? ["breaking", `\`${path}\` is new and required`] : ["added", `\`${path}\` is new`]);
  }
}
