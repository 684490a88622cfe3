// Clients known by an address (C17-11): what is fetched, what is believed, and what is never reached.
import { createServer, type Server } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  createClientDocuments,
  type FetchedDocument,
  MAX_DOCUMENT_BYTES,
} from "../../src/authserver/client-documents.ts";
import { createFetchDocument } from "../../src/authserver/fetch-document.ts";
import { promise } from "../requirements.ts";
import { authorizePath, makePkce, REDIRECT, signIn } from "./client-flow.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";
import { createVisitor } from "./visitor.ts";

const ID = "https://app.example/client.json";
const document = (extra: Record<string, unknown> = {}): Record<string, unknown> => ({
  client_id: ID,
  client_name: "Document app",
  redirect_uris: ["https://app.example/cb", "http://localhost/callback"],
  token_endpoint_auth_method: "none",
  ...extra,
});
const fetched = (value: unknown, status = 200, maxAgeS: number | null = null): FetchedDocument => ({
  status,
  maxAgeS,
  text: typeof value === "string" ? value : JSON.stringify(value),
});

describe("ids that are addresses", () => {
  const documents = createClientDocuments({
    fetchDocument: () => Promise.reject(new Error("no")),
    nowMs: () => 0,
  });
  it.each([
    ["https://app.example/client.json", true],
    ["https://app.example:8443/a/b?v=1", true],
    ["http://app.example/client.json", false],
    ["https://app.example", false],
    ["https://app.example/", false],
    ["https://app.example/a#b", false],
    ["https://user@app.example/a", false],
    ["https://app.example/a/../b", false],
    ["https://app.example/%2e%2e/b", false],
    ["HTTPS://app.example/a", false],
    ["https://APP.example/a", false],
    ["https://app.example\\@evil.example/a", false],
    ["https://app.example/a b", false],
    ["ftp://app.example/a", false],
    ["app", false],
    [`https://app.example/${"a".repeat(2000)}`, false],
  ])("%s: %s", (id, expected) => {
    expect(documents.isDocumentId(id)).toBe(expected);
  });
});

describe("documents", () => {
  const read = (answer: () => Promise<FetchedDocument>) =>
    createClientDocuments({ fetchDocument: answer, nowMs: Date.now }).read(ID);

  it("become native clients with a free loopback port, without pictures and links", async () => {
    const client = await read(async () => fetched(document({ logo_uri: "https://app.example/l.png" })));
    expect(client).toMatchObject({
      client_id: ID,
      client_name: "Document app",
      application_type: "native",
      token_endpoint_auth_method: "none",
    });
    expect(client).not.toHaveProperty("logo_uri");
  });

  it.each([
    ["another client_id", fetched(document({ client_id: "https://evil.example/x" }))],
    ["no client_id", fetched(document({ client_id: undefined }))],
    ["a secret", fetched(document({ client_secret: "x" }))],
    ["secret authentication", fetched(document({ token_endpoint_auth_method: "client_secret_post" }))],
    ["a bad redirect", fetched(document({ redirect_uris: ["javascript:alert(1)"] }))],
    ["no redirect", fetched(document({ redirect_uris: [] }))],
    ["status 302", fetched("", 302)],
    ["status 404", fetched(document(), 404)],
    ["no JSON", fetched("<html>")],
    ["a list", fetched([])],
    ["null", fetched("null")],
  ])(promise("C17-11", "with %s are refused"), async (_name, answer) => {
    await expect(read(async () => answer)).rejects.toMatchObject({ error: "invalid_client" });
  });

  it("that cannot be had are refused without telling why", async () => {
    const failing = read(() => Promise.reject(new Error("connect ECONNREFUSED 10.0.0.1:443")));
    await expect(failing).rejects.toMatchObject({
      error_description: "the client's document could not be had",
    });
  });

  it("say the same each time while what is wrong with them is remembered", async () => {
    let calls = 0;
    const documents = createClientDocuments({
      nowMs: () => 0,
      fetchDocument: async () => {
        calls += 1;
        return fetched("<html>");
      },
    });
    for (let at = 0; at < 3; at += 1)
      await expect(documents.read(ID)).rejects.toMatchObject({
        error_description: "the client's document is not JSON",
      });
    expect(calls).toBe(1);
  });

  it("are refused past twenty at once, and taken again afterwards", async () => {
    const { promise, resolve } = Promise.withResolvers<FetchedDocument>();
    const documents = createClientDocuments({ nowMs: () => 0, fetchDocument: () => promise });
    const reads = Array.from({ length: 21 }, (_, at) => documents.read(`https://app.example/${at}`));
    const settled = Promise.allSettled(reads);
    await expect(reads[20]).rejects.toMatchObject({ error_description: "too many documents at once" });
    resolve(fetched(document(), 404));
    await settled;
    await expect(documents.read("https://app.example/20")).rejects.toMatchObject({
      error_description: "the client's document could not be had",
    });
  });

  it("are fetched once while they are fresh, once for many at once, and not again and again when they fail", async () => {
    let calls = 0;
    let now = 0;
    let fails = false;
    const documents = createClientDocuments({
      nowMs: () => now,
      fetchDocument: async () => {
        calls += 1;
        if (fails) throw new Error("down");
        return fetched(document(), 200, 600);
      },
    });
    await Promise.all([1, 2, 3].map(() => documents.read(ID)));
    now = 599_000;
    await documents.read(ID);
    expect(calls).toBe(1);
    now = 601_000;
    fails = true;
    for (let at = 0; at < 5; at += 1) await expect(documents.read(ID)).rejects.toThrow();
    expect(calls).toBe(2);
    now = 620_000;
    fails = false;
    await documents.read(ID);
    expect(calls).toBe(3);
  });
});

