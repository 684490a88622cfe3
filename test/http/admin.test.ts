// The admin listener: metrics and probes on a port of their own, without names of tenants or values of calls.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAdminServer } from "../../src/http/admin-server.ts";
import { createMetrics } from "../../src/http/metrics.ts";
import { connect } from "../e2e/clients.ts";
import { BEARER, type Connector, startConnector } from "../e2e/connector.ts";
import { promise } from "../requirements.ts";

const read = async (url: string): Promise<readonly [number, string]> => {
  const answer = await fetch(url);
  return [answer.status, await answer.text()];
};

describe("the admin port", () => {
  let connector: Connector;
  let admin: string;
  beforeAll(async () => {
    connector = await startConnector("petshop", { adminPort: "0" });
    admin = connector.serving.adminUrl ?? "";
  });
  afterAll(() => connector.close());

  it(promise("ops.admin", "serves metrics and both probes, and nothing else"), async () => {
    expect(new URL(admin).hostname).toBe("127.0.0.1");
    expect((await read(`${admin}/healthz`))[0]).toBe(200);
    expect((await read(`${admin}/readyz`))[0]).toBe(200);
    expect((await read(`${admin}/elsewhere`))[0]).toBe(404);
  });

  it(promise("C16-06", "counts calls by tool and outcome, and names no tenant and no value"), async () => {
    const client = await connect("2026-07-28", { url: connector.url, bearer: BEARER });
    await client.call("get", {
      operation_id: "listPets",
      shop_id: "shop_harbour",
      query: { search: "Momo" },
    });
    await client.call("get", { operation_id: "canary-operation" });
    await client.call("canary-tool").catch(() => undefined);
    await client.close();
    const [, text] = await read(`${admin}/metrics`);
    expect(text).toMatch(/tool="get"[^\n]*outcome="ok"|outcome="ok"[^\n]*tool="get"/);
    expect(text).not.toMatch(/shop_harbour|Momo|canary/);
  });
});

it(promise("ops.stopping", "says that it is not ready while the process stops"), async () => {
  let ready = true;
  const metrics = createMetrics();
  const admin = await startAdminServer({ port: 0, metrics, isReady: () => ready, gauges: () => ({}) });
  expect((await read(`${admin.url}/readyz`))[0]).toBe(200);
  ready = false;
  expect((await read(`${admin.url}/readyz`))[0]).toBe(503);
  expect((await read(`${admin.url}/healthz`))[0]).toBe(200);
  await admin.close();
});
