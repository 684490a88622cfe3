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

/** The first fence that the operation stands behind, or undefined. */
export function fenceOf(fences: readonly Fence[], operation: Fenceable): Fence | undefined {
  return fences.find((fence) => stands(fence, operation));
}

function stands(fence: Fence, operation: Fenceable): boolean {
  if (fence.method !== undefined && fence.method.toUpperCase() !== operation.method.toUpperCase())
    return false;
  if (fence.path !== undefined && !fencePathMatches(fence.path, operation.path)) return false;
  if (fence.requireSecurity !== undefined) {
    return !fence.requireSecurity.some((scheme) =>
      operation.security.some((one) => Object.hasOwn(one, scheme)),
    );
  }
  return fence.path !== undefined || fence.method !== undefined;
}

/** `*` and `{name}` in the fence stand for one segment, a closing `**` for the rest, none included. */
function fencePathMatches(fence: string, path: string): boolean {
  const wanted = segmentsOf(fence);
  const given = segmentsOf(path);
  for (const [index, segment] of wanted.entries()) {
    if (segment === "**") return true;
    const other = given[index];
    if (other === undefined) return false;
    if (segment !== "*" && !/^\{[^{}]+\}$/.test(segment) && segment !== other) return false;
  }
  return wanted.length === given.length;
}

/** Upstream routers often ignore a closing slash and doubled ones, so a fence does too. */
const segmentsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");
