// Keys through rotation and outages, against a real key server.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRemoteKeySet } from "../../src/auth/key-set.ts";
import { createOAuthAuthenticator } from "../../src/auth/oauth.ts";
import { type Authenticator, AuthFailure } from "../../src/auth/session.ts";
import { promise } from "../requirements.ts";
import {
  type Answer,
  createSigner,
  createTestClock,
  outbound,
  type Signer,
  startServer,
  type TestServer,
} from "./servers.ts";

const resource = "https://mcp.example/mcp";
const issuer = "https://as.example";

let time: ReturnType<typeof createTestClock>;
let server: TestServer;
let one: Signer;
let two: Signer;
let authenticator: Authenticator;
let faults: unknown[];

beforeEach(async () => {
  time = createTestClock();
  one = await createSigner("one");
  two = await createSigner("two");
  faults = [];
  server = await startServer(() => ({ json: { keys: [one.jwk] } }));
  const keys = createRemoteKeySet({
    url: `${server.url}/keys`,
    send: outbound.send,
    monotonic: time.monotonic,
    logFault: (error) => void faults.push(error),
  });
  authenticator = createOAuthAuthenticator({
    issuer,
    resource,
    jwt: { keys, type: "at+jwt" },
    introspect: null,
    connections: null,
    scopes: [],
    access: "all",
    canStepUp: false,
    clock: time.clock,
    monotonic: time.monotonic,
  });
});
afterEach(() => server.close());

const tokenOf = (signer: Signer): Promise<string> =>
  signer.sign({ iss: issuer, aud: resource, sub: "ann", exp: time.seconds() + 600 });

const outcome = async (signer: Signer): Promise<AuthFailure | 200> => enter(await tokenOf(signer));

async function enter(token: string): Promise<AuthFailure | 200> {
  try {
    await authenticator.authenticate(`Bearer ${token}`);
    return 200;
  } catch (error) {
    if (error instanceof AuthFailure) return error;
    throw error;
  }
}

const DOWN: readonly (readonly [string, () => Answer])[] = [
  ["answers 500", () => ({ status: 500, json: { keys: [] } })],
  ["answers HTML", () => ({ text: "<html>busy</html>" })],
  ["answers an empty list", () => ({ json: { keys: [] } })],
  ["answers a list of symmetric keys", () => ({ json: { keys: [{ kty: "oct", k: "AAAA", kid: "one" }] } })],
  ["answers a list of nonsense", () => ({ json: { keys: [null, 1, "x", {}] } })],
  ["answers an array", () => ({ json: [] })],
  ["answers 50 MB", () => ({ text: `{"keys":[],"pad":"${"x".repeat(50_000_000)}"}` })],
  ["answers with a redirect", () => ({ status: 302, location: "http://127.0.0.1:1/keys" })],
];

describe("rotation", () => {
  it(
    promise("C03-04", "is survived: a new key is taken after one fetch, while tokens of the old one live"),
    async () => {
      expect(await outcome(one)).toBe(200);
      server.answer = () => ({ json: { keys: [one.jwk, two.jwk] } });
      expect(await Promise.all([outcome(two), outcome(two), outcome(one)])).toEqual([200, 200, 200]);
      expect(server.seen).toHaveLength(2);
    },
  );

  it(promise("C03-04", "ends tokens of a removed key within five minutes"), async () => {
    expect(await outcome(one)).toBe(200);
    server.answer = () => ({ json: { keys: [two.jwk] } });
    const kept = await tokenOf(one);
    time.advance(239);
    expect(await enter(kept)).toBe(200);
    time.advance(2);
    expect(await outcome(one)).toMatchObject({ status: 401 });
    time.advance(59);
    expect(await enter(kept)).toMatchObject({ status: 401 });
    expect(await outcome(two)).toBe(200);
  });

  it("cannot be made a storm by unknown key ids", async () => {
    expect(await outcome(one)).toBe(200);
    const strangers = await Promise.all(Array.from({ length: 60 }, (_, i) => createSigner(`x${i}`)));
    for (const stranger of strangers) expect(await outcome(stranger)).toMatchObject({ status: 401 });
    expect(server.seen.length).toBeLessThanOrEqual(11);
    expect(await outcome(one)).toBe(200);
  });

  it("begins with one fetch, however many come at once", async () => {
    expect(await Promise.all(Array.from({ length: 30 }, () => outcome(one)))).toEqual(Array(30).fill(200));
    expect(server.seen).toHaveLength(1);
  });
});

describe.each(DOWN)("a key endpoint that %s", (_, down) => {
  it(promise("C03-05", "leaves cached keys good for ten minutes and more, with few fetches"), async () => {
    expect(await outcome(one)).toBe(200);
    server.answer = down;
    for (let minute = 0; minute < 16; minute += 1) {
      time.advance(60);
      for (let i = 0; i < 5; i += 1) expect(await outcome(one)).toBe(200);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(server.seen.length).toBeLessThanOrEqual(20);
    // The last attempt may still read: a new caller would only join it.
    await vi.waitFor(() => expect(faults).toHaveLength(server.seen.length - 1), 5_000);
    server.answer = () => ({ json: { keys: [one.jwk, two.jwk] } });
    time.advance(31);
    expect(await outcome(two)).toBe(200);
  });

  it(promise("C03-05", "makes an unknown key 503 with Retry-After, never 401"), async () => {
    expect(await outcome(one)).toBe(200);
    server.answer = down;
    const failure = await outcome(two);
    expect(failure).toMatchObject({ status: 503, body: { code: "auth_server_unavailable" } });
    expect(failure === 200 ? 0 : failure.retryAfterS).toBeGreaterThanOrEqual(1);
    const before = server.seen.length;
    for (let i = 0; i < 20; i += 1) expect(await outcome(two)).toMatchObject({ status: 503 });
    expect(server.seen.length).toBe(before);
    expect(faults.length).toBeGreaterThan(0);
  });

  it("makes every token 503 while no key was ever had, and recovers", async () => {
    server.answer = down;
    expect(await outcome(one)).toMatchObject({ status: 503 });
    server.answer = () => ({ json: { keys: [one.jwk] } });
    time.advance(2);
    expect(await outcome(one)).toBe(200);
  });
});

describe("a key endpoint that hangs or is gone", () => {
  it(promise(
    "C03-05",
    "is given up after three seconds, once, and nobody waits again while old keys will do",
  ), async () => {
    expect(await outcome(one)).toBe(200);
    server.answer = () => ({ hang: true });
    time.advance(301);
    const failures = await Promise.all([outcome(two), outcome(two), outcome(two)]);
    for (const failure of failures) expect(failure).toMatchObject({ status: 503 });
    expect(server.seen).toHaveLength(2);
    time.advance(30);
    expect(await outcome(one)).toBe(200);
  }, 10_000);

  it("is 503 where the connection is refused", async () => {
    await server.close();
    expect(await outcome(one)).toMatchObject({ status: 503 });
  });
});

describe("clocks", () => {
  it(
    promise("C22-03", "that are set back keep no removed key alive: ages are counted by the monotonic clock"),
    async () => {
      expect(await outcome(one)).toBe(200);
      server.answer = () => ({ json: { keys: [two.jwk] } });
      time.advance(301);
      const token = await one.sign({ iss: issuer, aud: resource, sub: "ann", exp: time.seconds() + 600 });
      await expect(authenticator.authenticate(`Bearer ${token}`)).rejects.toMatchObject({ status: 401 });
    },
  );
});
