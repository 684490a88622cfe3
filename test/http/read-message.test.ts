// A message as it is read: its text kept, its arguments apart, refused when it is too large, too deep or too wide.
import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ReadResult, readMessage } from "../../src/http/read-message.ts";
import { createReadingShare, READING } from "../../src/http/reading-share.ts";
import { extentsOf } from "../../src/json/bounds.ts";
import { promise } from "../requirements.ts";

const MAX = 2000;
const share = createReadingShare(READING);
const results: ReadResult[] = [];
let most = MAX;
const server = createServer((request, response) => {
  void readMessage(request, { maxBytes: most, begin: (giveWay) => share.begin("a", giveWay) }).then(
    (result) => {
      results.push(result);
      response.end();
    },
  );
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())));

async function post(
  body: string | Buffer,
  headers: Record<string, string> = {},
  maxBytes: number = MAX,
): Promise<ReadResult> {
  most = maxBytes;
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
  ])(promise(["C01-08", "C09-12"], "refuses %s"), async (_name, body, headers, status, rpcCode) => {
    const result = await post(body, headers);
    expect("refusal" in result ? [result.refusal.status, result.refusal.rpcCode] : result).toEqual([
      status,
      rpcCode,
    ]);
  });

  it.each([64, 65, 900])(
    "leaves a body of %i levels to the tools, which say what is wrong",
    async (depth) => {
      const result = await post(call(`{"body":${nested(depth)}}`));
      expect("message" in result && JSON.stringify(result.message.args?.["body"])).toBe(nested(depth));
    },
  );

  it.each([
    ["values", `[${"1,".repeat(450_000)}1]`],
    ["containers", `[${"[],".repeat(450_000)}1]`],
  ])(promise("C09-05", "refuses a message of very many %s before it is parsed"), async (_what, args) => {
    const result = await post(call(args), {}, 4_000_000);
    expect("refusal" in result && result.refusal.status).toBe(413);
  });

  it.each([
    ["many arguments", Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`k${index}`, 1]))],
    ["one argument of many values", { a: 1, b: Array.from({ length: 450_000 }, () => 1) }],
    ["one argument of many containers", { b: Array.from({ length: 450_000 }, () => []), a: 1 }],
  ])(promise("C09-05", "does not parse %s, but measures them"), async (_what, args) => {
    const result = await post(call(JSON.stringify(args)), {}, 4_000_000);
    expect(result).toMatchObject({ message: { args: {}, extents: extentsOf(args) } });
  });

  it(promise("C09-05", "refuses many members outside of a tool call's arguments"), async () => {
    const meta = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1]));
    const text = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping", params: { _meta: meta } });
    const result = await post(text, {}, 4_000_000);
    expect("refusal" in result && result.refusal.status).toBe(400);
  });

  it(promise("C09-01", "keeps a call's arguments from what the protocol's checks see"), async () => {
    const result = await post(call('{"__proto__":{"a":1},"body":{"b":1}}'));
    expect("message" in result && Object.keys(result.message.args ?? {})).toEqual(["__proto__", "body"]);
    expect("message" in result && result.message.value["params"]).toEqual({ name: "x", arguments: {} });
  });

  it(promise("C09-02", "answers a client that sends on and on without a length"), async () => {
    const { port } = server.address() as AddressInfo;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { "content-type": "application/json", "transfer-encoding": "chunked" };
      const sent = httpRequest({ port, method: "POST", headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on("error", reject);
      for (let chunk = 0; chunk < 64; chunk += 1) sent.write("x".repeat(65_536));
      sent.end();
    });
    expect(status).toBe(200);
    const result = results.pop();
    expect(result !== undefined && "refusal" in result && result.refusal.status).toBe(413);
  });
});
