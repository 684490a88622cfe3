// An endpoint on its way through the pipeline, and what a step may say to the person who reviews.
import type { Endpoint } from "../catalog/endpoint.ts";

/** After collect-operations and convert-schema: all that the document itself says. */
export type EndpointDraft = Omit<
  Endpoint,
  "executionTool" | "verdict" | "docs" | "signature" | "idSources" | "next"
> & {
  /** What the overlay settled: `x-mcp-execution-tool` with `x-mcp-reason`. */
  readonly override: { readonly tool: Endpoint["executionTool"]; readonly reason: string } | null;
  /** Topics the overlay names: `x-mcp-docs-topic`. */
  readonly docsTopics: readonly string[];
};

/** A line for REPORT.md, or a fault that ends the run. */
export type Problem = {
  /** `fault` ends the run, `strict` only with `--strict`, `note` never. */
  readonly level: "fault" | "strict" | "note";
  /** File, and line where it is known: `openapi.yaml:12`. */
  readonly where: string;
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
};

/** One page of the docs folder as it was read. */
export type DocPage = { readonly file: string; readonly text: string };
