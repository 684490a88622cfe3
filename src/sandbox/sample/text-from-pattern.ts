// A short text that matches a simple regular expression, made of a seed. What is not simple is not tried: the
// caller checks the result against the expression.
import { hash } from "../dice.ts";

type Reader = {
  readonly source: string;
  at: number;
  readonly roll: (sides: number) => number;
  readonly floor: number;
};

const CLASSES: Readonly<Record<string, string>> = {
  d: "0123456789",
  w: "abcdefghijklmnopqrstuvwxyz0123456789",
  s: " ",
  D: "abcdefgh",
  W: "-",
  S: "abcdefgh0123",
};
const ANY = "abcdefghijklmnopqrstuvwxyz";
const ESCAPES: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r" };

export type PatternRequest = {
  readonly pattern: string;
  readonly seed: string;
  /** Repetitions without an upper bound are repeated about this often. */
  readonly length?: number;
};

/** @returns a candidate, or null when the expression cannot be read. */
export function textFromPattern({ pattern, seed, length = 1 }: PatternRequest): string | null {
  let turn = 0;
  const reader: Reader = {
    source: pattern,
    at: 0,
    floor: length,
    roll: (sides) => hash(`${seed}/${turn++}`) % Math.max(1, sides),
  };
  try {
    const text = alternatives(reader);
    return reader.at === pattern.length ? text : null;
  } catch {
    return null;
  }
}

function alternatives(reader: Reader): string {
  const texts = [sequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at += 1;
    texts.push(sequence(reader));
  }
  return texts[reader.roll(texts.length)] ?? "";
}

function sequence(reader: Reader): string {
  let text = "";
  for (;;) {
    const next = reader.source[reader.at];
    if (next === undefined || next === "|" || next === ")") return text;
    const start = reader.at;
    const one = atom(reader);
    const afterAtom = reader.at;
    const times = quantifier(reader);
    const after = reader.at;
    if (times === 0) continue;
    text += one;
    // Each repetition is read anew, so that it rolls its own characters.
    for (let round = 1; round < times; round += 1) {
      reader.at = start;
      text += atom(reader);
      if (reader.at !== afterAtom) throw new Error("unsteady atom");
    }
    reader.at = after;
  }
}

function quantifier(reader: Reader): number {
  const rest = reader.source.slice(reader.at);
  const counted = /^\{(\d+)(,?)(\d*)\}/.exec(rest);
  let times = 1;
  if (counted !== null) {
    reader.at += counted[0].length;
    const least = Number(counted[1]);
    const most = counted[2] === "" ? least : counted[3] === "" ? least + reader.floor : Number(counted[3]);
    times = Math.min(most, Math.max(least, reader.floor));
  } else if (rest[0] === "*" || rest[0] === "+") {
    reader.at += 1;
    times = Math.max(1, reader.floor);
  } else if (rest[0] === "?") {
    reader.at += 1;
    times = reader.roll(2);
  } else return 1;
  if (reader.source[reader.at] === "?") reader.at += 1;
  return times;
}

function atom(reader: Reader): string {
  const next = reader.source[reader.at];
  reader.at += 1;
  if (next === "^" || next === "$") return "";
  if (next === ".") return pick(reader, ANY);
  if (next === "(") return group(reader);
  if (next === "[") return pick(reader, characterClass(reader));
  if (next === "\\") return pick(reader, escaped(reader));
  return next ?? "";
}

const pick = (reader: Reader, from: string): string => {
  const characters = [...from];
  return characters[reader.roll(characters.length)] ?? "";
};

function group(reader: Reader): string {
  const rest = reader.source.slice(reader.at);
  const opening = /^\?(?::|<[A-Za-z]\w*>|=|!|<=|<!)/.exec(rest)?.[0] ?? "";
  reader.at += opening.length;
  const text = alternatives(reader);
  if (reader.source[reader.at] !== ")") throw new Error("unclosed group");
  reader.at += 1;
  return opening === "" || opening === "?:" || /^\?<[A-Za-z]/.test(opening) ? text : "";
}

/** The characters that an escape means; empty for an assertion. */
function escaped(reader: Reader): string {
  const next = reader.source[reader.at] ?? "";
  reader.at += 1;
  if (next === "b" || next === "B") return "";
  if (next === "p" || next === "P") return unicodeClass(reader);
  if (next === "x" || next === "u") return codePoint(reader) ?? next;
  return CLASSES[next] ?? ESCAPES[next] ?? next;
}

/** `{L}` of `\p{L}`: some of its characters. */
function unicodeClass(reader: Reader): string {
  const name = /^\{[^}]*\}/.exec(reader.source.slice(reader.at))?.[0] ?? "";
  reader.at += name.length;
  if (/N/.test(name)) return "0123456789";
  return /Lu/.test(name) ? "ABCDEFGH" : ANY;
}

/** The character of `\u{1F600}`, `\u0041` or `\x41`; undefined when no code follows. */
function codePoint(reader: Reader): string | undefined {
  const rest = reader.source.slice(reader.at);
  const code = /^(?:\{([0-9a-fA-F]+)\}|([0-9a-fA-F]{4})|([0-9a-fA-F]{2}))/.exec(rest);
  if (code === null) return undefined;
  reader.at += code[0].length;
  return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "61", 16));
}

const PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join("");
/** Letters first: they read best. */
const FAVOURITES = `${ANY}0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_ ${PRINTABLE}`;

function characterClass(reader: Reader): string {
  const negated = reader.source[reader.at] === "^";
  if (negated) reader.at += 1;
  let set = "";
  while (reader.source[reader.at] !== "]") {
    if (reader.at >= reader.source.length) throw new Error("unclosed class");
    const from = classPart(reader);
    if (reader.source[reader.at] === "-" && reader.source[reader.at + 1] !== "]") {
      reader.at += 1;
      set += range(from, classPart(reader));
    } else set += from;
  }
  reader.at += 1;
  if (!negated)
    return (
      [...FAVOURITES]
        .filter((character) => set.includes(character))
        .slice(0, 62)
        .join("") || set
    );
  return [...FAVOURITES]
    .filter((character) => !set.includes(character))
    .slice(0, 36)
    .join("");
}

function classPart(reader: Reader): string {
  const next = reader.source[reader.at] ?? "";
  reader.at += 1;
  return next === "\\" ? escaped(reader) : next;
}

function range(from: string, to: string): string {
  const first = from.codePointAt(0) ?? 0;
  const last = Math.min(to.codePointAt(0) ?? 0, first + 300);
  let text = "";
  for (let code = first; code <= last; code += 1) text += String.fromCodePoint(code);
  return text;
}
