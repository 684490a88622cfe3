// Finds the operation of a request below the base path. It has a matcher of its own, because it judges the paths that
// the executor builds and checks with `catalog/match-path`: a mistake there has to show here.
import type { Endpoint } from "../catalog/endpoint.ts";

export type Route =
  | { readonly kind: "found"; readonly endpoint: Endpoint; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: "wrong_method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown" };

export type Router = (method: string, path: string) => Route;

/** One segment of a path template: the parameters in it, and an expression with a group for each. */
type Segment = { readonly names: readonly string[]; readonly fits: RegExp; readonly literalLength: number };
type Entry = { readonly endpoint: Endpoint; readonly segments: readonly Segment[] };

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** Percent-decodes once; null where the escapes are not UTF-8. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const segmentsOf = (path: string): readonly string[] => path.split("/");

function readSegment(template: string): Segment {
  const pieces = template.split(/\{([^{}]+)\}/);
  const names = pieces.filter((_, index) => index % 2 === 1);
  const literals = pieces.filter((_, index) => index % 2 === 0).map((text) => decoded(text) ?? text);
  const fits = new RegExp(`^${literals.map(escaped).join("(.+?)")}$`, "s");
  return { names, fits, literalLength: literals.join("").length };
}

/** The values of a path; null when it is not of this template. Each value has at least one character. */
function valuesIn(path: string, segments: readonly Segment[]): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>();
  for (const [index, given] of segmentsOf(path).entries()) {
    const segment = segments[index];
    const text = decoded(given);
    const match = text === null ? null : segment?.fits.exec(text);
    if (segment === undefined || match == null) return null;
    for (const [at, name] of segment.names.entries()) values.set(name, match[at + 1] ?? "");
  }
  return values;
}

/** Concrete paths come before templated ones (OpenAPI 3.1, "Path Templating Matching"); then longer literal text. */
function bySpecificity(a: Entry, b: Entry): number {
  for (const [index, left] of a.segments.entries()) {
    const right = b.segments[index];
    const difference = right === undefined ? 0 : weight(right) - weight(left);
    if (difference !== 0) return difference;
  }
  return 0;
}

const weight = ({ names, literalLength }: Segment): number =>
  names.length === 0 ? Number.MAX_SAFE_INTEGER : literalLength;

/** Builds a router; templates with one number of segments are read when the first such path comes. */
export function openRouter(endpoints: readonly Endpoint[]): Router {
  const pathOf = ({ path }: Endpoint): string => path.split(/[?#]/, 1)[0] ?? "";
  const byLength = Map.groupBy(endpoints, (endpoint) => segmentsOf(pathOf(endpoint)).length);
  const known = new Map<number, readonly Entry[]>();
  const entriesOf = (length: number): readonly Entry[] => {
    const made =
      known.get(length) ??
      (byLength.get(length) ?? [])
        .map((endpoint) => ({ endpoint, segments: segmentsOf(pathOf(endpoint)).map(readSegment) }))
        .sort(bySpecificity);
    known.set(length, made);
    return made;
  };
  return (method, path) => {
    const fitting = entriesOf(segmentsOf(path).length).flatMap(({ endpoint, segments }) => {
      const values = valuesIn(path, segments);
      return values === null ? [] : [{ endpoint, values }];
    });
    const best = fitting.find(({ endpoint }) => endpoint.method === method);
    if (best !== undefined) return { kind: "found", ...best };
    if (fitting.length === 0) return { kind: "unknown" };
    return { kind: "wrong_method", allowed: [...new Set(fitting.map(({ endpoint }) => endpoint.method))] };
  };
}
