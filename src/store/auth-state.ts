// State of the authorization server: codes, tokens, sessions and clients as rows that expire.
import type { Kysely } from "kysely";
import type { AuthStateTable, Tables } from "./schema.ts";
import { packPayload, rowId, unpackPayload } from "./secret-rows.ts";
import type { AuthRecord, AuthState } from "./store.ts";

/** Models that belong to a grant and end with it (oidc-provider's grantable models). */
const GRANTABLE = [
  "AccessToken",
  "AuthorizationCode",
  "RefreshToken",
  "DeviceCode",
  "BackchannelAuthenticationRequest",
] as const;

type Deps = { readonly db: Kysely<Tables>; readonly clock: () => Date };
type Found = Pick<AuthStateTable, "payload" | "consumed_at" | "expires_at">;

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

type Opened = (stored: string) => Record<string, unknown>;

function toPayload(
  row: Found | undefined,
  { now, open }: { readonly now: number; readonly open: Opened },
): Record<string, unknown> | undefined {
  if (row === undefined) return undefined;
  if (row.expires_at !== null && Number(row.expires_at) <= now) return undefined;
  const payload = open(row.payload);
  return row.consumed_at === null ? payload : { ...payload, consumed: Number(row.consumed_at) };
}

function valuesOf(
  { model, id, payload, expiresIn }: AuthRecord,
  now: Date,
): Omit<AuthStateTable, "model" | "id"> {
  const consumed = payload["consumed"];
  return {
    payload: packPayload(model, id, payload),
    uid: model === "Session" ? textOf(payload["uid"]) : null,
    grant_id: textOf(payload["grantId"]),
    consumed_at: typeof consumed === "number" ? consumed : null,
    expires_at: expiresIn === undefined ? null : now.getTime() + expiresIn * 1000,
    touched_at: now.toISOString(),
  };
}

function writer({ db, clock }: Deps): Pick<AuthState, "upsert" | "insert" | "consume" | "touch"> {
  const rows = (record: AuthRecord) => {
    const values = valuesOf(record, clock());
    const { model } = record;
    const insert = db.insertInto("auth_state").values({ model, id: rowId(model, record.id), ...values });
    return { insert, values };
  };
  return {
    upsert: async (record) => {
      const { insert, values } = rows(record);
      await insert.onConflict((conflict) => conflict.columns(["model", "id"]).doUpdateSet(values)).execute();
    },
    insert: async (record) => {
      const made = await rows(record)
        .insert.onConflict((conflict) => conflict.columns(["model", "id"]).doNothing())
        .executeTakeFirst();
      return made.numInsertedOrUpdatedRows === 1n;
    },
    consume: async (model, id) => {
      const result = await db
        .updateTable("auth_state")
        .set({ consumed_at: Math.floor(clock().getTime() / 1000) })
        .where("model", "=", model)
        .where("id", "=", rowId(model, id))
        .where("consumed_at", "is", null)
        .executeTakeFirst();
      return result.numUpdatedRows === 1n;
    },
    touch: async (model, id) => {
      await db
        .updateTable("auth_state")
        .set({ touched_at: clock().toISOString() })
        .where("model", "=", model)
        .where("id", "=", rowId(model, id))
        .execute();
    },
  };
}

function reader({ db, clock }: Deps): Pick<AuthState, "find" | "findByUid" | "count"> {
  const select = (model: string) =>
    db
      .selectFrom("auth_state")
      .select(["payload", "consumed_at", "expires_at"])
      .where("model", "=", model)
      .limit(1);
  return {
    find: async (model, id) =>
      toPayload(await select(model).where("id", "=", rowId(model, id)).executeTakeFirst(), {
        now: clock().getTime(),
        open: (stored) => unpackPayload(model, id, stored),
      }),
    findByUid: async (model, uid) =>
      toPayload(await select(model).where("uid", "=", uid).executeTakeFirst(), {
        now: clock().getTime(),
        open: (stored) => JSON.parse(stored) as Record<string, unknown>,
      }),
    count: async (model) => {
      const row = await db
        .selectFrom("auth_state")
        .select((table) => table.fn.countAll<number>().as("rows"))
        .where("model", "=", model)
        .executeTakeFirst();
      return Number(row?.rows ?? 0);
    },
  };
}

function remover({
  db,
  clock,
}: Deps): Pick<AuthState, "destroy" | "revokeByGrantId" | "removeIdle" | "sweep"> {
  const from = () => db.deleteFrom("auth_state");
  return {
    destroy: async (model, id) => {
      await from().where("model", "=", model).where("id", "=", rowId(model, id)).execute();
    },
    revokeByGrantId: async (grantId) => {
      await from().where("grant_id", "=", grantId).where("model", "in", GRANTABLE).execute();
    },
    removeIdle: async (model, since) => {
      const gone = await from().where("model", "=", model).where("touched_at", "<", since).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
    sweep: async () => {
      const gone = await from().where("expires_at", "<=", clock().getTime()).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

/** The store's part for the authorization server's own state. */
export function createAuthState(deps: Deps): AuthState {
  return { ...writer(deps), ...reader(deps), ...remover(deps) };
}
