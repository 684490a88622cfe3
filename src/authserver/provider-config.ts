// The provider's configuration: authorization code with PKCE S256, one resource per grant, tokens that rotate.
import {
  type ClientMetadata,
  type Configuration,
  errors,
  interactionPolicy,
  type KoaContextWithOIDC,
} from "oidc-provider";
import { secretDigest } from "../store/secret-rows.ts";
import { CONNECTION_CLAIM, type Store } from "../store/store.ts";
import { scopeWords } from "../web/scope-words.ts";
import { AUTH_METHODS } from "./client-metadata.ts";
import { ROUTES } from "./discovery.ts";
import { createGuardedFetch } from "./fetch-document.ts";
import { type ServerKeys, SIGNING_ALG } from "./server-keys.ts";
import { type AuthServerDeps, productOf } from "./settings.ts";
import { type AdapterDeps, createAdapter } from "./state-adapter.ts";

/** Id of the client that this server is to itself: the connector, which exchanges tokens. */
export const CONNECTOR_CLIENT_ID = "portolan-connector";

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;
const ACCESS_TOKEN_S = HOUR_S;
const REFRESH_TOKEN_S = 30 * DAY_S;
const GRANT_S = 10 * 365 * DAY_S;

export type ProviderParts = {
  readonly deps: AuthServerDeps;
  readonly keys: ServerKeys;
  readonly adapter: AdapterDeps;
  readonly renderError: NonNullable<Configuration["renderError"]>;
  /** The account's id again, or undefined when it is gone. */
  readonly accountExists: (id: string) => Promise<boolean>;
};

/** Consent is asked each time, for each client and redirect URI; a pasted key is asked for each time too. */
function promptPolicy(signIn: AuthServerDeps["signIn"]): interactionPolicy.DefaultPolicy {
  const { Check, base } = interactionPolicy;
  const policy = base();
  policy
    .get("consent")
    ?.checks.add(
      new Check(
        "always",
        "consent is asked each time",
        "consent_required",
        (ctx) => !ctx.oidc.result?.consent,
      ),
    );
  if (signIn === "key")
    policy
      .get("login")
      ?.checks.add(
        new Check(
          "own_key",
          "the key is asked for each time",
          "login_required",
          (ctx) => !ctx.oidc.result?.login,
        ),
      );
  return policy;
}

function resourceServer(deps: AuthServerDeps) {
  return (ctx: KoaContextWithOIDC, resource: string) => {
    const asked = ctx.oidc.params?.["resource"];
    if (Array.isArray(asked) && asked.length > 1)
      throw new errors.InvalidTarget("only one resource can be asked for");
    const product = productOf(deps, resource);
    if (product === undefined) throw new errors.InvalidTarget("this resource is not served here");
    const allowed = Object.keys(scopeWords(product.connector));
    if (ctx.oidc.route === "authorization") {
      const scopes = String(ctx.oidc.params?.["scope"] ?? "").split(" ");
      if (!scopes.some((scope) => allowed.includes(scope)))
        throw new errors.InvalidScope("none of these scopes is offered here", scopes.join(" "));
    }
    return {
      scope: allowed.join(" "),
      audience: product.resource,
      accessTokenTTL: ACCESS_TOKEN_S,
      accessTokenFormat: "jwt" as const,
      jwt: { sign: { alg: SIGNING_ALG } } as const,
    };
  };
}

function cookies(issuer: string, keys: ServerKeys): NonNullable<Configuration["cookies"]> {
  const secure = issuer.startsWith("https:");
  const shape = { httpOnly: true, sameSite: "lax", secure, signed: true, path: "/" } as const;
  const { path: _, ...short } = shape;
  return {
    names: {
      session: secure ? "__Host-portolan_session" : "portolan_session",
      interaction: secure ? "__Secure-portolan_step" : "portolan_step",
      resume: secure ? "__Secure-portolan_resume" : "portolan_resume",
    },
    long: shape,
    short,
    keys: [...keys.cookies],
  };
}

function features({ deps }: ProviderParts): NonNullable<Configuration["features"]> {
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    dPoP: { enabled: false },
    revocation: {
      enabled: true,
      allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: (_ctx, _client, oneOf) => {
        if (oneOf !== undefined) return oneOf;
        throw new errors.InvalidTarget("resource is missing: it is the connector's address");
      },
      useGrantedResource: () => true,
      getResourceServerInfo: resourceServer(deps),
    },
  };
}

