// Reads a request body by its content type: JSON, form, multipart, text, bytes. What the operation does not take is
// 415; what cannot be read is 400.
import type { Endpoint, MediaType, RequestBody } from "../../catalog/endpoint.ts";
import { parseExact } from "../exact-json.ts";
import { faults } from "../fault.ts";
import type { UploadedFile } from "../rules.ts";
import { define, type Schemas } from "../schema-view.ts";
import { readMultipart } from "./multipart.ts";
import { nest } from "./query-values.ts";
import { type Expected, itemOf, retype, typed } from "./typed-text.ts";

export type ReadBody = {
  /** Undefined without a body. */
  readonly value: unknown;
  readonly files: readonly UploadedFile[];
  readonly media: MediaType | undefined;
  /** Without parameters, lower case. */
  readonly type: string;
};

const NOTHING: ReadBody = { value: undefined, files: [], media: undefined, type: "" };

/** Whether a content type is JSON by its name (RFC 6839 suffix). */
export const isJson = (type: string): boolean => /^(application|text)\/json$|\+json$/.test(type);

function mediaOf(content: readonly MediaType[], type: string): MediaType | undefined {
  const [family = ""] = type.split("/");
  return (
    content.find((media) => media.type === type) ??
    content.find((media) => isJson(media.type) && isJson(type)) ??
    content.find((media) => media.type === `${family}/*`) ??
    content.find((media) => media.type === "*/*")
  );
}

type BodyRequest = {
  readonly endpoint: Endpoint;
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
};

/**
 * Reads the body that an operation takes; nothing where it takes none.
 * @throws FaultError 400 where a body is missing or cannot be read, 415 for a content type that the operation does not take.
 */
export async function readBody(request: BodyRequest, schemas: Schemas): Promise<ReadBody> {
  const { endpoint, bytes, contentType } = request;
  const { body } = endpoint;
  if (body === undefined) return NOTHING;
  const isEmpty = bytes.length === 0;
  if (isEmpty && contentType === undefined) return absent(body);
  const type = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const media = mediaOf(body.content, type);
  if (media === undefined && body.content.length > 0) return notTaken(body, { type, isEmpty });
  if (isEmpty && isJson(type) && body.required) throw faults.badRequest("The body is empty.");
  if (type !== "multipart/form-data")
    return { value: parse({ bytes, type, media, schemas }), files: [], media, type };
  const read = await readMultipart({ bytes, contentType: contentType ?? "", media, schemas });
  return { ...read, media, type };
}

/** No body at all: nothing was sent, or a refusal where the operation needs one. */
function absent({ required }: RequestBody): ReadBody {
  if (required) throw faults.badRequest("A body is required.");
  return NOTHING;
}

/** A content type that the operation does not take does no harm to an empty body that may be absent. */
function notTaken(
  { required, content }: RequestBody,
  { type, isEmpty }: { readonly type: string; readonly isEmpty: boolean },
): ReadBody {
  if (isEmpty && !required) return NOTHING;
  const wanted = content.map((known) => known.type).join(", ");
  throw faults.wrongType(`This operation takes ${wanted}, not ${type || "an unnamed type"}.`);
}

type Parse = {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly media: MediaType | undefined;
  readonly schemas: Schemas;
};

function parse({ bytes, type, media, schemas }: Parse): unknown {
  if (isJson(type)) {
    if (bytes.length === 0) return undefined;
    try {
      return parseExact(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      throw faults.badRequest("The body is not valid JSON.");
    }
  }
  if (type === "application/x-www-form-urlencoded")
    return readForm(Buffer.from(bytes).toString("utf8"), { media, schemas });
  if (/^text\/|xml$|ndjson$|jsonl$|yaml$/.test(type)) return Buffer.from(bytes).toString("utf8");
  return Buffer.from(bytes).toString("latin1");
}

/** `a=1&b[c]=2&d[]=3`: nested by brackets, lists by repetition, typed by the schema. */
function readForm(text: string, { media, schemas }: Pick<Parse, "media" | "schemas">): unknown {
  const view = schemas.view(schemas.byKey(media?.schema));
  const value: Record<string, unknown> = {};
  const pairs = [...new URLSearchParams(text)];
  const names = [...new Set(pairs.map(([key]) => key.split("[", 1)[0] ?? key))];
  for (const name of names) {
    const expected = { view: schemas.view(view.properties[name] ?? {}), schemas };
    const isJsonPart = isJson(media?.encoding?.[name]?.contentType ?? "");
    define(value, name, readField({ name, pairs, isJsonPart }, expected));
  }
  return value;
}

type FormField = {
  readonly name: string;
  readonly pairs: readonly (readonly [string, string])[];
  /** The encoding object says that the field's text is JSON. */
  readonly isJsonPart: boolean;
};

function readField({ name, pairs, isJsonPart }: FormField, expected: Expected): unknown {
  const { view, schemas } = expected;
  const plain = pairs.filter(([key]) => key === name || key === `${name}[]`).map(([, text]) => text);
  const nested = pairs.filter(([key]) => key.startsWith(`${name}[`) && key !== `${name}[]`);
  if (nested.length > 0)
    return retype(nest(nested.map(([key, text]) => [key.slice(name.length), text])), expected);
  const wantsList =
    view.type === "array" || view.alternatives.some((choice) => schemas.view(choice).type === "array");
  if (plain.length > 1 || (wantsList && pairs.some(([key]) => key === `${name}[]`)))
    return plain.map((item) => typed(item, itemOf(expected)));
  const text = plain[0] ?? "";
  const looksJson = /^[[{]/.test(text) && (view.type === "object" || view.type === "array" || isJsonPart);
  return looksJson ? (parsed(text) ?? typed(text, expected)) : typed(text, expected);
}

/** The value of a text that begins like an object or a list; undefined when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return parseExact(text);
  } catch {
    return undefined;
  }
}
