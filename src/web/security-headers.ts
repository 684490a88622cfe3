// The headers of every page that a person sees: nothing loads from elsewhere, nothing runs, nobody frames it.
import type { RequestHandler, Response } from "express";

/**
 * Content Security Policy of all pages (CSP Level 3). Forms go to this site only; a form's answer never redirects away
 * from it (Chromium applies form-action to the whole chain of redirects), it goes on through a page of our own.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Sets them; pages with something personal on them add `no-store`. */
function securePage(response: Response): void {
  response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
  response.setHeader("X-Frame-Options", "DENY");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
}

/** For sign-in, consent and connections: secure headers and no copy kept anywhere. */
export const securePersonalPages: RequestHandler = (_request, response, next) => {
  securePage(response);
  response.setHeader("Cache-Control", "no-store");
  next();
};

/** Sends a whole document. */
export function sendPage(
  response: Response,
  options: { readonly status?: number; readonly page: string },
): void {
  securePage(response);
  response.status(options.status ?? 200);
  response.type("html").send(options.page);
}
