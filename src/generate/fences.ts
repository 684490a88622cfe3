// Fences and hiding: which operations a connector never offers, compared by whole path segments.
import type { Fence } from "../catalog/connector.ts";
import type { SecurityRequirement } from "../catalog/endpoint.ts";

const segmentsOf = (path: string): readonly string[] => path.split("/").filter((part) => part !== "");

/** `*` stands for one segment, `**` at the end for any number of them, none included. */
export function pathMatches(pattern: string, path: string): boolean {
  const want = segmentsOf(pattern);
  const have = segmentsOf(path);
  for (const [index, segment] of want.entries()) {
    if (segment === "**")
      return index === want.length - 1 || matchesTail(want.slice(index + 1), have.slice(index));
    const found = have[index];
    if (found === undefined || (segment !== "*" && segment !== found)) return false;
  }
  return want.length === have.length;
}

/** What follows a `**`: it must match the end of some rest. */
function matchesTail(want: readonly string[], have: readonly string[]): boolean {
  return have.some((_, from) => pathMatches(want.join("/"), have.slice(from).join("/")));
}

export type FencedOperation = {
  readonly method: string;
  readonly path: string;
  readonly security: readonly SecurityRequirement[];
};

/** The fence that an operation stands behind, if any. A fence holds when everything that it names holds. */
export function findFence(operation: FencedOperation, fences: readonly Fence[]): Fence | undefined {
  return fences.find((fence) => {
    if (fence.path !== undefined && !pathMatches(fence.path, operation.path)) return false;
    if (fence.method !== undefined && fence.method.toUpperCase() !== operation.method) return false;
    return fence.requireSecurity === undefined || !namesOne(operation.security, fence.requireSecurity);
  });
}

const namesOne = (security: readonly SecurityRequirement[], schemes: readonly string[]): boolean =>
  security.some((alternative) => schemes.some((scheme) => Object.hasOwn(alternative, scheme)));
