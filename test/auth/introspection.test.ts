// Opaque tokens, against a real introspection server.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createIntrospection } from "../../src/auth/introspection.ts";
import { createOAuthAuthenticator } from "../../src/auth/oauth.ts";
import { type Authenticator, AuthFailure } from "../../src/auth/session.ts";
import { type Answer, createTestClock, outbound, startServer, type TestServer } from "./servers.ts";

const resource = "https://mcp.example/mcp";
const issuer = "https://as.example";
let time: ReturnType<typeof createTestClock>;
let server: TestServer;
let authenticator: Authenticator;

const active = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  active: true,
  iss: issuer,
  aud: resource,
  sub: "ann",
  client_id: "c1",
  scope: "pets:read",
  exp: time.seconds() + 600,
  token_type: "Bearer",
  ...change,
});

beforeEach(async () => {
  time = createTestClock();
  server = await startServer(() => ({ json: active() }));
  authenticator = createOAuthAuthenticator({
    issuer,
    resource,
    jwt: null,
    introspect: createIntrospection({
      url: `${server.url}/introspect`,
      client: { id: "connector:1", secret: "s e/cret" },
      issuer,
      send: outbound.send,
      clock: time.clock,
      monotonic: time.monotonic,
      logFault: () => undefined,
    }),
    connections: null,
    scopes: [],
    access: "safe",
    canStepUp: false,
    clock: time.clock,
  });
});
afterEach(() => server.close());

async function outcome(token: string): Promise<AuthFailure | 200> {
  try {
    await authenticator.authenticate(`Bearer ${token}`);
    return 200;
  } catch (error) {
    if (error instanceof AuthFailure) return error;
    throw error;
  }
}

describe("an opaque token", () => {
  it("is asked for with the connector's own credentials, encoded as RFC 6749 says", async () => {
    const { session } = await authenticator.authenticate("Bearer abc.def~1");
    expect(session).toMatchObject({
      user: { issuer, subject: "ann" },
      access: "safe",
      scopes: ["pets:read"],
    });
    expect(server.seen[0]).toMatchObject({
      method: "POST",
      body: "token=abc.def%7E1&token_type_hint=access_token",
      authorization: `Basic ${Buffer.from("connector%3A1:s+e%2Fcret").toString("base64")}`,
    });
  });

  const answers: readonly (readonly [string, Record<string, unknown>, number])[] = [
    ["inactive", { active: false }, 401],
    ["of another audience", { aud: "https://api.example" }, 401],
    ["without audience", { aud: undefined }, 401],
    ["of another issuer", { iss: "https://evil.example" }, 401],
    ["of a server that leaves out iss", { iss: undefined }, 200],
    ["without subject", { sub: undefined }, 401],
    ["without an end", { exp: undefined }, 401],
    ["that has ended", { exp: 1 }, 401],
    ["bound to a key", { cnf: { jkt: "x" } }, 401],
    ["of type DPoP", { token_type: "DPoP" }, 401],
    ["of type bearer in small letters", { token_type: "bearer" }, 200],
    ["of a refresh token (no type)", { token_type: undefined, aud: undefined }, 401],
    ["active as text", { active: "true" }, 503],
    ["without a verdict", { active: undefined }, 503],
  ];
  it.each(answers)("%s: %j gives %i", async (_, change, status) => {
    server.answer = () => ({ json: active(change) });
    const result = await outcome("token");
    expect(result === 200 ? 200 : result.status).toBe(status);
  });

  it("is asked for once in 30 s, however often and however many at once", async () => {
    await Promise.all(Array.from({ length: 50 }, () => outcome("token")));
    time.advance(29);
    expect(await outcome("token")).toBe(200);
    expect(server.seen).toHaveLength(1);
  });

  it("ends within 30 s of its revocation", async () => {
    expect(await outcome("token")).toBe(200);
    server.answer = () => ({ json: { active: false } });
    time.advance(30);
    expect(await outcome("token")).toMatchObject({ status: 401 });
  });

  it("that ends sooner is not kept past its end", async () => {
    server.answer = () => ({ json: active({ exp: time.seconds() + 5 }) });
    expect(await outcome("token")).toBe(200);
    time.advance(6);
    expect(await outcome("token")).toBe(200);
    expect(server.seen).toHaveLength(2);
    time.advance(60);
    server.answer = () => ({ json: active({ exp: 1 }) });
    expect(await outcome("token")).toMatchObject({ status: 401 });
  });

  it("never gets another token's answer", async () => {
    server.answer = ({ body }) => ({ json: active({ sub: new URLSearchParams(body).get("token") }) });
    const subjects = Array.from({ length: 200 }, (_, i) => `user${i}`);
    const sessions = await Promise.all(subjects.map((name) => authenticator.authenticate(`Bearer ${name}`)));
    expect(sessions.map(({ session }) => session.user.subject)).toEqual(subjects);
  });

  const down: readonly (readonly [string, () => Answer])[] = [
    ["answers 500", () => ({ status: 500, json: {} })],
    ["refuses our credentials", () => ({ status: 401, json: { error: "invalid_client" } })],
    ["answers HTML", () => ({ text: "<html></html>" })],
    ["answers 5 MB", () => ({ text: JSON.stringify({ active: true, pad: "x".repeat(5_000_000) }) })],
    ["answers with a redirect", () => ({ status: 307, location: "http://127.0.0.1:1/" })],
  ];
  it.each(down)("is 503 with Retry-After where the server %s, without a storm", async (_, answer) => {
    expect(await outcome("known")).toBe(200);
    server.answer = answer;
    expect(await outcome("new")).toMatchObject({ status: 503, retryAfterS: 1 });
    for (let i = 0; i < 20; i += 1) expect(await outcome(`new${i}`)).toMatchObject({ status: 503 });
    expect(server.seen).toHaveLength(2);
    expect(await outcome("known")).toBe(200);
    server.answer = () => ({ json: active() });
    time.advance(2);
    expect(await outcome("new")).toBe(200);
  });
});
