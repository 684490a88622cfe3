// The signed-in browser: the provider's own session, read and written for pages outside an authorization too.
import type { Request, Response } from "express";
import type { Provider } from "oidc-provider";
import type { Account, Accounts } from "./accounts.ts";

const SESSION_S = 12 * 3600;

export type LoginSession = {
  readonly account: Account;
  /** What form tokens are bound to; changes at each sign-in. */
  readonly uid: string;
};

export type LoginSessions = {
  readonly read: (request: Request, response: Response) => Promise<LoginSession | undefined>;
  /** Starts a session with a new id; the one before ends with all that it held. */
  readonly start: (
    exchange: { readonly request: Request; readonly response: Response },
    account: Account,
  ) => Promise<void>;
  readonly end: (request: Request, response: Response) => Promise<void>;
};

/** Reads, starts and ends sessions of the provider, under its own cookie. */
export function createLoginSessions(parts: {
  readonly provider: Provider;
  readonly accounts: Accounts;
  readonly secure: boolean;
}): LoginSessions {
  const { provider, accounts, secure } = parts;
  const options = { httpOnly: true, sameSite: "lax", secure, signed: true, path: "/" } as const;
  const cookie = (): string => provider.cookieName("session");
  const context = (request: Request, response: Response) => {
    const made = provider.createContext(request, response);
    made.cookies.secure = secure;
    return made;
  };
  const end: LoginSessions["end"] = async (request, response) => {
    const made = context(request, response);
    const session = await provider.Session.get(made);
    await session.destroy();
    made.cookies.set(cookie(), null, options);
  };
  return {
    end,
    read: async (request, response) => {
      const session = await provider.Session.get(context(request, response));
      if (session.accountId === undefined) return undefined;
      const account = await accounts.byId(session.accountId);
      return account === undefined ? undefined : { account, uid: session.uid };
    },
    start: async ({ request, response }, account) => {
      const made = context(request, response);
      const before = await provider.Session.get(made);
      await before.destroy();
      const session = new provider.Session();
      session.loginAccount({ accountId: account.id });
      await session.save(SESSION_S);
      made.cookies.set(cookie(), session.jti, options);
    },
  };
}
