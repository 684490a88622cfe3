// Authorization server metadata (RFC 8414, and the OpenID Connect form of it) at every place where clients look.
import type { RequestHandler } from "express";
import { AUTH_METHODS } from "./client-metadata.ts";
import { SIGNING_ALG } from "./server-keys.ts";

/** Paths of the endpoints, below the issuer. */
export const ROUTES = {
  authorization: "/authorize",
  token: "/token",
  registration: "/register",
  revocation: "/revoke",
  jwks: "/jwks",
} as const;

export const TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";

/** The one document; both well-known names serve it. */
export function serverMetadata(issuer: string, scopes: readonly string[]): Readonly<Record<string, unknown>> {
  return {
    issuer,
    authorization_endpoint: `${issuer}${ROUTES.authorization}`,
    token_endpoint: `${issuer}${ROUTES.token}`,
    registration_endpoint: `${issuer}${ROUTES.registration}`,
    revocation_endpoint: `${issuer}${ROUTES.revocation}`,
    jwks_uri: `${issuer}${ROUTES.jwks}`,
    scopes_supported: scopes,
    response_types_supported: ["code"],
    response_modes_supported: ["query"],
    grant_types_supported: ["authorization_code", "refresh_token"],
    token_endpoint_auth_methods_supported: AUTH_METHODS,
    token_endpoint_auth_signing_alg_values_supported: ["RS256", "ES256"],
    revocation_endpoint_auth_methods_supported: AUTH_METHODS,
    revocation_endpoint_auth_signing_alg_values_supported: ["RS256", "ES256"],
    code_challenge_methods_supported: ["S256"],
    authorization_response_iss_parameter_supported: true,
    client_id_metadata_document_supported: true,
    resource_indicators_supported: true,
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: [SIGNING_ALG],
  };
}

const NAMES = ["oauth-authorization-server", "openid-configuration"] as const;

/** Where the document is looked for: root form, path-inserted and path-appended, for the issuer and each connector. */
export function discoveryPaths(issuer: string, resources: readonly string[]): readonly string[] {
  const pathOf = (url: string): string => new URL(url).pathname.replace(/\/+$/, "");
  const places = new Set(["", pathOf(issuer), ...resources.map(pathOf)]);
  return [...places].flatMap((place) =>
    NAMES.flatMap((name) => [...new Set([`/.well-known/${name}${place}`, `${place}/.well-known/${name}`])]),
  );
}

/** Any origin may read it; five minutes' cache. */
export function serveMetadata(document: Readonly<Record<string, unknown>>): RequestHandler {
  return (request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Headers", "MCP-Protocol-Version");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method === "OPTIONS") response.status(204).end();
    else response.json(document);
  };
}
