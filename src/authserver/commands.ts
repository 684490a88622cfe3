// `portolan user add|list|remove`: accounts of the embedded authorization server.
import { randomBytes } from "node:crypto";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";

/** What a command may say, and where. */
type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

export type UserOptions = {
  readonly store: string;
  /** `add`, `list` or `remove`. */
  readonly action: string;
  readonly name?: string | undefined;
};

const PASSWORD_VARIABLE = "PORTOLAN_USER_PASSWORD";

async function add(store: Store, login: string, io: Io): Promise<number> {
  const given = io.environment[PASSWORD_VARIABLE];
  const password = given ?? randomBytes(15).toString("base64url");
  const user = await store.users.add({ login, password });
  io.out(`added ${user.login} (${user.id})`);
  if (given === undefined) io.out(`password, shown this once: ${password}`);
  return 0;
}

async function list(store: Store, io: Io): Promise<number> {
  const users = await store.users.list();
  for (const user of users) io.out(`${user.login}\t${user.id}\t${user.created}`);
  if (users.length === 0) io.err("no accounts yet; portolan user add <name> makes one");
  return 0;
}

async function remove(store: Store, login: string, io: Io): Promise<number> {
  const gone = await store.users.remove(login);
  if (gone) io.out(`removed ${login}; its connections cannot be renewed and end within the hour`);
  else io.err(`there is no account ${login}`);
  return gone ? 0 : 1;
}

/** @returns exit code: 0 done, 1 a fault to mend, 2 wrong usage. */
export async function runUser(options: UserOptions, io: Io): Promise<number> {
  const { action, name } = options;
  if (!["add", "list", "remove"].includes(action) || (action !== "list" && name === undefined)) {
    io.err("usage: portolan user add <name> | list | remove <name>, with --store");
    io.err(`add takes the password from ${PASSWORD_VARIABLE}, or makes one and prints it`);
    return 2;
  }
  const store = await openStore(options.store, { clock: () => new Date() });
  try {
    if (action === "list") return await list(store, io);
    return action === "add" ? await add(store, name ?? "", io) : await remove(store, name ?? "", io);
  } finally {
    await store.close();
  }
}
