// The admin port answers this machine only: a page of another site that was rebound to it reads nothing.
import { request } from "node:http";
import { expect, it } from "vitest";
import { startAdminServer } from "../../src/http/admin-server.ts";
import { createMetrics } from "../../src/http/metrics.ts";

it.each([
  ["127.0.0.1", 200],
  ["localhost:9000", 200],
  ["[::1]:9000", 200],
  ["evil.test", 403],
  ["127.0.0.1.evil.test", 403],
  ["127.0.0.1@evil.test", 403],
])("answers the host %s with %s", async (host, status) => {
  const admin = await startAdminServer({
    port: 0,
    metrics: createMetrics(),
    isReady: () => true,
    gauges: () => ({}),
  });
  try {
    const found = await new Promise((resolve, reject) => {
      request(`${admin.url}/metrics`, { headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on("error", reject)
        .end();
    });
    expect(found).toBe(status);
  } finally {
    await admin.close();
  }
});
