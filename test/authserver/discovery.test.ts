// What clients find at the places where they look, and what they are told at wrong ones.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { discoveryPaths } from "../../src/authserver/discovery.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";
import { createVisitor } from "./visitor.ts";

let running: Running;
beforeAll(async () => {
  running = await startAuthServer();
});
afterAll(() => running.stop());

describe("metadata", () => {
  it.each([
    "/.well-known/oauth-authorization-server",
    "/.well-known/oauth-authorization-server/mcp",
    "/.well-known/openid-configuration",
    "/.well-known/openid-configuration/mcp",
    "/mcp/.well-known/openid-configuration",
    "/mcp/.well-known/oauth-authorization-server",
  ])("is served at %s to anybody", async (path) => {
    const response = await fetch(running.origin + path, { headers: { origin: "https://anybody.example" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    const preflight = await fetch(running.origin + path, { method: "OPTIONS" });
    expect(preflight.headers.get("access-control-allow-headers")).toBe("MCP-Protocol-Version");
    expect(await response.json()).toMatchObject({
      issuer: running.origin,
      code_challenge_methods_supported: ["S256"],
      response_types_supported: ["code"],
      grant_types_supported: ["authorization_code", "refresh_token"],
      authorization_response_iss_parameter_supported: true,
      client_id_metadata_document_supported: true,
      scopes_supported: ["pet:read", "pet:write", "order:read", "order:write"],
    });
  });

  it("names only endpoints that answer", async () => {
    const metadata = running.auth.metadata;
    for (const name of ["authorization_endpoint", "jwks_uri"])
      expect((await fetch(String(metadata[name]))).status).not.toBe(405);
    for (const name of ["token_endpoint", "registration_endpoint", "revocation_endpoint"]) {
      const response = await fetch(String(metadata[name]), { method: "POST", body: new URLSearchParams() });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.json()).toHaveProperty("error");
    }
  });

  it("is looked for below the issuer's own path too", () => {
    expect(discoveryPaths("https://h.example/base", ["https://h.example/base/mcp"])).toEqual(
      expect.arrayContaining([
        "/.well-known/oauth-authorization-server/base",
        "/base/.well-known/openid-configuration",
        "/.well-known/openid-configuration/base/mcp",
      ]),
    );
  });
});

describe("a wrong address", () => {
  it.each(["/", "/authorize", "/connections", "/docs", "/sign-in", "/token"])(
    "%s tells an MCP client the right one",
    async (path) => {
      const response = await fetch(running.origin + path, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
        body: JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params: {} }),
      });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({
        jsonrpc: "2.0",
        error: { message: expect.stringContaining(running.resource) },
      });
      const stream = await fetch(running.origin + path, { headers: { accept: "text/event-stream" } });
      expect(await stream.text()).toContain(running.resource);
    },
  );

  it("tells a person at the authorize page the right one", async () => {
    const page = await createVisitor(running.origin).get("/authorize");
    expect(page.status).toBe(404);
    expect(page.text).toContain(running.resource);
  });
});
