// Builds the text of search-index.json: fresh, from documents in catalog order, so the bytes depend on the catalog alone.
import MiniSearch from "minisearch";
import type { DocSection } from "../catalog/doc-section.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import type { SchemaStore } from "../schema/store.ts";
import { endpointDocument, headingsByOperation, sectionDocument } from "../search/index-documents.ts";
import {
  ENDPOINT_OPTIONS,
  optionsHash,
  SECTION_OPTIONS,
  type SearchIndexFile,
} from "../search/index-options.ts";
import { countWords } from "../search/vocabulary.ts";

export type IndexInput = {
  readonly endpoints: readonly Endpoint[];
  readonly sections: readonly DocSection[];
  readonly store: SchemaStore;
};

/** Serialised indexes of endpoints and sections, with the hash of the options they were made with. */
export function buildIndex(input: IndexInput): string {
  const context = { store: input.store, headings: headingsByOperation(input.sections) };
  const endpoints = new MiniSearch(ENDPOINT_OPTIONS);
  endpoints.addAll(input.endpoints.map((endpoint, place) => endpointDocument(endpoint, place, context)));
  const sections = new MiniSearch(SECTION_OPTIONS);
  sections.addAll(input.sections.map((section, place) => sectionDocument(section, place)));
  const file: SearchIndexFile = {
    options: optionsHash(),
    words: countWords(input.endpoints, input.sections),
    endpoints: endpoints.toJSON(),
    sections: sections.toJSON(),
  };
  return `${JSON.stringify(file)}\n`;
}
