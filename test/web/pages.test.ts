// The public pages: what they say, that they need no script, and that every link on them opens.
import { createServer, type Server } from "node:http";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Connector } from "../../src/catalog/connector.ts";
import type { DocSection } from "../../src/catalog/doc-section.ts";
import { clientGuides } from "../../src/web/client-guides.ts";
import { permissionAreas, scopeWords } from "../../src/web/scope-words.ts";
import { createWebRouter } from "../../src/web/web-router.ts";
import { wrongAddressHandler } from "../../src/web/wrong-address.ts";
import { promise } from "../requirements.ts";

const connector: Connector = {
  name: "pets",
  title: "Pet <shop> & co",
  description: "Pets & orders.",
  instructions: "",
  version: "1",
  upstream: { baseUrl: "https://api.example", credential: "none", origins: [], schemes: {} },
  auth: { scopes: {} },
  fences: [],
  policies: { redact: [], errors: { codes: {}, hints: {} } },
  serve: { allowedOrigins: [] },
  docsBase: "/docs",
};

const section = (topic: string, extra: Partial<DocSection> = {}): DocSection => ({
  id: topic,
  topic,
  title: `About ${topic}`,
  url: `/docs/${topic}`,
  anchor: "",
  headingPath: [],
  markdown: `All about ${topic}. [Others](/docs/orders#paying)`,
  description: `What ${topic} are`,
  language: "en",
  navGroup: "Guides",
  aliases: [],
  operations: [],
  ...extra,
});

const docs: readonly DocSection[] = [
  section("pets"),
  section("orders"),
  section("orders", {
    id: "orders#paying",
    anchor: "paying",
    headingPath: ["Paying"],
    markdown: "## Paying\n\n<script>x</script>",
  }),
  section("orders", { language: "id", title: "Tentang pesanan", markdown: "Pesanan" }),
];

let server: Server;
let origin: string;
beforeAll(async () => {
  const app = express();
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  const url = `${origin}/mcp`;
  const catalog = { connector, endpoints: [1, 2, 3], docs: () => docs };
  app.use(createWebRouter({ products: [{ catalog, url }], publicUrl: origin, entry: "accounts" }));
  app.use(
    wrongAddressHandler({ site: { title: "x", base: "", hasConnections: true }, connectorUrls: [url] }),
  );
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = async (path: string, headers: Record<string, string> = { accept: "text/html" }) => {
  const response = await fetch(origin + path, { headers });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

describe("public pages", () => {
  it.each(["/", "/docs", "/docs/pets", "/docs/orders", "/docs/nothing", "/elsewhere"])(
    "%s needs no script and loads nothing from elsewhere",
    async (path) => {
      const { text, headers } = await get(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=|src="http|<link[^>]+href="http/i);
      expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
      expect(text.match(/<h1/g)).toHaveLength(1);
      for (const [, href = ""] of text.matchAll(/(?:href|src)="(\/(?!connections)[^"#]*)/g))
        expect((await get(href)).status).toBe(200);
    },
  );

  it(
    promise("readme.anything-else", "says at home what it is, what to copy and how each client connects"),
    async () => {
      const { text } = await get("/");
      for (const words of [
        "Pet &lt;shop&gt; &amp; co",
        "Pets &amp; orders.",
        `${origin}/mcp`,
        "3 endpoints",
        'href="/connections"',
        'href="/docs"',
      ])
        expect(text).toContain(words);
      for (const { name } of clientGuides({ name: "pets", title: "Pets", url: "x" }))
        expect(text).toContain(name);
    },
  );

  it(promise("readme.anything-else", "names every client with its own way"), () => {
    const guides = clientGuides({ name: "pets", title: "Pets", url: "https://h.example/mcp" });
    const all = JSON.stringify(guides);
    for (const part of [
      "--scope project",
      "--scope user",
      "codex mcp login pets",
      "codex mcp logout pets",
      "mcp-remote",
      "gemini mcp add",
      "modelcontextprotocol/inspector",
    ])
      expect(all).toContain(part);
    expect(new Set(guides.map(({ id }) => id)).size).toBe(guides.length);
    for (const guide of guides)
      expect(JSON.stringify(guide)).toMatch(/h\.example|the same address|inspector/);
  });

  it("puts a guide together, with its parts to be linked to and its languages", async () => {
    const { text } = await get("/docs/orders");
    expect(text).toContain("About orders");
    expect(text).toContain('id="paying"');
    expect(text).toContain("&lt;script&gt;");
    expect((await get("/docs/orders?lang=id")).text).toContain("Tentang pesanan");
    expect((await get("/docs/orders?lang=xx")).text).toContain("About orders");
    expect((await get("/docs/__proto__")).status).toBe(404);
  });

  it("serves the same for machines", async () => {
    const { text, headers } = await get("/llms.txt");
    expect(headers.get("content-type")).toContain("text/plain");
    expect(text).toContain(`[About orders](${origin}/docs/orders)`);
    expect(text).toContain(`${origin}/mcp`);
  });

  it("lets the stylesheet be kept for good, under its hash", async () => {
    const path = /href="(\/assets\/portolan\.[0-9a-f]{12}\.css)"/.exec((await get("/")).text)?.[1] ?? "";
    const { headers, text } = await get(path);
    expect(headers.get("cache-control")).toContain("immutable");
    expect(text).toContain("prefers-color-scheme:dark");
    expect(text).not.toMatch(/url\(|@import/);
  });

  it("names the connector's address wherever nothing is", async () => {
    expect((await get("/elsewhere")).text).toContain(`${origin}/mcp`);
    const rpc = await get("/elsewhere", { accept: "application/json, text/event-stream" });
    expect(rpc.status).toBe(404);
    expect(JSON.parse(rpc.text).error.message).toContain(`${origin}/mcp`);
  });
});

describe("permissions", () => {
  it("are grouped by area, in the product's words; lone ones stand together", () => {
    const scopes = {
      "order:list": "See orders",
      "order:create": "Create orders",
      "landing_page:read": "See pages",
    };
    const shop = { ...connector, auth: { scopes } };
    expect(permissionAreas(["order:list", "landing_page:read", "order:create", "odd"], shop)).toEqual([
      {
        area: "Order",
        permissions: [
          { scope: "order:list", words: "See orders" },
          { scope: "order:create", words: "Create orders" },
        ],
      },
      {
        area: "Other",
        permissions: [
          { scope: "landing_page:read", words: "See pages" },
          { scope: "odd", words: "odd" },
        ],
      },
    ]);
  });

  it("stand below the product's own name for an area", () => {
    const auth = { scopes: {}, areas: { waba: "WhatsApp Business" } };
    const [area] = permissionAreas(["waba:list", "waba:send"], { ...connector, auth });
    expect(area?.area).toBe("WhatsApp Business");
    expect(permissionAreas(["waba:list", "waba:send"], undefined)[0]?.area).toBe("Waba");
  });

  it("are the whole API where it knows none", () => {
    expect(Object.keys(scopeWords(connector))).toEqual(["use"]);
  });
});
