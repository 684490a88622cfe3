// One guarded way out: every request that this program makes goes through here. Time-outs on each phase, a cap on
// inflated bytes, no redirects, certificate checks always on, and addresses that nobody may reach refused at connect.
import type { Agent, Dispatcher } from "undici";
import { type AddressPolicy, guardedLookup, refusedAddress } from "./address.ts";
import { OutboundFailure, readFailure } from "./failure.ts";
import { readBody } from "./read-body.ts";

type OutboundTimeouts = {
  /** Milliseconds until the connection is made, name and TLS included. */
  readonly connect: number;
  /** Until the answer's headers are there. */
  readonly headers: number;
  /** Between two chunks of the body. */
  readonly idle: number;
  /** Of the whole exchange. */
  readonly total: number;
};

/** The contract's limits. */
const DEFAULT_TIMEOUTS: OutboundTimeouts = {
  connect: 3000,
  headers: 20_000,
  idle: 10_000,
  total: 50_000,
};

/** Cap on an answer's bytes after inflation. */
const DEFAULT_MAX_BYTES = 10 * 1024 * 1024;

type OutboundRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly maxBytes?: number;
  readonly timeouts?: Partial<Omit<OutboundTimeouts, "connect">>;
};

type OutboundAnswer = {
  readonly status: number;
  /** Lower-case names; several values joined by ", ". */
  readonly headers: Readonly<Record<string, string>>;
  /** Inflated. */
  readonly body: Uint8Array;
};

export type Outbound = {
  /** @throws OutboundFailure for everything but an answer; a redirect is an answer. */
  readonly send: (request: OutboundRequest) => Promise<OutboundAnswer>;
  readonly close: () => Promise<void>;
};

export type OutboundOptions = AddressPolicy & {
  readonly timeouts?: Partial<OutboundTimeouts>;
  readonly maxBytes?: number;
  /** Connections per origin. */
  readonly connections?: number;
  /** Further certificate authorities, PEM. */
  readonly ca?: string;
};

/** One pool of connections under one address policy; time-outs and caps may be narrowed per request. */
export function createOutbound(options: OutboundOptions = {}): Outbound {
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
  let agent: Promise<Agent> | undefined;
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  return {
    send: async (request) => {
      agent ??= openAgent(options, timeouts);
      return exchange({
        agent: await agent,
        request,
        policy: options,
        timeouts: { ...timeouts, ...request.timeouts },
        maxBytes,
      });
    },
    close: async () => {
      await (await agent)?.destroy();
    },
  };
}

/** The client is loaded at the first request: a process that is only listed or searched never pays for it. */
async function openAgent(options: OutboundOptions, timeouts: OutboundTimeouts): Promise<Agent> {
  const { Agent } = await import("undici");
  return new Agent({
    allowH2: false,
    connections: options.connections ?? 128,
    pipelining: 1,
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.idle,
    connect: {
      timeout: timeouts.connect,
      rejectUnauthorized: true,
      lookup: guardedLookup(options),
      ...(options.ca === undefined ? {} : { ca: options.ca }),
    },
  });
}

type Exchange = {
  readonly agent: Agent;
  readonly request: OutboundRequest;
  readonly policy: AddressPolicy;
  readonly timeouts: OutboundTimeouts;
  readonly maxBytes: number;
};

async function exchange(given: Exchange): Promise<OutboundAnswer> {
  const { request, timeouts } = given;
  const url = new URL(request.url);
  const reason = refusedAddress(url, given.policy);
  if (reason !== null) throw new OutboundFailure("refused_address", { sent: false, message: reason });
  const total = AbortSignal.timeout(timeouts.total);
  const signal = request.signal === undefined ? total : AbortSignal.any([total, request.signal]);
  const progress = { answered: false };
  try {
    const answer = await dispatch(given, { url, signal });
    progress.answered = true;
    const headers = joinHeaders(answer.headers);
    const encoding = request.method === "HEAD" ? undefined : headers["content-encoding"];
    const maxBytes = request.maxBytes ?? given.maxBytes;
    const body = await readBody(answer.body, { encoding, maxBytes });
    return { status: answer.statusCode, headers, body };
  } catch (error) {
    throw readFailure(error, {
      ...progress,
      timedOut: total.aborted,
      aborted: request.signal?.aborted ?? false,
    });
  }
}

function dispatch(
  { agent, request, timeouts }: Exchange,
  { url, signal }: { url: URL; signal: AbortSignal },
): Promise<Dispatcher.ResponseData> {
  return agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: request.method as Dispatcher.HttpMethod,
    headers: { ...request.headers },
    body: request.body ?? null,
    headersTimeout: timeouts.headers,
    bodyTimeout: timeouts.idle,
    signal,
  });
}

function joinHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const joined: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined)
      joined.push([name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]);
  }
  return Object.fromEntries(joined);
}
