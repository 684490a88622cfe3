// The pet shop's API as far as a few calls need it, with everything that reached it kept: line, headers, body.
import type { IncomingMessage } from "node:http";
import { json, startJsonServer } from "./json-server.ts";

export type Received = {
  /** `GET /v1/pets?shop=a` */
  readonly line: string;
  /** Every header, in lower case. */
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
};

export type RecordingApi = {
  /** Base URL. */
  readonly url: string;
  /** What came in, the look-ups of tenants left aside. */
  readonly received: Received[];
  readonly close: () => Promise<void>;
};

const SHOPS = [{ id: "shop_a", name: "A", open: true }];

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** @param pet what each pet of the API looks like. */
export async function startRecordingApi(pet: Readonly<Record<string, unknown>>): Promise<RecordingApi> {
  const received: Received[] = [];
  const server = await startJsonServer(async (request, response) => {
    const line = `${request.method} ${request.url}`;
    const body = await bodyOf(request);
    const isLookup = line.startsWith("GET /v1/me");
    if (!isLookup) received.push({ line, headers: request.headers, body });
    if (isLookup) json(response, { id: 1, name: "Ann", shops: SHOPS });
    else if (/^\/v1\/pets\/\d+$/.test(request.url?.split("?")[0] ?? "")) json(response, pet);
    else json(response, { items: [pet], next_cursor: null });
  });
  return { url: `${server.origin}/v1`, received, close: server.close };
}
