// C14-08, C14-09: processes that are killed in the middle of a write. The judge is an API that knows no keys and counts.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { promise } from "../requirements.ts";
import { startWriteConnector, writeWithKey } from "../tools/write-connector.ts";
import { startWriteUpstream, type WriteUpstream } from "../tools/write-upstream.ts";

const KEY = "the-key-of-a-write";
const LONG = process.env["PORTOLAN_LONG"] === "1";
const ROUNDS = LONG ? 40 : 1;

type Point = "claimed" | "marked" | "in_flight" | "answered" | "storing" | "none";
type Child = {
  readonly process: ChildProcessByStdio<Writable, Readable, null>;
  /** Resolves with the next line that it says. */
  readonly line: () => Promise<string>;
  readonly kill: () => Promise<void>;
};

let upstream: WriteUpstream;
let plain: WriteUpstream["answer"];
let dir: string;
const children: Child[] = [];
beforeAll(async () => {
  upstream = await startWriteUpstream();
  plain = upstream.answer;
});
afterAll(() => upstream.close());
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "portolan-crash-"));
  upstream.log.length = 0;
  upstream.answer = plain;
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill()));
  rmSync(dir, { recursive: true, force: true });
});

async function start(point: Point): Promise<Child> {
  const script = join(import.meta.dirname, "crash-process.ts");
  const args = [script, join(dir, "store.db"), upstream.url, KEY, point];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const one: Child = {
    process: child,
    line: async () => String((await lines.next()).value),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
  };
  children.push(one);
  expect(await one.line()).toBe("ready");
  return one;
}

const go = (child: Child): void => void child.process.stdin.write("go\n");

async function killAt(point: Point): Promise<void> {
  const child = await start(point === "in_flight" ? "none" : point);
  const arrived = new Promise<void>((resolve) => {
    if (point === "in_flight") upstream.answer = () => resolve();
  });
  go(child);
  if (point === "in_flight") await arrived;
  else expect(await child.line()).toBe(point);
  await child.kill();
  upstream.answer = plain;
}

type Told = { readonly outcome: string; readonly replayed: boolean };

async function callIn(child: Child): Promise<Told> {
  go(child);
  return JSON.parse(await child.line()) as Told;
}

/** The repeat, in this process and at once: a dead process of the same machine is known without waiting for its lease. */
async function repeat(): Promise<Told> {
  const store = await openStore(join(dir, "store.db"), { clock: () => new Date() });
  const connector = await startWriteConnector({ url: upstream.url, keys: store.keys });
  const { error, replayed } = await connector.call("execute_safe", writeWithKey(KEY));
  await connector.close();
  await store.close();
  return { outcome: error?.code ?? "ok", replayed: replayed === true };
}

/** @returns what the repeat is told; the log was asserted to hold at most one effect. */
async function killAndRepeat(point: Point): Promise<Told> {
  upstream.log.length = 0;
  rmSync(dir, { recursive: true, force: true });
  dir = mkdtempSync(join(tmpdir(), "portolan-crash-"));
  await killAt(point);
  const told = await repeat();
  expect(upstream.log.length).toBeLessThanOrEqual(1);
  return told;
}

describe("a process that is killed", () => {
  const rounds = Array.from({ length: ROUNDS }, (_, n) => n + 1);
  const timeout = LONG ? 600_000 : 30_000;

  it(promise("C14-08", "after the claim and before the send leaves the write to the repeat"), {
    timeout,
  }, async () => {
    for (const _ of rounds) {
      expect(await killAndRepeat("claimed")).toEqual({ outcome: "ok", replayed: false });
      expect(upstream.log).toHaveLength(1);
    }
  });

  it(promise(["C14-08", "ops.key-crash"], "at the moment of the send leaves an unknown outcome"), {
    timeout,
  }, async () => {
    for (const _ of rounds) expect((await killAndRepeat("marked")).outcome).toBe("outcome_unknown");
  });

  it(promise("C14-08", "after the send and before the answer leaves an unknown outcome"), {
    timeout,
  }, async () => {
    for (const _ of rounds) {
      expect((await killAndRepeat("in_flight")).outcome).toBe("outcome_unknown");
      expect(upstream.log).toHaveLength(1);
    }
  });

  it(promise("C14-08", "after the answer and before it was kept leaves an unknown outcome"), {
    timeout,
  }, async () => {
    for (const _ of rounds) {
      expect((await killAndRepeat("answered")).outcome).toBe("outcome_unknown");
      expect(upstream.log).toHaveLength(1);
    }
  });

  it(promise("C14-08", "while the answer is kept leaves the answer or an unknown outcome"), {
    timeout,
  }, async () => {
    for (const _ of rounds) {
      const { outcome, replayed } = await killAndRepeat("storing");
      expect(replayed ? "ok" : "outcome_unknown").toBe(outcome);
      expect(upstream.log).toHaveLength(1);
    }
  });
});

describe("two processes that find the claim of a dead one", () => {
  it.each([
    ["before the send", "claimed", 1],
    ["after the send", "in_flight", 1],
  ] as const)(
    promise("C14-09", "send it once between them when it died %s"),
    async (_name, point, effects) => {
      const two = await Promise.all([start("none"), start("none"), killAt(point)]);
      const told = await Promise.all([callIn(two[0]), callIn(two[1])]);
      expect(upstream.log).toHaveLength(effects);
      const fresh = told.filter(({ outcome, replayed }) => outcome === "ok" && !replayed);
      expect(fresh).toHaveLength(point === "claimed" ? 1 : 0);
      for (const { outcome } of told) {
        expect(["ok", "idempotency_in_progress", "outcome_unknown"]).toContain(outcome);
      }
    },
  );
});
