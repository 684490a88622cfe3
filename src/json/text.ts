// JSON text as it was spelled: cut into members without parsing it, so that order, number spelling and duplicate names
// are seen; measured and cut by one scan of the text each.

/** One member of the root object: `text` is the value as it was spelled, without surrounding white space. */
export type Member = { readonly name: string; readonly text: string };

export type ScannedText = {
  /** Members of the root object in their order; none for another root. */
  readonly members: readonly Member[];
  /** A name that one object has twice; null where there is none. */
  readonly duplicate: string | null;
};

type Scan = {
  readonly text: string;
  /** Names seen in each open object; null for a list, and for an object whose names are not looked at. */
  readonly frames: (Set<string> | null)[];
  readonly members: Member[];
  /** The root's member whose value is being passed. */
  open: { readonly name: string; readonly from: number } | null;
  duplicate: string | null;
};

/** One pass over text. What it finds in text that is no JSON means nothing. */
export function scanText(text: string, duplicates: "at root" | "everywhere" = "everywhere"): ScannedText {
  const everywhere = duplicates === "everywhere";
  const scan: Scan = { text, frames: [], members: [], open: null, duplicate: null };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    switch (code) {
      case QUOTE:
        at = passString(scan, at);
        break;
      case OPEN_OBJECT:
        scan.frames.push(scan.frames.length === 0 || everywhere ? new Set() : null);
        break;
      case OPEN_ARRAY:
        scan.frames.push(null);
        break;
      case COMMA:
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        if (scan.frames.length === 1) closeMember(scan, at);
        if (code !== COMMA) scan.frames.pop();
        break;
    }
  }
  return { members: scan.members, duplicate: scan.duplicate };
}

/**
 * Members of the root object, values unparsed. Empty for another root, null when a name occurs twice in it. The text must
 * be valid JSON.
 */
export function rootMembers(text: string): readonly Member[] | null {
  const { members, duplicate } = scanText(text, "at root");
  return duplicate === null ? members : null;
}

/** The JSON text of an object made of these members, each value as it was spelled. */
export function writeMembers(members: readonly Member[]): string {
  return `{${members.map(({ name, text }) => `${JSON.stringify(name)}:${text}`).join(",")}}`;
}

/** The lines of NDJSON or JSON Lines text that are not blank. */
export const jsonLines = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");

/** Where the string that begins at `at` ends: behind its closing quote, or the end of the text where it has none. */
export function stringEnd(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_ARRAY = 0x5b;
export const CLOSE_ARRAY = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;
const BACKSLASH = 0x5c;

/** Passes a string; notes it when it is a member's name. @returns the last index that was looked at */
function passString(scan: Scan, at: number): number {
  const end = stringEnd(scan.text, at);
  const names = scan.frames.at(-1);
  if (!names) return end - 1;
  const colon = skipSpace(scan.text, end);
  if (scan.text.charCodeAt(colon) !== COLON) return end - 1;
  const name = memberName(scan.text.slice(at, end));
  if (names.has(name)) scan.duplicate ??= name;
  names.add(name);
  if (scan.frames.length === 1) scan.open = { name, from: colon + 1 };
  return colon;
}

function closeMember(scan: Scan, at: number): void {
  if (scan.open === null) return;
  const { name, from } = scan.open;
  scan.members.push({ name, text: scan.text.slice(from, at).trim() });
  scan.open = null;
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
