// Servers: the base URL of the whole, and operations that have servers of their own.
import { entriesOf, isJsonObject, listAt, member, textAt } from "../../json/object.ts";

/** A server's URL with its variables' defaults filled in, absolute, without a trailing slash; undefined if none. */
export function serverUrl(server: unknown, documentUrl: string): string | undefined {
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

/** The first usable server of a document or operation. */
export const firstServer = (holder: unknown, documentUrl: string): string | undefined =>
  listAt(holder, "servers")
    .map((server) => serverUrl(server, documentUrl))
    .find((url) => url !== undefined);

export type OwnServer =
  | { readonly kind: "base" }
  | { readonly kind: "own"; readonly server: string }
  | { readonly kind: "unlisted"; readonly named: string };

export type ServerInput = {
  readonly operation: unknown;
  readonly pathItem: unknown;
  readonly documentUrl: string;
  readonly baseUrl: string;
  /** Base URLs of the document itself: an operation that repeats one of them has no server of its own. */
  readonly documentServers: readonly string[];
  /** Origins that connector.yaml lists. */
  readonly origins: readonly string[];
};

/** Where an operation goes: to the base, to an own server whose origin is listed, or nowhere. */
export function ownServer(input: ServerInput): OwnServer {
  const holder = [input.operation, input.pathItem].find((node) => listAt(node, "servers").length > 0);
  const servers = listAt(holder, "servers").filter(isJsonObject);
  if (servers.length === 0) return { kind: "base" };
  const urls = servers.map((server) => serverUrl(server, input.documentUrl));
  const known = urls.filter((url) => url !== undefined);
  if (known.some((url) => url === input.baseUrl || input.documentServers.includes(url)))
    return { kind: "base" };
  const relative = servers.some((server) => textAt(server, "url") === "/");
  if (known.length === 0 && relative) return { kind: "base" };
  const listed = known.find((url) => input.origins.includes(new URL(url).origin));
  if (listed !== undefined) return { kind: "own", server: listed };
  return { kind: "unlisted", named: known[0] ?? textAt(servers[0], "url") ?? "" };
}
