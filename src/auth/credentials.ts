// Which credential goes upstream with a call: one strategy, chosen at start. Only `same-operator` sends the client's token.
import type { Endpoint } from "../catalog/endpoint.ts";
import { PortolanError } from "../errors.ts";
import type { ConnectionStore } from "../store/store.ts";
import type { TokenExchange } from "./exchange.ts";
import type { HeldCredentials, HeldValues } from "./held-credentials.ts";
import type { AppliedCredential, AuthenticatedRequest } from "./session.ts";

export type CredentialRequest = {
  readonly endpoint: Endpoint;
  readonly auth: AuthenticatedRequest;
  readonly tenant: string | null;
};

export type CredentialSource = {
  /** @throws PortolanError where there is no credential for this call, or its connection has ended. */
  readonly credentialsFor: (request: CredentialRequest) => Promise<readonly AppliedCredential[]>;
};

/** Places the values of security schemes where an operation's document wants them. */
export type PlaceCredentials = (of: {
  readonly endpoint: Endpoint;
  /** Security scheme → value. */
  readonly values: HeldValues;
}) => readonly AppliedCredential[];

export type CredentialSettings =
  | { readonly strategy: "none" }
  | { readonly strategy: "static"; readonly place: PlaceCredentials; readonly values: HeldValues }
  | {
      readonly strategy: "vault";
      readonly place: PlaceCredentials;
      readonly held: Pick<HeldCredentials, "get" | "remove">;
    }
  | { readonly strategy: "exchange"; readonly exchange: Pick<TokenExchange, "tokenFor" | "forget"> }
  | {
      readonly strategy: "same-operator";
      /** True only where every token was checked to be for our resource, or the upstream's by agreement. */
      readonly audienceChecked: boolean;
    };

/** Connections of our own authorization server. */
type LiveConnections = Pick<ConnectionStore, "find" | "findFresh" | "onRevoked">;

type Strategy = CredentialSource["credentialsFor"];

function bearer(token: string): readonly AppliedCredential[] {
  return [{ in: "header", name: "Authorization", value: `Bearer ${token}` }];
}

function fromVault(settings: Extract<CredentialSettings, { strategy: "vault" }>): Strategy {
  return async ({ endpoint, auth }) => {
    const values = await settings.held.get(auth.session.connectionId);
    if (values !== undefined) return settings.place({ endpoint, values });
    throw new PortolanError("upstream_error", "this connection holds no credential for the API", {
      status: 401,
      hint: "Connect again and give the API's key.",
    });
  };
}

function sameToken(settings: Extract<CredentialSettings, { strategy: "same-operator" }>): Strategy {
  if (!settings.audienceChecked) {
    throw new PortolanError("config_invalid", "--credential same-operator needs --auth oauth", {
      hint: "It sends the client's token to the API, so each token's audience must be checked first.",
    });
  }
  return async ({ auth }) => {
    if (auth.token !== null) return bearer(auth.token);
    throw new PortolanError("internal_error", "there is no client token to send on");
  };
}

function strategyOf(settings: CredentialSettings): Strategy {
  switch (settings.strategy) {
    case "none":
      return async () => [];
    case "static":
      return async ({ endpoint }) => settings.place({ endpoint, values: settings.values });
    case "vault":
      return fromVault(settings);
    case "exchange":
      return async ({ auth }) => bearer(await settings.exchange.tokenFor(auth));
    case "same-operator":
      return sameToken(settings);
  }
}

/** Checked again just before the send: a connection or tenant that ended since the call came in gets no credential. */
async function checkAlive(
  connections: Pick<ConnectionStore, "find">,
  { auth, tenant }: CredentialRequest,
): Promise<void> {
  const connection = await connections.find(auth.session.connectionId);
  if (connection === undefined || connection.revokedAt !== null) {
    throw new PortolanError("insufficient_scope", "this connection was ended", {
      hint: "Connect again.",
      details: [{ reason: "connection_revoked" }],
    });
  }
  if (tenant === null) return;
  const chosen = connection.tenantIds === null || connection.tenantIds.includes(tenant);
  if (!chosen || connection.revokedTenantIds.includes(tenant)) {
    throw new PortolanError("tenant_not_connected", "that tenant is not connected", { status: 403 });
  }
}

/** Drops what is held for a connection that ended; exchanged tokens also when only a tenant was taken away. */
async function dropHeld(
  settings: CredentialSettings,
  connections: LiveConnections,
  id: string,
): Promise<void> {
  if (settings.strategy === "exchange") settings.exchange.forget(id);
  if (settings.strategy !== "vault") return;
  const connection = await connections.findFresh(id);
  if (connection === undefined || connection.revokedAt !== null) await settings.held.remove(id);
}

/**
 * Chooses the strategy once; each call then asks it.
 * @param connections of our own authorization server; null where connections are not ours to end.
 * @throws PortolanError config_invalid for `same-operator` without the audience check.
 */
export function createCredentialSource(
  settings: CredentialSettings,
  connections: LiveConnections | null,
): CredentialSource {
  const strategy = strategyOf(settings);
  // A credential that cannot be removed now stays sealed, and nothing gets it any more.
  connections?.onRevoked((id) => void dropHeld(settings, connections, id).catch(() => undefined));
  return {
    credentialsFor: async (request) => {
      const credentials = await strategy(request);
      // After the credential is there: fetching one may have taken a while.
      if (connections !== null) await checkAlive(connections, request);
      return credentials;
    },
  };
}
