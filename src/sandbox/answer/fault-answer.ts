// A refusal in the words of the document: the operation's own error schema, or the one that most operations use.
import type { Endpoint, MediaType, ResponseSpec } from "../../catalog/endpoint.ts";
import { isRow, type Row } from "../row.ts";
import type { SandboxAnswer, SandboxFault, SandboxRequest } from "../rules.ts";
import { define, type Schemas, type SchemaView } from "../schema-view.ts";
import type { Validator } from "../validator.ts";
import { jsonContent, wordsOf } from "./envelope.ts";
import type { Fitter } from "./fit.ts";

/** What a refusal is made with. */
export type FaultTools = {
  readonly catalog: { readonly endpoints: readonly Endpoint[] };
  readonly schemas: Schemas;
  readonly validator: Validator;
  readonly fit: Fitter;
  readonly clock: () => Date;
};

export type FaultFormatter = (fault: SandboxFault, request: SandboxRequest) => SandboxAnswer;

const specFor = (responses: readonly ResponseSpec[], status: number): ResponseSpec | undefined => {
  const errors = responses.filter((response) => jsonContent(response.content)?.schema !== undefined);
  return (
    errors.find((response) => response.status === String(status)) ??
    errors.find((response) => response.status.toUpperCase() === `${Math.floor(status / 100)}XX`) ??
    errors.find((response) => response.status === "default" && responses.length > 1) ??
    errors.find((response) => /^[45]/.test(response.status))
  );
};

/** Makes the formatter of a catalog; the usual error schema is looked for when it is first needed. */
export function openFaultFormatter(engine: FaultTools): FaultFormatter {
  let usual: { readonly media: MediaType | undefined } | undefined;
  const findUsual = (): MediaType | undefined => {
    usual ??= { media: mostCommon(engine) };
    return usual.media;
  };
  return (fault, request) => {
    const own_ =
      request.endpoint === undefined ? undefined : specFor(request.endpoint.responses, fault.status);
    const media = (own_ === undefined ? undefined : jsonContent(own_.content)) ?? findUsual();
    const schema = engine.schemas.byKey(media?.schema);
    const headers = fault.headers ?? {};
    const plain = {
      error: {
        code: fault.code,
        message: fault.message,
        ...(fault.fields === undefined ? {} : { fields: fault.fields }),
      },
    };
    if (media === undefined || schema === undefined) return { status: fault.status, headers, json: plain };
    const value = members(engine.schemas.view(schema), { fault, engine, depth: 0 });
    const json = engine.fit({
      schema,
      value,
      seed: `fault ${fault.code}`,
      at: engine.clock(),
      mode: "fresh",
    });
    const valid = engine.validator.checkSchema(schema, json).length === 0;
    const type = media.type === "*/*" ? "application/json" : media.type;
    return valid
      ? { status: fault.status, headers, json, type }
      : { status: fault.status, headers, json: plain };
  };
}

function mostCommon(engine: FaultTools): MediaType | undefined {
  const counts = new Map<string, { media: MediaType; count: number }>();
  for (const { responses } of engine.catalog.endpoints) {
    const media = responses
      .filter((one) => /^4/.test(one.status))
      .flatMap((one) => jsonContent(one.content) ?? [])[0];
    if (media?.schema === undefined) continue;
    const known = counts.get(media.schema);
    counts.set(media.schema, { media, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.media;
}

type Telling = { readonly fault: SandboxFault; readonly engine: FaultTools; readonly depth: number };

/** What the members of an error object are filled with, by their names. */
function members(view: SchemaView, telling: Telling): Row {
  const { engine } = telling;
  const filled: Record<string, unknown> = {};
  const source =
    Object.keys(view.properties).length > 0 || view.alternatives.length === 0
      ? view
      : engine.schemas.view(view.alternatives[0]);
  for (const [name, part] of Object.entries(source.properties)) {
    const inner = engine.schemas.view(part);
    const required = source.required.includes(name);
    const value = memberValue(inner, { ...telling, name: wordsOf(name), required });
    if (value !== undefined) define(filled, name, value);
  }
  return filled;
}

/** A member of an error object; the name in snake case. */
type Member = Telling & { readonly name: string; readonly required: boolean };

function memberValue(view: SchemaView, member: Member): unknown {
  const { type, alternatives } = view;
  if (type === "object" || (type === undefined && alternatives.length > 0)) return objectValue(view, member);
  if (type === "array") return listValue(view, member);
  if (type === "integer" || type === "number")
    return /status|^code$/.test(member.name) ? member.fault.status : undefined;
  return type === "string" || type === undefined ? textValue(member) : undefined;
}

const FIELD_MAP = /^(errors|fields|details|field_errors|violations)$/;
const MESSAGE =
  /^(message|detail|description|error|error_description|error_message|display_message|title|reason|msg)$/;
const CODE = /^(code|error_code|type|error_type|kind)$/;

function objectValue(view: SchemaView, { name, fault, engine, depth, required }: Member): Row | undefined {
  if (FIELD_MAP.test(name) && Object.keys(view.properties).length === 0) {
    const hasFields = Object.keys(fault.fields ?? {}).length > 0;
    return hasFields || required ? asMap(view, { fault, engine, depth }) : undefined;
  }
  if (!required && name !== "error") return undefined;
  return depth > 2 ? {} : members(view, { fault, engine, depth: depth + 1 });
}

/** One entry per field that is wrong; where an entry is needed and no field is wrong, the message itself. */
function listValue(view: SchemaView, { fault, engine, depth, required }: Member): unknown {
  const texts = Object.entries(fault.fields ?? {}).flatMap(([field, messages]) =>
    messages.map((message) => ({ field, message })),
  );
  if (texts.length === 0 && !required) return undefined;
  const item = engine.schemas.view(view.words["items"] ?? {});
  if (item.type === "string") return texts.map(({ field, message }) => `${field} ${message}`);
  const shown = texts.length > 0 ? texts : [{ field: "", message: fault.message }];
  return shown.map(({ field, message }) => ({
    ...members(item, { fault: { ...fault, message }, engine, depth: depth + 1 }),
    ...placeOf(item, field),
  }));
}

function textValue({ name, fault }: Member): string | undefined {
  if (MESSAGE.test(name)) return fault.message;
  if (CODE.test(name)) return fault.code;
  return name === "status" || name === "status_code" ? String(fault.status) : undefined;
}

const asMap = (view: SchemaView, { fault, engine }: Telling): Row => {
  const part = engine.schemas.view(view.words["additionalProperties"] ?? {});
  const entries = Object.entries(fault.fields ?? {});
  return Object.fromEntries(
    entries.map(([field, messages]) => [field, part.type === "string" ? messages.join(", ") : messages]),
  );
};

const placeOf = (item: SchemaView, field: string): Row => {
  const name = Object.keys(item.properties).find((one) =>
    /^(field|param|parameter|path|pointer|location|name|source)$/.test(one),
  );
  return name === undefined || !isRow(item.properties[name]) ? {} : { [name]: field };
};
