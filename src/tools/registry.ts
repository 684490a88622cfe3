// All tools of one catalog in a fixed order, and which of them a connection is shown.
import type { Session } from "../auth/session.ts";
import type { ExecutionTool } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import { createSearch } from "../search/search.ts";
import type { CallDeps } from "./call-endpoint.ts";
import { bindTool, type DefinedTool } from "./define-tool.ts";
import { executeDestructive, executeSafe, get } from "./execute.ts";
import { getDocs } from "./get-docs.ts";
import { getMe } from "./get-me.ts";
import { search } from "./search.ts";
import { semanticTool } from "./semantic.ts";
import type { Tool } from "./tool.ts";

export type Registry = {
  readonly catalog: Catalog;
  readonly byName: (name: string) => Tool | undefined;
  /** Deterministic order; leaves out what this connection can never use. */
  readonly toolsFor: (session: Session) => readonly Tool[];
};

/** Groups of named tools that are listed; undefined: those of `connector.yaml`, or all. */
type Offer = { readonly groups: readonly string[] | undefined };

const CORE_TOOLS: readonly DefinedTool[] = [search, getDocs, getMe, get, executeSafe, executeDestructive];

/** @throws PortolanError config_invalid for a group that no tool of the catalog is in. */
function namedTools({ tools, connector }: Catalog, offer: Offer): readonly DefinedTool[] {
  const groups = offer.groups ?? connector.serve.tools;
  const known = new Set(tools.map((tool) => tool.group));
  const unknown = groups?.filter((group) => !known.has(group) && group !== "none") ?? [];
  if (unknown.length > 0) {
    const what = `--tools names no group of this catalog: ${unknown.join(", ")}`;
    throw new PortolanError("config_invalid", what, { hint: `Groups: ${[...known].join(", ") || "none"}.` });
  }
  return tools.filter(({ group }) => groups === undefined || groups.includes(group)).map(semanticTool);
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

/** The tools over one catalog and its way to the API. @throws PortolanError config_invalid for an unknown group. */
export function createRegistry(deps: CallDeps, offer: Offer): Registry {
  const { catalog } = deps;
  const toolDeps = { ...deps, search: createSearch(catalog) };
  const tools = [...CORE_TOOLS, ...namedTools(catalog, offer)].map((tool) => bindTool(tool, toolDeps));
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
