// An endpoint on its way through the pipeline: what the document says, then its verdict, then its card.
import type { Endpoint } from "../catalog/endpoint.ts";

/** All that the document and its overlay say. */
export type EndpointDraft = Omit<
  Endpoint,
  "executionTool" | "verdict" | "docs" | "signature" | "idSources" | "next"
> & {
  /** What the overlay settles: `x-mcp-execution-tool` with `x-mcp-reason`. */
  readonly override: { readonly tool: Endpoint["executionTool"]; readonly reason: string } | null;
  /** Topics that the overlay names: `x-mcp-docs-topic`. */
  readonly docsTopics: readonly string[];
};

export type ClassifiedEndpoint = EndpointDraft & Pick<Endpoint, "executionTool" | "verdict">;

/** What is left to find are the sections of the docs that mention it. */
export type DescribedEndpoint = ClassifiedEndpoint & Pick<Endpoint, "signature" | "idSources" | "next">;
