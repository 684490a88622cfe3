// Approval pages (C18): who is asked, what counts as an answer, and what nobody else can do.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Identity } from "../../src/authserver/settings.ts";
import { PortolanError } from "../../src/errors.ts";
import { promise } from "../requirements.ts";
import {
  ALLOW,
  authorizePath,
  begin,
  decide,
  makePkce,
  obtainCode,
  REDIRECT,
  register,
  signIn,
} from "./client-flow.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";
import { type Answer, createVisitor, formOf, type Visitor } from "./visitor.ts";

let running: Running;
let clientId: string;
beforeAll(async () => {
  running = await startAuthServer();
  clientId = String((await register(running.origin)).body["client_id"]);
});
afterAll(() => running.stop());

async function atConsent(): Promise<{ visitor: Visitor; page: Answer }> {
  const visitor = createVisitor(running.origin);
  return { visitor, page: await signIn(visitor, await begin(running, visitor, { clientId })) };
}

const connectionsOf = async (subject: string) =>
  running.store.connections.listByUser({ issuer: running.origin, subject }, { revoked: true });

describe("consent", () => {
  it(
    promise("C18-01", "is asked again for the same client, and for another client, while signed in"),
    async () => {
      const { visitor } = await obtainCode(running, { clientId });
      const other = String((await register(running.origin, { client_name: "Other app" })).body["client_id"]);
      for (const [id, name] of [
        [clientId, "Test assistant"],
        [other, "Other app"],
      ] as const) {
        const page = await begin(running, visitor, { clientId: id });
        expect(page.url.startsWith(running.origin)).toBe(true);
        expect(page.text).toContain(`Let ${name} use Pet shop?`);
      }
    },
  );

  const consentWhere = async (
    identify: () => Promise<Identity>,
  ): Promise<Answer & { end: () => Promise<Answer> }> => {
    const other = await startAuthServer({ identify });
    const visitor = createVisitor(other.origin);
    const id = String((await register(other.origin)).body["client_id"]);
    const asked = { clientId: id, resource: other.resource, challenge: makePkce().challenge };
    const page = await signIn(visitor, await visitor.get(authorizePath(asked)));
    const end = async (): Promise<Answer> => {
      const answer = await decide(visitor, page, [["decision", "deny"]]);
      await other.stop();
      return answer;
    };
    return { ...page, end };
  };
  const refusal = (status: number) => async (): Promise<Identity> => {
    throw new PortolanError("upstream_error", "no", { status });
  };
  const closed = { id: "shop_closed", label: "Closed shop", enabled: false, scopes: null };

  it.each([
    ["the API lets the account at nothing", refusal(403)],
    ["every tenant is closed", async () => ({ subject: "o", name: "O", tenants: [closed] })],
  ])("offers only the way back where %s", async (_, identify) => {
    const page = await consentWhere(identify);
    expect([page.status, page.text.includes("no shop that an assistant could use")]).toEqual([200, true]);
    expect(page.text).not.toContain('value="allow"');
    expect(new URL((await page.end()).url).searchParams.get("error")).toBe("access_denied");
  });

  it.each([401, 404, 429, 500])("blames nobody's request for an API that answers %i", async (status) => {
    const page = await consentWhere(refusal(status));
    expect([page.status, page.text.includes("did not answer as it should")]).toEqual([502, true]);
    await page.end();
  });

  it(
    promise(
      "C18-01",
      "names the client, where it sends people, the permissions, the tenants and the three levels",
    ),
    async () => {
      const { page } = await atConsent();
      for (const words of [
        "Test assistant",
        "http://127.0.0.1:9",
        "Registered by itself",
        "See pets",
        "Add and change pets",
        "North shop",
        "Read only",
        "Read and safe writes",
        "Everything",
        "olga",
      ])
        expect(page.text).toContain(words);
      expect(page.text).not.toContain("Place and cancel orders");
      expect(page.text).toMatch(/value="shop_closed" disabled/);
    },
  );

  it("denied sends the client away with access_denied and leaves nothing behind", async () => {
    const before = (await connectionsOf("user_olga")).length;
    const { visitor, page } = await atConsent();
    const end = new URL((await decide(visitor, page, [["decision", "deny"]])).url);
    expect(`${end.origin}${end.pathname}`).toBe(REDIRECT);
    expect(Object.fromEntries(end.searchParams)).toMatchObject({
      error: "access_denied",
      state: "state-1",
      iss: running.origin,
    });
    expect((await connectionsOf("user_olga")).length).toBe(before);
  });

  it.each([
    ["nothing chosen", [["decision", "allow"]]],
    ["no tenant", ALLOW.filter(([name]) => name !== "tenant")],
    ["a closed tenant", [...ALLOW.filter(([name]) => name !== "tenant"), ["tenant", "shop_closed"]]],
    ["a foreign tenant", [...ALLOW.filter(([name]) => name !== "tenant"), ["tenant", "shop_of_somebody"]]],
    ["no permission", ALLOW.filter(([name]) => name !== "scope")],
    [
      "a permission that was not asked for",
      [...ALLOW.filter(([name]) => name !== "scope"), ["scope", "order:write"]],
    ],
    ["no level", ALLOW.filter(([name]) => name !== "access")],
    ["an unknown level", [...ALLOW.filter(([name]) => name !== "access"), ["access", "root"]]],
  ] as const)("asks again with %s", async (_name, choice) => {
    const { visitor, page } = await atConsent();
    const again = await decide(visitor, page, choice as typeof ALLOW);
    expect(again.status).toBe(422);
    expect(again.text).toContain('role="alert"');
    expect((await decide(visitor, again)).url).toContain("code=");
  });

  it("takes several tenants and keeps what was chosen", async () => {
    const choice = [...ALLOW, ["tenant", "shop_south"]] as const;
    const { callback } = await obtainCode(running, { clientId, choice });
    expect(callback.searchParams.has("code")).toBe(true);
    const [newest] = await connectionsOf("user_olga");
    expect(newest?.tenantIds).toEqual(["shop_north", "shop_south"]);
  });

  it("offers no more than the server allows", async () => {
    const careful = await startAuthServer({ maxAccess: "safe" });
    try {
      const visitor = createVisitor(careful.origin);
      const id = String((await register(careful.origin)).body["client_id"]);
      const asked = { clientId: id, resource: careful.resource, challenge: makePkce().challenge };
      const page = await signIn(visitor, await visitor.get(authorizePath(asked)));
      expect(page.text).not.toContain('value="all"');
      const bold = ALLOW.map(([name, value]) => [name, name === "access" ? "all" : value] as const);
      expect((await decide(visitor, page, bold)).status).toBe(422);
    } finally {
      await careful.stop();
    }
  });

  it("goes on through a page of its own in a browser, whose forms lead to this site only", async () => {
    const { visitor, page } = await atConsent();
    const form = formOf(page.text, "decision");
    const end = await visitor.post(form.action, [...form.fields, ...ALLOW], {
      "sec-fetch-dest": "document",
      "sec-fetch-site": "same-origin",
    });
    expect(end.status).toBe(200);
    expect(end.headers.get("content-security-policy")).toContain("form-action 'self'");
    const to = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(end.text)?.[1];
    expect(to?.startsWith(`${running.origin}/authorize/`)).toBe(true);
    expect((await visitor.get(to ?? "")).url).toContain("code=");
  });
});

