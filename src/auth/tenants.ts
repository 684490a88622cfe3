// Which tenants a connection may act for: what the upstream lists for it, without what the person left out or took away.
import { createHash } from "node:crypto";
import type { TenantRule } from "../catalog/connector.ts";
import type { ConnectionStore } from "../store/store.ts";
import { createExpiringCache } from "./expiring-cache.ts";
import { readTenants } from "./read-tenants.ts";
import type { AuthenticatedRequest, Tenant } from "./session.ts";
import { createSharedCalls } from "./shared-call.ts";

/** Longest time until a role that was lowered at the API takes effect here. */
const FRESH_MS = 30_000;
const MOST = 10_000;

export type TenantDirectory = {
  /** Null where the product has no tenants. @throws what `fetchList` throws, and response_invalid */
  readonly tenantsFor: (auth: AuthenticatedRequest) => Promise<readonly Tenant[] | null>;
  /** Drops what is held for a connection. */
  readonly forget: (connectionId: string) => void;
};

export type TenantDirectoryOptions = {
  /** The connector's rule; absent: no tenants. */
  readonly rule: TenantRule | undefined;
  /** The parsed answer of the operation that lists the tenants, asked with this caller's own credential. */
  readonly fetchList: (auth: AuthenticatedRequest) => Promise<unknown>;
  /** Of our own authorization server, for tenants taken away since the token was issued; null for another's. */
  readonly connections: Pick<ConnectionStore, "find"> | null;
  /** Monotonic clock, in milliseconds. */
  readonly monotonic: () => number;
};

const connectionPrefix = (connectionId: string): string => `[${JSON.stringify(connectionId)},`;

/** Everything that the upstream's answer may depend on; the token under its digest. */
function keyOf({ session, token }: AuthenticatedRequest): string {
  const { connectionId, user, client } = session;
  const digest = token === null ? "" : createHash("sha256").update(token).digest("base64url");
  return JSON.stringify([connectionId, user.issuer, user.subject, client.id, digest]);
}

type Listing = {
  readonly listed: (auth: AuthenticatedRequest) => Promise<readonly Tenant[]>;
  readonly forget: (connectionId: string) => void;
};

function createListing(
  { fetchList, monotonic }: TenantDirectoryOptions,
  list: NonNullable<TenantRule["list"]>,
): Listing {
  const calls = createSharedCalls(createExpiringCache<readonly Tenant[]>({ most: MOST, monotonic }));
  return {
    listed: (auth) =>
      calls.get(keyOf(auth), async () => {
        const since = monotonic();
        const value = readTenants(await fetchList(auth), list);
        // Counted from the question: what the upstream said may be as old as that.
        return { value, forMs: FRESH_MS - (monotonic() - since) };
      }),
    forget: (connectionId) => calls.forget(connectionPrefix(connectionId)),
  };
}

/** Where nothing lists them, the person's own choice is the list; without one, any tenant may be named. */
function chosenAlone(ids: readonly string[] | null): readonly Tenant[] | null {
  return ids?.map((id) => ({ id, label: id, enabled: true, scopes: null })) ?? null;
}

type Chosen = { readonly ids: readonly string[] | null; readonly revoked: readonly string[] };

const isLeft = ({ ids, revoked }: Chosen, id: string): boolean =>
  (ids === null || ids.includes(id)) && !revoked.includes(id);

const nothingLeft = (chosen: Chosen): boolean => chosen.ids?.every((id) => !isLeft(chosen, id)) ?? false;

/** What the person chose: the connection as it is now where it is ours, else as the session says. */
async function chosenNow(
  options: TenantDirectoryOptions,
  { session }: AuthenticatedRequest,
): Promise<Chosen> {
  const connection = await options.connections?.find(session.connectionId);
  if (connection === undefined) return { ids: session.tenantIds, revoked: [] };
  const ids = connection.revokedAt === null ? connection.tenantIds : [];
  return { ids, revoked: connection.revokedTenantIds };
}

/** The tenants of each caller, listed by the API at most twice a minute and never shared between callers. */
export function createTenantDirectory(options: TenantDirectoryOptions): TenantDirectory {
  const { rule } = options;
  const listing = rule?.list === undefined ? undefined : createListing(options, rule.list);
  return {
    tenantsFor: async (auth) => {
      if (rule === undefined) return null;
      // With nothing left there is nothing to ask, and the authorization server might refuse to issue a token.
      if (nothingLeft(await chosenNow(options, auth))) return [];
      const listed = await listing?.listed(auth);
      // Read again after the upstream answered: a tenant that was taken away meanwhile is gone.
      const chosen = await chosenNow(options, auth);
      const tenants = listed ?? chosenAlone(chosen.ids);
      return tenants?.filter(({ id }) => isLeft(chosen, id)) ?? null;
    },
    forget: (connectionId) => listing?.forget(connectionId),
  };
}
