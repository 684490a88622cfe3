// Who can sign in: accounts of the store, the sandbox's pretend ones, and owners of a key that the API knows.
import { createHmac } from "node:crypto";
import { PortolanError } from "../errors.ts";
import { toLogin } from "../store/users.ts";
import { displayName } from "../web/display-text.ts";
import { sameToken } from "./server-keys.ts";
import type { AuthProduct, AuthServerDeps, Identity } from "./settings.ts";

/** A person who has signed in, or can. */
export type Account = {
  /** Subject of our tokens. */
  readonly id: string;
  readonly name: string;
  /** Subject of upstream tokens: this person's name at the API. */
  readonly upstreamSubject: string;
};

const KEY_PREFIX = "key_";
const NAME_PREFIX = "keyname";

export type Accounts = {
  readonly byId: (id: string) => Promise<Account | undefined>;
  readonly byPassword: (name: string, password: string) => Promise<Account | undefined>;
  /** Checks the key with the API. Null: the API refuses it. @throws PortolanError when the API cannot be asked */
  readonly byKey: (
    product: AuthProduct,
    key: string,
  ) => Promise<{ account: Account; identity: Identity } | null>;
};

async function keyOwner(deps: AuthServerDeps, product: AuthProduct, key: string) {
  if (product.identify === null) return null;
  try {
    const identity = await product.identify({ kind: "key", key });
    const pair = JSON.stringify([product.connector.name, identity.subject]);
    const id = `${KEY_PREFIX}${createHmac("sha256", deps.issuer).update(pair).digest("base64url")}`;
    const account = {
      id,
      name: displayName(identity.name) || "Owner of the key",
      upstreamSubject: identity.subject,
    };
    const payload = { name: account.name, subject: account.upstreamSubject };
    await deps.store.authState.upsert({ model: NAME_PREFIX, id, payload });
    return { account, identity };
  } catch (error) {
    if (error instanceof PortolanError && (error.status === 401 || error.status === 403)) return null;
    throw error;
  }
}

async function findById(deps: AuthServerDeps, id: string): Promise<Account | undefined> {
  if (id.startsWith(KEY_PREFIX)) {
    const known = await deps.store.authState.find(NAME_PREFIX, id);
    if (known === undefined) return undefined;
    return { id, name: String(known["name"]), upstreamSubject: String(known["subject"]) };
  }
  const pretend = deps.sandboxAccounts.find((account) => account.subject === id);
  if (pretend !== undefined) return { id, name: pretend.name, upstreamSubject: id };
  const user = await deps.store.users.find(id);
  if (user === undefined) return undefined;
  const upstreamSubject = user.attributes["subject"] ?? user.id;
  return { id, name: user.name ?? user.login, upstreamSubject };
}

/** Finds people by id, by password, or by the API's key. */
export function createAccounts(deps: AuthServerDeps): Accounts {
  const byPassword: Accounts["byPassword"] = async (name, password) => {
    const pretend = deps.sandboxAccounts.find((account) => toLogin(account.name) === toLogin(name));
    if (pretend !== undefined && sameToken(pretend.password, password))
      return findById(deps, pretend.subject);
    const user = await deps.store.users.verify(name, password);
    return user === undefined ? undefined : findById(deps, user.id);
  };
  return {
    byId: (id) => findById(deps, id),
    byPassword,
    byKey: (product, key) => keyOwner(deps, product, key),
  };
}
