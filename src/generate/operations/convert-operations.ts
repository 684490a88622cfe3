// Turns collected operations into endpoint drafts whose schemas are in the store; an operation whose schema cannot
// be used is left out by name.

import type { Connector } from "../../catalog/connector.ts";
import type { MediaType, Parameter } from "../../catalog/endpoint.ts";
import { isJsonType } from "../../catalog/media-type.ts";
import type { SchemaKey, SchemaStore } from "../../schema/store.ts";
import type { EndpointDraft } from "../endpoint-draft.ts";
import type { SchemaConverter } from "../schemas/convert-schema.ts";
import { createSecretFinder } from "../schemas/schema-closure.ts";
import type { Direction } from "../schemas/schema-family.ts";
import type { CollectedMedia, CollectedOperation } from "./collected.ts";
import type { LeftOut } from "./left-out.ts";
import { recognisePagination } from "./recognise-pagination.ts";
import { neededScopes } from "./security.ts";

export type ConvertInput = {
  readonly operations: readonly CollectedOperation[];
  readonly converter: SchemaConverter;
  readonly connector: Connector;
};

export type ConvertedOperations = {
  readonly drafts: readonly EndpointDraft[];
  readonly store: SchemaStore;
  readonly leftOut: readonly LeftOut[];
};

type WithKeys = {
  readonly operation: CollectedOperation;
  readonly parameters: readonly Parameter[];
  readonly body: EndpointDraft["body"];
  readonly responses: EndpointDraft["responses"];
};

/** Drafts in the order of the operations, with the store that all of them share. */
export function convertOperations({ operations, converter, connector }: ConvertInput): ConvertedOperations {
  const keyed = operations.map((operation) => withKeys(operation, converter));
  const { store, unusable } = converter.finish();
  const secretsOf = createSecretFinder(store.$defs);
  const leftOut: LeftOut[] = [];
  const drafts = keyed.flatMap((one) => {
    const reason = whyUnusable(one, unusable);
    if (reason === undefined)
      return [draftOf(withoutUnusableAnswers(one, unusable), { store, connector, secretsOf })];
    const { operationId, method, path } = one.operation;
    leftOut.push({ operationId, method, path, kind: "unusable", reason });
    return [];
  });
  return { drafts, store, leftOut };
}

function withKeys(operation: CollectedOperation, converter: SchemaConverter): WithKeys {
  const { where } = operation;
  const media = (direction: Direction) => (one: CollectedMedia) =>
    mediaWithKeys(one, { direction, where, converter });
  return {
    operation,
    parameters: operation.parameters.map((parameter) => ({
      ...parameter,
      schema: converter.keyOf(parameter.schema, "request", `${where} ${parameter.name}`),
    })),
    body: operation.body && { ...operation.body, content: operation.body.content.map(media("request")) },
    responses: operation.responses.map(({ status, description, content }) => ({
      status,
      description,
      content: content.map(media("response")),
    })),
  };
}

function mediaWithKeys(
  media: CollectedMedia,
  { direction, where, converter }: { direction: Direction; where: string; converter: SchemaConverter },
): MediaType {
  const { type, schema, encoding, example } = media;
  const exampleKey = example === undefined ? undefined : converter.exampleKey(example);
  return {
    type,
    ...(schema === undefined ? {} : { schema: converter.keyOf(schema, direction, where) }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(exampleKey === undefined ? {} : { example: exampleKey }),
  };
}

/** Only what is sent decides: an answer whose schema is broken can still be shown. */
function whyUnusable(
  { parameters, body }: WithKeys,
  unusable: ReadonlyMap<SchemaKey, string>,
): string | undefined {
  const keys = [...parameters.map((one) => one.schema), ...(body?.content ?? []).map((one) => one.schema)];
  return keys
    .map((key) => (key === undefined ? undefined : unusable.get(key)))
    .find((reason) => reason !== undefined);
}

function withoutUnusableAnswers(one: WithKeys, unusable: ReadonlyMap<SchemaKey, string>): WithKeys {
  if (unusable.size === 0) return one;
  const responses = one.responses.map((response) => ({
    ...response,
    content: response.content.map((media) => {
      if (media.schema === undefined || !unusable.has(media.schema)) return media;
      const { schema: _, ...rest } = media;
      return rest;
    }),
  }));
  return { ...one, responses };
}

type DraftContext = {
  readonly store: SchemaStore;
  readonly connector: Connector;
  readonly secretsOf: (keys: Iterable<SchemaKey>) => readonly string[];
};

function draftOf({ operation, parameters, body, responses }: WithKeys, context: DraftContext): EndpointDraft {
  const { settled, security } = operation;
  const answers = responses.flatMap((response) => response.content.flatMap((media) => media.schema ?? []));
  const success = responses.find((response) => /^2|default/.test(response.status));
  const pagination = recognisePagination({
    parameters,
    answer: success?.content.find(({ type }) => isJsonType(type))?.schema,
    headers: operation.responses.find((response) => response.status === success?.status)?.headers ?? [],
    store: context.store,
  });
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    summary: operation.summary,
    description: operation.description,
    tags: operation.tags,
    scopes: neededScopes(security, context.connector.upstream.schemes),
    security,
    deprecated: operation.deprecated,
    parameters,
    ...(body === undefined ? {} : { body }),
    responses,
    aliases: settled.aliases,
    risks: settled.risks,
    reads: settled.reads,
    redact: [...new Set([...settled.redact, ...context.secretsOf(answers)])],
    ...(operation.server === undefined ? {} : { server: operation.server }),
    ...(settled.tenantField ? { tenantField: true } : {}),
    ...(pagination === undefined ? {} : { pagination }),
    override: settled.override,
    docsTopics: settled.docsTopics,
  };
}
