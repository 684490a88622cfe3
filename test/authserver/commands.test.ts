// `portolan user`: accounts come, are listed, and go with all that was given out for them.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runRotateKeys } from "../../src/commands/rotate-keys.ts";
import { runUser } from "../../src/commands/user.ts";
import { openStore } from "../../src/store/open-store.ts";
import { promise } from "../requirements.ts";
import { obtainCode, redeem } from "./client-flow.ts";
import { startAuthServer } from "./start-auth-server.ts";

let dir: string;
let file: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "portolan-user-"));
  file = join(dir, "store.sqlite");
});
afterAll(() => rm(dir, { recursive: true }));

async function run(action: string, name?: string, environment: Record<string, string> = {}) {
  const said: string[] = [];
  const io = {
    out: (text: string) => void said.push(text),
    err: (text: string) => void said.push(text),
    environment,
  };
  const code = await runUser({ store: file, action, name }, io);
  return { code, text: said.join("\n") };
}

it(promise("command.user", "makes a password where none is given, and shows it once"), async () => {
  const added = await run("add", "petra");
  expect(added.code).toBe(0);
  const password = /shown this once: (\S{20})$/.exec(added.text)?.[1] ?? "";
  const store = await openStore(file, { clock: () => new Date() });
  expect(await store.users.verify("petra", password)).toMatchObject({ login: "petra" });
  await store.close();
  expect((await run("list")).text).toMatch(/^petra\t/);
  expect((await run("list")).text).not.toContain(password);
});

it("says how it is used", async () => {
  for (const [action, name] of [
    ["add", undefined],
    ["rename", "petra"],
  ] as const) {
    const { code, text } = await run(action, name);
    expect([code, text]).toEqual([2, expect.stringContaining("usage")]);
  }
  expect((await run("remove", "nobody")).code).toBe(1);
});

it(promise("command.user", "takes an account away with its connections"), async () => {
  await run("add", "otto", { PORTOLAN_USER_PASSWORD: "sandbox-of-otto" });
  const store = await openStore(file, { clock: () => new Date() });
  const running = await startAuthServer({ store });
  const otto = (await store.users.list()).find(({ login }) => login === "otto");
  const connected = await obtainCode(running, { name: "otto", password: "sandbox-of-otto" });
  expect((await redeem(running, connected)).status).toBe(200);
  expect((await run("remove", "otto")).text).toContain("ended its connection");
  const left = await store.connections.listByUser({ issuer: running.origin, subject: otto?.id ?? "" });
  expect(left).toEqual([]);
  await running.stop();
  await store.close();
});

it(
  promise("command.rotate-keys", "gives the server a new signing key and keeps the one before"),
  async () => {
    const said: string[] = [];
    const io = { out: (text: string) => void said.push(text), err: () => undefined };
    const environment = { PORTOLAN_VAULT_KEY: Buffer.alloc(32, 7).toString("base64") };
    expect(await runRotateKeys({ store: file }, { ...io, environment })).toBe(0);
    expect(said.join()).toContain("restart");
    const store = await openStore(file, { clock: () => new Date() });
    expect(JSON.stringify(await store.authState.find("ServerKeys", "current"))).not.toContain("signing");
    await store.close();
  },
);
