// The token exchange against a real token endpoint: asked rightly, kept for its own caller only, forgotten in time.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createTokenExchange, type TokenExchange } from "../../src/auth/exchange.ts";
import { promise } from "../requirements.ts";
import { caller } from "./caller.ts";
import { createTestClock, outbound, startServer, type TestServer } from "./servers.ts";

describe("token exchange", () => {
  let time: ReturnType<typeof createTestClock>;
  let server: TestServer;
  let exchange: TokenExchange;
  let issued: number;
  beforeEach(async () => {
    time = createTestClock();
    issued = 0;
    server = await startServer(({ body }) => {
      issued += 1;
      const subject = new URLSearchParams(body).get("subject_token");
      return { json: { access_token: `up-${subject}-${issued}`, token_type: "Bearer", expires_in: 300 } };
    });
    exchange = createTokenExchange({
      tokenEndpoint: `${server.url}/token`,
      client: { id: "connector", secret: "secret" },
      target: "https://api.example",
      send: outbound.send,
      clock: time.clock,
      monotonic: time.monotonic,
    });
  });
  afterEach(() => server.close());

  it(promise("ops.exchange", "asks as RFC 8693 says, with its own credentials"), async () => {
    expect(await exchange.tokenFor(caller())).toBe("up-client-token-1");
    expect(Object.fromEntries(new URLSearchParams(server.seen[0]?.body))).toEqual({
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      subject_token: "client-token",
      subject_token_type: "urn:ietf:params:oauth:token-type:access_token",
      requested_token_type: "urn:ietf:params:oauth:token-type:access_token",
      resource: "https://api.example",
    });
    expect(server.seen[0]?.authorization).toMatch(/^Basic /);
  });

  it("keeps a token until shortly before its end, for its own connection and client token only", async () => {
    const first = await Promise.all(Array.from({ length: 20 }, () => exchange.tokenFor(caller())));
    expect(new Set(first)).toEqual(new Set(["up-client-token-1"]));
    time.advance(269);
    expect(await exchange.tokenFor(caller())).toBe("up-client-token-1");
    time.advance(2);
    expect(await exchange.tokenFor(caller())).toBe("up-client-token-2");
    expect(await exchange.tokenFor(caller({ connectionId: "k2" }))).toBe("up-client-token-3");
    expect(await exchange.tokenFor(caller({ token: "other" }))).toBe("up-other-4");
  });

  it("never keeps a token longer than the one it came from", async () => {
    const expiresAt = new Date(time.clock().getTime() + 10_000).toISOString();
    await exchange.tokenFor(caller({ expiresAt }));
    time.advance(11);
    expect(await exchange.tokenFor(caller({ expiresAt }))).toBe("up-client-token-2");
  });

  it("forgets a connection, also one whose exchange is under way", async () => {
    await exchange.tokenFor(caller());
    exchange.forget("k1");
    const underWay = exchange.tokenFor(caller());
    exchange.forget("k1");
    await underWay;
    expect(await exchange.tokenFor(caller())).toBe("up-client-token-3");
    await exchange.tokenFor(caller({ connectionId: "k" }));
    exchange.forget("k");
    expect(await exchange.tokenFor(caller())).toBe("up-client-token-3");
  });

  const faults: readonly (readonly [string, TestServer["answer"], string])[] = [
    ["500", () => ({ status: 500, json: {} }), "auth_server_unavailable"],
    ["429", () => ({ status: 429, json: { error: "slow_down" } }), "auth_server_unavailable"],
    ["HTML", () => ({ text: "<html>" }), "auth_server_unavailable"],
    ["a redirect", () => ({ status: 302, location: "http://127.0.0.1:1/" }), "internal_error"],
    ["invalid_grant", () => ({ status: 400, json: { error: "invalid_grant" } }), "upstream_error"],
    ["invalid_client", () => ({ status: 401, json: { error: "invalid_client" } }), "internal_error"],
    ["invalid_target", () => ({ status: 400, json: { error: "invalid_target" } }), "internal_error"],
    ["200 without a token", () => ({ json: {} }), "internal_error"],
  ];
  it.each(faults)(
    "says what helps when the server answers %s, and shows no token",
    async (_, answer, code) => {
      server.answer = answer;
      const thrown: unknown = await exchange.tokenFor(caller()).catch((error: unknown) => error);
      expect(thrown).toMatchObject({ code });
      expect(JSON.stringify(thrown) + String(thrown)).not.toContain("client-token");
      server.answer = () => ({ json: { access_token: "later", expires_in: 60 } });
      expect(await exchange.tokenFor(caller())).toBe("later");
    },
  );
});
