// A pretend API as a real HTTP server: made from a catalog, with the rows in SQLite, and a log that tests can read.
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Catalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import { DOWNLOAD_PATH } from "./answer/answer.ts";
import { type FaultFormatter, openFaultFormatter } from "./answer/fault-answer.ts";
import { openDatabase } from "./database.ts";
import { openEngine } from "./engine.ts";
import { FaultError, faults } from "./fault.ts";
import { type HandleDeps, handle, type Routed } from "./handle.ts";
import { openRouter, type Router } from "./router.ts";
import type { SandboxAnswer, SandboxRequest, SandboxRules } from "./rules.ts";
import { sampleBytes } from "./sample/sample-bytes.ts";

export type SandboxOptions = {
  readonly catalog: Catalog;
  /** 0 or absent: a free one. */
  readonly port?: number | undefined;
  /** Default 127.0.0.1. */
  readonly host?: string | undefined;
  /** File that keeps the rows; absent: they end with the sandbox. */
  readonly data?: string | undefined;
  readonly rules?: SandboxRules | undefined;
  readonly clock?: (() => Date) | undefined;
  /** `none`: no operation needs a credential. Default `any`: one that fits the operation's security must be there. */
  readonly credentials?: "any" | "none";
  /** Gets the text of each fault of the sandbox itself; the client gets a 500 without it. */
  readonly reportBug?: ((text: string) => void) | undefined;
};

/** One request that came in. No values of headers, no bodies. */
export type LoggedRequest = {
  readonly method: string;
  /** Path and query as they stood on the wire. */
  readonly target: string;
  readonly headers: readonly string[];
  /** SHA-256 in hex; null without a body. */
  readonly bodySha256: string | null;
  readonly operationId: string | null;
  readonly status: number;
};

export type Sandbox = {
  /** With the API's base path: what takes the place of the upstream's base URL. */
  readonly url: string;
  readonly port: number;
  /** The last 10,000, oldest first. */
  readonly requests: () => readonly LoggedRequest[];
  readonly close: () => Promise<void>;
};

const MAX_BODY = 32 * 1024 * 1024;
const MAX_LOG = 10_000;

/**
 * Starts a sandbox.
 * @throws PortolanError config_invalid when the port is taken or the data file is not usable.
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { catalog, rules = {}, clock = () => new Date(), host = "127.0.0.1" } = options;
  const database = openDatabase(options.data);
  const engine = openEngine({ catalog, database, clock, demoRows: rules.onlyOwnRows !== true });
  if (rules.seed !== undefined && database.rows(null).first("seeded by rules")) {
    const { seed } = rules;
    database.transaction(() => seed(engine.world));
  }
  const requests: LoggedRequest[] = [];
  const basePath = basePathOf(catalog.connector.upstream.baseUrl);
  let baseUrl = "";
  const deps: HandleDeps = {
    engine,
    rules,
    credentials: options.credentials !== "none",
    baseUrl: () => baseUrl,
  };
  const desk: Desk = {
    deps,
    basePath,
    router: openRouter(catalog.endpoints),
    format: openFaultFormatter(engine),
    reportBug: options.reportBug,
  };
  const server = createServer((incoming, outgoing) => {
    void serve({ incoming, outgoing }, desk).then((logged) => {
      if (requests.length >= MAX_LOG) requests.shift();
      requests.push(logged);
    });
  });
  const port = await listen(server, { port: options.port ?? 0, host });
  baseUrl = `http://${host.includes(":") ? `[${host}]` : host}:${port}${basePath}`;
  return {
    url: baseUrl,
    port,
    requests: () => [...requests],
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      database.close();
    },
  };
}

function basePathOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).pathname.replace(/\/+$/, "") : "";
}

function listen(server: Server, { port, host }: { port: number; host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause) =>
      reject(
        new PortolanError(
          "config_invalid",
          `the sandbox cannot listen on ${host}:${port}: ${cause.message}`,
          { cause },
        ),
      ),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

type Desk = {
  readonly deps: HandleDeps;
  readonly basePath: string;
  readonly router: Router;
  readonly format: FaultFormatter;
  readonly reportBug: SandboxOptions["reportBug"];
};

type Exchange = { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse };

async function serve({ incoming, outgoing }: Exchange, desk: Desk): Promise<LoggedRequest> {
  const bytes = await readBytes(incoming);
  const routed = describe(incoming, { bytes: bytes ?? new Uint8Array(), desk });
  const { request } = routed;
  const answered =
    bytes === null
      ? refuse(faults.tooLarge("The body is too large."), { request, desk })
      : await answerRequest(routed, desk);
  send(outgoing, { answered, method: request.method });
  return {
    method: request.method,
    target: incoming.url ?? "/",
    headers: Object.keys(incoming.headers).sort(),
    bodySha256: request.bytes.length === 0 ? null : createHash("sha256").update(request.bytes).digest("hex"),
    operationId: request.endpoint?.operationId ?? null,
    status: answered.status,
  };
}

/** @returns null when the body is too large. */
async function readBytes(incoming: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of incoming) {
      size += chunk.length;
      if (size <= MAX_BODY) chunks.push(chunk);
    }
  } catch {
    // The client went away: no one reads the answer.
  }
  return size > MAX_BODY ? null : Buffer.concat(chunks);
}

