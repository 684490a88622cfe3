// Opening a store: new, again, together with others, and where it cannot be.
import { mkdtempSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.ts";

const clock = (): Date => new Date();
const newPath = (): string => join(mkdtempSync(join(tmpdir(), "portolan-open-")), "store.db");

describe("opening a store", () => {
  it("makes a file that only its owner can read, in WAL mode", async () => {
    const location = newPath();
    const store = await openStore(location, { clock });
    await store.ping();
    expect(statSync(location).mode & 0o777).toBe(0o600);
    const mode = new DatabaseSync(location).prepare("pragma journal_mode").get();
    expect(mode).toEqual({ journal_mode: "wal" });
    await store.close();
    await store.close();
  });

  it("lets several open it for the first time together", async () => {
    const location = newPath();
    const stores = await Promise.all([1, 2, 3].map(() => openStore(location, { clock })));
    await Promise.all(stores.map((store) => store.close()));
  });

  it("keeps what was written over a restart", async () => {
    const location = newPath();
    const first = await openStore(location, { clock });
    await first.authState.upsert({ model: "Client", id: "c", payload: { a: 1 } });
    await first.close();
    const second = await openStore(location, { clock });
    expect(await second.authState.find("Client", "c")).toEqual({ a: 1 });
    await second.close();
  });

  it("refuses what is no database, what is not there, and what a newer version wrote", async () => {
    const text = newPath();
    writeFileSync(text, "this is not a database, but it is long enough to look at");
    const newer = newPath();
    await (await openStore(newer, { clock })).close();
    const database = new DatabaseSync(newer);
    database.exec("insert into schema_steps values ('9999-later')");
    database.close();
    const places = [text, newer, "/nowhere/at/all.db", "postgres://u:canary-password@127.0.0.1:1/none"];
    for (const location of places) {
      const error: unknown = await openStore(location, { clock }).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: "config_invalid" });
      expect(String(error)).not.toContain("canary");
    }
  });
});
