// `search` and `get` per second at 50 keep-alive clients over HTTP with everything on (sign-in, guard, validation, audit in a
// file), beside the SDK's low-level server with a constant answer and a bare fetch proxy; all in one run, in turns.
// Usage: node bench/load.ts [seconds per turn] [search|get]. Needs dist/ (npm run bench builds it).
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { median, print, quantile } from "./figures.ts";
import { githubCatalog } from "./github-catalog.ts";
import { installPackage } from "./installed-package.ts";
import { type Asked, asked, BEARER, type Era, type ToolName } from "./load-requests.ts";

const CLIENTS = 50;
const ROUNDS = 3;
const [duration, only] = process.argv.slice(2);
const seconds = Number(duration ?? 2);
const STORE = ".cache/bench/load.sqlite";
const PORTS = { upstream: 18_801, sdk: 18_802, proxy: 18_803, portolan: 18_804 } as const;
type Server = "sdk" | "proxy" | "portolan";

async function start(args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, PORTOLAN_BEARER: BEARER },
  });
  await once(child.stderr ?? child, "data");
  return child;
}

function ask(agent: Agent, port: number, { headers, body }: Asked, turn: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, host: "127.0.0.1", port, path: "/mcp", method: "POST", headers },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (part: string) => {
          text += part;
        });
        answer.on("end", () => {
          if (answer.statusCode === 200 && !text.includes('"isError":true')) resolve(text);
          else reject(new Error(`${answer.statusCode}: ${text.slice(0, 300)}`));
        });
        answer.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(body(turn));
  });
}

type Load = { readonly perSecond: number; readonly p99: number; readonly cpuUs: number };

const pids = new Map<Server, number>();

/** Processor time that a server has used, user and system, in microseconds (Linux: ticks of 10 ms). */
function cpuUs(server: Server): number {
  const stat = readFileSync(`/proc/${pids.get(server)}/stat`, "utf8");
  const [, user, system] = /\) (?:\S+ ){11}(\d+) (\d+)/.exec(stat) ?? [];
  return (Number(user) + Number(system)) * 10_000;
}

async function load(server: Server, what: Asked): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const times: number[] = [];
  let turn = 0;
  const cpu = cpuUs(server);
  const started = performance.now();
  const end = started + seconds * 1000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) {
      const before = performance.now();
      turn += 1;
      await ask(agent, PORTS[server], what, turn);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  return {
    perSecond: (times.length * 1000) / (performance.now() - started),
    p99: quantile(times, 0.99),
    cpuUs: (cpuUs(server) - cpu) / times.length,
  };
}

async function compare(tool: ToolName, era: Era): Promise<void> {
  const servers: Server[] = tool === "get" ? ["portolan", "sdk", "proxy"] : ["portolan", "sdk"];
  const what = asked(tool, era);
  const runs = new Map<Server, Load[]>(servers.map((server) => [server, []]));
  for (const server of servers) await load(server, what);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const server of servers) runs.get(server)?.push(await load(server, what));
  const rate = (server: Server): number => median((runs.get(server) ?? []).map((run) => run.perSecond));
  const cost = (server: Server): number => median((runs.get(server) ?? []).map((run) => run.cpuUs));
  print(`${tool} at ${CLIENTS} clients, ${era}`, {
    "calls a second": rate("portolan"),
    "ms, 99 of 100 (median of rounds)": median((runs.get("portolan") ?? []).map((run) => run.p99)),
    "calls a second, the SDK with a constant answer": rate("sdk"),
    "of the SDK's rate": rate("portolan") / rate("sdk"),
    "µs of processor a call": cost("portolan"),
    "µs of processor a call, the SDK": cost("sdk"),
    ...(tool === "get"
      ? {
          "calls a second, a bare fetch proxy": rate("proxy"),
          "of the proxy's rate": rate("portolan") / rate("proxy"),
          "µs of processor a call, the proxy": cost("proxy"),
        }
      : {}),
  });
}

mkdirSync(".cache/bench", { recursive: true });
for (const end of ["", "-wal", "-shm"]) rmSync(STORE + end, { force: true });
const entry = installPackage(process.env["BENCH_BUILT"] ?? "dist");
const upstream = `http://127.0.0.1:${PORTS.upstream}`;
const serve = ["serve", "--catalog", await githubCatalog(), "--upstream-url", upstream, "--development"];
const profile = process.env["BENCH_PROFILE"];
const profiling = profile === undefined ? [] : ["--cpu-prof", "--cpu-prof-dir", profile];
const peer = (kind: "upstream" | "sdk" | "proxy"): Promise<ChildProcess> =>
  start(["bench/load-peers.ts", kind, String(PORTS[kind]), String(PORTS.upstream)]);
const children = [
  await peer("upstream"),
  ...(await Promise.all(
    (["sdk", "proxy", "portolan"] as const).map(async (server) => {
      const child = await (server === "portolan"
        ? start([...profiling, entry, ...serve, "--store", STORE, "--port", String(PORTS.portolan)])
        : peer(server));
      pids.set(server, child.pid ?? 0);
      return child;
    }),
  )),
];
try {
  for (const era of ["2026-07-28", "2025-11-25"] as const)
    for (const tool of ["search", "search again", "get"] as const)
      if (only === undefined || only === tool) await compare(tool, era);
} finally {
  for (const child of children) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}
