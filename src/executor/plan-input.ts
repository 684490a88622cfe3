// What planning takes and what it gives: the whole decision about one call, as data.
import type { Session, Tenant } from "../auth/session.ts";
import type { Endpoint, ExecutionTool } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import type { PlaceOf } from "../json/bounds.ts";
import type { UpstreamRequest } from "../upstream/request.ts";

export type PlanInput = {
  readonly catalog: Catalog;
  readonly tool: ExecutionTool;
  /** The tool's arguments as they were parsed. */
  readonly args: Readonly<Record<string, unknown>>;
  /** JSON text of the arguments object where it is at hand: keeps the body's number spelling and finds duplicate names. */
  readonly raw?: string | undefined;
  readonly session: Session;
  /** What is connected now; null when the product has no tenants or they are not known here. */
  readonly tenants: readonly Tenant[] | null;
  /** Upstream base with its base path: `https://api.example.com/v1`. */
  readonly baseUrl: string;
};

export type Plan = {
  readonly endpoint: Endpoint;
  readonly request: UpstreamRequest;
  readonly tenant: string | null;
  readonly dryRun: boolean;
  readonly fields: readonly string[] | null;
  readonly maxChars: number | null;
};

/** The endpoint, and what a concrete path said beside its name. */
export type Found = {
  readonly endpoint: Endpoint;
  readonly pathValues: ReadonlyMap<string, string>;
  /** Decoded pairs of the path's query string, in their order. */
  readonly pathQuery: readonly (readonly [string, string])[];
  /** True where `method` named the endpoint's method, and so is no field of the body. */
  readonly methodTaken: boolean;
};

/** Longest path and query together that is sent, in characters. */
export const MAX_TARGET = 16_384;

/** Inputs of the tools that are never a field of the body. The tenant argument joins them where there is one. */
export const RESERVED = new Set([
  "operation_id",
  "path",
  "path_params",
  "query",
  "query_params",
  "query_parameters",
  "header_params",
  "headers",
  "body",
  "idempotency_key",
  "dry_run",
  "fields",
  "max_chars",
]);

/** What an execution tool takes each of its arguments for; top-level names that are no input of it are fields of the body. */
export function argumentPlaces(tool: ExecutionTool, catalog: Catalog): PlaceOf {
  const tenant = catalog.connector.tenant?.argument;
  return (argument) => {
    if (argument === "body") return "body";
    return tool === "get" || argument === tenant || RESERVED.has(argument) ? "outside" : "field";
  };
}
