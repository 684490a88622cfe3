// Reads a multipart form (RFC 7578) with busboy: fields typed by the schema, files kept as they came.
import busboy from "busboy";
import type { MediaType } from "../../catalog/endpoint.ts";
import { parseExact } from "../exact-json.ts";
import { faults } from "../fault.ts";
import type { UploadedFile } from "../rules.ts";
import { define, type Schemas } from "../schema-view.ts";
import { itemOf, typed } from "./typed-text.ts";

export type MultipartRequest = {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly media: MediaType | undefined;
  readonly schemas: Schemas;
};

type Field = { readonly name: string; readonly text: string; readonly type: string };

/** @throws FaultError 400 when the form cannot be read. */
export async function readMultipart(
  request: MultipartRequest,
): Promise<{ readonly value: unknown; readonly files: readonly UploadedFile[] }> {
  const { fields, files } = await parts(request);
  const view = request.schemas.view(request.schemas.byKey(request.media?.schema));
  const value: Record<string, unknown> = {};
  const add = (name: string, part: unknown): void => {
    const key = name.replace(/\[\]$/, "");
    const wantsList = request.schemas.view(view.properties[key] ?? {}).type === "array";
    const before = Object.hasOwn(value, key) ? value[key] : undefined;
    if (before === undefined) define(value, key, wantsList && !Array.isArray(part) ? [part] : part);
    else define(value, key, [...(Array.isArray(before) ? before : [before]), part]);
  };
  for (const field of fields) add(field.name, fieldValue(field, request));
  // A file is judged as a text: what its schema says of type and length is about the encoded form.
  for (const file of files) add(file.field, `file:${file.filename}`);
  return { value, files };
}

function fieldValue(field: Field, { media, schemas }: MultipartRequest): unknown {
  const key = field.name.replace(/\[\]$/, "");
  const form = schemas.view(schemas.byKey(media?.schema));
  const view = schemas.view(form.properties[key] ?? {});
  const structured = view.type === "object" || view.type === "array" || /json/.test(field.type);
  if (structured && /^\s*[[{]/.test(field.text)) {
    try {
      return parseExact(field.text);
    } catch {
      throw faults.badRequest(`The part ${key} is not valid JSON.`);
    }
  }
  const expected = { view, schemas };
  return typed(field.text, view.type === "array" ? itemOf(expected) : expected);
}

function parts(
  request: MultipartRequest,
): Promise<{ fields: readonly Field[]; files: readonly UploadedFile[] }> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(faults.badRequest("The multipart form cannot be read."));
    const fields: Field[] = [];
    const files: UploadedFile[] = [];
    try {
      const reader = busboy({ headers: { "content-type": request.contentType }, defParamCharset: "utf8" });
      reader.on("field", (name, text, info) => fields.push({ name, text, type: info.mimeType }));
      reader.on("file", (field, stream, info) => {
        const chunks: Uint8Array[] = [];
        stream.on("data", (chunk: Uint8Array) => chunks.push(chunk));
        stream.on("error", refuse);
        stream.on("end", () =>
          files.push({
            field,
            filename: info.filename ?? "file",
            type: info.mimeType,
            bytes: Buffer.concat(chunks),
          }),
        );
      });
      reader.on("error", refuse);
      reader.on("close", () => resolve({ fields, files }));
      reader.end(Buffer.from(request.bytes));
    } catch {
      refuse();
    }
  });
}
