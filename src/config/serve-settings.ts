// Settings of `portolan serve`: flag, then PORTOLAN_… variable, then the product's file, then the default. Reports all faults at once.

import { ACCESS_LEVELS, type AccessLevel } from "../auth/session.ts";
import { type Connector, CREDENTIAL_STRATEGIES, type CredentialStrategy } from "../catalog/connector.ts";
import { faults } from "../errors.ts";
import { isLoopback } from "../outbound/address.ts";
import {
  createReader,
  type Environment,
  type Flags,
  PORTS,
  type Range,
  type Reader,
  readVariable,
} from "./options.ts";

const AUTH_MODES = ["none", "bearer", "oauth"] as const;
export type AuthMode = (typeof AUTH_MODES)[number];

export type ServeSettings = {
  readonly stdio: boolean;
  readonly host: string;
  readonly port: number;
  readonly upstreamUrl: string;
  readonly credential: CredentialStrategy;
  readonly auth: AuthMode;
  /** Set by PORTOLAN_BEARER; null: start-up makes one. */
  readonly bearer: string | null;
  readonly issuer: string | null;
  readonly publicUrl: string | null;
  readonly allowedHosts: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly store: string;
  readonly auditFile: string | null;
  readonly access: AccessLevel;
  readonly tools: readonly string[] | undefined;
  readonly adminPort: number | null;
  readonly maxRequestBytes: number;
  /** What the connector shows a foreign authorization server: PORTOLAN_CLIENT_ID and PORTOLAN_CLIENT_SECRET. */
  readonly client: { readonly id: string; readonly secret: string } | null;
  /** PORTOLAN_VAULT_KEY: seals what the store keeps secret, newest first. */
  readonly vaultKey: string | null;
  /** Lets the upstream be http on a host that is not loopback, and private addresses be called. */
  readonly development: boolean;
  /** Origin of a client in development, whose metadata documents may be on this machine. */
  readonly developmentClientOrigin: string | null;
};

const MIN_SECRET_BYTES = 32;

function checkUrls(reader: Reader, settings: ServeSettings): void {
  const { upstreamUrl, publicUrl, issuer, development } = settings;
  if (upstreamUrl === "")
    reader.fault("the document names no server: give the API's base URL with --upstream-url");
  const urls = [
    ["--upstream-url", upstreamUrl || null],
    ["--public-url", publicUrl],
    ["--issuer", issuer],
  ] as const;
  for (const [option, value] of urls) {
    const wrong = value === null ? null : urlFault(value, development);
    if (wrong !== null) reader.fault(`${option} ${wrong}`);
  }
}

function urlFault(value: string, development: boolean): string | null {
  if (!URL.canParse(value)) return "is not a URL";
  const url = new URL(value);
  if (url.username !== "" || url.password !== "") return "must not carry a user or password";
  if (url.protocol === "https:") return null;
  if (url.protocol !== "http:") return "must be an https URL";
  return isLoopback(url.hostname) || development
    ? null
    : "must be https off loopback; --development allows http";
}

function checkBind(reader: Reader, settings: ServeSettings): void {
  const { stdio, host, auth, allowedHosts } = settings;
  if (stdio) return;
  const loopback = isLoopback(host);
  if (!loopback && allowedHosts.length === 0) {
    reader.fault(
      `--host ${host} is reachable from outside: name the hosts that clients use with --allowed-hosts`,
    );
  }
  if (auth === "none" && !(loopback && settings.development)) {
    reader.fault("--auth none is for --stdio; over HTTP it needs loopback and --development");
  }
}

function checkSecrets(reader: Reader, settings: ServeSettings): void {
  const { bearer, auth, credential } = settings;
  if (bearer !== null && Buffer.byteLength(bearer) < MIN_SECRET_BYTES) {
    reader.fault(`PORTOLAN_BEARER must have ${MIN_SECRET_BYTES} bytes at least`);
  }
  if (auth !== "oauth" && ["vault", "exchange", "same-operator"].includes(credential)) {
    reader.fault(`--credential ${credential} needs --auth oauth: it belongs to a person's connection`);
  }
  if (credential === "vault" && settings.vaultKey === null) {
    reader.fault("--credential vault needs PORTOLAN_VAULT_KEY (the output of: openssl rand -base64 32)");
  }
}

