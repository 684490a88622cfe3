// Reads connector.yaml against its published schema and fills what it leaves out from the document.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import {
  type Connector,
  CREDENTIAL_STRATEGIES,
  type CredentialStrategy,
  type Fence,
} from "../../catalog/connector.ts";
import {
  entriesOf,
  isJsonObject,
  type JsonObject,
  listAt,
  member,
  objectAt,
  textAt,
} from "../../json/object.ts";
import { pointerSteps } from "../../json/pointer.ts";
import { packageFile } from "../../package-root.ts";
import { createLocator, parseText, type SourceText } from "../document/parse-text.ts";
import type { References } from "../document/references.ts";
import { readServers } from "../operations/server.ts";
import type { ProblemLog } from "../problems.ts";
import { sanitiseLine, sanitiseText, TEXT_LIMITS } from "../sanitise-text.ts";
import { collectSchemes } from "./credential-schemes.ts";

export type ConnectorInput = {
  readonly source: SourceText | undefined;
  readonly document: JsonObject;
  readonly documentUrl: string;
  readonly references: References;
  readonly log: ProblemLog;
};

/** The published schema of connector.yaml. */
const readSchema = (): JsonObject =>
  JSON.parse(readFileSync(packageFile("schemas/connector.schema.json"), "utf8"));

/**
 * The connector of a product; what connector.yaml does not say is taken from the document. A setting that its schema does
 * not allow is a fault in the log.
 * @throws PortolanError catalog_invalid where the file is not YAML.
 */
export function readConnector(input: ConnectorInput): Connector {
  const stated = parseConnector(input);
  const info = objectAt(input.document, "info");
  const title = textAt(stated, "title") ?? sanitiseLine(textAt(info, "title") ?? "API", 80);
  const description =
    textAt(stated, "description") ?? sanitiseText(textAt(info, "description") ?? title, 600);
  const upstream = objectAt(stated, "upstream");
  const version = textAt(stated, "version") ?? String(member(info, "version") ?? "0");
  const list = (holder: unknown, key: string): readonly string[] =>
    listAt(holder, key).filter((item): item is string => typeof item === "string");
  return {
    name: textAt(stated, "name") ?? nameOf(title),
    title,
    description,
    instructions: textAt(stated, "instructions")?.trim() ?? defaultInstructions(title, description),
    version,
    upstream: {
      baseUrl: baseUrl(upstream, input),
      credential: credentialOf(upstream, input.document),
      origins: list(upstream, "origins").map((origin) => new URL(origin).origin),
      schemes: readSchemes(upstream, input),
    },
    auth: readAuth(stated),
    ...readTenant(stated),
    fences: readFences(stated),
    policies: readPolicies(stated),
    serve: readServe(stated),
    docsBase: textAt(stated, "docs_base") ?? "",
  };
}

function readSchemes(upstream: JsonObject, { document, references, source, log }: ConnectorInput) {
  return collectSchemes({ document, references, source, log, stated: member(upstream, "schemes") });
}

function parseConnector({ source, log }: ConnectorInput): JsonObject {
  if (source === undefined) return {};
  const value = parseText(source) ?? {};
  const check = new Ajv2020({ allErrors: true, strict: false }).compile(readSchema());
  if (check(value)) return isJsonObject(value) ? value : {};
  const locate = createLocator(source);
  for (const error of check.errors ?? []) {
    const steps = [...(pointerSteps(`#${error.instancePath}`) ?? [])];
    const extra: unknown = error.params["additionalProperty"];
    if (typeof extra === "string") steps.push(extra);
    log.fault({
      where: locate(steps),
      what: typeof extra === "string" ? `"${extra}" is not known here` : (error.message ?? "is not right"),
      mend: "see schemas/connector.schema.json for what may stand here",
    });
  }
  return isJsonObject(value) ? value : {};
}

function nameOf(title: string): string {
  const name = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
  return name === "" ? "api" : name;
}

const defaultInstructions = (title: string, description: string): string =>
  sanitiseText(
    `${title}: use search to find an operation, then call it with the tool that the result names (get, execute_safe or execute_destructive). ${
      description === title ? "" : sanitiseLine(description, 300)
    }`,
    TEXT_LIMITS.description,
  ).trim();

