// The body's part of validation: in which media type it goes out, and whether that type's schema takes it. What is sent is
// never changed by it.

import type { Endpoint, MediaType } from "../../catalog/endpoint.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { describingMedia, isJsonType, mediaKind } from "../../catalog/media-type.ts";
import { PortolanError } from "../../errors.ts";
import { isJsonObject } from "../../json/object.ts";
import { isJsonFault, parseJsonText } from "../../json/parse.ts";
import { jsonLines } from "../../json/text.ts";
import { acceptedTypes } from "../../schema/types.ts";
import { rootSchema, validatorOf } from "../../schema/validator.ts";
import type { BodySource } from "../given/body-source.ts";
import { isFileLike, withFilesAsText } from "../given/file-value.ts";
import { fittingMediaTypes } from "./choose-media-type.ts";
import { type Reading, readAs } from "./coerce.ts";
import { explain } from "./explain.ts";
import type { Finding } from "./node.ts";
import { refusal } from "./refusal.ts";

/** A body that passed, as it will be serialised; `text` is its exact JSON where that is known. */
export type ValidBody = { readonly media: MediaType; readonly value: unknown; readonly text: string | null };

type Asked = { readonly catalog: Catalog; readonly endpoint: Endpoint; readonly source: BodySource | null };
type Candidate = ValidBody & { readonly catalog: Catalog; readonly endpoint: Endpoint };

/** @throws PortolanError invalid_body */
export function validateBody({ catalog, endpoint, source }: Asked): ValidBody | null {
  const { body } = endpoint;
  if (body === undefined) return null;
  if (source === null) return absentBody(catalog, endpoint);
  const { value, text } = source;
  const types = fittingMediaTypes({ catalog, body, value });
  const candidates = types.map((media) => ({ catalog, endpoint, media, value, text }));
  for (const candidate of candidates) {
    if (isValid(candidate)) return finished(candidate);
  }
  const [best] = candidates;
  return best === undefined ? null : requireBody(best);
}

/** @throws PortolanError invalid_body that says what is wrong */
function requireBody(candidate: Candidate): ValidBody {
  if (isValid(candidate)) return finished(candidate);
  const { catalog, endpoint } = candidate;
  const findings: Finding[] = judged(candidate).flatMap(({ schema, value, pointer }) => [
    ...explain({ catalog, schema, value, pointer }),
  ]);
  throw refusal("invalid_body", { findings, endpoint });
}

const isValid = (candidate: Candidate): boolean =>
  judged(candidate).every(({ schema, value }) => validatorOf(candidate.catalog).bySchema(schema)(value));

function finished(candidate: Candidate): ValidBody {
  const { media, value, text } = candidate;
  if (!isForm(media) || media.schema === undefined) return { media, value, text };
  return { media, value: withFilesKept(value, readForm(candidate).wire), text };
}

const isForm = ({ type }: MediaType): boolean => ["form", "multipart"].includes(mediaKind(type));

type Judged = { readonly schema: object; readonly value: unknown; readonly pointer: string };

/** What the schema judges: the value; a form as it is read; each line; nothing where a structure is given as text. */
function judged(candidate: Candidate): readonly Judged[] {
  const { catalog, media, value } = candidate;
  if (media.schema === undefined) return [];
  const schema = rootSchema(catalog, media.schema);
  if (isForm(media)) return [{ schema, value: readForm(candidate).checked, pointer: "/body" }];
  const kind = mediaKind(media.type);
  const types = acceptedTypes(catalog, schema);
  if (kind === "ndjson" && !types.has("array")) {
    return linesOf(value).map((line, index) => ({ schema, value: line, pointer: `/body/${index}` }));
  }
  if ((kind === "text" || kind === "bytes") && !types.has("string")) return [];
  const whole = kind === "ndjson" ? linesOf(value) : withFilesAsText({ catalog, media, value });
  return [{ schema, value: whole, pointer: "/body" }];
}

/** Lines that are no JSON are left out here: writing them refuses them. */
function linesOf(value: unknown): readonly unknown[] {
  if (typeof value !== "string") return Array.isArray(value) ? value : [value];
  return jsonLines(value).flatMap((line) => {
    const parsed = parseJsonText(line);
    return isJsonFault(parsed) ? [] : [parsed.value];
  });
}

function readForm({ catalog, media, value }: Candidate): Reading {
  const schema = rootSchema(catalog, media.schema ?? "");
  return readAs({ catalog, schema }, withFilesAsText({ catalog, media, value }));
}

/** The form's fields as they were read, but files as they were given. */
function withFilesKept(value: unknown, reading: unknown): unknown {
  if (!isJsonObject(value) || !isJsonObject(reading)) return value;
  const entries = Object.entries(value).map(([name, item]) => {
    const list = Array.isArray(item) ? item : [item];
    return [name, list.some(isFileLike) ? item : reading[name]] as const;
  });
  return Object.fromEntries(entries);
}

/** Nothing was given: an empty object where that is valid and a body is needed, else no body at all. */
function absentBody(catalog: Catalog, endpoint: Endpoint): ValidBody | null {
  const { body } = endpoint;
  if (body === undefined || !body.required) return null;
  const media = describingMedia(body.content);
  if (media === undefined) return null;
  if ((isForm(media) || isJsonType(media.type)) && media.schema !== undefined) {
    return requireBody({ catalog, endpoint, media, value: {}, text: "{}" });
  }
  throw new PortolanError("invalid_body", `${endpoint.operationId} needs a body of ${media.type}`, {
    hint: "Pass it as body.",
    details: [{ pointer: "/body", expected: media.type, found: "nothing", reason: "required" }],
  });
}
