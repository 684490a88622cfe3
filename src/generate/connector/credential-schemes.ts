// Security Scheme Object (OpenAPI 3.1, "Security Scheme Object"): the schemes that the connector can meet, each with the
// environment variable of its value.
import type { CredentialScheme } from "../../catalog/connector.ts";
import { entriesOf, type JsonObject, member, objectAt, textAt } from "../../json/object.ts";
import type { SourceText } from "../document/parse-text.ts";
import type { References } from "../document/references.ts";
import type { ProblemLog } from "../problems.ts";

export type SchemesInput = {
  readonly document: JsonObject;
  readonly references: References;
  /** `upstream.schemes` of connector.yaml; absent: every scheme of the document. */
  readonly stated: unknown;
  readonly source: SourceText | undefined;
  readonly log: ProblemLog;
};

/** Scheme name → how its value is sent, and the environment variable of the value; a setting that names no scheme is a fault. */
export function collectSchemes(input: SchemesInput): Readonly<Record<string, CredentialScheme>> {
  const known = objectAt(objectAt(input.document, "components"), "securitySchemes");
  const stated = entriesOf(input.stated);
  for (const [name] of stated) {
    if (Object.hasOwn(known, name)) continue;
    input.log.fault({
      where: `${input.source?.file ?? "connector.yaml"} upstream.schemes.${name}`,
      what: "the document has no security scheme of this name",
      mend: `use one of ${Object.keys(known).join(", ") || "none: the document has no security schemes"}`,
    });
  }
  const settings = new Map(stated);
  const schemes = entriesOf(known).flatMap(([name, raw]) => {
    if (settings.size > 0 && !settings.has(name)) return [];
    const scheme = schemeOf(input.references.follow(raw));
    const env = textAt(settings.get(name), "env") ?? variableOf(name);
    return scheme === undefined ? [] : [[name, { ...scheme, env }] as const];
  });
  return Object.fromEntries(schemes);
}

/** Settings of the connector itself: a scheme called `bearer` must never be filled with what clients show. */
const SETTINGS: ReadonlySet<string> = new Set([
  ...["ACCESS", "ADMIN_PORT", "ALLOWED_HOSTS", "ALLOWED_ORIGINS", "AUDIT_FILE", "AUTH", "BEARER", "BROWSER"],
  ...["CACHE", "CATALOG", "CLIENT_ID", "CLIENT_SECRET", "CONFIRM", "CREDENTIAL", "DATA", "DEVELOPMENT"],
  ...["DEVELOPMENT_CLIENT_ORIGIN", "HOST", "ISSUER", "LOG_LEVEL", "LONG", "MAX_REQUEST_BYTES", "PORT"],
  ...["PUBLIC_URL", "SANDBOX_PORT", "SPECS", "STDIO", "STORE", "TEST_POSTGRES", "TOOLS", "UPSTREAM_URL"],
  ...["USER_PASSWORD", "VAULT_KEY", "WATCH", ""],
]);

/** `PORTOLAN_API_KEY` of `apiKey`; `PORTOLAN_API_BEARER` of `bearer`, which is a setting's name otherwise. */
function variableOf(scheme: string): string {
  const name = upperSnake(scheme);
  return SETTINGS.has(name) ? `PORTOLAN_API_${name || "CREDENTIAL"}` : `PORTOLAN_${name}`;
}

const upperSnake = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toUpperCase();

/** `mutualTLS` and unknown kinds cannot be met by a value. */
function schemeOf(node: JsonObject | undefined): CredentialScheme | undefined {
  switch (member(node, "type")) {
    case "apiKey": {
      const place = member(node, "in");
      const name = textAt(node, "name");
      if (name === undefined || (place !== "header" && place !== "query" && place !== "cookie"))
        return undefined;
      return { type: "apiKey", in: place, name };
    }
    case "http":
      return { type: textAt(node, "scheme")?.toLowerCase() === "basic" ? "basic" : "bearer" };
    case "oauth2":
      return { type: "oauth2" };
    case "openIdConnect":
      return { type: "openIdConnect" };
    default:
      return undefined;
  }
}
