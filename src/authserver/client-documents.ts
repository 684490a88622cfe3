// Clients that are known by an address: the document there is their registration (client ID metadata documents).
import { errors } from "oidc-provider";
import { createExpiringCache } from "../auth/expiring-cache.ts";
import { createSharedCalls, type Kept } from "../auth/shared-call.ts";
import { isJsonObject } from "../json/object.ts";
import { type ClientMetadata, readClientMetadata } from "./client-metadata.ts";

export const MAX_DOCUMENT_BYTES = 5 * 1024;
export const DOCUMENT_TIMEOUT_MS = 3000;
const KEPT = { least: 60, most: 24 * 3600, many: 500, failureS: 10 } as const;
const MAX_UNDER_WAY = 20;

/** A document as it came: fetched from a public address, pinned, without redirects, capped. Throws when it cannot be had. */
export type FetchedDocument = {
  readonly status: number;
  readonly maxAgeS: number | null;
  readonly text: string;
};
export type FetchDocument = (url: string, limits: { readonly maxBytes: number }) => Promise<FetchedDocument>;

export type ClientDocuments = {
  /** True for an id that is the address of a document; false ids are looked up among the registered ones. */
  readonly isDocumentId: (id: string) => boolean;
  /** @throws errors.InvalidClient in plain words */
  readonly read: (id: string) => Promise<RegisteredDocument>;
};

type RegisteredDocument = ClientMetadata & { readonly client_id: string };

export type ClientDocumentsDeps = {
  readonly fetchDocument: FetchDocument;
  /** Development: one origin of this machine whose documents count too, http allowed, such as `http://127.0.0.1:8080`. */
  readonly developmentOrigin?: string | undefined;
  readonly nowMs: () => number;
};

/** An https URL with a path, written plainly: no user part, fragment, or dot segments. */
function isDocumentUrl(id: string, developmentOrigin: string | undefined): boolean {
  if (id.length > 1024 || !/^https?:\/\//.test(id) || /[\s\\#]|[^\x21-\x7e]/.test(id)) return false;
  const url = URL.parse(id);
  if (url === null || url.href !== id || url.username !== "" || url.password !== "") return false;
  if (developmentOrigin !== undefined && url.origin === developmentOrigin) return true;
  return url.protocol === "https:" && url.pathname !== "/" && !/%2e/i.test(url.pathname);
}

const UNREACHABLE = "the client's document could not be had";

/** Our own words for what is wrong with a document; faults of the network say nothing of themselves. */
const faultOf = (error: unknown): string =>
  error instanceof errors.InvalidClient ? (error.error_description ?? UNREACHABLE) : UNREACHABLE;

function parseDocument(id: string, fetched: FetchedDocument): RegisteredDocument {
  if (fetched.status !== 200) throw new errors.InvalidClient(UNREACHABLE);
  let raw: unknown;
  try {
    raw = JSON.parse(fetched.text);
  } catch {
    throw new errors.InvalidClient("the client's document is not JSON");
  }
  if (!isJsonObject(raw) || raw["client_id"] !== id)
    throw new errors.InvalidClient("the client's document names another client_id");
  if ("client_secret" in raw || String(raw["token_endpoint_auth_method"]).startsWith("client_secret"))
    throw new errors.InvalidClient("a client known by a document has no secret");
  const read = readClientMetadata(raw, "none");
  if ("fault" in read) throw new errors.InvalidClient(`the client's document: ${read.fault.description}`);
  return { ...read.metadata, client_id: id };
}

/** What came of an address; what is wrong with it is kept for a short time too. */
type Loaded = { readonly document: RegisteredDocument } | { readonly fault: string };

/** Reads documents when they are asked for and keeps them as long as they say, within bounds. */
export function createClientDocuments(deps: ClientDocumentsDeps): ClientDocuments {
  const cache = createExpiringCache<Loaded>({ most: KEPT.many, monotonic: deps.nowMs });
  const calls = createSharedCalls(cache);
  let underWay = 0;
  const load = async (id: string): Promise<Kept<Loaded>> => {
    if (underWay >= MAX_UNDER_WAY) throw new errors.InvalidClient("too many documents at once");
    underWay += 1;
    try {
      const fetched = await deps.fetchDocument(id, { maxBytes: MAX_DOCUMENT_BYTES });
      const document = parseDocument(id, fetched);
      const seconds = Math.min(KEPT.most, Math.max(KEPT.least, fetched.maxAgeS ?? 0));
      return { value: { document }, forMs: seconds * 1000 };
    } catch (error) {
      return { value: { fault: faultOf(error) }, forMs: KEPT.failureS * 1000 };
    } finally {
      underWay -= 1;
    }
  };
  return {
    isDocumentId: (id) => isDocumentUrl(id, deps.developmentOrigin),
    read: async (id) => {
      const loaded = await calls.get(id, () => load(id));
      if ("document" in loaded) return loaded.document;
      throw new errors.InvalidClient(loaded.fault);
    },
  };
}
