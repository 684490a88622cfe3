// Search over a catalog: candidates by text, ranked by how query and endpoint explain each other; deterministic, no network.
import type { Endpoint, ExecutionTool } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { type DocsAnswer, type DocsQuery, searchDocs } from "./docs-search.ts";
import { createRanker, type EndpointRow, type Ranker } from "./ranker.ts";
import { WEIGHTS, type Weights } from "./ranking.ts";
import { rememberAnswers } from "./remember-answers.ts";
import { loadTextIndex } from "./text-index.ts";

type EndpointFilters = {
  readonly tag?: string | undefined;
  readonly method?: string | undefined;
  readonly scope?: string | undefined;
  readonly executionTool?: ExecutionTool | undefined;
  readonly readOnly?: boolean | undefined;
};

type EndpointQuery = EndpointFilters & {
  readonly query?: string | undefined;
  /** Rows wanted, at least 1. */
  readonly limit: number;
  /** Rows to pass over. */
  readonly offset?: number | undefined;
};

export type EndpointAnswer = {
  readonly rows: readonly EndpointRow[];
  readonly total: number;
  readonly unmatched: readonly string[];
  /** Tags with the number of endpoints: of the whole catalog for an empty query, else those to choose between. */
  readonly tags: readonly TagCount[];
};
type TagCount = { readonly tag: string; readonly endpoints: number };

export type Search = {
  readonly endpoints: (query: EndpointQuery) => EndpointAnswer;
  readonly docs: (query: DocsQuery) => DocsAnswer;
};

/** Search of a catalog; the index is loaded at the first question. */
export function createSearch(catalog: Catalog, weights: Weights = WEIGHTS): Search {
  let made: Search | undefined;
  const open = (): Search => {
    made ??= openSearch(catalog, weights);
    return made;
  };
  const endpoints = rememberAnswers<EndpointQuery, EndpointAnswer>((query) => open().endpoints(query));
  return { endpoints, docs: (query) => open().docs(query) };
}

function openSearch(catalog: Catalog, weights: Weights): Search {
  const index = loadTextIndex(catalog.searchIndex());
  const rank = createRanker({ catalog, index, weights });
  return {
    endpoints: (asked) => answer(asked, { catalog, rank }),
    docs: (query) => searchDocs(query, { sections: catalog.docs(), index }),
  };
}

type AnswerSource = { readonly catalog: Catalog; readonly rank: Ranker };

function answer(asked: EndpointQuery, { catalog, rank }: AnswerSource): EndpointAnswer {
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
  const ranking = rank(text, passes);
  const tags = offset === 0 ? tagsToChoose(ranking.rows(0, COMPARED)) : [];
  const rows = ranking.rows(offset, offset + asked.limit);
  return { rows, total: ranking.total, unmatched: ranking.unmatched, tags };
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

/** Where the best rows are close to each other and have different tags, those tags. */
function tagsToChoose(rows: readonly EndpointRow[]): TagCount[] {
  const best = rows[0]?.score ?? 0;
  const close = rows.filter(({ score }) => score >= best * CLOSE && score > 0);
  if (close.length < 2) return [];
  const tags = countTags(close.map(({ endpoint }) => endpoint));
  return tags.length > 1 ? tags : [];
}
