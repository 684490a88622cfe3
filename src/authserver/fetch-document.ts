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
