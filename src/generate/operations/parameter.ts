// Parameter Object (OpenAPI 3.1, "Parameter Object"): those of a path with the operation's own laid over them, defaults
// of `style` and `explode` filled in, repaired where the meaning is plain.
import type { Parameter, ParameterStyle } from "../../catalog/endpoint.ts";
import { essenceOf } from "../../catalog/media-type.ts";
import { entriesOf, isJsonObject, type JsonObject, listAt, member, textAt } from "../../json/object.ts";
import { nameOfReference } from "../document/references.ts";
import type { CollectedParameter } from "./collected.ts";
import { unusable } from "./left-out.ts";
import { readQueryString } from "./query-string.ts";
import { note, type Reading } from "./reading.ts";

type Holders = {
  /** The template: every variable of it gets a parameter. */
  readonly path: string;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
};

/**
 * All parameters of an operation, each once.
 * @throws LeftOutOperation where one is a reference that leads nowhere, or cannot be said to the tools.
 */
export function readParameters(holders: Holders, reading: Reading): readonly CollectedParameter[] {
  const byKey = new Map<string, CollectedParameter>();
  for (const holder of [holders.pathItem, holders.operation]) {
    const seen = new Set<string>();
    for (const parameter of statedIn(holder, reading).flatMap((raw) => readEntry(raw, reading))) {
      const key = `${parameter.in} ${parameter.name}`;
      if (seen.has(key))
        note(reading, `the parameter "${parameter.name}" stands twice`, "the last one counts");
      seen.add(key);
      byKey.set(key, parameter);
    }
  }
  return matchTemplate([...byKey.values()], { path: holders.path, reading });
}

/** The list; one parameter or a map of them where the list was forgotten. */
function statedIn(holder: JsonObject, reading: Reading): readonly unknown[] {
  const stated = member(holder, "parameters");
  if (!isJsonObject(stated)) return listAt(holder, "parameters");
  note(reading, "its parameters are no list", "they were read as one");
  return Object.hasOwn(stated, "in") || Object.hasOwn(stated, "$ref") ? [stated] : Object.values(stated);
}

/** An entry of the list: a query string is several parameters, a body (`in: body` of Swagger 2.0) is none. */
function readEntry(raw: unknown, reading: Reading): readonly CollectedParameter[] {
  if (!isJsonObject(raw)) {
    note(reading, "a parameter that is no object", "it was left out");
    return [];
  }
  const node = reading.references.follow(raw);
  if (node === undefined)
    throw unusable(`a parameter refers to "${nameOfReference(raw)}", which is not there`);
  const place = member(node, "in");
  if (place === "querystring") return readQueryString(node, reading);
  if (place === "body") return [];
  const parameter = readParameter(node, reading);
  return parameter === undefined ? [] : [parameter];
}

type Place = Parameter["in"];

const PLACES: readonly Place[] = ["path", "query", "header", "cookie"];

const STYLES: Readonly<Record<Place, readonly ParameterStyle[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** OpenAPI says that these are not parameters: the body, the answer and the credential decide them. */
const IGNORED_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** One parameter; none for a header that is not the caller's, and (with a note) where name or place are not usable. */
export function readParameter(node: JsonObject, reading: Reading): CollectedParameter | undefined {
  const identity = readIdentity(node, reading);
  if (identity === undefined) return undefined;
  const isQuery = identity.in === "query";
  return {
    ...identity,
    required: identity.in === "path" || member(node, "required") === true,
    description: reading.texts.member(member(node, "description"), reading.where),
    ...readStyle(node, identity, reading),
    allowReserved: isQuery && member(node, "allowReserved") === true,
    allowEmptyValue: isQuery && member(node, "allowEmptyValue") === true,
    deprecated: member(node, "deprecated") === true,
    ...readValue(node),
  };
}

type Identity = Pick<Parameter, "name" | "in">;

function readIdentity(node: JsonObject, reading: Reading): Identity | undefined {
  const name = textAt(node, "name");
  const stated = member(node, "in");
  const place = PLACES.find((known) => known === stated);
  if (name === undefined || place === undefined) {
    const which = `${name ?? "no name"}, in ${typeof stated === "string" ? stated : "no place"}`;
    note(reading, `a parameter without a usable name or place (${which})`, "it was left out");
    return undefined;
  }
  return place === "header" && IGNORED_HEADERS.has(name.toLowerCase()) ? undefined : { name, in: place };
}

/** `style` and `explode`, with the defaults of the place where nothing or nothing known is stated. */
function readStyle(
  node: JsonObject,
  { name, in: place }: Identity,
  reading: Reading,
): Pick<Parameter, "style" | "explode"> {
  const fallback: ParameterStyle = place === "query" || place === "cookie" ? "form" : "simple";
  const stated = member(node, "style");
  const style = STYLES[place].find((known) => known === stated) ?? fallback;
  if (stated !== undefined && style !== stated) {
    const what = `the parameter "${name}" has the style "${String(stated)}", unknown in ${place}`;
    note(reading, what, `read as ${style}`);
  }
  const explode = member(node, "explode");
  return { style, explode: typeof explode === "boolean" ? explode : style === "form" };
}

/** What the value is: by `content`, which names a media type too, else by `schema`. */
function readValue(node: JsonObject): Pick<CollectedParameter, "schema" | "contentType"> {
  const [mediaType, media] = entriesOf(member(node, "content"))[0] ?? [];
  if (mediaType === undefined) return { schema: schemaOf(node) };
  return { schema: member(media, "schema") ?? {}, contentType: essenceOf(mediaType) };
}

const SCHEMA_WORDS = ["type", "format", "enum", "items", "default", "minimum", "maximum", "pattern"] as const;

/** Documents that were converted by hand leave a parameter's type beside it, as Swagger 2.0 did. */
function schemaOf(node: JsonObject): unknown {
  const stated = member(node, "schema");
  if (isJsonObject(stated) || typeof stated === "boolean") return stated;
  return Object.fromEntries(
    SCHEMA_WORDS.filter((word) => Object.hasOwn(node, word)).map((word) => [word, node[word]]),
  );
}

/** Names between braces, in their order. A name may hold anything but braces. */
const templateNames = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");

/** Every variable of the template has a parameter, and every path parameter a variable. */
function matchTemplate(
  parameters: readonly CollectedParameter[],
  { path, reading }: { readonly path: string; readonly reading: Reading },
): readonly CollectedParameter[] {
  const names = templateNames(path);
  const kept = parameters.filter((parameter) => {
    if (parameter.in !== "path" || names.includes(parameter.name)) return true;
    note(reading, `the path parameter "${parameter.name}" is not in the path`, "it was left out");
    return false;
  });
  const declared = new Set(
    kept.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name),
  );
  const missing = [...new Set(names)].filter((name) => !declared.has(name));
  for (const name of missing) {
    note(reading, `the path has {${name}}, but no parameter of that name`, "a required string was added");
  }
  return [...kept, ...missing.map(missingParameter)];
}

const missingParameter = (name: string): CollectedParameter => ({
  name,
  in: "path",
  required: true,
  description: "",
  style: "simple",
  explode: false,
  allowReserved: false,
  allowEmptyValue: false,
  deprecated: false,
  schema: { type: "string" },
});
