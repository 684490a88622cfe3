// Derives from paths where the ids that a call needs come from, and what usually comes next.
import { describingMedia } from "../../catalog/media-type.ts";
import { readerOf } from "../../schema/reader.ts";
import type { SchemaStore } from "../../schema/store.ts";
import { pathSegments } from "../../search/path-shape.ts";
import { splitWords, toTerm } from "../../search/words.ts";
import type { EndpointDraft } from "../endpoint-draft.ts";

export type Relation = {
  readonly idSources: Readonly<Record<string, string>>;
  readonly next: readonly string[];
};

/** Parameter names blanked out: the same address whatever its ids are called. */
const blank = (path: string): string => path.replace(/\{[^}]*\}/g, "{}").replace(/\/$/, "");

/** `terms` are the stems of the listing's own name: tiktok, pixel. */
type Listing = { readonly endpoint: EndpointDraft; readonly terms: readonly string[] };

type Known = {
  readonly byCall: ReadonlyMap<string, EndpointDraft>;
  /** Stem of the last word of a listing's path → the listings, the one with the shortest path first. */
  readonly listings: ReadonlyMap<string, readonly Listing[]>;
  readonly children: ReadonlyMap<string, readonly EndpointDraft[]>;
  readonly store: SchemaStore;
};

/** Operation id → relations. */
export function relateEndpoints(
  endpoints: readonly EndpointDraft[],
  store: SchemaStore,
): ReadonlyMap<string, Relation> {
  const sorted = [...endpoints].sort(
    (a, b) => a.path.length - b.path.length || (a.path < b.path ? -1 : 1) || (a.method < b.method ? -1 : 1),
  );
  const byCall = new Map<string, EndpointDraft>();
  for (const endpoint of sorted) {
    const call = `${endpoint.method} ${blank(endpoint.path)}`;
    if (!byCall.has(call)) byCall.set(call, endpoint);
  }
  const known: Known = { byCall, listings: findListings(sorted), children: findChildren(sorted), store };
  return new Map(
    endpoints.map((endpoint) => [
      endpoint.operationId,
      { idSources: idSources(endpoint, known), next: nextCalls(endpoint, known) },
    ]),
  );
}

const LISTING_TAIL = /^(list|search|query|getall|all)$/;

/** RPC style names the listing in its tail: `POST /documents.list`. */
function listingNoun(endpoint: EndpointDraft): string | undefined {
  const segments = pathSegments(endpoint.path);
  const tail = segments.at(-1);
  if (!tail || tail.parameter) return undefined;
  const words = splitWords(tail.text);
  const last = words.at(-1) ?? "";
  if (endpoint.method === "GET") return LISTING_TAIL.test(last) ? nounBefore(segments, words) : last;
  return endpoint.method === "POST" && LISTING_TAIL.test(last) ? nounBefore(segments, words) : undefined;
}

function nounBefore(
  segments: readonly { readonly text: string }[],
  words: readonly string[],
): string | undefined {
  return words.length > 1 ? words.at(-2) : splitWords(segments.at(-2)?.text ?? "").at(-1);
}

function findListings(sorted: readonly EndpointDraft[]): ReadonlyMap<string, readonly Listing[]> {
  const listings = new Map<string, Listing[]>();
  for (const endpoint of sorted) {
    const noun = endpoint.deprecated ? undefined : listingNoun(endpoint);
    if (noun === undefined || noun.length < 3) continue;
    const key = toTerm(noun);
    const tail = splitWords(pathSegments(endpoint.path).at(-1)?.text ?? "").map(toTerm);
    const terms = tail.at(-1) === key ? tail : [key];
    listings.set(key, [...(listings.get(key) ?? []), { endpoint, terms }]);
  }
  return listings;
}

function findChildren(sorted: readonly EndpointDraft[]): ReadonlyMap<string, readonly EndpointDraft[]> {
  const children = new Map<string, EndpointDraft[]>();
  for (const endpoint of sorted) {
    const parent = blank(endpoint.path).replace(/\/[^/{}]+$/, "");
    if (!parent.endsWith("{}") || parent === blank(endpoint.path)) continue;
    children.set(parent, [...(children.get(parent) ?? []), endpoint]);
  }
  return children;
}

