// Accounts that may sign in at the embedded authorization server.
import { randomUUID } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
import { PortolanError } from "../errors.ts";
import { checkPassword, hashPassword } from "./passwords.ts";
import type { Tables, UserTable } from "./schema.ts";
import type { User, UserStore } from "./store.ts";

/** NIST SP 800-63B section 3.1.1.2: length is what counts. */
const SHORTEST_PASSWORD = 8;
const LONGEST_PASSWORD = 1_024;
const LOGIN = /^[^\s\p{Cc}\p{Cf}]{1,200}$/u;

type Deps = { readonly db: Kysely<Tables>; readonly clock: () => Date };

/** A login as it is stored and compared: NFKC, without surrounding white space, lower case. */
export const toLogin = (login: string): string => login.normalize("NFKC").trim().toLowerCase();

function toUser(row: Selectable<UserTable>): User {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    attributes: JSON.parse(row.attributes) as Readonly<Record<string, string>>,
    created: row.created,
  };
}

function checkNew(login: string, password: string): void {
  if (!LOGIN.test(login)) {
    throw new PortolanError("config_invalid", "a login is 1 to 200 characters without spaces");
  }
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) {
    const range = `${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD}`;
    throw new PortolanError("config_invalid", `a password is ${range} characters`);
  }
}

async function add({ db, clock }: Deps, user: Parameters<UserStore["add"]>[0]): Promise<User> {
  const login = toLogin(user.login);
  checkNew(login, user.password);
  const row = {
    id: randomUUID(),
    login,
    name: user.name ?? null,
    attributes: JSON.stringify(user.attributes ?? {}),
    password: await hashPassword(user.password),
    created: clock().toISOString(),
  };
  const made = await db
    .insertInto("users")
    .values(row)
    .onConflict((conflict) => conflict.column("login").doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 1n) return toUser(row);
  throw new PortolanError("config_invalid", `there is a user ${login} already`, {
    hint: "Remove that user first, or choose another login.",
  });
}

/** The store's part for accounts; logins are compared without regard to case. */
export function createUsers(deps: Deps): UserStore {
  const { db } = deps;
  // Checked in place of an unknown user's password, so that both answers take equally long.
  let decoy: Promise<string> | undefined;
  return {
    add: (user) => add(deps, user),
    find: async (id) => {
      const row = await db.selectFrom("users").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : toUser(row);
    },
    list: async () => (await db.selectFrom("users").selectAll().orderBy("login").execute()).map(toUser),
    remove: async (login) => {
      const gone = await db.deleteFrom("users").where("login", "=", toLogin(login)).executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
    verify: async (login, password) => {
      if (password.length > LONGEST_PASSWORD) return undefined;
      const row = await db
        .selectFrom("users")
        .selectAll()
        .where("login", "=", toLogin(login))
        .executeTakeFirst();
      decoy ??= hashPassword(randomUUID());
      const right = await checkPassword(password, row?.password ?? (await decoy));
      return right && row !== undefined ? toUser(row) : undefined;
    },
  };
}
