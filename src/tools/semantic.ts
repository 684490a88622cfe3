// Makes the named tools from data: the same journey as the generic tool, with the arguments rewritten first.

import type { Connector } from "../catalog/connector.ts";
import type { ToolDefinition, ToolInput, ToolSchema } from "../catalog/tool-definition.ts";
import { MAX_DETAILS, PortolanError } from "../errors.ts";
import type { ArgumentPlace } from "../json/bounds.ts";
import { define, isJsonObject, type JsonObject, objectAt } from "../json/object.ts";
import { escapePointer } from "../json/pointer.ts";
import { type Member, writeMembers } from "../json/text.ts";
import { callEndpoint } from "./call-endpoint.ts";
import { CALL_OUTPUT, SHAPING, tenantInput, WRITING } from "./call-inputs.ts";
import type { DefinedTool } from "./define-tool.ts";
import { rawMembers } from "./raw-arguments.ts";

type Args = Readonly<Record<string, unknown>>;
type Places = {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  header: Record<string, unknown>;
  field: Record<string, unknown>;
};

const PLACES: Readonly<Record<string, ArgumentPlace>> = { body: "body", body_field: "field" };

const PASSED = ["fields", "max_chars", "dry_run", "idempotency_key"] as const;

function asMap(value: unknown, name: string): JsonObject {
  if (isJsonObject(value)) return value;
  throw new PortolanError("invalid_arguments", `${name} must be an object of parameter names and values`, {
    details: [
      { pointer: `/${name}`, expected: "object", found: Array.isArray(value) ? "array" : typeof value },
    ],
  });
}

function place(input: ToolInput, value: unknown, places: Places): void {
  const target = input.target ?? input.name;
  if (input.to === "path") define(places.path, [target, value]);
  else if (input.to === "query") define(places.query, [target, value]);
  else if (input.to === "header") define(places.header, [target, value]);
  else if (input.to === "body_field") define(places.field, [target, value]);
}

function unknownArguments(
  definition: ToolDefinition,
  args: Args,
  tenantArgument: string | undefined,
): string[] {
  const known = new Set<string>([...definition.inputs.map((input) => input.name), ...PASSED]);
  if (tenantArgument !== undefined) known.add(tenantArgument);
  return Object.keys(args)
    .filter((name) => !known.has(name))
    .slice(0, MAX_DETAILS);
}

/**
 * Rewrites a named tool's arguments to those of the generic tool. Named fields win over the `query` map.
 * @throws PortolanError invalid_arguments for an argument that the tool does not have.
 */
export function rewriteArguments(definition: ToolDefinition, args: Args, tenantArgument?: string): Args {
  const unknown = unknownArguments(definition, args, tenantArgument);
  if (unknown.length > 0) {
    const names = definition.inputs.map((input) => input.name).join(", ");
    throw new PortolanError("invalid_arguments", `${definition.name} has no argument ${unknown.join(", ")}`, {
      hint: `Its arguments are: ${names || "none"}. Further fields of the endpoint can be sent through ${definition.executionTool} with operation_id ${definition.operationId}.`,
      details: unknown.map((name) => ({ pointer: `/${escapePointer(name)}`, reason: "unknown_argument" })),
    });
  }
  const places: Places = { path: {}, query: {}, header: {}, field: {} };
  const map = definition.inputs.find((input) => input.to === "query_map");
  const further = map === undefined ? undefined : args[map.name];
  if (map !== undefined && further !== undefined) {
    for (const entry of Object.entries(asMap(further, map.name))) define(places.query, entry);
  }
  for (const input of definition.inputs) {
    const value = args[input.name];
    if (value === undefined || (input.omit !== undefined && value === input.omit)) continue;
    place(input, value, places);
  }
  return assemble(definition, args, { places, tenantArgument });
}

function assemble(
  definition: ToolDefinition,
  args: Args,
  found: { readonly places: Places; readonly tenantArgument: string | undefined },
): Args {
  const { path, query, header, field } = found.places;
  const whole = definition.inputs.find((input) => input.to === "body");
  const generic: Record<string, unknown> = { operation_id: definition.operationId };
  if (Object.keys(path).length > 0) generic["path_params"] = path;
  if (Object.keys(query).length > 0) generic["query"] = query;
  if (Object.keys(header).length > 0) generic["header_params"] = header;
  if (whole !== undefined && args[whole.name] !== undefined) generic["body"] = args[whole.name];
  else if (Object.keys(field).length > 0) generic["body"] = field;
  for (const name of PASSED) if (args[name] !== undefined) generic[name] = args[name];
  const tenant = found.tenantArgument;
  if (tenant !== undefined && args[tenant] !== undefined) generic[tenant] = args[tenant];
  return generic;
}

/** The rewritten arguments as text, with each part of the body spelled as it came; undefined where that is not known. */
function rewriteRaw(
  definition: ToolDefinition,
  rewritten: Args,
  members: readonly Member[],
): string | undefined {
  if (rewritten["body"] === undefined || members.length === 0) return undefined;
  const texts = new Map(members.map((member) => [member.name, member.text]));
  const whole = definition.inputs.find((input) => input.to === "body");
  const fields = definition.inputs.flatMap((input) => {
    const text = texts.get(input.name);
    return input.to === "body_field" && text !== undefined
      ? [{ name: input.target ?? input.name, text }]
      : [];
  });
  const body = (whole === undefined ? undefined : texts.get(whole.name)) ?? writeMembers(fields);
  const { body: _, ...rest } = rewritten;
  const others = Object.entries(rest).map(([name, value]) => ({ name, text: JSON.stringify(value) }));
  return writeMembers([...others, { name: "body", text: body }]);
}

function inputSchema(definition: ToolDefinition, connector: Connector): ToolSchema {
  const own = objectAt(definition.inputSchema, "properties");
  const writing = definition.executionTool === "get" ? {} : WRITING;
  return {
    ...definition.inputSchema,
    properties: { ...tenantInput(connector), ...SHAPING, ...writing, ...own },
  };
}

/** The tool of one definition. */
export function semanticTool(definition: ToolDefinition): DefinedTool {
  const { name, title, description, executionTool, inputs } = definition;
  return {
    name,
    title,
    describe: () => description,
    executionTool,
    inputFor: ({ connector }) => inputSchema(definition, connector),
    output: CALL_OUTPUT,
    placesIn: () => (argument) =>
      PLACES[inputs.find((input) => input.name === argument)?.to ?? ""] ?? "outside",
    run: async (given, context, deps) => {
      const args = rewriteArguments(definition, given, deps.catalog.connector.tenant?.argument);
      const raw = rewriteRaw(definition, args, rawMembers(context.rawMessage));
      return callEndpoint(deps, { tool: executionTool, name, args, raw }, context);
    },
  };
}
