// A product's own words count as phrases, word for word most of all, and tell in any language what is lost.
import { describe, expect, it } from "vitest";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import { aliasFit, aliasTerms, lossTerms } from "../../src/search/alias-words.ts";
import { toTerms } from "../../src/search/words.ts";

const endpoint = (executionTool: Endpoint["executionTool"], aliases: readonly string[]): Endpoint => ({
  operationId: aliases.join(" "),
  method: "POST",
  path: "/x",
  executionTool,
  verdict: { rule: "test", review: null },
  ...{ summary: "X", description: "", tags: [], scopes: [], security: [], deprecated: false, docs: [] },
  ...{ parameters: [], responses: [], aliases, risks: [], reads: false, redact: [], signature: "{}" },
  ...{ idSources: {}, next: [] },
});

/** Fit of a query to an endpoint with these aliases, all words weighing the same. */
function spelled(query: string, aliases: readonly string[]): number {
  const terms = toTerms(query).map((term) => ({ term, weight: 1 }));
  const asked = { terms, verb: undefined, verbTerm: undefined, family: undefined, object: undefined };
  const flags = { own: false, loss: false, many: false, unmatched: [] };
  return aliasFit({ ...asked, ...flags } as never, aliasTerms(endpoint("get", aliases)), () => 1);
}

describe("aliases", () => {
  it("fit best when they are spelled word for word", () => {
    expect(spelled("hapus halaman", ["hapus halaman"])).toBeGreaterThan(1);
    expect(spelled("hapus halaman lama", ["hapus halaman"])).toBeCloseTo(2 / 3);
    expect(spelled("hapus halaman", ["sales pages"])).toBe(0);
    expect(spelled("hapus halaman", [])).toBe(0);
  });

  it("do not mix: words of two aliases together are neither of them", () => {
    expect(spelled("hapus kupon", ["hapus halaman", "daftar kupon"])).toBeCloseTo(1 / 3);
  });

  it("speak of loss where only operations that lose something share the word", () => {
    const endpoints = [
      endpoint("execute_destructive", ["hapus halaman", "batalkan resi"]),
      endpoint("execute_destructive", ["hapus kupon"]),
      endpoint("execute_safe", ["batalkan pesanan", "ubah halaman"]),
    ];
    expect([...lossTerms(endpoints)]).toEqual(toTerms("hapus"));
  });
});
