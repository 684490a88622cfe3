// From a query to ranked endpoints: candidates by text and guides, scored part by part; parts are told for shown rows only.
import type { Endpoint } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { lossTerms } from "./alias-words.ts";
import { type EndpointView, viewEndpoint } from "./endpoint-view.ts";
import { guideScores } from "./guides.ts";
import { createPastedLookup } from "./pasted.ts";
import { analyseQuery, type Query } from "./query.ts";
import { type RankInput, type ScoreParts, scoreOf, scoreParts, type Weights } from "./ranking.ts";
import type { TextHit, TextIndex } from "./text-index.ts";
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
  const view = viewer(endpoints);
  const termWeight = vocabulary.weight;
  const score = (hits: readonly Place[], query: Query, guide: ReadonlyMap<number, number>): Scored[] => {
    const top = hits[0]?.score || 1;
    const scored = hits.slice(0, RANKED).map((hit): Scored => {
      const input = {
        query,
        view: view(hit.place),
        text: hit.score / top,
        guide: guide.get(hit.place) ?? 0,
        termWeight,
        weights,
      };
      return { place: hit.place, score: scoreOf(input), input };
    });
    scored.sort((a, b) => b.score - a.score || a.place - b.place);
    return [...scored, ...hits.slice(RANKED).map(({ place }) => ({ place, score: 0 }))];
  };
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
    const ranked = [...direct, ...score(hits, query, guide).filter(({ place }) => !named.has(place))];
    return {
      total: Math.max(found.total, ranked.length),
      unmatched: query.unmatched,
      rows: (from, to) => ranked.slice(from, to).flatMap((one) => toRow(one, endpoints)),
    };
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
function verbTerms({ verb }: Query): { readonly term: string; readonly weight: number }[] {
  if (verb === undefined) return [];
  return [...new Set([verb, ...relatedTo(verb)].map(toTerm))].map((term) => ({ term, weight: VERB_WEIGHT }));
}

function everyone(
  endpoints: readonly Endpoint[],
  hits: readonly TextHit[],
  passes: (place: number) => boolean,
): readonly Place[] {
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

type Place = { readonly place: number; readonly score: number };

/** Endpoints that only a guide speaks of stand among the candidates too. */
function withGuides(
  hits: readonly Place[],
  guide: ReadonlyMap<number, number>,
  passes: (place: number) => boolean,
): readonly Place[] {
  if (guide.size === 0) return hits;
  const head = hits.slice(0, RANKED - Math.min(guide.size, RANKED / 2));
  const inHead = new Set(head.map(({ place }) => place));
  const scores = new Map(hits.map(({ place, score }) => [place, score]));
  const added = [...guide.keys()].filter((place) => !inHead.has(place) && passes(place));
  const extra = added.map((place) => ({ place, score: scores.get(place) ?? 0 }));
  const shown = new Set([...inHead, ...added]);
  return [...head, ...extra, ...hits.filter(({ place }) => !shown.has(place))];
}
