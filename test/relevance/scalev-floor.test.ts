// Labelled queries over Scalev never fall below what was measured, with the overlay's aliases and without them.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Catalog, loadCatalog } from "../../src/catalog/load-catalog.ts";
import { buildIndex } from "../../src/generate/build-index.ts";
import { evaluateQueries, figuresOf, type LabelledQuery } from "../../src/search/evaluation/evaluate.ts";
import { createSearch } from "../../src/search/search.ts";
import { promise } from "../requirements.ts";

const FILES = { dev: "scalev.queries.jsonl", "kept aside": "scalev.held-out.jsonl" } as const;

const queriesOf = (file: string): LabelledQuery[] =>
  readFileSync(`test/relevance/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LabelledQuery);

/** The same catalog as a product without aliases would have it. */
function withoutAliases(catalog: Catalog): Catalog {
  const endpoints = catalog.endpoints.map((endpoint) => ({ ...endpoint, aliases: [] }));
  const byId = new Map(endpoints.map((endpoint) => [endpoint.operationId, endpoint]));
  const index = buildIndex({ endpoints, sections: catalog.docs(), store: catalog.schemas() });
  return {
    ...catalog,
    endpoints,
    byOperationId: (operationId) => byId.get(operationId),
    searchIndex: () => index,
  };
}

/** Least percent of queries answered by the first row and among the first five; most queries with something destructive first. */
const FLOORS = [
  { set: "dev", aliases: true, hit1: 77, hit5: 94, endangers: 1 },
  { set: "dev", aliases: false, hit1: 55, hit5: 81, endangers: 5 },
  { set: "kept aside", aliases: true, hit1: 78, hit5: 94, endangers: 1 },
  { set: "kept aside", aliases: false, hit1: 57, hit5: 77, endangers: 4 },
] as const;

let catalogs: { readonly with: Catalog; readonly without: Catalog };
beforeAll(async () => {
  const catalog = await loadCatalog("generated/scalev");
  catalogs = { with: catalog, without: withoutAliases(catalog) };
});

describe("search over Scalev", () => {
  it("is judged by at least 120 queries, a third of them kept aside, each answered by an operation that exists", () => {
    const [dev, aside] = [queriesOf(FILES.dev), queriesOf(FILES["kept aside"])];
    expect(dev.length + aside.length).toBeGreaterThanOrEqual(120);
    expect(aside.length * 3).toBeGreaterThanOrEqual(dev.length);
    const calls = new Set(catalogs.with.endpoints.map(({ method, path }) => `${method} ${path}`));
    for (const { accept } of [...dev, ...aside]) for (const call of accept) expect(calls).toContain(call);
  });

  it.each(FLOORS)(
    promise("find.floor", "finds the $set queries (aliases: $aliases)"),
    ({ set, aliases, ...floor }) => {
      const search = createSearch(aliases ? catalogs.with : catalogs.without);
      const results = evaluateQueries(search, {
        queries: queriesOf(FILES[set]),
        now: () => performance.now(),
      });
      const figures = figuresOf(results);
      expect(figures.hit1).toBeGreaterThanOrEqual(floor.hit1);
      expect(figures.hit5).toBeGreaterThanOrEqual(floor.hit5);
      expect(results.filter(({ endangers }) => endangers).length).toBeLessThanOrEqual(floor.endangers);
    },
  );

  it("understands Indonesian words through its aliases", () => {
    const search = createSearch(catalogs.with);
    const first = (query: string) =>
      search.endpoints({ query, limit: 5 }).rows.map(({ endpoint }) => endpoint.operationId);
    expect(first("pesanan")).toContain("listOrders");
    expect(first("cek ongkir")).toContain("searchCourierService");
    expect(first("nomor resi")).toContain("updateOrderShipmentReceipt");
  });
});
