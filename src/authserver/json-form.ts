// Token and revocation requests may come as JSON too: turned into the form (RFC 6749 section 3.2) before they are read.
import { IncomingMessage } from "node:http";
import { type ErrorRequestHandler, json, type RequestHandler, type Response, Router } from "express";
import { ROUTES } from "./discovery.ts";

const BODY_LIMIT = "56kb";
const PATHS = [ROUTES.token, ROUTES.revocation];

type Text = string | number | boolean;

const isText = (value: unknown): value is Text =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** A JSON-RPC message or a batch of them. */
const isMessage = (body: unknown): boolean =>
  Array.isArray(body) || (typeof body === "object" && body !== null && "jsonrpc" in body);

/** Null for values that a form cannot hold: objects and null. */
function formOf(body: unknown): URLSearchParams | null {
  if (typeof body !== "object" || body === null) return null;
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body)) {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!values.every(isText)) return null;
    for (const text of values) form.append(name, String(text));
  }
  return form;
}

/** The same request with another body, which has not been read yet. */
function withForm(request: IncomingMessage & { originalUrl: string }, form: URLSearchParams) {
  const bytes = Buffer.from(form.toString());
  const again = Object.assign(new IncomingMessage(request.socket), {
    method: request.method,
    url: request.url,
    originalUrl: request.originalUrl,
    complete: true,
  });
  again.headers = {
    ...request.headers,
    "content-type": "application/x-www-form-urlencoded",
    "content-length": String(bytes.length),
  };
  again.push(bytes);
  again.push(null);
  return again;
}

function refuse(response: Response): void {
  const description = "the body must be a form, or a JSON object of strings";
  response.setHeader("Cache-Control", "no-store");
  response.status(400).json({ error: "invalid_request", error_description: description });
}

const unreadable: ErrorRequestHandler = (_error: unknown, _request, response, _next) => refuse(response);

/**
 * POST `/token` and `/revoke` with a JSON body; other bodies are left unread.
 * @param proceed reads the request as a form
 * @param wrongAddress answers a client that took this address for the connector's
 */
export function jsonFormRouter(
  proceed: (request: IncomingMessage, response: Response) => void,
  wrongAddress: RequestHandler,
): Router {
  const router = Router();
  router.post(PATHS, json({ limit: BODY_LIMIT }), (request, response, next) => {
    const form = formOf(request.body);
    if (request.body === undefined) next();
    else if (isMessage(request.body)) wrongAddress(request, response, next);
    else if (form === null) refuse(response);
    else proceed(withForm(request, form), response);
  });
  router.use(PATHS, unreadable);
  return router;
}
