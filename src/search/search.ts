// Search over a catalog: candidates by text, ranked by how query and endpoint explain each other; deterministic, no network.
import type { Endpoint, ExecutionTool } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { lossTerms } from "./alias-words.ts";
import { type DocsAnswer, type DocsQuery, searchDocs } from "./docs-search.ts";
import { type EndpointView, viewEndpoint } from "./endpoint-view.ts";
import { guideScores } from "./guides.ts";
import { createPastedLookup } from "./pasted.ts";
import { analyseQuery, type Query } from "./query.ts";
import { type ScoreParts, scoreEndpoint, WEIGHTS, type Weights } from "./ranking.ts";
import { loadTextIndex, type TextHit } from "./text-index.ts";
import { relatedTo } from "./verbs.ts";
import { createVocabulary } from "./vocabulary.ts";
import { toTerm } from "./words.ts";

export type EndpointFilters = {
  readonly tag?: string | undefined;
  readonly method?: string | undefined;
  readonly scope?: string | undefined;
  readonly executionTool?: ExecutionTool | undefined;
  readonly readOnly?: boolean | undefined;
};

export type EndpointQuery = EndpointFilters & {
  readonly query?: string | undefined;
  /** Rows wanted, at least 1. */
  readonly limit: number;
  /** Rows to pass over. */
  readonly offset?: number | undefined;
};

export type EndpointRow = { readonly endpoint: Endpoint; readonly score: number; readonly parts: ScoreParts };

export type EndpointAnswer = {
  readonly rows: readonly EndpointRow[];
  readonly total: number;
  readonly unmatched: readonly string[];
  /** Tags with the number of endpoints: of the whole catalog for an empty query, else those to choose between. */
  readonly tags: readonly TagCount[];
};
export type TagCount = { readonly tag: string; readonly endpoints: number };

export type Search = {
  readonly endpoints: (query: EndpointQuery) => EndpointAnswer;
  readonly docs: (query: DocsQuery) => DocsAnswer;
};

/** Candidates that are ranked; the rest keep their text order behind them. */
const RANKED = 400;

/** Search of a catalog; the index is loaded at the first question. */
export function createSearch(catalog: Catalog, weights: Weights = WEIGHTS): Search {
  let made: Search | undefined;
  const open = (): Search => {
    made ??= openSearch(catalog, weights);
    return made;
  };
  return { endpoints: (query) => open().endpoints(query), docs: (query) => open().docs(query) };
}

function openSearch(catalog: Catalog, weights: Weights): Search {
  const index = loadTextIndex(catalog.searchIndex());
  const vocabulary = createVocabulary(index.words, catalog.endpoints.length);
  const pasted = createPastedLookup(catalog.endpoints);
  const losing = lossTerms(catalog.endpoints);
  const view = viewer(catalog.endpoints);
  const rank = (query: Query, hits: readonly TextHit[], direct: readonly number[]): EndpointRow[] => {
    const guide =
      weights.guide > 0
        ? guideScores({ index, query, sections: catalog.docs, catalog })
        : new Map<number, number>();
    const places = withGuides(hits, guide);
    const top = hits[0]?.score ?? 1;
    const head = places.slice(0, RANKED).map(({ place, score }) => {
      const input = {
        query,
        view: view(place),
        text: top === 0 ? 0 : score / top,
        guide: guide.get(place) ?? 0,
        termWeight: vocabulary.weight,
        weights,
      };
      return { endpoint: input.view.endpoint, place, ...scoreEndpoint(input) };
    });
    head.sort((a, b) => b.score - a.score || a.place - b.place);
    const rest = places
      .slice(RANKED)
      .map(({ place }) => ({ endpoint: view(place).endpoint, score: 0, parts: {} }));
    return inFront(direct, [...head, ...rest], catalog.endpoints);
  };
  return {
    endpoints: (asked) => answer({ asked, catalog, find: (text) => find(text) }),
    docs: (query) => searchDocs(query, { sections: catalog.docs(), index }),
  };
  function find(text: string): { rows: readonly EndpointRow[]; unmatched: readonly string[] } {
    const analysed = analyseQuery(text, vocabulary);
    const loss = analysed.loss || analysed.terms.some(({ term }) => losing.has(term));
    const query = { ...analysed, loss };
    const hits = everyoneOf(catalog, index.endpoints([...query.terms, ...verbTerms(query)]));
    return { rows: rank(query, hits, pasted(text)), unmatched: query.unmatched };
  }
}

const VERB_WEIGHT = 0.15;

