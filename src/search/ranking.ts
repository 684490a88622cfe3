// The ranking: how well a query and an endpoint explain each other, in parts that can be shown and switched off.
import { aliasFit } from "./alias-words.ts";
import type { EndpointView } from "./endpoint-view.ts";
import { familyFit, verbFit } from "./intent.ts";
import type { Query } from "./query.ts";

/** What each part is worth; 0 switches it off. */
export type Weights = Readonly<Record<RankPart, number>>;

const RANK_PARTS = [
  "text",
  "coverage",
  "precision",
  "pairs",
  "object",
  "family",
  "verb",
  "own",
  "short",
  "guide",
  "loss",
  "alias",
] as const;
type RankPart = (typeof RANK_PARTS)[number];

export const WEIGHTS: Weights = {
  text: 0.5,
  coverage: 1.4,
  precision: 0.5,
  pairs: 0.4,
  object: 0.2,
  family: 0.35,
  verb: 0.4,
  own: 0.3,
  short: 0.12,
  guide: 0.4,
  loss: 0.5,
  alias: 0.6,
};

/** Part → its share of the score; they add up to the score. */
export type ScoreParts = Readonly<Partial<Record<RankPart, number>>>;

export type RankInput = {
  readonly query: Query;
  readonly view: EndpointView;
  /** Text score of MiniSearch as a share of the best candidate's. */
  readonly text: number;
  /** How well a guide that mentions this endpoint answers, 0 to 1. */
  readonly guide: number;
  readonly termWeight: (term: string) => number;
  readonly weights: Weights;
};

/** Worth of a term found in a field, before the weight of the term. */
const FIELD_WORTH = {
  title: 1,
  hints: 0.95,
  operation: 0.85,
  path: 0.85,
  tags: 0.55,
  description: 0.5,
  names: 0.25,
} as const;
type Field = keyof typeof FIELD_WORTH;
const FIELDS = Object.keys(FIELD_WORTH) as readonly Field[];

/** Score of one endpoint. */
export function scoreOf(input: RankInput): number {
  const raw = rawParts(input);
  return RANK_PARTS.reduce((sum, part) => sum + raw[part] * input.weights[part], 0);
}

/** The parts that a score is made of, rounded; parts of nothing are left out. */
export function scoreParts(input: RankInput): ScoreParts {
  const raw = rawParts(input);
  return Object.fromEntries(
    RANK_PARTS.map((part) => [part, round(raw[part] * input.weights[part])]).filter(
      ([, value]) => value !== 0,
    ),
  );
}

function rawParts(input: RankInput): Readonly<Record<RankPart, number>> {
  const { query, view } = input;
  return {
    text: input.text,
    coverage: coverage(query, view),
    precision: precision(input),
    pairs: pairFit(query, view),
    object: objectFit(query, view),
    family: familyFit(query, view),
    verb: verbFit(query, view),
    own: ownFit(query, view),
    short: 1 / (1 + 0.25 * view.depth) - (view.endpoint.deprecated ? 1.2 : 0),
    guide: input.guide,
    loss: lossFit(query, view),
    alias: aliasFit(query, view.aliases, input.termWeight),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Share of the query that the endpoint explains, each term in its best field. */
function coverage(query: Query, view: EndpointView): number {
  let found = 0;
  let all = 0;
  for (const { term, weight } of query.terms) {
    all += weight;
    found += weight * bestField(term, view);
  }
  return all === 0 ? 0 : found / all;
}

function bestField(term: string, view: EndpointView): number {
  let best = 0;
  for (const field of FIELDS) {
    if (FIELD_WORTH[field] > best && view.fields[field].has(term)) best = FIELD_WORTH[field];
  }
  return best;
}

/** Share of the endpoint's own nouns that the query explains: the fewer are left over, the closer it is. */
function precision({ query, view, termWeight }: RankInput): number {
  const { asked } = query;
  return (explained(view.titleNouns, asked, termWeight) + explained(view.pathNouns, asked, termWeight)) / 2;
}

function explained(
  nouns: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  termWeight: (term: string) => number,
): number {
  let found = 0;
  let all = 0;
  for (const noun of nouns) {
    const weight = termWeight(noun);
    all += weight;
    if (asked.has(noun)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

/** Share of the query's neighbouring terms that are neighbours in title or description. */
function pairFit(query: Query, view: EndpointView): number {
  const { terms } = query;
  if (terms.length < 2) return 0;
  const together = terms.slice(1).filter(({ term }, at) => view.pairs.has(`${terms[at]?.term} ${term}`));
  return together.length / (terms.length - 1);
}

/** The thing asked for is the thing acted on. */
function objectFit(query: Query, view: EndpointView): number {
  if (query.object === undefined) return 0;
  const inPath = view.resource.has(query.object) ? 0.5 : 0;
  const inTitle = view.titleObject === query.object ? 0.5 : 0;
  return inPath + inTitle;
}

function ownFit(query: Query, view: EndpointView): number {
  if (query.own) return view.own ? 1 : 0;
  return view.own ? -0.25 : 0;
}

/** Something is lost only when it was asked for: else it never comes first. */
function lossFit(query: Query, view: EndpointView): number {
  if (view.endpoint.executionTool !== "execute_destructive" || query.loss) return 0;
  return query.question ? -3 : -1;
}
