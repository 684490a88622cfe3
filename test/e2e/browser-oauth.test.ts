// A real browser walks through sign-in, consent with two tenants, denial and revocation; without JavaScript, by keyboard.
import { createServer, type Server } from "node:http";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authorizePath, makePkce, type Pkce, register, tokenRequest } from "../authserver/client-flow.ts";
import { type Running, startAuthServer } from "../authserver/start-auth-server.ts";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, colorScheme: "dark" };

let running: Running;
let browser: Browser;
let client: Server;
let redirect: string;

beforeAll(async () => {
  running = await startAuthServer();
  client = createServer((_request, response) =>
    response.end("<!doctype html><title>Back at the client</title>"),
  );
  await new Promise<void>((resolve) => client.listen(0, "127.0.0.1", resolve));
  const address = client.address();
  redirect = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/callback`;
  const executablePath = process.env["PORTOLAN_BROWSER"] ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: FLAGS });
});
afterAll(async () => {
  await browser?.close();
  client.closeAllConnections();
  client.close();
  await running.stop();
});

type Walk = {
  readonly page: Page;
  readonly pkce: Pkce;
  readonly clientId: string;
  readonly faults: string[];
};

/** Opens the authorize page as a client would, with scripts off: nothing may need them. */
async function begin(options: BrowserContextOptions = {}, to = redirect): Promise<Walk> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Refused/i.test(message.text())) faults.push(message.text());
  });
  const { body } = await register(running.origin, { client_name: "Browser client", redirect_uris: [to] });
  const clientId = String(body["client_id"]);
  const pkce = makePkce();
  const extra = { redirect_uri: to };
  await page.goto(
    running.origin +
      authorizePath({ clientId, resource: running.resource, challenge: pkce.challenge, extra }),
  );
  return { page, pkce, clientId, faults };
}

async function signIn({ page }: Walk, name = "olga"): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Password").fill("sandbox");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Allow" }).waitFor();
}

async function redeem(walk: Walk): Promise<Record<string, unknown>> {
  await walk.page.waitForURL(/\/callback/);
  const code = new URL(walk.page.url()).searchParams.get("code") ?? "";
  const fields = { grant_type: "authorization_code", redirect_uri: redirect, client_id: walk.clientId };
  const { body } = await tokenRequest(running.origin, { ...fields, code, code_verifier: walk.pkce.verifier });
  return body;
}

const refresh = (walk: Walk, token: unknown) =>
  tokenRequest(running.origin, {
    grant_type: "refresh_token",
    client_id: walk.clientId,
    refresh_token: String(token),
  });

/** Nothing on the page is wider than the page. */
const fits = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>("document.body.scrollWidth <= document.body.clientWidth");

describe("a browser", () => {
  it("signs in, consents for two tenants on a phone, and ends one tenant and then the connection", async () => {
    const walk = await begin(PHONE);
    const { page } = walk;
    await signIn(walk);
    await page.getByLabel("North shop").check();
    await page.getByLabel("South shop").check();
    await page.getByLabel("Read only").check();
    await page.getByRole("button", { name: "Allow" }).click();
    const tokens = await redeem(walk);
    expect(tokens["scope"]).toBe("pet:read pet:write order:read");

    await page.goto(`${running.origin}/connections`);
    const card = page.getByRole("region", { name: "Browser client" });
    expect(await card.textContent()).toContain("Read only");
    await card.getByRole("button", { name: "Take away North shop" }).click();
    await page.getByRole("status").waitFor();
    expect(await card.textContent()).not.toContain("North shop");
    const renewed = await refresh(walk, tokens["refresh_token"]);
    expect(renewed.status).toBe(200);

    await card.getByRole("button", { name: /End this connection/ }).click();
    await page.getByText("No assistant is connected").waitFor();
    expect((await refresh(walk, renewed.body["refresh_token"])).body["error"]).toBe("invalid_grant");
    expect(walk.faults).toEqual([]);
    await page.context().close();
  });

  it("denies, and the client is told", async () => {
    const walk = await begin();
    await signIn(walk);
    await walk.page.getByRole("button", { name: "Deny" }).click();
    await walk.page.waitForURL(/\/callback/);
    const back = new URL(walk.page.url());
    expect(Object.fromEntries(back.searchParams)).toMatchObject({
      error: "access_denied",
      iss: running.origin,
    });
    await walk.page.context().close();
  });

  it("does it all with the keyboard alone", async () => {
    const walk = await begin();
    const { page } = walk;
    const tabTo = async (name: string): Promise<void> => {
      for (let at = 0; at < 40; at += 1) {
        await page.keyboard.press("Tab");
        const label = await page.evaluate<string>(
          "(document.activeElement.labels?.[0]?.textContent ?? '') + document.activeElement.textContent",
        );
        if (label.includes(name)) return;
      }
      throw new Error(`${name} cannot be reached by Tab`);
    };
    await tabTo("Name");
    await page.keyboard.type("omar");
    await page.keyboard.press("Tab");
    await page.keyboard.type("sandbox");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Allow" }).waitFor();
    await tabTo("South shop");
    await page.keyboard.press("Space");
    await tabTo("Allow");
    await page.keyboard.press("Enter");
    expect((await redeem(walk))["access_token"]).toBeDefined();
    await page.context().close();
  });

  it("still goes on when the client's address redirects elsewhere, as app addresses do", async () => {
    const elsewhere = createServer((_request, response) => response.end("<title>elsewhere</title>"));
    const hop = createServer((request, response) => {
      const address = elsewhere.address();
      const port = typeof address === "object" ? address?.port : 0;
      response.writeHead(302, { location: `http://127.0.0.1:${port}${request.url}` }).end();
    });
    await Promise.all(
      [elsewhere, hop].map((one) => new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve))),
    );
    const address = hop.address();
    const walk = await begin({}, `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/hop`);
    await signIn(walk);
    await walk.page.getByLabel("North shop").check();
    await walk.page.getByRole("button", { name: "Allow" }).click();
    await walk.page.waitForURL(/\/hop\?code=/);
    expect(await walk.page.title()).toBe("elsewhere");
    expect(walk.faults).toEqual([]);
    await walk.page.context().close();
    for (const one of [elsewhere, hop]) {
      one.closeAllConnections();
      one.close();
    }
  });

  it.each(["/", "/docs", "/sign-in", "/authorize"])(
    "shows %s on a phone without sideways scrolling",
    async (path) => {
      const context = await browser.newContext(PHONE);
      const page = await context.newPage();
      await page.goto(running.origin + path);
      for (const summary of await page.locator("summary").all()) await summary.click();
      expect(await fits(page)).toBe(true);
      const background = await page.evaluate("getComputedStyle(document.body).backgroundColor");
      expect(background).toBe("rgb(18, 24, 31)");
      await context.close();
    },
  );

  it("labels every field and gives every page one main heading", async () => {
    const walk = await begin({ javaScriptEnabled: true });
    await signIn(walk);
    const { page } = walk;
    const unlabelled = page.evaluate(
      "[...document.querySelectorAll('input:not([type=hidden])')].filter((field) => field.labels.length === 0).length",
    );
    expect(await unlabelled).toBe(0);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.getByRole("group").count()).toBeGreaterThanOrEqual(3);
    expect(await page.getByRole("main").count()).toBe(1);
    await page.context().close();
  });
});
