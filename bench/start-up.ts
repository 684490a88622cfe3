// From spawn to the first tools/list answer of the built package, over stdio and HTTP, beside a bare Node process and the SDK alone.
// Usage: node bench/start-up.ts [<catalog> …]; GitHub's catalog by default. Needs dist/ (npm run bench builds it).
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { median, print } from "./figures.ts";
import { githubCatalog } from "./github-catalog.ts";
import { installPackage } from "./installed-package.ts";

const RUNS = 20;
const ENTRY = installPackage(process.env["BENCH_BUILT"] ?? "dist");
process.env["XDG_CACHE_HOME"] = ".cache/bench/home";
const LIST = JSON.stringify({ jsonrpc: "2.0", id: 2, method: "tools/list", params: {} });
const HELLO = JSON.stringify({
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "bench", version: "1" } },
});
const BEARER = "a-key-of-the-bench-that-is-long-enough";

type Run = { readonly ms: number; readonly mb: number };

/** Peak resident memory of a living process, in MB (Linux). */
function peakMb(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function stdioRun(args: readonly string[]): Promise<Run> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "ignore"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  child.stdin.write(`${HELLO}\n${LIST}\n`);
  await lines.next();
  await lines.next();
  const run = { ms: performance.now() - started, mb: peakMb(child.pid) };
  child.kill("SIGKILL");
  await once(child, "exit");
  return run;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** One request on a socket of its own; `fetch` would cost more than what is measured. */
async function askHttp(port: number): Promise<void> {
  const headers = {
    authorization: `Bearer ${BEARER}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  };
  const asked = request({ host: "127.0.0.1", port, path: "/mcp", method: "POST", headers });
  asked.end(LIST);
  const [answer]: IncomingMessage[] = await once(asked, "response");
  if (answer?.statusCode !== 200) throw new Error(`tools/list answered ${answer?.statusCode}`);
  let text = "";
  for await (const part of answer) text += String(part);
  if (!text.includes('"search"')) throw new Error("tools/list without tools");
}

async function httpRun(args: readonly string[]): Promise<Run> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...args, "--port", String(port)], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PORTOLAN_BEARER: BEARER },
  });
  // Its first line says that it listens: asking before would take time from it.
  await once(child.stderr, "data");
  await askHttp(port);
  const run = { ms: performance.now() - started, mb: peakMb(child.pid) };
  child.kill("SIGKILL");
  await once(child, "exit");
  return run;
}

async function repeat(run: () => Promise<Run>): Promise<Run> {
  await run();
  const runs: Run[] = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await run());
  return { ms: median(runs.map(({ ms }) => ms)), mb: median(runs.map(({ mb }) => mb)) };
}

/** Keeps compiled code as an installed package does: by one run that ends in good order. */
async function warm(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ["pipe", "ignore", "ignore"] });
  child.stdin.end(`${HELLO}\n${LIST}\n`);
  await once(child, "exit");
}

const BARE = "process.stdin.on('data',()=>console.log('{}\\n{}'))";
const SDK = `
import { Server } from "@modelcontextprotocol/server";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
const tools = [{ name: "search", inputSchema: { type: "object" } }];
serveStdio(() => {
  const server = new Server({ name: "bare", version: "1" }, { capabilities: { tools: {} } });
  server.setRequestHandler("tools/list", () => ({ tools }));
  return server;
});`;
const given = process.argv.slice(2);
const catalogs = given.length > 0 ? given : [await githubCatalog()];
const bare = await repeat(() => stdioRun(["-e", BARE]));
const show = (title: string, { ms, mb }: Run): void =>
  print(title, {
    "ms to first tools/list (median of 20)": ms,
    "times a bare Node process": ms / bare.ms,
    "peak MB": mb,
  });
show("a bare Node process that answers two lines", bare);
show(
  "the SDK alone with one tool, over stdio",
  await repeat(() => stdioRun(["--input-type=module", "-e", SDK])),
);
for (const catalog of catalogs) {
  const count: unknown = JSON.parse(readFileSync(`${catalog}/manifest.json`, "utf8")).counts?.endpoints;
  const serve = [ENTRY, "serve", "--catalog", catalog, "--upstream-url", "http://127.0.0.1:9"];
  await warm([...serve, "--stdio"]);
  show(`${catalog}, ${count} operations, over stdio`, await repeat(() => stdioRun([...serve, "--stdio"])));
  show(`${catalog}, ${count} operations, over HTTP`, await repeat(() => httpRun(serve)));
}
