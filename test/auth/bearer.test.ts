// The bearer key, and the exact shapes of challenges.
import { describe, expect, it } from "vitest";
import { createBearerAuthenticator, createOpenAuthenticator } from "../../src/auth/bearer.ts";
import { createChallenges } from "../../src/auth/challenge.ts";
import { AuthFailure, type Session } from "../../src/auth/session.ts";
import { promise } from "../requirements.ts";

const session: Session = {
  user: { issuer: "local", subject: "operator" },
  client: { id: "bearer" },
  connectionId: "local",
  access: "all",
  scopes: null,
  tenantIds: null,
  expiresAt: null,
  canStepUp: false,
};
const secret = "k".repeat(43);
const metadataUrl = "https://mcp.example/.well-known/oauth-protected-resource/mcp";

async function failureOf(run: Promise<unknown>): Promise<AuthFailure> {
  const thrown: unknown = await run.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof AuthFailure) return thrown;
  throw new Error(`let in, or failed otherwise: ${String(thrown)}`);
}

describe("bearer mode", () => {
  const { authenticate } = createBearerAuthenticator({ secret, session, metadataUrl });

  it.each([`Bearer ${secret}`, `bearer ${secret}`, `BEARER  ${secret}`])(
    "lets the key in: %s",
    async (header) => {
      expect(await authenticate(header)).toEqual({ session, token: null });
    },
  );

  it.each([
    undefined,
    "",
    "Basic dXNlcjpwYXNz",
    "Bearer",
    "Bearer ",
    "Bearer    ",
    "Negotiate abc",
    "DPoP abc",
    secret,
    `Token ${secret}`,
    `Bearer\t${secret}`,
  ])(promise("C02-01", "answers %j as if no token had come: no error code"), async (header) => {
    const failure = await failureOf(authenticate(header));
    expect(failure.status).toBe(401);
    expect(failure.wwwAuthenticate).toBe(`Bearer resource_metadata="${metadataUrl}"`);
  });

  it.each([
    "Bearer wrong",
    `Bearer ${secret}x`,
    `Bearer ${secret.slice(1)}`,
    `Bearer ${secret} ${secret}`,
    `Bearer ${secret}, Bearer ${secret}`,
    `Bearer ${secret}\u0000`,
    "Bearer é",
    `Bearer ${"a".repeat(20_000)}`,
    'Bearer "quoted"',
  ])("refuses %j as an invalid token", async (header) => {
    const failure = await failureOf(authenticate(header));
    expect(failure.status).toBe(401);
    expect(failure.wwwAuthenticate).toMatch(
      /^Bearer error="invalid_token", error_description="[^"]+", resource_metadata="/,
    );
    expect(JSON.stringify(failure.body)).not.toContain(secret);
  });

  it.each(["", "short", "x".repeat(31)])(
    promise("command.no-open-door", "does not start with the weak key %j, and does not print it"),
    (weak) => {
      let thrown: unknown;
      try {
        createBearerAuthenticator({ secret: weak, session });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ code: "config_invalid" });
      if (weak.length > 10) expect(String(thrown)).not.toContain(weak);
    },
  );

  it("asks nobody over stdio", async () => {
    expect(await createOpenAuthenticator({ session }).authenticate(undefined)).toEqual({
      session,
      token: null,
    });
  });
});

describe("challenges", () => {
  it("name metadata and scopes, and no error where no credentials came", () => {
    const { missing } = createChallenges({ metadataUrl, scopes: ["a:read", "b:write"] });
    expect(missing().wwwAuthenticate).toBe(
      `Bearer resource_metadata="${metadataUrl}", scope="a:read b:write"`,
    );
  });

  it("leave the scope list out when the header would pass 7,000 characters", () => {
    const scopes = (count: number) => Array.from({ length: count }, (_, i) => `resource${i}:read`);
    for (const count of [1, 100, 300, 350, 400, 450, 500, 5000]) {
      const challenges = createChallenges({ metadataUrl, scopes: scopes(count) });
      for (const failure of [
        challenges.missing(),
        challenges.invalid({ kind: "wrong_key" }),
        challenges.insufficient(scopes(count)),
      ]) {
        const header = failure.wwwAuthenticate ?? "";
        expect(header.length).toBeLessThanOrEqual(7000);
        expect(header).toContain("resource_metadata=");
        if (count <= 300) expect(header).toContain("scope=");
      }
    }
  });

  it(promise("error.scope", "name all scopes that an operation needs in a 403"), () => {
    const failure = createChallenges({ metadataUrl, scopes: ["other"] }).insufficient(["a:read", "b:write"]);
    expect(failure.status).toBe(403);
    expect(failure.wwwAuthenticate).toMatch(
      /^Bearer error="insufficient_scope", .*resource_metadata=".*", scope="a:read b:write"$/,
    );
    expect(failure.body).toMatchObject({ error: "insufficient_scope", scope: "a:read b:write" });
  });

  it("never let a scope break out of its quotes", () => {
    const { missing } = createChallenges({ metadataUrl, scopes: ['a"b', "c\r\nd", "é", "", "good"] });
    expect(missing().wwwAuthenticate).toBe(`Bearer resource_metadata="${metadataUrl}", scope="good"`);
  });
});
