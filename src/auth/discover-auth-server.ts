// Reads an authorization server's metadata at start and checks that it speaks for its issuer (RFC 8414 section 3.3).
import { PortolanError } from "../errors.ts";
import { isLoopback } from "../outbound/address.ts";
import { requestJson, type Send } from "./auth-server-request.ts";

/** What the resource server and the exchange need of the metadata. */
export type AuthServer = {
  readonly issuer: string;
  readonly jwksUri: string | null;
  readonly introspectionEndpoint: string | null;
  readonly tokenEndpoint: string | null;
};

/**
 * Where the document may lie: RFC 8414 section 3.1 and OpenID Connect Discovery, each with the issuer's path behind
 * the well-known part, then behind the issuer, as older servers do it.
 */
export function metadataUrls(issuer: string): readonly string[] {
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, "");
  const oauth = "/.well-known/oauth-authorization-server";
  const openid = "/.well-known/openid-configuration";
  const paths = [oauth + path, openid + path, path + openid, path + oauth];
  return [...new Set(paths.map((each) => origin + each))];
}

/** https, or http that does not leave this machine. */
const isSecure = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && isLoopback(hostname));

/** @throws PortolanError config_invalid for an issuer that RFC 8414 section 2 does not allow. */
function checkIssuer(issuer: string): void {
  const url = URL.canParse(issuer) ? new URL(issuer) : undefined;
  if (url !== undefined && isSecure(url) && url.search === "" && url.hash === "" && url.username === "")
    return;
  throw new PortolanError("config_invalid", `the issuer is not usable: ${issuer}`, {
    hint: "Give an https URL without query and fragment (http only on loopback), exactly as the server names itself.",
  });
}

/** An endpoint is kept only where it is as well protected as the issuer. */
function endpoint(json: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = json[name];
  if (typeof value !== "string" || !URL.canParse(value)) return null;
  const url = new URL(value);
  return isSecure(url) ? url.href : null;
}

function toAuthServer(issuer: string, json: Readonly<Record<string, unknown>>): AuthServer {
  return {
    issuer,
    jwksUri: endpoint(json, "jwks_uri"),
    introspectionEndpoint: endpoint(json, "introspection_endpoint"),
    tokenEndpoint: endpoint(json, "token_endpoint"),
  };
}

async function readDocument(send: Send, url: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const { status, json } = await requestJson({ send, url });
    return status === 200 && typeof json["issuer"] === "string" ? json : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @throws PortolanError config_invalid when the server says that it is another issuer; auth_server_unavailable when
 * no document can be had.
 */
export async function discoverAuthServer(options: {
  readonly issuer: string;
  readonly send: Send;
}): Promise<AuthServer> {
  const { issuer, send } = options;
  checkIssuer(issuer);
  let other: string | undefined;
  for (const url of metadataUrls(issuer)) {
    const json = await readDocument(send, url);
    if (json === undefined) continue;
    // Compared as text, as section 3.3 asks: another spelling may be another server.
    if (json["issuer"] === issuer) return toAuthServer(issuer, json);
    other ??= String(json["issuer"]);
  }
  if (other !== undefined) {
    throw new PortolanError("config_invalid", `the server at ${issuer} says that its issuer is ${other}`, {
      hint: "Set --issuer (PORTOLAN_ISSUER) to exactly that text, if it is the server you mean.",
    });
  }
  throw new PortolanError("auth_server_unavailable", `no authorization server metadata at ${issuer}`, {
    hint: "Check the issuer's address and that the server answers under /.well-known/.",
  });
}
