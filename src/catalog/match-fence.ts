// Fences: operations that are never offered. Compared by whole path segments, when the catalog is made and again
// before a request leaves, so that no value of a parameter can reach a fenced path.
import type { Fence } from "./connector.ts";
import type { SecurityRequirement } from "./endpoint.ts";

export type Fenceable = {
  readonly method: string;
  /** A template, or the concrete decoded path of a request. */
  readonly path: string;
  readonly security: readonly SecurityRequirement[];
};

/** The first fence that keeps the operation out, or undefined. A fence applies when everything that it names applies. */
export function fenceOf(fences: readonly Fence[], operation: Fenceable): Fence | undefined {
  return fences.find(({ path, method, requireSecurity }) => {
    if (method !== undefined && method.toUpperCase() !== operation.method.toUpperCase()) return false;
    if (path !== undefined && !segmentsMatch(segmentsOf(path), segmentsOf(operation.path))) return false;
    return requireSecurity === undefined || !namesOne(operation.security, requireSecurity);
  });
}

const namesOne = (security: readonly SecurityRequirement[], schemes: readonly string[]): boolean =>
  security.some((alternative) => schemes.some((scheme) => Object.hasOwn(alternative, scheme)));

/** `*` and `{name}` in the fence match one segment, `**` matches any number of them; letter case is ignored, as many routers do. */
function segmentsMatch(wanted: readonly string[], given: readonly string[]): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) return given.length === 0;
  if (first === "**") {
    return rest.length === 0 || given.some((_, from) => segmentsMatch(rest, given.slice(from)));
  }
  const [segment, ...others] = given;
  if (segment === undefined) return false;
  const fits = first === "*" || /^\{[^{}]+\}$/.test(first) || first.toLowerCase() === segment.toLowerCase();
  return fits && segmentsMatch(rest, others);
}

/** Upstream routers often ignore a closing slash and doubled ones, so a fence does too. */
const segmentsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");
