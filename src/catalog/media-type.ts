// What the content of a media type is made of, and which of several describes a body: one answer at generate time and at
// run time.

export type MediaKind = "json" | "ndjson" | "form" | "multipart" | "text" | "bytes" | "any";

/** A media type without its parameters, in lower case (RFC 9110 section 8.3.1). */
export const essenceOf = (mediaType: string): string => mediaType.split(";")[0]?.trim().toLowerCase() ?? "";

/** `application/stream+json` is Spring's name for lines of JSON; `json-seq` is RFC 7464. */
const LINES = /ndjson|jsonl|json-lines|json-seq|stream\+json/;
const MARKUP = /[/+](?:xml|yaml|x-yaml|toml|graphql|javascript)$/;

/** What bodies and answers of a media type are made of; `+json` and the like by RFC 6839. */
export function mediaKind(mediaType: string): MediaKind {
  const type = essenceOf(mediaType);
  if (LINES.test(type)) return "ndjson";
  if (/[/+]json$/.test(type)) return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  if (type.startsWith("multipart/")) return "multipart";
  if (type.startsWith("text/") || MARKUP.test(type)) return "text";
  return type === "*/*" ? "any" : "bytes";
}

/** True for one JSON value; lines of JSON are no such type. */
export const isJsonType = (mediaType: string): boolean => mediaKind(mediaType) === "json";

const ORDER: readonly MediaKind[] = ["json", "form", "multipart", "ndjson", "any", "text", "bytes"];

/** A smaller number for what a value goes out as rather: JSON before forms before everything else. */
export const mediaRank = ({ type }: { readonly type: string }): number =>
  ORDER.indexOf(mediaKind(type)) + (type === "application/json" ? -0.5 : 0);

/** Of several media types of one body or answer, the one that describes it; of equal ones the document's first. */
export const describingMedia = <Media extends { readonly type: string }>(
  content: readonly Media[],
): Media | undefined => content.toSorted((a, b) => mediaRank(a) - mediaRank(b))[0];
