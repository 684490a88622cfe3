// The official MCP client's own OAuth code finds, registers, asks and redeems by the server's address alone.

import { createServer, type Server } from "node:http";
import { auth, type OAuthClientProvider } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, expect, it } from "vitest";
import { decide, REDIRECT, signIn } from "./client-flow.ts";
import { type Running, startAuthServer } from "./start-auth-server.ts";
import { createVisitor } from "./visitor.ts";

let running: Running;
let resource: Server;
let resourceUrl: string;
beforeAll(async () => {
  // A resource server of its own origin: all that it says is who guards it.
  resource = createServer((request, response) => {
    if (request.url?.startsWith("/.well-known/oauth-protected-resource") !== true) {
      response.writeHead(401).end();
      return;
    }
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ resource: resourceUrl, authorization_servers: [running.origin] }));
  });
  await new Promise<void>((resolve) => resource.listen(0, "127.0.0.1", resolve));
  const address = resource.address();
  resourceUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/mcp`;
  const { PETS, identifyPets } = await import("./start-auth-server.ts");
  const product = {
    connector: PETS,
    resource: resourceUrl,
    upstreamAudience: "https://api.pets.example",
    identify: identifyPets,
  };
  running = await startAuthServer({ products: [product] });
});
afterAll(async () => {
  resource.closeAllConnections();
  resource.close();
  await running.stop();
});

type Kept = { client?: unknown; tokens?: unknown; verifier?: string; sent?: URL };

function provider(kept: Kept): OAuthClientProvider {
  return {
    redirectUrl: REDIRECT,
    clientMetadata: {
      client_name: "Official client",
      redirect_uris: [REDIRECT],
      token_endpoint_auth_method: "none",
    },
    clientInformation: () => kept.client as ReturnType<OAuthClientProvider["clientInformation"]>,
    saveClientInformation: (client) => {
      kept.client = client;
    },
    tokens: () => kept.tokens as ReturnType<OAuthClientProvider["tokens"]>,
    saveTokens: (tokens) => {
      kept.tokens = tokens;
    },
    redirectToAuthorization: (url) => {
      kept.sent = url;
    },
    saveCodeVerifier: (verifier) => {
      kept.verifier = verifier;
    },
    codeVerifier: () => kept.verifier ?? "",
  };
}

it("completes the flow and renews its token", async () => {
  const kept: Kept = {};
  const client = provider(kept);
  expect(await auth(client, { serverUrl: resourceUrl })).toBe("REDIRECT");
  const visitor = createVisitor(running.origin);
  const sent = kept.sent ?? new URL(running.origin);
  const consent = await signIn(visitor, await visitor.get(sent.pathname + sent.search));
  expect(consent.text).toContain("Official client");
  const back = new URL((await decide(visitor, consent)).url);
  const code = back.searchParams.get("code") ?? "";
  const answer = { authorizationCode: code, iss: back.searchParams.get("iss") ?? "" };
  expect(await auth(client, { serverUrl: resourceUrl, ...answer })).toBe("AUTHORIZED");
  const first = kept.tokens as { access_token: string; refresh_token: string };
  expect(first.access_token.split(".")).toHaveLength(3);
  expect(await auth(client, { serverUrl: resourceUrl })).toBe("AUTHORIZED");
  const second = kept.tokens as { access_token: string; refresh_token: string };
  expect(second.refresh_token).not.toBe(first.refresh_token);
});