function baseUrl(upstream: JsonObject, { document, documentUrl, log }: ConnectorInput): string {
  const stated = textAt(upstream, "base_url") ?? readServers(document, documentUrl)[0];
  if (stated !== undefined) return stated.replace(/\/+$/, "");
  log.strict({
    where: "servers",
    what: "the document names no absolute server",
    mend: "set upstream.base_url in connector.yaml, or pass --upstream-url when serving",
  });
  return "http://localhost";
}

function credentialOf(upstream: JsonObject, document: JsonObject): CredentialStrategy {
  const stated = member(upstream, "credential");
  const known = CREDENTIAL_STRATEGIES.find((strategy) => strategy === stated);
  const schemes = objectAt(objectAt(document, "components"), "securitySchemes");
  return known ?? (Object.keys(schemes).length > 0 ? "static" : "none");
}

function readAuth(stated: JsonObject): Connector["auth"] {
  const auth = objectAt(stated, "auth");
  const issuer = textAt(auth, "issuer");
  const areas = textMap(member(auth, "areas"));
  return {
    ...(issuer === undefined ? {} : { issuer }),
    scopes: textMap(member(auth, "scopes")),
    ...(Object.keys(areas).length === 0 ? {} : { areas }),
  };
}

const textMap = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entriesOf(value).filter((entry): entry is readonly [string, string] => typeof entry[1] === "string"),
  );

/** The members that are texts, under their names inside. */
function picked<K extends string>(
  holder: JsonObject,
  names: Readonly<Record<K, string>>,
): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const name in names) {
    const text = textAt(holder, names[name]);
    if (text !== undefined) found[name] = text;
  }
  return found;
}

function readTenant(stated: JsonObject): Pick<Connector, "tenant" | "me"> {
  const tenant = objectAt(stated, "tenant");
  const meId = textAt(objectAt(stated, "me"), "operation_id");
  const me = meId === undefined ? {} : { me: { operationId: meId } };
  const argument = textAt(tenant, "argument");
  const name = textAt(tenant, "name");
  if (argument === undefined || name === undefined) return me;
  const list = objectAt(tenant, "list");
  const [operationId, items] = [textAt(list, "operation_id"), textAt(list, "items")];
  const [id, label] = [textAt(list, "id"), textAt(list, "label")];
  const complete =
    operationId !== undefined && items !== undefined && id !== undefined && label !== undefined;
  const optional = picked(list, { enabled: "enabled", scopes: "scopes" });
  return {
    tenant: {
      argument,
      in: member(tenant, "in") === "header" ? "header" : "query",
      name,
      noun: textAt(tenant, "noun") ?? "tenant",
      ...(complete ? { list: { operationId, items, id, label, ...optional } } : {}),
    },
    ...me,
  };
}

function readFences(stated: JsonObject): readonly Fence[] {
  return listAt(stated, "fences")
    .filter(isJsonObject)
    .map((fence) => {
      const schemes = member(fence, "require_security");
      return {
        ...picked(fence, { path: "path", method: "method" }),
        ...(schemes === undefined ? {} : { requireSecurity: listAt(fence, "require_security").map(String) }),
        reason: textAt(fence, "reason") ?? "",
      };
    });
}

function readPolicies(stated: JsonObject): Connector["policies"] {
  const policies = objectAt(stated, "policies");
  const errors = objectAt(policies, "errors");
  return {
    redact: listAt(policies, "redact").map(String),
    ...picked(policies, { tenantField: "tenant_field" }),
    errors: {
      ...picked(errors, {
        codeField: "code_field",
        messageField: "message_field",
        fieldsField: "fields_field",
        scopeField: "scope_field",
      }),
      codes: textMap(member(errors, "codes")),
      hints: textMap(member(errors, "hints")),
    },
  };
}

function readServe(stated: JsonObject): Connector["serve"] {
  const serve = objectAt(stated, "serve");
  const port = member(serve, "port");
  const tools = member(serve, "tools");
  return {
    ...(typeof port === "number" ? { port } : {}),
    ...(tools === undefined ? {} : { tools: listAt(serve, "tools").map(String) }),
    allowedOrigins: listAt(serve, "allowed_origins").map(String),
  };
}