function readClient(reader: Reader, environment: Environment): ServeSettings["client"] {
  const id = readVariable("CLIENT_ID", environment);
  const secret = readVariable("CLIENT_SECRET", environment);
  if (id !== undefined && secret !== undefined) return { id, secret };
  if (id !== secret) reader.fault("PORTOLAN_CLIENT_ID and PORTOLAN_CLIENT_SECRET go together");
  return null;
}

/** Where the connector listens, and at which addresses clients and browsers reach it. */
function readPlaces(reader: Reader, connector: Connector) {
  return {
    host: reader.text("host") ?? "127.0.0.1",
    port: reader.integer("port", PORTS) ?? connector.serve.port ?? 8787,
    adminPort: reader.integer("adminPort", PORTS) ?? null,
    publicUrl: reader.text("publicUrl")?.replace(/\/+$/, "") ?? null,
    allowedHosts: reader.list("allowedHosts") ?? [],
    allowedOrigins: reader.list("allowedOrigins") ?? connector.serve.allowedOrigins,
  };
}

/** Who may come in, and what the API is shown. */
function readRights(reader: Reader, connector: Connector) {
  const stdio = reader.on("stdio");
  const auth = reader.choice("auth", AUTH_MODES) ?? (stdio ? "none" : "bearer");
  return {
    stdio,
    auth,
    issuer: reader.text("issuer") ?? null,
    credential: reader.choice("credential", CREDENTIAL_STRATEGIES) ?? defaultCredential(connector, auth),
    access: reader.choice("access", ACCESS_LEVELS) ?? "all",
  };
}

function readSecrets(reader: Reader, environment: Environment) {
  return {
    bearer: readVariable("BEARER", environment) ?? null,
    client: readClient(reader, environment),
    vaultKey: readVariable("VAULT_KEY", environment) ?? null,
  };
}

const KEEPS_NOTHING = ":memory:";
const MAX_REQUEST_BYTES: Range = { min: 1024, max: 1 << 30 };

/**
 * Settings of `portolan serve` for one product.
 * @throws PortolanError config_invalid that names every wrong setting.
 */
export function readServeSettings(input: {
  readonly flags: Flags;
  readonly environment: Environment;
  readonly connector: Connector;
}): ServeSettings {
  const { flags, environment, connector } = input;
  const reader = createReader(flags, environment);
  const settings: ServeSettings = {
    ...readRights(reader, connector),
    ...readPlaces(reader, connector),
    ...readSecrets(reader, environment),
    upstreamUrl: (reader.text("upstreamUrl") ?? connector.upstream.baseUrl).replace(/\/+$/, ""),
    store: reader.text("store") ?? KEEPS_NOTHING,
    auditFile: reader.text("auditFile") ?? null,
    tools: reader.list("tools"),
    maxRequestBytes: reader.integer("maxRequestBytes", MAX_REQUEST_BYTES) ?? 4 * 1024 * 1024,
    development: reader.on("development"),
    developmentClientOrigin: readVariable("DEVELOPMENT_CLIENT_ORIGIN", environment) ?? null,
  };
  checkUrls(reader, settings);
  checkBind(reader, settings);
  checkSecrets(reader, settings);
  if (reader.faults.length > 0) throw faults("config_invalid", reader.faults);
  return settings;
}

/** A person's connection brings its own credential; a shared bearer uses the operator's. */
function defaultCredential(connector: Connector, auth: AuthMode): CredentialStrategy {
  const wanted = connector.upstream.credential;
  if (auth === "oauth" || wanted === "none") return wanted;
  return "static";
}
