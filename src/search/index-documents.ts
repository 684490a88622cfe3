// What of an endpoint and of a section goes into which field of the index, and the words that come of it.

import type { DocSection } from "../catalog/doc-section.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import { describingMedia } from "../catalog/media-type.ts";
import { readerOf } from "../schema/reader.ts";
import type { SchemaStore } from "../schema/store.ts";
import type { EndpointField, SectionField } from "./index-options.ts";
import { pathShape } from "./path-shape.ts";
import { DESCRIPTION_LENGTH, plainText } from "./plain-text.ts";
import type { CatalogWords } from "./vocabulary.ts";
import { isStopWord, splitWords } from "./words.ts";

const MOST_NAMES = 60;

/** What of an endpoint is indexed, by field. */
export type EndpointDocument = { readonly id: number } & Readonly<Record<EndpointField, string>>;
/** What of a section is indexed, by field. */
export type SectionDocument = { readonly id: number } & Readonly<Record<SectionField, string>>;

/** Fields of one endpoint. `place` is its place in the catalog. */
export function endpointDocument(endpoint: Endpoint, place: number, rest: IndexContext): EndpointDocument {
  const shape = pathShape(endpoint.path);
  return {
    id: place,
    title: endpoint.summary,
    operation: endpoint.operationId,
    path: shape.statics.join(" "),
    last: shape.last,
    tags: endpoint.tags.join(" "),
    hints: [...endpoint.aliases, ...(rest.headings.get(endpoint.operationId) ?? [])].join(" "),
    description: plainText(endpoint.description, DESCRIPTION_LENGTH),
    names: fieldNames(endpoint, rest.store).join(" "),
  };
}

/** Everything that goes into the index of a catalog. */
export type IndexDocuments = {
  readonly endpoints: readonly EndpointDocument[];
  readonly sections: readonly SectionDocument[];
};

export type IndexContext = {
  readonly store: SchemaStore;
  /** Operation id → headings of the sections that mention it. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
};

function fieldNames(endpoint: Endpoint, store: SchemaStore): string[] {
  const parameters = endpoint.parameters.map((parameter) => parameter.name);
  const key = describingMedia(endpoint.body?.content ?? [])?.schema;
  const members = key === undefined ? [] : readerOf(store).members(store.$defs[key]);
  return [...new Set([...parameters, ...members.map(({ name }) => name)])].slice(0, MOST_NAMES);
}

/** Headings by operation id, from the sections that mention few enough operations to mean them. */
export function headingsByOperation(sections: readonly DocSection[]): Map<string, string[]> {
  const headings = new Map<string, string[]>();
  for (const section of sections) {
    if (section.operations.length > 6) continue;
    for (const operationId of section.operations) {
      headings.set(operationId, [...(headings.get(operationId) ?? []), section.headingPath.at(-1) ?? ""]);
    }
  }
  return headings;
}

/** Fields of one section. */
export function sectionDocument(section: DocSection, place: number): SectionDocument {
  return {
    id: place,
    heading: section.headingPath.slice(1).join(" "),
    title: section.title,
    aliases: section.aliases.join(" "),
    description: section.anchor === "" ? section.description : "",
    text: plainText(section.markdown, 4000),
  };
}

/** Fields of an endpoint's document that say what it is about; so do its aliases. */
const TELLING = ["title", "operation", "path", "tags"] as const;

/** The words of every field of the index, in alphabetical order. `endpoints` are in the order of the documents. */
export function countWords(endpoints: readonly Endpoint[], documents: IndexDocuments): CatalogWords {
  const counts = new Map<string, number>();
  for (const document of documents.endpoints) {
    const aliases = endpoints[document.id]?.aliases ?? [];
    const telling = wordsOf([...TELLING.map((field) => document[field]), ...aliases]);
    for (const word of telling) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of wordsOf([document.last, document.hints, document.description, document.names]))
      counts.set(word, counts.get(word) ?? 0);
  }
  const guides = wordsOf(documents.sections.flatMap(({ id: _, ...fields }) => Object.values(fields)));
  return {
    words: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    guideWords: [...guides].filter((word) => !counts.has(word)).sort(),
  };
}

const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap(splitWords).filter((word) => !isStopWord(word)));
