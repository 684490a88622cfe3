// Dynamic client registration (RFC 7591): limited per address, judged by our rules, then handed to the provider.
import { json, type Request, type RequestHandler, type Response, Router } from "express";
import { readClientMetadata } from "./client-metadata.ts";
import { ROUTES } from "./discovery.ts";
import { addressKey, createRateLimit } from "./rate-limit.ts";

const BODY_LIMIT = "64kb";
const PER_ADDRESS = { attempts: 30, windowS: 60 };
const PER_ADDRESS_A_DAY = { attempts: 500, windowS: 24 * 3600 };
/** From everywhere together: bounds what unused registrations can take up. */
const ALTOGETHER = { attempts: 3000, windowS: 3600 };

type Answer = { readonly status: number; readonly error: string; readonly description: string };

function answer(response: Response, { status, error, description }: Answer): void {
  response.setHeader("Cache-Control", "no-store");
  response.status(status).json({ error, error_description: description });
}

function limits(nowMs: () => number): RequestHandler {
  const perMinute = createRateLimit(PER_ADDRESS, nowMs);
  const perDay = createRateLimit(PER_ADDRESS_A_DAY, nowMs);
  const all = createRateLimit(ALTOGETHER, nowMs);
  return (request, response, next) => {
    const key = addressKey(request.ip);
    const wait = perMinute.take(key) || perDay.take(key) || all.take("all");
    if (wait === 0) return next();
    response.setHeader("Retry-After", String(wait));
    answer(response, {
      status: 429,
      error: "rate_limited",
      description: "too many registrations; try again later",
    });
  };
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Pages of this machine (the Inspector) may register from the browser. */
const cors: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  const url = origin === undefined ? null : URL.parse(origin);
  response.vary("Origin");
  if (url !== null && origin !== undefined && LOOPBACK.has(url.hostname)) {
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Allow-Headers", "Content-Type, MCP-Protocol-Version");
    response.setHeader("Access-Control-Allow-Methods", "POST");
  }
  if (request.method === "OPTIONS") response.status(204).end();
  else next();
};

/** Replaces the body by what is registered; what is refused never reaches the provider. */
function judge(request: Request, response: Response, next: () => void): void {
  const read = readClientMetadata(request.body, "client_secret_basic");
  if ("fault" in read) {
    answer(response, { status: 400, ...read.fault });
    return;
  }
  request.body = read.metadata;
  next();
}

/** @param register the provider's own handler, which takes the parsed body. */
export function registrationRouter(parts: {
  readonly nowMs: () => number;
  readonly register: RequestHandler;
}): Router {
  const router = Router();
  router.all(ROUTES.registration, cors);
  router.post(
    ROUTES.registration,
    limits(parts.nowMs),
    json({ limit: BODY_LIMIT, type: ["application/json", "+json"] }),
    judge,
    parts.register,
  );
  router.use(ROUTES.registration, ((error, _request, response, next) => {
    if (error === null || error === undefined) return next();
    const tooLarge = typeof error === "object" && "status" in error && error.status === 413;
    answer(response, {
      status: tooLarge ? 413 : 400,
      error: "invalid_client_metadata",
      description: tooLarge ? "the metadata is too large" : "the metadata must be a JSON object",
    });
  }) satisfies import("express").ErrorRequestHandler);
  return router;
}
