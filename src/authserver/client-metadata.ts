// What a client says of itself (RFC 7591 section 2, client ID metadata documents), cut down to what is used here.
import { isJsonObject, type JsonObject } from "../json/object.ts";
import { displayName } from "../web/display-text.ts";
import { applicationType, redirectFaults } from "./redirect-rules.ts";

/** RFC 7591 section 3.2.2. */
type MetadataFault = {
  readonly error: "invalid_redirect_uri" | "invalid_client_metadata";
  readonly description: string;
};

/** Metadata as the provider registers it. */
export type ClientMetadata = {
  readonly client_name: string;
  readonly redirect_uris: readonly string[];
  readonly application_type: "web" | "native";
  readonly grant_types: readonly string[];
  readonly response_types: readonly ["code"];
  readonly token_endpoint_auth_method: AuthMethod;
  readonly token_endpoint_auth_signing_alg?: "RS256" | "ES256";
  readonly jwks?: unknown;
  readonly jwks_uri?: string;
};

export const AUTH_METHODS = ["none", "client_secret_post", "client_secret_basic", "private_key_jwt"] as const;
export type AuthMethod = (typeof AUTH_METHODS)[number];

const GRANTS = ["authorization_code", "refresh_token"] as const;
const MAX_KEPT_NAME = 120;

type Result = { readonly metadata: ClientMetadata } | { readonly fault: MetadataFault };

const refuse = (description: string): Result => ({
  fault: { error: "invalid_client_metadata", description },
});

function listOf(value: unknown, fallback: readonly string[]): readonly string[] | null {
  if (value === undefined) return fallback;
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
}

/** The key material of private_key_jwt: a key set of its own, or an https address of one; never both. */
function keyMaterial(raw: JsonObject): Partial<ClientMetadata> | null {
  const alg = raw["token_endpoint_auth_signing_alg"];
  if (alg !== undefined && alg !== "RS256" && alg !== "ES256") return null;
  const signing = alg === undefined ? {} : ({ token_endpoint_auth_signing_alg: alg } as const);
  const { jwks, jwks_uri: uri } = raw;
  if (uri !== undefined && jwks === undefined) {
    const url = typeof uri === "string" && uri.length <= 2048 ? URL.parse(uri) : null;
    if (url?.protocol !== "https:" || url.username !== "" || url.hash !== "") return null;
    return { ...signing, jwks_uri: url.href };
  }
  return typeof jwks === "object" && jwks !== null && uri === undefined ? { ...signing, jwks } : null;
}

function authMethod(value: unknown, fallback: AuthMethod): AuthMethod | undefined {
  return value === undefined ? fallback : AUTH_METHODS.find((method) => method === value);
}

/** Everything else that was said (logo, home page, terms) is neither kept nor shown nor fetched. */
function assemble(raw: JsonObject, defaultMethod: AuthMethod): Result {
  const uris = (raw["redirect_uris"] as readonly string[]) ?? [];
  const name = raw["client_name"];
  if (name !== undefined && typeof name !== "string") return refuse("client_name must be a text");
  const method = authMethod(raw["token_endpoint_auth_method"], defaultMethod);
  if (method === undefined)
    return refuse(`token_endpoint_auth_method must be one of ${AUTH_METHODS.join(", ")}`);
  const grants = listOf(raw["grant_types"], GRANTS);
  if (grants === null || !grants.includes("authorization_code"))
    return refuse("grant_types must have authorization_code");
  const responses = listOf(raw["response_types"], ["code"]);
  if (responses === null || !responses.includes("code")) return refuse("response_types must have code");
  const keys = method === "private_key_jwt" ? keyMaterial(raw) : {};
  if (keys === null) return refuse("private_key_jwt needs jwks, or jwks_uri with https, and RS256 or ES256");
  return {
    metadata: {
      client_name: displayName(name ?? "", MAX_KEPT_NAME) || "An app without a name",
      redirect_uris: uris,
      application_type: applicationType(uris),
      grant_types: GRANTS.filter((grant) => grants.includes(grant)),
      response_types: ["code"],
      token_endpoint_auth_method: method,
      ...keys,
    },
  };
}

/**
 * Reads what a client sent.
 * @param defaultMethod what an absent token_endpoint_auth_method means (RFC 7591: client_secret_basic; a document: none).
 */
export function readClientMetadata(raw: unknown, defaultMethod: AuthMethod): Result {
  if (!isJsonObject(raw)) return refuse("the metadata must be a JSON object");
  const [wrong] = redirectFaults(raw["redirect_uris"]);
  if (wrong !== undefined) return { fault: { error: "invalid_redirect_uri", description: wrong } };
  return assemble(raw, defaultMethod);
}
