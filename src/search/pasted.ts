// A query that is, or holds, an address: an operation id, a path template, or a concrete path with values in it.
import type { Endpoint } from "../catalog/endpoint.ts";
import {
  compareSpecificity,
  decodeOnce,
  matchSegments,
  type PathTemplate,
  parseTemplate,
} from "../catalog/match-path.ts";
import { createSegmentTree, type SegmentTree } from "../catalog/segment-tree.ts";

/** Looks up what was pasted; the places of the endpoints that it names. */
export type PastedLookup = (query: string) => readonly number[];

const CALL = /(?:^|\s)(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)?\s*(?:https?:\/\/[^/\s]+)?(\/[^\s?#"'`]+)/i;
const LONGEST = 300;
/** Segments of a base path that are passed over. */
const DEEPEST_BASE = 3;

type Known = { readonly place: number; readonly template: PathTemplate };

/** Lookup over a catalog's endpoints; letter case and empty segments do not count. */
export function createPastedLookup(endpoints: readonly Endpoint[]): PastedLookup {
  const byId = new Map<string, number>();
  const tree = createSegmentTree<Known>();
  for (const [place, endpoint] of endpoints.entries()) {
    byId.set(endpoint.operationId.toLowerCase(), place);
    const { segments, ...rest } = parseTemplate(endpoint.path.toLowerCase());
    const template = { ...rest, segments: segments.filter((parts) => parts.length > 0) };
    tree.insert(template, { place, template });
  }
  return (query) => {
    const text = query.slice(0, LONGEST).trim();
    const id = byId.get(text.toLowerCase());
    if (id !== undefined) return [id];
    const [, method, path = ""] = CALL.exec(text) ?? [];
    const found = placesOf(tree, segmentsOf(path));
    const fitting = found.filter((place) => endpoints[place]?.method === method?.toUpperCase());
    return fitting.length > 0 ? fitting : found;
  };
}

const segmentsOf = (path: string): string[] =>
  path
    .toLowerCase()
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => decodeOnce(segment) ?? segment);

/** Literal segments beat parameters; a base path before the template is passed over. */
function placesOf(tree: SegmentTree<Known>, segments: readonly string[]): readonly number[] {
  for (let skipped = 0; skipped <= DEEPEST_BASE && skipped < segments.length; skipped += 1) {
    const path = segments.slice(skipped);
    const fitting = tree.near(path).filter(({ template }) => matchSegments(template, path) !== null);
    const best = fitting.filter((one) =>
      fitting.every((other) => compareSpecificity(one.template, other.template) <= 0),
    );
    if (best.length > 0) return best.map(({ place }) => place);
  }
  return [];
}
