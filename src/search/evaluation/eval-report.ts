// The words in which figures, misses and score parts are printed for people.
import type { Endpoint } from "../../catalog/endpoint.ts";
import type { EndpointRow } from "../ranker.ts";
import type { ScoreParts } from "../ranking.ts";
import type { QueryResult, VerdictFigures } from "./evaluate.ts";

const partsText = (parts: ScoreParts): string =>
  Object.entries(parts)
    .map(([part, value]) => `${part} ${value}`)
    .join(", ") || "text order only";

/** One row of a ranking; with the parts of its score where asked. */
export function describeRow({ endpoint, score, parts }: EndpointRow, explain: boolean): string {
  const head = `${endpoint.method} ${endpoint.path}  ${endpoint.operationId} [${endpoint.executionTool}]\n  ${endpoint.summary.slice(0, 120)}`;
  return explain
    ? `${head}\n  score ${score.toFixed(3)} = ${partsText(parts)}`
    : `${head}\n  ${endpoint.signature}`;
}

/** A miss: what came first and why, and what the wanted one lacked. */
export function describeMiss({ query, rank, first, wanted }: QueryResult): string {
  const came = first
    ? `${first.endpoint.method} ${first.endpoint.path} (${partsText(first.parts)})`
    : "nothing";
  const want = wanted ? `rank ${rank} (${partsText(wanted.parts)})` : "not among the first fifty";
  return `MISS "${query.query}"\n  first: ${came}\n  wanted ${query.accept.join(" or ")}: ${want}`;
}

/** Median and 99th percentile of a query. */
export function describeTimes(results: readonly QueryResult[]): string {
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): string =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2);
  return `milliseconds a query: median ${at(0.5)}, 99th percentile ${at(0.99)}`;
}

const CHARS_PER_TOKEN = 3.5;

/** Size of the cards, at about three and a half characters a token. */
export function describeCards(endpoints: readonly Endpoint[]): string {
  const sizes = endpoints.map(({ signature }) => signature.length / CHARS_PER_TOKEN).sort((a, b) => a - b);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  const high = sizes[Math.floor(sizes.length * 0.95)] ?? 0;
  return `tokens a card: mean ${mean.toFixed(0)}, 95th percentile ${high.toFixed(0)}`;
}

/** Confusion, and each wrong verdict by name. */
export function describeVerdicts(figures: VerdictFigures): string {
  const share = (100 * figures.reviews) / Math.max(1, figures.writes);
  return [
    `verdicts: ${figures.labelled} labelled; ${figures.writes} writes, ${figures.reviews} to review (${share.toFixed(1)} %)`,
    ...Object.entries(figures.confusion).map(
      ([label, given]) =>
        `  ${label}: ${Object.entries(given)
          .map(([tool, count]) => `${count} as ${tool}`)
          .join(", ")}`,
    ),
    ...figures.missed.map((op) => `  MISSED without a flag: ${op}`),
    ...figures.missedWithReview.map((op) => `  missed, flagged for review: ${op}`),
    ...figures.falseAlarms.map((op) => `  false alarm: ${op}`),
  ].join("\n");
}