describe("a decision counts only from our own form", () => {
  it.each([
    ["no token", {}, ""],
    ["a wrong token", { csrf: "x".repeat(43) }, ""],
    ["a very long token", { csrf: "x".repeat(50_000) }, ""],
    ["another origin", null, "https://evil.example"],
  ])(promise("C18-02", "refuses %s and issues no code"), async (_name, fields, origin) => {
    const { visitor, page } = await atConsent();
    const form = formOf(page.text, "decision");
    const sent = fields === null ? form.fields : Object.entries(fields);
    const answer = await visitor.post(form.action, [...sent, ...ALLOW], origin === "" ? {} : { origin });
    expect(answer.status).toBe(403);
    expect(answer.url).not.toContain("code=");
    expect((await decide(visitor, page)).url).toContain("code=");
  });

  it.each(["cross-site", "same-site"])(promise("C18-02", "refuses a form sent %s"), async (site) => {
    const { visitor, page } = await atConsent();
    const form = formOf(page.text, "decision");
    const answer = await visitor.post(form.action, [...form.fields, ...ALLOW], { "sec-fetch-site": site });
    expect(answer.status).toBe(403);
  });

  it(promise("C18-02", "refuses the token of another step, and of another browser"), async () => {
    const one = await atConsent();
    const two = await atConsent();
    const [form, other] = [formOf(one.page.text, "decision"), formOf(two.page.text, "decision")];
    expect((await one.visitor.post(form.action, [...other.fields, ...ALLOW])).status).toBe(403);
    expect((await two.visitor.post(form.action, [...form.fields, ...ALLOW])).status).toBe(403);
    expect((await createVisitor(running.origin).post(form.action, [...form.fields, ...ALLOW])).status).toBe(
      403,
    );
  });

  it(promise("C18-02", "refuses the same form twice, and both of two at once but one"), async () => {
    const { visitor, page } = await atConsent();
    const form = formOf(page.text, "decision");
    const before = (await connectionsOf("user_olga")).length;
    const twice = await Promise.all(
      [1, 2, 3].map(() => visitor.post(form.action, [...form.fields, ...ALLOW])),
    );
    expect(twice.filter(({ url }) => url.includes("code="))).toHaveLength(1);
    expect((await visitor.post(form.action, [...form.fields, ...ALLOW])).status).toBe(403);
    expect((await connectionsOf("user_olga")).length).toBe(before + 1);
  });

  it(promise("C18-02", "decides nothing by GET"), async () => {
    const { visitor, page } = await atConsent();
    const form = formOf(page.text, "decision");
    const query = new URLSearchParams(
      [...form.fields, ...ALLOW].map(([name, value]): [string, string] => [name, value]),
    );
    expect((await visitor.get(`${form.action}?${query}`)).status).toBe(403);
    const shown = await visitor.get(`${form.action.replace(/\/consent$/, "")}?${query}`);
    expect(shown.url).not.toContain("code=");
    expect((await visitor.get(form.action.replace(/consent$/, "sign-in"))).status).toBe(403);
  });

  it("does not take a consent before anybody signed in", async () => {
    const visitor = createVisitor(running.origin);
    const page = await begin(running, visitor, { clientId });
    const form = formOf(page.text);
    const answer = await visitor.post(form.action.replace(/sign-in$/, "consent"), [...form.fields, ...ALLOW]);
    expect(answer.status).toBe(403);
  });
});

describe("pages", () => {
  const isGuarded = (answer: Answer): void => {
    const policy = answer.headers.get("content-security-policy") ?? "";
    for (const rule of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain("unsafe");
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("cache-control")).toContain("no-store");
    expect(answer.text).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
  };

  it(promise("C18-04", "cannot be framed, cached or made to run anything"), async () => {
    const { visitor, page } = await atConsent();
    isGuarded(page);
    isGuarded(await begin(running, createVisitor(running.origin), { clientId }));
    isGuarded(await visitor.get("/connections"));
    isGuarded(await visitor.get("/sign-in"));
    isGuarded(await visitor.get(authorizePath({ clientId: "nobody", resource: "x", challenge: "y" })));
    isGuarded(await createVisitor(running.origin).get("/interaction/unknown"));
  });
});
