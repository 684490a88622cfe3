// Authorization servers that are not ours: a plain oidc-provider with opaque tokens, another with JWTs and rotating keys.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import Provider, { type Configuration } from "oidc-provider";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AuthServer, discoverAuthServer } from "../../src/auth/discover-auth-server.ts";
import { createIntrospection } from "../../src/auth/introspection.ts";
import { createRemoteKeySet } from "../../src/auth/key-set.ts";
import { createOAuthAuthenticator } from "../../src/auth/oauth.ts";
import type { Authenticator } from "../../src/auth/session.ts";
import { promise } from "../requirements.ts";
import { createTestClock, outbound } from "./servers.ts";

const resource = "https://mcp.example/mcp";
const client = { id: "connector", secret: "connector-secret" };
const logFault = (): void => undefined;

let http: Server;
let issuer: string;
let provider: Provider;
/** Monotonic only: the provider looks at the machine's own clock. */
let time: ReturnType<typeof createTestClock>;
const clock = (): Date => new Date();

async function newKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: "RS256", use: "sig" };
}

function serve(format: "opaque" | "jwt", keys: readonly JWK[]): void {
  const server = { scope: "pets:read", accessTokenFormat: format, jwt: { sign: { alg: "RS256" } } } as const;
  const configuration: Configuration = {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [],
        grant_types: [],
        response_types: [],
      },
      { client_id: "assistant", redirect_uris: ["https://a.example/cb"], token_endpoint_auth_method: "none" },
    ],
    jwks: { keys: keys.map((key) => ({ ...key, kty: "RSA" })) },
    cookies: { keys: ["k".repeat(32)] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      revocation: { enabled: true },
      resourceIndicators: { enabled: true, getResourceServerInfo: () => server },
    },
    ttl: { AccessToken: 600 },
  };
  provider = new Provider(issuer, configuration);
}

async function issue(format: "opaque" | "jwt", audience = resource): Promise<string> {
  const found = await provider.Client.find("assistant");
  if (found === undefined) throw new Error("the client is missing");
  const grant = new provider.Grant({ accountId: "ann", clientId: "assistant" });
  grant.addResourceScope(audience, "pets:read");
  const grantId = await grant.save();
  const token = new provider.AccessToken({
    accountId: "ann",
    client: found,
    grantId,
    gty: "authorization_code",
    scope: "pets:read",
  });
  token.resourceServer = new provider.ResourceServer(audience, {
    scope: "pets:read",
    audience,
    accessTokenFormat: format,
    jwt: { sign: { alg: "RS256" } },
  });
  return token.save();
}

function authenticatorFor(server: AuthServer): Authenticator {
  const parts = { send: outbound.send, monotonic: time.monotonic, logFault };
  return createOAuthAuthenticator({
    issuer,
    resource,
    jwt: { keys: createRemoteKeySet({ url: server.jwksUri ?? "", ...parts }), type: "at+jwt" },
    introspect: createIntrospection({
      url: server.introspectionEndpoint ?? "",
      client,
      issuer,
      clock,
      ...parts,
    }),
    introspectJwt: true,
    connections: null,
    scopes: [],
    access: "all",
    canStepUp: false,
    clock,
  });
}

beforeEach(async () => {
  time = createTestClock();
  http = createServer((request, response) => void provider.callback()(request, response));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterEach(async () => {
  http.closeAllConnections();
  await new Promise((resolve) => http.close(resolve));
});

const statusOf = (authenticator: Authenticator, token: string): Promise<number> =>
  authenticator.authenticate(`Bearer ${token}`).then(
    () => 200,
    (failure: { status: number }) => failure.status,
  );

describe("a plain oidc-provider with opaque tokens", () => {
  it("is found, asked, believed for our audience only, and its revocation counts within 30 s", async () => {
    serve("opaque", [await newKey("one")]);
    const authenticator = authenticatorFor(await discoverAuthServer({ issuer, send: outbound.send }));
    const token = await issue("opaque");
    const { session } = await authenticator.authenticate(`Bearer ${token}`);
    expect(session).toMatchObject({
      user: { issuer, subject: "ann" },
      client: { id: "assistant" },
      scopes: ["pets:read"],
    });
    expect(await statusOf(authenticator, await issue("opaque", "https://api.example"))).toBe(401);
    expect(await statusOf(authenticator, "made-up")).toBe(401);
    await (await provider.AccessToken.find(token))?.destroy();
    time.advance(31);
    expect(await statusOf(authenticator, token)).toBe(401);
  });

  it("is 503, not 401, while it is away", async () => {
    serve("opaque", [await newKey("one")]);
    const authenticator = authenticatorFor(await discoverAuthServer({ issuer, send: outbound.send }));
    const token = await issue("opaque");
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    expect(await statusOf(authenticator, token)).toBe(503);
  });
});

describe("an oidc-provider with JWTs and rotating keys", () => {
  it(
    promise("C03-04", "is followed through a rotation without a refused call, and to the end of the old key"),
    async () => {
      const [one, two] = [await newKey("one"), await newKey("two")];
      serve("jwt", [one]);
      const authenticator = authenticatorFor(await discoverAuthServer({ issuer, send: outbound.send }));
      const old = await issue("jwt");
      expect(await statusOf(authenticator, old)).toBe(200);
      serve("jwt", [two, one]);
      const fresh = await issue("jwt");
      expect(await statusOf(authenticator, fresh)).toBe(200);
      expect(await statusOf(authenticator, old)).toBe(200);
      serve("jwt", [two]);
      time.advance(301);
      expect(await statusOf(authenticator, old)).toBe(401);
      expect(await statusOf(authenticator, fresh)).toBe(200);
      expect(await statusOf(authenticator, await issue("jwt", "https://mcp.example/other"))).toBe(401);
    },
  );
});