/** The verb and its near relations find candidates too, with little weight. */
function verbTerms({ verb }: Query): { readonly term: string; readonly weight: number }[] {
  if (verb === undefined) return [];
  return [...new Set([verb, ...relatedTo(verb)].map(toTerm))].map((term) => ({ term, weight: VERB_WEIGHT }));
}

/** A small catalog is ranked whole: intent alone may find what no word does. */
const SMALL = 60;
function everyoneOf(catalog: Catalog, hits: readonly TextHit[]): readonly TextHit[] {
  if (catalog.endpoints.length > SMALL) return hits;
  const found = new Set(hits.map(({ place }) => place));
  const rest = catalog.endpoints.flatMap((_, place) =>
    found.has(place) ? [] : [{ place, score: 0, fields: {} }],
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
function withGuides(hits: readonly TextHit[], guide: ReadonlyMap<number, number>): readonly Place[] {
  if (guide.size === 0) return hits;
  const head = hits.slice(0, RANKED - Math.min(guide.size, RANKED / 2));
  const known = new Set(head.map(({ place }) => place));
  const added = [...guide.keys()].filter((place) => !known.has(place));
  const all = new Set([...known, ...added]);
  const scores = new Map(hits.map(({ place, score }) => [place, score]));
  const extra = added.map((place) => ({ place, score: scores.get(place) ?? 0 }));
  return [...head, ...extra, ...hits.filter(({ place }) => !all.has(place))];
}

function inFront(
  direct: readonly number[],
  rows: readonly EndpointRow[],
  endpoints: readonly Endpoint[],
): EndpointRow[] {
  const first = direct.flatMap((place) => {
    const endpoint = endpoints[place];
    return endpoint ? [{ endpoint, score: 10, parts: {} }] : [];
  });
  const named = new Set(first.map(({ endpoint }) => endpoint));
  return [...first, ...rows.filter(({ endpoint }) => !named.has(endpoint))];
}

type AnswerInput = {
  readonly asked: EndpointQuery;
  readonly catalog: Catalog;
  readonly find: (text: string) => {
    readonly rows: readonly EndpointRow[];
    readonly unmatched: readonly string[];
  };
};

function answer({ asked, catalog, find }: AnswerInput): EndpointAnswer {
  const passes = filterOf(asked);
  const text = (asked.query ?? "").trim();
  const offset = asked.offset ?? 0;
  if (text === "") {
    const all = catalog.endpoints.filter(passes);
    const rows = all
      .slice(offset, offset + asked.limit)
      .map((endpoint) => ({ endpoint, score: 0, parts: {} }));
    return { rows, total: all.length, unmatched: [], tags: countTags(all) };
  }
  const { rows, unmatched } = find(text);
  const kept = rows.filter(({ endpoint }) => passes(endpoint));
  const tags = offset === 0 ? tagsToChoose(kept) : [];
  return { rows: kept.slice(offset, offset + asked.limit), total: kept.length, unmatched, tags };
}

/** The test that a row must pass. */
function filterOf(filters: EndpointFilters): (endpoint: Endpoint) => boolean {
  const tag = filters.tag?.toLowerCase();
  const method = filters.method?.toUpperCase();
  return (endpoint) =>
    (tag === undefined || endpoint.tags.some((own) => own.toLowerCase() === tag)) &&
    (method === undefined || endpoint.method === method) &&
    (filters.scope === undefined || endpoint.scopes.includes(filters.scope)) &&
    (filters.executionTool === undefined || endpoint.executionTool === filters.executionTool) &&
    (filters.readOnly === undefined ||
      filters.readOnly === (endpoint.executionTool === "get" || endpoint.reads));
}

function countTags(endpoints: readonly Endpoint[]): TagCount[] {
  const counts = new Map<string, number>();
  for (const tag of endpoints.flatMap((endpoint) => endpoint.tags))
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, endpoints: count }))
    .sort((a, b) => b.endpoints - a.endpoints || (a.tag < b.tag ? -1 : 1));
}

const CLOSE = 0.93;
const COMPARED = 8;

/** Where the best rows are close to each other and bear different tags, those tags. */
function tagsToChoose(rows: readonly EndpointRow[]): TagCount[] {
  const best = rows[0]?.score ?? 0;
  const close = rows.slice(0, COMPARED).filter(({ score }) => score >= best * CLOSE && score > 0);
  if (close.length < 2) return [];
  const tags = countTags(close.map(({ endpoint }) => endpoint));
  return tags.length > 1 ? tags : [];
}
