// The commands about finding: `portolan search` shows a ranking to people, `portolan eval` guards it in CI.
import { readFile } from "node:fs/promises";
import { type Catalog, loadCatalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import {
  describeCards,
  describeMiss,
  describeRow,
  describeTimes,
  describeVerdicts,
} from "../search/evaluation/eval-report.ts";
import { evaluateQueries, evaluateVerdicts, figuresOf } from "../search/evaluation/evaluate.ts";
import { readQueries, readVerdicts } from "../search/evaluation/labelled-rows.ts";
import { createSearch } from "../search/search.ts";

/** Where a command prints: results to `out`, faults to `err`. */
export type CommandIo = { readonly out: (text: string) => void; readonly err: (text: string) => void };

export type SearchOptions = {
  readonly catalog: string;
  readonly query: string;
  readonly limit?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
};

/** Prints the ranking of one query. Exit code 0, or 2 for a limit that is none. */
export async function runSearch(options: SearchOptions, io: CommandIo): Promise<number> {
  const limit = options.limit === undefined ? 5 : Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    io.err(`--limit ${options.limit}: a whole number from 1 to 1000 is needed`);
    return 2;
  }
  const catalog = await loadCatalog(options.catalog);
  const answer = createSearch(catalog).endpoints({ query: options.query, limit });
  if (options.json === true) {
    io.out(
      JSON.stringify(
        {
          ...answer,
          rows: answer.rows.map((row) => ({
            operation_id: row.endpoint.operationId,
            score: row.score,
            parts: row.parts,
          })),
        },
        null,
        2,
      ),
    );
    return 0;
  }
  for (const row of answer.rows) io.out(describeRow(row, options.explain === true));
  io.out(
    `${answer.total} match${answer.unmatched.length > 0 ? `; no endpoint bears: ${answer.unmatched.join(", ")}` : ""}`,
  );
  if (answer.tags.length > 0)
    io.out(
      `Tags: ${answer.tags
        .slice(0, 20)
        .map(({ tag, endpoints }) => `${tag} (${endpoints})`)
        .join(", ")}`,
    );
  return 0;
}

export type EvalOptions = {
  readonly catalog: string;
  readonly queries?: string;
  readonly verdicts?: string;
  readonly minHit5?: string;
  readonly json?: boolean;
};

/** Prints how well labelled rows are answered. Exit code 0; 1 below `--min-hit5`; 2 for wrong usage. */
export async function runEval(options: EvalOptions, io: CommandIo): Promise<number> {
  const least = options.minHit5 === undefined ? undefined : Number(options.minHit5);
  if (options.queries === undefined && options.verdicts === undefined) {
    io.err("give --queries, --verdicts or both");
    return 2;
  }
  if (least !== undefined && !(least >= 0 && least <= 100)) {
    io.err(`--min-hit5 ${options.minHit5}: a share from 0 to 100 is needed`);
    return 2;
  }
  const catalog = await loadCatalog(options.catalog);
  const hit5 =
    options.queries === undefined
      ? undefined
      : await evalQueries(catalog, options.queries, { io, json: options.json === true });
  if (options.verdicts !== undefined)
    await evalVerdicts(catalog, options.verdicts, { io, json: options.json === true });
  if (least === undefined || hit5 === undefined || hit5 >= least) return 0;
  io.err(`hit@5 is ${hit5}, --min-hit5 asks for ${least}`);
  return 1;
}

type Printing = { readonly io: CommandIo; readonly json: boolean };

async function evalQueries(catalog: Catalog, file: string, { io, json }: Printing): Promise<number> {
  const queries = readQueries(await textOf(file), file);
  const results = evaluateQueries(createSearch(catalog), { queries, now: () => performance.now() });
  const all = figuresOf(results);
  const plain = figuresOf(results.filter(({ query }) => query.hard !== true));
  const hard = figuresOf(results.filter(({ query }) => query.hard === true));
  const endangered = results.filter(({ endangers }) => endangers);
  if (json) {
    const misses = results
      .filter(({ rank }) => rank === null || rank > 5)
      .map(({ query, rank, first }) => ({ query: query.query, rank, first: first?.endpoint.operationId }));
    io.out(JSON.stringify({ all, plain, hard, destructive_first: endangered.length, misses }, null, 2));
    return all.hit5;
  }
  for (const result of results.filter(({ rank }) => rank === null || rank > 5)) io.out(describeMiss(result));
  for (const [name, figures] of [
    ["all", all],
    ["plain", plain],
    ["hard", hard],
  ] as const) {
    if (figures.queries > 0)
      io.out(
        `${name}: ${figures.queries} queries, hit@1 ${figures.hit1}, hit@5 ${figures.hit5}, MRR ${figures.mrr}`,
      );
  }
  io.out(`destructive first where a read or safe write was asked for: ${endangered.length}`);
  for (const { query, first } of endangered) io.out(`  "${query.query}" → ${first?.endpoint.operationId}`);
  io.out(describeTimes(results));
  io.out(describeCards(catalog.endpoints));
  return all.hit5;
}

async function evalVerdicts(catalog: Catalog, file: string, { io, json }: Printing): Promise<void> {
  const figures = evaluateVerdicts(catalog.endpoints, readVerdicts(await textOf(file), file));
  io.out(json ? JSON.stringify(figures, null, 2) : describeVerdicts(figures));
}

async function textOf(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) => {
    throw new PortolanError("config_invalid", `${file} cannot be read`, {
      cause,
      hint: "Give the path of a file with one JSON object a line.",
    });
  });
}
