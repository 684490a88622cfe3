// Files in a call: `{ filename, content_type?, base64 | text }`, or a `data:` URL (RFC 2397) where bytes are declared.

import type { MediaType } from "../../catalog/endpoint.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { type MediaKind, mediaKind } from "../../catalog/media-type.ts";
import { PortolanError } from "../../errors.ts";
import { isJsonObject } from "../../json/object.ts";
import { propertiesOf, resolveSchema } from "../../schema/declared-fields.ts";
import { acceptedTypes, isBinarySchema } from "../../schema/types.ts";
import { kindOf } from "./read-maps.ts";

export type FileBytes = {
  readonly bytes: Uint8Array;
  readonly filename: string | null;
  readonly contentType: string | null;
};

const MEMBERS = new Set(["filename", "content_type", "base64", "text"]);

/** True for the file object of the contract. */
export function isFileValue(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isJsonObject(value)) return false;
  const names = Object.keys(value);
  const bodies = names.filter((name) => name === "base64" || name === "text");
  return (
    bodies.length === 1 &&
    typeof value[bodies[0] ?? ""] === "string" &&
    names.every((name) => MEMBERS.has(name))
  );
}

const isDataUrl = (value: unknown): value is string =>
  typeof value === "string" && /^data:[^,]{0,200},/.test(value.slice(0, 210));

/** `{ filename, base64 | text }` or a `data:` URL (RFC 2397). */
export const isFileLike = (value: unknown): boolean => isFileValue(value) || isDataUrl(value);

/** True where this place of a form takes a file, and a file was given. */
export function isFileAt(asked: { catalog: Catalog; schema: unknown; value: unknown }): boolean {
  const { catalog, schema, value } = asked;
  if (isDataUrl(value)) return isBinarySchema(catalog, schema);
  return isFileValue(value) && acceptedTypes(catalog, schema).has("string");
}

/** Reads a file. @throws PortolanError invalid_body */
export function readFile(value: unknown, pointer: string): FileBytes {
  if (isDataUrl(value)) return fromDataUrl(value, pointer);
  if (!isFileValue(value)) throw notAFile(value, pointer);
  const filename = typeof value["filename"] === "string" ? value["filename"] : null;
  const stated = value["content_type"];
  const contentType = typeof stated === "string" ? requireMediaType(stated, pointer) : null;
  const bytes =
    typeof value["text"] === "string"
      ? encodeText(value["text"], pointer)
      : decodeBase64(String(value["base64"]), pointer);
  return { bytes, filename, contentType };
}

function notAFile(value: unknown, pointer: string): PortolanError {
  return new PortolanError(
    "invalid_body",
    "a file is given as { filename, content_type, base64 } or { filename, text }",
    {
      hint: "A data: URL is taken as well. Paths of files cannot be read from here.",
      details: [
        {
          pointer,
          expected: "{ filename, content_type?, base64 | text } or a data: URL",
          found: kindOf(value),
        },
      ],
    },
  );
}

function fromDataUrl(url: string, pointer: string): FileBytes {
  const comma = url.indexOf(",");
  const head = url.slice("data:".length, comma);
  const isBase64 = /;base64$/i.test(head);
  const type = head.replace(/;base64$/i, "");
  const data = url.slice(comma + 1);
  const bytes = isBase64
    ? decodeBase64(decodePercent(data, pointer), pointer)
    : encodeText(decodePercent(data, pointer), pointer);
  return { bytes, filename: null, contentType: type === "" ? null : requireMediaType(type, pointer) };
}

function decodePercent(text: string, pointer: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    throw unreadable(pointer, "percent-encoded UTF-8");
  }
}

/** RFC 4648 sections 4 and 5, white space between allowed; anything else is refused rather than guessed. */
function decodeBase64(text: string, pointer: string): Uint8Array {
  const plain = text.replace(/\s+/g, "").replaceAll("-", "+").replaceAll("_", "/").replace(/=+$/, "");
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) throw unreadable(pointer, "base64");
  return Buffer.from(plain, "base64");
}

/** UTF-8; a lone surrogate has no encoding and is refused. */
export function encodeText(text: string, pointer: string): Uint8Array {
  if (text.isWellFormed()) return Buffer.from(text, "utf8");
  throw unreadable(pointer, "well-formed Unicode text");
}

function unreadable(pointer: string, expected: string): PortolanError {
  return new PortolanError("invalid_body", `the value cannot be read as ${expected}`, {
    details: [{ pointer, expected, found: "something else" }],
  });
}

function requireMediaType(text: string, pointer: string): string {
  if (/^[!#$&^_.+\-\w]+\/[!#$&^_.+\-\w]+(?:\s*;\s*[\w-]+=[\w.+-]+)*$/.test(text) && text.length <= 200)
    return text;
  throw unreadable(pointer, "a media type");
}

type Body = { readonly catalog: Catalog; readonly media: MediaType; readonly value: unknown };

/** True where a property of a form holds a file. */
export function hasFile({ catalog, media, value }: Body): boolean {
  if (!isJsonObject(value)) return false;
  const properties = formProperties(catalog, media);
  return Object.entries(value).some(([name, item]) => {
    const schema = properties.get(name) ?? {};
    const list = Array.isArray(item) ? item : [item];
    return list.some((one) => isFileAt({ catalog, schema: itemOr(catalog, schema), value: one }));
  });
}

/** Declared fields of a form by name, with their schemas; none where the media type has no schema. */
export const formProperties = (catalog: Catalog, media: MediaType): ReadonlyMap<string, unknown> =>
  media.schema === undefined ? new Map() : propertiesOf(catalog, { $ref: `#/$defs/${media.schema}` });

/** The schema of a list's items where the schema is one of lists, else itself. */
export function itemOr(catalog: Catalog, schema: unknown): unknown {
  const resolved = resolveSchema(catalog, schema);
  return resolved !== null && isJsonObject(resolved["items"]) ? resolved["items"] : schema;
}

/** What the schema judges: short text in the place of each file, because a schema calls files strings. */
export function withFilesAsText({ catalog, media, value }: Body): unknown {
  if (isFileValue(value) && IS_PLAIN.has(mediaKind(media.type))) return FILE_TEXT;
  if (!isJsonObject(value) || mediaKind(media.type) !== "multipart") return value;
  const properties = formProperties(catalog, media);
  const stand = (schema: unknown, item: unknown): unknown =>
    isFileAt({ catalog, schema, value: item }) ? FILE_TEXT : item;
  const entries = Object.entries(value).map(([name, item]) => {
    const schema = properties.get(name) ?? {};
    const inner = itemOr(catalog, schema);
    return [name, Array.isArray(item) ? item.map((one) => stand(inner, one)) : stand(schema, item)];
  });
  return Object.fromEntries(entries);
}

const FILE_TEXT = "file";

/** A whole body of these may be a file. */
const IS_PLAIN: ReadonlySet<MediaKind> = new Set(["text", "bytes", "any"]);
