// Audit rows: numbered without gaps, chained, durable, and told apart from altered ones.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportAudit, runAudit } from "../../src/commands/audit.ts";
import { openAuditJsonl } from "../../src/store/audit-jsonl.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { AuditEntry, AuditRow, Store } from "../../src/store/store.ts";
import { promise } from "../requirements.ts";
import { BACKENDS } from "./backends.ts";

const clock = (): Date => new Date("2026-03-01T12:00:00.000Z");

function auditRow(change: Partial<AuditRow> = {}): AuditRow {
  return {
    request_id: "r1",
    kind: "intent",
    at: "2026-03-01T12:00:00.000Z",
    user: "https://as.example|u1",
    client: "c1",
    connection: "k1",
    tool: "execute_safe",
    operation_id: "createPet",
    tenant: null,
    outcome: null,
    upstream_status: null,
    sent: false,
    duration_ms: null,
    ...change,
  };
}

async function entriesOf(store: Store): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const entry of store.audit.entries()) entries.push(entry);
  return entries;
}

describe.each(BACKENDS)("the audit in $name", ({ available, place }) => {
  let at: Awaited<ReturnType<typeof place>>;
  let store: Store;
  beforeEach(async (context) => {
    if (!available) return context.skip("no PostgreSQL on this machine");
    at = await place();
    store = await openStore(at.location, { clock });
  });
  afterEach(async () => {
    if (!available) return;
    await store.close();
    await at.remove();
  });

  it(
    promise("C15-01", "numbers 500 concurrent attempts without gaps, both rows of each, and verifies"),
    async () => {
      const ids = Array.from({ length: 500 }, (_, i) => `r${i}`);
      await Promise.all(
        ids.map(async (request_id) => {
          await store.audit.append(auditRow({ request_id }));
          await store.audit.append(auditRow({ request_id, kind: "outcome", outcome: "ok" }));
        }),
      );
      const entries = await entriesOf(store);
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, i) => i + 1));
      const kinds = Map.groupBy(entries, ({ row }) => `${row.request_id} ${row.kind}`);
      expect(kinds.size).toBe(1000);
      expect(await store.audit.verify()).toEqual({ ok: true, rows: 1000, writers: 1 });
    },
  );

  it(promise("C15-01", "has a row durable for other processes when append resolves"), async () => {
    await store.audit.append(auditRow({ request_id: "durable" }));
    const other = await openStore(at.location, { clock });
    expect((await entriesOf(other)).map(({ row }) => row.request_id)).toEqual(["durable"]);
    await other.close();
  });

  it(promise("ops.audit", "gives each open store a chain of its own"), async () => {
    const other = await openStore(at.location, { clock });
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? store : other).audit.append(auditRow())),
    );
    await other.close();
    expect(await store.audit.verify()).toEqual({ ok: true, rows: 40, writers: 2 });
  });

  it(
    promise("command.audit-prune", "still verifies after old rows were pruned, and goes on with the numbers"),
    async () => {
      for (const day of ["01", "02", "03"]) {
        await store.audit.append(auditRow({ at: `2026-01-${day}T00:00:00.000Z` }));
      }
      expect(await store.audit.prune("2026-01-03T00:00:00.000Z")).toBe(2);
      await store.audit.append(auditRow());
      expect((await entriesOf(store)).map(({ seq }) => seq)).toEqual([3, 4]);
      expect(await store.audit.verify()).toEqual({ ok: true, rows: 2, writers: 1 });
      expect(await store.audit.prune("2027-01-01T00:00:00.000Z")).toBe(2);
      await store.audit.append(auditRow());
      expect(await store.audit.verify()).toEqual({ ok: true, rows: 1, writers: 1 });
    },
  );

  it("lists the newest outcomes of one connection only", async () => {
    for (const [connection, second] of [
      ["k1", 1],
      ["k2", 2],
      ["k1", 3],
    ] as const) {
      const at = `2026-03-01T12:00:0${second}.000Z`;
      await store.audit.append(auditRow({ connection, at }));
      await store.audit.append(auditRow({ connection, at, kind: "outcome", outcome: "ok" }));
    }
    const calls = await store.audit.recentCalls({ connection: "k1", limit: 5 });
    expect(calls.map(({ at }) => at.slice(17, 19))).toEqual(["03", "01"]);
  });

  it("refuses rows after close instead of losing them", async () => {
    const waiting = store.audit.append(auditRow());
    await store.close();
    await expect(waiting).resolves.toBeUndefined();
    await expect(store.audit.append(auditRow())).rejects.toThrow("closed");
  });
});

