// Scalev by its address alone: the official client's own OAuth code, from discovery to revocation, in both eras.
import { type Client, UnauthorizedError } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadCatalog } from "../../src/catalog/load-catalog.ts";
import { type Serving, startServing } from "../../src/commands/assemble/http-side.ts";
import { loadProductSandbox } from "../../src/commands/assemble/product-rules.ts";
import { createLog } from "../../src/commands/log.ts";
import { sandboxEnvironment } from "../../src/commands/try.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/start-sandbox.ts";
import { promise } from "../requirements.ts";
import { GENERATIONS } from "./clients.ts";
import { openSession, type Session } from "./oauth-client.ts";

const CATALOG = "generated/scalev";

let sandbox: Sandbox;
let serving: Serving;
let url: string;

beforeAll(async () => {
  const catalog = await loadCatalog(CATALOG);
  const product = await loadProductSandbox("scalev");
  sandbox = await startSandbox({ catalog, ...(product === undefined ? {} : { rules: product.rules }) });
  serving = await startServing({
    catalogs: [CATALOG],
    flags: { port: "0", upstreamUrl: sandbox.url, auth: "oauth" },
    environment: sandboxEnvironment(catalog.connector, {}),
    log: createLog("silent"),
    ...(product?.accounts === undefined ? {} : { sandboxAccounts: product.accounts }),
  });
  url = serving.products[0]?.url ?? "";
});
afterAll(async () => {
  await serving.close();
  await sandbox.close();
});

type Answer = { readonly isError: boolean; readonly text: string };

async function call(client: Client, name: string, args: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await client.callTool({ name, arguments: args });
  return { isError: answer.isError === true, text: JSON.stringify(answer.structuredContent) };
}

const BOTH = ["biz_melati", "biz_kenanga"];
const ORDERS = ["order:list", "order:read"];
const listCustomers = { operation_id: "listCustomers", business_unique_id: "biz_melati" };

describe.each(GENERATIONS)("the official client of %s", (generation) => {
  const ayu = (): Session => openSession({ url, generation, name: "ayu", password: "melati-2026" });

  it("finds, registers, asks, redeems, and calls for two businesses", async () => {
    const session = ayu();
    const client = await session.connect({ tenants: BOTH });
    const asked = session.kept.sentTo[0]?.searchParams;
    expect([asked?.get("code_challenge_method"), asked?.get("resource")]).toEqual(["S256", url]);
    expect((await call(client, "get_me")).text).toMatch(/biz_melati.*biz_kenanga/);
    expect(await call(client, "list_orders")).toMatchObject({ isError: true });
    const [melati, kenanga] = await Promise.all(
      BOTH.map((id) => call(client, "list_orders", { business_unique_id: id })),
    );
    expect([melati?.isError, kenanga?.isError]).toEqual([false, false]);
    expect(melati?.text).not.toEqual(kenanga?.text);
    await client.close();
  });

  it("renews its token by itself when the server no longer takes it", async () => {
    const session = ayu();
    const client = await session.connect({ tenants: BOTH });
    const before = session.kept.tokens;
    if (before !== undefined) session.kept.tokens = { ...before, access_token: "an-expired-one" };
    expect((await call(client, "get_me")).isError).toBe(false);
    expect(session.kept.tokens?.refresh_token).not.toBe(before?.refresh_token);
    expect(session.kept.sentTo).toHaveLength(1);
    await client.close();
  });

  it(
    promise(
      ["C11-03", "error.scope"],
      "asks the person for what a call lacks, and the call then goes through",
    ),
    async () => {
      const session = ayu();
      const client = await session.connect({ tenants: BOTH, scopes: ORDERS });
      expect((await call(client, "list_orders", { business_unique_id: "biz_melati" })).isError).toBe(false);
      await expect(call(client, "get", listCustomers)).rejects.toThrow(UnauthorizedError);
      const asked = session.kept.sentTo.at(-1)?.searchParams.get("scope")?.split(" ").sort();
      expect(asked).toEqual(["customer:list", ...ORDERS]);
      const { callback, page } = await session.allow({ tenants: ["biz_melati"] });
      expect(page).toContain("these 3 permissions");
      await session.finish(callback);
      expect((await call(client, "get", listCustomers)).isError).toBe(false);
      expect((await call(client, "get_me")).text).not.toContain("biz_kenanga");
      await client.close();
    },
  );

  it("has to ask again once the person has ended the connection", async () => {
    const session = ayu();
    const client = await session.connect({ tenants: BOTH });
    await session.endNewest();
    await expect(call(client, "get_me")).rejects.toThrow(UnauthorizedError);
    expect(session.kept.sentTo).toHaveLength(2);
    await client.close();
  });
});
