// The conformance suite's authorization server scenarios, run as its users run them, with a person at the pages.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ALLOW, decide, register, signIn } from "./client-flow.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";
import { createVisitor } from "./visitor.ts";

let running: Running;
beforeAll(async () => {
  running = await startAuthServer();
});
afterAll(() => running.stop());

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** What the person does with the address that the suite prints. */
async function approve(address: string): Promise<void> {
  const url = new URL(address);
  const visitor = createVisitor(running.origin);
  const page = await signIn(visitor, await visitor.get(url.pathname + url.search));
  await fetch((await decide(visitor, page, [...ALLOW, ["scope", "pet:write"]])).url);
}

it("passes every scenario", async () => {
  const port = await freePort();
  const { body } = await register(running.origin, { redirect_uris: [`http://127.0.0.1:${port}/callback`] });
  const args = ["authorization", "--url", running.origin, "--client-id", String(body["client_id"])];
  const child = spawn("node_modules/.bin/conformance", [
    ...args,
    "--resource",
    running.resource,
    "--port",
    String(port),
  ]);
  let said = "";
  let approved: Promise<void> | undefined;
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString("utf8");
    const address = /^(http:\S+\/authorize\?\S+)\n/m.exec(said)?.[1];
    if (address !== undefined) approved ??= approve(address);
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  await approved;
  expect(said).toContain("0 failed");
  expect(said).not.toMatch(/[1-9]\d* failed/);
  expect(said).toContain("authorization-code-grant: 1 passed");
  expect(code).toBe(0);
});
