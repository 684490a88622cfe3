// The credentials that the document asks for, from the connector's schemes and the environment: never from arguments.
import type { CredentialScheme } from "../catalog/connector.ts";
import type { SecurityRequirement } from "../catalog/endpoint.ts";
import { PortolanError } from "../errors.ts";
import type { AppliedCredential } from "./session.ts";

type Schemes = Readonly<Record<string, CredentialScheme>>;
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Chooses the first alternative of an operation's `security` whose schemes all have a value (OpenAPI 3.1 section 4.8.30:
 * alternatives are OR, the schemes of one are AND). No alternatives, or an empty one: nothing is sent.
 * @throws PortolanError config_invalid naming the settings that would do
 */
export function chooseCredentials(
  security: readonly SecurityRequirement[],
  from: { readonly schemes: Schemes; readonly env: Environment },
): readonly AppliedCredential[] {
  if (security.length === 0) return [];
  const complete = security.find(
    (one) => Object.keys(one).length > 0 && Object.keys(one).every((name) => valueFor(name, from) !== null),
  );
  if (complete !== undefined) return Object.keys(complete).flatMap((name) => apply(name, from));
  if (security.some((one) => Object.keys(one).length === 0)) return [];
  throw missing(security, from);
}

const schemeOf = (schemes: Schemes, name: string): CredentialScheme | undefined =>
  Object.hasOwn(schemes, name) ? schemes[name] : undefined;

function valueFor(name: string, from: { schemes: Schemes; env: Environment }): string | null {
  const variable = schemeOf(from.schemes, name)?.env;
  const value = variable === undefined ? undefined : from.env[variable];
  return value === undefined || value === "" ? null : value;
}

function apply(name: string, from: { schemes: Schemes; env: Environment }): readonly AppliedCredential[] {
  const scheme = schemeOf(from.schemes, name);
  const value = valueFor(name, from);
  return scheme === undefined || value === null ? [] : [credentialOf(scheme, { name, value })];
}

/** One scheme's value where the API takes it. @throws PortolanError config_invalid */
function credentialOf(
  scheme: CredentialScheme,
  { name, value }: { readonly name: string; readonly value: string },
): AppliedCredential {
  if (scheme.type !== "basic" && !/^[\x20-\x7e]+$/.test(value)) {
    throw new PortolanError("config_invalid", `${scheme.env ?? name} must be visible ASCII text on one line`);
  }
  if (scheme.type === "apiKey") {
    return { in: scheme.in ?? "header", name: scheme.name ?? "authorization", value };
  }
  if (scheme.type === "basic")
    return { in: "header", name: "authorization", value: `Basic ${basicOf(value)}` };
  return { in: "header", name: "authorization", value: `Bearer ${value}` };
}

/** RFC 7617: `user:password` in base64; a value without a colon is a user with an empty password, as key APIs take it. */
function basicOf(value: string): string {
  return Buffer.from(value.includes(":") ? value : `${value}:`, "utf8").toString("base64");
}

function missing(
  security: readonly SecurityRequirement[],
  from: { schemes: Schemes; env: Environment },
): PortolanError {
  const ways = security.map((one) =>
    Object.keys(one)
      .filter((name) => valueFor(name, from) === null)
      .map((name) => schemeOf(from.schemes, name)?.env ?? `upstream.schemes.${name}.env in connector.yaml`)
      .join(" and "),
  );
  const settings = [...new Set(ways)].join(", or ");
  return new PortolanError("config_invalid", `the API wants a credential that is not set: ${settings}`, {
    hint: `The operator of this connector has to set ${settings}.`,
  });
}
