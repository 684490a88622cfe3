// Reads settings: flag, then PORTOLAN_… variable, then the product's file, then the default. All faults are told at once.

import { ACCESS_LEVELS, type AccessLevel } from "./auth/session.ts";
import { type Connector, CREDENTIAL_STRATEGIES, type CredentialStrategy } from "./catalog/connector.ts";
import { faults } from "./errors.ts";
import { isLoopback } from "./outbound/address.ts";

const AUTH_MODES = ["none", "bearer", "oauth"] as const;
export type AuthMode = (typeof AUTH_MODES)[number];

/** Flags as the command line gives them: by option name, in camel case. */
export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
export type Environment = Readonly<Record<string, string | undefined>>;

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
};

const MIN_SECRET_BYTES = 32;

const variableOf = (flag: string): string =>
  `PORTOLAN_${flag.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

type Reader = {
  readonly text: (flag: string) => string | undefined;
  readonly list: (flag: string) => readonly string[] | undefined;
  readonly choice: <T extends string>(flag: string, choices: readonly T[]) => T | undefined;
  readonly integer: (
    flag: string,
    range: { readonly min: number; readonly max: number },
  ) => number | undefined;
  readonly on: (flag: string) => boolean;
  readonly fault: (line: string) => void;
  readonly faults: readonly string[];
};

function createReader(flags: Flags, environment: Environment): Reader {
  const found: string[] = [];
  const optionOf = (flag: string): string =>
    `--${flag.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const named = (flag: string): string => `${optionOf(flag)} (or ${variableOf(flag)})`;
  const text = (flag: string): string | undefined => {
    const value = flags[flag];
    if (typeof value === "string") return value;
    const variable = environment[variableOf(flag)];
    return variable === undefined || variable === "" ? undefined : variable;
  };
  return {
    text,
    list: (flag) =>
      text(flag)
        ?.split(",")
        .map((item) => item.trim())
        .filter((item) => item !== ""),
    choice: (flag, choices) => {
      const value = text(flag);
      if (value === undefined) return undefined;
      const match = choices.find((choice) => choice === value);
      if (match === undefined) found.push(`${named(flag)} must be one of ${choices.join(", ")}`);
      return match;
    },
    integer: (flag, range) => {
      const value = text(flag);
      if (value === undefined) return undefined;
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      if (number >= range.min && number <= range.max) return number;
      found.push(`${named(flag)} must be a whole number from ${range.min} to ${range.max}`);
      return undefined;
    },
    on: (flag) => flags[flag] === true || ["1", "true", "yes"].includes(environment[variableOf(flag)] ?? ""),
    fault: (line) => found.push(line),
    faults: found,
  };
}

function checkUrl(
  reader: Reader,
  setting: { readonly name: string; readonly value: string; readonly development: boolean },
): void {
  const wrong = urlFault(setting);
  if (wrong !== null) reader.fault(`${setting.name} ${wrong}`);
}

function urlFault({
  value,
  development,
}: {
  readonly value: string;
  readonly development: boolean;
}): string | null {
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
  const id = environment["PORTOLAN_CLIENT_ID"] ?? "";
  const secret = environment["PORTOLAN_CLIENT_SECRET"] ?? "";
  if (id !== "" && secret !== "") return { id, secret };
  if (id !== "" || secret !== "") reader.fault("PORTOLAN_CLIENT_ID and PORTOLAN_CLIENT_SECRET go together");
  return null;
}

/**
 * Settings of `portolan serve`.
 * @throws PortolanError config_invalid that names every wrong setting.
 */
export function readServeSettings(input: {
  readonly flags: Flags;
  readonly environment: Environment;
  readonly connector: Connector;
}): ServeSettings {
  const { flags, environment, connector } = input;
  const reader = createReader(flags, environment);
  const stdio = reader.on("stdio");
  const auth = reader.choice("auth", AUTH_MODES) ?? (stdio ? "none" : "bearer");
  const development = reader.on("development");
  const settings: ServeSettings = {
    stdio,
    host: reader.text("host") ?? "127.0.0.1",
    port: reader.integer("port", { min: 0, max: 65_535 }) ?? connector.serve.port ?? 8787,
    upstreamUrl: (reader.text("upstreamUrl") ?? connector.upstream.baseUrl).replace(/\/+$/, ""),
    credential: reader.choice("credential", CREDENTIAL_STRATEGIES) ?? defaultCredential(connector, auth),
    auth,
    bearer: environment["PORTOLAN_BEARER"] || null,
    issuer: reader.text("issuer") ?? null,
    publicUrl: reader.text("publicUrl")?.replace(/\/+$/, "") ?? null,
    allowedHosts: reader.list("allowedHosts") ?? [],
    allowedOrigins: reader.list("allowedOrigins") ?? connector.serve.allowedOrigins,
    store: reader.text("store") ?? ":memory:",
    auditFile: reader.text("auditFile") ?? null,
    access: reader.choice("access", ACCESS_LEVELS) ?? "all",
    tools: reader.list("tools"),
    adminPort: reader.integer("adminPort", { min: 0, max: 65_535 }) ?? null,
    maxRequestBytes: reader.integer("maxRequestBytes", { min: 1024, max: 1 << 30 }) ?? 4 * 1024 * 1024,
    client: readClient(reader, environment),
    vaultKey: environment["PORTOLAN_VAULT_KEY"] || null,
    development,
  };
  if (settings.upstreamUrl === "")
    reader.fault("the document names no server: give the API's base URL with --upstream-url");
  else checkUrl(reader, { name: "--upstream-url", value: settings.upstreamUrl, development });
  if (settings.publicUrl !== null)
    checkUrl(reader, { name: "--public-url", value: settings.publicUrl, development });
  if (settings.issuer !== null) checkUrl(reader, { name: "--issuer", value: settings.issuer, development });
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
