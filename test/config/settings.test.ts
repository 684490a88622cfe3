// Class C22-02 (and C01-05, C06-10): wrong settings are told all at once, by name, without their secrets.
import { describe, expect, it } from "vitest";
import type { Connector } from "../../src/catalog/connector.ts";
import type { Environment, Flags } from "../../src/config/options.ts";
import { readServeSettings } from "../../src/config/serve-settings.ts";
import { PortolanError } from "../../src/errors.ts";
import { promise } from "../requirements.ts";

const connector: Connector = {
  name: "x",
  title: "X",
  description: "",
  instructions: "",
  version: "1",
  upstream: { baseUrl: "https://api.example.com/v1", credential: "static", origins: [], schemes: {} },
  auth: { scopes: {} },
  fences: [],
  policies: { redact: [], errors: { codes: {}, hints: {} } },
  serve: { allowedOrigins: ["https://claude.ai"] },
  docsBase: "/docs",
};

const read = (flags: Flags, environment: Environment = {}) =>
  readServeSettings({ flags, environment, connector });

function refusal(flags: Flags, environment: Environment = {}): string {
  try {
    read(flags, environment);
  } catch (error) {
    if (error instanceof PortolanError && error.code === "config_invalid") return error.message;
    throw error;
  }
  return "";
}

describe("settings", () => {
  it(
    promise(
      "command.serve-order",
      "come from the flag, then the variable, then the product, then the default",
    ),
    () => {
      expect(read({}).port).toBe(8787);
      expect(read({}, { PORTOLAN_PORT: "9000" }).port).toBe(9000);
      expect(read({ port: "9001" }, { PORTOLAN_PORT: "9000" }).port).toBe(9001);
      expect(read({}).allowedOrigins).toEqual(["https://claude.ai"]);
      expect(read({}, { PORTOLAN_ALLOWED_ORIGINS: "https://a.test, https://b.test" }).allowedOrigins).toEqual(
        ["https://a.test", "https://b.test"],
      );
    },
  );

  it.each([
    ["a port that is no number", { port: "http" }, {}, "--port"],
    ["a port out of range", { port: "65536" }, {}, "--port"],
    ["an unknown mode", { auth: "magic" }, {}, "--auth"],
    ["an unknown credential", { credential: "wish" }, {}, "--credential"],
    ["an unknown access level", { access: "most" }, {}, "--access"],
    [
      promise(["C01-05", "ops.names"], "a bind that is reachable without allowed hosts"),
      { host: "0.0.0.0" },
      {},
      "--allowed-hosts",
    ],
    [promise("command.no-open-door", "no sign-in over HTTP"), { auth: "none" }, {}, "--auth none"],
    [promise("ops.names", "a short bearer"), {}, { PORTOLAN_BEARER: "short" }, "PORTOLAN_BEARER"],
    [
      promise("C06-10", "plain http off loopback"),
      { upstreamUrl: "http://api.example.com" },
      {},
      "--upstream-url",
    ],
    [
      promise("C06-10", "a metadata address over http"),
      { upstreamUrl: "http://169.254.169.254/" },
      {},
      "--upstream-url",
    ],
    [
      promise("C06-10", "a user part in the upstream"),
      { upstreamUrl: "https://user:secret-in-url@api.example.com" },
      {},
      "--upstream-url",
    ],
    ["another scheme", { upstreamUrl: "file:///etc/passwd" }, {}, "--upstream-url"],
    ["no URL at all", { upstreamUrl: "api" }, {}, "--upstream-url"],
    ["an http issuer in production", { auth: "oauth", issuer: "http://as.example.com" }, {}, "--issuer"],
    [
      promise("ops.names", "an http public address"),
      { publicUrl: "http://mcp.example.com" },
      {},
      "--public-url",
    ],
    ["exchange without a person", { credential: "exchange" }, {}, "--credential exchange"],
    ["a vault without a key", { credential: "vault", auth: "oauth" }, {}, "PORTOLAN_VAULT_KEY"],
    ["half a client", {}, { PORTOLAN_CLIENT_ID: "x" }, "PORTOLAN_CLIENT_SECRET"],
    ["a request cap of nothing", { maxRequestBytes: "0" }, {}, "--max-request-bytes"],
  ])(promise("C22-02", "refuse %s by name"), (_what, flags, environment, name) => {
    expect(refusal(flags, environment)).toContain(name);
  });

  it(promise(["C22-02", "ops.names"], "tell every fault at once, one a line"), () => {
    const lines = refusal({ port: "x", access: "y", host: "0.0.0.0" }, { PORTOLAN_BEARER: "short" }).split(
      "\n",
    );
    expect(lines.length).toBe(4);
  });

  it(promise("C22-02", "never repeat a secret"), () => {
    const text = refusal(
      { upstreamUrl: "https://user:secret-in-url@api.example.com" },
      { PORTOLAN_BEARER: "tiny-secret" },
    );
    expect(text).not.toMatch(/secret-in-url|tiny-secret/);
  });
});
