// JWT access tokens: what is taken, and every way of forging one that is not.
import { createHmac, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createFixedKeySet, type KeySet } from "../../src/auth/key-set.ts";
import { createOAuthAuthenticator } from "../../src/auth/oauth.ts";
import { type Authenticator, AuthFailure } from "../../src/auth/session.ts";
import { promise } from "../requirements.ts";
import { createSigner, createTestClock, type Signer, startServer } from "./servers.ts";

const resource = "https://mcp.example/mcp";
const issuer = "https://as.example";
const time = createTestClock();
const now = time.seconds();

function authenticatorWith(keys: KeySet, type: "at+jwt" | "any-access" = "at+jwt"): Authenticator {
  return createOAuthAuthenticator({
    issuer,
    resource,
    jwt: { keys, type },
    introspect: null,
    connections: null,
    scopes: [],
    access: "all",
    canStepUp: false,
    clock: time.clock,
  });
}

const good = {
  iss: issuer,
  aud: resource,
  sub: "ann",
  client_id: "c1",
  scope: "pets:read pets:write",
  iat: now,
  exp: now + 3600,
};

let signers: Readonly<Record<"RS256" | "PS256" | "ES256" | "EdDSA", Signer>>;
let authenticator: Authenticator;
beforeAll(async () => {
  signers = {
    RS256: await createSigner("rs", "RS256"),
    PS256: await createSigner("ps", "PS256"),
    ES256: await createSigner("es", "ES256"),
    EdDSA: await createSigner("ed", "EdDSA"),
  };
  authenticator = authenticatorWith(
    createFixedKeySet({ keys: Object.values(signers).map(({ jwk }) => jwk) }),
  );
});

