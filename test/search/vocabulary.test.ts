// Every word of the index is known: no query word that a catalog has is read as another one.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { buildIndex } from "../../src/generate/build-index.ts";
import { endpointDocument, headingsByOperation, sectionDocument } from "../../src/search/index-documents.ts";
import { createSearch } from "../../src/search/search.ts";
import { loadTextIndex } from "../../src/search/text-index.ts";
import { createVocabulary } from "../../src/search/vocabulary.ts";
import { isStopWord, splitWords } from "../../src/search/words.ts";
import { catalogOf, endpointOf, SHOP, sectionOf } from "./small-catalog.ts";

/** Words of any field of the index that would be taken for another word. */
function rewritten(catalog: ReturnType<typeof catalogOf>): string[] {
  const { words } = loadTextIndex(catalog.searchIndex());
  const vocabulary = createVocabulary(words, catalog.endpoints.length);
  const context = { store: catalog.schemas(), headings: headingsByOperation(catalog.docs()) };
  const documents = [
    ...catalog.endpoints.map((endpoint, place) => endpointDocument(endpoint, place, context)),
    ...catalog.docs().map(sectionDocument),
  ];
  const texts = documents.flatMap(({ id: _, ...fields }) => Object.values<string>(fields));
  return [...new Set(texts.flatMap(splitWords))].filter(
    (word) => !isStopWord(word) && vocabulary.correct(word) !== undefined,
  );
}

const generated = join(import.meta.dirname, "../../generated");
const text = fc
  .array(fc.constantFrom("street", "strret", "stream", "Stret", "customerStreet", "postal", "portal", "a"))
  .map((words) => words.join(" "));

describe("the words of a catalog", () => {
  it.each(readdirSync(generated))("are never rewritten: %s", async (product) => {
    expect(rewritten(await loadCatalog(join(generated, product)))).toEqual([]);
  });

  it("are never rewritten, whichever field has them", () => {
    const property = fc.property(text, text, text, text, (summary, description, markdown, field) => {
      const endpoint = endpointOf(["GET", "/streams", "listStreams", summary, "Portal"], {
        description,
        parameters: [
          {
            ...{ name: field, in: "query", required: false, description: "", style: "form", explode: true },
            ...{ allowReserved: false, allowEmptyValue: false, deprecated: false, schema: "text" },
          },
        ],
      });
      const section = sectionOf({ id: "guide#a", heading: "Streets", markdown });
      expect(rewritten(catalogOf([endpoint], [section]))).toEqual([]);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it("find an operation by a field of its body that is spelled like another word", () => {
    const store = { $defs: { address: { type: "object", properties: { Street: {} } } }, examples: {} };
    const move = endpointOf(["POST", "/addresses", "addAddress", "Add an address", "Addresses"], {
      body: { required: true, description: "", content: [{ type: "application/json", schema: "address" }] },
    });
    const stream = endpointOf(["GET", "/streams", "listStreams", "List streams", "Streams"]);
    const endpoints = [...SHOP.map((call) => endpointOf(call)), stream, move];
    const index = buildIndex({ endpoints, sections: [], store });
    const search = createSearch({
      ...catalogOf(endpoints),
      schemas: () => store,
      searchIndex: () => index,
    });
    const answer = search.endpoints({ query: "street", limit: 5 });
    expect(answer.rows[0]?.endpoint.operationId).toBe("addAddress");
    expect(answer.unmatched).toEqual([]);
  });

  it("stand in for a misspelled one, which is then reported as unmatched", () => {
    const search = createSearch(catalogOf(SHOP.map((call) => endpointOf(call))));
    const answer = search.endpoints({ query: "delete custmer", limit: 5 });
    expect(answer.rows[0]?.endpoint.operationId).toBe("deleteCustomer");
    expect(answer.unmatched).toEqual(["custmer"]);
  });
});
