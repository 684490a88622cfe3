// The words of a catalog with the number of endpoints that bear each: weights for terms, and corrections of misspellings.

import type { DocSection } from "../catalog/doc-section.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import { pathShape } from "./path-shape.ts";
import { DESCRIPTION_LENGTH, plainText } from "./plain-text.ts";
import { isStopWord, splitWords, toTerm } from "./words.ts";

/** Raw word → endpoints with it in title, operation id, path, tags or aliases. */
export type WordCounts = Readonly<Record<string, number>>;

export type Vocabulary = {
  readonly size: number;
  /** Endpoints that bear the term. */
  readonly frequency: (term: string) => number;
  /** Inverse document frequency, between about 0.1 and 1; 1 for a term that one endpoint bears. */
  readonly weight: (term: string) => number;
  /** True for a word that stands in a path of this catalog. */
  readonly knows: (word: string) => boolean;
  /** The nearest known word of a misspelled one. */
  readonly correct: (word: string) => string | undefined;
};

/** Counts for the index file, in alphabetical order; 0 for a word that only descriptions and guides have. */
export function countWords(endpoints: readonly Endpoint[], sections: readonly DocSection[]): WordCounts {
  const counts = new Map<string, number>();
  const count = (texts: readonly string[], by: number): void => {
    for (const word of new Set(texts.flatMap(splitWords))) {
      if (!isStopWord(word)) counts.set(word, (counts.get(word) ?? 0) + by);
    }
  };
  for (const endpoint of endpoints) {
    const { summary, operationId, path, tags, aliases, description } = endpoint;
    count([summary, operationId, ...pathShape(path).statics, ...tags, ...aliases], 1);
    count([plainText(description, DESCRIPTION_LENGTH)], 0);
  }
  for (const section of sections) count([...section.headingPath, ...section.aliases], 0);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Vocabulary of a catalog of `size` endpoints. */
export function createVocabulary(counts: WordCounts, size: number): Vocabulary {
  const terms = new Map<string, number>();
  const words = Object.entries(counts);
  for (const [word, count] of words) {
    const term = toTerm(word);
    terms.set(term, Math.max(terms.get(term) ?? 0, count));
  }
  const known = new Map(words);
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
    knows: (word) => known.has(word) || terms.has(toTerm(word)),
    correct: (word) => nearest(word, likely),
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
