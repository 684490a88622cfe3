// Small catalogs for tests, written as one would describe an operation; every default that does not matter is filled in.

import type { Session, Tenant } from "../../src/auth/session.ts";
import type { Connector } from "../../src/catalog/connector.ts";
import type { Encoding, Endpoint, Parameter } from "../../src/catalog/endpoint.ts";
import type { Catalog } from "../../src/catalog/load-catalog.ts";
import { CATALOG_FORMAT } from "../../src/catalog/manifest.ts";
import type { Route } from "../../src/catalog/route.ts";
import { planCall } from "../../src/executor/plan.ts";
import type { Plan, PlanInput } from "../../src/executor/plan-input.ts";

export const BASE = "https://api.example.com/v1";

export type ParameterText = Partial<Omit<Parameter, "schema">> & {
  readonly name: string;
  readonly in: Parameter["in"];
  readonly schema?: unknown;
};

export type OperationText = Partial<Omit<Endpoint, "parameters" | "body">> & {
  readonly method: string;
  readonly path: string;
  readonly parameters?: readonly ParameterText[];
  /** Media type → schema; `undefined` for one without a schema. */
  readonly body?: Readonly<Record<string, unknown>>;
  readonly bodyRequired?: boolean;
  readonly encoding?: Readonly<Record<string, Encoding>>;
};

export type CatalogText = {
  readonly operations: readonly OperationText[];
  readonly $defs?: Readonly<Record<string, unknown>>;
  readonly connector?: Partial<Connector>;
  /** Operations of the document that are not offered. */
  readonly unlisted?: readonly Route[];
};

const STYLES = { path: "simple", query: "form", header: "simple", cookie: "form" } as const;

export function smallCatalog(text: CatalogText): Catalog {
  const $defs: Record<string, unknown> = { ...text.$defs };
  const define = (schema: unknown): string => {
    const key = `s${Object.keys($defs).length}`;
    $defs[key] = schema ?? {};
    return key;
  };
  const endpoints = text.operations.map((operation) => endpointOf(operation, define));
  const store = { $defs, examples: {} };
  const byId = new Map(endpoints.map((endpoint) => [endpoint.operationId, endpoint]));
  return {
    manifest: {
      format: CATALOG_FORMAT,
      name: "test",
      version: "1",
      generator: "test",
      counts: {
        endpoints: endpoints.length,
        tools: 0,
        sections: 0,
        left_out: 0,
        reviews: 0,
        get: 0,
        execute_safe: 0,
        execute_destructive: 0,
      },
      sources: {},
      files: {},
    },
    sha256: "",
    connector: connectorOf(text.connector ?? {}),
    endpoints,
    unlisted: text.unlisted ?? [],
    tools: [],
    byOperationId: (id) => byId.get(id),
    schemas: () => store,
    docs: () => [],
    searchIndex: () => "",
  };
}

function endpointOf(text: OperationText, define: (schema: unknown) => string): Endpoint {
  const { parameters = [], body, bodyRequired = false, encoding, ...rest } = text;
  const method = text.method.toUpperCase();
  const tools = { GET: "get", DELETE: "execute_destructive" } as const;
  return {
    operationId: `${method} ${text.path}`,
    executionTool: method === "GET" || method === "DELETE" ? tools[method] : "execute_safe",
    verdict: { rule: "test", review: null },
    summary: text.path,
    description: "",
    tags: [],
    scopes: [],
    security: [],
    deprecated: false,
    docs: [],
    responses: [],
    aliases: [],
    risks: [],
    reads: false,
    redact: [],
    signature: "test()",
    idSources: {},
    next: [],
    ...rest,
    method,
    parameters: parameters.map((parameter) => parameterOf(parameter, define)),
    ...(body === undefined
      ? {}
      : {
          body: {
            required: bodyRequired,
            description: "",
            content: Object.entries(body).map(([type, schema]) => ({
              type,
              ...(schema === undefined ? {} : { schema: define(schema) }),
              ...(encoding === undefined ? {} : { encoding }),
            })),
          },
        }),
  };
}

function parameterOf(text: ParameterText, define: (schema: unknown) => string): Parameter {
  const style = text.style ?? STYLES[text.in];
  return {
    required: text.in === "path",
    description: "",
    allowReserved: false,
    allowEmptyValue: false,
    deprecated: false,
    ...text,
    style,
    explode: text.explode ?? style === "form",
    schema: define(text.schema),
  };
}

export function connectorOf(part: Partial<Connector>): Connector {
  return {
    name: "test",
    title: "Test",
    description: "",
    instructions: "",
    version: "1",
    upstream: { baseUrl: BASE, credential: "none", origins: [], schemes: {} },
    auth: { scopes: {} },
    fences: [],
    policies: { redact: [], errors: { codes: {}, hints: {} } },
    serve: { allowedOrigins: [] },
    docsBase: "/docs",
    ...part,
  };
}

export const SESSION: Session = {
  user: { issuer: "https://as.example", subject: "u1" },
  client: { id: "c1" },
  connectionId: "k1",
  access: "all",
  scopes: null,
  tenantIds: null,
  expiresAt: null,
  canStepUp: false,
};

export const tenant = (id: string, part: Partial<Tenant> = {}): Tenant => ({
  id,
  label: `Label of ${id}`,
  enabled: true,
  scopes: null,
  ...part,
});

/** Plans a call with everything that a test does not speak of left plain. */
export function plan(catalog: Catalog, call: Partial<PlanInput> & Pick<PlanInput, "tool" | "args">): Plan {
  return planCall({ catalog, session: SESSION, tenants: null, baseUrl: BASE, ...call });
}

/** Plans from the JSON text of the arguments, as the connector does. */
export function planText(
  catalog: Catalog,
  call: Partial<PlanInput> & { readonly tool: PlanInput["tool"]; readonly raw: string },
): Plan {
  return plan(catalog, { ...call, args: JSON.parse(call.raw) as Record<string, unknown> });
}

export type Refusal = {
  readonly code: string;
  readonly message: string;
  readonly pointers: readonly string[];
};

/** The refusal that a call ends in; fails where it ends in none, or in an error of another kind. */
export function refusal(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "PortolanError") throw error;
    const { code, details } = error as Error & { code: string; details: readonly { pointer?: string }[] };
    return { code, message: error.message, pointers: details.map(({ pointer = "" }) => pointer) };
  }
  throw new Error("the call was not refused");
}
