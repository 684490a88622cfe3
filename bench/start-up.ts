// From spawn to the first tools/list answer of the built package, with GitHub's catalog, over stdio and HTTP; the bare reference
// is a Node process that does nothing but answer.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { median, print } from "./figures.ts";
import { githubCatalog } from "./github-catalog.ts";

const RUNS = 20;
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

async function httpRun(args: readonly string[]): Promise<Run> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...args, "--port", String(port)], {
    stdio: "ignore",
    env: { ...process.env, PORTOLAN_BEARER: BEARER },
  });
  const headers = {
    authorization: `Bearer ${BEARER}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
  };
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/mcp`, { method: "POST", headers, body: LIST }).catch(
      () => undefined,
    );
    if (answer?.ok) {
      await answer.text();
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
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

const BARE = "process.stdin.on('data',()=>console.log('{}\\n{}'))";
const catalog = await githubCatalog();
const serve = ["dist/src/cli.js", "serve", "--catalog", catalog, "--upstream-url", "http://127.0.0.1:9"];
const bare = await repeat(() => stdioRun(["-e", BARE]));
for (const [name, figures] of [
  ["stdio", await repeat(() => stdioRun([...serve, "--stdio"]))],
  ["http", await repeat(() => httpRun(serve))],
] as const) {
  print(`start-up over ${name}, 1,223 operations`, {
    "ms to first tools/list (median of 20)": figures.ms,
    "times a bare Node process": figures.ms / bare.ms,
    "peak MB": figures.mb,
  });
}
