// `portolan audit export|verify|prune`: what an operator asks of the audit rows.
import { existsSync } from "node:fs";
import { PortolanError } from "../errors.ts";
import { auditLine } from "../store/audit-jsonl.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";

export type AuditCommand = {
  readonly command: "export" | "verify" | "prune";
  /** The store's location, as `openStore` takes it. */
  readonly store: string;
  /** ISO 8601 dates or times: from `since` on, before `until` (export); rows before `until` go (prune). */
  readonly since?: string;
  readonly until?: string;
};

export type AuditIo = {
  /** Writes one line to standard output; awaited, so that a slow reader holds the export back. */
  readonly line: (text: string) => Promise<void> | void;
  readonly clock: () => Date;
};

/** Times in the rows are compared as text, so a bound takes their form. */
function toBound(name: string, text: string): string {
  const time = new Date(text);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw new PortolanError("config_invalid", `${name} is no date: ${text}`, {
    hint: "Write it as 2026-01-31 or 2026-01-31T12:00:00Z.",
  });
}

/** Writes the entries as JSON lines. @returns how many */
export async function exportAudit(
  store: Pick<Store, "audit">,
  options: Pick<AuditCommand, "since" | "until"> & Pick<AuditIo, "line">,
): Promise<number> {
  let rows = 0;
  const range = {
    ...(options.since === undefined ? {} : { since: toBound("since", options.since) }),
    ...(options.until === undefined ? {} : { until: toBound("until", options.until) }),
  };
  for await (const entry of store.audit.entries(range)) {
    await options.line(auditLine(entry));
    rows += 1;
  }
  return rows;
}

/** Says in one line whether the chains hold. @returns the exit code */
async function verifyAudit(store: Pick<Store, "audit">, io: Pick<AuditIo, "line">): Promise<0 | 1> {
  const verdict = await store.audit.verify();
  if (verdict.ok) {
    await io.line(`audit verified: ${verdict.rows} rows of ${verdict.writers} writers, every chain whole`);
    return 0;
  }
  const { writer, seq, reason } = verdict;
  await io.line(`audit broken: first bad sequence number ${seq} of writer ${writer}: ${reason}`);
  return 1;
}

async function pruneAudit(store: Pick<Store, "audit">, options: AuditCommand, io: AuditIo): Promise<0> {
  if (options.until === undefined) {
    throw new PortolanError("config_invalid", "prune needs the time before which rows go (--until)");
  }
  const rows = await store.audit.prune(toBound("until", options.until));
  await io.line(`audit pruned: ${rows} rows removed`);
  return 0;
}

/**
 * Runs one audit command against a store.
 * @returns the exit code: 1 when a chain is broken.
 * @throws PortolanError config_invalid
 */
export async function runAudit(options: AuditCommand, io: AuditIo): Promise<0 | 1> {
  // Opening would make an empty store, and an empty audit always verifies.
  if (!options.store.includes("://") && !existsSync(options.store)) {
    throw new PortolanError("config_invalid", `there is no store at ${options.store}`, {
      hint: "Name the store that portolan serve used, with --store (PORTOLAN_STORE).",
    });
  }
  const store = await openStore(options.store, { clock: io.clock });
  try {
    if (options.command === "verify") return await verifyAudit(store, io);
    if (options.command === "prune") return await pruneAudit(store, options, io);
    await exportAudit(store, { ...options, line: io.line });
    return 0;
  } finally {
    await store.close();
  }
}
