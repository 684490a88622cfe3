// The listening server: guard first, then the few routes of the hot path; pages and sign-in are mounted behind them.
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { PortolanError } from "../errors.ts";
import { boundSockets } from "./bounded-sockets.ts";
import { checkHost, checkOrigin, type GuardRules, type HttpRefusal, isAllowedOrigin } from "./guard.ts";
import type { McpEndpoint } from "./mcp-endpoint.ts";
import { SECURITY_HEADERS, sendJson, sendRefusal } from "./send-answer.ts";

export type HttpServerOptions = {
  readonly host: string;
  readonly port: number;
  readonly rules: GuardRules;
  /** Path → endpoint; `/mcp` for one catalog, `/mcp/<name>` for each of several. */
  readonly endpoints: ReadonlyMap<string, McpEndpoint>;
  /** Path → document that any origin may read (RFC 9728 metadata). */
  readonly documents: ReadonlyMap<string, () => unknown>;
  /** Everything else: pages and the authorization server. */
  readonly pages?: RequestListener | undefined;
  /** The public address is https: strict transport security is sent. */
  readonly secure: boolean;
};

export type HttpServer = {
  readonly url: string;
  readonly port: number;
  readonly inFlight: () => number;
  /** Stops listening, lets calls in flight end within `graceMs`, then closes the rest. */
  readonly close: (graceMs: number) => Promise<void>;
};

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const MAX_CONNECTIONS = 4096;

function pathOf(request: IncomingMessage): string {
  const target = request.url ?? "/";
  const end = target.search(/[?#]/);
  return end === -1 ? target : target.slice(0, end);
}

function applyCors(request: IncomingMessage, response: ServerResponse, rules: GuardRules): void {
  const { origin } = request.headers;
  if (origin === undefined || !isAllowedOrigin(origin, rules)) return;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("vary", "Origin");
  response.setHeader("access-control-expose-headers", "WWW-Authenticate, Retry-After, MCP-Protocol-Version");
}

function preflight(response: ServerResponse): void {
  response.setHeader("access-control-allow-methods", "POST, GET, OPTIONS");
  response.setHeader(
    "access-control-allow-headers",
    "Authorization, Content-Type, MCP-Protocol-Version, Mcp-Method, Mcp-Name, Mcp-Session-Id, Last-Event-ID",
  );
  response.setHeader("access-control-max-age", "600");
  response.writeHead(204).end();
}

function sendDocument(request: IncomingMessage, response: ServerResponse, document: unknown): void {
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-headers", "MCP-Protocol-Version");
  if (request.method === "OPTIONS") {
    response.writeHead(204).end();
  } else if (request.method !== "GET" && request.method !== "HEAD") {
    sendRefusal(response, {
      status: 405,
      message: "Only GET is served here.",
      headers: { allow: "GET" },
    });
  } else
    sendJson(response, { status: 200, body: document, headers: { "cache-control": "public, max-age=300" } });
}

function setFixedHeaders(response: ServerResponse, isSecure: boolean): void {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  if (isSecure) response.setHeader("strict-transport-security", "max-age=31536000");
}

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** A connector's endpoint: for pages only those of allowed origins, and their preflight. */
function serveEndpoint(endpoint: McpEndpoint, rules: GuardRules, { request, response }: Exchange): void {
  const refusal = checkOrigin(request.headers.origin, rules);
  if (refusal !== null) {
    sendRefusal(response, refusal);
    return;
  }
  applyCors(request, response, rules);
  response.setHeader("cache-control", "no-store");
  if (request.method === "OPTIONS") preflight(response);
  else void endpoint.handle(request, response);
}

/** Any other path: pages and sign-in where there are some. */
function serveRest({ pages, endpoints }: HttpServerOptions, { request, response }: Exchange): void {
  const where = [...endpoints.keys()].join(", ");
  const message = `Nothing is served here; the connector is at ${where}.`;
  if (pages !== undefined) pages(request, response);
  else sendRefusal(response, { status: 404, message });
}

/** Every Host header (RFC 9112 section 3.2: exactly one is right); Node itself shows the first one only. */
const hostsOf = ({ rawHeaders }: IncomingMessage): readonly string[] =>
  rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === "host");

function route(options: HttpServerOptions): RequestListener {
  return (request, response) => {
    setFixedHeaders(response, options.secure);
    const refusal = checkHost(hostsOf(request), options.rules);
    if (refusal !== null) return sendRefusal(response, refusal);
    const path = pathOf(request);
    if (path === "/health") return sendJson(response, { status: 200, body: { status: "ok" } });
    const document = options.documents.get(path);
    if (document !== undefined) return sendDocument(request, response, document());
    const endpoint = options.endpoints.get(path);
    if (endpoint !== undefined) return serveEndpoint(endpoint, options.rules, { request, response });
    serveRest(options, { request, response });
  };
}

async function listen(server: Server, options: HttpServerOptions): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      const what = taken
        ? `port ${options.port} is taken`
        : `cannot listen on ${options.host}:${options.port} (${error.code ?? "error"})`;
      reject(
        new PortolanError("config_invalid", what, {
          hint: "Choose another with --port, or --port 0 for any free one.",
        }),
      );
    });
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : options.port;
}

/** How often idle connections are closed while the server stops, in milliseconds. */
const IDLE_CHECK_MS = 50;

async function closeServer(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Clients keep their connections after an answer: without this, closing would wait for them until the grace ends.
  const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(timer);
}

const STOPPING: HttpRefusal = {
  status: 503,
  message: "The connector is stopping.",
  headers: { "retry-after": "5", connection: "close" },
};

/** Requests that come in on open connections while the server closes are refused. */
function whileOpen(handle: RequestListener, isOpen: () => boolean): RequestListener {
  return (request, response) => {
    if (isOpen()) handle(request, response);
    else sendRefusal(response, STOPPING);
  };
}

/**
 * Starts listening.
 * @throws PortolanError config_invalid when the port is taken.
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  let open = true;
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      // Node looks at its limits this often; by itself only every 30 seconds.
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: 65_000,
      maxHeaderSize: 16_384,
    },
    whileOpen(route(options), () => open),
  );
  boundSockets(server, MAX_CONNECTIONS);
  const port = await listen(server, options);
  const shown = options.host.includes(":") ? `[${options.host}]` : options.host;
  return {
    url: `http://${shown}:${port}`,
    port,
    inFlight: () => [...options.endpoints.values()].reduce((sum, endpoint) => sum + endpoint.inFlight(), 0),
    close: (graceMs) => {
      open = false;
      return closeServer(server, graceMs);
    },
  };
}
