// Real servers on port 0 that the tests let fail, and a clock that they turn.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import {
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from "jose";
import { createOutbound } from "../../src/outbound/outbound.ts";

type Seen = {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly authorization: string | undefined;
};
export type Answer = {
  readonly status?: number;
  readonly json?: unknown;
  readonly text?: string;
  readonly hang?: true;
  readonly location?: string;
};

export type TestServer = {
  readonly url: string;
  readonly seen: Seen[];
  answer: (seen: Seen) => Answer;
  readonly close: () => Promise<void>;
};

async function reply(server: TestServer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const seen = {
    method: request.method ?? "",
    url: request.url ?? "",
    body: await text(request),
    authorization: request.headers.authorization,
  };
  server.seen.push(seen);
  const answer = server.answer(seen);
  if (answer.hang === true) return;
  const headers = answer.location === undefined ? {} : { location: answer.location };
  response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...headers });
  response.end(answer.text ?? JSON.stringify(answer.json ?? {}));
}

export async function startServer(answer: TestServer["answer"]): Promise<TestServer> {
  const http = createServer((request, response) => void reply(server, request, response));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  const server: TestServer = {
    url: `http://127.0.0.1:${port}`,
    seen: [],
    answer,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}

/** Wall clock and monotonic clock, turned together. */
export function createTestClock(start = Date.parse("2026-03-01T12:00:00Z")) {
  let passed = 0;
  return {
    clock: () => new Date(start + passed),
    monotonic: () => passed,
    seconds: () => Math.floor((start + passed) / 1000),
    advance: (seconds: number) => {
      passed += seconds * 1000;
    },
  };
}

export type Signer = {
  readonly jwk: JWK;
  readonly sign: (claims: JWTPayload, header?: Partial<JWTHeaderParameters>) => Promise<string>;
};

export async function createSigner(kid: string, alg = "ES256"): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid, alg, use: "sig" };
  return {
    jwk,
    sign: (claims, header) =>
      new SignJWT(claims).setProtectedHeader({ alg, kid, typ: "at+jwt", ...header }).sign(privateKey),
  };
}

export const outbound = createOutbound({ development: true });
