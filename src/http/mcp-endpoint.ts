// The /mcp endpoint: overload, method, sign-in, body, era; then the SDK. Refusals here are HTTP, never tool results.
import type { IncomingMessage, ServerResponse } from "node:http";
import {
  createMcpHandler,
  isLegacyRequest,
  type McpServerFactory,
  Server,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";
import { type AuthenticatedRequest, type Authenticator, AuthFailure } from "../auth/session.ts";
import type { TokenRefusal } from "../auth/token-refusal.ts";
import type { Caller } from "../mcp/server.ts";
import type { HttpRefusal } from "./guard.ts";
import { type Message, readMessage } from "./read-message.ts";
import { createReadingShare, READING, type ReadingShare } from "./reading-share.ts";
import { sendAuthFailure, sendRefusal, sendResponse } from "./send-answer.ts";

export type McpEndpointOptions = {
  readonly factory: McpServerFactory;
  readonly authenticator: Authenticator;
  readonly maxRequestBytes: number;
  /** Calls at once before new ones are refused with 503. */
  readonly maxInFlight: number;
  /** Called with the reason where a token is refused; the caller never learns it. */
  readonly onRefused: (refusal: TokenRefusal) => void;
  readonly onFault: (error: unknown) => void;
};

export type McpEndpoint = {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly inFlight: () => number;
};

/** What travels through the SDK's pass-through auth info; the SDK reads none of it. */
type Passed = {
  readonly token: string;
  readonly clientId: string;
  readonly scopes: string[];
  readonly extra: { readonly caller: Caller };
};

/** Finds the caller that the endpoint put into the auth info. */
export function callerFromAuthInfo(context: { readonly authInfo: unknown }): Caller {
  return (context.authInfo as Passed).extra.caller;
}

/** Each Authorization header: of several nobody can know which one a proxy has checked. */
const authorizationsOf = ({ rawHeaders }: IncomingMessage): readonly string[] =>
  rawHeaders.filter(
    (_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === "authorization",
  );

/** RFC 6750 section 3.1, invalid_request. */
const TWO_CREDENTIALS: HttpRefusal = { status: 400, message: "There is more than one Authorization header." };

function webRequest(request: IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string" && name !== "authorization" && name !== "cookie") headers.set(name, value);
  }
  return new Request("http://connector.invalid/mcp", { method: request.method ?? "POST", headers, signal });
}

/** 2025-era requests, answered as plain JSON: a 403 challenge must still be possible when the tool has run. */
async function serveLegacy(
  factory: McpServerFactory,
  { request, passed }: { request: Request; passed: { authInfo: Passed; parsedBody: unknown } },
): Promise<Response> {
  const server = await factory({ era: "legacy", authInfo: passed.authInfo, requestInfo: request });
  if (!(server instanceof Server)) throw new Error("the factory makes low-level servers");
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, passed);
  } finally {
    await server.close();
  }
}

/** Too many calls at once: refused before anything is read. */
function admit(load: { readonly now: number; readonly max: number }): HttpRefusal | null {
  if (load.now < load.max) return null;
  const headers = { "retry-after": "1", connection: "close" };
  return { status: 503, code: "overloaded", message: "Too many calls at once.", headers };
}

/** After sign-in: only POST carries anything; a session id was never issued (2025 revisions: 404). */
function checkEnvelope(request: IncomingMessage): HttpRefusal | null {
  if (request.method !== "POST") {
    return { status: 405, message: "Only POST is served here.", headers: { allow: "POST" }, rpcCode: -32000 };
  }
  const version = request.headers["mcp-protocol-version"];
  const modern = typeof version === "string" && version >= "2026-07-28";
  if (request.headers["mcp-session-id"] !== undefined && !modern) {
    return { status: 404, message: "No such session: this server issues none.", rpcCode: -32001 };
  }
  return null;
}

/** One request with its answer, and the caller that signed in. */
type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly auth: AuthenticatedRequest;
};

