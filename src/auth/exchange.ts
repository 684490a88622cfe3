// Trades the client's token for one of the upstream's (RFC 8693), so that the upstream never sees the client's.
import { createHash } from "node:crypto";
import { PortolanError } from "../errors.ts";
import { type ClientCredential, clientBasic, requestJson, type Send } from "./auth-server-request.ts";
import { createExpiringCache } from "./expiring-cache.ts";
import type { AuthenticatedRequest } from "./session.ts";
import { createSharedCalls } from "./shared-call.ts";

const GRANT_TYPE = "urn:ietf:params:oauth:grant-type:token-exchange";
const ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token";

/** A token is not used in its last seconds: the call it goes with takes time. */
const MARGIN_S = 30;
/** For a server that does not say how long its token lives. */
const ASSUMED_LIFE_S = 60;
const MOST = 10_000;

export type ExchangeOptions = {
  readonly tokenEndpoint: string;
  readonly client: ClientCredential;
  /** The upstream as the authorization server knows it: an absolute URI goes as `resource`, a name as `audience`. */
  readonly target: string;
  readonly send: Send;
  readonly clock: () => Date;
  /** Monotonic clock, in milliseconds. */
  readonly monotonic: () => number;
};

export type TokenExchange = {
  /** @throws PortolanError auth_server_unavailable, or upstream_error where the server refuses the token. */
  readonly tokenFor: (auth: AuthenticatedRequest) => Promise<string>;
  /** Drops what is held for a connection. */
  readonly forget: (connectionId: string) => void;
};

type Issued = { readonly token: string; readonly lifeS: number };

function formFor(options: ExchangeOptions, token: string): URLSearchParams {
  return new URLSearchParams({
    grant_type: GRANT_TYPE,
    subject_token: token,
    subject_token_type: ACCESS_TOKEN,
    requested_token_type: ACCESS_TOKEN,
    [URL.canParse(options.target) ? "resource" : "audience"]: options.target,
  });
}

function unavailable(cause: unknown): PortolanError {
  return new PortolanError("auth_server_unavailable", "the token exchange cannot be reached at the moment", {
    retryAfterS: 5,
    hint: "Try again in 5 s.",
    cause,
  });
}

/** RFC 6749 section 5.2: the error code decides whether the person or the operator can help. */
function refused(status: number, error: unknown): PortolanError {
  if (error === "invalid_grant" || error === "invalid_request" || error === "invalid_token") {
    return new PortolanError("upstream_error", "the authorization server no longer accepts this connection", {
      status: 401,
      hint: "Connect again.",
    });
  }
  return new PortolanError("internal_error", `the token exchange was refused (${status})`, {
    hint: "The operator must check this connector's client at the authorization server.",
    details: [
      {
        reason: "exchange_refused",
        ...(typeof error === "string" ? { upstream_code: error.slice(0, 80) } : {}),
      },
    ],
  });
}

async function exchange(options: ExchangeOptions, token: string): Promise<Issued> {
  const answer = await requestJson({
    send: options.send,
    url: options.tokenEndpoint,
    form: formFor(options, token),
    headers: { authorization: clientBasic(options.client) },
  }).catch((cause: unknown) => {
    throw unavailable(cause);
  });
  const { access_token, expires_in, error } = answer.json;
  if (answer.status >= 500 || answer.status === 429) throw unavailable(error);
  if (answer.status !== 200 || typeof access_token !== "string" || access_token === "") {
    throw refused(answer.status, error);
  }
  const lifeS = typeof expires_in === "number" ? expires_in : ASSUMED_LIFE_S;
  return { token: access_token, lifeS };
}

/** How long a token may be kept: less a margin, and never past the end of the token it came from. */
function keepMs(issued: Issued, auth: AuthenticatedRequest, now: Date): number {
  const own = issued.lifeS - Math.min(MARGIN_S, issued.lifeS / 5);
  const { expiresAt } = auth.session;
  const subject = expiresAt === null ? own : (Date.parse(expiresAt) - now.getTime()) / 1000;
  return Math.min(own, subject) * 1000;
}

/** Each pair of connection and token has an entry of its own; nothing is shared between callers. */
export function createTokenExchange(options: ExchangeOptions): TokenExchange {
  const { clock, monotonic } = options;
  const calls = createSharedCalls(createExpiringCache<string>({ most: MOST, monotonic }));
  const prefixOf = (connectionId: string): string => `${JSON.stringify(connectionId)} `;
  return {
    tokenFor: async (auth) => {
      const { token, session } = auth;
      if (token === null) {
        throw new PortolanError("internal_error", "there is no client token to exchange");
      }
      const digest = createHash("sha256").update(token).digest("base64url");
      return calls.get(prefixOf(session.connectionId) + digest, async () => {
        const issued = await exchange(options, token);
        return { value: issued.token, forMs: keepMs(issued, auth, clock()) };
      });
    },
    forget: (connectionId) => calls.forget(prefixOf(connectionId)),
  };
}
