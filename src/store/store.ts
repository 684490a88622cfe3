// What is kept between requests and between instances, behind one interface: SQLite by default, PostgreSQL for many machines.
import type { KeyStore } from "./idempotency-keys.ts";

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

/** A row with its place in its writer's chain. `hash` covers the previous hash, the place and the row. */
export type AuditEntry = {
  /** One writer is one open store: an instance's run. */
  readonly writer: string;
  /** From 1, rising by 1 within a writer. */
  readonly seq: number;
  readonly row: AuditRow;
  /** SHA-256, hex. */
  readonly hash: string;
};

export type AuditVerdict =
  | { readonly ok: true; readonly rows: number; readonly writers: number }
  | { readonly ok: false; readonly writer: string; readonly seq: number; readonly reason: string };

/** The audit log with the ways to read, check and prune it. */
export type AuditTrail = AuditLog & {
  /** Entries in the order of their writers and sequence, streamed in pages. */
  readonly entries: (range?: {
    readonly since?: string | undefined;
    readonly until?: string | undefined;
  }) => AsyncIterable<AuditEntry>;
  /** Walks every chain and names the first bad sequence number. */
  readonly verify: () => Promise<AuditVerdict>;
  /** The newest outcome rows of one connection, newest first. */
  readonly recentCalls: (of: {
    readonly connection: string;
    readonly limit: number;
  }) => Promise<readonly AuditRow[]>;
  /** Removes rows older than `before` (ISO 8601) from the start of each chain; what stays still verifies. */
  readonly prune: (before: string) => Promise<number>;
};

/** The claim of our own access tokens that names their connection. */
export const CONNECTION_CLAIM = "connection_id";

/** Identity is the pair, never the subject alone (RFC 9068 section 5). */
export type UserRef = { readonly issuer: string; readonly subject: string };

export type Connection = {
  readonly id: string;
  readonly user: UserRef & { readonly name?: string };
  readonly client: {
    readonly id: string;
    readonly name?: string;
    /** Host of the redirect that the person approved; null where there was none. */
    readonly redirectHost: string | null;
    /** True for a client that registered itself; nobody vouches for it. */
    readonly selfRegistered: boolean;
  };
  readonly access: "read" | "safe" | "all";
  /** Null: not limited by scopes. */
  readonly scopes: readonly string[] | null;
  /** Null: every tenant that the upstream lists. */
  readonly tenantIds: readonly string[] | null;
  /** Tenants taken away later; they count even where `tenantIds` is null. */
  readonly revokedTenantIds: readonly string[];
  /** The authorization server's grant behind it, for ending its refresh tokens. */
  readonly grantId: string | null;
  /** ISO 8601. */
  readonly firstConnected: string;
  readonly lastUsed: string | null;
  /** Since midnight UTC. */
  readonly callsToday: number;
  readonly revokedAt: string | null;
};

export type NewConnection = Pick<
  Connection,
  "user" | "client" | "access" | "scopes" | "tenantIds" | "grantId"
> & {
  /** Absent: one is made. */
  readonly id?: string;
};

export type ConnectionChange = Partial<Pick<Connection, "access" | "scopes" | "tenantIds" | "grantId">>;

export type ConnectionStore = {
  readonly create: (connection: NewConnection) => Promise<Connection>;
  /** Revoked ones too. A change made here is seen at once; one of another process within half a second. */
  readonly find: (id: string) => Promise<Connection | undefined>;
  /** Reads the database, not the cache: for pages and for checks that must not lag. */
  readonly findFresh: (id: string) => Promise<Connection | undefined>;
  /** Newest first, without the revoked ones unless asked. */
  readonly listByUser: (
    user: UserRef,
    options?: { readonly revoked?: boolean },
  ) => Promise<readonly Connection[]>;
  /** A new approval of the same connection: what it may do. Tenants named here are no longer revoked. */
  readonly update: (id: string, change: ConnectionChange) => Promise<boolean>;
  /** Counts a call; written in groups, about once a second. */
  readonly touch: (id: string) => void;
  /** True also when it was revoked before. False for unknown and for another user's, alike. */
  readonly revoke: (of: { readonly id: string; readonly user: UserRef }) => Promise<boolean>;
  readonly revokeTenant: (of: {
    readonly id: string;
    readonly user: UserRef;
    readonly tenantId: string;
  }) => Promise<boolean>;
  /** The listener is called at once for each revocation in this process, so that it can drop what it holds. @returns stop */
  readonly onRevoked: (listener: (connectionId: string) => void) => () => void;
};

