// Stores to test with: SQLite in a file of its own, and PostgreSQL in a schema of its own where
// PORTOLAN_TEST_POSTGRES names a server (postgres://…). Without it those tests are skipped by name.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

export type Backend = {
  readonly name: string;
  readonly available: boolean;
  /** A new, empty place; opened twice it is the same store. */
  readonly place: () => Promise<{ readonly location: string; readonly remove: () => Promise<void> }>;
};

const server = process.env["PORTOLAN_TEST_POSTGRES"];

async function runOnServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

export const BACKENDS: readonly Backend[] = [
  {
    name: "SQLite",
    available: true,
    place: async () => {
      const dir = mkdtempSync(join(tmpdir(), "portolan-store-"));
      return {
        location: join(dir, "store.db"),
        remove: async () => rmSync(dir, { recursive: true, force: true }),
      };
    },
  },
  {
    name: "PostgreSQL (needs PORTOLAN_TEST_POSTGRES)",
    available: server !== undefined,
    place: async () => {
      const schema = `t_${randomBytes(6).toString("hex")}`;
      await runOnServer(`create schema ${schema}`);
      const url = new URL(server ?? "");
      url.searchParams.set("options", `-c search_path=${schema}`);
      return { location: url.href, remove: () => runOnServer(`drop schema ${schema} cascade`) };
    },
  },
];
