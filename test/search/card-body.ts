// Builds a call's body from a card's text alone, by a parser of its own: what an assistant could do that sees nothing else.

type Value = unknown;
type Cursor = { readonly text: string; at: number };

/** The body that the card asks for, required members only; undefined where the card names no body. */
export function bodyFromCard(card: string): Value {
  const start = /[{,] body\??: /.exec(card);
  if (!start) return undefined;
  return union({ text: card, at: start.index + start[0].length });
}

const skip = (cursor: Cursor): void => {
  while (cursor.text[cursor.at] === " ") cursor.at += 1;
};
const peek = (cursor: Cursor): string => {
  skip(cursor);
  return cursor.text[cursor.at] ?? "";
};

/** First alternative that can be written; the others are read past. */
function union(cursor: Cursor): Value {
  let value = postfix(cursor);
  while (peek(cursor) === "|") {
    cursor.at += 1;
    const other = postfix(cursor);
    if (value === undefined || value === null) value = other;
  }
  return value;
}

function postfix(cursor: Cursor): Value {
  let value = primary(cursor);
  for (;;) {
    const match = /^\[\](?:\((\d+)\+\))?/.exec(cursor.text.slice(cursor.at));
    if (!match) return value;
    cursor.at += match[0].length;
    const item = value;
    value = Array.from({ length: Number(match[1] ?? 1) }, () => item);
  }
}

const NAMES: Readonly<Record<string, Value>> = {
  string: "text",
  int: 1,
  int64: 1,
  number: 1,
  integer: 1,
  boolean: true,
  null: null,
  object: {},
  any: "text",
  file: "text",
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  uuid: "3f2b0c6e-8a51-4b1d-9c57-6d2f1b8e4a10",
  email: "person@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  "uri-reference": "/a",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  byte: "ZXhhbXBsZQ==",
  password: "text",
  cidr: "192.0.2.0/24",
  "json-pointer": "/a",
  regex: "a",
};

function primary(cursor: Cursor): Value {
  const char = peek(cursor);
  if (char === "{") return object(cursor);
  if (char === "(") {
    cursor.at += 1;
    const value = union(cursor);
    if (peek(cursor) === ")") cursor.at += 1;
    return value;
  }
  if (char === "[") return tuple(cursor);
  const rest = cursor.text.slice(cursor.at);
  const literal = /^("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true\b|false\b|null\b)/.exec(rest);
  if (literal) {
    cursor.at += literal[0].length;
    return constrained(cursor, JSON.parse(literal[0]) as Value);
  }
  const name = /^…?[\w-]*/.exec(rest)?.[0] ?? "";
  cursor.at += Math.max(name.length, 1);
  return constrained(cursor, name.startsWith("…") ? undefined : NAMES[name]);
}

/** Constraints in brackets behind a type: `string(3..10)`, `int(5+)`, `string(like "ab")`. */
function constrained(cursor: Cursor, value: Value): Value {
  const rest = cursor.text.slice(cursor.at);
  const pattern = /^\(\/(.*?)\/\)/.exec(rest);
  if (pattern) {
    cursor.at += pattern[0].length;
    return fromPattern(pattern[1] ?? "");
  }
  const like = /^\(like ("(?:[^"\\]|\\.)*"|[^)]*)\)/.exec(rest);
  if (like) {
    cursor.at += like[0].length;
    return JSON.parse(like[1] ?? '""') as Value;
  }
  const range = /^\((-?[\d.e+]*?)(?:\+|\.\.(-?[\d.e+]*))\)/.exec(rest);
  if (!range) return value;
  cursor.at += range[0].length;
  const least = Number(range[1] === "" ? range[2] : range[1]);
  if (typeof value === "string")
    return value.padEnd(least, "x").slice(0, Math.max(least, Number(range[2] ?? 99)));
  return typeof value === "number"
    ? Math.max(least, Math.min(value, Number(range[2] ?? Number.POSITIVE_INFINITY)))
    : value;
}

/** A text for a plain pattern: each class by its first character, as often as it must stand. */
function fromPattern(pattern: string): string {
  const parts = pattern.replace(/^\^|\$$/g, "").matchAll(/(\[[^\]]+\]|.)(?:\{(\d+)[\d,]*\}|([*+?]))?/g);
  return [...parts]
    .map(([, one = "", times, mark]) => {
      const char = one.startsWith("[") ? (one[1] ?? "") : one === "." ? "x" : one;
      return mark === "*" || mark === "?" ? "" : char.repeat(Number(times ?? 1));
    })
    .join("");
}

function tuple(cursor: Cursor): Value {
  cursor.at += 1;
  const values: Value[] = [];
  while (peek(cursor) !== "]" && cursor.at < cursor.text.length) {
    values.push(union(cursor));
    if (peek(cursor) === ",") cursor.at += 1;
  }
  cursor.at += 1;
  return values;
}

function object(cursor: Cursor): Value {
  cursor.at += 1;
  const made: Record<string, Value> = {};
  const optional: [string, Value][] = [];
  while (peek(cursor) !== "}" && cursor.at < cursor.text.length) {
    const rest = cursor.text.slice(cursor.at);
    const more = /^…[^,}]*/.exec(rest);
    const map = /^\[key\]: /.exec(rest);
    const member = /^("(?:[^"\\]|\\.)*"|[A-Za-z_$][\w$-]*)(\?)?(: )?/.exec(rest);
    if (more) cursor.at += more[0].length;
    else if (map) {
      cursor.at += map[0].length;
      union(cursor);
    } else if (member) {
      cursor.at += member[0].length;
      const value = member[3] ? union(cursor) : undefined;
      const name = member[1] ?? "";
      const plain = name.startsWith('"') ? String(JSON.parse(name)) : name;
      if (member[2]) optional.push([plain, value]);
      else made[plain] = value ?? null;
    } else cursor.at += 1;
    if (peek(cursor) === ",") cursor.at += 1;
  }
  cursor.at += 1;
  const least = /^\((\d+)\+\)/.exec(cursor.text.slice(cursor.at));
  if (!least) return made;
  cursor.at += least[0].length;
  const given = optional.filter(([, value]) => value !== undefined).slice(0, Number(least[1]));
  return { ...made, ...Object.fromEntries(given) };
}
