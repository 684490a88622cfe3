// The credentials that the document asks for, each value where its scheme puts it: never from arguments.
import type { CredentialScheme } from "../catalog/connector.ts";
import type { SecurityRequirement } from "../catalog/endpoint.ts";
import { PortolanError } from "../errors.ts";
import type { AppliedCredential } from "./session.ts";

type Credentials = {
  readonly schemes: Readonly<Record<string, CredentialScheme>>;
  /** Security scheme → its value. */
  readonly values: Readonly<Record<string, string>>;
};

/**
 * Chooses the first alternative of an operation's `security` whose schemes all have a value (OpenAPI 3.1, "Security
 * Requirement Object": alternatives are OR, the schemes of one are AND). No alternatives, or an empty one: nothing is sent.
 * @throws PortolanError config_invalid naming the settings that would do
 */
export function chooseCredentials(
  security: readonly SecurityRequirement[],
  from: Credentials,
): readonly AppliedCredential[] {
  if (security.length === 0) return [];
  const alternatives = security.map((one) => Object.keys(one));
  const complete = alternatives.find(
    (names) => names.length > 0 && names.every((name) => valueFor(name, from) !== undefined),
  );
  if (complete !== undefined) return complete.flatMap((name) => apply(name, from));
  if (alternatives.some((names) => names.length === 0)) return [];
  throw missing(alternatives, from);
}

const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The value of a scheme that the connector knows. */
const valueFor = (name: string, { schemes, values }: Credentials): string | undefined =>
  own(schemes, name) === undefined ? undefined : own(values, name) || undefined;

function apply(name: string, from: Credentials): readonly AppliedCredential[] {
  const [scheme, value] = [own(from.schemes, name), valueFor(name, from)];
  return scheme === undefined || value === undefined ? [] : [credentialOf(scheme, { name, value })];
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

function missing(alternatives: readonly (readonly string[])[], from: Credentials): PortolanError {
  const ways = alternatives.map((names) =>
    names
      .filter((name) => valueFor(name, from) === undefined)
      .map((name) => own(from.schemes, name)?.env ?? `upstream.schemes.${name}.env in connector.yaml`)
      .join(" and "),
  );
  const settings = [...new Set(ways)].join(", or ");
  return new PortolanError("config_invalid", `the API wants a credential that is not set: ${settings}`, {
    hint: `The operator of this connector has to set ${settings}.`,
  });
}
