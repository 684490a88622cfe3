// `portolan search`: the ranking of the search tool, for people.
import { loadCatalog } from "../catalog/load-catalog.ts";
import { describeRow } from "../search/evaluation/eval-report.ts";
import { createSearch, type EndpointAnswer } from "../search/search.ts";
import type { Printer } from "./io.ts";

type SearchOptions = {
  readonly catalog: string;
  readonly query: string;
  readonly limit?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
};

const MAX_TAGS = 20;

function asJson(answer: EndpointAnswer): string {
  const rows = answer.rows.map(({ endpoint, score, parts }) => ({
    operation_id: endpoint.operationId,
    score,
    parts,
  }));
  return JSON.stringify({ ...answer, rows }, null, 2);
}

function printRows(answer: EndpointAnswer, { io, explain }: { io: Pick<Printer, "out">; explain: boolean }) {
  const { rows, total, unmatched, tags } = answer;
  for (const row of rows) io.out(describeRow(row, explain));
  io.out(`${total} match${unmatched.length > 0 ? `; no endpoint has: ${unmatched.join(", ")}` : ""}`);
  const shown = tags.slice(0, MAX_TAGS).map(({ tag, endpoints }) => `${tag} (${endpoints})`);
  if (shown.length > 0) io.out(`Tags: ${shown.join(", ")}`);
}

/**
 * Prints the ranking of one query.
 * @returns exit code, 2 for a limit that is none.
 * @throws PortolanError catalog_invalid
 */
export async function runSearch(options: SearchOptions, io: Printer): Promise<0 | 2> {
  const limit = options.limit === undefined ? 5 : Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    io.err(`--limit ${options.limit}: a whole number from 1 to 1000 is needed`);
    return 2;
  }
  const catalog = await loadCatalog(options.catalog);
  const answer = createSearch(catalog).endpoints({ query: options.query, limit });
  if (options.json === true) io.out(asJson(answer));
  else printRows(answer, { io, explain: options.explain === true });
  return 0;
}
