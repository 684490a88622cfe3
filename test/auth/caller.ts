// A caller as the resource server lets it in, with what a test wants different.
import type { AuthenticatedRequest } from "../../src/auth/session.ts";

export function caller(
  change: { token?: string | null; connectionId?: string; expiresAt?: string | null } = {},
): AuthenticatedRequest {
  return {
    token: change.token === undefined ? "client-token" : change.token,
    session: {
      user: { issuer: "https://as.example", subject: "ann" },
      client: { id: "c1" },
      connectionId: change.connectionId ?? "k1",
      access: "all",
      scopes: null,
      tenantIds: null,
      expiresAt: change.expiresAt ?? null,
      canStepUp: false,
    },
  };
}
