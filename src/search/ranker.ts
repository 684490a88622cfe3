// From a query to ranked endpoints: candidates by text and guides, scored part by part; the parts are returned only for rows that are shown.
import type { Endpoint } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { lossTerms } from "./alias-words.ts";
import { type EndpointView, viewEndpoint } from "./endpoint-view.ts";
import { guideScores } from "./guides.ts";
import { createPastedLookup } from "./pasted.ts";
import type { ScoredPlace, WeightedTerm } from "./postings.ts";
import { analyseQuery, type Query } from "./query.ts";
import { type RankInput, type ScoreParts, scoreOf, scoreParts, type Weights } from "./ranking.ts";
import type { TextIndex } from "./text-index.ts";
import { relatedTo } from "./verbs.ts";
import { createVocabulary } from "./vocabulary.ts";
import { toTerm } from "./words.ts";

export type EndpointRow = { readonly endpoint: Endpoint; readonly score: number; readonly parts: ScoreParts };

/** A ranking that is read page by page. */
type Ranking = {
  readonly total: number;
  readonly unmatched: readonly string[];
  readonly rows: (from: number, to: number) => EndpointRow[];
};

export type Ranker = (text: string, passes: (endpoint: Endpoint) => boolean) => Ranking;

/** Candidates that are scored; the rest keep their text order behind them. */
const RANKED = 200;
/** An address that was pasted comes first, whatever its words. */
const PASTED_SCORE = 10;
const VERB_WEIGHT = 0.15;
/** A catalog up to this size is ranked whole: intent alone may find what no word does. */
const SMALL = 60;

type RankerInput = { readonly catalog: Catalog; readonly index: TextIndex; readonly weights: Weights };

type Scored = { readonly place: number; readonly score: number; readonly input?: RankInput };

/** Ranker of one catalog. */
export function createRanker({ catalog, index, weights }: RankerInput): Ranker {
  const { endpoints } = catalog;
  const vocabulary = createVocabulary(index.words, endpoints.length);
  const pasted = createPastedLookup(endpoints);
  const losing = lossTerms(endpoints);
  const score = scorer({ view: viewer(endpoints), termWeight: vocabulary.weight, weights });
  return (text, passesEndpoint) => {
    const passes = placeFilter(endpoints, passesEndpoint);
    const analysed = analyseQuery(text, vocabulary);
    const query = { ...analysed, loss: analysed.loss || analysed.terms.some(({ term }) => losing.has(term)) };
    const found = index.endpoints([...query.terms, ...verbTerms(query)], passes);
    const guide =
      weights.guide > 0
        ? guideScores({ index, query, sections: catalog.docs, catalog })
        : new Map<number, number>();
    const hits = withGuides(everyone(endpoints, found.hits, passes), guide, passes);
    const direct = pasted(text)
      .filter(passes)
      .map((place): Scored => ({ place, score: PASTED_SCORE }));
    const named = new Set(direct.map(({ place }) => place));
    const ranked = [...direct, ...score(hits, { query, guide }).filter(({ place }) => !named.has(place))];
    return {
      total: Math.max(found.total, ranked.length),
      unmatched: query.unmatched,
      rows: (from, to) => ranked.slice(from, to).flatMap((one) => toRow(one, endpoints)),
    };
  };
}

type Scoring = Pick<RankInput, "termWeight" | "weights"> & {
  readonly view: (place: number) => EndpointView;
};

/** Scores the first candidates and puts them in order; the rest follow in the order of their text scores. */
function scorer({ view, termWeight, weights }: Scoring) {
  return (
    hits: readonly ScoredPlace[],
    { query, guide }: { readonly query: Query; readonly guide: ReadonlyMap<number, number> },
  ): Scored[] => {
    const top = hits[0]?.score || 1;
    const scored = hits.slice(0, RANKED).map(({ place, score }): Scored => {
      const own = { view: view(place), text: score / top, guide: guide.get(place) ?? 0 };
      const input = { query, ...own, termWeight, weights };
      return { place, score: scoreOf(input), input };
    });
    scored.sort((a, b) => b.score - a.score || a.place - b.place);
    return [...scored, ...hits.slice(RANKED).map(({ place }) => ({ place, score: 0 }))];
  };
}

function placeFilter(
  endpoints: readonly Endpoint[],
  passes: (endpoint: Endpoint) => boolean,
): (place: number) => boolean {
  return (place) => {
    const endpoint = endpoints[place];
    return endpoint !== undefined && passes(endpoint);
  };
}

function toRow({ place, score, input }: Scored, endpoints: readonly Endpoint[]): EndpointRow[] {
  const endpoint = endpoints[place];
  return endpoint ? [{ endpoint, score, parts: input ? scoreParts(input) : {} }] : [];
}

/** The verb and its near relations find candidates too, with little weight. */
function verbTerms({ verb }: Query): WeightedTerm[] {
  if (verb === undefined) return [];
  return [...new Set([verb, ...relatedTo(verb)].map(toTerm))].map((term) => ({ term, weight: VERB_WEIGHT }));
}

function everyone(
  endpoints: readonly Endpoint[],
  hits: readonly ScoredPlace[],
  passes: (place: number) => boolean,
): readonly ScoredPlace[] {
  if (endpoints.length > SMALL) return hits;
  const found = new Set(hits.map(({ place }) => place));
  const rest = endpoints.flatMap((_, place) =>
    found.has(place) || !passes(place) ? [] : [{ place, score: 0 }],
  );
  return [...hits, ...rest];
}

/** Views are made when first needed and kept; a catalog of the largest size keeps the ones last made. */
function viewer(endpoints: readonly Endpoint[]): (place: number) => EndpointView {
  const views = new Map<number, EndpointView>();
  return (place) => {
    const known = views.get(place);
    if (known) return known;
    const endpoint = endpoints[place];
    if (!endpoint)
      throw new RangeError(`the index names endpoint ${place}, the catalog has ${endpoints.length}`);
    if (views.size > MOST_VIEWS) views.clear();
    const made = viewEndpoint(endpoint);
    views.set(place, made);
    return made;
  };
}
const MOST_VIEWS = 20_000;

/** Endpoints that only a guide mentions are candidates too. */
function withGuides(
  hits: readonly ScoredPlace[],
  guide: ReadonlyMap<number, number>,
  passes: (place: number) => boolean,
): readonly ScoredPlace[] {
  if (guide.size === 0) return hits;
  const head = hits.slice(0, RANKED - Math.min(guide.size, RANKED / 2));
  const inHead = new Set(head.map(({ place }) => place));
  const scores = new Map(hits.map(({ place, score }) => [place, score]));
  const added = [...guide.keys()].filter((place) => !inHead.has(place) && passes(place));
  const extra = added.map((place) => ({ place, score: scores.get(place) ?? 0 }));
  const shown = new Set([...inHead, ...added]);
  return [...head, ...extra, ...hits.filter(({ place }) => !shown.has(place))];
}
