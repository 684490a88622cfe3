// Makes tools with a name of their own from `x-mcp-tool`: each input checked against the operation that it belongs to.
import type { SchemaStore } from "../catalog/catalog-files.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import type { ToolDefinition, ToolInput } from "../catalog/tool-definition.ts";
import { bodyMembers, clientSchema } from "./client-schema.ts";
import { entriesOf, isArray, isObject, type JsonObject, member, textAt } from "./json-tree.ts";
import type { ProblemLog } from "./problems.ts";

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

/** Arguments that every named tool has anyway. */
const COMMON: ReadonlySet<string> = new Set(["fields", "max_chars", "dry_run", "idempotency_key"]);

const WORDS: ReadonlySet<string> = new Set(["name", "title", "description", "group", "inputs", "query"]);
const INPUT_WORDS: ReadonlySet<string> = new Set([
  ...["param", "field", "body", "omit", "enum", "description", "type", "required", "default"],
]);
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

function fault({ endpoint, log }: Defining, what: string, mend: string): void {
  log.fault({ where: `x-mcp-tool of ${endpoint.method} ${endpoint.path}`, what, mend });
}

function defineTool(stated: JsonObject, defining: Defining): ToolDefinition {
  const { endpoint, taken } = defining;
  const name = textAt(stated, "name") ?? "";
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(name)) {
    fault(
      defining,
      `the name "${name}" is not fit for a tool`,
      "use ^[a-z][a-z0-9_]{0,39}$, such as list_orders",
    );
  }
  if (taken.has(name) || CORE_TOOLS.has(name)) {
    fault(defining, `the name "${name}" is taken`, "give every tool a name of its own");
  }
  taken.add(name);
  for (const word of Object.keys(stated).filter((key) => !WORDS.has(key))) {
    fault(defining, `"${word}" is not a word of a tool`, `use ${[...WORDS].join(", ")}`);
  }
  const description = textAt(stated, "description") ?? "";
  if (description === "" || Buffer.byteLength(description) > MAX_DESCRIPTION_BYTES) {
    fault(
      defining,
      `the description of ${name} is missing or too long`,
      "write at most 2,000 bytes, the essential first",
    );
  }
  const inputs = readInputs(stated, name, defining);
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

type Read = { readonly input: ToolInput; readonly schema: JsonObject; readonly required: boolean };

function requiredWord(inputs: readonly Read[]): { readonly required?: readonly string[] } {
  const required = inputs.filter((one) => one.required).map(({ input }) => input.name);
  return required.length > 0 ? { required } : {};
}

function readInputs(stated: JsonObject, tool: string, defining: Defining): readonly Read[] {
  const given = member(stated, "inputs");
  if (given !== undefined && !isObject(given)) {
    fault(defining, `the inputs of ${tool} are not a map`, "write inputs as `name: {}`");
  }
  const settings = isObject(given) ? entriesOf(given) : defaultInputs(defining.endpoint);
  const inputs = settings.flatMap(([name, setting]) => readInput(name, setting ?? {}, { ...defining, tool }));
  const map = member(stated, "query") === true ? [queryMap(inputs, defining)] : [];
  const all = [...inputs, ...map];
  checkDemanded(all, tool, defining);
  return all;
}

function defaultInputs(endpoint: Endpoint): readonly (readonly [string, JsonObject])[] {
  const names = endpoint.parameters
    .filter((one) => one.in === "path" || one.in === "query")
    .map((one) => one.name);
  return [
    ...names.map((name) => [name, {}] as const),
    ...(endpoint.body === undefined ? [] : [["body", { body: true }] as const]),
  ];
}

type Reading = Defining & { readonly tool: string };

function readInput(name: string, setting: unknown, reading: Reading): readonly Read[] {
  const { tool } = reading;
  if (!isObject(setting)) {
    fault(
      reading,
      `the input "${name}" of ${tool} is not an object`,
      "write `name: {}` or `name: { param: … }`",
    );
    return [];
  }
  if (!/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/.test(name) || COMMON.has(name)) {
    fault(
      reading,
      `the input name "${name}" of ${tool} cannot be used`,
      "choose letters, digits and _, and no common name",
    );
  }
  for (const word of Object.keys(setting).filter((key) => !INPUT_WORDS.has(key))) {
    fault(
      reading,
      `"${word}" of the input "${name}" of ${tool} is not known`,
      `use ${[...INPUT_WORDS].join(", ")}`,
    );
  }
  if (member(setting, "body") === true) return wholeBody(name, setting, reading);
  const field = textAt(setting, "field");
  return field === undefined
    ? parameterInput(name, setting, reading)
    : bodyField(name, { setting, field }, reading);
}

const JSON_TYPE = /[/+]json$|^application\/json/;

const bodySchema = ({ endpoint }: Defining): string | undefined => {
  const content = endpoint.body?.content ?? [];
  return (content.find((media) => JSON_TYPE.test(media.type)) ?? content[0])?.schema;
};

