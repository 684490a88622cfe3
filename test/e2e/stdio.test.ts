// Over standard input and output: frames only on stdout, a line that is too long is survived, end of input ends it (C01-12).
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { sandboxEnvironment } from "../../src/commands/try.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";
import { promise } from "../requirements.ts";
import { connect, GENERATIONS } from "./clients.ts";

let sandbox: Sandbox;
let env: Record<string, string>;
const args = (): string[] => [
  "src/cli.ts",
  "serve",
  "--catalog",
  "generated/petshop",
  "--stdio",
  "--upstream-url",
  sandbox.url,
];

beforeAll(async () => {
  const catalog = await loadCatalog("generated/petshop");
  sandbox = await startSandbox({ catalog });
  const full = sandboxEnvironment(catalog.connector, { PATH: process.env["PATH"] });
  env = Object.fromEntries(Object.entries(full).map(([name, value]) => [name, value ?? ""]));
});
afterAll(() => sandbox.close());

describe.each(GENERATIONS)("a %s client over stdio", (generation) => {
  it(promise("command.stdio", "lists tools, reads and writes"), async () => {
    const client = await connect(generation, { command: process.execPath, args: args(), env });
    expect((await client.tools()).map((tool) => tool.name)).toContain("execute_destructive");
    const me = await client.call("get_me");
    const [shop] = me.structured["shops"] as readonly { readonly id: string }[];
    const made = await client.call("execute_safe", {
      operation_id: "createPet",
      shop_id: shop?.id,
      body: { name: "Momo", species: "cat", price: { amount: "120.00", currency: "EUR" } },
    });
    expect(made.structured["status"]).toBe(201);
    await client.close();
  });
});

describe("the stdio process", () => {
  const start = (): ChildProcessWithoutNullStreams => spawn(process.execPath, args(), { env });
  const hello = (id: number): string =>
    JSON.stringify({
      jsonrpc: "2.0",
      id,
      method: "initialize",
      params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "t", version: "1" } },
    });

  it(promise("C01-12", "answers a 5 MB line with an error frame and goes on"), async () => {
    const child = start();
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stdin.write(`${"x".repeat(5 * 1024 * 1024)}\n${hello(1)}\n`);
    const first: unknown = JSON.parse(String((await lines.next()).value));
    expect(first).toMatchObject({ jsonrpc: "2.0", id: null, error: { code: -32600 } });
    const second: unknown = JSON.parse(String((await lines.next()).value));
    expect(second).toMatchObject({ id: 1, result: { serverInfo: { name: "petshop" } } });
    child.stdin.end();
    expect((await once(child, "exit"))[0]).toBe(0);
  });

  it(promise("C01-12", "ends with 0 when its input ends in the middle of a line"), async () => {
    const child = start();
    child.stdin.end('{"jsonrpc":"2.0","id":1,"meth');
    expect((await once(child, "exit"))[0]).toBe(0);
  });

  it(promise("C22-01", "ends with 0 at SIGTERM, and lets a call in flight end first"), async () => {
    const child = start();
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stdin.write(`${hello(1)}\n`);
    await lines.next();
    const params = { name: "get_me", arguments: {} };
    child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 2, method: "tools/call", params })}\n`);
    const answer = lines.next();
    // What is on its way counts once it was read: an answered ping says that.
    child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id: 3, method: "ping" })}\n`);
    await answer;
    child.kill("SIGTERM");
    const answered = JSON.parse(String((await lines.next()).value)) as { id: number };
    expect([2, 3]).toContain(answered.id);
    expect((await once(child, "exit"))[0]).toBe(0);
  });

  it(promise("C22-04", "ends, and not with 0, when nobody reads its answers any more"), async () => {
    const child = start();
    child.stdout.destroy();
    child.stdin.on("error", () => undefined);
    for (let id = 1; id <= 20; id += 1) child.stdin.write(`${hello(id)}\n`);
    expect((await once(child, "exit"))[0]).toBe(1);
  });

  it(promise("C01-12", "writes nothing but frames to stdout"), async () => {
    const child = start();
    let text = "";
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.stdin.write(`${hello(1)}\n`);
    while (!text.includes("\n")) await once(child.stdout, "data");
    child.stdin.end("not json\n");
    await once(child, "exit");
    const frames = text.split("\n").filter((line) => line !== "");
    expect(frames.every((line) => (JSON.parse(line) as { jsonrpc?: string }).jsonrpc === "2.0")).toBe(true);
  });
});
