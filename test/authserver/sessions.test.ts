// Sessions and signing in (C18): whose they are, how they end, and what guesses bring.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { returnPlace } from "../../src/authserver/sign-in-routes.ts";
import { promise } from "../requirements.ts";
import { authorizePath, begin, decide, makePkce, obtainCode, register, signIn } from "./client-flow.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";
import { createVisitor, formOf } from "./visitor.ts";

let running: Running;
let clientId: string;
beforeAll(async () => {
  running = await startAuthServer();
  clientId = String((await register(running.origin)).body["client_id"]);
});
afterAll(() => running.stop());

describe("sessions", () => {
  it(promise("C18-05", "get a new id at sign-in; the one before is dead"), async () => {
    const visitor = createVisitor(running.origin);
    const page = await begin(running, visitor, { clientId });
    const before = new Map(visitor.cookies);
    await signIn(visitor, page);
    const session = (cookies: Map<string, string>) => cookies.get("portolan_session");
    expect(session(visitor.cookies)).toBeDefined();
    expect(session(visitor.cookies)).not.toBe(session(before));
    const old = createVisitor(running.origin);
    for (const [name, value] of before) old.cookies.set(name, value);
    expect((await old.get("/connections")).url).toContain("/sign-in");
  });

  it("planted by somebody else do not become signed in", async () => {
    const planted = createVisitor(running.origin);
    await planted.get("/sign-in");
    const form = formOf((await planted.get("/sign-in")).text);
    const victim = createVisitor(running.origin);
    for (const [name, value] of planted.cookies) victim.cookies.set(name, value);
    await victim.post(form.action, [...form.fields, ["name", "olga"], ["password", "sandbox"]]);
    expect((await victim.get("/connections")).text).toContain("Your connections");
    expect((await planted.get("/connections")).url).toContain("/sign-in");
  });

  it(promise("C18-05", "end at sign-out, for good"), async () => {
    const { visitor } = await obtainCode(running, { clientId });
    const copy = createVisitor(running.origin);
    for (const [name, value] of visitor.cookies) copy.cookies.set(name, value);
    const form = formOf((await visitor.get("/connections")).text, "Sign out");
    expect((await visitor.post("/sign-out", [])).status).toBe(403);
    await visitor.post(form.action, form.fields);
    expect((await copy.get("/connections")).url).toContain("/sign-in");
  });

  it(promise("C18-05", "come in cookies that scripts and other sites cannot use"), async () => {
    const response = await fetch(
      `${running.origin}${authorizePath({ clientId, resource: running.resource, challenge: makePkce().challenge })}`,
      { redirect: "manual" },
    );
    const cookies = response.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(1);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/; ?httponly/i);
      expect(cookie).toMatch(/; ?samesite=lax/i);
    }
  });

  it(
    promise("C18-05", "come with __Host- and Secure where the issuer is https, whatever proxy is in front"),
    async () => {
      const secure = await startAuthServer({ sandboxAccounts: [] }, "https://mcp.example.com");
      try {
        const { body } = await register(secure.origin);
        const asked = {
          clientId: String(body["client_id"]),
          resource: secure.resource,
          challenge: makePkce().challenge,
        };
        const response = await fetch(`${secure.origin}${authorizePath(asked)}`, { redirect: "manual" });
        expect(response.headers.get("location")).toMatch(/^\/interaction\//);
        for (const cookie of response.headers.getSetCookie())
          expect(cookie).toMatch(/^__(Host|Secure)-.*; ?secure/i);
        const cookies = await fetch(`${secure.origin}/sign-in`);
        expect(cookies.headers.getSetCookie().join()).toMatch(/^__Host-portolan_form=.*Path=\/.*Secure/i);
      } finally {
        await secure.stop();
      }
    },
  );

  it("of one account give way when another signs in within an authorization", async () => {
    const { visitor } = await obtainCode(running, { clientId });
    const page = await begin(running, visitor, { clientId, extra: { prompt: "login" } });
    const consent = await signIn(visitor, page, "omar");
    expect(consent.text).toContain("omar");
    expect((await decide(visitor, consent)).url).toContain("code=");
    const omar = { issuer: running.origin, subject: "user_omar" };
    expect(await running.store.connections.listByUser(omar, { revoked: true })).toHaveLength(1);
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https:evil.example",
    "https://evil.example",
    "/connections/../x",
    "javascript:alert(1)",
    "/connections?x=//evil",
    "",
    undefined,
    ["/connections"],
  ])(promise("C18-06", "go back to the connections page when asked for %j"), async (asked) => {
    expect(returnPlace(asked)).toBe("/connections");
    const visitor = createVisitor(running.origin);
    const page = await visitor.get(`/sign-in?return_to=${encodeURIComponent(String(asked))}`);
    expect(page.text).not.toContain("evil");
    const form = formOf(page.text);
    const fields = [
      ...form.fields.filter(([name]) => name !== "return_to"),
      ["return_to", String(asked)],
    ] as const;
    const end = await visitor.post(form.action, [...fields, ["name", "olga"], ["password", "sandbox"]]);
    expect(end.url).toBe(`${running.origin}/connections`);
  });
});

describe("signing in", () => {
  it(promise("C16-04", "refuses a wrong password and an unknown name alike, keeping the name"), async () => {
    const visitor = createVisitor(running.origin);
    const page = await begin(running, visitor, { clientId });
    const form = formOf(page.text);
    const texts = [];
    for (const name of ["omar", "nobody"]) {
      const answer = await visitor.post(form.action, [...form.fields, ["name", name], ["password", "wrong"]]);
      expect(answer.status).toBe(401);
      expect(answer.text).toContain(`value="${name}"`);
      texts.push(/role="alert">([^<]+)/.exec(answer.text)?.[1]);
    }
    expect(texts[0]).toBe(texts[1]);
  });

  it(promise("C20-01", "slows down guesses"), async () => {
    const now = Date.now();
    const slow = await startAuthServer({ nowMs: () => now });
    try {
      const visitor = createVisitor(slow.origin);
      const form = formOf((await visitor.get("/sign-in")).text);
      const statuses = [];
      for (let at = 0; at < 12; at += 1)
        statuses.push(
          (await visitor.post(form.action, [...form.fields, ["name", "olga"], ["password", `no${at}`]]))
            .status,
        );
      expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
      expect(statuses.slice(10)).toEqual([429, 429]);
      const right = await visitor.post(form.action, [
        ...form.fields,
        ["name", "olga"],
        ["password", "sandbox"],
      ]);
      expect(right.status).toBe(429);
    } finally {
      await slow.stop();
    }
  });

  it("takes accounts of the store", async () => {
    await running.store.users.add({ login: "Petra", password: "correct horse battery" });
    const visitor = createVisitor(running.origin);
    const form = formOf((await visitor.get("/sign-in")).text);
    const end = await visitor.post(form.action, [
      ...form.fields,
      ["name", "petra"],
      ["password", "correct horse battery"],
    ]);
    expect(end.text).toContain("Sign out petra");
  });

  it("can be called off", async () => {
    const visitor = createVisitor(running.origin);
    const form = formOf((await begin(running, visitor, { clientId })).text);
    const end = await visitor.post(form.action, [...form.fields, ["decision", "cancel"]]);
    expect(new URL(end.url).searchParams.get("error")).toBe("access_denied");
  });
});
