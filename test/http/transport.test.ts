// Class C01 over a real socket: only well-formed, same-site requests that are addressed to us reach a handler.
import { request } from "node:http";
import { connect as connectSocket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BEARER, type Connector, startConnector } from "../e2e/connector.ts";
import { promise } from "../requirements.ts";

let connector: Connector;
beforeAll(async () => {
  connector = await startConnector("petshop");
});
afterAll(() => connector.close());

type Headers = Readonly<Record<string, string | undefined>>;
type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
};

const AUTHORIZED = { authorization: `Bearer ${BEARER}` };
const JSON_HEADERS = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const LIST = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list", params: {} });
const WRITE = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "tools/call",
  params: {
    name: "execute_destructive",
    arguments: { operation_id: "deletePet", path_params: { pet_id: 1 } },
  },
});

function send(options: {
  method?: string;
  path?: string;
  headers?: Headers;
  body?: string;
}): Promise<Answer> {
  const { port } = new URL(connector.url);
  const headers = Object.fromEntries(
    Object.entries({ ...AUTHORIZED, ...JSON_HEADERS, ...options.headers }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path: options.path ?? "/mcp", method: options.method ?? "POST", headers },
      (answer) => {
        let text = "";
        answer.on("data", (chunk: Buffer) => {
          text += chunk.toString();
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      },
    );
    sent.on("error", reject).end(options.body);
  });
}

const forwarded = (): number =>
  connector.sandbox.requests().filter((one) => one.operationId !== "getMe").length;

