// The catalog's templates as a tree of segments: a concrete path meets only the templates that share its beginning, however
// many operations there are.
import type { Endpoint } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { fenceOf } from "../catalog/match-fence.ts";
import { decodeOnce, type PathTemplate, parseTemplate } from "../catalog/match-path.ts";

export type Templated = { readonly endpoint: Endpoint; readonly template: PathTemplate };

type Node = {
  readonly literals: Map<string, Node>;
  /** Where the next segment has a parameter. */
  open: Node | null;
  readonly ends: Templated[];
};

export type PathIndex = {
  /** Endpoints whose template is this very text; those behind a fence are not in the index at all. */
  readonly exact: (path: string) => readonly Templated[];
  /** Endpoints whose literal segments are those of the path; parameters in mixed segments are still to be matched. */
  readonly near: (pathname: string) => readonly Templated[];
};

const indexes = new WeakMap<Catalog, PathIndex>();

export function pathIndexOf(catalog: Catalog): PathIndex {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const made = createIndex(catalog);
  indexes.set(catalog, made);
  return made;
}

const createNode = (): Node => ({ literals: new Map(), open: null, ends: [] });

function createIndex({ endpoints, connector }: Catalog): PathIndex {
  const root = createNode();
  const exact = new Map<string, Templated[]>();
  for (const endpoint of endpoints) {
    if (fenceOf(connector.fences, endpoint) !== undefined) continue;
    const entry = { endpoint, template: parseTemplate(endpoint.path) };
    exact.set(endpoint.path, [...(exact.get(endpoint.path) ?? []), entry]);
    insert(root, entry);
  }
  return { exact: (path) => exact.get(path) ?? [], near: (pathname) => search(root, pathname) };
}

function insert(root: Node, entry: Templated): void {
  let node = root;
  for (const parts of entry.template.segments) {
    const isOpen = parts.some((part) => "parameter" in part);
    const literal = parts.map((part) => ("literal" in part ? part.literal : "")).join("");
    const known: Node | null | undefined = isOpen ? node.open : node.literals.get(literal);
    const next = known ?? createNode();
    if (isOpen) node.open = next;
    else node.literals.set(literal, next);
    node = next;
  }
  node.ends.push(entry);
}

function search(root: Node, pathname: string): readonly Templated[] {
  let nodes: readonly Node[] = [root];
  for (const segment of pathname.slice(1).split("/")) {
    const literal = decodeOnce(segment) ?? segment;
    nodes = nodes.flatMap((node) =>
      [node.literals.get(literal), node.open].filter((next): next is Node => next != null),
    );
    if (nodes.length === 0) return [];
  }
  return nodes.flatMap((node) => node.ends);
}
