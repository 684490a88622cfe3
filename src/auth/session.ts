// The caller, as everything behind sign-in sees it. `Session` holds no token.
import type { TokenRefusal } from "./token-refusal.ts";

export const ACCESS_LEVELS = ["read", "safe", "all"] as const;
/** What a person lets the assistant do: reads only, reads and safe writes, everything. */
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

export type Tenant = {
  readonly id: string;
  readonly label: string;
  readonly enabled: boolean;
  /** Null: the upstream names none. */
  readonly scopes: readonly string[] | null;
};

export type Session = {
  /** Identity is the pair (RFC 9068 section 5), never the subject alone. */
  readonly user: { readonly issuer: string; readonly subject: string; readonly name?: string | undefined };
  readonly client: { readonly id: string; readonly name?: string | undefined };
  readonly connectionId: string;
  readonly access: AccessLevel;
  /** Null: this connection is not limited by scopes (a static bearer). */
  readonly scopes: readonly string[] | null;
  /** Ids of the tenants that the person chose; null: all that the upstream lists. */
  readonly tenantIds: readonly string[] | null;
  /** ISO 8601, or null where the connection does not end by itself. */
  readonly expiresAt: string | null;
  /** True where our authorization server could grant a missing scope (then 403 with a challenge). */
  readonly canStepUp: boolean;
};

/** A request that may not come in. `wwwAuthenticate` is the whole header value (RFC 6750 section 3). */
export class AuthFailure extends Error {
  readonly status: 401 | 403 | 503;
  readonly wwwAuthenticate: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
  readonly retryAfterS: number | undefined;
  /** For the operator, never for the caller; undefined where no token came or none was judged. */
  readonly refusal: TokenRefusal | undefined;

  constructor(
    status: 401 | 403 | 503,
    options: {
      wwwAuthenticate?: string;
      body: Record<string, unknown>;
      retryAfterS?: number;
      refusal?: TokenRefusal;
    },
  ) {
    super(`authentication failed with ${status}`);
    this.name = "AuthFailure";
    this.status = status;
    this.wwwAuthenticate = options.wwwAuthenticate;
    this.body = options.body;
    this.retryAfterS = options.retryAfterS;
    this.refusal = options.refusal;
  }
}

/** One value to send upstream with a call, and where it goes. */
export type AppliedCredential = {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly value: string;
};

/** How callers sign in: bearer mode, OAuth, or not at all. */
export type Authenticator = {
  /** @param authorization the raw Authorization header, exactly one or undefined. @throws AuthFailure */
  readonly authenticate: (authorization: string | undefined) => Promise<AuthenticatedRequest>;
  /** The 403 answer (RFC 6750 section 3.1) that asks for the scopes an operation needs. */
  readonly stepUp: (scopes: readonly string[]) => AuthFailure;
};

/** The session, and the token that brought it (only credential strategies may read it). */
export type AuthenticatedRequest = { readonly session: Session; readonly token: string | null };
