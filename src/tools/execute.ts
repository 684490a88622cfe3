// get, execute_safe and execute_destructive: one tool three times, each of which refuses what belongs to another.
import type { Connector } from "../catalog/connector.ts";
import type { ExecutionTool } from "../catalog/endpoint.ts";
import type { ToolSchema } from "../catalog/tool-definition.ts";
import { argumentPlaces } from "../executor/plan-input.ts";
import { callEndpoint } from "./call-endpoint.ts";
import { CALL_OUTPUT, SHAPING, tenantInput, WRITING } from "./call-inputs.ts";
import type { DefinedTool } from "./define-tool.ts";
import { rawArguments } from "./raw-arguments.ts";

export const get = executeTool("get", {
  title: "Read from the API",
  does: "Runs one read (GET) endpoint. Find it with search and pass its operation_id, path_params and query. Never changes anything.",
});

export const executeSafe = executeTool("execute_safe", {
  title: "Write to the API",
  does: "Runs one endpoint that creates or changes something without destroying anything. Find it with search, read its docs where the row names some, then pass operation_id, path_params and body (or the body's fields at top level). Everything is checked before it is sent.",
});

export const executeDestructive = executeTool("execute_destructive", {
  title: "Destroy through the API",
  does: "Runs one endpoint that loses data, ends access or stops something: deletes, cancels, revokes. Only on the person's explicit wish for exactly this. Find it with search and pass operation_id and path_params.",
});

/** Its arguments are open, because fields of the body may be at top level: the plan checks them. */
function executeTool(
  tool: ExecutionTool,
  { title, does }: { readonly title: string; readonly does: string },
): DefinedTool {
  return {
    name: tool,
    title,
    describe: ({ connector }) =>
      `${connector.title}: ${does} get_docs explains how ${connector.title} works.`,
    executionTool: tool,
    inputFor: ({ connector }) => inputSchema(tool, connector),
    output: CALL_OUTPUT,
    placesIn: (catalog) => argumentPlaces(tool, catalog),
    run: (args, context, deps) =>
      callEndpoint(deps, { tool, args, raw: rawArguments(context.rawMessage) }, context),
  };
}

function inputSchema(tool: ExecutionTool, connector: Connector): ToolSchema {
  const anyObject = { type: "object", additionalProperties: true };
  const body = { description: "The request body: any JSON, or its text. Text is sent exactly as written." };
  return {
    type: "object",
    properties: {
      operation_id: { type: "string", description: "The endpoint's id, from search. Wins over path." },
      path: {
        type: "string",
        description: "Instead of operation_id: the template or a concrete path with query string.",
      },
      ...tenantInput(connector),
      path_params: { ...anyObject, description: "Values of the path's parameters by name." },
      query: { ...anyObject, description: "Query parameters by name." },
      header_params: { ...anyObject, description: "Header parameters that the endpoint declares." },
      ...(tool === "get" ? {} : { body, ...WRITING }),
      ...SHAPING,
    },
    additionalProperties: true,
  };
}
