// One write with a key in a process of its own, which stops at a point and waits to be killed:
// `node crash-process.ts <store> <upstream> <key> <point>`. Prints the point, or the call's result.

import type { KeyStore } from "../../src/store/idempotency-keys.ts";
import { openStore } from "../../src/store/open-store.ts";
import { startWriteConnector, writeWithKey } from "../tools/write-connector.ts";

const [location = "", url = "", key = "", point = "none"] = process.argv.slice(2);
const store = await openStore(location, { clock: () => new Date() });

const say = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));

/** Says that the point is reached and never goes on; the parent ends this process here. */
async function stopHere(): Promise<never> {
  await say(point);
  return new Promise(() => setInterval(() => undefined, 60_000));
}

const keys: KeyStore = {
  ...store.keys,
  claim: async (asked) => {
    const claim = await store.keys.claim(asked);
    return point === "claimed" ? stopHere() : claim;
  },
  markSent: async (hold) => {
    const marked = await store.keys.markSent(hold);
    return point === "marked" ? stopHere() : marked;
  },
  finish: async (hold, result) => {
    if (point === "answered") await stopHere();
    if (point === "storing") await say(point);
    await store.keys.finish(hold, result);
    if (point === "storing") await stopHere();
  },
};

const connector = await startWriteConnector({ url, keys });
await say("ready");
process.stdin.once("data", () => void run());

async function run(): Promise<void> {
  const { error, replayed } = await connector.call("execute_safe", writeWithKey(key));
  await say(JSON.stringify({ outcome: error?.code ?? "ok", replayed: replayed === true }));
  process.exit(0);
}
