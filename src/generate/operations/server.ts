// Server Object and Server Variable Object (OpenAPI 3.1, "Server Object"): base URLs of the document, and of operations
// that have servers of their own.
import { entriesOf, isJsonObject, listAt, member, textAt } from "../../json/object.ts";

/** A server's URL with its variables' defaults filled in, absolute, without a trailing slash; undefined if none. */
export function readServer(server: unknown, documentUrl: string): string | undefined {
  const template = textAt(server, "url");
  if (template === undefined) return undefined;
  const defaults = new Map(
    entriesOf(member(server, "variables")).map(([name, variable]) => [name, member(variable, "default")]),
  );
  const filled = template.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = defaults.get(name);
    return typeof value === "string" || typeof value === "number" ? String(value) : whole;
  });
  if (/[{}]/.test(filled)) return undefined;
  const base = /^https?:/i.test(documentUrl) ? documentUrl : undefined;
  const url = URL.parse(filled.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    return undefined;
  // A variable whose default is empty leaves a name without its first part.
  if (url.hostname.startsWith(".") || url.hostname.includes("..")) return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/** URLs of the usable servers of a document, path item or operation, in their order. */
export const readServers = (holder: unknown, documentUrl: string): readonly string[] =>
  listAt(holder, "servers")
    .map((server) => readServer(server, documentUrl))
    .filter((url) => url !== undefined);

/** Where an operation goes: to the base URL, to a server of its own, or to one that connector.yaml does not list. */
export type ServerChoice =
  | { readonly kind: "base" }
  | { readonly kind: "own"; readonly server: string }
  | { readonly kind: "unlisted"; readonly named: string };

type Known = {
  readonly documentUrl: string;
  readonly baseUrl: string;
  /** Base URLs of the document itself: an operation that repeats one of them has no server of its own. */
  readonly documentServers: readonly string[];
  /** Origins that connector.yaml lists. */
  readonly origins: readonly string[];
};

/** The operation's own servers count, else those of its path item. */
export function serverOf(
  { operation, pathItem }: { readonly operation: unknown; readonly pathItem: unknown },
  { documentUrl, baseUrl, documentServers, origins }: Known,
): ServerChoice {
  const holder = [operation, pathItem].find((node) => listAt(node, "servers").length > 0);
  const servers = listAt(holder, "servers").filter(isJsonObject);
  if (servers.length === 0) return { kind: "base" };
  const known = readServers({ servers }, documentUrl);
  if (known.some((url) => url === baseUrl || documentServers.includes(url))) return { kind: "base" };
  const relative = servers.some((server) => textAt(server, "url") === "/");
  if (known.length === 0 && relative) return { kind: "base" };
  const listed = known.find((url) => origins.includes(new URL(url).origin));
  if (listed !== undefined) return { kind: "own", server: listed };
  return { kind: "unlisted", named: known[0] ?? textAt(servers[0], "url") ?? "" };
}
