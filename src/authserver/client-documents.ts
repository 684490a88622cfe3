// Clients that are known by an address: the document there is their registration (client ID metadata documents).
import { errors } from "oidc-provider";
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

function parseDocument(id: string, fetched: FetchedDocument): RegisteredDocument {
  if (fetched.status !== 200) throw new errors.InvalidClient("the client's document could not be had");
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

type Kept = { readonly document: RegisteredDocument | null; readonly until: number };

/** Reads documents when they are asked for and keeps them as long as they say, within bounds. */
export function createClientDocuments(deps: ClientDocumentsDeps): ClientDocuments {
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<RegisteredDocument>>();
  const keep = (id: string, document: RegisteredDocument | null, seconds: number): void => {
    kept.delete(id);
    const [oldest] = kept.size >= KEPT.many ? kept.keys() : [];
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(id, { document, until: deps.nowMs() + seconds * 1000 });
  };
  const load = async (id: string): Promise<RegisteredDocument> => {
    try {
      const fetched = await deps.fetchDocument(id, { maxBytes: MAX_DOCUMENT_BYTES });
      const document = parseDocument(id, fetched);
      keep(id, document, Math.min(KEPT.most, Math.max(KEPT.least, fetched.maxAgeS ?? 0)));
      return document;
    } catch (error) {
      keep(id, null, KEPT.failureS);
      if (error instanceof errors.OIDCProviderError) throw error;
      throw new errors.InvalidClient("the client's document could not be had");
    }
  };
  const read = async (id: string): Promise<RegisteredDocument> => {
    const known = kept.get(id);
    if (known !== undefined && known.until > deps.nowMs()) {
      if (known.document !== null) return known.document;
      throw new errors.InvalidClient("the client's document could not be had");
    }
    const running = underWay.get(id);
    if (running !== undefined) return running;
    if (underWay.size >= MAX_UNDER_WAY) throw new errors.InvalidClient("too many documents at once");
    const started = load(id).finally(() => underWay.delete(id));
    underWay.set(id, started);
    return started;
  };
  return { isDocumentId: (id) => isDocumentUrl(id, deps.developmentOrigin), read };
}
