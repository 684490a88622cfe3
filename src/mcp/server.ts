// The MCP server from the registry: one factory for both protocol eras, over HTTP and stdio.
import {
  type McpServerFactory,
  ProtocolError,
  ProtocolErrorCode,
  Server,
} from "@modelcontextprotocol/server";
import type { AuthenticatedRequest, AuthFailure } from "../auth/session.ts";
import type { Extents } from "../json/bounds.ts";
import type { Registry } from "../tools/registry.ts";
import type { Tool } from "../tools/tool.ts";
import { auditUnknownTool, type CallDependencies, callTool, type ToolCall } from "./call-tool.ts";
import { createDocResources } from "./resources.ts";

/** What the transport knows of one request. */
export type Caller = {
  readonly auth: AuthenticatedRequest;
  /** Text of the message with this JSON-RPC id, where the transport kept it. */
  readonly rawMessage?: (id: string | number) => string | undefined;
  /** The call's arguments, where the transport kept them from the SDK, whose checks copy them. */
  readonly args?: Readonly<Record<string, unknown>>;
  /** Extents of arguments that are too wide to be parsed. */
  readonly extents?: Extents | undefined;
  /** Called with each call, for a transport that has to let them end before it closes. */
  readonly track?: (call: Promise<unknown>) => void;
  /** Aborted when the caller went away. */
  readonly signal?: AbortSignal;
  readonly challenge?: (failure: AuthFailure) => void;
  readonly stepUp?: (scopes: readonly string[]) => AuthFailure;
};

/** Clients may keep the list of tools for this long. */
const LIST_TTL_MS = 60_000;

type ListedTool = Pick<Tool, "name" | "title" | "description" | "inputSchema"> & {
  readonly annotations: Tool["annotations"] & { readonly title: string };
  readonly outputSchema?: Tool["outputSchema"];
};

/** Clients check `structuredContent` of refusals too: nothing is demanded, and `error` is always possible. */
function outputSchemaOf({ outputSchema }: Tool): Pick<ListedTool, "outputSchema"> {
  if (outputSchema === undefined) return {};
  const { required: _, ...schema } = outputSchema;
  const error = { type: "object", additionalProperties: true };
  return { outputSchema: { ...schema, properties: { ...Object(schema["properties"]), error } } };
}

function listed(tool: Tool): ListedTool {
  const { name, title, description, inputSchema, annotations } = tool;
  return {
    name,
    title,
    description,
    inputSchema,
    ...outputSchemaOf(tool),
    annotations: { title, ...annotations },
  };
}

/** Lists are made once per access level; the SDK's factory runs per request. */
function listCache(registry: Registry): (auth: AuthenticatedRequest) => ListedTool[] {
  const lists = new WeakMap<readonly Tool[], ListedTool[]>();
  return ({ session }) => {
    const tools = registry.toolsFor(session);
    const known = lists.get(tools) ?? tools.map(listed);
    lists.set(tools, known);
    return known;
  };
}

function toolCall(
  caller: Caller,
  params: { readonly name: string; readonly arguments?: Record<string, unknown> | undefined },
  request: { readonly id: string | number; readonly signal: AbortSignal },
): ToolCall {
  const { auth, challenge, stepUp, extents } = caller;
  return {
    name: params.name,
    args: caller.args ?? params.arguments ?? {},
    auth,
    rawMessage: caller.rawMessage?.(request.id),
    extents,
    challenge,
    stepUp,
    signal: caller.signal === undefined ? request.signal : AbortSignal.any([caller.signal, request.signal]),
  };
}

/**
 * The server of one registry's tools and guides.
 * @param callerOf finds the caller: from the HTTP request's auth info, or the one caller of a stdio process.
 */
export function createServerFactory(
  deps: CallDependencies,
  callerOf: (context: { readonly authInfo: unknown }) => Caller,
): McpServerFactory {
  const { registry } = deps;
  const { connector, manifest } = registry.catalog;
  const toolsOf = listCache(registry);
  const resources = createDocResources(registry.catalog);
  const info = { name: connector.name, title: connector.title, version: manifest.version };
  const options = {
    capabilities: {
      tools: { listChanged: false },
      resources: { listChanged: false },
      prompts: { listChanged: false },
    },
    instructions: connector.instructions,
    cacheHints: { "tools/list": { ttlMs: LIST_TTL_MS, cacheScope: "private" } },
  } as const;
  return ({ authInfo }) => {
    const server = new Server(info, options);
    const caller = callerOf({ authInfo });
    server.setRequestHandler("tools/list", () => ({ tools: toolsOf(caller.auth) as never }));
    server.setRequestHandler("resources/list", () => ({ resources: [...resources.list()] }));
    server.setRequestHandler("resources/templates/list", () => ({ resourceTemplates: [] }));
    server.setRequestHandler("resources/read", (request) => resources.read(request.params.uri));
    server.setRequestHandler("prompts/list", () => ({ prompts: [] }));
    server.setRequestHandler("tools/call", async (request, context) => {
      const call = toolCall(caller, request.params, context.mcpReq);
      const tool = registry.byName(request.params.name);
      if (tool === undefined) {
        await auditUnknownTool(deps, call);
        throw new ProtocolError(ProtocolErrorCode.InvalidParams, `Unknown tool: ${call.name.slice(0, 64)}`);
      }
      const result = callTool(deps, tool, call);
      caller.track?.(result);
      return (await result) as never;
    });
    return server;
  };
}
