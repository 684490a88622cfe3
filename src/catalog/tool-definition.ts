// A semantic tool as data: a name of its own for one endpoint, with arguments that are rewritten to the generic ones.
import type { ExecutionTool } from "./endpoint.ts";

/** JSON Schema as a client takes it: object root, no `$ref`, no root combinators, no type arrays. */
export type ToolSchema = Readonly<Record<string, unknown>>;

export type ToolInput = {
  /** The argument's name in the tool. */
  readonly name: string;
  /** Where its value goes in the generic call. `body` is the whole body, `body_field` one member of it, `query_map` a map of further query parameters. */
  readonly to: "path" | "query" | "header" | "body" | "body_field" | "query_map";
  /** Name there; absent for `body` and `query_map`. */
  readonly target?: string;
  /** A value that means "leave the parameter out", such as `off`. */
  readonly omit?: string;
};

export type ToolDefinition = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** For `--tools <group,…>`. */
  readonly group: string;
  readonly operationId: string;
  readonly executionTool: ExecutionTool;
  readonly inputs: readonly ToolInput[];
  readonly inputSchema: ToolSchema;
};
