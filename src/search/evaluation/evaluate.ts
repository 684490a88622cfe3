// Judges a search by labelled queries and a classification by labelled verdicts: figures, and the misses with their reasons.
import type { Endpoint, ExecutionTool } from "../../catalog/endpoint.ts";
import type { EndpointRow } from "../ranker.ts";
import type { Search } from "../search.ts";

/** A labelled query: `accept` names operations as `METHOD /path` or by operation id. */
export type LabelledQuery = {
  readonly query: string;
  readonly accept: readonly string[];
  readonly hard?: boolean;
  readonly kind?: string | undefined;
  readonly tool?: ExecutionTool | undefined;
  readonly spec?: string | undefined;
};

export type QueryResult = {
  readonly query: LabelledQuery;
  /** 1 for the first row; null where none of the accepted ones is among the first fifty. */
  readonly rank: number | null;
  /** The query asks for a read or a safe write, and something destructive came first. */
  readonly endangers: boolean;
  readonly first: EndpointRow | undefined;
  readonly wanted: EndpointRow | undefined;
  readonly ms: number;
};

export type Figures = {
  readonly queries: number;
  readonly hit1: number;
  readonly hit5: number;
  readonly mrr: number;
};

const DEEPEST = 50;

const named = (endpoint: Endpoint, accept: readonly string[]): boolean =>
  accept.includes(endpoint.operationId) || accept.includes(`${endpoint.method} ${endpoint.path}`);

/** Runs each query. @param now a clock in milliseconds */
export function evaluateQueries(
  search: Search,
  input: { queries: readonly LabelledQuery[]; now: () => number },
): QueryResult[] {
  return input.queries.map((query) => {
    const before = input.now();
    const { rows } = search.endpoints({ query: query.query, limit: DEEPEST });
    const ms = input.now() - before;
    const at = rows.findIndex(({ endpoint }) => named(endpoint, query.accept));
    const first = rows[0];
    const harmless = query.tool !== undefined && query.tool !== "execute_destructive";
    const endangers = harmless && first?.endpoint.executionTool === "execute_destructive";
    return { query, rank: at < 0 ? null : at + 1, endangers, first, wanted: rows[at], ms };
  });
}

/** Hit rates in percent, mean reciprocal rank over the first fifty rows. */
export function figuresOf(results: readonly QueryResult[]): Figures {
  const count = Math.max(1, results.length);
  const share = (most: number): number =>
    (100 * results.filter(({ rank }) => rank !== null && rank <= most).length) / count;
  const reciprocal = results.reduce((sum, { rank }) => sum + (rank === null ? 0 : 1 / rank), 0);
  return {
    queries: results.length,
    hit1: round(share(1)),
    hit5: round(share(5)),
    mrr: Math.round((1000 * reciprocal) / count) / 1000,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A labelled verdict; `debatable` ones do not count. */
export type LabelledVerdict = {
  readonly op: string;
  readonly label: ExecutionTool;
  readonly debatable?: boolean;
};

export type VerdictFigures = {
  readonly labelled: number;
  /** label → given → count. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Destructive by label, safe by verdict: without and with a review flag. */
  readonly missed: readonly string[];
  readonly missedWithReview: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly writes: number;
  readonly reviews: number;
};

/** Compares verdicts with labels. */
export function evaluateVerdicts(
  endpoints: readonly Endpoint[],
  labels: readonly LabelledVerdict[],
): VerdictFigures {
  const byCall = new Map(
    endpoints.flatMap((one) => [
      [`${one.method} ${one.path}`, one] as const,
      [one.operationId, one] as const,
    ]),
  );
  const judged = labels.flatMap((label) => {
    const endpoint = byCall.get(label.op);
    return endpoint && label.debatable !== true ? [{ label, endpoint }] : [];
  });
  const confusion: Record<string, Record<string, number>> = {};
  for (const { label, endpoint } of judged) {
    const row = confusion[label.label] ?? {};
    row[endpoint.executionTool] = (row[endpoint.executionTool] ?? 0) + 1;
    confusion[label.label] = row;
  }
  const missed = judged.filter(
    ({ label, endpoint }) =>
      label.label === "execute_destructive" && endpoint.executionTool !== "execute_destructive",
  );
  const alarms = judged.filter(
    ({ label, endpoint }) =>
      label.label === "execute_safe" && endpoint.executionTool === "execute_destructive",
  );
  const writes = endpoints.filter(({ executionTool }) => executionTool !== "get");
  return {
    labelled: judged.length,
    confusion,
    missed: missed.filter(({ endpoint }) => endpoint.verdict.review === null).map(({ label }) => label.op),
    missedWithReview: missed
      .filter(({ endpoint }) => endpoint.verdict.review !== null)
      .map(({ label }) => label.op),
    falseAlarms: alarms.map(({ label }) => label.op),
    writes: writes.length,
    reviews: writes.filter(({ verdict }) => verdict.review !== null).length,
  };
}
