// `portolan eval`: how well labelled rows are answered, for people and for CI.
import { readFile } from "node:fs/promises";
import { type Catalog, loadCatalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import {
  describeCards,
  describeMiss,
  describeTimes,
  describeVerdicts,
} from "../search/evaluation/eval-report.ts";
import {
  evaluateQueries,
  evaluateVerdicts,
  figuresOf,
  type QueryResult,
} from "../search/evaluation/evaluate.ts";
import { readQueries, readVerdicts } from "../search/evaluation/labelled-rows.ts";
import { createSearch } from "../search/search.ts";
import type { Printer } from "./io.ts";

type EvalOptions = {
  readonly catalog: string;
  readonly queries?: string;
  readonly verdicts?: string;
  readonly minHit5?: string;
  readonly json?: boolean;
};

/** Shares are given in percent. */
const isShare = (least: number): boolean => least >= 0 && least <= 100;

/**
 * Prints how well labelled rows are answered.
 * @returns exit code: 1 below `--min-hit5`, 2 for wrong usage.
 * @throws PortolanError config_invalid for rows that cannot be read, catalog_invalid
 */
export async function runEval(options: EvalOptions, io: Printer): Promise<0 | 1 | 2> {
  const { queries, verdicts } = options;
  const least = options.minHit5 === undefined ? 0 : Number(options.minHit5);
  if (queries === undefined && verdicts === undefined) {
    io.err("give --queries, --verdicts or both");
    return 2;
  }
  if (!isShare(least)) {
    io.err(`--min-hit5 ${options.minHit5}: a share from 0 to 100 is needed`);
    return 2;
  }
  const catalog = await loadCatalog(options.catalog);
  const printing = { io, json: options.json === true };
  const hit5 = queries === undefined ? 100 : await evalQueries(catalog, queries, printing);
  if (verdicts !== undefined) await evalVerdicts(catalog, verdicts, printing);
  if (hit5 >= least) return 0;
  io.err(`hit@5 is ${hit5}, --min-hit5 asks for ${least}`);
  return 1;
}

type Printing = { readonly io: Printer; readonly json: boolean };

const isMiss = ({ rank }: QueryResult): boolean => rank === null || rank > 5;

async function evalQueries(catalog: Catalog, file: string, { io, json }: Printing): Promise<number> {
  const queries = readQueries(await textOf(file), file);
  const results = evaluateQueries(createSearch(catalog), { queries, now: () => performance.now() });
  if (json) io.out(queriesAsJson(results));
  else printQueries(results, { io, catalog });
  return figuresOf(results).hit5;
}

const groupsOf = (results: readonly QueryResult[]) => ({
  all: figuresOf(results),
  plain: figuresOf(results.filter(({ query }) => query.hard !== true)),
  hard: figuresOf(results.filter(({ query }) => query.hard === true)),
});

function queriesAsJson(results: readonly QueryResult[]): string {
  const misses = results
    .filter(isMiss)
    .map(({ query, rank, first }) => ({ query: query.query, rank, first: first?.endpoint.operationId }));
  const endangered = results.filter(({ endangers }) => endangers).length;
  return JSON.stringify({ ...groupsOf(results), destructive_first: endangered, misses }, null, 2);
}

function printQueries(
  results: readonly QueryResult[],
  { io, catalog }: { readonly io: Printer; readonly catalog: Catalog },
): void {
  for (const miss of results.filter(isMiss)) io.out(describeMiss(miss));
  for (const [name, { queries, hit1, hit5, mrr }] of Object.entries(groupsOf(results))) {
    if (queries > 0) io.out(`${name}: ${queries} queries, hit@1 ${hit1}, hit@5 ${hit5}, MRR ${mrr}`);
  }
  const endangered = results.filter(({ endangers }) => endangers);
  io.out(`destructive first where a read or safe write was asked for: ${endangered.length}`);
  for (const { query, first } of endangered) io.out(`  "${query.query}" → ${first?.endpoint.operationId}`);
  io.out(describeTimes(results));
  io.out(describeCards(catalog.endpoints));
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
