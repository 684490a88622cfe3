// Answers a client that uses another address of this site as the connector's with the right one: JSON-RPC or a page.
import type { Request, RequestHandler, Response } from "express";
import type { Site } from "./layout.ts";
import { wrongAddressPage } from "./notice-pages.ts";
import { sendPage } from "./security-headers.ts";

export type WrongAddressDeps = { readonly site: Site; readonly connectorUrls: readonly string[] };

/** True for what an MCP client sends: a JSON body, or an `Accept` with an event stream. */
function speaksMcp(request: Request): boolean {
  const type = request.headers["content-type"] ?? "";
  const accept = request.headers.accept ?? "";
  return /^application\/json\b/i.test(type) || /text\/event-stream/i.test(accept);
}

/** 404 with the right address: as JSON-RPC for a client, as a page for a person. */
export function sendWrongAddress(deps: WrongAddressDeps, request: Request, response: Response): void {
  if (speaksMcp(request) || request.accepts(["html", "json"]) !== "html") {
    const message = `This is not the connector's address. Use ${deps.connectorUrls.join(" or ")}`;
    response.setHeader("Cache-Control", "no-store");
    response.status(404).json({ jsonrpc: "2.0", id: null, error: { code: -32600, message } });
    return;
  }
  sendPage(response, {
    status: 404,
    page: wrongAddressPage({ site: deps.site, connectorUrls: deps.connectorUrls }),
  });
}

/** Catches MCP traffic at the pages' and the provider's addresses, before they see it. */
export function catchMcpTraffic(deps: WrongAddressDeps, paths: readonly string[]): RequestHandler {
  const caught = new Set(paths);
  return (request, response, next) => {
    const path = request.path.replace(/(.)\/$/, "$1");
    const stream = /text\/event-stream/i.test(request.headers.accept ?? "");
    const posted =
      request.method === "POST" && /^application\/json\b/i.test(request.headers["content-type"] ?? "");
    if (caught.has(path) && (stream || posted)) sendWrongAddress(deps, request, response);
    else next();
  };
}

/** The last handler: for everything that no other handler served. */
export function wrongAddressHandler(deps: WrongAddressDeps): RequestHandler {
  return (request, response) => sendWrongAddress(deps, request, response);
}
