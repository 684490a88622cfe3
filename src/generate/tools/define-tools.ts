// Makes tools with a name of their own from `x-mcp-tool`: each input checked against the operation that it belongs to.

import type { Endpoint } from "../../catalog/endpoint.ts";
import type { ToolDefinition } from "../../catalog/tool-definition.ts";
import { type JsonObject, textAt } from "../../json/object.ts";
import type { SchemaStore } from "../../schema/store.ts";
import type { ProblemLog } from "../problems.ts";
import { type ReadInput, readInputs } from "./tool-inputs.ts";

export type ToolsInput = {
  readonly endpoints: readonly Endpoint[];
  /** Operation id → its `x-mcp-tool` objects. */
  readonly stated: ReadonlyMap<string, readonly JsonObject[]>;
  readonly store: SchemaStore;
  readonly log: ProblemLog;
};

/** Names that the connector's own tools have. */
const CORE_TOOLS: ReadonlySet<string> = new Set([
  ...["search", "get", "execute_safe", "execute_destructive", "get_docs", "get_me"],
]);

const WORDS: ReadonlySet<string> = new Set(["name", "title", "description", "group", "inputs", "query"]);
const MAX_DESCRIPTION_BYTES = 2000;

/** The tools in the order of their names. */
export function defineTools(input: ToolsInput): readonly ToolDefinition[] {
  const byId = new Map(input.endpoints.map((endpoint) => [endpoint.operationId, endpoint]));
  const taken = new Set<string>();
  const tools = [...input.stated].flatMap(([operationId, list]) => {
    const endpoint = byId.get(operationId);
    return endpoint === undefined
      ? []
      : list.map((stated) => defineTool(stated, { ...input, endpoint, taken }));
  });
  return tools.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

type Defining = ToolsInput & { readonly endpoint: Endpoint; readonly taken: Set<string> };

function defineTool(stated: JsonObject, defining: Defining): ToolDefinition {
  const { endpoint, taken, store, log } = defining;
  const name = textAt(stated, "name") ?? "";
  const where = `x-mcp-tool of ${endpoint.method} ${endpoint.path}`;
  const fault = (what: string, mend: string): void => log.fault({ where, what, mend });
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(name)) {
    fault(`the name "${name}" is not fit for a tool`, "use ^[a-z][a-z0-9_]{0,39}$, such as list_orders");
  }
  if (taken.has(name) || CORE_TOOLS.has(name)) {
    fault(`the name "${name}" is taken`, "give every tool a name of its own");
  }
  taken.add(name);
  for (const word of Object.keys(stated).filter((key) => !WORDS.has(key))) {
    fault(`"${word}" is not a word of a tool`, `use ${[...WORDS].join(", ")}`);
  }
  const description = textAt(stated, "description") ?? "";
  if (description === "" || Buffer.byteLength(description) > MAX_DESCRIPTION_BYTES) {
    fault(
      `the description of ${name} is missing or too long`,
      "write at most 2,000 bytes, the essential first",
    );
  }
  const inputs = readInputs(stated, { tool: name, endpoint, store, fault });
  return {
    name,
    title: textAt(stated, "title") ?? name.replaceAll("_", " "),
    description: description.trim(),
    group: textAt(stated, "group") ?? endpoint.tags[0] ?? "general",
    operationId: endpoint.operationId,
    executionTool: endpoint.executionTool,
    inputs: inputs.map(({ input }) => input),
    inputSchema: {
      type: "object",
      properties: Object.fromEntries(inputs.map(({ input, schema }) => [input.name, schema])),
      ...requiredWord(inputs),
      additionalProperties: false,
    },
  };
}

function requiredWord(inputs: readonly ReadInput[]): { readonly required?: readonly string[] } {
  const required = inputs.filter((one) => one.required).map(({ input }) => input.name);
  return required.length > 0 ? { required } : {};
}
