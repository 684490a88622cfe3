// The words of a catalog with the number of endpoints that have each: weights for terms, and corrections of misspellings.

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

function nearest(word: string, words: readonly (readonly [string, number])[]): string | undefined {
  if (word.length < SHORTEST_CORRECTED || word.length > LONGEST_CORRECTED) return undefined;
  const allowed = word.length >= 6 ? 2 : 1;
  let best: { readonly word: string; readonly distance: number; readonly count: number } | undefined;
  for (const [candidate, count] of words) {
    if (Math.abs(candidate.length - word.length) > allowed || candidate.length < SHORTEST_CORRECTED) continue;
    if (candidate[0] !== word[0] && candidate[1] !== word[1]) continue;
    const distance = editDistance(word, candidate, allowed);
    if (distance > allowed || (distance === 2 && candidate[0] !== word[0])) continue;
    if (!best || distance < best.distance || (distance === best.distance && count > best.count)) {
      best = { word: candidate, distance, count };
    }
  }
  return best?.word;
}

/** Damerau-Levenshtein distance of neighbours (optimal string alignment); `limit + 1` where it is larger. */
export function editDistance(left: string, right: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + same,
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = current;
  }
  return above[right.length] ?? limit + 1;
}
