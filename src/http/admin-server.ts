// Metrics and probes on a listener of their own, loopback only: nothing of it is on the public port.
import { createServer } from "node:http";
import { isLoopback } from "../outbound/address.ts";
import { hostName } from "./guard.ts";
import type { Metrics } from "./metrics.ts";

export type AdminServer = { readonly url: string; readonly close: () => Promise<void> };

/** Serves `/metrics`, `/healthz` and `/readyz` on 127.0.0.1. Rejects when the port is taken. */
export async function startAdminServer(options: {
  readonly port: number;
  readonly metrics: Metrics;
  readonly isReady: () => boolean;
  readonly gauges: () => Readonly<Record<string, number>>;
}): Promise<AdminServer> {
  const server = createServer((request, response) => {
    const text = (status: number, body: string): void => {
      response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(body);
    };
    const host = hostName(request.headers.host ?? "");
    // A page of another site reaches this port under its own name (DNS rebinding).
    if (host === null || !isLoopback(host)) text(403, "this host is not served here\n");
    else if (request.url === "/metrics") text(200, options.metrics.render(options.gauges()));
    else if (request.url === "/healthz") text(200, "ok\n");
    else if (request.url === "/readyz")
      text(options.isReady() ? 200 : 503, options.isReady() ? "ready\n" : "stopping\n");
    else text(404, "metrics, healthz, readyz\n");
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
