// Which redirect URIs a client may name (RFC 6749 section 3.1.2, RFC 8252, RFC 9700 section 2.1), as pure checks.
import { LOOPBACK_NAMES } from "../outbound/address.ts";

const MAX_REDIRECTS = 12;
const MAX_REDIRECT_BYTES = 2048;

/**
 * Schemes of known apps that are no domain name backwards. Any other private scheme is one, with a dot in it (RFC 8252
 * section 7.1): what the system itself handles (`ms-settings`, `itms-services`, `shortcuts` …) never is.
 */
const KNOWN_APPS: ReadonlySet<string> = new Set([
  "claude",
  "cursor",
  "vscode",
  "vscode-insiders",
  "vscodium",
  "windsurf",
  "zed",
]);

type RedirectKind = "https" | "loopback" | "private";
export type RedirectVerdict =
  | { readonly kind: RedirectKind }
  /** What is wrong, without the URI itself. */
  | { readonly fault: string };

/** Percent-encoded or plain dot segments, which a browser would resolve. */
const hasDotSegment = (uri: string): boolean =>
  uri
    .split(/[?#]/, 1)[0]
    ?.split(/[/\\]/)
    .some((part) => /^(?:\.|%2e){1,2}$/i.test(part)) ?? false;

/** The authority (RFC 3986 section 3.2), as written. */
const authorityOf = (uri: string): string => /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(uri)?.[1] ?? "";

function networkKind(url: URL, written: string): RedirectVerdict {
  const authority = authorityOf(written);
  const host = url.hostname;
  if (authority.toLowerCase() !== url.host && authority.toLowerCase() !== `${url.host}:${defaultPort(url)}`)
    return { fault: "has a host that is not written in its plain form" };
  // A program on the person's own machine; the provider takes no other names of it.
  if (LOOPBACK_NAMES.includes(host)) return { kind: url.protocol === "http:" ? "loopback" : "https" };
  if (url.protocol === "http:") return { fault: "uses http on a host that is not this computer" };
  if (host.startsWith("[") || /^[\d.]+$/.test(host)) return { fault: "has an IP address as its host" };
  if (!host.includes(".") || host.endsWith(".")) return { fault: "has a host that is no public name" };
  return { kind: "https" };
}

const defaultPort = (url: URL): string => (url.protocol === "http:" ? "80" : "443");

function schemeKind(url: URL, written: string): RedirectVerdict {
  const scheme = url.protocol.slice(0, -1);
  if (scheme === "https" || scheme === "http") return networkKind(url, written);
  if (!KNOWN_APPS.has(scheme) && !/^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+$/.test(scheme))
    return {
      fault: `uses the scheme ${scheme}, which is no app’s: a domain name backwards is (com.example.app)`,
    };
  return /^[^:]+:\//.test(written) ? { kind: "private" } : { fault: "has no place behind its scheme" };
}

/** Judges one redirect URI as it was written. */
export function judgeRedirect(uri: unknown): RedirectVerdict {
  if (typeof uri !== "string" || uri === "") return { fault: "is not a text" };
  if (Buffer.byteLength(uri) > MAX_REDIRECT_BYTES)
    return { fault: `is longer than ${MAX_REDIRECT_BYTES} bytes` };
  if (/[\p{Cc}\p{Cf}\s\\<>"`{}|^]/u.test(uri)) return { fault: "has characters that do not belong in a URI" };
  if (/[^\x21-\x7e]/.test(uri)) return { fault: "has characters outside ASCII" };
  if (uri.includes("*")) return { fault: "has a wildcard" };
  if (uri.includes("#")) return { fault: "has a fragment" };
  const url = URL.parse(uri);
  if (url === null) return { fault: "is no URI" };
  if (url.username !== "" || url.password !== "" || authorityOf(uri).includes("@"))
    return { fault: "has a user part" };
  if (hasDotSegment(uri)) return { fault: "has dot segments" };
  return schemeKind(url, uri);
}

/** The faults of a whole list, the first few; empty when it is fine. */
export function redirectFaults(uris: unknown): readonly string[] {
  if (!Array.isArray(uris) || uris.length === 0)
    return ["redirect_uris must be a list with at least one URI"];
  if (uris.length > MAX_REDIRECTS) return [`redirect_uris must not have more than ${MAX_REDIRECTS} URIs`];
  return uris.flatMap((uri: unknown, at) => {
    const verdict = judgeRedirect(uri);
    return "fault" in verdict ? [`redirect_uris[${at}] ${verdict.fault}`] : [];
  });
}

/** A client with a place on the person's machine is native: its loopback port is free (RFC 8252 section 7.3). */
export function applicationType(uris: readonly string[]): "web" | "native" {
  const kinds = uris.map(judgeRedirect);
  return kinds.some((verdict) => "kind" in verdict && verdict.kind !== "https") ? "native" : "web";
}
