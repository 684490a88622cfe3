// An authorization server of somebody else, as far as a connector asks it: metadata, keys, and tokens signed on demand.
import type { IncomingMessage, ServerResponse } from "node:http";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { type JsonServer, json, startJsonServer } from "./json-server.ts";

export type Authority = {
  readonly issuer: string;
  /** Signs an access token for `assistant`; `claims` go over the usual ones, undefined leaves one out. */
  readonly mint: (claims: JWTPayload) => Promise<string>;
  readonly close: () => Promise<void>;
};

/** Starts the server on a free port of this machine. */
export async function startAuthority(): Promise<Authority> {
  const { privateKey, publicKey } = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256", use: "sig" };
  let server: JsonServer | undefined;
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const issuer = server?.origin ?? "";
    const metadata = {
      issuer,
      jwks_uri: `${issuer}/jwks`,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      response_types_supported: ["code"],
    };
    if (request.url === "/jwks") json(response, { keys: [jwk] });
    else if (request.url === "/.well-known/oauth-authorization-server") json(response, metadata);
    else json(response, {}, 404);
  };
  server = await startJsonServer(answer);
  const issuer = server.origin;
  return {
    issuer,
    mint: (claims) =>
      new SignJWT({ iss: issuer, client_id: "assistant", ...claims })
        .setProtectedHeader({ alg: "ES256", kid: "k1", typ: "at+jwt" })
        .setIssuedAt()
        .setExpirationTime("5m")
        .sign(privateKey),
    close: server.close,
  };
}
