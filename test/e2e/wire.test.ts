// Classes C07 and C08 over real sockets: which keys, methods and headers a call can bring to the API. Its own log is the judge.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { type Answer, type Client, connect } from "./clients.ts";
import { BEARER, type Connector, startConnector } from "./connector.ts";
import { type RecordingApi, startRecordingApi } from "./recording-api.ts";

let api: RecordingApi;
let connector: Connector;
let client: Client;
beforeAll(async () => {
  api = await startRecordingApi({ id: 1, name: "Waffle" });
  connector = await startConnector("petshop", { upstreamUrl: api.url });
  client = await connect("2026-07-28", { url: connector.url, bearer: BEARER });
});
beforeEach(() => void api.received.splice(0));
afterAll(async () => {
  await client.close();
  await connector.close();
  await api.close();
});

const codeOf = (answer: Answer): unknown => Object(answer.structured["error"]).code;
const list = (args: Record<string, unknown>): Promise<Answer> =>
  client.call("get", { operation_id: "listPets", ...args });

describe("the query of a call", () => {
  it.each([
    [{ search: "a&shop=shop_b&limit=1" }, "search=a%26shop%3Dshop_b%26limit%3D1"],
    [{ search: "a#b" }, "search=a%23b"],
    [{ search: "1+1 = 2" }, "search=1%2B1%20%3D%202"],
  ])(promise("C08-01", "%j stays one value"), async (query, sent) => {
    expect((await list({ query })).isError).toBe(false);
    expect(api.received.map(({ line }) => line)).toEqual([`GET /v1/pets?${sent}&shop=shop_a`]);
  });

  it.each([
    { admin: "1" },
    { "search[a]": "1" },
    { "limit[]": 1 },
    { shop: "shop_b" },
    { SHOP: "shop_b" },
    { __proto__x: "1" },
  ])(promise("C08-01", "%j is refused before anything is sent"), async (query) => {
    expect(codeOf(await list({ query }))).toBe("invalid_arguments");
    expect(api.received).toEqual([]);
  });
});

describe("the method of a call", () => {
  it.each(["DELETE", "delete", "CONNECT", "TRACE"])(promise("C08-03", "cannot become %s"), async (method) => {
    for (const name of ["get", "execute_safe"])
      expect(codeOf(await client.call(name, { path: "/pets", method }))).toBe("unknown_endpoint");
    expect(api.received).toEqual([]);
  });
});

describe("the headers of a request", () => {
  const post = (headers: Record<string, string>): Promise<Response> =>
    fetch(connector.url, {
      method: "POST",
      headers: {
        authorization: `Bearer ${BEARER}`,
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        ...headers,
      },
      body: JSON.stringify({
        jsonrpc: "2.0",
        id: 1,
        method: "tools/call",
        params: { name: "get", arguments: { operation_id: "listPets" }, _meta: META },
      }),
    });

  it(promise("C07-06", "stay here: none of the client's is shown to the API"), async () => {
    const canary = "canary-of-a-header";
    const names = ["cookie", "x-forwarded-for", "x-real-ip", "traceparent", "baggage", "x-api-key"];
    const answer = await post({ ...MODERN, ...Object.fromEntries(names.map((name) => [name, canary])) });
    expect(answer.status).toBe(200);
    expect(api.received).toHaveLength(1);
    expect(JSON.stringify(api.received)).not.toMatch(/canary|traceparent|baggage|forwarded/);
  });

  it(promise("C04-02", "never make a session: one that a new client names is passed over"), async () => {
    const answer = await post({ ...MODERN, "mcp-session-id": "of-somebody-else" });
    expect([answer.status, answer.headers.get("mcp-session-id")]).toEqual([200, null]);
    expect(await answer.text()).toContain("Waffle");
  });
});

const META = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientCapabilities": {},
  "io.modelcontextprotocol/clientInfo": { name: "t", version: "1" },
};
const MODERN = { "mcp-protocol-version": "2026-07-28", "mcp-method": "tools/call", "mcp-name": "get" };
