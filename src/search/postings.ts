// Candidates for a query: MiniSearch's own serialised index read as flat postings, because building one result object a
// match is what costs time, and the scores that rank come later.
import type { AsPlainObject } from "minisearch";
import { ENDPOINT_BOOSTS, ENDPOINT_FIELDS } from "./index-options.ts";

export type WeightedTerm = { readonly term: string; readonly weight: number };

/** A place in the catalog and its text score. */
export type ScoredPlace = { readonly place: number; readonly score: number };

/** Some of what was found, best first, and how much was found. */
export type Candidates = { readonly hits: readonly ScoredPlace[]; readonly total: number };

/** The terms' candidates among the places that pass. */
export type Postings = (terms: readonly WeightedTerm[], passes: (place: number) => boolean) => Candidates;

/** A term that more endpoints have than this only adds to a score where a rarer term found something. */
const COMMON = 20_000;
/** No fewer candidates than this are given, where as many were found; no more than twice as many. */
const MOST = 1500;
/** Score classes that tell the best places from the others without sorting them. */
const BUCKETS = 2048;
/** At most this many terms are kept as typed arrays. */
const MOST_TERMS = 5000;

type Posting = { readonly places: Int32Array; readonly impacts: Float32Array };
type Entry = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Candidates by summed impact of their terms. `size` is the number of endpoints. */
export function createPostings(plain: AsPlainObject, size: number): Postings {
  const entries = new Map<string, Entry>(plain.index);
  const placeOf = new Map(Object.entries(plain.documentIds).map(([short, id]) => [short, Number(id)]));
  const worths = ENDPOINT_FIELDS.map((field) => ({
    id: String(plain.fieldIds[field]),
    worth: ENDPOINT_BOOSTS[field],
  }));
  const made = new Map<string, Posting>();
  const scores = new Float32Array(size);
  const posting = (term: string): Posting | undefined => {
    const known = made.get(term);
    const entry = entries.get(term);
    if (known || !entry) return known;
    if (made.size > MOST_TERMS) made.clear();
    const flat = flatten(entry, worths, placeOf);
    made.set(term, flat);
    return flat;
  };
  return (terms, passes) => {
    scores.fill(0);
    const found = terms.flatMap(({ term, weight }) => {
      const own = posting(term);
      return own ? [{ own, weight }] : [];
    });
    found.sort((a, b) => a.own.places.length - b.own.places.length);
    for (const [at, { own, weight }] of found.entries()) {
      const common = own.places.length > COMMON && at > 0;
      const idf = Math.log(1 + size / own.places.length) * weight;
      addImpacts(scores, own, { idf, onlyKnown: common });
    }
    return best(scores, passes);
  };
}

function flatten(
  entry: Entry,
  worths: readonly { readonly id: string; readonly worth: number }[],
  placeOf: ReadonlyMap<string, number>,
): Posting {
  const impacts = new Map<number, number>();
  for (const { id, worth } of worths) {
    for (const [short, frequency] of Object.entries(entry[id] ?? {})) {
      const place = placeOf.get(short);
      if (place !== undefined)
        impacts.set(place, (impacts.get(place) ?? 0) + (worth * 2.2 * frequency) / (frequency + 1.2));
    }
  }
  return { places: Int32Array.from(impacts.keys()), impacts: Float32Array.from(impacts.values()) };
}

function addImpacts(
  scores: Float32Array,
  { places, impacts }: Posting,
  { idf, onlyKnown }: { readonly idf: number; readonly onlyKnown: boolean },
): void {
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    const before = scores[place] ?? 0;
    if (!onlyKnown || before > 0) scores[place] = before + (impacts[at] ?? 0) * idf;
  }
}

/** The best places by a histogram of scores: no sorting of what is not returned. Scores of places that do not pass become 0. */
function best(scores: Float32Array, passes: (place: number) => boolean): Candidates {
  const top = scores.reduce((most, score) => Math.max(most, score), 0);
  if (top === 0) return { hits: [], total: 0 };
  const bucketOf = (score: number): number => Math.floor((score / top) * BUCKETS);
  const buckets = new Int32Array(BUCKETS + 1);
  let total = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score === 0) continue;
    if (passes(place)) {
      total += 1;
      const bucket = bucketOf(score);
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    } else scores[place] = 0;
  }
  const least = leastBucket(buckets);
  const hits: ScoredPlace[] = [];
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score > 0 && bucketOf(score) >= least) hits.push({ place, score });
  }
  hits.sort((a, b) => b.score - a.score || a.place - b.place);
  return { hits: hits.slice(0, MOST * 2), total };
}

/** The highest bucket that with all above it has enough candidates; the lowest one where there are fewer. */
function leastBucket(buckets: Int32Array): number {
  let least = BUCKETS;
  for (let kept = buckets[least] ?? 0; least > 0 && kept < MOST; kept += buckets[least] ?? 0) least -= 1;
  return least;
}
