// Whether the API's router takes a finished request for the operation that was called, however it reads the values. All
// operations of the document with that method are looked at, those that are not offered too.
import type { Endpoint } from "../../catalog/endpoint.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { fenceOf } from "../../catalog/match-fence.ts";
import { matchSegments, type PathTemplate, parseTemplate } from "../../catalog/match-path.ts";
import { createSegmentTree, type SegmentTree } from "../../catalog/segment-tree.ts";
import { PortolanError } from "../../errors.ts";
import type { Given } from "../given/arguments.ts";
import { pathWith } from "./path-target.ts";
import { fold, READINGS, type Reading } from "./readings.ts";

type Pairs = readonly (readonly [string, string])[];

/** A route as a router compares it: letter case folded, empty segments gone. */
type Known = { readonly path: string; readonly template: PathTemplate; readonly query: Pairs };

type Routes = ReadonlyMap<string, SegmentTree<Known>>;

const known = new WeakMap<Catalog, Routes>();

function routesOf(catalog: Catalog): Routes {
  const made = known.get(catalog) ?? indexRoutes(catalog);
  known.set(catalog, made);
  return made;
}

function indexRoutes({ endpoints, unlisted }: Catalog): Routes {
  const trees = new Map<string, SegmentTree<Known>>();
  for (const { method, path } of [...endpoints, ...unlisted]) {
    const tree = trees.get(method) ?? createSegmentTree<Known>();
    trees.set(method, tree);
    const route = comparable(path);
    tree.insert(route.template, route);
  }
  return trees;
}

function comparable(path: string): Known {
  const parsed = parseTemplate(fold(path));
  const template = { ...parsed, segments: parsed.segments.filter((parts) => parts.length > 0) };
  return { path, template, query: foldedPairs(parsed.query) };
}

const foldedPairs = (query: string): Pairs => [...new URLSearchParams(fold(query))];

export type Finished = {
  readonly catalog: Catalog;
  readonly endpoint: Endpoint;
  /** The path's parameters with their values. */
  readonly given: readonly Given[];
  /** The query as it goes out, without the question mark. */
  readonly query: string;
};

/** A value that spells no literal of any document. */
const NEUTRAL: Reading = () => "\u{10FFFD}";

/**
 * Refuses values with which another operation of the document could be meant: one that fits them, and would not fit any
 * other values in their place (RFC 3986 section 3.3; routers prefer literal segments, and decode, fold and cut as they like).
 * @throws PortolanError path_param_invalid, unknown_endpoint for a path fence
 */
export function requireOwnRoute(finished: Finished): void {
  const { catalog, endpoint, given, query } = finished;
  const tree = routesOf(catalog).get(endpoint.method);
  const always = fitting(tree, segmentsRead(finished, NEUTRAL), comparable(endpoint.path).query);
  const sent = [...new URLSearchParams(query)].map(([name, value]) => [fold(name), fold(value)] as const);
  const seen = new Set<string>();
  for (const reading of READINGS) {
    const segments = segmentsRead(finished, reading);
    const path = `/${segments.join("/")}`;
    if (seen.has(path)) continue;
    seen.add(path);
    const other = [...fitting(tree, segments, sent)].find((route) => !always.has(route));
    if (other !== undefined) throw leadsElsewhere(given, endpoint);
    const { method, security } = endpoint;
    if (fenceOf(catalog.connector.fences, { method, security, path }) !== undefined) throw fenced();
  }
}

const segmentsRead = ({ endpoint, given }: Finished, reading: Reading): string[] =>
  fold(pathWith(endpoint, given, reading))
    .split("/")
    .filter((segment) => segment !== "");

function fitting(
  tree: SegmentTree<Known> | undefined,
  segments: readonly string[],
  query: Pairs,
): ReadonlySet<Known> {
  const near = tree?.near(segments) ?? [];
  return new Set(
    near.filter(
      (route) =>
        matchSegments(route.template, segments) !== null &&
        route.query.every(([name, value]) => query.some(([key, text]) => key === name && text === value)),
    ),
  );
}

function leadsElsewhere(given: readonly Given[], endpoint: Endpoint): PortolanError {
  const [first] = given;
  return new PortolanError("path_param_invalid", "the values would change which operation is called", {
    hint: "Pass the plain id of one object. For the other operation use search, and call it by its own operation_id.",
    details: [{ pointer: first?.pointer ?? "/query", expected: endpoint.path }],
  });
}

const fenced = (): PortolanError =>
  new PortolanError("unknown_endpoint", "no operation of this API has that method and path");
