// Where the body of a call comes from: the `body` argument (a value, or its JSON text), or the fields given at top
// level. The text that was received is kept beside the value, so that it can go out as it came.

import type { Endpoint } from "../../catalog/endpoint.ts";
import type { Catalog } from "../../catalog/load-catalog.ts";
import { mediaKind } from "../../catalog/media-type.ts";
import { type ErrorDetail, MAX_DETAILS, PortolanError } from "../../errors.ts";
import { boundsRefusal, isExcess } from "../../json/bounds.ts";
import { sameJson } from "../../json/compare.ts";
import { isJsonObject } from "../../json/object.ts";
import { duplicateFault, isJsonFault, type JsonFault, parseJsonText } from "../../json/parse.ts";
import { escapePointer } from "../../json/pointer.ts";
import { type Member, rootMembers, scanText, writeMembers } from "../../json/text.ts";
import { acceptedTypes } from "../../schema/types.ts";
import { type Found, type PlanInput, RESERVED } from "../plan-input.ts";
import { kindOf } from "./read-maps.ts";

export type BodySource = {
  readonly value: unknown;
  /** Exact JSON text of `value` where it is known; null where only the parsed value reached us. */
  readonly text: string | null;
  readonly members: readonly Member[] | null;
};

/**
 * Reads the body. Not given and no fields at top level: null.
 * @throws PortolanError invalid_body, invalid_arguments
 */
export function readBody(input: PlanInput, found: Found): BodySource | null {
  const raw = rawMembers(input, found.endpoint);
  const fields = fieldNames(input, found);
  if (!Object.hasOwn(input.args, "body") || input.args["body"] === undefined) {
    return fields.length === 0 ? null : fromFields({ input, fields, raw });
  }
  const body = fromArgument({ input, endpoint: found.endpoint, raw });
  requireSameFields({ input, fields, body: body.value });
  return body;
}

/** Names at top level that are no input of the tool. */
export function fieldNames(input: PlanInput, found: Found): readonly string[] {
  const tenant = input.catalog.connector.tenant?.argument;
  return Object.keys(input.args).filter(
    (name) =>
      !RESERVED.has(name) &&
      name !== tenant &&
      !(name === "method" && found.methodTaken) &&
      input.args[name] !== undefined,
  );
}

type Raw = ReadonlyMap<string, string> | null;

function rawMembers(input: PlanInput, endpoint: Endpoint): Raw {
  if (input.raw === undefined) return null;
  const { members, duplicate } = scanText(input.raw);
  if (duplicate !== null) throw bodyFault(duplicateFault(duplicate), endpoint.body !== undefined);
  return new Map(members.map(({ name, text }) => [name, text]));
}

function bodyFault(fault: JsonFault, hasBody: boolean): PortolanError {
  const { reason } = fault;
  if (isExcess(reason)) return boundsRefusal({ pointer: "/body", reason, place: "body" });
  const code = hasBody ? "invalid_body" : "invalid_arguments";
  return new PortolanError(code, `the ${hasBody ? "body" : "call"} cannot be read: ${fault.message}`, {
    details: [{ pointer: hasBody ? "/body" : "", reason }],
  });
}

function fromFields(given: { input: PlanInput; fields: readonly string[]; raw: Raw }): BodySource {
  const { input, fields, raw } = given;
  const value = Object.fromEntries(fields.map((name) => [name, input.args[name]]));
  if (raw === null || !fields.every((name) => raw.has(name))) return { value, text: null, members: null };
  const wanted = new Set(fields);
  const members = [...raw].flatMap(([name, text]) => (wanted.has(name) ? [{ name, text }] : []));
  return { value, text: writeMembers(members), members };
}

/** `raw` is the text of the same arguments, without duplicate names, so its member is the text of the value. */
function fromArgument(given: { input: PlanInput; endpoint: Endpoint; raw: Raw }): BodySource {
  const { input, endpoint, raw } = given;
  const value = input.args["body"];
  if (typeof value === "string") return fromText(input.catalog, { endpoint, text: value });
  const text = raw?.get("body") ?? null;
  return { value, text, members: text === null ? null : rootMembers(text) };
}

/** Text is parsed where the operation takes something else than plain text. */
function fromText(catalog: Catalog, { endpoint, text }: { endpoint: Endpoint; text: string }): BodySource {
  const asText = { value: text, text: null, members: null };
  const types = bodyTypes(catalog, endpoint);
  if (types.size === 0 || (types.size === 1 && types.has("string"))) return asText;
  const looksLikeJson = /^[\uFEFF\s]*[[{]/.test(text);
  if (!looksLikeJson && types.has("string")) return asText;
  const parsed = parseJsonText(text);
  if (!isJsonFault(parsed)) return parsed;
  if (parsed.reason === "syntax" && types.has("string")) return asText;
  throw bodyFault(parsed, true);
}

/** Types that a body may have, over all media types that are not plain text or bytes. */
function bodyTypes(catalog: Catalog, endpoint: Endpoint): ReadonlySet<string> {
  const types = new Set<string>();
  for (const media of endpoint.body?.content ?? []) {
    if (!isStructured(media.type)) types.add("string");
    else if (media.schema === undefined) types.add("object").add("string");
    else for (const type of acceptedTypes(catalog, { $ref: `#/$defs/${media.schema}` })) types.add(type);
  }
  types.delete("null");
  return types;
}

const isStructured = (type: string): boolean => !["text", "bytes"].includes(mediaKind(type));

/** `body` is the body; a field beside it must say the same as it does there. */
function requireSameFields(given: { input: PlanInput; fields: readonly string[]; body: unknown }): void {
  const { input, fields, body } = given;
  const details: ErrorDetail[] = [];
  for (const name of fields) {
    if (details.length >= MAX_DETAILS) break;
    const pointer = `/${escapePointer(name)}`;
    if (!isJsonObject(body) || !Object.hasOwn(body, name)) {
      details.push({ pointer, reason: "outside_body", found: kindOf(input.args[name]) });
    } else if (!sameJson(body[name], input.args[name])) details.push({ pointer, reason: "conflict" });
  }
  if (details.length === 0) return;
  const names = details.map(({ pointer }) => pointer?.slice(1)).join(", ");
  throw new PortolanError("invalid_arguments", `given beside body and not the same in it: ${names}`, {
    hint: "Put every field in body, and nothing of it at top level.",
    details,
  });
}

/** The body without one member of its root object. */
export function withoutMember(source: BodySource, name: string): BodySource {
  if (!isJsonObject(source.value) || !Object.hasOwn(source.value, name)) return source;
  const value = Object.fromEntries(Object.entries(source.value).filter(([key]) => key !== name));
  if (source.members === null) return { value, text: null, members: null };
  const members = source.members.filter((member) => member.name !== name);
  return { value, text: writeMembers(members), members };
}
