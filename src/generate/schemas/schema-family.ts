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

type Gathering = {
  readonly direction: Direction;
  readonly into: { readonly foreign: Set<string>; readonly required: Set<string> };
  readonly depth: number;
};

export function createFamilies(references: References): Families {
  const known = { request: new WeakMap<JsonObject, Family>(), response: new WeakMap<JsonObject, Family>() };
  const gather = (node: JsonObject, { direction, into, depth }: Gathering): void => {
    const flag = direction === "request" ? "readOnly" : "writeOnly";
    for (const [name, property] of entriesOf(member(node, "properties"))) {
      if (isForeign(property, flag, references)) into.foreign.add(name);
      if (member(property, "required") === true) into.required.add(name);
    }
    for (const name of requiredOf(node)) into.required.add(name);
    if (depth > MAX_BRANCH_DEPTH) return;
    for (const branch of listAt(node, "allOf")) {
      const target = references.follow(branch);
      if (target) gather(target, { direction, into, depth: depth + 1 });
    }
  };
  const of = (node: JsonObject, direction: Direction): Family => {
    const found = known[direction].get(node);
    if (found) return found;
    const family = { foreign: new Set<string>(), required: new Set<string>() };
    gather(node, { direction, into: family, depth: 0 });
    known[direction].set(node, family);
    return family;
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

function isForeign(property: unknown, flag: "readOnly" | "writeOnly", references: References): boolean {
  if (!isJsonObject(property)) return false;
  if (property[flag] === true) return true;
  return Object.hasOwn(property, "$ref") && member(references.follow(property), flag) === true;
}

/** Says of places whether the direction matters to anything that they reach. */
export function createDirectionCheck(references: References): (node: unknown) => boolean {
  const known = new WeakMap<object, boolean>();
  const reaches = (root: object): boolean => {
    const visited = new Set<object>();
    const stack: object[] = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const settled = known.get(node);
      if (settled === true) return true;
      if (settled === false || visited.has(node)) continue;
      visited.add(node);
      const ref = member(node, "$ref");
      const target = typeof ref === "string" ? references.find(ref)?.value : undefined;
      if (typeof target === "object" && target !== null) stack.push(target);
      if (member(node, "readOnly") === true || member(node, "writeOnly") === true) return true;
      for (const child of Object.values(node))
        if (typeof child === "object" && child !== null) stack.push(child);
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
