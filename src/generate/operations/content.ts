// Bodies and responses of an operation: their media types, encodings and examples.
import type { Encoding, ParameterStyle } from "../../catalog/endpoint.ts";
import {
  entriesOf,
  fromPairs,
  isJsonObject,
  type JsonObject,
  listAt,
  member,
  objectAt,
  textAt,
} from "../../json/object.ts";
import type { References } from "../document/references.ts";
import type { ProblemLog } from "../problems.ts";
import { TEXT_LIMITS } from "../sanitise-text.ts";
import type { Texts } from "../text-notes.ts";
import {
  type CollectedBody,
  type CollectedMedia,
  type CollectedResponse,
  UnusableOperation,
} from "./collected.ts";

export type ContentInput = {
  readonly method: string;
  readonly operation: JsonObject;
  readonly where: string;
  readonly references: References;
  readonly texts: Texts;
  readonly log: ProblemLog;
};

const ENCODING_STYLES: readonly ParameterStyle[] = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** The body, or undefined where the operation has none; an empty one of a read is dropped. */
export function collectBody(input: ContentInput): CollectedBody | undefined {
  const raw = member(input.operation, "requestBody") ?? bodyParameter(input);
  if (raw === undefined || raw === null) return undefined;
  const node = input.references.follow(raw);
  if (node === undefined) {
    throw new UnusableOperation(`its body refers to "${unresolvedName(raw)}", which is not there`);
  }
  const content = collectContent(member(node, "content"), input);
  if (input.method === "GET" || input.method === "HEAD") {
    if (content.every((media) => isEmptySchema(media.schema, input.references))) {
      input.log.note({
        where: input.where,
        what: "a read that declares an empty body",
        mend: "the body was dropped",
      });
      return undefined;
    }
    input.log.note({ where: input.where, what: "a read with a body of its own", mend: "the body is kept" });
  }
  if (content.length === 0) {
    input.log.note({ where: input.where, what: "a body of no media type", mend: "it was left out" });
    return undefined;
  }
  return {
    required: member(node, "required") === true,
    description: input.texts.member(member(node, "description"), input.where),
    content,
  };
}

/** A body that OpenAPI 3 was given as Swagger 2.0 had it: among the parameters. */
function bodyParameter({ operation, references, log, where }: ContentInput): JsonObject | undefined {
  const found = listAt(operation, "parameters").map((raw) => references.follow(raw));
  const body = found.find((node) => member(node, "in") === "body");
  if (body === undefined) return undefined;
  log.note({ where, what: "its body stands among the parameters", mend: "it was read as a JSON body" });
  const { required, description, schema } = body;
  return { required, description, content: { "application/json": { schema } } };
}

const unresolvedName = (node: unknown): string =>
  textAt(node, "$ref") ?? textAt(node, "x-mcp-unresolved") ?? "nothing";

/** No property could ever be sent. */
function isEmptySchema(schema: unknown, references: References): boolean {
  if (schema === undefined || schema === true) return true;
  const node = references.follow(schema);
  if (node === undefined) return false;
  const words = ["properties", "patternProperties"].some(
    (word) => Object.keys(objectAt(node, word)).length > 0,
  );
  const combined = ["allOf", "anyOf", "oneOf", "items", "enum", "const"].some((word) =>
    Object.hasOwn(node, word),
  );
  const map = isJsonObject(member(node, "additionalProperties"));
  const type = member(node, "type");
  return !words && !combined && !map && (type === undefined || type === "object");
}

function collectContent(raw: unknown, input: ContentInput): readonly CollectedMedia[] {
  const byType = new Map<string, CollectedMedia>();
  for (const [name, value] of entriesOf(raw)) {
    const type = name.split(";")[0]?.trim().toLowerCase() ?? "";
    if (!/^[^\s/]+\/[^\s/]+$/.test(type)) {
      input.log.note({
        where: input.where,
        what: `"${name.slice(0, 80)}" is not a media type`,
        mend: "it was left out",
      });
      continue;
    }
    const node = input.references.follow(value) ?? {};
    // Variants of one type, such as `application/json; version=2`: the first stands for them.
    if (!byType.has(type)) byType.set(type, collectMedia(type, node, input));
  }
  return [...byType.values()];
}

function collectMedia(type: string, node: JsonObject, input: ContentInput): CollectedMedia {
  const schema = member(node, "schema") ?? sequenceSchema(node) ?? misplacedSchema(node);
  const encoding = collectEncoding(member(node, "encoding"));
  const example = exampleOf(node, input.references);
  return {
    type,
    ...(schema === undefined || schema === null ? {} : { schema }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(example === undefined ? {} : { example }),
  };
}

/** `itemSchema` (OpenAPI 3.2 section 4.14.1): each item of a stream, such as a line; together they are a list. */
function sequenceSchema(node: JsonObject): unknown {
  const items = member(node, "itemSchema");
  return items === undefined ? undefined : { type: "array", items };
}

/** Some documents write the schema where it belongs one level deeper. */
function misplacedSchema(node: JsonObject): unknown {
  const words = ["type", "properties", "allOf", "anyOf", "oneOf", "items"];
  return words.some((word) => Object.hasOwn(node, word)) ? node : undefined;
}

function collectEncoding(raw: unknown): Readonly<Record<string, Encoding>> | undefined {
  const pairs = entriesOf(raw).map(([name, node]): readonly [string, Encoding] => {
    const contentType = textAt(node, "contentType");
    const style = ENCODING_STYLES.find((known) => known === member(node, "style"));
    const explode = member(node, "explode");
    return [
      name,
      {
        ...(contentType === undefined ? {} : { contentType }),
        ...(style === undefined ? {} : { style }),
        ...(typeof explode === "boolean" ? { explode } : {}),
        ...(member(node, "allowReserved") === true ? { allowReserved: true } : {}),
      },
    ];
  });
  return pairs.length === 0 ? undefined : fromPairs(pairs);
}

/** The media type's own example, else its first named one. */
function exampleOf(node: JsonObject, references: References): unknown {
  const own = member(node, "example");
  if (own !== undefined) return isJsonObject(own) ? references.follow(own) : own;
  for (const [, named] of entriesOf(member(node, "examples"))) {
    const example = references.follow(named);
    const value = member(example, "value") ?? member(example, "dataValue");
    if (value !== undefined) return isJsonObject(value) ? references.follow(value) : value;
  }
  return undefined;
}

/** Responses in the order of their status; extensions are none. */
export function collectResponses(input: ContentInput): readonly CollectedResponse[] {
  return entriesOf(member(input.operation, "responses"))
    .filter(([status]) => /^([1-5](\d\d|XX)|default)$/i.test(status))
    .map(([status, raw]) => {
      const node = input.references.follow(raw) ?? {};
      return {
        status: status.toLowerCase() === "default" ? "default" : status.toUpperCase(),
        description: input.texts
          .member(member(node, "description"), input.where)
          .slice(0, TEXT_LIMITS.summary),
        content: collectContent(member(node, "content"), input),
        headers: entriesOf(member(node, "headers")).map(([name]) => name.toLowerCase()),
      };
    });
}
