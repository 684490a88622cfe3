// One SQLite file and several real processes: revocations are seen, and a killed writer leaves a whole chain.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";
import { promise } from "../requirements.ts";

const clock = (): Date => new Date();
const script = (name: string): string => join(import.meta.dirname, name);
const newPath = (): string => join(mkdtempSync(join(tmpdir(), "portolan-many-")), "store.db");

describe("a store that several processes share", () => {
  it(
    promise(
      ["readme.revocation", "ops.shared"],
      "shows a revocation by another process, also to a reader that remembered the connection",
    ),
    async () => {
      const location = newPath();
      const store = await openStore(location, { clock });
      const user = { issuer: "https://as.example", subject: "ann" };
      const { id } = await store.connections.create({
        user,
        client: { id: "c", redirectHost: null, selfRegistered: false },
        access: "all",
        scopes: null,
        tenantIds: null,
        grantId: null,
      });
      const reading = setInterval(() => void store.connections.find(id), 20);
      const args = [script("revoke-process.ts"), location, id, user.issuer, user.subject];
      const [code] = (await once(spawn(process.execPath, args, { stdio: "inherit" }), "exit")) as [number];
      expect(code).toBe(0);
      await expect
        .poll(async () => (await store.connections.find(id))?.revokedAt, { timeout: 10_000, interval: 50 })
        .not.toBeNull();
      clearInterval(reading);
      await store.close();
    },
  );

  it("has every row that a killed writer was told is durable, and a whole chain", async () => {
    const location = newPath();
    const child = spawn(process.execPath, [script("append-process.ts"), location], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const told: number[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      told.push(Number(line));
      if (told.length === 200) child.kill("SIGKILL");
    }
    const store = await openStore(location, { clock });
    const verdict = await store.audit.verify();
    expect(verdict.ok).toBe(true);
    const kept = new Set<string>();
    for await (const { row } of store.audit.entries()) kept.add(row.request_id);
    expect(told.filter((n) => !kept.has(`r${n}`))).toEqual([]);
    await store.close();
  });
});
