// Writes answers to the socket: a refusal as small JSON, a web Response as it is (streams included).
import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { AuthFailure } from "../auth/session.ts";
import type { HttpRefusal } from "./guard.ts";

/** Sent with every answer. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
};

/** Sends JSON that nobody may keep; nothing where the answer has begun or the client is gone. */
export function sendJson(
  response: ServerResponse,
  answer: {
    readonly status: number;
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string>> | undefined;
  },
): void {
  if (response.headersSent || response.destroyed) return;
  const text = JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(text),
    "cache-control": "no-store",
    ...answer.headers,
  });
  response.end(text);
}

/** A JSON-RPC error where the request was one, else plain JSON; both with a request id. */
export function sendRefusal(response: ServerResponse, refusal: HttpRefusal): void {
  const requestId = randomUUID();
  const body =
    refusal.rpcCode === undefined
      ? {
          ...(refusal.code === undefined ? {} : { code: refusal.code }),
          error: refusal.message,
          request_id: requestId,
        }
      : {
          jsonrpc: "2.0",
          id: null,
          error: { code: refusal.rpcCode, message: refusal.message, data: { request_id: requestId } },
        };
  sendJson(response, { status: refusal.status, body, headers: refusal.headers });
}

/** A 401, 403 or 503 of sign-in: challenge, body and a request id; why a token was refused is not in it. */
export function sendAuthFailure(response: ServerResponse, failure: AuthFailure): void {
  sendJson(response, {
    status: failure.status,
    body: { ...failure.body, request_id: randomUUID() },
    headers: {
      ...(failure.wwwAuthenticate === undefined ? {} : { "www-authenticate": failure.wwwAuthenticate }),
      ...(failure.retryAfterS === undefined ? {} : { "retry-after": String(failure.retryAfterS) }),
    },
  });
}

/** An answer that is not read by then will not be: its memory is needed for others. */
const UNREAD_MS = 60_000;

/** Resolves when the last byte has left, or the connection is closed: at the latest after `UNREAD_MS`. */
async function sent(response: ServerResponse): Promise<void> {
  if (response.writableFinished || response.destroyed) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const deadline = setTimeout(() => response.destroy(), UNREAD_MS);
  response.once("finish", resolve).once("close", resolve);
  await promise;
  clearTimeout(deadline);
}

/** Writes a web Response; JSON in one piece, event streams as they come. */
export async function sendResponse(response: ServerResponse, answer: Response): Promise<void> {
  if (response.destroyed) {
    await answer.body?.cancel();
    return;
  }
  const headers = Object.fromEntries(answer.headers);
  if (answer.body === null) {
    response.writeHead(answer.status, headers).end();
  } else if (headers["content-type"]?.startsWith("text/event-stream")) {
    response.writeHead(answer.status, headers);
    // A client may leave in the middle of a stream: that is not a fault.
    await pipeline(Readable.fromWeb(answer.body as never), response).catch(() => undefined);
  } else {
    // As text it leaves in one piece with the headers.
    const text = await answer.text();
    response.writeHead(answer.status, { ...headers, "content-length": Buffer.byteLength(text) }).end(text);
    await sent(response);
  }
}