/** No token is ever made for a connection that has ended, or whose last tenant was taken away. */
async function isLive(store: Store, connectionId: string): Promise<boolean> {
  const connection = await store.connections.findFresh(connectionId);
  if (connection === undefined || connection.revokedAt !== null) return false;
  return connection.tenantIds?.every((id) => connection.revokedTenantIds.includes(id)) !== true;
}

/** The connector itself, which may do nothing but exchange tokens. */
function connectorClient(keys: ServerKeys): ClientMetadata {
  return {
    client_id: CONNECTOR_CLIENT_ID,
    client_secret: secretDigest(keys.connectorSecret),
    redirect_uris: [],
    response_types: [],
    grant_types: ["urn:ietf:params:oauth:grant-type:token-exchange"],
    token_endpoint_auth_method: "client_secret_basic",
  };
}

/** Every access token names its connection. */
function connectionClaim(store: Store): NonNullable<Configuration["extraTokenClaims"]> {
  return async (_ctx, token) => {
    if (!("grantId" in token) || typeof token.grantId !== "string") return undefined;
    if (!(await isLive(store, token.grantId))) throw new errors.InvalidGrant("this connection has ended");
    return { [CONNECTION_CLAIM]: token.grantId };
  };
}

/** Never one from before: each consent is a grant and a connection of its own. */
const grantOfThisConsent: NonNullable<Configuration["loadExistingGrant"]> = (ctx) => {
  const granted = ctx.oidc.result?.consent?.grantId;
  return granted === undefined ? undefined : ctx.oidc.provider.Grant.find(granted);
};

const LIFETIMES_S: NonNullable<Configuration["ttl"]> = {
  AccessToken: ACCESS_TOKEN_S,
  AuthorizationCode: 600,
  Grant: GRANT_S,
  Interaction: 900,
  RefreshToken: REFRESH_TOKEN_S,
  Session: 12 * HOUR_S,
};

/** The configuration of oidc-provider: what is off, how long things live, and how pages and keys are found. */
export function providerConfig(parts: ProviderParts): Configuration {
  const { deps, keys } = parts;
  const base = new URL(deps.issuer).pathname.replace(/\/+$/, "");
  return {
    adapter: createAdapter(parts.adapter),
    allowOmittingSingleRegisteredRedirectUri: false,
    clients: [connectorClient(keys)],
    clientAuthMethods: [...AUTH_METHODS],
    // Pages of the client’s own redirect origin may redeem its code; everybody else is no browser.
    clientBasedCORS: (_ctx, origin, client) =>
      client.clientAuthMethod === "none" &&
      (client.redirectUris ?? []).some((uri) => URL.parse(uri)?.origin === origin),
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALG },
    cookies: cookies(deps.issuer, keys),
    enabledJWA: { idTokenSigningAlgValues: [SIGNING_ALG], clientAuthSigningAlgValues: ["RS256", "ES256"] },
    extraTokenClaims: connectionClaim(deps.store),
    features: features(parts),
    fetch: createGuardedFetch(deps.developmentClientOrigin),
    fetchResponseBodyLimits: { jwks_uri: 64 * 1024 },
    findAccount: async (_ctx, id) =>
      (await parts.accountExists(id)) ? { accountId: id, claims: () => ({ sub: id }) } : undefined,
    interactions: { policy: promptPolicy(deps.signIn), url: (_ctx, { uid }) => `${base}/interaction/${uid}` },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed("refresh_token"),
    expiresWithSession: () => false,
    jwks: { keys: keys.signing.map((key) => ({ ...key })) },
    loadExistingGrant: grantOfThisConsent,
    pkce: { required: () => true },
    renderError: parts.renderError,
    responseTypes: ["code"],
    rotateRefreshToken: true,
    routes: {
      authorization: ROUTES.authorization,
      token: ROUTES.token,
      revocation: ROUTES.revocation,
      jwks: ROUTES.jwks,
    },
    scopes: ["openid", "offline_access"],
    ttl: LIFETIMES_S,
  };
}
