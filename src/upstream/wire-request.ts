// The planned request with its credential and the headers that are ours: what is handed to the HTTP client.
import type { WireCredential } from "./credential.ts";
import type { UpstreamRequest } from "./request.ts";

export type WireRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
};

type Added = { readonly credentials: readonly WireCredential[]; readonly userAgent: string };

/** A credential wins over anything of its name in the request. */
export function applyCredentials(request: UpstreamRequest, { credentials, userAgent }: Added): WireRequest {
  const headers = new Map<string, string>([
    ["accept", "application/json, */*;q=0.5"],
    ["accept-encoding", "gzip, deflate, br"],
    ["user-agent", userAgent],
  ]);
  for (const [name, value] of Object.entries(request.headers)) headers.set(name.toLowerCase(), value);
  if (request.contentType !== undefined) headers.set("content-type", request.contentType);
  const cookies = withoutNames(request.cookies, namesIn(credentials, "cookie"));
  for (const credential of credentials) {
    if (credential.in === "header") headers.set(credential.name.toLowerCase(), credential.value);
    if (credential.in === "cookie") cookies.push(`${credential.name}=${encodeCookie(credential.value)}`);
  }
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  const url = `${request.baseUrl}${withQueryCredentials(request.target, credentials)}`;
  const { method, body } = request;
  return { url, method, headers: Object.fromEntries(headers), body };
}

const namesIn = (credentials: readonly WireCredential[], where: WireCredential["in"]): readonly string[] =>
  credentials.filter((one) => one.in === where).map(({ name }) => name);

/** `name=value` pairs but the ones of these names. */
function withoutNames(pairs: readonly string[], names: readonly string[]): string[] {
  return pairs.filter(
    (pair) => !names.some((name) => pair === name || pair.startsWith(`${encodeURIComponent(name)}=`)),
  );
}

/** RFC 6265 section 4.1.1 `cookie-octet`; anything else is percent-encoded. */
const encodeCookie = (value: string): string =>
  /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/.test(value) ? value : encodeURIComponent(value);

function withQueryCredentials(target: string, credentials: readonly WireCredential[]): string {
  const added = credentials.filter((one) => one.in === "query");
  if (added.length === 0) return target;
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const given =
    mark < 0
      ? []
      : target
          .slice(mark + 1)
          .split("&")
          .filter((pair) => pair !== "");
  const own = added.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  return `${path}?${[...withoutNames(given, namesIn(added, "query")), ...own].join("&")}`;
}
