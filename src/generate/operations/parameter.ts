// Parameters of an operation: those of its path with its own laid over them, defaults filled in, repaired where the
// meaning is plain (OpenAPI 3.1 section 4.8.12).
import type { Parameter, ParameterStyle } from "../../catalog/endpoint.ts";
import { entriesOf, isJsonObject, type JsonObject, listAt, member, textAt } from "../../json/object.ts";
import type { References } from "../document/references.ts";
import type { ProblemLog } from "../problems.ts";
import type { Texts } from "../text-notes.ts";
import { type CollectedParameter, UnusableOperation } from "./collected.ts";
import { collectQueryString } from "./query-string.ts";

export type ParameterInput = {
  readonly path: string;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
  readonly where: string;
  readonly references: References;
  readonly texts: Texts;
  readonly log: ProblemLog;
};

type Place = Parameter["in"];

const STYLES: Readonly<Record<Place, readonly ParameterStyle[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** OpenAPI says that these are not parameters: the body, the answer and the credential decide them. */
const IGNORED_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** Names between braces, in their order. A name may hold anything but braces. */
const templateNames = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");

export function collectParameters(input: ParameterInput): readonly CollectedParameter[] {
  const byKey = new Map<string, CollectedParameter>();
  for (const holder of [input.pathItem, input.operation]) {
    const seen = new Set<string>();
    for (const parameter of statedParameters(holder, input).flatMap((raw) => collectParameter(raw, input))) {
      const key = `${parameter.in} ${parameter.name}`;
      if (seen.has(key)) note(input, `the parameter "${parameter.name}" stands twice`, "the last one counts");
      seen.add(key);
      byKey.set(key, parameter);
    }
  }
  return matchTemplate([...byKey.values()], input);
}

function note(input: ParameterInput, what: string, mend: string): void {
  input.log.note({ where: input.where, what, mend });
}

/** The list; one parameter or a map of them where the list was forgotten. */
function statedParameters(holder: JsonObject, input: ParameterInput): readonly unknown[] {
  const stated = member(holder, "parameters");
  if (!isJsonObject(stated)) return listAt(holder, "parameters");
  note(input, "its parameters are no list", "they were read as one");
  return Object.hasOwn(stated, "in") || Object.hasOwn(stated, "$ref") ? [stated] : Object.values(stated);
}

function collectParameter(raw: unknown, input: ParameterInput): readonly CollectedParameter[] {
  if (!isJsonObject(raw)) {
    note(input, "a parameter that is no object", "it was left out");
    return [];
  }
  const node = input.references.follow(raw);
  if (node === undefined) {
    const ref = textAt(raw, "$ref") ?? textAt(raw, "x-mcp-unresolved");
    throw new UnusableOperation(`a parameter refers to "${ref ?? "nothing"}", which is not there`);
  }
  const name = textAt(node, "name");
  const stated = member(node, "in");
  if (stated === "querystring") return collectQueryString(node, input);
  if (stated === "body") return [];
  const place = placeOf(stated);
  if (name === undefined || place === undefined) {
    const which = `${name ?? "no name"}, in ${typeof stated === "string" ? stated : "no place"}`;
    note(input, `a parameter without a usable name or place (${which})`, "it was left out");
    return [];
  }
  if (place === "header" && IGNORED_HEADERS.has(name.toLowerCase())) return [];
  const { style, explode } = styleOf({ node, place, name }, input);
  const content = entriesOf(member(node, "content"))[0];
  const parameter: CollectedParameter = {
    name,
    in: place,
    required: place === "path" || member(node, "required") === true,
    description: input.texts.member(member(node, "description"), input.where),
    style,
    explode,
    allowReserved: place === "query" && member(node, "allowReserved") === true,
    allowEmptyValue: place === "query" && member(node, "allowEmptyValue") === true,
    deprecated: member(node, "deprecated") === true,
    schema: content === undefined ? schemaOf(node) : (member(content[1], "schema") ?? {}),
    ...(content === undefined ? {} : { contentType: content[0].split(";")[0]?.trim().toLowerCase() ?? "" }),
  };
  return [parameter];
}

const placeOf = (place: unknown): Place | undefined =>
  place === "path" || place === "query" || place === "header" || place === "cookie" ? place : undefined;

const SCHEMA_WORDS = ["type", "format", "enum", "items", "default", "minimum", "maximum", "pattern"] as const;

/** Documents that were converted by hand leave a parameter's type beside it, as Swagger 2.0 did. */
function schemaOf(node: JsonObject): unknown {
  const stated = member(node, "schema");
  if (isJsonObject(stated) || typeof stated === "boolean") return stated;
  return Object.fromEntries(
    SCHEMA_WORDS.filter((word) => Object.hasOwn(node, word)).map((word) => [word, node[word]]),
  );
}

function styleOf(
  { node, place, name }: { readonly node: JsonObject; readonly place: Place; readonly name: string },
  input: ParameterInput,
): Pick<Parameter, "style" | "explode"> {
  const fallback: ParameterStyle = place === "query" || place === "cookie" ? "form" : "simple";
  const stated = member(node, "style");
  const style = STYLES[place].find((known) => known === stated) ?? fallback;
  if (stated !== undefined && style !== stated) {
    note(
      input,
      `the parameter "${name}" has the style "${String(stated)}", unknown in ${place}`,
      `read as ${style}`,
    );
  }
  const explode = member(node, "explode");
  return { style, explode: typeof explode === "boolean" ? explode : style === "form" };
}

/** Every variable of the template has a parameter, and every path parameter a variable. */
function matchTemplate(
  parameters: readonly CollectedParameter[],
  input: ParameterInput,
): readonly CollectedParameter[] {
  const names = templateNames(input.path);
  const kept = parameters.filter((parameter) => {
    if (parameter.in !== "path" || names.includes(parameter.name)) return true;
    note(input, `the path parameter "${parameter.name}" is not in the path`, "it was left out");
    return false;
  });
  const declared = new Set(
    kept.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name),
  );
  const missing = [...new Set(names)].filter((name) => !declared.has(name));
  for (const name of missing) {
    note(input, `the path has {${name}}, but no parameter of that name`, "a required string was added");
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
