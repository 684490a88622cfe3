// Why a token was not taken: a reason for the operator, through real tokens; the caller gets the same bytes for all of them.
import { generateKeyPairSync, sign } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBearerAuthenticator } from "../../src/auth/bearer.ts";
import { createIntrospection } from "../../src/auth/introspection.ts";
import { createFixedKeySet } from "../../src/auth/key-set.ts";
import { createOAuthAuthenticator, type OAuthOptions } from "../../src/auth/oauth.ts";
import { createRefusalReport, type RefusalFacts } from "../../src/auth/report-refusals.ts";
import { type Authenticator, AuthFailure } from "../../src/auth/session.ts";
import { describeRefusal, type TokenRefusal } from "../../src/auth/token-refusal.ts";
import { openStore } from "../../src/store/open-store.ts";
import { CONNECTION_CLAIM, type Store } from "../../src/store/store.ts";
import { promise } from "../requirements.ts";
import { caller } from "./caller.ts";
import {
  createSigner,
  createTestClock,
  outbound,
  type Signer,
  startServer,
  type TestServer,
} from "./servers.ts";

const resource = "https://mcp.example/mcp";
const issuer = "https://as.example";
const time = createTestClock();
const now = time.seconds();
const good = { iss: issuer, aud: resource, sub: "ann", client_id: "c1", exp: now + 600 };

let one: Signer;
let two: Signer;
let store: Store;
let server: TestServer;
let options: OAuthOptions;

beforeEach(async () => {
  one = await createSigner("one");
  two = await createSigner("two");
  store = await openStore(":memory:", { clock: time.clock });
  server = await startServer(() => ({ json: { active: false } }));
  options = {
    issuer,
    resource,
    jwt: { keys: createFixedKeySet({ keys: [one.jwk, two.jwk] }), type: "at+jwt" },
    introspect: createIntrospection({
      url: `${server.url}/introspect`,
      client: { id: "connector", secret: "secret" },
      issuer,
      send: outbound.send,
      clock: time.clock,
      monotonic: time.monotonic,
      logFault: () => undefined,
    }),
    connections: null,
    scopes: ["pets:read"],
    access: "all",
    canStepUp: false,
    clock: time.clock,
  };
});
afterEach(async () => {
  await server.close();
  await store.close();
});