/** State of the authorization server: one row per (model, id), a JSON object each, which may expire. */
export type AuthRecord = {
  readonly model: string;
  readonly id: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Seconds from now; undefined: it stays. */
  readonly expiresIn?: number | undefined;
};

export type AuthState = {
  readonly upsert: (record: AuthRecord) => Promise<void>;
  /** Keeps the record unless there is one already. @returns whether it was kept */
  readonly insert: (record: AuthRecord) => Promise<boolean>;
  /** Undefined also when it expired. A consumed row carries `consumed` (seconds since 1970). */
  readonly find: (model: string, id: string) => Promise<Record<string, unknown> | undefined>;
  /** Of a session, by the name that is no secret; the session's own id is not among what is found. */
  readonly findByUid: (model: string, uid: string) => Promise<Record<string, unknown> | undefined>;
  /** True for exactly one caller, false when it was consumed before or is gone: a code is redeemed once. */
  readonly consume: (model: string, id: string) => Promise<boolean>;
  readonly destroy: (model: string, id: string) => Promise<void>;
  /** Removes every code and token of the grant. */
  readonly revokeByGrantId: (grantId: string) => Promise<void>;
  /** Records that the row is in use, for `removeIdle`. */
  readonly touch: (model: string, id: string) => Promise<void>;
  readonly count: (model: string) => Promise<number>;
  /** Removes rows of a model that were not touched since (ISO 8601). @returns how many */
  readonly removeIdle: (model: string, since: string) => Promise<number>;
  /** Removes what expired. Runs by itself every few minutes. @returns how many */
  readonly sweep: () => Promise<number>;
};

export type User = {
  /** The subject of tokens: opaque, never reused. */
  readonly id: string;
  /** What the person types at sign-in; compared without regard to case. */
  readonly login: string;
  readonly name: string | null;
  /** Anything else that the operator set, such as `subject`: the person's name at the API. */
  readonly attributes: Readonly<Record<string, string>>;
  /** ISO 8601. */
  readonly created: string;
};

export type UserStore = {
  /** @throws PortolanError config_invalid when the login is taken or unusable, or the password too short. */
  readonly add: (user: {
    readonly login: string;
    readonly password: string;
    readonly name?: string;
    readonly attributes?: Readonly<Record<string, string>>;
  }) => Promise<User>;
  readonly find: (id: string) => Promise<User | undefined>;
  readonly list: () => Promise<readonly User[]>;
  readonly remove: (login: string) => Promise<boolean>;
  /** Takes equally long for an unknown login and for a wrong password. */
  readonly verify: (login: string, password: string) => Promise<User | undefined>;
};

/** An upstream credential as it is kept: sealed, with the id of the key that opens it. */
export type VaultEntry = {
  readonly connectionId: string;
  readonly keyId: string;
  /** What `seal` of auth/vault-crypto made. */
  readonly sealed: string;
};

export type VaultStore = {
  readonly put: (entry: VaultEntry) => Promise<void>;
  readonly get: (connectionId: string) => Promise<VaultEntry | undefined>;
  readonly remove: (connectionId: string) => Promise<void>;
  /** Puts another sealed text in place of exactly this one. False when it was changed or removed meanwhile. */
  readonly replace: (entry: VaultEntry, by: Pick<VaultEntry, "keyId" | "sealed">) => Promise<boolean>;
  /** Entries that another key sealed, by connection id after `after`: what a rotation still has to do. */
  readonly sealedByOthers: (of: {
    readonly keyId: string;
    readonly after: string;
    readonly limit: number;
  }) => Promise<readonly VaultEntry[]>;
};

export type Store = {
  readonly audit: AuditTrail;
  readonly keys: KeyStore;
  readonly connections: ConnectionStore;
  readonly authState: AuthState;
  readonly users: UserStore;
  readonly vault: VaultStore;
  /** Throws where the database does not answer: for readiness. */
  readonly ping: () => Promise<void>;
  /** Writes what is still in memory, then closes. Safe to call twice. */
  readonly close: () => Promise<void>;
};
