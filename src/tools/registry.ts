// All tools of one catalog in a fixed order, and which of them a connection is shown.
import type { Session } from "../auth/session.ts";
import type { ExecutionTool } from "../catalog/endpoint.ts";
import { EXECUTION_TOOLS } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import { createSearch } from "../search/search.ts";
import type { CallDeps } from "./call-endpoint.ts";
import { createExecuteTool } from "./execute.ts";
import { createGetDocsTool } from "./get-docs.ts";
import { createGetMeTool } from "./get-me.ts";
import { createSearchTool } from "./search.ts";
import { createSemanticTool } from "./semantic.ts";
import type { Tool } from "./tool.ts";

export type Registry = {
  readonly catalog: Catalog;
  readonly byName: (name: string) => Tool | undefined;
  /** Deterministic order; leaves out what this connection can never use. */
  readonly toolsFor: (session: Session) => readonly Tool[];
};

type Offer = { readonly groups: readonly string[] | undefined };

function offeredTools(deps: CallDeps, offer: Offer): Tool[] {
  const { catalog } = deps;
  const groups = offer.groups ?? catalog.connector.serve.tools;
  const known = new Set(catalog.tools.map((tool) => tool.group));
  const unknown = groups?.filter((group) => !known.has(group) && group !== "none") ?? [];
  if (unknown.length > 0) {
    throw new PortolanError(
      "config_invalid",
      `--tools names no group of this catalog: ${unknown.join(", ")}`,
      {
        hint: `Groups: ${[...known].join(", ") || "none"}.`,
      },
    );
  }
  const search = createSearch(catalog);
  return [
    createSearchTool({ catalog, search }),
    createGetDocsTool({ catalog, search }),
    createGetMeTool(deps),
    ...EXECUTION_TOOLS.map((tool) => createExecuteTool(tool, deps)),
    ...catalog.tools
      .filter((definition) => groups === undefined || groups.includes(definition.group))
      .map((definition) => createSemanticTool(definition, deps)),
  ];
}

/** Which execution tools an access level can ever use. */
function usable(catalog: Catalog, session: Session): ReadonlySet<ExecutionTool> {
  const tools = new Set<ExecutionTool>(["get"]);
  if (session.access === "all") tools.add("execute_destructive");
  if (session.access !== "read" || catalog.endpoints.some((endpoint) => endpoint.reads))
    tools.add("execute_safe");
  return tools;
}

function readOnlySemantic(deps: CallDeps, tool: Tool): boolean {
  const definition = deps.catalog.tools.find((candidate) => candidate.name === tool.name);
  if (definition === undefined) return true;
  const endpoint = deps.catalog.byOperationId(definition.operationId);
  return endpoint !== undefined && (endpoint.executionTool === "get" || endpoint.reads);
}

export function createRegistry(deps: CallDeps, offer: Offer): Registry {
  const tools = offeredTools(deps, offer);
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  const visible = new Map<Session["access"], readonly Tool[]>();
  const listFor = (session: Session): readonly Tool[] => {
    const allowed = usable(deps.catalog, session);
    return tools.filter(
      (tool) =>
        tool.executionTool === null ||
        (allowed.has(tool.executionTool) && (session.access !== "read" || readOnlySemantic(deps, tool))),
    );
  };
  return {
    catalog: deps.catalog,
    byName: (name) => byName.get(name),
    toolsFor: (session) => {
      const list = visible.get(session.access) ?? listFor(session);
      visible.set(session.access, list);
      return list;
    },
  };
}
