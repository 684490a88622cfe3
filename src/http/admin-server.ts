// Metrics and probes on a listener of their own, loopback only: nothing of it is on the public port.
import { createServer, type IncomingMessage } from "node:http";
import { isLoopback } from "../outbound/address.ts";
import { hostName } from "./guard.ts";
import type { Metrics } from "./metrics.ts";

export type AdminServer = { readonly url: string; readonly close: () => Promise<void> };

export type AdminOptions = {
  readonly port: number;
  readonly metrics: Metrics;
  readonly isReady: () => boolean;
  readonly gauges: () => Readonly<Record<string, number>>;
};

type Answer = { readonly status: number; readonly body: string };

const ELSEWHERE: Answer = { status: 403, body: "this host is not served here\n" };

/** A page of another site reaches this port under its own name (DNS rebinding). */
function isOfThisMachine({ headers }: IncomingMessage): boolean {
  const host = hostName(headers.host ?? "");
  return host !== null && isLoopback(host);
}

function answerTo(path: string | undefined, { metrics, isReady, gauges }: AdminOptions): Answer {
  switch (path) {
    case "/metrics":
      return { status: 200, body: metrics.render(gauges()) };
    case "/healthz":
      return { status: 200, body: "ok\n" };
    case "/readyz":
      return isReady() ? { status: 200, body: "ready\n" } : { status: 503, body: "stopping\n" };
    default:
      return { status: 404, body: "metrics, healthz, readyz\n" };
  }
}

/** Serves `/metrics`, `/healthz` and `/readyz` on 127.0.0.1. Rejects when the port is taken. */
export async function startAdminServer(options: AdminOptions): Promise<AdminServer> {
  const server = createServer((request, response) => {
    const { status, body } = isOfThisMachine(request) ? answerTo(request.url, options) : ELSEWHERE;
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
