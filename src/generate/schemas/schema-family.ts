// Which members of an object only one direction has: `readOnly` in requests, `writeOnly` in answers, looked up through
// every branch of `allOf`, because one branch may declare a member and another demand it.

import { entriesOf, isJsonObject, type JsonObject, listAt, member } from "../../json/object.ts";
import type { References } from "../document/references.ts";
import { requiredOf } from "./convert-keywords.ts";

export type Direction = "request" | "response";

export type Family = {
  /** Members that the other direction alone has. */
  readonly foreign: ReadonlySet<string>;
  /** Members that some branch demands. */
  readonly required: ReadonlySet<string>;
};

const MAX_BRANCH_DEPTH = 12;

export type Families = {
  readonly of: (node: JsonObject, direction: Direction) => Family;
  /** True when a branch read alone would say something else than it says within its family. */
  readonly differs: (branch: JsonObject, family: Family, direction: Direction) => boolean;
};

/** Finds the family of a schema: itself and every branch of its `allOf`, to a depth that no document needs. */
export function createFamilies(references: References): Families {
  const known = { request: new WeakMap<JsonObject, Family>(), response: new WeakMap<JsonObject, Family>() };
  const of = (node: JsonObject, direction: Direction): Family => {
    const found =
      known[direction].get(node) ?? familyOf([...relatives(node, references)], direction, references);
    known[direction].set(node, found);
    return found;
  };
  return {
    of,
    differs: (branch, family, direction) => {
      if (family.foreign.size === 0) return false;
      const own = of(branch, direction);
      return (
        [...own.required].some((name) => family.foreign.has(name) && !own.foreign.has(name)) ||
        [...own.foreign].some((name) => family.required.has(name) && !own.required.has(name))
      );
    },
  };
}

/** The schema and what its `allOf` refers to, again and again. */
function* relatives(node: JsonObject, references: References, depth = 0): Iterable<JsonObject> {
  yield node;
  if (depth > MAX_BRANCH_DEPTH) return;
  for (const branch of listAt(node, "allOf")) {
    const target = references.follow(branch);
    if (target) yield* relatives(target, references, depth + 1);
  }
}

function familyOf(nodes: readonly JsonObject[], direction: Direction, references: References): Family {
  const flag = direction === "request" ? "readOnly" : "writeOnly";
  const members = nodes.flatMap((node) => entriesOf(member(node, "properties")));
  const namesOf = (chosen: (property: unknown) => boolean): readonly string[] =>
    members.filter(([, property]) => chosen(property)).map(([name]) => name);
  return {
    foreign: new Set(namesOf((property) => isForeign(property, flag, references))),
    required: new Set([
      ...namesOf((property) => member(property, "required") === true),
      ...nodes.flatMap(requiredOf),
    ]),
  };
}

function isForeign(property: unknown, flag: "readOnly" | "writeOnly", references: References): boolean {
  if (!isJsonObject(property)) return false;
  if (property[flag] === true) return true;
  return Object.hasOwn(property, "$ref") && member(references.follow(property), flag) === true;
}

/** A check whether the direction matters to anything that a place of the document reaches. */
export function createDirectionCheck(references: References): (node: unknown) => boolean {
  const known = new WeakMap<object, boolean>();
  const reaches = (root: object): boolean => {
    const visited = new Set<object>();
    const waiting: object[] = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (known.get(node) === true || isDirected(node)) return true;
      if (known.has(node) || visited.has(node)) continue;
      visited.add(node);
      for (const next of neighbours(node, references)) waiting.push(next);
    }
    for (const node of visited) known.set(node, false);
    return false;
  };
  return (node) => {
    if (typeof node !== "object" || node === null) return false;
    const found = known.get(node) ?? reaches(node);
    known.set(node, found);
    return found;
  };
}

const isDirected = (node: object): boolean =>
  member(node, "readOnly") === true || member(node, "writeOnly") === true;

/** What a place holds or refers to. */
function neighbours(node: object, references: References): readonly object[] {
  const ref = member(node, "$ref");
  const target = typeof ref === "string" ? references.find(ref)?.value : undefined;
  return [target, ...Object.values(node)].filter((one) => typeof one === "object" && one !== null);
}
