// Lets a guide find its endpoints: sections that answer a query lend their score to the operations that they mention.

import type { DocSection } from "../catalog/doc-section.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import type { Query } from "./query.ts";
import type { TextIndex } from "./text-index.ts";
import { toTerms } from "./words.ts";

type GuideInput = {
  readonly index: TextIndex;
  readonly query: Query;
  readonly sections: () => readonly DocSection[];
  readonly catalog: Catalog;
};

const BEST_SECTIONS = 6;
/** A section that mentions more operations than this is about none of them. */
const MOST_OPERATIONS = 12;

const places = new WeakMap<Catalog, ReadonlyMap<string, number>>();

function placesOf(catalog: Catalog): ReadonlyMap<string, number> {
  const known =
    places.get(catalog) ?? new Map(catalog.endpoints.map((endpoint, place) => [endpoint.operationId, place]));
  places.set(catalog, known);
  return known;
}

/** Place of an endpoint → 0 to 1, by the best section that mentions it. */
export function guideScores({ index, query, sections, catalog }: GuideInput): Map<number, number> {
  const scores = new Map<number, number>();
  const terms = query.terms.map(({ term }) => term);
  const hits = index.sections(terms).slice(0, BEST_SECTIONS);
  const top = hits[0]?.score ?? 0;
  if (top === 0) return scores;
  const all = sections();
  for (const hit of hits) {
    const section = all[hit.place];
    if (!section || section.operations.length > MOST_OPERATIONS) continue;
    const share =
      (hit.score / top) *
      headingCoverage(section, query) *
      (1 / Math.sqrt(Math.max(1, section.operations.length)));
    for (const operationId of section.operations) {
      const place = placesOf(catalog).get(operationId);
      if (place !== undefined) scores.set(place, Math.max(scores.get(place) ?? 0, share));
    }
  }
  return scores;
}

/** Share of the query's weight that the section's headings and aliases explain. */
function headingCoverage(section: DocSection, query: Query): number {
  const own = new Set(toTerms([...section.headingPath, ...section.aliases].join(" ")));
  const all = query.terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = query.terms.reduce((sum, { term, weight }) => sum + (own.has(term) ? weight : 0), 0);
  return all === 0 ? 0 : found / all;
}
