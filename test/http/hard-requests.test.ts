// Requests that are odd or too many, over a real socket: the server answers, says so, and stays up.
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startHttpServer } from "../../src/http/http-server.ts";
import { createMcpEndpoint } from "../../src/http/mcp-endpoint.ts";
import { BEARER, type Connector, startConnector } from "../e2e/connector.ts";
import { promise } from "../requirements.ts";

async function statusOf(url: string, headers: Readonly<Record<string, string>>): Promise<IncomingMessage> {
  const sent = request(url, { headers });
  sent.end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  answer.resume();
  return answer;
}

describe("a request with odd headers", () => {
  let connector: Connector;
  beforeAll(async () => {
    connector = await startConnector("petshop");
  });
  afterAll(() => connector.close());

  it(promise("C07-05", "called like members of every object is answered"), async () => {
    const headers = JSON.parse(
      `{"__proto__":"x","constructor":"x","authorization":"Bearer ${BEARER}"}`,
    ) as Record<string, string>;
    expect((await statusOf(connector.url, headers)).statusCode).toBe(405);
  });

  it.each([
    ["one of 17 kB", { "x-long": "x".repeat(17_000) }],
    ["2,000 of them", Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`x-${at}`, "12345"]))],
  ])(promise("C07-05", "is 431: %s"), async (_what, headers) => {
    expect((await statusOf(connector.url, headers)).statusCode).toBe(431);
    expect((await statusOf(new URL("/health", connector.url).href, {})).statusCode).toBe(200);
  });
});

describe("one call too many", () => {
  it(
    promise("C20-04", "is 503 with Retry-After before its token is read, and the next is served"),
    async () => {
      const waiting: (() => void)[] = [];
      const asked: unknown[] = [];
      const endpoint = createMcpEndpoint({
        factory: () => Promise.reject(new Error("no call gets this far")),
        authenticator: {
          authenticate: async (header: string | undefined) => {
            asked.push(header);
            await new Promise<void>((resolve) => waiting.push(resolve));
            throw new Error("let go");
          },
        } as never,
        maxRequestBytes: 1000,
        maxInFlight: 1,
        onFault: () => undefined,
        onRefused: () => undefined,
      });
      const server = await startHttpServer({
        host: "127.0.0.1",
        port: 0,
        rules: { hosts: new Set(["127.0.0.1"]), origins: new Set(), loopback: true },
        endpoints: new Map([["/mcp", endpoint]]),
        documents: new Map(),
        secure: false,
      });
      const first = statusOf(`${server.url}/mcp`, {});
      while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      const second = await statusOf(`${server.url}/mcp`, {});
      expect([second.statusCode, second.headers["retry-after"]]).toEqual([503, "1"]);
      expect(asked).toHaveLength(1);
      waiting.pop()?.();
      expect((await first).statusCode).toBe(500);
      expect(endpoint.inFlight()).toBe(0);
      await server.close(100);
    },
  );
});
