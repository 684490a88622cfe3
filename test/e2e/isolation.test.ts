// Class C04: fifty people with three shops each, all asking at once under the same JSON-RPC id, with slow and shuffled answers.
import type { RequestListener } from "node:http";
import { decodeJwt } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, startServing } from "../../src/commands/assemble/http-side.ts";
import { createLog } from "../../src/commands/log.ts";
import { promise } from "../requirements.ts";
import { type Authority, startAuthority } from "./authority.ts";
import { type JsonServer, json, startJsonServer } from "./json-server.ts";

const USERS = Array.from({ length: 50 }, (_, index) => `user${index}`);
const SHOPS = ["a", "b", "c"] as const;

let authority: Authority;
let api: JsonServer;
let serving: Serving;
let url: string;
const mint = (subject: string): Promise<string> =>
  authority.mint({ aud: url, sub: subject, scope: "pets:read orders:read" });

/** The API: says only what belongs to the person behind the token, after a while that differs each time. */
const answer: RequestListener = (request, response) => {
  const subject = decodeJwt(request.headers.authorization?.slice(7) ?? "").sub ?? "";
  const target = new URL(request.url ?? "/", "http://api");
  const reply = (): void => {
    if (target.pathname === "/v1/me") {
      const shops = SHOPS.map((name) => ({
        id: `${subject}_${name}`,
        name: `canary-${subject}-${name}`,
        open: true,
      }));
      json(response, { id: 1, name: subject, email: `${subject}@example.com`, shops });
      return;
    }
    const shop = target.searchParams.get("shop") ?? "";
    if (!shop.startsWith(`${subject}_`)) json(response, { code: "foreign", message: "not yours" }, 403);
    else json(response, { items: [{ id: 1, name: `canary-${shop}` }], next_cursor: null });
  };
  setTimeout(reply, Math.random() * 30);
};

beforeAll(async () => {
  authority = await startAuthority();
  api = await startJsonServer(answer);
  serving = await startServing({
    catalogs: ["generated/petshop"],
    flags: {
      port: "0",
      auth: "oauth",
      issuer: authority.issuer,
      credential: "same-operator",
      upstreamUrl: `${api.origin}/v1`,
    },
    environment: {},
    log: createLog("silent"),
  });
  url = serving.products[0]?.url ?? "";
});
afterAll(async () => {
  await serving.close();
  await Promise.all([authority.close(), api.close()]);
});

async function call(token: string, name: string, args: Record<string, unknown>): Promise<string> {
  const body = JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method: "tools/call",
    params: { name, arguments: args },
  });
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    accept: "application/json, text/event-stream",
    "mcp-protocol-version": "2025-11-25",
  };
  const response = await fetch(url, { method: "POST", headers, body });
  return response.text();
}

const canaries = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/user\d+/g)].map(([found]) => found)),
];

describe("fifty people at once", () => {
  it(promise("C04-01", "each hear only of themselves: tenants, data and refusals"), async () => {
    const tokens = new Map(await Promise.all(USERS.map(async (user) => [user, await mint(user)] as const)));
    const asks = USERS.flatMap((user, index) => {
      const token = tokens.get(user) ?? "";
      const stranger = USERS[(index + 1) % USERS.length] ?? "";
      return [
        ...SHOPS.map((shop) => ({
          user,
          seen: `canary-${user}_${shop}`,
          run: () => call(token, "get", { operation_id: "listPets", shop_id: `${user}_${shop}` }),
        })),
        { user, seen: `canary-${user}-a`, run: () => call(token, "get_me", {}) },
        {
          user,
          seen: "tenant_not_connected",
          run: () => call(token, "get", { operation_id: "listPets", shop_id: `${stranger}_a` }),
        },
        { user, seen: "tenant_required", run: () => call(token, "get", { operation_id: "listPets" }) },
      ];
    });
    const shuffled = asks
      .map((ask) => ({ ask, key: Math.random() }))
      .sort((one, other) => one.key - other.key);
    const answers = await Promise.all(shuffled.map(async ({ ask }) => ({ ask, text: await ask.run() })));
    for (const { ask, text } of answers) {
      expect(text).toContain(ask.seen);
      expect(canaries(text).filter((found) => found !== ask.user)).toEqual([]);
    }
  });

  it(
    promise(
      "C04-02",
      "are told apart by issuer and subject, never by the id of a request or a session header",
    ),
    async () => {
      const [one, other] = await Promise.all([mint("user1"), mint("user2")]);
      const [first, second] = await Promise.all([call(one, "get_me", {}), call(other, "get_me", {})]);
      expect([canaries(first), canaries(second)]).toEqual([["user1"], ["user2"]]);
    },
  );
});
