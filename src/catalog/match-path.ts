// Which path template a concrete path belongs to. Templates are compared segment by segment, by bytes after one
// percent-decoding; a value never spans segments, and nothing is normalised or guessed.

/** Values by parameter name, percent-decoded once. */
export type PathValues = ReadonlyMap<string, string>;

type Part = { readonly literal: string } | { readonly parameter: string };
export type PathTemplate = {
  readonly segments: readonly (readonly Part[])[];
  /** Literal query of a template such as `/things?action=list`, without the question mark. */
  readonly query: string;
};

/** Splits `/pets/{id}:archive?x=1#y` into segments of literals and parameters. A fragment is never sent, so it is left out. */
export function parseTemplate(text: string): PathTemplate {
  const [withoutFragment = ""] = text.split("#", 1);
  const mark = withoutFragment.indexOf("?");
  const path = mark < 0 ? withoutFragment : withoutFragment.slice(0, mark);
  const query = mark < 0 ? "" : withoutFragment.slice(mark + 1);
  return { segments: path.replace(/^\//, "").split("/").map(parseSegment), query };
}

function parseSegment(segment: string): Part[] {
  const parts: Part[] = [];
  for (const piece of segment.split(/(\{[^{}]+\})/)) {
    if (piece === "") continue;
    const isParameter = piece.startsWith("{") && piece.endsWith("}") && piece.length > 2;
    parts.push(isParameter ? { parameter: piece.slice(1, -1) } : { literal: decodeLenient(piece) });
  }
  return parts;
}

/** Percent-decodes once; null where the escapes are not UTF-8. */
export function decodeOnce(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const decodeLenient = (text: string): string => decodeOnce(text) ?? text;

/**
 * Matches an absolute path (no query, no fragment) against one template.
 * @returns the decoded values, or null when the path is not of this template.
 */
export function matchTemplate(template: PathTemplate, path: string): PathValues | null {
  if (!path.startsWith("/")) return null;
  const segments = path.slice(1).split("/").map(decodeOnce);
  return segments.every((segment) => segment !== null) ? matchSegments(template, segments) : null;
}

/** The same for segments that are decoded already. */
export function matchSegments(template: PathTemplate, segments: readonly string[]): PathValues | null {
  if (segments.length !== template.segments.length) return null;
  const values = new Map<string, string>();
  const fits = template.segments.every((parts, index) => matchSegment(parts, segments[index] ?? "", values));
  return fits ? values : null;
}

/** Leftmost matching: each parameter takes at least one character and ends at the next literal; linear in the segment. */
function matchSegment(parts: readonly Part[], segment: string, values: Map<string, string>): boolean {
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if ("literal" in part) {
      if (!segment.startsWith(part.literal, at)) return false;
      at += part.literal.length;
      continue;
    }
    const end = parameterEnd({ parts, index, segment, at });
    if (end <= at) return false;
    values.set(part.parameter, segment.slice(at, end));
    at = end;
  }
  return at === segment.length;
}

type Cursor = {
  readonly parts: readonly Part[];
  readonly index: number;
  readonly segment: string;
  readonly at: number;
};

function parameterEnd({ parts, index, segment, at }: Cursor): number {
  const next = parts[index + 1];
  if (next === undefined) return segment.length;
  if ("parameter" in next) return at + 1;
  const isLast = index + 2 === parts.length;
  if (!isLast) return segment.indexOf(next.literal, at + 1);
  return segment.endsWith(next.literal) ? segment.length - next.literal.length : -1;
}

/**
 * Compares two templates that fit the same path: negative when `a` is more specific, 0 when neither is. Decided at
 * the first segment in which one is literal and the other is not, then by the length of literal text in it.
 */
export function compareSpecificity(a: PathTemplate, b: PathTemplate): number {
  for (const [index, parts] of a.segments.entries()) {
    const difference = weight(b.segments[index] ?? []) - weight(parts);
    if (difference !== 0) return difference;
  }
  return 0;
}

function weight(parts: readonly Part[]): number {
  if (parts.every((part) => "literal" in part)) return Number.MAX_SAFE_INTEGER;
  return parts.reduce((sum, part) => sum + ("literal" in part ? part.literal.length : 0), 0);
}
