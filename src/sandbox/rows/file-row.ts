// Uploaded bytes: kept beside the row, and described by the members that the row has for it.

import { wordsOf } from "../answer/envelope.ts";
import type { Rows } from "../database.ts";
import { isJson } from "../read/body.ts";
import type { Row } from "../row.ts";
import type { SandboxRequest, UploadedFile } from "../rules.ts";
import type { Schemas } from "../schema-view.ts";

type Upload = {
  readonly engine: { readonly schemas: Schemas };
  readonly request: SandboxRequest;
  readonly files: readonly UploadedFile[];
  readonly rows: Rows;
};

type Sent = { readonly type: string; readonly bytes: Uint8Array; readonly filename?: string };

/** The file of a multipart form, or the whole body where that is one. */
function sentFile({ files, request }: Upload): Sent | undefined {
  const [first] = files;
  if (first !== undefined) return first;
  const type = (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type === "" || isJson(type) || /form/.test(type) || request.bytes.length === 0) return undefined;
  return { type, bytes: request.bytes };
}

/** Keeps what was sent, so that a download gives it back. */
export function keepFile(upload: Upload, key: string): void {
  const file = sentFile(upload);
  if (file !== undefined) upload.rows.putFile(key, { type: file.type, bytes: file.bytes });
}

/** Size, type and name of the file in the words of the row's schema. */
export function fileMembers(upload: Upload, item: unknown): Row {
  const file = sentFile(upload);
  if (file === undefined) return {};
  const members: Record<string, unknown> = {};
  for (const name of Object.keys(upload.engine.schemas.view(item).properties)) {
    const word = wordsOf(name);
    if (/^(size|bytes|size_bytes|file_size|content_length|byte_size)$/.test(word))
      members[name] = file.bytes.length;
    if (/^(content_type|mime_type|media_type)$/.test(word)) members[name] = file.type;
    if (/^(filename|file_name|original_name)$/.test(word)) members[name] = file.filename ?? "file";
  }
  return members;
}
