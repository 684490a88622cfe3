// Floors of the ranking over the project's own labelled queries: GitHub's document, and the shipped products.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type EndpointJson, fromEndpointJson } from "../../src/catalog/catalog-files.ts";
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { generateCatalog } from "../../src/generate/generate-catalog.ts";
import type { SchemaStore } from "../../src/schema/store.ts";
import { evaluateQueries, figuresOf, type QueryResult } from "../../src/search/evaluation/evaluate.ts";
import { readQueries } from "../../src/search/evaluation/labelled-rows.ts";
import { createSearch, type Search } from "../../src/search/search.ts";
import { promise } from "../requirements.ts";
import { catalogOf } from "../search/small-catalog.ts";

const rows = (name: string) => readQueries(readFileSync(join(import.meta.dirname, name), "utf8"), name);
const evaluate = (search: Search, name: string): QueryResult[] =>
  evaluateQueries(search, { queries: rows(name), now: () => 0 });
const plain = (results: readonly QueryResult[]) =>
  figuresOf(results.filter(({ query }) => query.hard !== true));
const endangered = (results: readonly QueryResult[]): string[] =>
  results.filter(({ endangers }) => endangers).map(({ query }) => query.query);

describe("search over GitHub's document", () => {
  let search: Search;
  beforeAll(async () => {
    const spec = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
    const { files } = await generateCatalog({
      spec,
      overlays: [],
      allowRemote: [],
      fetch,
      strict: false,
      generator: "test",
      now: () => 0,
    });
    const { endpoints } = JSON.parse(files.get("endpoints.json") ?? "{}") as { endpoints: EndpointJson[] };
    const store = JSON.parse(files.get("schemas.json") ?? "{}") as SchemaStore;
    const text = files.get("search-index.json") ?? "";
    search = createSearch({
      ...catalogOf([]),
      endpoints: endpoints.map(fromEndpointJson),
      schemas: () => store,
      searchIndex: () => text,
    });
  });

  it("answers within five rows for nine of ten queries", () => {
    const results = evaluate(search, "github.queries.jsonl");
    expect(plain(results).hit5).toBeGreaterThanOrEqual(90);
    expect(plain(results).hit1).toBeGreaterThanOrEqual(78);
    expect(plain(results).mrr).toBeGreaterThanOrEqual(0.83);
    expect(endangered(results)).toEqual([]);
  });
});

const scalev = join(import.meta.dirname, "../../generated/scalev");
describe.runIf(existsSync(scalev))("search over Scalev", () => {
  it(promise("find.floor", "answers within five rows for nineteen of twenty queries"), async () => {
    const results = evaluate(createSearch(await loadCatalog(scalev)), "scalev.queries.jsonl");
    expect(plain(results).hit5).toBeGreaterThanOrEqual(95);
    expect(plain(results).hit1).toBeGreaterThanOrEqual(75);
    expect(endangered(results).length).toBeLessThanOrEqual(results.length / 100);
  });

  it("agrees with the product's published rule of what is destructive, where the overlay gives no reason", async () => {
    const { endpoints } = await loadCatalog(scalev);
    const differing = endpoints.filter((endpoint) => {
      const words = `${endpoint.operationId} ${endpoint.path} ${endpoint.summary}`;
      const published = endpoint.method === "DELETE" || /cancel|revoke|delete|remove|disconnect/i.test(words);
      const ours = endpoint.executionTool === "execute_destructive";
      return endpoint.method !== "GET" && published !== ours && endpoint.verdict.rule !== "overlay";
    });
    expect(differing.map(({ operationId }) => operationId)).toEqual([]);
  });
});
