// What is kept between requests and between instances, behind one interface: SQLite by default, PostgreSQL for many machines.

/** Append-only. `intent` rows are written before a write is sent, `outcome` rows after. Never tokens or bodies. */
export type AuditRow = {
  readonly request_id: string;
  readonly kind: "intent" | "outcome";
  /** ISO 8601. */
  readonly at: string;
  readonly user: string;
  readonly client: string;
  readonly connection: string;
  readonly tool: string;
  readonly operation_id: string | null;
  readonly tenant: string | null;
  /** `ok`, or the error code; null on an intent row. */
  readonly outcome: string | null;
  readonly upstream_status: number | null;
  readonly sent: boolean;
  readonly duration_ms: number | null;
};

export type AuditLog = {
  /** Resolves when the row is durable. */
  readonly append: (row: AuditRow) => Promise<void>;
  readonly close: () => Promise<void>;
};