/** Aborts when the caller leaves before its answer. Not after each answer: that would cost more than writing one. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

type CallerParts = Pick<Caller, "auth" | "signal" | "stepUp" | "challenge"> & { readonly message: Message };

const callerOf = ({ message, ...known }: CallerParts): Caller => ({
  ...known,
  rawMessage: () => message.text,
  ...(message.args === undefined ? {} : { args: message.args }),
  extents: message.extents,
});

type Serving = Pick<McpEndpointOptions, "factory" | "authenticator" | "maxRequestBytes"> & {
  readonly modern: ReturnType<typeof createMcpHandler>;
  readonly share: ReadingShare;
};

/** The message of a signed-in request, within the caller's share; null where it was refused and answered. */
async function read(serving: Serving, { request, response, auth }: Exchange): Promise<Message | null> {
  const envelope = checkEnvelope(request);
  if (envelope !== null) return answered(response, envelope);
  const begin = (giveWay: () => void) => serving.share.begin(auth.session.connectionId, giveWay);
  const result = await readMessage(request, { maxBytes: serving.maxRequestBytes, begin });
  return "refusal" in result ? answered(response, result.refusal) : result.message;
}

function answered(response: ServerResponse, refusal: HttpRefusal): null {
  sendRefusal(response, refusal);
  return null;
}

/** One signed-in message: its answer by the era that it speaks. */
async function serve(
  serving: Serving,
  { request, response, auth, message }: Exchange & { readonly message: Message },
): Promise<void> {
  const signal = goneSignal(response);
  let challenge: AuthFailure | undefined;
  const caller = callerOf({
    message,
    auth,
    signal,
    stepUp: serving.authenticator.stepUp,
    challenge: (failure) => {
      challenge = failure;
    },
  });
  const authInfo: Passed = { token: "", clientId: auth.session.client.id, scopes: [], extra: { caller } };
  const web = webRequest(request, signal);
  const passed = { authInfo, parsedBody: message.value };
  const legacy = await isLegacyRequest(web, message.value);
  const answer = legacy
    ? await serveLegacy(serving.factory, { request: web, passed })
    : await serving.modern.fetch(web, passed);
  if (challenge !== undefined) return sendAuthFailure(response, challenge);
  await sendResponse(response, answer);
}

/** A caller that is not let in, or a bug. */
function answerFailure(
  { onRefused, onFault }: Pick<McpEndpointOptions, "onRefused" | "onFault">,
  response: ServerResponse,
  error: unknown,
): void {
  if (error instanceof AuthFailure) {
    if (error.refusal !== undefined) onRefused(error.refusal);
    sendAuthFailure(response, error);
    return;
  }
  onFault(error);
  sendRefusal(response, { status: 500, message: "internal_error", rpcCode: -32603 });
}

/** A place among the calls in flight, taken at once; it may be left and taken again. */
function takePlace(count: (by: number) => void): { readonly leave: () => void; readonly take: () => void } {
  let held = 0;
  const set = (to: number): void => {
    count(to - held);
    held = to;
  };
  set(1);
  return { leave: () => set(0), take: () => set(1) };
}

/** An endpoint that answers each request by itself: nothing of one is kept for the next. */
export function createMcpEndpoint(options: McpEndpointOptions): McpEndpoint {
  const { factory, authenticator, maxInFlight } = options;
  const modern = createMcpHandler(factory, { legacy: "reject", onerror: () => undefined });
  const serving = { ...options, modern, share: createReadingShare(READING) };
  let inFlight = 0;
  const count = (by: number): void => {
    inFlight += by;
  };
  return {
    inFlight: () => inFlight,
    handle: async (request, response) => {
      const early = admit({ now: inFlight, max: maxInFlight });
      if (early !== null) return sendRefusal(response, early);
      const place = takePlace(count);
      try {
        const [authorization, ...others] = authorizationsOf(request);
        if (others.length > 0) return sendRefusal(response, TWO_CREDENTIALS);
        const auth = await authenticator.authenticate(authorization);
        // A body that is sent slowly must not hold the place of a call: bodies have shares of their own.
        place.leave();
        const message = await read(serving, { request, response, auth });
        if (message === null) return;
        const late = admit({ now: inFlight, max: maxInFlight });
        if (late !== null) return sendRefusal(response, late);
        place.take();
        await serve(serving, { request, response, auth, message });
      } catch (error) {
        answerFailure(options, response, error);
      } finally {
        place.leave();
      }
    },
  };
}
