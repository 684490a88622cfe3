// The endpoints of a catalog by path: by their template's text, and by the concrete paths that fit it.
import type { Endpoint } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { fenceOf } from "../catalog/match-fence.ts";
import { decodeOnce, type PathTemplate, parseTemplate } from "../catalog/match-path.ts";
import { createSegmentTree } from "../catalog/segment-tree.ts";

export type Templated = { readonly endpoint: Endpoint; readonly template: PathTemplate };

export type PathIndex = {
  /** Endpoints whose template is this very text; those behind a fence are not in the index at all. */
  readonly exact: (path: string) => readonly Templated[];
  /** Endpoints whose literal segments are those of the path; parameters in mixed segments are still to be matched. */
  readonly near: (pathname: string) => readonly Templated[];
};

const indexes = new WeakMap<Catalog, PathIndex>();

/** The index of a catalog, made at the first question. */
export function pathIndexOf(catalog: Catalog): PathIndex {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const made = createIndex(catalog);
  indexes.set(catalog, made);
  return made;
}

function createIndex({ endpoints, connector }: Catalog): PathIndex {
  const tree = createSegmentTree<Templated>();
  const exact = new Map<string, Templated[]>();
  for (const endpoint of endpoints) {
    if (fenceOf(connector.fences, endpoint) !== undefined) continue;
    const entry = { endpoint, template: parseTemplate(endpoint.path) };
    exact.set(endpoint.path, [...(exact.get(endpoint.path) ?? []), entry]);
    tree.insert(entry.template, entry);
  }
  return { exact: (path) => exact.get(path) ?? [], near: (pathname) => tree.near(decodedSegments(pathname)) };
}

const decodedSegments = (pathname: string): string[] =>
  pathname
    .slice(1)
    .split("/")
    .map((segment) => decodeOnce(segment) ?? segment);
