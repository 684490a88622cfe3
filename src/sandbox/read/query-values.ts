// Lists and objects in a query string: repeated names, delimiters, brackets (OpenAPI 3.1, "Style Examples").
import type { Parameter } from "../../catalog/endpoint.ts";
import { define } from "../schema-view.ts";
import { type Expected, inTwos, itemOf, type Pair, retype, toObject, typed } from "./typed-text.ts";

export type QueryValue = {
  readonly parameter: Parameter;
  readonly expected: Expected;
  /** All pairs of the query string, values undecoded. */
  readonly pairs: readonly Pair[];
  /** Those that carry the parameter's own name, `[]` after it or not. */
  readonly mine: readonly Pair[];
};

/** Decodes a text of a query string; one that is not percent-encoded rightly stays as it is. */
export const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
};

const SEPARATORS = { spaceDelimited: /%20|\+| /, pipeDelimited: /\||%7C/i, form: "," } as const;

/** A list; undefined when the query has none of that name. */
export function readArray({ parameter, expected, pairs, mine }: QueryValue): unknown {
  const { name, style, explode } = parameter;
  const nested = pairs.filter(([key]) => key.startsWith(`${name}[`) && key !== `${name}[]`);
  if (nested.length > 0) return retype(nest(below(name, nested)), expected);
  if (mine.length === 0) return undefined;
  const separator =
    style === "spaceDelimited" || style === "pipeDelimited" ? SEPARATORS[style] : SEPARATORS.form;
  const joined = !explode && mine.length === 1;
  const pieces = joined ? (mine[0]?.[1] ?? "").split(separator) : mine.map(([, value]) => value);
  return pieces.map((piece) => typed(decode(piece), itemOf(expected)));
}

/** An object; undefined when the query has none of its members. */
export function readObject({ parameter, expected, pairs, mine }: QueryValue): unknown {
  const { name, style, explode } = parameter;
  const nested = pairs.filter(([key]) => key.startsWith(`${name}[`));
  if (nested.length > 0) return retype(nest(below(name, nested)), expected);
  if (mine.length > 0) {
    const pieces = (mine[0]?.[1] ?? "").split(",").map(decode);
    return pieces.length > 1 ? toObject(inTwos(pieces), expected) : typed(pieces[0] ?? "", expected);
  }
  if (style !== "form" || !explode) return undefined;
  const members = pairs.filter(([key]) => Object.hasOwn(expected.view.properties, key));
  return members.length === 0 ? undefined : toObject(members.map(decoded), expected);
}

const decoded = ([key, value]: Pair): Pair => [key, decode(value)];

/** `filter[a]` under `filter` is `[a]`. */
const below = (name: string, pairs: readonly Pair[]): readonly Pair[] =>
  pairs.map(([key, value]) => [key.slice(name.length), decode(value)]);

/** `[a][b]=1`, `[0]=x`, `[]=y` to nested objects and lists, values still texts. */
export function nest(entries: readonly Pair[]): unknown {
  const root: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    const steps = [...key.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "").slice(0, 12);
    let at: Record<string, unknown> = root;
    for (const [index, step] of steps.entries()) {
      const name = step === "" ? String(Object.keys(at).length) : step;
      if (index === steps.length - 1) define(at, name, value);
      else {
        if (!Object.hasOwn(at, name) || typeof at[name] !== "object") define(at, name, {});
        at = at[name] as Record<string, unknown>;
      }
    }
  }
  return root;
}
