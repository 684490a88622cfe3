// What a product's own words (aliases) say: how much of one alias a query spells, and which of them mean loss.
import type { Endpoint } from "../catalog/endpoint.ts";
import type { Query } from "./query.ts";
import { toTerms } from "./words.ts";

/** Terms of each alias, apart: words of two aliases together mean neither. */
export const aliasTerms = (endpoint: Endpoint): readonly ReadonlySet<string>[] =>
  endpoint.aliases.map((alias) => new Set(toTerms(alias)));

/** A query that is an alias word for word: the product says so itself, which outweighs what a title may suggest. */
const EXACT = 1.8;

/** How nearly the query is one of the aliases: shared terms over all terms of both, by weight, 0 to 1; more for all. */
export function aliasFit(
  query: Query,
  aliases: readonly ReadonlySet<string>[],
  termWeight: (term: string) => number,
): number {
  if (aliases.length === 0) return 0;
  const verb = query.verbTerm === undefined ? [] : [query.verbTerm];
  const asked = new Set([...query.terms.map(({ term }) => term), ...verb]);
  const weigh = (terms: Iterable<string>): number =>
    [...terms].reduce((sum, term) => sum + termWeight(term), 0);
  const fits = aliases.map((alias) => {
    const shared = [...alias].filter((term) => asked.has(term));
    if (shared.length === asked.size && shared.length === alias.size && shared.length > 0) return EXACT;
    return shared.length === 0 ? 0 : weigh(shared) / weigh(new Set([...alias, ...asked]));
  });
  return Math.max(0, ...fits);
}

/** An alias's word that only operations share which lose something, in whatever language: "hapus", "cabut". */
export function lossTerms(endpoints: readonly Endpoint[]): ReadonlySet<string> {
  const losing = new Map<string, number>();
  const harmless = new Set<string>();
  for (const endpoint of endpoints) {
    for (const term of new Set(endpoint.aliases.flatMap(toTerms))) {
      if (endpoint.executionTool === "execute_destructive") losing.set(term, (losing.get(term) ?? 0) + 1);
      else harmless.add(term);
    }
  }
  return new Set(
    [...losing].filter(([term, count]) => count > 1 && !harmless.has(term)).map(([term]) => term),
  );
}
