// The MiniSearch indexes as run time uses them: loaded once, asked for candidates and for sections.
import MiniSearch, { type SearchOptions } from "minisearch";
import { PortolanError } from "../errors.ts";
import { optionsHash, SECTION_BOOSTS, SECTION_OPTIONS, type SearchIndexFile } from "./index-options.ts";
import { createPostings } from "./postings.ts";
import type { WordCounts } from "./vocabulary.ts";

/** A place in the catalog and its text score. */
export type TextHit = {
  readonly place: number;
  readonly score: number;
  readonly fields: Readonly<Record<string, readonly string[]>>;
};

export type Candidates = { readonly hits: readonly TextHit[]; readonly total: number };

export type TextIndex = {
  readonly words: WordCounts;
  /** Endpoints that pass, by text score, best first. Terms carry their weight. */
  readonly endpoints: (terms: readonly WeightedTerm[], passes: (place: number) => boolean) => Candidates;
  readonly sections: (terms: readonly string[]) => readonly TextHit[];
};
export type WeightedTerm = { readonly term: string; readonly weight: number };

/** @throws PortolanError catalog_invalid when the index was made with other options. */
export function loadTextIndex(text: string): TextIndex {
  const file = JSON.parse(text) as SearchIndexFile;
  if (file.options !== optionsHash()) {
    throw new PortolanError(
      "catalog_invalid",
      "search-index.json was made by another version of the search options",
      { hint: "Run portolan generate again." },
    );
  }
  const sections = MiniSearch.loadJS(file.sections, SECTION_OPTIONS);
  return {
    words: file.words,
    endpoints: createPostings(file.endpoints, file.endpoints.documentCount),
    sections: (terms) => {
      const weighted = terms.map((term) => ({ term, weight: 1 }));
      return ask(sections, weighted, { boost: { ...SECTION_BOOSTS } });
    },
  };
}

/** MiniSearch multiplies a score by the number of matched terms; coverage is scored elsewhere, so that is undone. */
function ask(index: MiniSearch, terms: readonly WeightedTerm[], options: SearchOptions): TextHit[] {
  if (terms.length === 0) return [];
  const weights = terms.map(({ weight }) => weight);
  const hits = index.search(terms.map(({ term }) => term).join(" "), {
    ...options,
    tokenize: (query) => query.split(" "),
    processTerm: (term) => term,
    prefix: false,
    fuzzy: false,
    boostTerm: (_, at) => weights[at] ?? 1,
  });
  return hits
    .map((hit) => ({
      place: Number(hit.id),
      score: hit.score / Math.max(1, hit.queryTerms.length),
      fields: hit.match,
    }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
}
