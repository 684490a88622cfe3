// multipart/form-data (RFC 7578; names and file names escaped as HTML's form submission does it). The boundary follows
// from the content, so that planning stays a pure function.
import { createHash } from "node:crypto";
import type { Encoding, MediaType } from "../../catalog/endpoint.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { isJsonObject } from "../../json/object.ts";
import { escapePointer } from "../../json/pointer.ts";
import { isBinarySchema } from "../../schema/types.ts";
import { encodeText, formProperties, isFileAt, itemOr, readFile } from "../given/file-value.ts";
import type { EncodedBody } from "./encoded-body.ts";
import { scalarText } from "./serialise.ts";

type Part = { readonly head: string; readonly bytes: Uint8Array };
type Field = {
  readonly catalog: Catalog;
  readonly schema: unknown;
  readonly name: string;
  readonly value: unknown;
  readonly encoding: Encoding | undefined;
};

/** @throws PortolanError invalid_body for a file that cannot be read */
export function encodeMultipart(
  catalog: Catalog,
  { media, value }: { media: MediaType; value: unknown },
): EncodedBody {
  const properties = formProperties(catalog, media);
  const parts = Object.entries(isJsonObject(value) ? value : {}).flatMap(([name, item]) => {
    const encoding =
      media.encoding !== undefined && Object.hasOwn(media.encoding, name) ? media.encoding[name] : undefined;
    const schema = properties.get(name) ?? {};
    const list = Array.isArray(item) ? item : [item];
    const inner = Array.isArray(item) ? itemOr(catalog, schema) : schema;
    return list.flatMap((one: unknown) => partOf({ catalog, schema: inner, name, value: one, encoding }));
  });
  const boundary = boundaryOf(parts);
  const chunks = parts.flatMap(({ head, bytes }) => [
    Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`),
    bytes,
    Buffer.from("\r\n"),
  ]);
  const bytes = Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]);
  return {
    bytes,
    contentType: `${media.type.includes("*") ? "multipart/form-data" : media.type}; boundary=${boundary}`,
  };
}

function partOf(field: Field): readonly Part[] {
  const { catalog, schema, name, value, encoding } = field;
  if (value === undefined || value === null) return [];
  const pointer = `/body/${escapePointer(name)}`;
  if (isFileAt({ catalog, schema, value }) || isBinarySchema(catalog, schema)) {
    const file = readFile(value, pointer);
    const type = file.contentType ?? singleType(encoding?.contentType) ?? "application/octet-stream";
    return [
      { head: `${disposition(name, file.filename ?? name)}\r\nContent-Type: ${type}`, bytes: file.bytes },
    ];
  }
  const isContainer = typeof value === "object";
  const type = singleType(encoding?.contentType) ?? (isContainer ? "application/json" : null);
  const text = isContainer ? JSON.stringify(value) : scalarText(value);
  const head =
    type === null ? disposition(name, null) : `${disposition(name, null)}\r\nContent-Type: ${type}`;
  return [{ head, bytes: encodeText(text, pointer) }];
}

/** An encoding may list several types or a wildcard; only one that is exact can be said for a part. */
function singleType(contentType: string | undefined): string | null {
  if (contentType === undefined || /[,*\r\n]/.test(contentType)) return null;
  return contentType.trim();
}

function disposition(name: string, filename: string | null): string {
  const head = `Content-Disposition: form-data; name="${escapeName(name)}"`;
  return filename === null ? head : `${head}; filename="${escapeName(filename.slice(0, 255))}"`;
}

/** HTML, "multipart/form-data encoding algorithm"; a header cannot have other control characters. */
function escapeName(text: string): string {
  let escaped = "";
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0;
    const odd = code < 0x20 || code === 0x7f || code === 0x22;
    escaped += odd ? `%${code.toString(16).toUpperCase().padStart(2, "0")}` : character;
  }
  return escaped;
}

/** No part can have a hash over all parts in it, unless SHA-256 is broken. */
function boundaryOf(parts: readonly Part[]): string {
  const hash = createHash("sha256");
  for (const { head, bytes } of parts) hash.update(head).update("\u0000").update(bytes).update("\u0000");
  return `form-${hash.digest("hex").slice(0, 40)}`;
}