async function outcome(token: string, by = authenticator): Promise<number> {
  try {
    await by.authenticate(`Bearer ${token}`);
    return 200;
  } catch (error) {
    if (error instanceof AuthFailure) return error.status;
    throw error;
  }
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("a JWT access token", () => {
  it.each(["RS256", "PS256", "ES256", "EdDSA"] as const)("signed with %s is taken", async (alg) => {
    const { session, token } = await authenticator.authenticate(`Bearer ${await signers[alg].sign(good)}`);
    expect(session).toMatchObject({
      user: { issuer, subject: "ann" },
      client: { id: "c1" },
      scopes: ["pets:read", "pets:write"],
      expiresAt: new Date((now + 3600) * 1000).toISOString(),
    });
    expect(token).not.toBeNull();
  });

  const claims: readonly (readonly [string, Record<string, unknown>, number])[] = [
    ["expired by 1 s, within the leeway", { exp: now - 1 }, 200],
    ["expired by 59 s", { exp: now - 59 }, 200],
    ["expired by 61 s", { exp: now - 61 }, 401],
    ["expired by 1 h", { exp: now - 3600 }, 401],
    ["without exp", { exp: undefined }, 401],
    ["with exp as text", { exp: String(now + 60) }, 401],
    ["with exp beyond any date", { exp: 1e300 }, 401],
    ["with nbf in the future", { nbf: now + 120 }, 401],
    ["with nbf within the leeway", { nbf: now + 30 }, 200],
    ["with nbf as text", { nbf: "0" }, 401],
    ["with iat far in the future", { iat: now + 3600 }, 401],
    ["with iat as text", { iat: "now" }, 401],
    ["of another issuer", { iss: "https://evil.example" }, 401],
    ["of our issuer with a slash more", { iss: `${issuer}/` }, 401],
    ["without issuer", { iss: undefined }, 401],
    ["with a list of issuers", { iss: [issuer] }, 401],
    ["for the API behind us", { aud: "https://api.example" }, 401],
    ["for another MCP server", { aud: "https://other.example/mcp" }, 401],
    ["for our host with another path", { aud: "https://mcp.example/other" }, 401],
    ["without audience", { aud: undefined }, 401],
    ["for us among others", { aud: ["https://api.example", resource] }, 200],
    ["for others only", { aud: ["https://api.example", "https://b.example"] }, 401],
    ["without subject", { sub: undefined }, 401],
    ["with an empty subject", { sub: "" }, 401],
    ["with a number as subject", { sub: 7 }, 401],
    ["bound to a key", { cnf: { jkt: "abc" } }, 401],
    ["without a scope", { scope: undefined }, 200],
    ["with __proto__ as a claim", { ["__proto__"]: { sub: "x" } }, 200],
  ];
  it.each(claims)(promise("C02-04", "%s: %j gives %i"), async (_, change, status) => {
    const given = Object.fromEntries(
      Object.entries({ ...good, ...change }).filter(([, v]) => v !== undefined),
    );
    expect(await outcome(await signers.ES256.sign(given))).toBe(status);
  });

  const headers: readonly (readonly [string, Record<string, unknown>])[] = [
    ["a path as kid", { kid: "../../dev/null" }],
    ["SQL as kid", { kid: "' OR 1=1" }],
    ["10 kB as kid", { kid: "k".repeat(10_000) }],
    ["the kid of another algorithm's key", { kid: "rs" }],
    ["type JWT", { typ: "JWT" }],
    ["no type", { typ: undefined }],
    ["a logout token's type", { typ: "logout+jwt" }],
    ["a DPoP proof's type", { typ: "dpop+jwt" }],
    ["jku", { jku: "https://evil.example/keys" }],
    ["x5u", { x5u: "https://evil.example/cert" }],
    ["jwk", { jwk: { kty: "EC" } }],
  ];
  it.each(headers)(promise("C02-06", "with %s in a validly signed header is refused"), async (_, header) => {
    expect(await outcome(await signers.ES256.sign(good, header))).toBe(401);
  });

  it("with an array as kid, or crit of anything, is refused", async () => {
    const [, payload, signature] = (await signers.ES256.sign(good)).split(".");
    for (const change of [
      { kid: ["es"] },
      { kid: { a: 1 } },
      { crit: ["exp"] },
      { crit: ["b64"], b64: false },
    ]) {
      const header = encode({ alg: "ES256", typ: "at+jwt", kid: "es", ...change });
      expect(await outcome(`${header}.${payload}.${signature}`)).toBe(401);
    }
  });

  it("with its type spelled in full is taken, and type JWT where the operator allows it", async () => {
    expect(await outcome(await signers.ES256.sign(good, { typ: "application/at+jwt" }))).toBe(200);
    expect(await outcome(await signers.ES256.sign(good, { typ: "AT+JWT" }))).toBe(200);
    const lenient = authenticatorWith(createFixedKeySet({ keys: [signers.ES256.jwk] }), "any-access");
    expect(await outcome(await signers.ES256.sign(good, { typ: "JWT" }), lenient)).toBe(200);
    expect(await outcome(await signers.ES256.sign(good, { typ: "logout+jwt" }), lenient)).toBe(401);
  });

  it.each(["none", "None", "nOnE", "HS256", "HS384", "RS512", "ES256K", "dir"])(
    promise("C02-05", "with alg %s is refused"),
    async (alg) => {
      const head = encode({ alg, typ: "at+jwt", kid: "rs" });
      const body = encode(good);
      const { jwk } = signers.RS256;
      const rsa = createPublicKey({ key: { kty: "RSA", n: jwk.n ?? "", e: jwk.e ?? "" }, format: "jwk" });
      const pem = rsa.export({ type: "spki", format: "pem" });
      const mac = createHmac("sha256", pem).update(`${head}.${body}`).digest("base64url");
      for (const signature of ["", mac]) expect(await outcome(`${head}.${body}.${signature}`)).toBe(401);
    },
  );

  it(
    promise("C02-05", "with an ES256 signature of r = s = 0, an empty or a cut one is refused"),
    async () => {
      const [head, body, signature] = (await signers.ES256.sign(good)).split(".");
      const zeros = Buffer.alloc(64).toString("base64url");
      for (const bad of [zeros, "", signature?.slice(0, -4), `${signature}AAAA`, "!!!!"]) {
        expect(await outcome(`${head}.${body}.${bad}`)).toBe(401);
      }
      const other = encode({ ...good, sub: "eve" });
      expect(await outcome(`${head}.${other}.${signature}`)).toBe(401);
    },
  );

  it("ends in time although its signature is remembered", async () => {
    const clock = createTestClock();
    const keys = createFixedKeySet({ keys: [signers.ES256.jwk] });
    const options = { issuer, resource, introspect: null, connections: null, scopes: [], canStepUp: false };
    const remembering = createOAuthAuthenticator({
      ...options,
      ...clock,
      jwt: { keys, type: "at+jwt" },
      access: "all",
    });
    const token = await signers.ES256.sign({ ...good, exp: now + 5 });
    expect(await outcome(token, remembering)).toBe(200);
    clock.advance(50);
    expect(await outcome(token, remembering)).toBe(200);
    clock.advance(16);
    expect(await outcome(token, remembering)).toBe(401);
    const [head, , signature] = token.split(".");
    expect(await outcome(`${head}.${encode({ ...good, sub: "eve" })}.${signature}`, remembering)).toBe(401);
  });

  it(
    promise(
      "C02-06",
      "signed with a key of an attacker is refused, without a call to where its header points",
    ),
    async () => {
      const evil = await createSigner("es");
      const server = await startServer(() => ({ json: { keys: [evil.jwk] } }));
      for (const header of [
        {},
        { jku: `${server.url}/keys` },
        { x5u: `${server.url}/cert` },
        { jwk: evil.jwk },
      ]) {
        expect(await outcome(await evil.sign(good, header))).toBe(401);
      }
      expect(server.seen).toEqual([]);
      await server.close();
    },
  );

  it("with a payload that is no object, or with an RSA key that is too short, is refused", async () => {
    const weak = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const weakJwk = { ...weak.publicKey.export({ format: "jwk" }), kty: "RSA", kid: "weak", alg: "RS256" };
    const lax = authenticatorWith(createFixedKeySet({ keys: [weakJwk, signers.ES256.jwk] }));
    const text = `${encode({ alg: "RS256", kid: "weak", typ: "at+jwt" })}.${encode(good)}`;
    const signature = sign("sha256", Buffer.from(text), weak.privateKey).toString("base64url");
    expect(await outcome(`${text}.${signature}`, lax)).toBe(401);
    for (const token of ["a.b.c", "a.b", `${encode({ alg: "ES256" })}.W10.AAAA`, "....", "ey.ey.ey"]) {
      expect(await outcome(token)).toBe(401);
    }
  });
});
