// How a tool is written down: one literal without a catalog, to which the registry gives the catalog and its ways out.
import type { ExecutionTool } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import type { ToolSchema } from "../catalog/tool-definition.ts";
import type { PlaceOf } from "../json/bounds.ts";
import type { Search } from "../search/search.ts";
import type { CallDeps } from "./call-endpoint.ts";
import { type Arguments, type ArgumentsOf, type ClosedInput, readArguments } from "./read-arguments.ts";
import { ANNOTATIONS, type CallContext, type Tool, type ToolOutcome } from "./tool.ts";

/** What a tool may use when it runs. */
export type ToolDeps = CallDeps & { readonly search: Search };

type Run<Args> = (args: Args, context: CallContext, deps: ToolDeps) => Promise<ToolOutcome>;

type ToolText = {
  readonly name: string;
  readonly title: string;
  /** The description that an assistant reads. */
  readonly describe: (catalog: Catalog) => string;
  /** The annotations and the access level follow from it; null for a local read. */
  readonly executionTool: ExecutionTool | null;
  readonly output: ToolSchema;
};

/** A tool that any catalog can be given to. */
export type DefinedTool = ToolText & {
  readonly inputFor: (catalog: Catalog) => ToolSchema;
  /** What its arguments are taken for, where one is the body of a call or a field of it. */
  readonly placesIn?: (catalog: Catalog) => PlaceOf;
  readonly run: Run<Arguments>;
};

/** A tool with named arguments only: they are checked by `input`, so that `run` gets them with the types of its literal. */
export function defineTool<const Input extends ClosedInput>({
  input,
  run,
  ...text
}: ToolText & { readonly input: Input; readonly run: Run<ArgumentsOf<Input>> }): DefinedTool {
  return {
    ...text,
    inputFor: () => input,
    run: async (args, context, deps) => run(readArguments(input, args), context, deps),
  };
}

const OUTSIDE: PlaceOf = () => "outside";

/** The tool as one catalog has it. */
export function bindTool(tool: DefinedTool, deps: ToolDeps): Tool {
  const { name, title, executionTool } = tool;
  return {
    name,
    title,
    description: tool.describe(deps.catalog),
    annotations: ANNOTATIONS[executionTool ?? "local"],
    inputSchema: tool.inputFor(deps.catalog),
    outputSchema: tool.output,
    executionTool,
    placeOf: tool.placesIn?.(deps.catalog) ?? OUTSIDE,
    run: (args, context) => tool.run(args, context, deps),
  };
}
