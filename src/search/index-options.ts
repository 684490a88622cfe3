// The MiniSearch options that generate time writes the index with and run time reads it with; a hash of them is in
// the file, because loading with another tokenizer fails silently.

import type { AsPlainObject, Options } from "minisearch";
import { sha256 } from "../catalog/sha256.ts";
import type { CatalogWords } from "./vocabulary.ts";
import { toTerms } from "./words.ts";

/** Raised whenever words, stop words or fields are treated in another way. */
const TOKENS = 3;

/** Fields of an endpoint in the index, and what a match in each is worth. */
export const ENDPOINT_BOOSTS = {
  title: 4,
  operation: 3,
  path: 2.2,
  last: 2.4,
  tags: 1.4,
  hints: 2,
  description: 0.7,
  names: 0.35,
} as const;
export type EndpointField = keyof typeof ENDPOINT_BOOSTS;
export const ENDPOINT_FIELDS = Object.keys(ENDPOINT_BOOSTS) as readonly EndpointField[];

export const SECTION_BOOSTS = { heading: 4, title: 2, aliases: 3, description: 1, text: 1 } as const;
export type SectionField = keyof typeof SECTION_BOOSTS;
const SECTION_FIELDS = Object.keys(SECTION_BOOSTS) as readonly SectionField[];

const identity = (term: string): string => term;

/** The same words whatever is indexed; `id` is the place in the catalog. */
const optionsFor = (fields: readonly string[]): Options => ({
  fields: [...fields],
  idField: "id",
  storeFields: [],
  tokenize: toTerms,
  processTerm: identity,
});

export const ENDPOINT_OPTIONS = optionsFor(ENDPOINT_FIELDS);
export const SECTION_OPTIONS = optionsFor(SECTION_FIELDS);

/** Hash of everything that an index and its reader must agree on. */
export function optionsHash(): string {
  const parts = [
    TOKENS,
    ENDPOINT_FIELDS,
    SECTION_FIELDS,
    toTerms("Listing pull-requests OAuth2Clients {id}"),
  ];
  return sha256(JSON.stringify(parts)).slice(0, 16);
}

/** What search-index.json holds; the two indexes as MiniSearch serialises them. */
export type SearchIndexFile = CatalogWords & {
  readonly options: string;
  readonly endpoints: AsPlainObject;
  readonly sections: AsPlainObject;
};
