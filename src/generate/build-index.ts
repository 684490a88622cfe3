// Builds the text of search-index.json: fresh, from documents in catalog order, so the bytes depend on the catalog alone.
import MiniSearch from "minisearch";
import type { DocSection } from "../catalog/doc-section.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import type { SchemaStore } from "../schema/store.ts";
import {
  countWords,
  endpointDocument,
  headingsByOperation,
  sectionDocument,
} from "../search/index-documents.ts";
import {
  ENDPOINT_OPTIONS,
  optionsHash,
  SECTION_OPTIONS,
  type SearchIndexFile,
} from "../search/index-options.ts";

export type IndexInput = {
  readonly endpoints: readonly Endpoint[];
  readonly sections: readonly DocSection[];
  readonly store: SchemaStore;
};

/** Serialised indexes of endpoints and sections, with the hash of the options they were made with. */
export function buildIndex(input: IndexInput): string {
  const context = { store: input.store, headings: headingsByOperation(input.sections) };
  const documents = {
    endpoints: input.endpoints.map((endpoint, place) => endpointDocument(endpoint, place, context)),
    sections: input.sections.map(sectionDocument),
  };
  const endpoints = new MiniSearch(ENDPOINT_OPTIONS);
  endpoints.addAll(documents.endpoints);
  const sections = new MiniSearch(SECTION_OPTIONS);
  sections.addAll(documents.sections);
  const file: SearchIndexFile = {
    options: optionsHash(),
    ...countWords(input.endpoints, documents),
    endpoints: endpoints.toJSON(),
    sections: sections.toJSON(),
  };
  return `${JSON.stringify(file)}\n`;
}
