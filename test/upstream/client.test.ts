// What the API sees of a call, and what the caller hears when it goes wrong.
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { PortolanError } from "../../src/errors.ts";
import { createOutbound } from "../../src/outbound/outbound.ts";
import { createUpstream, type SendOptions } from "../../src/upstream/client.ts";
import type { UpstreamRequest } from "../../src/upstream/request.ts";
import { promise } from "../requirements.ts";
import { OK, type RawAnswer, type RawServer, startRawServer } from "./raw-server.ts";

const servers: RawServer[] = [];
const outbound = createOutbound({ timeouts: { headers: 300, idle: 300, total: 2000 } });
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
afterAll(() => outbound.close());

async function start(answer: (index: number) => RawAnswer) {
  const server = await startRawServer((_request, index) => answer(index));
  servers.push(server);
  const slept: number[] = [];
  const upstream = createUpstream({
    outbound,
    clock: { now: () => performance.now(), sleep: async (ms) => void slept.push(ms) },
    random: () => 0.5,
    userAgent: "test/1",
  });
  const send = (request: Partial<UpstreamRequest> = {}, options: Partial<SendOptions> = {}) =>
    upstream.send(
      {
        method: "GET",
        baseUrl: server.url,
        template: "/x",
        target: "/x",
        headers: {},
        cookies: [],
        kind: "read",
        ...request,
      },
      { credentials: [], tenant: null, signal: new AbortController().signal, ...options },
    );
  const outcome = (request: Partial<UpstreamRequest> = {}): Promise<string> =>
    send(request).then(
      ({ status }) => String(status),
      (error: unknown) => (error instanceof PortolanError ? error.code : String(error)),
    );
  return { server, send, outcome, slept };
}

const WRITE = {
  method: "POST",
  kind: "write",
  body: Buffer.from("{}"),
  contentType: "application/json",
} as const;
const status = (code: number, headers: string = ""): string =>
  `HTTP/1.1 ${code} X\r\ncontent-length: 0\r\n${headers}\r\n`;

describe("repeating", () => {
  it.each([502, 503, 504])(
    promise("C12-01", "a read that ends in %d is sent three times at most, with pauses"),
    async (code) => {
      const { server, outcome, slept } = await start(() => status(code));
      expect(await outcome()).toBe(String(code));
      expect(server.requests).toHaveLength(3);
      expect(slept).toEqual([200, 400]);
    },
  );
  it("a read goes on once the API does", async () => {
    const { server, outcome } = await start((index) => (index === 0 ? status(503) : OK));
    expect(await outcome()).toBe("200");
    expect(server.requests).toHaveLength(2);
  });
  it.each([[500], [429], [404], [401]])("a read that ends in %d is not", async (code) => {
    const { server, outcome } = await start(() => status(code));
    await outcome();
    expect(server.requests).toHaveLength(1);
  });
  it("is left to the caller where the API says when", async () => {
    const { server, outcome } = await start(() => status(503, "retry-after: 60\r\n"));
    await outcome();
    expect(server.requests).toHaveLength(1);
  });
  it.each([502, 503, 504, 500])(promise("C12-01", "a write that ends in %d is never"), async (code) => {
    const { server, outcome } = await start(() => status(code));
    expect(await outcome(WRITE)).toBe(String(code));
    expect(server.requests).toHaveLength(1);
  });
});

describe("a fault", () => {
  it.each<[string, RawAnswer, string]>([
    ["no answer", () => {}, "upstream_timeout"],
    [
      "a stalled body",
      (socket) => void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\na"),
      "upstream_timeout",
    ],
    [
      "a cut body",
      (socket) => void socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\na"),
      "response_invalid",
    ],
    ["a reset", (socket) => void socket.resetAndDestroy(), "response_invalid"],
    [
      "false gzip",
      "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\nab",
      "response_invalid",
    ],
  ])(
    promise(["C12-02", "C12-03", "readme.intent"], "%s of a read and of a write is told apart"),
    async (_name, answer, code) => {
      const { outcome, server } = await start(() => answer);
      expect(await outcome()).toBe(code);
      server.requests.length = 0;
      expect(await outcome(WRITE)).toBe("outcome_unknown");
      expect(server.requests).toHaveLength(1);
    },
  );
  it(promise("C12-01", "before anything was sent is unreachable, for writes too"), async () => {
    const { outcome } = await start(() => OK);
    expect(await outcome({ ...WRITE, baseUrl: "http://127.0.0.1:1" })).toBe("upstream_unreachable");
    expect(await outcome({ baseUrl: "http://127.0.0.1:1" })).toBe("upstream_unreachable");
  });
  it(promise("C16-03", "names no host, port or library"), async () => {
    const { send } = await start(() => OK);
    const error = await send({ baseUrl: "http://127.0.0.1:1" }).catch((caught: PortolanError) => caught);
    expect(`${(error as PortolanError).message} ${(error as PortolanError).hint}`).not.toMatch(
      /127|ECONN|undici/,
    );
  });
});

describe("a redirect", () => {
  it.each([301, 302, 303, 307, 308])(
    promise("C06-11", "%d is refused with its status, and nothing is sent again"),
    async (code) => {
      const { server, send } = await start(() => status(code, "location: http://169.254.169.254/\r\n"));
      await expect(send(WRITE)).rejects.toMatchObject({ code: "upstream_redirect_blocked", status: code });
      expect(server.requests).toHaveLength(1);
    },
  );
});

describe("the target", () => {
  it.each([
    ["/x/../y", "/x/{id}"],
    ["/x/%2e%2e", "/x/{id}"],
    ["//evil.test/x", "/{a}/{b}"],
    ["/y", "/x"],
    ["/x/a/b", "/x/{id}"],
    ["/x/", "/x/{id}"],
    ["/x\\..\\y", "/x"],
    ["/5:other", "/{id}:archive"],
  ])(promise("C06-01", "%s is not of %s and never leaves"), async (target, template) => {
    const { server, outcome } = await start(() => OK);
    expect(await outcome({ target, template })).toBe("path_param_invalid");
    expect(await outcome({ baseUrl: `${server.url}@evil.test`, target: "/x" })).not.toBe("200");
    expect(server.requests).toHaveLength(0);
  });
});

describe("a credential", () => {
  it("goes where the API takes it and wins over what was given", async () => {
    const { server, send } = await start(() => OK);
    const credentials = [
      { in: "header", name: "Authorization", value: "Bearer t" },
      { in: "query", name: "api_key", value: "k&1" },
      { in: "cookie", name: "sid", value: "a;b" },
    ] as const;
    await send(
      { target: "/x?api_key=mine&q=1", headers: { authorization: "mine" }, cookies: ["sid=mine", "c=1"] },
      { credentials },
    );
    const [request] = server.requests;
    expect(request?.line).toBe("GET /x?q=1&api_key=k%261 HTTP/1.1");
    expect(request?.headers).toMatchObject({
      authorization: "Bearer t",
      cookie: "c=1; sid=a%3Bb",
      "user-agent": "test/1",
    });
  });
});

describe("a caller who goes away", () => {
  it(promise("C20-06", "ends a read at once, and leaves a write alone"), async () => {
    const late: RawAnswer = (socket) => void setTimeout(() => socket.write(OK), 150);
    const { send } = await start(() => late);
    await expect(send({}, { signal: AbortSignal.timeout(30) })).rejects.toMatchObject({
      code: "upstream_timeout",
    });
    expect((await send(WRITE, { signal: AbortSignal.timeout(30) })).status).toBe(200);
  });
});
