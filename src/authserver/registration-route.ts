// Dynamic client registration (RFC 7591): limited per address, judged by our rules, kept for a day until it is used.
import { randomBytes } from "node:crypto";
import {
  type ErrorRequestHandler,
  json,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from "express";
import { errors, type Provider } from "oidc-provider";
import { isLoopback } from "../outbound/address.ts";
import { secretDigest } from "../store/secret-rows.ts";
import type { AuthState } from "../store/store.ts";
import { type ClientMetadata, readClientMetadata } from "./client-metadata.ts";
import { ROUTES } from "./discovery.ts";
import { addressKey, createRateLimit } from "./rate-limit.ts";
import { UNUSED_CLIENT_S } from "./state-adapter.ts";

const BODY_LIMIT = "64kb";
const PER_ADDRESS = { attempts: 30, windowS: 60 };
const PER_ADDRESS_A_DAY = { attempts: 500, windowS: 24 * 3600 };
/** From all addresses together: bounds the space that unused registrations can take. */
const ALTOGETHER = { attempts: 3000, windowS: 3600 };

export type RegistrationParts = {
  readonly state: AuthState;
  readonly provider: Provider;
  readonly nowMs: () => number;
};

type Answer = { readonly status: number; readonly error: string; readonly description: string };

function refuse(response: Response, { status, error, description }: Answer): void {
  response.setHeader("Cache-Control", "no-store");
  response.status(status).json({ error, error_description: description });
}

function limits(nowMs: () => number): RequestHandler {
  const perMinute = createRateLimit(PER_ADDRESS, nowMs);
  const perDay = createRateLimit(PER_ADDRESS_A_DAY, nowMs);
  const all = createRateLimit(ALTOGETHER, nowMs);
  return (request, response, next) => {
    const key = addressKey(request.ip ?? request.socket.remoteAddress);
    const wait = perMinute.take(key) || perDay.take(key) || all.take("all");
    if (wait === 0) {
      next();
      return;
    }
    response.setHeader("Retry-After", String(wait));
    const description = "too many registrations; try again later";
    refuse(response, { status: 429, error: "rate_limited", description });
  };
}

/** Pages of this machine (the Inspector) may register from the browser. */
const cors: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  const url = origin === undefined ? null : URL.parse(origin);
  response.vary("Origin");
  if (url !== null && origin !== undefined && isLoopback(url.hostname)) {
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Allow-Headers", "Content-Type, MCP-Protocol-Version");
    response.setHeader("Access-Control-Allow-Methods", "POST");
  }
  if (request.method === "OPTIONS") response.status(204).end();
  else next();
};

type Registered = Omit<ClientMetadata, "application_type"> & {
  readonly client_id: string;
  readonly client_secret?: string;
};

async function keep(parts: RegistrationParts, metadata: ClientMetadata): Promise<Registered> {
  const random = (): string => randomBytes(32).toString("base64url");
  const hasSecret = metadata.token_endpoint_auth_method.startsWith("client_secret");
  const record = {
    ...metadata,
    client_id: random(),
    ...(hasSecret ? { client_secret: random(), client_secret_expires_at: 0 } : {}),
  };
  const payload: Record<string, unknown> = structuredClone(record);
  // The provider's own schema has the last word, on a copy.
  await parts.provider.Client.validate({ ...payload, client_id: record.client_id });
  await parts.state.upsert({
    model: "Client",
    id: record.client_id,
    payload:
      "client_secret" in record ? { ...payload, client_secret: secretDigest(record.client_secret) } : payload,
    expiresIn: UNUSED_CLIENT_S,
  });
  const { application_type: _, ...told } = record;
  return told;
}

async function register(parts: RegistrationParts, request: Request, response: Response): Promise<void> {
  const read = readClientMetadata(request.body, "client_secret_basic");
  if ("fault" in read) return refuse(response, { status: 400, ...read.fault });
  try {
    const told = await keep(parts, read.metadata);
    response.setHeader("Cache-Control", "no-store");
    response.status(201).json({ ...told, client_id_issued_at: Math.floor(parts.nowMs() / 1000) });
  } catch (error) {
    if (!(error instanceof errors.InvalidClientMetadata)) throw error;
    const description = error.error_description ?? "the metadata cannot be used";
    refuse(response, { status: 400, error: "invalid_client_metadata", description });
  }
}

const unreadable: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : 500;
  if (status === 500 || response.headersSent) {
    next(error);
    return;
  }
  const description = status === 413 ? "the metadata is too large" : "the metadata must be a JSON object";
  refuse(response, { status: status === 413 ? 413 : 400, error: "invalid_client_metadata", description });
};

/** POST `/register`, as JSON (RFC 7591 section 3.1). */
export function registrationRouter(parts: RegistrationParts): Router {
  const router = Router();
  router.all(ROUTES.registration, cors);
  router.post(
    ROUTES.registration,
    limits(parts.nowMs),
    json({ limit: BODY_LIMIT }),
    (request, response, next) => {
      register(parts, request, response).catch(next);
    },
  );
  router.use(ROUTES.registration, unreadable);
  return router;
}
