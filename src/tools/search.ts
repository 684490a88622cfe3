// search: finds endpoints by what shall be done, with a card that the call can be made from.
import { EXECUTION_TOOLS } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { PortolanError } from "../errors.ts";
import type { EndpointAnswer } from "../search/search.ts";
import { defineTool } from "./define-tool.ts";
import { DETAILS, searchRows } from "./search-rows.ts";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"] as const;

export const search = defineTool({
  name: "search",
  title: "Search endpoints",
  describe: ({ connector }) =>
    `Finds endpoints of ${connector.title} by what shall be done ("create an order", "refund a payment"). ` +
    "Each result names its execution_tool (call the endpoint with exactly that tool) and a signature whose groups are that " +
    "tool's arguments: path_params, query, header_params, body; `?` marks what is optional. " +
    "Rephrase with the API's own words when unmatched_terms names some; detail: full gives schemas and where ids come from. Local, changes nothing.",
  executionTool: null,
  input: {
    type: "object",
    properties: {
      query: {
        type: "string",
        description:
          "What shall be done, in plain words; or an operation id or path. Empty: a map of the catalog.",
      },
      tag: { type: "string", description: "Only endpoints with this tag." },
      method: { type: "string", enum: METHODS },
      scope: { type: "string", description: "Only endpoints that need this scope." },
      execution_tool: { type: "string", enum: EXECUTION_TOOLS },
      read_only: {
        type: "boolean",
        description: "true: only calls that change nothing; false: only writes.",
      },
      limit: { type: "integer", minimum: 1, maximum: 50, default: 5 },
      cursor: {
        type: "string",
        description: "next_cursor of the page before, with the same other arguments.",
      },
      detail: {
        type: "string",
        enum: DETAILS,
        default: "signature",
        description: "full adds schemas, example, responses, where ids come from, what comes next.",
      },
    },
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: {
      results: { type: "array", items: { type: "object" } },
      total_matches: { type: "integer" },
      next_cursor: { type: "string" },
      unmatched_terms: { type: "array", items: { type: "string" } },
      tags: { type: "array", items: { type: "object" } },
      hint: { type: "string" },
      catalog: { type: "object" },
    },
    required: ["results", "total_matches", "unmatched_terms", "catalog"],
  },
  run: async (args, { auth: { session } }, deps) => {
    const { catalog } = deps;
    const { query, tag, method, scope, limit, cursor, detail } = args;
    const { execution_tool: executionTool, read_only: readOnly } = args;
    const offset = cursor === undefined ? 0 : readCursor(cursor, catalog);
    const filters = { tag, method, scope, executionTool, readOnly };
    const answer = deps.search.endpoints({ query, ...filters, limit, offset });
    const found = answer.rows.map(({ endpoint }) => endpoint);
    const rows = searchRows(found, { catalog, session, detail });
    const end = offset + rows.length;
    return {
      structured: {
        results: rows,
        total_matches: answer.total,
        ...(end < answer.total && rows.length > 0 ? { next_cursor: writeCursor(end, catalog) } : {}),
        unmatched_terms: answer.unmatched,
        ...advice(answer, query),
        catalog: {
          name: catalog.manifest.name,
          version: catalog.manifest.version,
          sha256: catalog.sha256,
          endpoint_count: catalog.endpoints.length,
        },
      },
    };
  },
});

const MOST_TAGS = 60;

function advice(answer: EndpointAnswer, query: string | undefined): Record<string, unknown> {
  const empty = (query ?? "").trim() === "";
  if (answer.total === 0 && !empty) {
    return {
      hint: "Nothing matches. Use the API's own nouns, drop filters, or search without a query for the tags.",
    };
  }
  if (answer.tags.length === 0) return {};
  const tags = answer.tags.slice(0, empty ? MOST_TAGS : 5);
  if (empty) return { tags };
  return { tags, hint: "Several endpoints fit about as well; name the area or pass one of the tags." };
}

/** A cursor is a place in the ranking of this very catalog. */
function writeCursor(offset: number, catalog: Catalog): string {
  return Buffer.from(`${catalog.sha256.slice(0, 8)}.${offset}`).toString("base64url");
}

function readCursor(cursor: string, catalog: Catalog): number {
  const match = /^([0-9a-z]{0,8})\.(\d{1,7})$/.exec(
    Buffer.from(cursor.slice(0, 100), "base64url").toString("utf8"),
  );
  if (match?.[1] === catalog.sha256.slice(0, 8)) return Number(match[2]);
  throw new PortolanError("invalid_arguments", "cursor: not a cursor of this catalog", {
    hint: "Search again without cursor.",
    details: [{ pointer: "/cursor", expected: "next_cursor of a page before" }],
  });
}
