// Makes get, execute_safe and execute_destructive: one tool three times, each of which refuses what belongs to another.
import type { Connector } from "../catalog/connector.ts";
import type { ExecutionTool } from "../catalog/endpoint.ts";
import type { ToolSchema } from "../catalog/tool-definition.ts";
import { type CallDeps, callEndpoint } from "./call-endpoint.ts";
import { KEY_INPUT } from "./idempotency-key.ts";
import { rawArguments } from "./raw-arguments.ts";
import { ANNOTATIONS, type Tool } from "./tool.ts";

const ANY_OBJECT = { type: "object", additionalProperties: true } as const;

/** Covers the envelope only, and demands nothing: an odd answer must never turn a finished write into an error. */
export const CALL_OUTPUT: ToolSchema = {
  type: "object",
  properties: {
    operation_id: { type: "string" },
    method: { type: "string" },
    path: { type: "string" },
    status: { type: "integer" },
    request_id: { type: "string" },
    replayed: { type: "boolean" },
    truncated: { type: "boolean" },
  },
};

/** The selector's input, where the product has tenants. */
export function tenantProperty(connector: Connector): Record<string, unknown> {
  const { tenant } = connector;
  if (tenant === undefined) return {};
  return {
    [tenant.argument]: {
      type: "string",
      description: `Which ${tenant.noun} the call is for; get_me lists the connected ones. May be left out when there is only one.`,
    },
  };
}

/** Inputs that shape every call and its answer. */
export const SHAPING = {
  fields: {
    type: "array",
    items: { type: "string" },
    description: "Keep only these fields of the answer, dotted where nested (`data.id`).",
  },
  max_chars: { type: "integer", minimum: 200, description: "Upper bound on the size of the answer." },
} as const;

function inputSchema(tool: ExecutionTool, connector: Connector): ToolSchema {
  const writes = tool !== "get";
  return {
    type: "object",
    properties: {
      operation_id: { type: "string", description: "The endpoint's id, from search. Wins over path." },
      path: {
        type: "string",
        description: "Instead of operation_id: the template or a concrete path with query string.",
      },
      ...tenantProperty(connector),
      path_params: { ...ANY_OBJECT, description: "Values of the path's parameters by name." },
      query: { ...ANY_OBJECT, description: "Query parameters by name." },
      header_params: { ...ANY_OBJECT, description: "Header parameters that the endpoint declares." },
      ...(writes
        ? {
            body: {
              description: "The request body: any JSON, or its text. Text is sent exactly as written.",
            },
            dry_run: {
              type: "boolean",
              description: "Check the call and show what would be sent, without sending it.",
            },
            ...KEY_INPUT,
          }
        : {}),
      ...SHAPING,
    },
    additionalProperties: true,
  };
}

const TEXTS: Readonly<Record<ExecutionTool, { title: string; does: string }>> = {
  get: {
    title: "Read from the API",
    does: "Runs one read (GET) endpoint. Find it with search and pass its operation_id, path_params and query. Never changes anything.",
  },
  execute_safe: {
    title: "Write to the API",
    does: "Runs one endpoint that creates or changes something without destroying anything. Find it with search, read its docs where the row names some, then pass operation_id, path_params and body (or the body's fields at top level). Everything is checked before it is sent.",
  },
  execute_destructive: {
    title: "Destroy through the API",
    does: "Runs one endpoint that loses data, ends access or stops something: deletes, cancels, revokes. Only on the person's explicit wish for exactly this. Find it with search and pass operation_id and path_params.",
  },
};

const ANNOTATION: Readonly<Record<ExecutionTool, Tool["annotations"]>> = {
  get: ANNOTATIONS.apiRead,
  execute_safe: ANNOTATIONS.safeWrite,
  execute_destructive: ANNOTATIONS.destructiveWrite,
};

export function createExecuteTool(tool: ExecutionTool, deps: CallDeps): Tool {
  const { connector } = deps.catalog;
  const text = TEXTS[tool];
  return {
    name: tool,
    title: text.title,
    description: `${connector.title}: ${text.does} get_docs explains how ${connector.title} works.`,
    annotations: ANNOTATION[tool],
    inputSchema: inputSchema(tool, connector),
    outputSchema: CALL_OUTPUT,
    executionTool: tool,
    run: (args, context) =>
      callEndpoint(deps, { tool, args, raw: rawArguments(context.rawMessage) }, context),
  };
}
