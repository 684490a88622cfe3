// The inputs of a named tool: each checked against the operation, each with the schema that a client is shown.

import type { Endpoint } from "../../catalog/endpoint.ts";
import { describingMedia } from "../../catalog/media-type.ts";
import type { ToolInput } from "../../catalog/tool-definition.ts";
import { entriesOf, isArray, isJsonObject, type JsonObject, member, textAt } from "../../json/object.ts";
import type { SchemaStore } from "../../schema/store.ts";
import { bodyMembers, clientSchema } from "./client-schema.ts";

/** The tool that is being read, its operation, and where its faults go. */
export type ToolReading = {
  readonly tool: string;
  readonly endpoint: Endpoint;
  readonly store: SchemaStore;
  readonly fault: (what: string, mend: string) => void;
};

/** One input with its schema; `required` is the tool's. */
export type ReadInput = {
  readonly input: ToolInput;
  readonly schema: JsonObject;
  readonly required: boolean;
};

/** Arguments that every named tool has anyway. */
const COMMON: ReadonlySet<string> = new Set(["fields", "max_chars", "dry_run", "idempotency_key"]);

const INPUT_WORDS: ReadonlySet<string> = new Set([
  ...["param", "field", "body", "omit", "enum", "description", "type", "default"],
]);

/** The inputs that a tool states, or those of the whole operation when it states none. */
export function readInputs(stated: JsonObject, reading: ToolReading): readonly ReadInput[] {
  const { tool, endpoint } = reading;
  const given = member(stated, "inputs");
  if (given !== undefined && !isJsonObject(given)) {
    reading.fault(`the inputs of ${tool} are not a map`, "write inputs as `name: {}`");
  }
  const settings = isJsonObject(given) ? entriesOf(given) : defaultInputs(endpoint);
  const inputs = settings.flatMap(([name, setting]) => readInput(name, setting ?? {}, reading));
  const map = member(stated, "query") === true ? [queryMap(inputs, reading)] : [];
  const all = [...inputs, ...map];
  checkDemanded(all, reading);
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

function readInput(name: string, setting: unknown, reading: ToolReading): readonly ReadInput[] {
  const { tool } = reading;
  if (!isJsonObject(setting)) {
    reading.fault(
      `the input "${name}" of ${tool} is not an object`,
      "write `name: {}` or `name: { param: … }`",
    );
    return [];
  }
  if (!/^[A-Za-z_][A-Za-z0-9_.-]{0,63}$/.test(name) || COMMON.has(name)) {
    reading.fault(
      `the input name "${name}" of ${tool} cannot be used`,
      "choose letters, digits and _, and no common name",
    );
  }
  for (const word of Object.keys(setting).filter((key) => !INPUT_WORDS.has(key))) {
    reading.fault(
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

const bodySchema = ({ endpoint }: ToolReading): string | undefined =>
  describingMedia(endpoint.body?.content ?? [])?.schema;

function wholeBody(name: string, setting: JsonObject, reading: ToolReading): readonly ReadInput[] {
  const { endpoint, store, tool } = reading;
  if (endpoint.body === undefined) {
    reading.fault(`the input "${name}" of ${tool} is a body, but the operation has none`, "remove the input");
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
  reading: ToolReading,
): readonly ReadInput[] {
  const { endpoint, store, tool } = reading;
  const key = bodySchema(reading);
  const members = bodyMembers(key === undefined ? {} : { $ref: `#/$defs/${key}` }, store);
  const found = members.find((one) => one.name === field);
  if (endpoint.body === undefined || found === undefined) {
    const known =
      members
        .map((one) => one.name)
        .slice(0, 20)
        .join(", ") || "none";
    reading.fault(
      `the body has no member "${field}" for the input "${name}" of ${tool}`,
      `its members are ${known}`,
    );
    return [];
  }
  const schema = overridden(clientSchema(found.schema, store), setting);
  const required = endpoint.body.required && found.required && textAt(setting, "omit") === undefined;
  return [{ input: { name, to: "body_field", target: field, ...omitOf(setting) }, schema, required }];
}

function parameterInput(name: string, setting: JsonObject, reading: ToolReading): readonly ReadInput[] {
  const { endpoint, store, tool } = reading;
  const target = textAt(setting, "param") ?? name;
  const parameter = endpoint.parameters.find((one) => one.name === target && one.in !== "cookie");
  if (parameter === undefined || parameter.in === "cookie") {
    const known = endpoint.parameters.map((one) => one.name).join(", ") || "none";
    reading.fault(
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

/** Words of the overlay in place of the schema's own. */
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

function queryMap(inputs: readonly ReadInput[], { endpoint, store }: ToolReading): ReadInput {
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
function checkDemanded(inputs: readonly ReadInput[], reading: ToolReading): void {
  const { endpoint, tool } = reading;
  const covered = new Set(inputs.flatMap(({ input }) => (input.target === undefined ? [] : [input.target])));
  const map = inputs.some(({ input }) => input.to === "query_map");
  const missing = endpoint.parameters.filter(
    (one) => one.required && !covered.has(one.name) && !(one.in === "query" && map),
  );
  for (const parameter of missing) {
    reading.fault(`${tool} has no input for the required parameter "${parameter.name}"`, "add it to inputs");
  }
  const body = inputs.some(({ input }) => input.to === "body" || input.to === "body_field");
  if (endpoint.body?.required === true && !body) {
    reading.fault(`${tool} has no input for the required body`, "add `body: { body: true }` or fields");
  }
}