async function failureOf(token: string, by: Authenticator): Promise<AuthFailure> {
  const thrown: unknown = await by.authenticate(`Bearer ${token}`).catch((error: unknown) => error);
  if (thrown instanceof AuthFailure) return thrown;
  throw new Error(`let in, or failed otherwise: ${String(thrown)}`);
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token signed with an RSA key that is too short to be used. */
function weaklySigned(): { readonly token: string; readonly by: Authenticator } {
  const weak = generateKeyPairSync("rsa", { modulusLength: 1024 });
  const jwk = { ...weak.publicKey.export({ format: "jwk" }), kty: "RSA", kid: "weak", alg: "RS256" };
  const text = `${encode({ alg: "RS256", kid: "weak", typ: "at+jwt" })}.${encode(good)}`;
  const signature = sign("sha256", Buffer.from(text), weak.privateKey).toString("base64url");
  const keys = createFixedKeySet({ keys: [jwk] });
  const by = createOAuthAuthenticator({ ...options, jwt: { keys, type: "at+jwt" } });
  return { token: `${text}.${signature}`, by };
}

async function connect(): Promise<string> {
  const { id } = await store.connections.create({
    user: { issuer, subject: "ann" },
    client: { id: "c1", redirectHost: null, selfRegistered: false },
    access: "all",
    scopes: null,
    tenantIds: null,
    grantId: null,
  });
  return id;
}

/** With the connections of our own server: what a token that names one is refused for. */
const own = (claims: Record<string, unknown>): Promise<AuthFailure> => {
  const connections = { claim: CONNECTION_CLAIM, find: store.connections.find };
  return one
    .sign({ ...good, ...claims })
    .then((token) => failureOf(token, createOAuthAuthenticator({ ...options, connections })));
};

const signed = async (
  claims: Record<string, unknown>,
  header: Record<string, unknown> = {},
): Promise<AuthFailure> =>
  failureOf(await one.sign({ ...good, ...claims }, header), createOAuthAuthenticator(options));

const opaque = (answer: Record<string, unknown>): Promise<AuthFailure> => {
  server.answer = () => ({ json: answer });
  return failureOf("opaque", createOAuthAuthenticator(options));
};

type Case = readonly [kind: TokenRefusal["kind"], log: string, run: () => Promise<AuthFailure>];

const CASES: readonly Case[] = [
  ["malformed", "token", () => failureOf("not/a=token?", createOAuthAuthenticator(options))],
  ["malformed", "sub", () => signed({ sub: 7 })],
  ["malformed", "exp", () => signed({ exp: "tomorrow" })],
  ["malformed", "nbf", () => signed({ nbf: "0" })],
  ["malformed", "iat", () => signed({ iat: "now" })],
  [
    "wrong_key",
    "the bearer key is not the one of this connector",
    () => {
      const { session } = caller();
      return failureOf("wrong", createBearerAuthenticator({ secret: "k".repeat(40), session }));
    },
  ],
  [
    "uncheckable",
    "introspection",
    () => failureOf("opaque", createOAuthAuthenticator({ ...options, introspect: null })),
  ],
  [
    "wrong_algorithm",
    "HS256",
    () => failureOf(`${encode({ alg: "HS256" })}.${encode(good)}.AAAA`, createOAuthAuthenticator(options)),
  ],
  ["forbidden_header", "jku", () => signed({}, { jku: "https://evil.example/keys" })],
  ["wrong_type", "its type is: JWT", () => signed({}, { typ: "JWT" })],
  ["wrong_type", "its type is: none", () => signed({}, { typ: undefined })],
  ["unknown_key", "key id: three", () => signed({}, { kid: "three" })],
  ["unknown_key", "key id: none", () => signed({}, { kid: undefined })],
  [
    "unusable_key",
    "not supported: weak",
    () => {
      const { token, by } = weaklySigned();
      return failureOf(token, by);
    },
  ],
  ["bad_signature", "key: two", () => signed({}, { kid: "two" })],
  ["wrong_issuer", "https://evil.example", () => signed({ iss: "https://evil.example" })],
  ["wrong_audience", "another resource: https://api.example", () => signed({ aud: "https://api.example" })],
  ["wrong_audience", "another resource: none", () => signed({ aud: undefined })],
  ["not_bearer", "bound to a key", () => signed({ cnf: { jkt: "x" } })],
  ["not_bearer", "bound to a key", () => opaque({ active: true, token_type: "DPoP" })],
  ["expired", new Date((now - 100) * 1000).toISOString(), () => signed({ exp: now - 100 })],
  ["not_yet_valid", new Date((now + 100) * 1000).toISOString(), () => signed({ nbf: now + 100 })],
  ["not_yet_valid", "clocks", () => signed({ iat: now + 100 })],
  ["inactive", "revoked, expired or unknown", () => opaque({ active: false })],
  ["no_connection", "no connection", () => own({})],
  ["no_connection", "no connection", () => own({ [CONNECTION_CLAIM]: "none" })],
  [
    "foreign_connection",
    "another person",
    async () => own({ [CONNECTION_CLAIM]: await connect(), sub: "eve" }),
  ],
  [
    "revoked",
    "ended",
    async () => {
      const id = await connect();
      await store.connections.revoke({ id, user: { issuer, subject: "ann" } });
      return own({ [CONNECTION_CLAIM]: id });
    },
  ],
];

const WRONG = "The access token is expired, revoked, malformed or not for this resource";

describe(promise("ops.same-401", "a token that is not taken"), () => {
  it.each(CASES)(
    "for the reason %s is reported with %j, and the caller is not told",
    async (kind, log, run) => {
      const failure = await run();
      expect(failure.refusal?.kind).toBe(kind);
      if (failure.refusal !== undefined) expect(describeRefusal(failure.refusal).log).toContain(log);
      expect(failure.status).toBe(401);
      expect(failure.body).toEqual({ error: "invalid_token", error_description: WRONG });
      const metadata = 'resource_metadata="https://mcp.example/.well-known/oauth-protected-resource/mcp"';
      const more = kind === "wrong_key" ? "" : `, ${metadata}, scope="pets:read"`;
      expect(failure.wwwAuthenticate).toBe(
        `Bearer error="invalid_token", error_description="${WRONG}"${more}`,
      );
    },
  );

  it("is the reason for every kind that there is", () => {
    const kinds: Readonly<Record<TokenRefusal["kind"], true>> = {
      malformed: true,
      wrong_key: true,
      uncheckable: true,
      wrong_algorithm: true,
      forbidden_header: true,
      wrong_type: true,
      unknown_key: true,
      unusable_key: true,
      bad_signature: true,
      wrong_issuer: true,
      wrong_audience: true,
      not_bearer: true,
      expired: true,
      not_yet_valid: true,
      inactive: true,
      no_connection: true,
      foreign_connection: true,
      revoked: true,
    };
    expect(new Set(CASES.map(([kind]) => kind))).toEqual(new Set(Object.keys(kinds)));
  });

  it("never brings its own text into the log beyond one bounded line of printable characters", async () => {
    const long = await signed({ aud: ["https://api.example", `\u001b[31m\n\u202e${"x".repeat(5000)}`] });
    const text = describeRefusal(long.refusal ?? { kind: "revoked" }).log;
    expect(text).toMatch(/^the token is for another resource: https:\/\/api\.example \[31mx+\.\.\.$/);
    expect(text.length).toBeLessThan(150);
    const token = await one.sign({ ...good, exp: now - 100 });
    const failure = await failureOf(token, createOAuthAuthenticator(options));
    for (const part of token.split(".")) expect(JSON.stringify(failure)).not.toContain(part);
  });

  it("is named by introspection too where its signature holds, and by nobody where the server cannot", async () => {
    const by = createOAuthAuthenticator({ ...options, introspectJwt: true });
    const token = await one.sign(good);
    expect((await failureOf(token, by)).refusal).toEqual({ kind: "inactive" });
    server.answer = () => ({ status: 400, json: { error: "unsupported_token_type" } });
    const other = await one.sign({ ...good, jti: "2" });
    expect((await by.authenticate(`Bearer ${other}`)).session.user.subject).toBe("ann");
    expect((await failureOf("opaque", by)).refusal).toEqual({ kind: "uncheckable" });
  });
});

describe("the report of refusals", () => {
  it(
    promise(
      "ops.refusals-quiet",
      "counts each one, and logs each reason once in ten seconds with how many there were",
    ),
    () => {
      const clock = createTestClock();
      const counted: string[] = [];
      const lines: RefusalFacts[] = [];
      const report = createRefusalReport({
        count: (reason) => void counted.push(reason),
        warn: (facts) => void lines.push(facts),
        monotonic: clock.monotonic,
      });
      const flood = () => {
        for (let i = 0; i < 100; i += 1) report({ kind: "bad_signature", keyId: `k${i}` });
      };
      flood();
      report({ kind: "revoked" });
      clock.advance(9);
      flood();
      clock.advance(1);
      flood();
      expect(counted).toHaveLength(301);
      expect(lines.map(({ reason, times }) => [reason, times])).toEqual([
        ["bad_signature", 1],
        ["revoked", 1],
        ["bad_signature", 200],
      ]);
      expect(lines[0]?.why).toBe("the token's signature does not fit the issuer's key: k0");
    },
  );
});
