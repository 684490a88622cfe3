// The authorization endpoint: where it sends people, and where it never does (C17-04, C17-06, C17-09, C17-10).
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fittingScope } from "../../src/authserver/authorize-request.ts";
import { promise } from "../requirements.ts";
import {
  authorizePath,
  decide,
  makePkce,
  obtainCode,
  REDIRECT,
  redeem,
  register,
  signIn,
} from "./client-flow.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";
import { createVisitor, formOf } from "./visitor.ts";

let running: Running;
let clientId: string;
let webId: string;
beforeAll(async () => {
  running = await startAuthServer();
  clientId = String((await register(running.origin)).body["client_id"]);
  const web = await register(running.origin, { redirect_uris: ["https://good.example/cb"] });
  webId = String(web.body["client_id"]);
});
afterAll(() => running.stop());

const ask = (extra: Record<string, string | null>, id = clientId) => {
  const asked = { clientId: id, resource: running.resource, challenge: makePkce().challenge, extra };
  return createVisitor(running.origin).get(authorizePath(asked));
};

describe("redirect URIs at the authorization endpoint", () => {
  it.each([
    "https://good.example/CB",
    "https://good.example/cb/",
    "https://good.example/cb?x=1",
    "https://good.example/other",
    "https://good.example:8443/cb",
    "https://good.example:443/cb",
    "http://good.example/cb",
    "https://GOOD.example/cb",
    "https://good.example.evil.com/cb",
    "https://good.example@evil.com/cb",
    "https://good.example/%63b",
    "https://good.example/x/../cb",
    "https://good.example/%2e/cb",
    "https://evil.example/cb",
    "javascript:alert(1)",
    "//evil.example/cb",
    "",
  ])(promise("C17-04", "answers %s with a page and never goes there"), async (uri) => {
    const page = await ask({ redirect_uri: uri }, webId);
    expect(page.status).toBe(400);
    expect(page.headers.get("location")).toBeNull();
    expect(page.text).toContain("This request cannot go on");
    expect(page.text).not.toContain("evil");
  });

  it(
    promise("C17-04", "takes the loopback port that the client happens to listen on, and nothing else of it"),
    async () => {
      expect((await ask({ redirect_uri: "http://127.0.0.1:49152/callback" })).status).toBe(200);
      for (const uri of [
        "http://127.0.0.1:49152/other",
        "http://localhost:9/callback",
        "https://127.0.0.1:9/callback",
      ])
        expect((await ask({ redirect_uri: uri })).status).toBe(400);
    },
  );

  it("answers an unknown client with a page", async () => {
    const page = await ask({}, "nobody");
    expect(page.status).toBe(400);
    expect(page.headers.get("location")).toBeNull();
  });
});