function wholeBody(name: string, setting: JsonObject, reading: Reading): readonly Read[] {
  const { endpoint, store, tool } = reading;
  if (endpoint.body === undefined) {
    fault(
      reading,
      `the input "${name}" of ${tool} is a body, but the operation has none`,
      "remove the input",
    );
    return [];
  }
  const key = bodySchema(reading);
  const schema =
    key === undefined ? {} : clientSchema({ $ref: `#/$defs/${key}` }, store, { depth: 8, members: 400 });
  const described = endpoint.body.description === "" ? {} : { description: endpoint.body.description };
  return [
    {
      input: { name, to: "body" },
      schema: overridden({ ...described, ...schema }, setting),
      required: endpoint.body.required,
    },
  ];
}

function bodyField(
  name: string,
  { setting, field }: { readonly setting: JsonObject; readonly field: string },
  reading: Reading,
): readonly Read[] {
  const { endpoint, store, tool } = reading;
  const key = bodySchema(reading);
  const members = bodyMembers(key === undefined ? {} : { $ref: `#/$defs/${key}` }, store);
  const property = members.properties.get(field);
  if (endpoint.body === undefined || property === undefined) {
    const known = [...members.properties.keys()].slice(0, 20).join(", ") || "none";
    fault(
      reading,
      `the body has no member "${field}" for the input "${name}" of ${tool}`,
      `its members are ${known}`,
    );
    return [];
  }
  const schema = overridden(clientSchema(property, store), setting);
  const required =
    endpoint.body.required && members.required.includes(field) && textAt(setting, "omit") === undefined;
  return [{ input: { name, to: "body_field", target: field, ...omitOf(setting) }, schema, required }];
}

function parameterInput(name: string, setting: JsonObject, reading: Reading): readonly Read[] {
  const { endpoint, store, tool } = reading;
  const target = textAt(setting, "param") ?? name;
  const parameter = endpoint.parameters.find((one) => one.name === target && one.in !== "cookie");
  if (parameter === undefined || parameter.in === "cookie") {
    const known = endpoint.parameters.map((one) => one.name).join(", ") || "none";
    fault(
      reading,
      `the operation has no parameter "${target}" for the input "${name}" of ${tool}`,
      `its parameters are ${known}; a member of the body is named with field`,
    );
    return [];
  }
  const described = parameter.description === "" ? {} : { description: parameter.description };
  const schema = { ...clientSchema({ $ref: `#/$defs/${parameter.schema}` }, store), ...described };
  return [
    {
      input: { name, to: parameter.in, target, ...omitOf(setting) },
      schema: overridden(schema, setting),
      required: parameter.required && textAt(setting, "omit") === undefined,
    },
  ];
}

const omitOf = (setting: JsonObject): { readonly omit?: string } => {
  const omit = textAt(setting, "omit");
  return omit === undefined ? {} : { omit };
};

/** Words of the overlay that stand for the schema's own. */
function overridden(schema: JsonObject, setting: JsonObject): JsonObject {
  const given = ["type", "enum", "description", "default"].filter((word) => Object.hasOwn(setting, word));
  const { enum: _, ...rest } = schema;
  const omit = textAt(setting, "omit");
  const values = schema["enum"];
  // A value that means "leave it out" must be one that the schema lets pass.
  const widened =
    omit !== undefined && isArray(values) && !values.includes(omit) ? { enum: [omit, ...values] } : {};
  const base = given.includes("enum") ? rest : schema;
  return { ...base, ...widened, ...Object.fromEntries(given.map((word) => [word, setting[word]])) };
}

function queryMap(inputs: readonly Read[], { endpoint, store }: Defining): Read {
  const named = new Set(inputs.flatMap(({ input }) => (input.to === "query" ? [input.target] : [])));
  const further = endpoint.parameters.filter((one) => one.in === "query" && !named.has(one.name));
  return {
    input: { name: "query", to: "query_map" },
    schema: {
      type: "object",
      description: "Further query parameters of the operation, by name.",
      properties: Object.fromEntries(
        further.map((one) => [
          one.name,
          {
            ...clientSchema({ $ref: `#/$defs/${one.schema}` }, store, { depth: 2, members: 20 }),
            ...(one.description === "" ? {} : { description: one.description.slice(0, 200) }),
          },
        ]),
      ),
    },
    required: false,
  };
}

/** Everything that the operation demands must be expressible. */
function checkDemanded(inputs: readonly Read[], tool: string, defining: Defining): void {
  const { endpoint } = defining;
  const covered = new Set(inputs.flatMap(({ input }) => (input.target === undefined ? [] : [input.target])));
  const map = inputs.some(({ input }) => input.to === "query_map");
  const missing = endpoint.parameters.filter(
    (one) => one.required && !covered.has(one.name) && !(one.in === "query" && map),
  );
  for (const parameter of missing) {
    fault(
      defining,
      `${tool} has no input for the required parameter "${parameter.name}"`,
      "add it to inputs",
    );
  }
  const body = inputs.some(({ input }) => input.to === "body" || input.to === "body_field");
  if (endpoint.body?.required === true && !body) {
    fault(defining, `${tool} has no input for the required body`, "add `body: { body: true }` or fields");
  }
}