describe("the fetch", () => {
  let server: Server;
  let origin: string;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (request.url === "/large") response.end("x".repeat(MAX_DOCUMENT_BYTES + 1));
      else if (request.url === "/redirect") response.writeHead(302, { location: "/client.json" }).end();
      else if (request.url === "/slow") response.writeHead(200).flushHeaders();
      else
        response.end(
          JSON.stringify(document({ client_id: `${origin}/client.json`, redirect_uris: [REDIRECT] })),
        );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  });
  afterEach(() => void asked.splice(0));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const limits = { maxBytes: MAX_DOCUMENT_BYTES };

  it.each([
    "https://127.0.0.1/x",
    "https://[::1]/x",
    "https://169.254.169.254/latest/meta-data",
    "https://10.0.0.1/x",
    "https://192.168.1.1/x",
    "https://[::ffff:10.0.0.1]/x",
    "https://[fd00::1]/x",
    "https://localhost/x",
    "http://93.184.216.34/x",
  ])(promise("C17-11", "never reaches %s"), async (url) => {
    await expect(createFetchDocument()(url, limits)).rejects.toThrow();
    expect(asked).toEqual([]);
  });

  it("does not reach this machine without the development setting, and only the named origin with it", async () => {
    await expect(createFetchDocument()(`${origin}/client.json`, limits)).rejects.toThrow();
    await expect(
      createFetchDocument("http://127.0.0.1:1")(`${origin}/client.json`, limits),
    ).rejects.toThrow();
    expect(asked).toEqual([]);
    expect((await createFetchDocument(origin)(`${origin}/client.json`, limits)).status).toBe(200);
  });

  it(promise("C17-11", "stops at the cap, at a redirect and after three seconds"), async () => {
    const fetchDocument = createFetchDocument(origin);
    await expect(fetchDocument(`${origin}/large`, limits)).rejects.toThrow();
    expect(await fetchDocument(`${origin}/redirect`, limits)).toMatchObject({ status: 302 });
    await expect(fetchDocument(`${origin}/slow`, limits)).rejects.toThrow();
    expect(asked).toEqual(["/large", "/redirect", "/slow"]);
  });

  it("lets a local document connect in development, and says where it describes itself", async () => {
    const running: Running = await startAuthServer({ developmentClientOrigin: origin });
    try {
      const visitor = createVisitor(running.origin);
      const page = await visitor.get(
        authorizePath({
          clientId: `${origin}/client.json`,
          resource: running.resource,
          challenge: makePkce().challenge,
        }),
      );
      const consent = await signIn(visitor, page);
      expect(consent.text).toContain("Document app");
      expect(consent.text).toContain(`Describes itself at ${origin}`);
      expect(consent.text).not.toContain("Registered by itself");
      const other = await visitor.get(
        authorizePath({
          clientId: `${origin}/large`,
          resource: running.resource,
          challenge: makePkce().challenge,
        }),
      );
      expect(other.status).toBeGreaterThanOrEqual(400);
      expect(other.text).not.toContain("127.0.0.1");
    } finally {
      await running.stop();
    }
  });
});
