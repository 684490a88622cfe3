// A valid body as bytes, by its media type.

import type { MediaType } from "../../catalog/endpoint.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { mediaKind } from "../../catalog/media-type.ts";
import { PortolanError } from "../../errors.ts";
import { hasInexactNumber, isJsonFault, parseJsonText } from "../../json/parse.ts";
import { jsonLines } from "../../json/text.ts";
import { resolveSchema } from "../../schema/declared-fields.ts";
import { encodeText, isFileLike, readFile } from "../given/file-value.ts";
import { kindOf } from "../given/read-maps.ts";
import type { ValidBody } from "../judge/validate-body.ts";
import { encodeForm } from "./encode-form.ts";
import { encodeMultipart } from "./encode-multipart.ts";
import type { EncodedBody } from "./encoded-body.ts";
import { scalarText } from "./serialise.ts";

/** @throws PortolanError invalid_body */
export function encodeBody(catalog: Catalog, body: ValidBody): EncodedBody {
  const { media, value } = body;
  const kind = mediaKind(media.type);
  if ((kind !== "json" || body.text === null) && hasInexactNumber(value)) throw inexact();
  if (kind === "json" || (kind === "any" && typeof value !== "string" && !isFileLike(value)))
    return jsonBody(body);
  if (kind === "form") return encodeForm(catalog, { media, value });
  if (kind === "multipart") return encodeMultipart(catalog, { media, value });
  if (kind === "ndjson") return { bytes: encodeText(linesOf(value), "/body"), contentType: media.type };
  return isFileLike(value) && (kind !== "text" || typeof value !== "string")
    ? fileBody(body)
    : textBody(catalog, body);
}

/** The text that reached us where it is known; otherwise the value written anew. */
function jsonBody({ media, value, text }: ValidBody): EncodedBody {
  const type = media.type.includes("*") ? "application/json" : media.type;
  return { bytes: encodeText(text ?? JSON.stringify(value), "/body"), contentType: type };
}

/** Only the text that was received still has all digits of such a number. */
const inexact = (): PortolanError =>
  new PortolanError("invalid_body", "the body has a number that is too long to be written exactly", {
    hint: "Give the number as a string, or a JSON body as its text, which is sent as it is.",
    details: [{ pointer: "/body", expected: "integers below 2^53", found: "a longer number" }],
  });

function fileBody({ media, value }: ValidBody): EncodedBody {
  const file = readFile(value, "/body");
  const type = media.type.includes("*") ? (file.contentType ?? "application/octet-stream") : media.type;
  if (file.contentType !== null && !matchesType(media.type, file.contentType)) {
    throw new PortolanError("invalid_body", `the operation takes ${media.type}, not ${file.contentType}`, {
      details: [{ pointer: "/body/content_type", expected: media.type, reason: "unsupported_media_type" }],
    });
  }
  return { bytes: file.bytes, contentType: type };
}

/** `image/*` takes `image/png`; octet-stream takes any bytes. */
function matchesType(declared: string, given: string): boolean {
  const [plain = ""] = given.toLowerCase().split(";");
  if (declared === "*/*" || declared === "application/octet-stream" || plain.trim() === declared) return true;
  return declared.endsWith("/*") && plain.startsWith(declared.slice(0, -1));
}

/** Text as it is; for a type of bytes only where the schema says that it takes them as text (`format: byte`). */
function textBody(catalog: Catalog, { media, value }: ValidBody): EncodedBody {
  if (mediaKind(media.type) === "bytes" && !takesText(catalog, media)) {
    throw new PortolanError(
      "invalid_body",
      `${media.type} is bytes: ${kindOf(value)} cannot be sent as that`,
      {
        hint: "Give { filename, content_type, base64 }, { filename, text } or a data: URL.",
        details: [
          { pointer: "/body", expected: "a file", found: kindOf(value), reason: "unsupported_media_type" },
        ],
      },
    );
  }
  const type = media.type.includes("*") ? "text/plain" : media.type;
  const contentType = type.startsWith("text/") ? `${type}; charset=utf-8` : type;
  return { bytes: encodeText(scalarText(value), "/body"), contentType };
}

/** One JSON value per line; text is taken when every line is JSON. */
function linesOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => `${JSON.stringify(item)}\n`).join("");
  const text = scalarText(value);
  const lines = jsonLines(text);
  const bad = lines.findIndex((line) => isJsonFault(parseJsonText(line)));
  if (bad < 0) return text;
  throw new PortolanError("invalid_body", `line ${bad + 1} is not JSON`, {
    details: [{ pointer: "/body", expected: "one JSON value per line", found: `line ${bad + 1}` }],
  });
}

function takesText(catalog: Catalog, { schema }: MediaType): boolean {
  const resolved = schema === undefined ? null : resolveSchema(catalog, { $ref: `#/$defs/${schema}` });
  return resolved?.["type"] === "string" && (resolved["format"] === "byte" || "contentEncoding" in resolved);
}
