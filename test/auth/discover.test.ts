// Metadata of the authorization server at every place where it may lie.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discoverAuthServer, metadataUrls } from "../../src/auth/discover-auth-server.ts";
import { outbound, startServer, type TestServer } from "./servers.ts";

let server: TestServer;
let documents: Record<string, unknown>;
beforeEach(async () => {
  documents = {};
  server = await startServer(({ url }) =>
    Object.hasOwn(documents, url) ? { json: documents[url] } : { status: 404, text: "not here" },
  );
});
afterEach(() => server.close());
const discover = (issuer: string) => discoverAuthServer({ issuer, send: outbound.send });

describe("metadata of the authorization server", () => {
  it.each([
    ["", "/.well-known/oauth-authorization-server"],
    ["", "/.well-known/openid-configuration"],
    ["/v3/oauth", "/.well-known/oauth-authorization-server/v3/oauth"],
    ["/v3/oauth", "/.well-known/openid-configuration/v3/oauth"],
    ["/v3/oauth", "/v3/oauth/.well-known/openid-configuration"],
    ["/v3/oauth", "/v3/oauth/.well-known/oauth-authorization-server"],
    ["/v3/oauth/", "/.well-known/oauth-authorization-server/v3/oauth"],
  ])("of issuer path %j is found at %s", async (path, at) => {
    const issuer = server.url + path;
    documents[at] = { issuer, jwks_uri: `${server.url}/keys` };
    expect(await discover(issuer)).toMatchObject({
      issuer,
      jwksUri: `${server.url}/keys`,
      introspectionEndpoint: null,
    });
  });

  it("asks each place once", () => {
    expect(metadataUrls("https://as.example")).toHaveLength(2);
    expect(metadataUrls("https://as.example/x")).toHaveLength(4);
  });

  it("refuses a server that says it is somebody else, naming both", async () => {
    for (const told of ["https://evil.example", `${server.url}/`, server.url.toUpperCase()]) {
      documents["/.well-known/oauth-authorization-server"] = { issuer: told };
      await expect(discover(server.url)).rejects.toMatchObject({
        code: "config_invalid",
        message: expect.stringContaining(told),
      });
    }
  });

  it("takes the right document when another place holds a wrong one", async () => {
    documents["/.well-known/oauth-authorization-server"] = { issuer: "https://evil.example" };
    documents["/.well-known/openid-configuration"] = { issuer: server.url };
    expect((await discover(server.url)).issuer).toBe(server.url);
  });

  it("leaves out endpoints that are less protected than the issuer has to be", async () => {
    documents["/.well-known/oauth-authorization-server"] = {
      issuer: server.url,
      jwks_uri: "http://keys.example/",
      token_endpoint: "file:///etc/passwd",
      introspection_endpoint: 7,
    };
    expect(await discover(server.url)).toMatchObject({
      jwksUri: null,
      tokenEndpoint: null,
      introspectionEndpoint: null,
    });
  });

  it.each(["http://as.example", "https://as.example?x=1", "https://u@as.example", "as.example", ""])(
    "refuses the issuer %j at start",
    async (issuer) => {
      await expect(discover(issuer)).rejects.toMatchObject({ code: "config_invalid" });
    },
  );

  it("says that no metadata can be had", async () => {
    await expect(discover(server.url)).rejects.toMatchObject({ code: "auth_server_unavailable" });
    await server.close();
    await expect(discover(server.url)).rejects.toMatchObject({ code: "auth_server_unavailable" });
  });
});
