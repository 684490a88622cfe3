// Class C03 over real sockets: tokens of another authorization server, what they are taken for, and what the API is shown.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Serving, startServing } from "../../src/commands/assemble/http-side.ts";
import { createLog } from "../../src/commands/log.ts";
import { promise } from "../requirements.ts";
import { type Authority, startAuthority } from "./authority.ts";
import { connect } from "./clients.ts";
import { type RecordingApi, startRecordingApi } from "./recording-api.ts";

const OPERATOR_KEY = "the-operators-own-credential";

let authority: Authority;
let api: RecordingApi;
let serving: Serving;
let url: string;
beforeAll(async () => {
  authority = await startAuthority();
  api = await startRecordingApi({ id: 1, name: "Waffle" });
  const { issuer } = authority;
  serving = await startServing({
    catalogs: ["generated/petshop"],
    flags: { port: "0", auth: "oauth", issuer, credential: "static", upstreamUrl: api.url },
    environment: { PETSHOP_TOKEN: OPERATOR_KEY },
    log: createLog("silent"),
  });
  url = serving.products[0]?.url ?? "";
});
beforeEach(() => void api.received.splice(0));
afterAll(async () => {
  await serving.close();
  await Promise.all([authority.close(), api.close()]);
});

const claims = () => ({ aud: url, sub: "ann", scope: "pets:read" });

async function statusOf(token: string): Promise<number> {
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
    "mcp-protocol-version": "2025-11-25",
  };
  const params = { name: "get", arguments: { operation_id: "listPets" } };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
  return (await fetch(url, { method: "POST", headers, body })).status;
}

describe("a token of another authorization server", () => {
  it.each([
    ["for the API behind us", () => ({ aud: api.url })],
    ["for another path of our host", () => ({ aud: `${new URL(url).origin}/other` })],
    ["for nobody", () => ({ aud: undefined as never })],
    ["for others only", () => ({ aud: [api.url, "https://mcp.example/mcp"] })],
    ["of another issuer", () => ({ iss: "https://as.example" })],
  ])(promise("C03-01", "%s is refused, and nothing reaches the API"), async (_what, change) => {
    expect(await statusOf(await authority.mint({ ...claims(), ...change() }))).toBe(401);
    expect(api.received).toEqual([]);
  });

  it(promise("C03-03", "lets a call through, and the API sees the operator's credential alone"), async () => {
    const token = await authority.mint({ ...claims(), aud: [api.url, url] });
    const client = await connect("2026-07-28", { url, bearer: token });
    expect((await client.call("get", { operation_id: "listPets" })).isError).toBe(false);
    const [, payload = ""] = token.split(".");
    expect(api.received.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${OPERATOR_KEY}`]);
    expect(JSON.stringify(api.received)).not.toContain(payload);
    await client.close();
  });
});
