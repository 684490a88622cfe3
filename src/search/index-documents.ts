// What of an endpoint and of a section goes into which field of the index.

import type { DocSection } from "../catalog/doc-section.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import { describingMedia } from "../catalog/media-type.ts";
import { readerOf } from "../schema/reader.ts";
import type { SchemaStore } from "../schema/store.ts";
import type { EndpointField, SectionField } from "./index-options.ts";
import { pathShape } from "./path-shape.ts";
import { DESCRIPTION_LENGTH, plainText } from "./plain-text.ts";

const MOST_NAMES = 60;

type EndpointDocument = { readonly id: number } & Readonly<Record<EndpointField, string>>;
type SectionDocument = { readonly id: number } & Readonly<Record<SectionField, string>>;

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

export type IndexContext = {
  readonly store: SchemaStore;
  /** Operation id → headings of the sections that speak of it. */
  readonly headings: ReadonlyMap<string, readonly string[]>;
};

function fieldNames(endpoint: Endpoint, store: SchemaStore): string[] {
  const parameters = endpoint.parameters.map((parameter) => parameter.name);
  const key = describingMedia(endpoint.body?.content ?? [])?.schema;
  const members = key === undefined ? [] : readerOf(store).members(store.$defs[key]);
  return [...new Set([...parameters, ...members.map(({ name }) => name)])].slice(0, MOST_NAMES);
}

/** Headings by operation id, from the sections that speak of few enough operations to mean them. */
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
