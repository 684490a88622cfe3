// Request Body Object (OpenAPI 3.1, "Request Body Object"): its media types, and whether it must be sent.
import { isJsonObject, type JsonObject, listAt, member, objectAt } from "../../json/object.ts";
import { nameOfReference, type References } from "../document/references.ts";
import type { CollectedBody, CollectedMedia } from "./collected.ts";
import { unusable } from "./left-out.ts";
import { readContent } from "./media-type.ts";
import { note, type Reading } from "./reading.ts";

type Holder = {
  readonly method: string;
  /** The Operation Object. */
  readonly operation: JsonObject;
};

/**
 * The body of an operation, or undefined where it has none; an empty one of a read is dropped.
 * @throws LeftOutOperation where the body is a reference that leads nowhere.
 */
export function readRequestBody({ method, operation }: Holder, reading: Reading): CollectedBody | undefined {
  const stated = member(operation, "requestBody") ?? bodyParameter(operation, reading);
  if (stated === undefined || stated === null) return undefined;
  const node = reading.references.follow(stated);
  if (node === undefined)
    throw unusable(`its body refers to "${nameOfReference(stated)}", which is not there`);
  const content = readContent(member(node, "content"), reading);
  if ((method === "GET" || method === "HEAD") && !readMayHave(content, reading)) return undefined;
  if (content.length === 0) {
    note(reading, "a body of no media type", "it was left out");
    return undefined;
  }
  return {
    required: member(node, "required") === true,
    description: reading.texts.member(member(node, "description"), reading.where),
    content,
  };
}

/** A body that OpenAPI 3 was given as Swagger 2.0 had it: among the parameters. */
function bodyParameter(operation: JsonObject, reading: Reading): JsonObject | undefined {
  const found = listAt(operation, "parameters").map((raw) => reading.references.follow(raw));
  const body = found.find((node) => member(node, "in") === "body");
  if (body === undefined) return undefined;
  note(reading, "its body stands among the parameters", "it was read as a JSON body");
  const { required, description, schema } = body;
  return { required, description, content: { "application/json": { schema } } };
}

/** A read may have a body in which something can be sent; either way the report says so. */
function readMayHave(content: readonly CollectedMedia[], reading: Reading): boolean {
  const empty = content.every((media) => isEmptySchema(media.schema, reading.references));
  if (empty) note(reading, "a read that declares an empty body", "the body was dropped");
  else note(reading, "a read with a body of its own", "the body is kept");
  return !empty;
}

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
