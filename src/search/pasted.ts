// A query that is, or holds, an address: an operation id, a path template, or a concrete path with values in it.
import type { Endpoint } from "../catalog/endpoint.ts";

/** Looks up what was pasted; the places of the endpoints it means, best first. */
export type PastedLookup = (query: string) => readonly number[];

const CALL = /(?:^|\s)(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)?\s*(?:https?:\/\/[^/\s]+)?(\/[^\s?#"'`]+)/i;
const LONGEST = 300;

const segmentsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");
const isParameter = (segment: string): boolean => segment.includes("{");

type Node = { readonly literal: Map<string, Node>; parameter: Node | undefined; readonly ends: number[] };
const newNode = (): Node => ({ literal: new Map(), parameter: undefined, ends: [] });

/** Lookup over a catalog's endpoints. */
export function createPastedLookup(endpoints: readonly Endpoint[]): PastedLookup {
  const byId = new Map<string, number>();
  const root = newNode();
  for (const [place, endpoint] of endpoints.entries()) {
    byId.set(endpoint.operationId.toLowerCase(), place);
    insert(root, segmentsOf(endpoint.path), place);
  }
  return (query) => {
    const text = query.slice(0, LONGEST).trim();
    const id = byId.get(text.toLowerCase());
    if (id !== undefined) return [id];
    const match = CALL.exec(text);
    const path = match?.[2];
    if (path === undefined) return [];
    const found = matchPath(root, segmentsOf(path));
    const method = match?.[1]?.toUpperCase();
    const fitting = found.filter((place) => endpoints[place]?.method === method);
    return fitting.length > 0 ? fitting : found;
  };
}

function insert(root: Node, segments: readonly string[], place: number): void {
  let node = root;
  for (const segment of segments) {
    if (isParameter(segment)) {
      node.parameter ??= newNode();
      node = node.parameter;
    } else {
      const key = segment.toLowerCase();
      const next = node.literal.get(key) ?? newNode();
      node.literal.set(key, next);
      node = next;
    }
  }
  node.ends.push(place);
}

const MOST_STEPS = 2000;

/** Literal segments beat parameters; a base path before the template is passed over. */
function matchPath(root: Node, segments: readonly string[]): readonly number[] {
  for (let skip = 0; skip < Math.min(segments.length, 4); skip += 1) {
    const budget = { left: MOST_STEPS };
    const found = walk(root, segments.slice(skip), budget);
    if (found) return found;
  }
  return [];
}

function walk(
  node: Node,
  segments: readonly string[],
  budget: { left: number },
): readonly number[] | undefined {
  budget.left -= 1;
  if (budget.left < 0) return undefined;
  const [segment, ...rest] = segments;
  if (segment === undefined) return node.ends.length > 0 ? node.ends : undefined;
  const literal = node.literal.get(segment.toLowerCase());
  const found = literal && !isParameter(segment) ? walk(literal, rest, budget) : undefined;
  return found ?? (node.parameter ? walk(node.parameter, rest, budget) : undefined);
}
