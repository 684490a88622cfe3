import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ReadResult, readMessage } from "../../src/http/read-message.ts";

const MAX = 2000;
const results: ReadResult[] = [];
const server = createServer((request, response) => {
  void readMessage(request, MAX).then((result) => {
    results.push(result);
    response.end();
  });
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

async function post(body: string | Buffer, headers: Record<string, string> = {}): Promise<ReadResult> {
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve, reject) => {
    const sent = httpRequest(
      { port, method: "POST", headers: { "content-type": "application/json", ...headers } },
      (answer) => {
        answer.resume().on("end", resolve);
      },
    );
    sent.on("error", reject).end(body);
  });
  const result = results.pop();
  if (result === undefined) throw new Error("nothing was read");
  return result;
}

const call = (args: string): string =>
  `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"x","arguments":${args}}}`;
const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);

describe("reading a message", () => {
  it("keeps the text as it came", async () => {
    const text = call('{"body":{"b":1.10,"a":1}}');
    expect(await post(text)).toMatchObject({ message: { text } });
  });

  it.each([
    ["not json", "nope", {}, 400, -32700],
    ["a batch", "[]", {}, 400, -32600],
    ["a bare value", "1", {}, 400, -32600],
    ["no jsonrpc member", '{"id":1,"method":"ping"}', {}, 400, -32600],
    ["an object as id", '{"jsonrpc":"2.0","id":{},"method":"ping"}', {}, 400, -32600],
    ["a number as method", '{"jsonrpc":"2.0","id":1,"method":7}', {}, 400, -32600],
    ["invalid UTF-8", Buffer.from([0x22, 0xff, 0x22]), {}, 400, -32700],
    ["a byte order mark", Buffer.from(`\uFEFF${call("{}")}`), {}, 400, -32700],
    ["another media type", call("{}"), { "content-type": "text/plain" }, 415, undefined],
    ["another charset", call("{}"), { "content-type": "application/json; charset=utf-16" }, 415, undefined],
    ["a look-alike media type", call("{}"), { "content-type": "application/jsonx" }, 415, undefined],
    ["a compressed body", call("{}"), { "content-encoding": "gzip" }, 415, undefined],
    ["a bogus coding", call("{}"), { "content-encoding": "gzip, gzip" }, 415, undefined],
    ["one byte too many", call(`{"a":"${"x".repeat(MAX)}"}`), {}, 413, undefined],
    [
      "a lot without length",
      call(`{"a":"${"x".repeat(50_000)}"}`),
      { "transfer-encoding": "chunked" },
      413,
      undefined,
    ],
    [
      "depth outside a tool call",
      `{"jsonrpc":"2.0","id":1,"method":"ping","params":${nested(200)}}`,
      {},
      400,
      -32600,
    ],
  ])("refuses %s", async (_name, body, headers, status, rpcCode) => {
    const result = await post(body, headers);
    expect("refusal" in result ? [result.refusal.status, result.refusal.rpcCode] : result).toEqual([
      status,
      rpcCode,
    ]);
  });

  it.each([
    [64, undefined],
    [65, "body"],
    [900, "body"],
  ])("takes a body of %i levels (too deep: %s)", async (depth, tooDeep) => {
    const result = await post(call(`{"body":${nested(depth)}}`));
    expect("message" in result && result.message.tooDeep).toBe(tooDeep ?? undefined);
  });

  it("names another argument that is too deep", async () => {
    expect(await post(call(`{"query":{"a":${nested(70)}}}`))).toMatchObject({
      message: { tooDeep: "query" },
    });
  });
});