describe("the transport", () => {
  it.each([
    [promise("C01-01", "another host"), { host: "evil.test" }, WRITE, [403, 421]],
    [
      promise("C01-01", "another host without a token"),
      { host: "evil.test", authorization: undefined },
      WRITE,
      [403, 421],
    ],
    [promise("C01-02", "another origin"), { origin: "https://evil.test" }, WRITE, [403]],
    [promise("C01-02", "the null origin"), { origin: "null" }, WRITE, [403]],
    [promise("C01-02", "a look-alike of loopback"), { origin: "http://localhost.evil.test" }, WRITE, [403]],
    [promise("C01-03", "a request without preflight"), { "content-type": "text/plain" }, WRITE, [415]],
    [promise("C01-03", "a form"), { "content-type": "application/x-www-form-urlencoded" }, WRITE, [415]],
    [promise("C01-07", "a user part in Host"), { host: "127.0.0.1@evil.test" }, WRITE, [400, 403]],
    [promise("C01-07", "two ports"), { host: "127.0.0.1:80@evil" }, WRITE, [400, 403]],
    [promise("C01-08", "no JSON"), {}, "{", [400]],
    [promise("C01-08", "a batch"), {}, `[${WRITE}]`, [400]],
    [promise("C01-08", "an object as id"), {}, '{"jsonrpc":"2.0","id":{},"method":"ping"}', [400]],
    [promise("C01-08", "no jsonrpc"), {}, '{"id":1,"method":"ping"}', [400]],
    [promise("C01-08", "a number as method"), {}, '{"jsonrpc":"2.0","id":1,"method":3}', [400]],
    [
      promise("C01-10", "a header that names another tool"),
      { "mcp-protocol-version": "2026-07-28", "mcp-method": "tools/call", "mcp-name": "get_me" },
      modern("execute_destructive"),
      [400],
    ],
    [
      promise("C01-10", "a header that names another method"),
      { "mcp-protocol-version": "2026-07-28", "mcp-method": "tools/list" },
      modern("execute_destructive"),
      [400],
    ],
    [promise("C01-11", "an unknown version"), { "mcp-protocol-version": "2031-01-01" }, LIST, [400]],
    [promise("C02-01", "no token"), { authorization: undefined }, WRITE, [401]],
    [promise("C02-01", "basic credentials"), { authorization: "Basic eDp5" }, WRITE, [401]],
    [promise("C02-01", "an empty token"), { authorization: "Bearer " }, WRITE, [401]],
    [promise("C02-01", "another token"), { authorization: `Bearer ${BEARER}x` }, WRITE, [401]],
    [promise("C04-02", "a session id of a 2025 client"), { "mcp-session-id": "abc" }, LIST, [404]],
    [promise("C09-06", "a compressed body"), { "content-encoding": "gzip" }, WRITE, [415]],
  ])("refuses %s, and nothing is forwarded", async (_case, headers, body, statuses) => {
    const before = forwarded();
    const answer = await send({ headers, body });
    expect(statuses).toContain(answer.status);
    expect(answer.text).not.toMatch(/at .*\.ts|node_modules/);
    expect(forwarded()).toBe(before);
  });

  function modern(tool: string): string {
    const meta = {
      "io.modelcontextprotocol/protocolVersion": "2026-07-28",
      "io.modelcontextprotocol/clientCapabilities": {},
      "io.modelcontextprotocol/clientInfo": { name: "t", version: "1" },
    };
    return JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { _meta: meta, name: tool, arguments: {} },
    });
  }

  it(promise("C02-01", "never takes a token from the query"), async () => {
    expect(
      (await send({ path: `/mcp?access_token=${BEARER}`, headers: { authorization: undefined }, body: LIST }))
        .status,
    ).toBe(401);
  });

  it.each(["GET", "DELETE", "PUT"])("answers %s with 405", async (method) => {
    expect((await send({ method })).status).toBe(405);
  });

  it(promise("C01-04", "serves a client of this machine's pages and of no other origin"), async () => {
    const own = await send({ headers: { origin: "http://localhost:6274" }, body: LIST });
    expect([own.status, own.headers["access-control-allow-origin"]]).toEqual([200, "http://localhost:6274"]);
    const preflight = await send({ method: "OPTIONS", headers: { origin: "https://evil.test" } });
    expect(preflight.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it(promise("C01-07", "matches its host without regard to case and with a trailing dot"), async () => {
    const { port } = new URL(connector.url);
    for (const host of [`LOCALHOST:${port}`, `localhost.:${port}`, `[::1]:${port}`]) {
      expect((await send({ headers: { host }, body: LIST })).status).toBe(200);
    }
  });

  it(
    promise(
      ["C09-02", "C20-07"],
      "closes the connection after a body that is too large, and runs nothing behind it",
    ),
    async () => {
      const { port } = new URL(connector.url);
      const before = forwarded();
      const socket = connectSocket(Number(port), "127.0.0.1");
      const second = `POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${BEARER}\r\nContent-Type: application/json\r\nContent-Length: ${WRITE.length}\r\n\r\n${WRITE}`;
      socket.write(
        `POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${BEARER}\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n${second}`,
      );
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk.toString();
      });
      socket.on("error", () => undefined);
      await new Promise((resolve) => socket.once("close", resolve));
      expect(text).toContain("413");
      expect(text.match(/HTTP\/1\.1/g)?.length).toBe(1);
      expect(forwarded()).toBe(before);
    },
  );

  it.each([
    ["both length headers", "Content-Length: 5\r\nTransfer-Encoding: chunked"],
    ["two lengths", "Content-Length: 5\r\nContent-Length: 6"],
    ["a space before the colon", "Transfer-Encoding : chunked"],
    ["a folded header", "X-A: b\r\n c: d\r\nContent-Length: 0"],
  ])(promise("C20-07", "answers %s with 400"), async (_case, headers) => {
    const { port } = new URL(connector.url);
    const socket = connectSocket(Number(port), "127.0.0.1");
    socket.write(`POST /mcp HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n\r\n0\r\n\r\n`);
    const [chunk] = await new Promise<[Buffer]>((resolve) =>
      socket.once("data", (data: Buffer) => resolve([data])),
    );
    socket.destroy();
    expect(chunk.toString()).toMatch(/^HTTP\/1\.1 40[01]/);
  });

  it(
    promise(["C16-06", "ops.health"], "answers /health with nothing but its status, on the public port"),
    async () => {
      const answer = await send({ method: "GET", path: "/health", headers: { authorization: undefined } });
      expect([answer.status, answer.text]).toEqual([200, '{"status":"ok"}']);
    },
  );

  it.each(["/metrics", "/readyz", "/healthz", "/debug"])(
    promise("C16-06", "shows no %s on the public port"),
    async (path) => {
      expect((await send({ method: "GET", path })).status).toBe(404);
    },
  );
});
