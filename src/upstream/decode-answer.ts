// What an answer's bytes are: JSON, text, lines of JSON, an image, sound, other bytes, or nothing. The content
// type says so, and the bytes where the type is missing or plainly wrong.
import { isJsonType, mediaKind } from "../catalog/media-type.ts";
import { PortolanError } from "../errors.ts";
import { ANSWER_BOUNDS, excessOf, extentOf } from "../json/bounds.ts";
import { jsonLines, stringEnd } from "../json/text.ts";
import type { UpstreamAnswer } from "./request.ts";

export type DecodedAnswer =
  | { readonly kind: "empty" }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "ndjson"; readonly values: readonly unknown[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "image" | "audio"; readonly mimeType: string; readonly bytes: Uint8Array }
  | { readonly kind: "binary"; readonly mimeType: string; readonly bytes: Uint8Array };

type ContentType = { readonly type: string; readonly charset: string | undefined };

/** RFC 9110 section 8.3.1; what is none of these is not repeated to anybody. */
const MEDIA_TYPE = /^[!#$%&'*+\-.^_`|~0-9a-z]{1,100}\/[!#$%&'*+\-.^_`|~0-9a-z]{1,100}$/;

/** Media type in lower case, and its charset (RFC 9110 section 8.3). */
function contentTypeOf(answer: UpstreamAnswer): ContentType {
  const [type = "", ...parameters] = (answer.headers["content-type"] ?? "").split(";");
  const charset = parameters
    .map((one) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(one)?.[1])
    .find(Boolean);
  const plain = type.trim().toLowerCase();
  return { type: MEDIA_TYPE.test(plain) ? plain : "", charset };
}

/**
 * @param expectsJson the operation declares nothing but JSON for this status: a page of HTML is then no answer.
 * @throws PortolanError response_invalid
 */
export function decodeAnswer(answer: UpstreamAnswer, expectsJson: boolean = false): DecodedAnswer {
  const { body } = answer;
  if (body.byteLength === 0 || answer.status === 204 || answer.status === 304) return { kind: "empty" };
  const content = contentTypeOf(answer);
  const { type } = content;
  if (mediaKind(type) === "ndjson") return { kind: "ndjson", values: parseLines(textOf(body, content)) };
  if (isJsonType(type)) return { kind: "json", value: parseJson(textOf(body, content)) };
  const picture = pictureType(body);
  if (picture !== null && !isText(type)) return { kind: "image", mimeType: picture, bytes: body };
  if (type.startsWith("audio/")) return { kind: "audio", mimeType: type, bytes: body };
  if (isText(type)) return decodeText(textOf(body, content), { type, expectsJson });
  if (type === "" || type === "application/octet-stream") return sniff(body, type);
  return { kind: "binary", mimeType: type, bytes: body };
}

const isText = (type: string): boolean => ["text", "form"].includes(mediaKind(type));

/** An unknown charset is read as UTF-8; bytes that are none show as U+FFFD. */
function textOf(body: Uint8Array, { charset }: ContentType): string {
  try {
    return new TextDecoder(charset ?? "utf-8").decode(body);
  } catch {
    return new TextDecoder("utf-8").decode(body);
  }
}

function decodeText(
  text: string,
  { type, expectsJson }: { type: string; expectsJson: boolean },
): DecodedAnswer {
  const json = looksLikeJson(text) && type !== "text/html" ? tryJson(text) : null;
  if (json !== null) return { kind: "json", value: json.value };
  if (expectsJson && (type === "text/html" || type === "application/xhtml+xml")) {
    throw new PortolanError("response_invalid", "the API answered with an HTML page where it promises JSON", {
      details: [{ expected: "application/json", found: type }],
    });
  }
  return { kind: "text", text };
}

/** Bytes of no stated type: JSON or text where they read as that. */
function sniff(body: Uint8Array, type: string): DecodedAnswer {
  const binary: DecodedAnswer = {
    kind: "binary",
    mimeType: type === "" ? "application/octet-stream" : type,
    bytes: body,
  };
  if (body.subarray(0, 4096).includes(0)) return binary;
  const text = strictText(body);
  if (text === null) return binary;
  const json = looksLikeJson(text) ? tryJson(text) : null;
  if (json !== null) return { kind: "json", value: json.value };
  return type === "" ? { kind: "text", text } : binary;
}

function strictText(body: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

const looksLikeJson = (text: string): boolean => /^\s*[[{]/.test(text);

/** @throws PortolanError response_too_large, response_invalid */
function requireReadable(text: string): void {
  const excess = excessOf(extentOf(text), ANSWER_BOUNDS);
  if (excess === "too_deep")
    throw new PortolanError("response_invalid", "the API's answer is nested too deep to be read");
  if (excess === "too_wide")
    throw new PortolanError("response_too_large", "the API's answer has more values than can be taken");
}

function tryJson(text: string): { readonly value: unknown } | null {
  requireReadable(text);
  try {
    return { value: readJson(text) };
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  if (text.trim() === "") return null;
  const read = tryJson(text);
  if (read !== null) return read.value;
  throw new PortolanError("response_invalid", "the API's answer says it is JSON and is not well formed");
}

/** RFC 7464 puts it before each text. */
const RECORD_SEPARATOR = "\u001e";

function parseLines(text: string): readonly unknown[] {
  const lines = jsonLines(text.replaceAll(RECORD_SEPARATOR, "\n"));
  requireReadable(lines.join(","));
  return lines.map((line) => parseJson(line));
}

/**
 * Whole numbers beyond 2^53 become strings of their digits: as numbers they would name another object in the next call.
 */
function readJson(text: string): unknown {
  return JSON.parse(/\d{16}/.test(text) ? quoteLongNumbers(text) : text);
}

/** Outside of strings, in one pass: a reviver would look at every value of a long answer. */
function quoteLongNumbers(text: string): string {
  const pieces: string[] = [];
  const found = /"|-?\d{16,}/g;
  let done = 0;
  for (let match = found.exec(text); match !== null; match = found.exec(text)) {
    const [digits] = match;
    if (digits === '"') found.lastIndex = stringEnd(text, match.index);
    else if (
      isWhole(text, { from: match.index, to: found.lastIndex }) &&
      !Number.isSafeInteger(Number(digits))
    ) {
      pieces.push(text.slice(done, match.index), '"', digits, '"');
      done = found.lastIndex;
    }
  }
  return done === 0 ? text : pieces.join("") + text.slice(done);
}

/** False for digits that are a fraction, an exponent, or have one. */
const isWhole = (text: string, { from, to }: { from: number; to: number }): boolean =>
  !/[.eE+-]/.test(text.charAt(from - 1)) && !/[.eE]/.test(text.charAt(to));

/** The picture formats that clients show, by their first bytes: a wrong label breaks a client's whole session. */
function pictureType(body: Uint8Array): string | null {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, 12)).toString("latin1");
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) return "image/gif";
  return head.startsWith("RIFF") && head.slice(8, 12) === "WEBP" ? "image/webp" : null;
}