describe("audit verify", () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ["a deleted middle row", "delete from audit where seq = 4", 4],
    ["a deleted first row", "delete from audit where seq = 1", 1],
    ["a deleted last row", "delete from audit where seq = 9", 9],
    ["a changed entry", "update audit set entry = replace(entry, 'u1', 'u2') where seq = 5", 5],
    ["a changed search column", "update audit set connection = 'k9' where seq = 6", 6],
    ["a changed time column", "update audit set at = '2020-01-01T00:00:00.000Z' where seq = 2", 2],
    ["a changed hash", `update audit set hash = '${"0".repeat(64)}' where seq = 3`, 3],
    [
      "rows that changed places",
      "update audit set seq = -seq where seq in (7, 8); update audit set seq = 15 + seq where seq < 0",
      7,
    ],
    ["a row moved to another number", "update audit set seq = 99 where seq = 7", 7],
    ["a head with another hash", "update audit_writers set last_hash = 'x'", 9],
    ["a forgotten writer", "delete from audit_writers", 1],
  ];

  it.each(cases)(promise("C15-04", "names the first bad number after %s"), async (_, sql, seq) => {
    const location = join(mkdtempSync(join(tmpdir(), "portolan-verify-")), "store.db");
    const store = await openStore(location, { clock });
    for (let i = 0; i < 9; i += 1) await store.audit.append(auditRow({ request_id: `r${i}` }));
    await store.close();
    const database = new DatabaseSync(location);
    database.exec(sql);
    database.close();
    const lines: string[] = [];
    const io = { out: (text: string) => void lines.push(text) };
    expect(await runAudit({ command: "verify", store: location }, io)).toBe(1);
    expect(lines.join()).toContain(`first bad sequence number ${seq} `);
  });

  it("says that a whole audit is whole, and refuses a store that is not there", async () => {
    const location = join(mkdtempSync(join(tmpdir(), "portolan-verify-")), "store.db");
    const io = { out: () => undefined };
    await expect(runAudit({ command: "verify", store: location }, io)).rejects.toMatchObject({
      code: "config_invalid",
    });
    await (await openStore(location, { clock })).close();
    expect(await runAudit({ command: "verify", store: location }, io)).toBe(0);
  });
});

describe("a store that cannot write", () => {
  it("rejects the append, and numbers on without a gap when it can again", async () => {
    const location = join(mkdtempSync(join(tmpdir(), "portolan-fail-")), "store.db");
    const store = await openStore(location, { clock });
    await store.audit.append(auditRow());
    const other = new DatabaseSync(location);
    other.exec("alter table audit rename to audit_away");
    await expect(store.audit.append(auditRow())).rejects.toThrow();
    other.exec("alter table audit_away rename to audit");
    other.close();
    await store.audit.append(auditRow());
    expect(await store.audit.verify()).toEqual({ ok: true, rows: 2, writers: 1 });
    await store.close();
  });
});

describe("audit as JSON lines", () => {
  it(promise("command.audit-export", "exports what lies between two dates, one object a line"), async () => {
    const store = await openStore(":memory:", { clock });
    for (const day of ["01", "02", "03"]) {
      await store.audit.append(auditRow({ at: `2026-01-${day}T10:00:00.000Z` }));
    }
    const lines: string[] = [];
    const options = {
      since: "2026-01-02",
      until: "2026-01-03",
      out: (text: string) => void lines.push(text),
    };
    expect(await exportAudit(store, options)).toBe(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      seq: 2,
      at: "2026-01-02T10:00:00.000Z",
      tool: "execute_safe",
    });
    await expect(exportAudit(store, { ...options, since: "soon" })).rejects.toMatchObject({
      code: "config_invalid",
    });
    await store.close();
  });

  it("appends to a file, chained, and ends a line that a crash cut off", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "portolan-jsonl-")), "audit.jsonl");
    writeFileSync(path, '{"torn":');
    const log = await openAuditJsonl(path);
    await Promise.all([1, 2, 3].map(() => log.append(auditRow())));
    const lines = readFileSync(path, "utf8").trim().split("\n");
    expect(lines[0]).toBe('{"torn":');
    expect(lines.slice(1).map((line) => JSON.parse(line).seq)).toEqual([1, 2, 3]);
    await log.close();
  });

  it("writes to a stream and leaves it open", async () => {
    const stream = new PassThrough();
    const log = await openAuditJsonl(stream);
    await log.append(auditRow({ request_id: "s1" }));
    await log.close();
    expect(stream.writableEnded).toBe(false);
    expect(String(stream.read())).toContain('"request_id":"s1"');
  });

  it(promise("C15-05", "leaves out members that a row should not have"), async () => {
    const store = await openStore(":memory:", { clock });
    await store.audit.append(Object.assign(auditRow(), { token: "canary-secret" }));
    const [entry] = await entriesOf(store);
    expect(JSON.stringify(entry)).not.toContain("canary");
    await store.close();
  });
});
