// The one way out: what an answer may cost, where a request may go, and how a failure is told.
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { OutboundFailure } from "../../src/outbound/failure.ts";
import { createOutbound, type Outbound, type OutboundOptions } from "../../src/outbound/outbound.ts";
import { promise } from "../requirements.ts";
import { type RawAnswer, type RawServer, startRawServer } from "../upstream/raw-server.ts";

const opened: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function start(
  answer: RawAnswer,
  options: OutboundOptions = {},
): Promise<{ server: RawServer; outbound: Outbound }> {
  const server = await startRawServer(() => answer);
  const outbound = createOutbound({ timeouts: { headers: 400, idle: 400, total: 1500 }, ...options });
  opened.push(outbound, server);
  return { server, outbound };
}

const reply = (body: Buffer, headers: string = ""): Buffer =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\ncontent-length: ${body.byteLength}\r\n${headers}\r\n`),
    body,
  ]);

async function failure(answer: RawAnswer, options: OutboundOptions = {}): Promise<string> {
  const { server, outbound } = await start(answer, options);
  return outbound.send({ url: `${server.url}/x`, method: "GET" }).then(
    ({ status }) => `answer ${status}`,
    (error: OutboundFailure) => `${error.kind}${error.sent ? "" : ", not sent"}`,
  );
}

const text = Buffer.from("hello ä");

describe("an answer", () => {
  it.each([
    ["gzip", gzipSync(text)],
    ["x-gzip", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["deflate", deflateRawSync(text)],
    ["br", brotliCompressSync(text)],
    ["zstd", zstdCompressSync(text)],
    ["identity", text],
    ["deflate, gzip", gzipSync(deflateSync(text))],
  ])("in %s is inflated", async (coding, body) => {
    const { server, outbound } = await start(reply(body, `content-encoding: ${coding}\r\n`));
    const answer = await outbound.send({ url: server.url, method: "GET" });
    expect(Buffer.from(answer.body)).toEqual(text);
  });

  it("joins repeated headers and keeps redirects as answers", async () => {
    const { server, outbound } = await start(
      "HTTP/1.1 302 Found\r\nlocation: http://169.254.169.254/\r\nx-a: 1\r\nx-a: 2\r\ncontent-length: 0\r\n\r\n",
    );
    const answer = await outbound.send({ url: server.url, method: "POST", body: Buffer.from("x") });
    expect([answer.status, answer.headers["x-a"]]).toEqual([302, "1, 2"]);
    expect(server.requests).toHaveLength(1);
  });

  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  it(promise("C12-07", "that inflates beyond the cap is stopped without taking its memory"), async () => {
    const before = process.memoryUsage().rss;
    expect(await failure(reply(bomb, "content-encoding: gzip\r\n"))).toBe("too_large");
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });

  it(promise("C12-07", "packed twelve times is not unpacked"), async () => {
    const packed = Array.from({ length: 12 }).reduce<Buffer>((body) => gzipSync(body), text);
    expect(await failure(reply(packed, `content-encoding: ${Array(12).fill("gzip").join(", ")}\r\n`))).toBe(
      "too_large",
    );
  });

  it(promise("C12-08", "without end is stopped at the cap"), async () => {
    const endless: RawAnswer = (socket) => {
      socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
      const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
      const more = (): void => {
        while (!socket.destroyed && socket.write(chunk));
        if (!socket.destroyed) socket.once("drain", more);
      };
      more();
    };
    expect(await failure(endless)).toBe("too_large");
  });

  it.each<[string, RawAnswer, string]>([
    ["never comes", () => {}, "timeout"],
    [
      "stalls in the body",
      (socket) => void socket.write("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nab"),
      "timeout",
    ],
    [
      "drips",
      (socket) => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n");
        const timer = setInterval(() => socket.write("a"), 50);
        socket.on("close", () => clearInterval(timer));
      },
      "timeout",
    ],
    [
      "is reset in the body",
      (socket) => {
        socket.write("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nab");
        setTimeout(() => socket.resetAndDestroy(), 20);
      },
      "cut_off",
    ],
    [
      "ends before its length",
      (socket) => void socket.end("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nab"),
      "cut_off",
    ],
    ["ends before its headers", (socket) => void socket.end("HTTP/1.1 200"), "cut_off"],
    ["closes at once", (socket) => void socket.destroy(), "cut_off"],
    ["has a bad chunk", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n", "malformed"],
    ["is no HTTP", "SSH-2.0-OpenSSH\r\n\r\n", "malformed"],
    [
      "is cut gzip",
      reply(gzipSync(Buffer.alloc(5000, "ab")).subarray(0, 30), "content-encoding: gzip\r\n"),
      "cut_off",
    ],
    ["is false gzip", reply(text, "content-encoding: gzip\r\n"), "malformed"],
    ["has an unknown coding", reply(text, "content-encoding: rot13\r\n"), "malformed"],
    [
      "has 20 kB of headers",
      `HTTP/1.1 200 OK\r\nx: ${"a".repeat(20_000)}\r\ncontent-length: 0\r\n\r\n`,
      "malformed",
    ],
  ])("that %s fails as %3$s".replace("%3$s", "told"), async (_name, answer, wanted) => {
    expect(await failure(answer)).toBe(wanted);
  });

  it("from nobody was not asked for", async () => {
    const outbound = createOutbound();
    opened.push(outbound);
    for (const url of ["http://127.0.0.1:1/", "https://name-that-does-not-exist.invalid/"]) {
      await expect(outbound.send({ url, method: "POST" })).rejects.toMatchObject({
        kind: "unreachable",
        sent: false,
      });
    }
  });

  it(promise("C12-02", "that nobody waits for is given up"), async () => {
    const { server, outbound } = await start(() => {});
    const signal = AbortSignal.timeout(50);
    await expect(outbound.send({ url: server.url, method: "GET", signal })).rejects.toMatchObject({
      kind: "aborted",
    });
  });
});
