// The MiniSearch indexes as run time uses them: loaded once, asked for candidates and for sections.
import MiniSearch from "minisearch";
import { PortolanError } from "../errors.ts";
import { optionsHash, SECTION_BOOSTS, SECTION_OPTIONS, type SearchIndexFile } from "./index-options.ts";
import { createPostings, type Postings, type ScoredPlace } from "./postings.ts";
import type { CatalogWords } from "./vocabulary.ts";

/** A section that has one of the terms; `fields` says in which fields it has each. */
export type SectionHit = ScoredPlace & { readonly fields: Readonly<Record<string, readonly string[]>> };

export type TextIndex = {
  readonly words: CatalogWords;
  /** Endpoints that pass, by text score, best first. */
  readonly endpoints: Postings;
  readonly sections: (terms: readonly string[]) => readonly SectionHit[];
};

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
    words: { words: file.words, guideWords: file.guideWords },
    endpoints: createPostings(file.endpoints, file.endpoints.documentCount),
    sections: (terms) => findSections(sections, terms),
  };
}

/** MiniSearch multiplies a score by the number of matched terms; coverage is scored elsewhere, so that is undone. */
function findSections(index: MiniSearch, terms: readonly string[]): SectionHit[] {
  if (terms.length === 0) return [];
  const hits = index.search(terms.join(" "), {
    boost: { ...SECTION_BOOSTS },
    tokenize: (query) => query.split(" "),
    processTerm: (term) => term,
    prefix: false,
    fuzzy: false,
  });
  return hits
    .map((hit) => ({
      place: Number(hit.id),
      score: hit.score / Math.max(1, hit.queryTerms.length),
      fields: hit.match,
    }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
}