function describe(
  incoming: IncomingMessage,
  { bytes, desk }: { readonly bytes: Uint8Array; readonly desk: Desk },
): Routed {
  const target = incoming.url ?? "/";
  const [whole = "/"] = target.split(/[?#]/, 1);
  const { basePath } = desk;
  const path = basePath !== "" && whole.startsWith(`${basePath}/`) ? whole.slice(basePath.length) : whole;
  const method = incoming.method ?? "GET";
  const direct = desk.router(method, path);
  const route = direct.kind === "wrong_method" && method === "HEAD" ? desk.router("GET", path) : direct;
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
  const search = new URLSearchParams(target.includes("?") ? target.slice(target.indexOf("?") + 1) : "");
  const endpoint = route.kind === "found" ? route.endpoint : undefined;
  return { route, request: { method, path, target, search, headers, bytes, endpoint } };
}

async function answerRequest(routed: Routed, desk: Desk): Promise<SandboxAnswer> {
  const { request } = routed;
  if (request.path === DOWNLOAD_PATH) return { status: 200, ...sampleBytes("application/octet-stream") };
  const inner = async (): Promise<SandboxAnswer> => {
    try {
      return await handle(routed, desk.deps);
    } catch (error) {
      return refuse(error, { request, desk });
    }
  };
  const { rules, engine } = desk.deps;
  const around = (rules.around ?? []).reduceRight<() => Promise<SandboxAnswer>>(
    (next, layer) => () => layer({ request, world: engine.world }, next),
    inner,
  );
  try {
    return await around();
  } catch (error) {
    return refuse(error, { request, desk });
  }
}

function refuse(
  error: unknown,
  { request, desk }: { readonly request: SandboxRequest; readonly desk: Desk },
): SandboxAnswer {
  const { deps, format, reportBug } = desk;
  const isKnown = error instanceof FaultError;
  if (!isKnown) reportBug?.(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const fault = isKnown
    ? error.fault
    : { status: 500, code: "internal_error", message: "The sandbox failed." };
  const shaped = deps.rules.fault?.(fault, request) ?? format(fault, request);
  return { ...shaped, headers: { ...fault.headers, ...shaped.headers } };
}

function send(
  outgoing: ServerResponse,
  { answered, method }: { readonly answered: SandboxAnswer; readonly method: string },
): void {
  const { status, headers = {}, json, bytes, type } = answered;
  const content = json !== undefined ? Buffer.from(JSON.stringify(json)) : bytes;
  for (const [name, value] of Object.entries(headers))
    outgoing.setHeader(name, value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, "?"));
  if (content === undefined || status === 204 || status === 304) {
    outgoing.writeHead(status).end();
    return;
  }
  const textual =
    type !== undefined && json === undefined && type.startsWith("text/") ? `${type}; charset=utf-8` : type;
  outgoing.writeHead(status, {
    "content-type": textual ?? "application/json",
    "content-length": content.length,
  });
  outgoing.end(method === "HEAD" ? undefined : content);
}
