// Reads JSON text without losing anything: member order and number spelling stay as they came, nesting is bounded
// before anything recurses, and duplicate member names are seen.
import { isJsonObject } from "./object.ts";

/** Deepest nesting that is taken, counted in containers. */
export const MAX_DEPTH = 64;

/** One member of the root object: `text` is the value as it was spelled, without surrounding white space. */
export type Member = { readonly name: string; readonly text: string };

export type JsonFault = {
  readonly reason: "syntax" | "depth" | "duplicate_member";
  /** For a person: what is wrong. Never quotes a value. */
  readonly message: string;
};

export type JsonText = {
  readonly value: unknown;
  readonly text: string;
  /** Members of a root object in their order; null for any other root. */
  readonly members: readonly Member[] | null;
};

/**
 * Parses JSON text by RFC 8259, nested at most `maxDepth` containers deep; a leading byte order mark is a syntax
 * fault (section 8.1).
 */
export function parseJsonText(text: string, maxDepth: number = MAX_DEPTH): JsonText | JsonFault {
  const scan = scanText(text, maxDepth);
  if (scan.fault?.reason === "depth") return scan.fault;
  try {
    const value: unknown = JSON.parse(text);
    return scan.fault ?? { value, text, members: isJsonObject(value) ? scan.members : null };
  } catch {
    const bom = text.startsWith("\uFEFF");
    return { reason: "syntax", message: bom ? "the text begins with a byte order mark" : "not valid JSON" };
  }
}

export const isJsonFault = (result: JsonText | JsonFault): result is JsonFault => "reason" in result;

/** The JSON text of an object made of these members, each value as it was spelled. */
export function writeMembers(members: readonly Member[]): string {
  return `{${members.map(({ name, text }) => `${JSON.stringify(name)}:${text}`).join(",")}}`;
}

/**
 * The members of the root object in text that is known to be JSON, none for another root; nothing inside them is looked
 * at. Null where a name stands twice at the root.
 */
export function rootMembers(text: string): readonly Member[] | null {
  if (text.charCodeAt(skipSpace(text, 0)) !== OPEN_OBJECT) return [];
  const members: Member[] = [];
  const names = new Set<string>();
  let depth = 0;
  let name: string | null = null;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = stringEnd(text, at);
      if (depth === 1 && name === null) {
        name = memberName(text.slice(at, end));
        from = skipSpace(text, end) + 1;
        if (names.has(name)) return null;
        names.add(name);
      }
      at = end - 1;
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth += 1;
    else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY || code === COMMA) {
      if (depth === 1 && name !== null) {
        members.push({ name, text: text.slice(from, at).trim() });
        name = null;
      }
      if (code !== COMMA) depth -= 1;
    }
  }
  return members;
}

/** The first fault of text that is known to be JSON: too deep, or a member name that stands twice in one object. */
export const faultOf = (text: string, maxDepth: number = MAX_DEPTH): JsonFault | null =>
  scanText(text, maxDepth).fault;

type Scan = { readonly members: readonly Member[]; readonly fault: JsonFault | null };
type State = {
  readonly text: string;
  /** Names seen in each open object; null for an open array. */
  readonly frames: (Set<string> | null)[];
  readonly members: Member[];
  pending: { readonly name: string; readonly from: number } | null;
  duplicate: string | null;
};

/** One pass over text that may turn out invalid: what it finds counts only when JSON.parse takes the text too. */
function scanText(text: string, maxDepth: number): Scan {
  const state: State = { text, frames: [], members: [], pending: null, duplicate: null };
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = scanString(state, at);
      continue;
    }
    if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      state.frames.push(code === OPEN_OBJECT ? new Set() : null);
      if (state.frames.length > maxDepth) return { members: [], fault: TOO_DEEP };
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      if (state.frames.length === 1) closeMember(state, at);
      state.frames.pop();
    } else if (code === COMMA && state.frames.length === 1) closeMember(state, at);
    at += 1;
  }
  const { members, duplicate } = state;
  return { members, fault: duplicate === null ? null : duplicateFault(duplicate) };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

const TOO_DEEP: JsonFault = { reason: "depth", message: `nested deeper than ${MAX_DEPTH} levels` };

const duplicateFault = (name: string): JsonFault => ({
  reason: "duplicate_member",
  message: `the member ${JSON.stringify(name.slice(0, 60))} is given twice in one object`,
});

/** Steps over a string; notes it when it is a member's name. @returns where scanning goes on. */
function scanString(state: State, at: number): number {
  const end = stringEnd(state.text, at);
  const names = state.frames.at(-1);
  if (!names) return end;
  const colon = skipSpace(state.text, end);
  if (state.text.charCodeAt(colon) !== COLON) return end;
  const name = memberName(state.text.slice(at, end));
  if (names.has(name)) state.duplicate ??= name;
  names.add(name);
  if (state.frames.length === 1) state.pending = { name, from: colon + 1 };
  return colon + 1;
}

function closeMember(state: State, at: number): void {
  if (state.pending === null) return;
  const { name, from } = state.pending;
  state.members.push({ name, text: state.text.slice(from, at).trim() });
  state.pending = null;
}

function stringEnd(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (quote - first) % 2 === 1;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && " \t\n\r".includes(text.charAt(next))) next += 1;
  return next;
}

/** Two spellings of one name (`"a"`, `"\u0061"`) are the same name. */
function memberName(quoted: string): string {
  if (!quoted.includes("\\")) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

/** True where a value nests deeper than `MAX_DEPTH`; walks without recursion. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== "object" || item === null) continue;
      if (depth >= MAX_DEPTH) return true;
      for (const child of Array.isArray(item) ? item : Object.values(item)) {
        if (typeof child === "object" && child !== null) next.push(child);
      }
    }
    level = next;
  }
  return false;
}

/** True where a number, however deep, is an integer beyond 2^53 or infinite: the digits that were sent are lost. */
export function hasInexactNumber(value: unknown): boolean {
  if (typeof value === "number") {
    return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
  }
  return typeof value === "object" && value !== null && Object.values(value).some(hasInexactNumber);
}
