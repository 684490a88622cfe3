// Rotation and an outage with an authorization server that really is another process and really dies.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { afterEach, expect, it } from "vitest";
import { createRemoteKeySet } from "../../src/auth/key-set.ts";
import { createOAuthAuthenticator } from "../../src/auth/oauth.ts";
import { createSigner, createTestClock, outbound, type Signer } from "./servers.ts";

const resource = "https://mcp.example/mcp";
const issuer = "https://as.example";
let running: ChildProcess | undefined;

async function stop(): Promise<void> {
  const child = running;
  running = undefined;
  if (child === undefined) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
afterEach(stop);

async function start(port: string, signers: readonly Signer[]): Promise<string> {
  const keys = JSON.stringify({ keys: signers.map(({ jwk }) => jwk) });
  const script = join(import.meta.dirname, "key-server-process.ts");
  const child = spawn(process.execPath, [script, port, keys], { stdio: ["ignore", "pipe", "inherit"] });
  running = child;
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return line;
}

it("keeps known keys through the server's death, says 503 for new ones, and takes them when it is back", async () => {
  const [one, two] = [await createSigner("one"), await createSigner("two")];
  const port = await start("0", [one]);
  const time = createTestClock();
  const keys = createRemoteKeySet({
    url: `http://127.0.0.1:${port}/keys`,
    send: outbound.send,
    monotonic: time.monotonic,
    logFault: () => undefined,
  });
  const { authenticate } = createOAuthAuthenticator({
    issuer,
    resource,
    jwt: { keys, type: "at+jwt" },
    introspect: null,
    connections: null,
    scopes: [],
    access: "all",
    canStepUp: false,
    ...time,
  });
  const statusOf = async (signer: Signer): Promise<number> => {
    const token = await signer.sign({ iss: issuer, aud: resource, sub: "ann", exp: time.seconds() + 60 });
    return authenticate(`Bearer ${token}`).then(
      () => 200,
      (failure: { status: number }) => failure.status,
    );
  };
  expect(await statusOf(one)).toBe(200);
  await stop();
  for (let minute = 0; minute < 12; minute += 1) {
    time.advance(60);
    expect(await statusOf(one)).toBe(200);
    expect(await statusOf(two)).toBe(503);
  }
  await start(port, [two]);
  time.advance(31);
  expect(await statusOf(two)).toBe(200);
  expect(await statusOf(one)).toBe(401);
});
