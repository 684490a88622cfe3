// Finds the operation of a request: by whole path segments, literal text before parameters, below the base path.
import type { Endpoint } from "../catalog/endpoint.ts";
import {
  compareSpecificity,
  matchTemplate,
  type PathTemplate,
  parseTemplate,
} from "../catalog/match-path.ts";

export type Route =
  | { readonly kind: "found"; readonly endpoint: Endpoint; readonly values: ReadonlyMap<string, string> }
  | { readonly kind: "wrong_method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown" };

export type Router = (method: string, path: string) => Route;

type Entry = { readonly endpoint: Endpoint; readonly template: PathTemplate };

/** Builds a router; the templates of one length and first segment are parsed when such a path first comes. */
export function openRouter(endpoints: readonly Endpoint[]): Router {
  const byLength = new Map<number, Endpoint[]>();
  for (const endpoint of endpoints) {
    const length = (endpoint.path.split(/[?#]/, 1)[0] ?? "").split("/").length;
    byLength.set(length, [...(byLength.get(length) ?? []), endpoint]);
  }
  const parsed = new Map<number, readonly Entry[]>();
  const entries = (length: number): readonly Entry[] => {
    const known = parsed.get(length);
    if (known !== undefined) return known;
    const made = (byLength.get(length) ?? []).map((endpoint) => ({
      endpoint,
      template: parseTemplate(endpoint.path),
    }));
    parsed.set(length, made);
    return made;
  };
  return (method, path) => {
    const fitting = entries(path.split("/").length).flatMap((entry) => {
      const values = matchTemplate(entry.template, path);
      return values === null ? [] : [{ ...entry, values }];
    });
    fitting.sort((a, b) => compareSpecificity(a.template, b.template));
    const best = fitting.find(({ endpoint }) => endpoint.method === method);
    if (best !== undefined) return { kind: "found", endpoint: best.endpoint, values: best.values };
    if (fitting.length === 0) return { kind: "unknown" };
    return { kind: "wrong_method", allowed: [...new Set(fitting.map(({ endpoint }) => endpoint.method))] };
  };
}
