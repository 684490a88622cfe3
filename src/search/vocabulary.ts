// The words of a catalog with the number of endpoints that have each: weights for terms, and corrections of misspellings.

import { editDistance } from "./edit-distance.ts";
import { toTerm } from "./words.ts";

/** Raw word → endpoints with it in title, operation id, path, tags or aliases. */
type WordCounts = Readonly<Record<string, number>>;

/** Every word of the index: it is never rewritten. */
export type CatalogWords = {
  /** Words of endpoints; 0 for one that only descriptions, names of fields, or headings of their guides have. */
  readonly words: WordCounts;
  /** Words that only guides have. */
  readonly guideWords: readonly string[];
};

export type Vocabulary = {
  readonly size: number;
  /** Endpoints that have the term where `WordCounts` counts. */
  readonly frequency: (term: string) => number;
  /** Inverse document frequency, between about 0.1 and 1; 1 for a term that one endpoint has. */
  readonly weight: (term: string) => number;
  /** True for a word that some endpoint has, in whichever field. */
  readonly knows: (word: string) => boolean;
  /** The nearest word of the catalog for a misspelled one; undefined for a word that the catalog has. */
  readonly correct: (word: string) => string | undefined;
};

/** Vocabulary of a catalog of `size` endpoints. */
export function createVocabulary({ words: counts, guideWords }: CatalogWords, size: number): Vocabulary {
  const terms = new Map<string, number>();
  const words = Object.entries(counts);
  for (const [word, count] of words) {
    const term = toTerm(word);
    terms.set(term, Math.max(terms.get(term) ?? 0, count));
  }
  const known = new Set(words.map(([word]) => word));
  const guides = new Set(guideWords);
  const knows = (word: string): boolean => known.has(word) || terms.has(toTerm(word));
  const likely = words.filter(([, count]) => count > 0);
  const most = Math.log(size + 1.5);
  const weights = new Map<string, number>();
  const weigh = (term: string): number => {
    const known = weights.get(term);
    if (known !== undefined) return known;
    const weight = Math.max(0.1, Math.log((size + 1.5) / ((terms.get(term) ?? 0) + 0.5)) / most);
    if (terms.has(term)) weights.set(term, weight);
    return weight;
  };
  return {
    size,
    frequency: (term) => terms.get(term) ?? 0,
    weight: weigh,
    knows,
    correct: (word) => (knows(word) || guides.has(word) ? undefined : nearest(word, likely)),
  };
}

const SHORTEST_CORRECTED = 4;
const LONGEST_CORRECTED = 24;

type Near = { readonly word: string; readonly distance: number; readonly count: number };

function nearest(word: string, words: readonly (readonly [string, number])[]): string | undefined {
  if (word.length < SHORTEST_CORRECTED || word.length > LONGEST_CORRECTED) return undefined;
  let best: Near | undefined;
  for (const [candidate, count] of words) {
    const distance = distanceTo(candidate, word);
    if (distance === undefined) continue;
    const found = { word: candidate, distance, count };
    if (best === undefined || isNearer(found, best)) best = found;
  }
  return best?.word;
}

const isNearer = (one: Near, other: Near): boolean =>
  one.distance < other.distance || (one.distance === other.distance && one.count > other.count);

/** How many letters a candidate is from the misspelled word; undefined where it is not meant: too far, or begins otherwise. */
function distanceTo(candidate: string, word: string): number | undefined {
  const allowed = word.length >= 6 ? 2 : 1;
  if (candidate.length < SHORTEST_CORRECTED || Math.abs(candidate.length - word.length) > allowed)
    return undefined;
  const beginsAlike = candidate[0] === word[0];
  if (!beginsAlike && candidate[1] !== word[1]) return undefined;
  const distance = editDistance(word, candidate, allowed);
  return distance > allowed || (distance === 2 && !beginsAlike) ? undefined : distance;
}
