// Candidates for a query: MiniSearch's own serialised index read as flat postings, because building one result object a
// match is what costs time, and the scores that rank come later.
import type { AsPlainObject } from "minisearch";
import { ENDPOINT_BOOSTS, ENDPOINT_FIELDS } from "./index-options.ts";
import type { Candidates, WeightedTerm } from "./text-index.ts";

/** Terms that more endpoints bear than this only add to a score where a rarer term found something. */
const COMMON = 20_000;
/** At most so many candidates leave here, best first. */
const MOST = 1500;
const BUCKETS = 2048;
/** Term terms kept as flat arrays, so that memory stays bounded. */
const MOST_TERMS = 5000;

type Posting = { readonly places: Int32Array; readonly impacts: Float32Array };
type Entry = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Candidates by summed impact of their terms. `size` is the number of endpoints. */
export function createPostings(
  plain: AsPlainObject,
  size: number,
): (terms: readonly WeightedTerm[], passes: (place: number) => boolean) => Candidates {
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

/** The best places by a histogram of scores: no sorting of what is not returned. */
function best(scores: Float32Array, passes: (place: number) => boolean): Candidates {
  let top = 0;
  for (let place = 0; place < scores.length; place += 1) top = Math.max(top, scores[place] ?? 0);
  if (top === 0) return { hits: [], total: 0 };
  const buckets = new Int32Array(BUCKETS + 1);
  const bucketOf = (score: number): number => Math.floor((score / top) * BUCKETS);
  let total = 0;
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score === 0) continue;
    if (!passes(place)) {
      scores[place] = 0;
      continue;
    }
    total += 1;
    const bucket = bucketOf(score);
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  let least = BUCKETS;
  for (let kept = buckets[least] ?? 0; least > 0 && kept < MOST; kept += buckets[least] ?? 0) least -= 1;
  const hits: { place: number; score: number; fields: Record<string, never> }[] = [];
  for (let place = 0; place < scores.length; place += 1) {
    const score = scores[place] ?? 0;
    if (score > 0 && bucketOf(score) >= least) hits.push({ place, score, fields: {} });
  }
  hits.sort((a, b) => b.score - a.score || a.place - b.place);
  return { hits: hits.slice(0, MOST * 2), total };
}
