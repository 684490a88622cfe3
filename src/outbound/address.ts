// Where a request may go at all: no link-local or metadata addresses, no plain http off this machine, no user part.
// The check sits at name resolution too, so that the address that was looked at is the address that is connected to.
import { type LookupAddress, lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { PortolanError } from "../errors.ts";

export type AddressPolicy = {
  /** Development only: plain http to any host, and link-local addresses. */
  readonly development?: boolean;
  /** Refuse loopback and private networks too: for addresses that strangers name. */
  readonly publicOnly?: boolean;
};

const LINK_LOCAL = new BlockList();
LINK_LOCAL.addSubnet("169.254.0.0", 16, "ipv4");
LINK_LOCAL.addSubnet("0.0.0.0", 8, "ipv4");
LINK_LOCAL.addSubnet("fe80::", 10, "ipv6");
LINK_LOCAL.addAddress("::", "ipv6");
// Metadata services of clouds that are outside the link-local range.
LINK_LOCAL.addAddress("100.100.100.200", "ipv4");
LINK_LOCAL.addAddress("192.0.0.192", "ipv4");
LINK_LOCAL.addAddress("168.63.129.16", "ipv4");
LINK_LOCAL.addAddress("fd00:ec2::254", "ipv6");
LINK_LOCAL.addAddress("fd20:ce::254", "ipv6");

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

const PRIVATE = new BlockList();
for (const [net, bits] of [
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["100.64.0.0", 10],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  PRIVATE.addSubnet(net, bits, "ipv4");
}
PRIVATE.addSubnet("fc00::", 7, "ipv6");
PRIVATE.addSubnet("ff00::", 8, "ipv6");
PRIVATE.addSubnet("64:ff9b::", 96, "ipv6");

const holds = (list: BlockList, address: string): boolean => {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? "ipv6" : "ipv4");
};

/** What a client may call this machine in a Host header or a redirect URI (RFC 8252 section 7.3): narrower than `isLoopback`. */
export const LOOPBACK_NAMES: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

const withoutBrackets = (host: string): string => host.replace(/^\[|\]$/g, "");

/** True for `localhost`, `::1` and 127.0.0.0/8. @param host a name or an address, as `URL.hostname` or a listener has it. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || holds(LOOPBACK, withoutBrackets(host));
}

/** Names that stay on this machine (RFC 6761 section 6.3); what they resolve to is checked when it is connected to. */
const isLocalName = (host: string): boolean => host === "localhost" || host.endsWith(".localhost");

/** Why an address may not be reached, or null. Names are looked at again when they are resolved. */
export function refusedAddress(url: URL, policy: AddressPolicy): string | null {
  const host = withoutBrackets(url.hostname);
  if (url.protocol !== "https:" && url.protocol !== "http:") return "only http and https can be used";
  if (url.username !== "" || url.password !== "") return "a user part cannot stand in the address";
  const isLocal = isLoopback(host) || isLocalName(host);
  if (url.protocol === "http:" && !isLocal && policy.development !== true) {
    return "plain http is only for this machine";
  }
  return refusedIp(host, policy);
}

function refusedIp(address: string, policy: AddressPolicy): string | null {
  if (policy.development !== true && holds(LINK_LOCAL, address))
    return "the address is link-local or a metadata service";
  const isInternal = holds(LOOPBACK, address) || holds(PRIVATE, address);
  return policy.publicOnly === true && isInternal ? "the address is not a public one" : null;
}

/** Why a name may not be connected to at this address, or null. */
function refusedLookup(host: string, address: string, policy: AddressPolicy): string | null {
  if (isLocalName(host) && !holds(LOOPBACK, address) && policy.development !== true)
    return "a local name leads to another machine";
  return refusedIp(address, policy);
}

/** Name resolution that refuses what must not be connected to. @param resolve another resolver, for tests. */
export function guardedLookup(policy: AddressPolicy, resolve: typeof lookup = lookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) return done(error, []);
      const refused = addresses.find(({ address }) => refusedLookup(host, address, policy) !== null);
      const [first] = addresses;
      if (refused !== undefined || first === undefined) {
        return done(Object.assign(new Error("address refused"), { code: "EHOSTUNREACH" }), []);
      }
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
}

/**
 * Checks a base address at start.
 * @throws PortolanError config_invalid naming the setting
 */
export function requireBaseUrl(setting: string, text: string, policy: AddressPolicy = {}): URL {
  if (!URL.canParse(text)) throw new PortolanError("config_invalid", `${setting}: not an absolute URL`);
  const url = new URL(text);
  const reason = refusedAddress(url, policy);
  if (reason !== null) throw new PortolanError("config_invalid", `${setting}: ${reason}`);
  if (url.hash !== "" || url.search !== "") {
    throw new PortolanError("config_invalid", `${setting}: query and fragment cannot stand in a base URL`);
  }
  return url;
}
