// Speed of search at 1,200, 10,000 and 100,000 operations against plain MiniSearch over the same texts in the same run.
// Usage: node bench/search.ts [--catalogs <dir>,<dir>…] [--sizes 1200,10000]; catalogs default to everything in generated/.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import type { DocSection } from "../src/catalog/doc-section.ts";
import type { Endpoint } from "../src/catalog/endpoint.ts";
import { type Catalog, loadCatalog } from "../src/catalog/load-catalog.ts";
import { buildIndex } from "../src/generate/build-index.ts";
import { endpointDocument } from "../src/search/index-documents.ts";
import { ENDPOINT_FIELDS } from "../src/search/index-options.ts";
import { createSearch } from "../src/search/search.ts";

const QUERIES = [
  "create an issue",
  "list pull requests",
  "delete a customer",
  "show my repositories",
  "cancel a subscription for a customer",
  "upload a file",
  "get the details of an order by its id",
  "list all users of an organization",
  "update the settings of a project",
  "send a message to a channel",
  "refund a payment",
  "how many items are in stock",
  "serch repositores",
  "remove a member from a team",
  "download the invoice as pdf",
  "restart a server",
  "list",
  "get user by id and update name and email and address of the account and the organization",
];
const ROUNDS = 12;

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const generated = join(import.meta.dirname, "../generated");
const folders =
  argument("--catalogs")?.split(",") ??
  (existsSync(generated) ? readdirSync(generated).map((name) => join(generated, name)) : []);
const sizes = (argument("--sizes") ?? "1200,10000,100000").split(",").map(Number);
const catalogs = await Promise.all(folders.map((folder) => loadCatalog(folder)));
if (catalogs.length === 0) throw new Error("no catalog: run npm run generate, or name some with --catalogs");

/** The catalogs over and over, each time as another company's: names changed, words kept. */
function estate(size: number): Catalog {
  const endpoints: Endpoint[] = [];
  for (let round = 0; endpoints.length < size; round += 1) {
    for (const catalog of catalogs) {
      const area = `unit${round}`;
      endpoints.push(
        ...catalog.endpoints.map((endpoint) => ({
          ...endpoint,
          operationId: `${area}/${catalog.manifest.name}/${endpoint.operationId}`,
          path: `/${area}${endpoint.path}`,
          tags: endpoint.tags.map((tag) => `${area} ${tag}`),
        })),
      );
    }
  }
  const kept = endpoints.slice(0, size);
  const base = catalogs[0] ?? failed();
  const sections: readonly DocSection[] = [];
  const text = buildIndex({ endpoints: kept, sections, store: { $defs: {}, examples: {} } });
  return { ...base, endpoints: kept, docs: () => sections, searchIndex: () => text };
}

function failed(): never {
  throw new Error("no catalog");
}

function plainMiniSearch(catalog: Catalog): MiniSearch {
  const index = new MiniSearch({ fields: [...ENDPOINT_FIELDS], idField: "id" });
  const context = { store: { $defs: {}, examples: {} }, headings: new Map<string, string[]>() };
  index.addAll(catalog.endpoints.map((endpoint, place) => endpointDocument(endpoint, place, context)));
  return index;
}

function measure(ask: (query: string) => unknown): { readonly median: number; readonly p99: number } {
  // Long enough for the compiler to have settled: a server that has just started is another question.
  for (let round = 0; round < 6; round += 1) for (const query of QUERIES) ask(query);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) {
      const before = performance.now();
      ask(query);
      times.push(performance.now() - before);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}

for (const size of sizes) {
  const catalog = estate(size);
  const before = performance.now();
  const search = createSearch(catalog);
  search.endpoints({ query: "list", limit: 5 });
  const load = performance.now() - before;
  // Another page each time: a question that was asked before is answered from memory, and that is not what is measured.
  let offset = 0;
  const ours = measure((query) => search.endpoints({ query, limit: 5, offset: offset++ }));
  const bare = plainMiniSearch(catalog);
  const plain = measure((query) => bare.search(query).slice(0, 5));
  const bytes = Buffer.byteLength(catalog.searchIndex());
  console.log(
    `${size} operations: median ${ours.median.toFixed(2)} ms, p99 ${ours.p99.toFixed(2)} ms; plain MiniSearch median ` +
      `${plain.median.toFixed(2)}, p99 ${plain.p99.toFixed(2)}; p99 ratio ${(ours.p99 / plain.p99).toFixed(2)}; ` +
      `index ${(bytes / 1e6).toFixed(2)} MB (${Math.round(bytes / size)} B an operation), loaded in ${load.toFixed(0)} ms`,
  );
}
