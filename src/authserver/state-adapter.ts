// The provider's storage adapter over our store: what it writes, redeems once and ends together.
import { type Adapter, type AdapterPayload, errors } from "oidc-provider";
import type { AuthState } from "../store/store.ts";
import type { ClientDocuments } from "./client-documents.ts";

/** A client that registered and never got a token is forgotten after a day; one in use stays for half a year more. */
export const UNUSED_CLIENT_S = 24 * 3600;
const USED_CLIENT_S = 180 * 24 * 3600;

export type AdapterDeps = {
  readonly state: AuthState;
  readonly documents: ClientDocuments;
  /** Ends the connection of a grant: nothing of it is let in any more. */
  readonly endConnection: (grantId: string) => Promise<void>;
};

/** Ends a grant with its connection, codes and tokens. */
export async function endGrant(
  deps: Pick<AdapterDeps, "state" | "endConnection">,
  grantId: string,
): Promise<void> {
  await deps.endConnection(grantId);
  await deps.state.destroy("Grant", grantId);
  await deps.state.revokeByGrantId(grantId);
}

/** A code or refresh token is redeemed by exactly one caller; a second attempt ends the whole grant (RFC 9700 section 4.14). */
async function redeem(deps: AdapterDeps, model: string, id: string): Promise<void> {
  if (await deps.state.consume(model, id)) return;
  const stored = await deps.state.find(model, id);
  const grantId = stored?.["grantId"];
  if (typeof grantId === "string") await endGrant(deps, grantId);
  throw new errors.InvalidGrant("it was used before");
}

async function findClient(deps: AdapterDeps, id: string): Promise<AdapterPayload | undefined> {
  if (deps.documents.isDocumentId(id))
    return Object.fromEntries(Object.entries(await deps.documents.read(id)));
  return deps.state.find("Client", id);
}

/** One adapter per model of the provider. */
export function createAdapter(deps: AdapterDeps): (model: string) => Adapter {
  const { state } = deps;
  return (model) => ({
    upsert: async (id, payload, expiresIn) => {
      const lifetime = model === "Client" ? UNUSED_CLIENT_S : expiresIn;
      await state.upsert({ model, id, payload, expiresIn: lifetime });
    },
    find: (id) => (model === "Client" ? findClient(deps, id) : state.find(model, id)),
    findByUid: (uid) => state.findByUid(model, uid),
    findByUserCode: () => Promise.resolve(undefined),
    consume: (id) => redeem(deps, model, id),
    destroy: async (id) => {
      if (model === "Grant") await deps.endConnection(id);
      await state.destroy(model, id);
    },
    revokeByGrantId: async (grantId) => {
      await deps.endConnection(grantId);
      await state.revokeByGrantId(grantId);
    },
  });
}

/** Keeps a client that has just been given a token. */
export async function keepClient(state: AuthState, clientId: string): Promise<void> {
  const stored = await state.find("Client", clientId);
  if (stored === undefined) return;
  await state.upsert({ model: "Client", id: clientId, payload: stored, expiresIn: USED_CLIENT_S });
}
