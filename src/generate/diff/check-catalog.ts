// Compares a committed catalog with a fresh one: which files are stale, and what that means for an assistant.
import { type CatalogDiff, diffCatalogs } from "./diff-catalogs.ts";

export type CheckResult = {
  /** Names of files that differ, are missing or are too many. */
  readonly stale: readonly string[];
  readonly diff: CatalogDiff;
};

/** @param committed,fresh texts by file name. */
export function checkCatalog(
  committed: ReadonlyMap<string, string>,
  fresh: ReadonlyMap<string, string>,
): CheckResult {
  const names = new Set([...committed.keys(), ...fresh.keys()]);
  const stale = [...names].filter((name) => committed.get(name) !== fresh.get(name)).sort();
  return { stale, diff: stale.length === 0 ? { changes: [] } : diffCatalogs(committed, fresh) };
}