describe("what is refused at the authorization endpoint", () => {
  const CASES: readonly (readonly [string, Record<string, string | null>, string])[] = [
    ["no challenge", { code_challenge: null, code_challenge_method: null }, "invalid_request"],
    ["plain", { code_challenge_method: "plain" }, "invalid_request"],
    ["no method", { code_challenge_method: null }, "invalid_request"],
    ["s256 in lower case", { code_challenge_method: "s256" }, "invalid_request"],
    ["a challenge of 42", { code_challenge: "a".repeat(42) }, "invalid_request"],
    ["a challenge of 129", { code_challenge: "a".repeat(129) }, "invalid_request"],
    ["no resource", { resource: null }, "invalid_target"],
    ["an unknown resource", { resource: "https://elsewhere.example/mcp" }, "invalid_target"],
    ["another path", { resource: "PATH" }, "invalid_target"],
    ["a fragment", { resource: "FRAGMENT" }, "invalid_target"],
    ["no URL as resource", { resource: "mcp" }, "invalid_target"],
    ["token as response", { response_type: "token" }, "unsupported_response_type"],
    ["id_token as response", { response_type: "code id_token" }, "unsupported_response_type"],
    ["a form as response", { response_mode: "form_post" }, "unsupported_response_mode"],
    ["a fragment as response", { response_mode: "fragment" }, "unsupported_response_mode"],
    ["scopes that nobody offers", { scope: "admin:all" }, "invalid_scope"],
    ["no prompt allowed", { prompt: "none" }, "login_required"],
  ];

  it.each(CASES)(
    promise(["C17-06", "C17-10"], "sends %s back with its error, the state and iss"),
    async (_name, extra, error) => {
      const resource = extra["resource"];
      const swapped =
        resource === "PATH" || resource === "FRAGMENT"
          ? { resource: `${running.resource}${resource === "PATH" ? "/other" : "#x"}` }
          : extra;
      const page = await ask(swapped);
      const back = new URL(page.url.replace("#", "?"));
      expect(`${back.origin}${back.pathname}`).toBe(REDIRECT);
      expect(back.searchParams.get("error")).toBe(error);
      expect(back.searchParams.get("state")).toBe("state-1");
      expect(back.searchParams.get("iss")).toBe(running.origin);
      expect(back.searchParams.has("code")).toBe(false);
    },
  );

  it(promise("C17-09", "refuses two resources"), async () => {
    const asked = { clientId, resource: running.resource, challenge: makePkce().challenge };
    const page = await createVisitor(running.origin).get(
      `${authorizePath(asked)}&resource=${encodeURIComponent(`${running.origin}/other`)}`,
    );
    expect(new URL(page.url).searchParams.get("error")).toBe("invalid_target");
  });

  it("refuses the same parameter twice without going anywhere for client_id and redirect_uri", async () => {
    const asked = { clientId, resource: running.resource, challenge: makePkce().challenge };
    for (const twice of ["&redirect_uri=https://evil.example/", `&client_id=${webId}`]) {
      const page = await createVisitor(running.origin).get(authorizePath(asked) + twice);
      expect([page.status, new URL(page.url).pathname]).toEqual([400, "/authorize"]);
    }
  });
});

describe("what is granted", () => {
  it(promise("C17-10", "answers with code, state and iss that equals the metadata's issuer"), async () => {
    const { callback } = await obtainCode(running, { clientId });
    expect(callback.searchParams.get("code")).toMatch(/^[\w-]{40,}$/);
    expect(callback.searchParams.get("iss")).toBe(running.auth.metadata["issuer"]);
  });

  it("copes with clients that speak OpenID out of habit", async () => {
    const page = await ask({
      scope: "openid profile offline_access pet:read",
      nonce: "n",
      max_age: "0",
      prompt: "consent",
    });
    expect(page.status).toBe(200);
    expect(page.text).toContain('name="password"');
  });

  it("asks for everything on the list when the client names nothing", async () => {
    const visitor = createVisitor(running.origin);
    const asked = {
      clientId,
      resource: running.resource,
      challenge: makePkce().challenge,
      extra: { scope: null },
    };
    const page = await signIn(visitor, await visitor.get(authorizePath(asked)));
    expect([...page.text.matchAll(/name="scope" value="([^"]+)"/g)].map(([, scope]) => scope)).toEqual([
      "pet:read",
      "pet:write",
      "order:read",
      "order:write",
    ]);
    expect(formOf(page.text, "decision").action).toContain("/consent");
    expect((await decide(visitor, page)).url).toContain("code=");
  });

  it("gives only the scopes of the product, of the request and of the person's choice", async () => {
    const connected = await obtainCode(running, {
      clientId,
      choice: [
        ["decision", "allow"],
        ["tenant", "shop_north"],
        ["access", "read"],
        ["scope", "pet:read"],
        ["scope", "order:write"],
        ["scope", "admin"],
      ],
    });
    expect((await redeem(running, connected)).body["scope"]).toBe("pet:read");
  });

  it.each([
    [null, "a b c"],
    ["", "a b c"],
    ["openid offline_access", "a b c"],
    ["b", "b"],
    ["b b a", "b a"],
    ["b unknown", "b"],
    ["unknown", "unknown"],
  ])("makes %j fit as %j", (asked, expected) => {
    expect(fittingScope(asked, ["a", "b", "c"])).toBe(expected);
  });
});
