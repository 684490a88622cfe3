// Characters that hide or steer (control, direction, tag, zero-width) become visible escapes, so that a person and a
// model read the same text.

export type Escaped = { readonly value: unknown; readonly escaped: number };

/** Controls, private use, line and paragraph separators, annotation marks, and all that Unicode calls ignorable. */
const HIDDEN = /[\p{Cc}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFF9-\uFFFB]/gu;

/** Line ends, tab, and the two selectors that choose between a text sign and an emoji. */
const KEPT = new Set(["\n", "\r", "\t", "\uFE0E", "\uFE0F"]);

/** A joiner is part of the writing after these: emoji, and scripts whose letters join. */
const JOINS_AFTER =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Malayalam}|\p{Script=Kannada}|\p{Script=Gujarati}|\p{Script=Sinhala}|\p{Script=Khmer})$/u;

/** Escapes all texts and member names of a JSON value, and counts what was escaped. */
export function escapeHidden(value: unknown): Escaped {
  const count = { escaped: 0 };
  return { value: visit(value, count), escaped: count.escaped };
}

type Count = { escaped: number };

function visit(value: unknown, count: Count): unknown {
  if (typeof value === "string") return escapeText(value, count);
  if (Array.isArray(value)) return value.map((item) => visit(item, count));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [escapeText(name, count), visit(item, count)]),
  );
}

function escapeText(text: string, count: Count): string {
  if (!text.isWellFormed()) count.escaped += 1;
  return text.toWellFormed().replace(HIDDEN, (character, at: number) => {
    if (KEPT.has(character)) return character;
    const joins = character === "\u200D" || character === "\u200C";
    if (joins && JOINS_AFTER.test(text.slice(Math.max(0, at - 2), at))) return character;
    count.escaped += 1;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
