// The files of `generated/<product>/`, and how the contract's wire names map to the types inside.
import type { Endpoint } from "./endpoint.ts";
import type { Route } from "./route.ts";

/** Files that the manifest holds a hash of, in the order in which they are written. */
export const CATALOG_FILES = [
  "endpoints.json",
  "schemas.json",
  "connector.json",
  "docs.json",
  "tools.json",
  "search-index.json",
  "openapi.d.ts",
  "REPORT.md",
] as const;
export type CatalogFile = (typeof CATALOG_FILES)[number];

/** An endpoint as `endpoints.json` spells it. */
export type EndpointJson = Omit<Endpoint, "operationId" | "executionTool" | "idSources"> & {
  readonly operation_id: string;
  readonly execution_tool: Endpoint["executionTool"];
  readonly docs_topic: string | null;
  readonly id_sources: Endpoint["idSources"];
};

/** `endpoints.json`: what is offered, and the bare routes of what is not. */
export type EndpointsFile = {
  readonly endpoints: readonly EndpointJson[];
  readonly unlisted: readonly Route[];
};

/** The endpoint in the wire names of `endpoints.json`, members in the order of the file. */
export function toEndpointJson(endpoint: Endpoint): EndpointJson {
  const { operationId, executionTool, idSources, method, path, verdict, summary, tags, scopes, ...others } =
    endpoint;
  const { docs, signature, next, ...rest } = others;
  const head = {
    operation_id: operationId,
    method,
    path,
    execution_tool: executionTool,
    verdict,
    summary,
    tags,
    scopes,
  };
  const topic = docs[0]?.topic ?? null;
  return { ...head, docs_topic: topic, id_sources: idSources, ...rest, docs, signature, next };
}

/** The endpoint of one entry of `endpoints.json`. */
export function fromEndpointJson(json: EndpointJson): Endpoint {
  const { operation_id, execution_tool, id_sources, docs_topic: _, ...rest } = json;
  return { operationId: operation_id, executionTool: execution_tool, idSources: id_sources, ...rest };
}
