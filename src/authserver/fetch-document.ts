// Fetches a client's document through the guarded way out: public addresses only, connected to as they were resolved,
// no redirects, few bytes, little time.
import { createOutbound, type Outbound } from "../outbound/outbound.ts";
import { DOCUMENT_TIMEOUT_MS, type FetchDocument } from "./client-documents.ts";

const TIMEOUTS = {
  connect: DOCUMENT_TIMEOUT_MS,
  headers: DOCUMENT_TIMEOUT_MS,
  idle: DOCUMENT_TIMEOUT_MS,
  total: DOCUMENT_TIMEOUT_MS,
};
const CONNECTIONS = 4;

function maxAge(header: string | undefined): number | null {
  const seconds = /(?:^|,)\s*max-age\s*=\s*(\d{1,9})/i.exec(header ?? "")?.[1];
  return seconds === undefined ? null : Number(seconds);
}

/** Largest set of keys of a client, in bytes. */
const MAX_KEYS_BYTES = 64 * 1024;

/**
 * What the provider fetches with (a client's `jwks_uri`): https on public addresses, no redirects, few bytes, little time.
 * @param developmentOrigin the one origin of this machine that may be fetched from as well.
 */
export function createGuardedFetch(developmentOrigin?: string): typeof fetch {
  const open = { timeouts: TIMEOUTS, connections: CONNECTIONS };
  const strangers = createOutbound({ ...open, publicOnly: true });
  const local = createOutbound(open);
  return async (input) => {
    const { href, origin, protocol } = new URL(input instanceof Request ? input.url : input);
    const isOwn = origin === developmentOrigin;
    if (protocol !== "https:" && !isOwn) throw new TypeError("only https addresses are fetched");
    const way = isOwn ? local : strangers;
    const headers = { accept: "application/json" };
    const answer = await way.send({ url: href, method: "GET", headers, maxBytes: MAX_KEYS_BYTES });
    const body = [101, 204, 205, 304].includes(answer.status) ? null : Buffer.from(answer.body);
    return new Response(body, { status: answer.status, headers: answer.headers });
  };
}

/** @param developmentOrigin the one origin of this machine that may be fetched from as well. */
export function createFetchDocument(developmentOrigin?: string): FetchDocument {
  const open = { timeouts: TIMEOUTS, connections: CONNECTIONS };
  const strangers = createOutbound({ ...open, publicOnly: true });
  const local: Outbound | null = developmentOrigin === undefined ? null : createOutbound(open);
  return async (address, { maxBytes }) => {
    const way = new URL(address).origin === developmentOrigin && local !== null ? local : strangers;
    const answer = await way.send({
      url: address,
      method: "GET",
      headers: { accept: "application/json" },
      maxBytes,
    });
    const text = new TextDecoder("utf-8", { fatal: true }).decode(answer.body);
    return { status: answer.status, maxAgeS: maxAge(answer.headers["cache-control"]), text };
  };
}
