// What a path template says by its shape alone: static words, its last word, and whether it ends in an item.

export type PathShape = {
  /** Segments without a parameter, in order; versions such as `v2` and `api` prefixes left out. */
  readonly statics: readonly string[];
  /** The last static segment, or "". */
  readonly last: string;
  /** The static segment before the last one, or "". */
  readonly parent: string;
  /** True where the path ends in a parameter: one item of a collection. */
  readonly endsInParameter: boolean;
  /** True where a static segment follows a parameter: a sub-collection or an action. */
  readonly hasTail: boolean;
  readonly parameters: readonly string[];
  readonly depth: number;
};

const VERSION = /^(v\d+([._-]?\w+)?|api|rest)$/i;

/** The static parts of a path template: `/things/{id}:archive` gives `things`, `archive`. */
export function pathSegments(path: string): { readonly text: string; readonly parameter: boolean }[] {
  const [bare = ""] = path.split(/[?#]/);
  return bare
    .split(/[/:]/)
    .flatMap((segment) => segment.split(/(\{[^}]*\})/))
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .map((part) => ({ text: part.replace(/^\{|\}$/g, ""), parameter: part.startsWith("{") }));
}

/** Shape of a path template. */
export function pathShape(path: string): PathShape {
  const segments = pathSegments(path);
  const statics = segments
    .filter((part) => !part.parameter && !VERSION.test(part.text))
    .map((part) => part.text);
  const firstParameter = segments.findIndex((part) => part.parameter);
  const lastPart = segments.at(-1);
  return {
    statics,
    last: statics.at(-1) ?? "",
    parent: statics.at(-2) ?? "",
    endsInParameter: lastPart?.parameter ?? false,
    hasTail: firstParameter >= 0 && lastPart !== undefined && !lastPart.parameter,
    parameters: segments.filter((part) => part.parameter).map((part) => part.text),
    depth: segments.length,
  };
}
