// In which of the operation's media types a body goes out: the one that fits the value; asked for where several do.
import type { MediaType, RequestBody } from "../../catalog/endpoint.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { mediaKind, mediaRank } from "../../catalog/media-type.ts";
import { PortolanError } from "../../errors.ts";
import { isJsonObject } from "../../json/object.ts";
import { hasFile, isFileValue } from "../given/file-value.ts";
import { kindOf } from "../given/read-maps.ts";

type Asked = { readonly catalog: Catalog; readonly body: RequestBody; readonly value: unknown };

/**
 * The media types that a value can go out as, best first: the caller takes the first whose schema takes the value.
 * @throws PortolanError invalid_body with reason unsupported_media_type or several_media_types
 */
export function fittingMediaTypes({ catalog, body, value }: Asked): readonly MediaType[] {
  const fitting = body.content.filter((media) => fits({ catalog, media, value }));
  const stated = isFileValue(value) ? value["content_type"] : undefined;
  const byName = body.content.find(({ type }) => type === stated);
  if (byName !== undefined && fitting.includes(byName)) return [byName];
  const ranked = rank(fitting, value);
  const [best, ...others] = ranked;
  if (best === undefined) throw unsupported(body, value);
  const kind = mediaKind(best.type);
  const rivals = others.filter(({ type }) => mediaKind(type) === kind);
  if (rivals.length > 0 && (kind === "text" || kind === "bytes") && !isWildcard(best.type)) {
    throw several([best, ...rivals]);
  }
  return ranked;
}

const isWildcard = (type: string): boolean => type.includes("*");

function fits({ catalog, media, value }: { catalog: Catalog; media: MediaType; value: unknown }): boolean {
  const kind = mediaKind(media.type);
  if (isFileValue(value) && (kind === "text" || kind === "bytes" || kind === "any")) return true;
  if (kind === "multipart") return isJsonObject(value);
  if (kind === "form") return isJsonObject(value) && !hasFile({ catalog, media, value });
  if (kind === "ndjson") return Array.isArray(value) || typeof value === "string";
  if (kind === "text")
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
  return kind === "bytes" ? typeof value === "string" : true;
}

/** JSON first for values, plain text first for text that is no JSON body. */
function rank(fitting: readonly MediaType[], value: unknown): MediaType[] {
  const isMarkup = typeof value === "string" && /^\s*</.test(value);
  const place = (media: MediaType): number =>
    isMarkup && /xml|html/.test(media.type) ? -1 : mediaRank(media);
  const files =
    isFileValue(value) && ("filename" in value || "content_type" in value)
      ? fitting.filter(({ type }) => /text|bytes|any/.test(mediaKind(type)))
      : fitting;
  return [...(files.length > 0 ? files : fitting)].sort((a, b) => place(a) - place(b));
}

function unsupported(body: RequestBody, value: unknown): PortolanError {
  const types = body.content.map(({ type }) => type).join(", ");
  return new PortolanError(
    "invalid_body",
    `the operation takes ${types}; ${kindOf(value)} cannot be sent as that`,
    {
      hint: "Give text formats as a string, files as { filename, content_type, base64 } or { filename, text }.",
      details: [
        { pointer: "/body", expected: types, found: kindOf(value), reason: "unsupported_media_type" },
      ],
    },
  );
}

function several(types: readonly MediaType[]): PortolanError {
  const names = types.map(({ type }) => type).join(", ");
  return new PortolanError("invalid_body", `several content types fit: ${names}`, {
    hint: 'Say which: body: { "content_type": "…", "text": "…" } or { "content_type": "…", "base64": "…" }.',
    details: [{ pointer: "/body", expected: `content_type, one of ${names}`, reason: "several_media_types" }],
  });
}
