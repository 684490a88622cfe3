// Which requests are for us at all: pure checks of Host and Origin, before any handler runs.
import type { ErrorCode } from "../errors.ts";
import { isLoopback } from "../outbound/address.ts";

/** The HTTP answer to a request that is refused before any handler runs. */
export type HttpRefusal = {
  readonly status: number;
  readonly message: string;
  /** One of the contract's codes, where one fits. */
  readonly code?: ErrorCode;
  readonly headers?: Readonly<Record<string, string>>;
  /** Set where the answer is a JSON-RPC error. */
  readonly rpcCode?: number;
};

export type GuardRules = {
  /** Host names without port, lower case. */
  readonly hosts: ReadonlySet<string>;
  /** Origins such as `https://claude.ai`. */
  readonly origins: ReadonlySet<string>;
  /** Bound to loopback only: pages of this machine (the Inspector) may call. */
  readonly loopback: boolean;
};

const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/;

/** Host name of a Host header (RFC 9110 section 7.2): lower case, one trailing dot removed; null when malformed. */
export function hostName(header: string): string | null {
  const name = HOST.exec(header.toLowerCase())?.[1];
  return name === undefined ? null : name.replace(/\.$/, "");
}

/** Refuses a request for another host (DNS rebinding). */
export function checkHost(headers: readonly string[], rules: GuardRules): HttpRefusal | null {
  const [header, ...others] = headers;
  if (header === undefined) return { status: 400, message: "The Host header is missing." };
  if (others.length > 0) return { status: 400, message: "There is more than one Host header." };
  const name = hostName(header);
  if (name === null) return { status: 400, message: "The Host header is malformed." };
  return rules.hosts.has(name) ? null : { status: 403, message: "This host is not served here." };
}

/** True for an absent Origin (not a browser), an allowed one, and on loopback for pages of this machine. */
export function isAllowedOrigin(origin: string | undefined, rules: GuardRules): boolean {
  if (origin === undefined) return true;
  if (rules.origins.has(origin)) return true;
  if (!rules.loopback || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return url.origin === origin && isLoopback(url.hostname);
}

/** Refuses a page of another site. */
export function checkOrigin(origin: string | undefined, rules: GuardRules): HttpRefusal | null {
  return isAllowedOrigin(origin, rules)
    ? null
    : { status: 403, message: "This origin may not call the connector." };
}
