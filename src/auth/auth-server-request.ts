// One small JSON request to an authorization server: bounded in time and size, redirects never followed.
import { isJsonObject } from "../json/object.ts";

/** What this room needs of the guarded outbound client. */
export type Send = (request: {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  readonly signal: AbortSignal;
  readonly maxBytes: number;
}) => Promise<{ readonly status: number; readonly body: Uint8Array }>;

/** No key set or metadata document is larger. */
const LARGEST_ANSWER = 1024 * 1024;
const LONGEST_WAIT_MS = 3_000;

export type JsonAnswer = { readonly status: number; readonly json: Readonly<Record<string, unknown>> };

function parseObject(body: Uint8Array): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  if (isJsonObject(value)) return value;
  throw new SyntaxError("the answer is no JSON object");
}

/**
 * Sends a GET, or a form (RFC 6749 appendix B) where one is given.
 * @throws where the server does not answer in three seconds, with more than 1 MiB, or not with a JSON object.
 */
export async function requestJson(request: {
  readonly send: Send;
  readonly url: string;
  readonly form?: URLSearchParams | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}): Promise<JsonAnswer> {
  const { send, url, form } = request;
  const headers = {
    accept: "application/json",
    ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    ...request.headers,
  };
  const answer = await send({
    url,
    method: form === undefined ? "GET" : "POST",
    headers,
    body: form && new TextEncoder().encode(form.toString()),
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    maxBytes: LARGEST_ANSWER,
  });
  return { status: answer.status, json: parseObject(answer.body) };
}

/** How this connector identifies itself to the authorization server (RFC 6749 section 2.3.1). */
export type ClientCredential = { readonly id: string; readonly secret: string };

/** client_secret_basic: both halves form-encoded before they are joined. */
export function clientBasic(client: ClientCredential): string {
  const encode = (text: string): string => new URLSearchParams({ v: text }).toString().slice(2);
  const pair = `${encode(client.id)}:${encode(client.secret)}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}
