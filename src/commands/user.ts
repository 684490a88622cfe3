// `portolan user add|list|remove`: accounts of the embedded authorization server.
import { randomBytes } from "node:crypto";
import { readIssuer } from "../authserver/server-keys.ts";
import { readVariable } from "../config/options.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import type { Io } from "./io.ts";

type UserOptions = {
  readonly store: string;
  /** `add`, `list` or `remove`. */
  readonly action: string;
  readonly name?: string | undefined;
};

async function add(store: Store, login: string, io: Io): Promise<number> {
  const given = readVariable("USER_PASSWORD", io.environment);
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

/** Ends every connection of an account, with its tokens, on all instances. */
async function endConnections(store: Store, subject: string): Promise<number> {
  const issuer = await readIssuer(store.authState);
  if (issuer === null) return 0;
  const connections = await store.connections.listByUser({ issuer, subject });
  for (const { id, user, grantId } of connections) {
    await store.connections.revoke({ id, user });
    await store.authState.revokeByGrantId(grantId ?? id);
    await store.vault.remove(id);
  }
  return connections.length;
}

async function remove(store: Store, login: string, io: Io): Promise<number> {
  const users = await store.users.list();
  const user = users.find((each) => each.login.toLowerCase() === login.toLowerCase());
  if (user === undefined || !(await store.users.remove(login))) {
    io.err(`there is no account ${login}`);
    return 1;
  }
  const ended = await endConnections(store, user.id);
  io.out(`removed ${user.login} and ended ${ended === 1 ? "its connection" : `its ${ended} connections`}`);
  return 0;
}

/** @returns exit code: 0 done, 1 a fault to mend, 2 wrong usage. */
export async function runUser(options: UserOptions, io: Io): Promise<number> {
  const { action, name } = options;
  if (!["add", "list", "remove"].includes(action) || (action !== "list" && name === undefined)) {
    io.err("usage: portolan user add <name> | list | remove <name>, with --store");
    io.err("add takes the password from PORTOLAN_USER_PASSWORD, or makes one and prints it");
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
