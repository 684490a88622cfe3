// The official conformance suite against the running connector, for both protocol eras. The suite cannot send a token, so a
// small proxy on a real socket adds it.
import { spawn } from "node:child_process";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BEARER, type Connector, startConnector } from "../e2e/connector.ts";

let connector: Connector;
let proxy: Server;
let url: string;

beforeAll(async () => {
  connector = await startConnector("petshop");
  const { port } = new URL(connector.url);
  proxy = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, authorization: `Bearer ${BEARER}` };
    const forwarded = request(
      { host: "127.0.0.1", port, path: incoming.url, method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    forwarded.on("error", () => outgoing.destroy());
    outgoing.on("close", () => forwarded.destroy());
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => void proxy.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/mcp`;
});
afterAll(async () => {
  proxy.closeAllConnections();
  await new Promise<void>((resolve) => void proxy.close(() => resolve()));
  await connector.close();
});

type Check = {
  readonly id: string;
  readonly status: string;
  readonly details?: { readonly untestable?: boolean };
};

async function runScenario(version: string, scenario: string): Promise<readonly Check[]> {
  const args = [
    "node_modules/@modelcontextprotocol/conformance/dist/index.js",
    "server",
    "--url",
    url,
    "--scenario",
    scenario,
    "--spec-version",
    version,
    "--verbose",
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  await new Promise((resolve) => child.once("close", resolve));
  const start = text.indexOf("[\n");
  return JSON.parse(text.slice(start, text.indexOf("\n]", start) + 2)) as readonly Check[];
}

/** What a scenario found wrong; checks that need the suite's own diagnostic tools cannot be made against an API's connector. */
const failures = (checks: readonly Check[]): readonly string[] =>
  checks
    .filter((check) => check.status === "FAILURE" && check.details?.untestable !== true)
    .map((check) => check.id);

describe.each([
  ["2026-07-28", "server-stateless"],
  ["2026-07-28", "tools-list"],
  ["2026-07-28", "resources-list"],
  ["2026-07-28", "prompts-list"],
  ["2026-07-28", "caching"],
  ["2026-07-28", "dns-rebinding-protection"],
  ["2026-07-28", "http-header-validation"],
  ["2026-07-28", "server-sse-multiple-streams"],
  ["2026-07-28", "sep-2164-resource-not-found"],
  ["2026-07-28", "input-required-result-unsupported-methods"],
  ["2025-11-25", "server-initialize"],
  ["2025-11-25", "ping"],
  ["2025-11-25", "tools-list"],
  ["2025-11-25", "resources-list"],
  ["2025-11-25", "prompts-list"],
  ["2025-11-25", "dns-rebinding-protection"],
])("protocol %s", (version, scenario) => {
  it(`holds in the scenario ${scenario}`, async () => {
    const checks = await runScenario(version, scenario);
    expect(checks.length).toBeGreaterThan(0);
    expect(failures(checks)).toEqual([]);
  });
});