function idSources(endpoint: EndpointDraft, known: Known): Readonly<Record<string, string>> {
  const sources: [string, string][] = [];
  for (const match of endpoint.path.matchAll(/\{([^}]*)\}/g)) {
    const name = match[1] ?? "";
    const before = blank(endpoint.path.slice(0, match.index)).replace(/[/:.]+$/, "");
    const source =
      known.byCall.get(`GET ${before}`) ??
      listingFor(name, known) ??
      listingFor(before.split("/").at(-1) ?? "", known);
    if (source && source !== endpoint) sources.push([name, source.operationId]);
  }
  for (const field of idFields(endpoint, known.store)) {
    const source = listingFor(field, known);
    if (source && source !== endpoint) sources.push([field, source.operationId]);
  }
  return Object.fromEntries(sources.slice(0, 8));
}

const ID_WORDS = /^(ids?|uuid|guid|uid|key|slug|name|number|code|unique)$/;

/** `customer_id`, `customerId`, `customer` → the listing of customers; `tiktok_pixel_ids` → that of TikTok pixels. */
function listingFor(name: string, known: Known): EndpointDraft | undefined {
  const terms = splitWords(name)
    .filter((word) => !ID_WORDS.test(word))
    .map(toTerm);
  const noun = terms.at(-1);
  const listings = noun === undefined || noun.length < 3 ? [] : (known.listings.get(noun) ?? []);
  const named = listings
    .filter((listing) => listing.terms.every((term) => terms.includes(term)))
    .toSorted((a, b) => b.terms.length - a.terms.length)[0];
  if (named !== undefined) return named.endpoint;
  // Several kinds of a thing, and the name says none of them: a guess would send the caller to the wrong list.
  const kinds = new Set(listings.map((listing) => listing.terms.join(" ")));
  return kinds.size === 1 ? listings[0]?.endpoint : undefined;
}

const ID_FIELD = /[^A-Za-z](ids?|uuid|guid)$|[a-z](Ids?|Uuid|UUID|Guid)$/;

function idFields(endpoint: EndpointDraft, store: SchemaStore): string[] {
  const query = endpoint.parameters
    .filter((parameter) => parameter.in === "query" && parameter.required)
    .map((parameter) => parameter.name);
  const media = describingMedia(endpoint.body?.content ?? []);
  const fields = media?.schema === undefined ? [] : readerOf(store).members(store.$defs[media.schema]);
  return [...query, ...fields.map(({ name }) => name)].filter((name) => ID_FIELD.test(name));
}

const MOST_NEXT = 3;

/** After a listing or a create: the item. On an item: its actions and sub-collections. After an action: read the item. */
function nextCalls(endpoint: EndpointDraft, known: Known): readonly string[] {
  const path = blank(endpoint.path);
  const at = (method: string, where: string): EndpointDraft | undefined =>
    known.byCall.get(`${method} ${where}`);
  const item = `${path}/{}`;
  const parent = path.replace(/\/[^/]+$/, "");
  const candidates = path.endsWith("{}")
    ? [
        endpoint.method === "GET" ? undefined : at("GET", path),
        at("PATCH", path) ?? at("PUT", path),
        ...(known.children.get(path) ?? []),
        endpoint.method === "DELETE" ? at("GET", parent) : undefined,
      ]
    : [
        at("GET", item),
        endpoint.method === "GET" ? at("POST", path) : undefined,
        at("PATCH", item) ?? at("PUT", item),
        parent.endsWith("{}") && endpoint.method !== "GET" ? at("GET", parent) : undefined,
      ];
  const ids = candidates.flatMap((next) =>
    next && next !== endpoint && !next.deprecated ? [next.operationId] : [],
  );
  return [...new Set(ids)].slice(0, MOST_NEXT);
}
