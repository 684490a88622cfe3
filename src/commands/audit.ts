// `portolan audit export|verify|prune`: what an operator asks of the audit rows.
import { existsSync } from "node:fs";
import { PortolanError } from "../errors.ts";
import { auditLine } from "../store/audit-jsonl.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import type { Printer } from "./io.ts";

type AuditRange = {
  /** ISO 8601 dates or times: from `since` on, before `until` (export); rows before `until` go (prune). */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

type AuditCommand = AuditRange & {
  readonly command: "export" | "verify" | "prune";
  /** The store's location, as `openStore` takes it. */
  readonly store: string;
};

/** Row times are compared as ISO 8601 text, so a bound is converted to that form. */
function toBound(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = new Date(text);
  if (!Number.isNaN(time.getTime())) return time.toISOString();
  throw new PortolanError("config_invalid", `${name} is no date: ${text}`, {
    hint: "Write it as 2026-01-31 or 2026-01-31T12:00:00Z.",
  });
}

/**
 * Prints the entries as JSON lines; a slow reader holds the export back.
 * @returns how many
 * @throws PortolanError config_invalid for a bound that is no date.
 */
export async function exportAudit(
  store: Pick<Store, "audit">,
  options: AuditRange & Pick<Printer, "out">,
): Promise<number> {
  let rows = 0;
  const range = {
    since: toBound("since", options.since),
    until: toBound("until", options.until),
  };
  for await (const entry of store.audit.entries(range)) {
    await options.out(auditLine(entry));
    rows += 1;
  }
  return rows;
}

/** Says in one line whether the chains hold. @returns the exit code */
async function verifyAudit(store: Pick<Store, "audit">, { out }: Pick<Printer, "out">): Promise<0 | 1> {
  const verdict = await store.audit.verify();
  if (verdict.ok) {
    await out(`audit verified: ${verdict.rows} rows of ${verdict.writers} writers, every chain whole`);
    return 0;
  }
  const { writer, seq, reason } = verdict;
  await out(`audit broken: first bad sequence number ${seq} of writer ${writer}: ${reason}`);
  return 1;
}

async function pruneAudit(
  store: Pick<Store, "audit">,
  { until, out }: AuditRange & Pick<Printer, "out">,
): Promise<0> {
  const bound = toBound("until", until);
  if (bound === undefined) {
    throw new PortolanError("config_invalid", "prune needs the time before which rows go (--until)");
  }
  const rows = await store.audit.prune(bound);
  await out(`audit pruned: ${rows} rows removed`);
  return 0;
}

/**
 * Runs one audit command against a store.
 * @returns the exit code: 1 when a chain is broken.
 * @throws PortolanError config_invalid
 */
export async function runAudit(options: AuditCommand, io: Pick<Printer, "out">): Promise<0 | 1> {
  // Opening would make an empty store, and an empty audit always verifies.
  if (!options.store.includes("://") && !existsSync(options.store)) {
    throw new PortolanError("config_invalid", `there is no store at ${options.store}`, {
      hint: "Name the store that portolan serve used, with --store (PORTOLAN_STORE).",
    });
  }
  const store = await openStore(options.store, { clock: () => new Date() });
  try {
    if (options.command === "verify") return await verifyAudit(store, io);
    if (options.command === "prune") return await pruneAudit(store, { ...options, out: io.out });
    await exportAudit(store, { ...options, out: io.out });
    return 0;
  } finally {
    await store.close();
  }
}
