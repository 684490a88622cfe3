// Fetches a client's document from the public internet: one address, resolved once and connected to as resolved, no
// redirects, few bytes, little time. Private, local and special addresses are refused (SSRF).
import { lookup as resolveName } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { Agent, request } from "undici";
import type { FetchDocument } from "./client-documents.ts";

/** IANA special-purpose address registries: everything that is not reachable as a public host. */
const SPECIAL: readonly (readonly [string, number, "ipv4" | "ipv6"])[] = [
  ["0.0.0.0", 8, "ipv4"],
  ["10.0.0.0", 8, "ipv4"],
  ["100.64.0.0", 10, "ipv4"],
  ["127.0.0.0", 8, "ipv4"],
  ["169.254.0.0", 16, "ipv4"],
  ["172.16.0.0", 12, "ipv4"],
  ["192.0.0.0", 24, "ipv4"],
  ["192.0.2.0", 24, "ipv4"],
  ["192.31.196.0", 24, "ipv4"],
  ["192.52.193.0", 24, "ipv4"],
  ["192.88.99.0", 24, "ipv4"],
  ["192.168.0.0", 16, "ipv4"],
  ["192.175.48.0", 24, "ipv4"],
  ["198.18.0.0", 15, "ipv4"],
  ["198.51.100.0", 24, "ipv4"],
  ["203.0.113.0", 24, "ipv4"],
  ["224.0.0.0", 3, "ipv4"],
];

const blocked = new BlockList();
for (const [network, prefix, family] of SPECIAL) blocked.addSubnet(network, prefix, family);

/** Global unicast is 2000::/3; within it Teredo, 6to4, documentation and the like are special again. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");
const specialUnicast = new BlockList();
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
] as const)
  specialUnicast.addSubnet(network, prefix, "ipv6");

/** True for an address that anybody on the internet could reach. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !blocked.check(address, "ipv4");
  if (version !== 6) return false;
  return globalUnicast.check(address, "ipv6") && !specialUnicast.check(address, "ipv6");
}

/** Resolves once; any private address among the answers refuses the name as a whole. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { all: true }, (error, found) => {
    const bad = error ?? (found.length === 0 || !found.every(({ address }) => isPublicAddress(address)));
    if (bad !== false) {
      callback(error ?? new Error("the name does not lead to a public address"), []);
      return;
    }
    const [first] = found;
    if (options.all === true || first === undefined) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

function maxAge(header: string | string[] | undefined): number | null {
  const seconds = /(?:^|,)\s*max-age\s*=\s*(\d{1,9})/i.exec(String(header ?? ""))?.[1];
  return seconds === undefined ? null : Number(seconds);
}

async function readCapped(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new Error("the document is too large");
    chunks.push(chunk);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
}

/** @param developmentOrigin the one origin of this machine that may be fetched from as well. */
export function createFetchDocument(developmentOrigin?: string): FetchDocument {
  const strict = new Agent({ connect: { lookup: publicLookup }, connections: 4, pipelining: 0 });
  const local = new Agent({ connections: 4, pipelining: 0 });
  return async (address, { maxBytes, timeoutMs }) => {
    const url = new URL(address);
    const development = developmentOrigin !== undefined && url.origin === developmentOrigin;
    const host = url.hostname.replace(/^\[|\]$/g, "");
    if (!development && (url.protocol !== "https:" || (isIP(host) !== 0 && !isPublicAddress(host))))
      throw new Error("only public https addresses are fetched");
    const answer = await request(url, {
      dispatcher: development ? local : strict,
      headers: { accept: "application/json", "accept-encoding": "identity" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = answer.statusCode === 200 ? await readCapped(answer.body, maxBytes) : "";
    if (answer.statusCode !== 200) answer.body.destroy();
    return { status: answer.statusCode, maxAgeS: maxAge(answer.headers["cache-control"]), text };
  };
}
