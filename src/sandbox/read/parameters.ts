// Reads path, query, header and cookie parameters back from the wire (OpenAPI 3.1, "Style Values"), typed by their
// schemas, and says what is wrong with them.
import type { Parameter } from "../../catalog/endpoint.ts";
import { define, type Schemas, type SchemaView } from "../schema-view.ts";
import type { Validator } from "../validator.ts";
import { decode, readArray, readObject } from "./query-values.ts";
import { type Expected, inTwos, itemOf, jsonOrText, type Pair, toObject, typed } from "./typed-text.ts";

export type WireParts = {
  /** Decoded path values by name. */
  readonly path: ReadonlyMap<string, string>;
  /** Raw query string without the question mark. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
};

export type ParameterTools = { readonly schemas: Schemas; readonly validator: Validator };

export type ReadParameters = {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly faults: Readonly<Record<string, readonly string[]>>;
};

export type ParameterRequest = { readonly parameters: readonly Parameter[]; readonly wire: WireParts };

/** The pairs of a query string: names decoded, values still encoded, so that a delimiter differs from the same character as data. */
function rawPairs(query: string): readonly Pair[] {
  return query.split("&").flatMap((piece) => {
    if (piece === "") return [];
    const mark = piece.indexOf("=");
    return mark < 0
      ? [[decode(piece), ""] as const]
      : [[decode(piece.slice(0, mark)), piece.slice(mark + 1)] as const];
  });
}

function cookiePairs(header: string | undefined): readonly Pair[] {
  return (header ?? "").split(/;\s*/).flatMap((piece) => {
    const mark = piece.indexOf("=");
    return mark < 0 ? [] : [[piece.slice(0, mark).trim(), piece.slice(mark + 1)] as const];
  });
}

/** Reads all parameters that the operation declares. */
export function readParameters(request: ParameterRequest, tools: ParameterTools): ReadParameters {
  const { parameters, wire } = request;
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const faults: Record<string, readonly string[]> = {};
  const pairs = rawPairs(wire.query);
  const cookies = cookiePairs(wire.headers["cookie"]);
  for (const parameter of parameters) {
    const value = readOne({ parameter, wire, pairs, cookies, tools });
    if (value === undefined) {
      if (parameter.required) define(faults, parameter.name, ["is required"]);
      continue;
    }
    const wrong =
      value === "" && parameter.allowEmptyValue ? [] : tools.validator.check(parameter.schema, value);
    if (wrong.length > 0)
      define(faults, parameter.name, [...new Set(wrong.map((finding) => finding.message))]);
    if (parameter.in === "path") define(path, parameter.name, value);
    if (parameter.in === "query") define(query, parameter.name, value);
  }
  return { path, query, faults };
}

type One = {
  readonly parameter: Parameter;
  readonly wire: WireParts;
  readonly pairs: readonly Pair[];
  readonly cookies: readonly Pair[];
  readonly tools: ParameterTools;
};

function readOne({ parameter, wire, pairs, cookies, tools }: One): unknown {
  const { schemas } = tools;
  const expected = { view: schemas.view(schemas.byKey(parameter.schema)), schemas };
  const shape = shapeOf(expected.view, schemas);
  const { name, contentType } = parameter;
  const single = (text: string | undefined): unknown => {
    if (text === undefined) return undefined;
    if (contentType === undefined) return fromDelimited(text, { parameter, shape, expected });
    return /json/.test(contentType) ? jsonOrText(text) : text;
  };
  if (parameter.in === "path") return single(wire.path.get(name));
  if (parameter.in === "header") return single(wire.headers[name.toLowerCase()]);
  if (parameter.in === "cookie")
    return single(cookies.filter(([key]) => key === name).map(([, value]) => decode(value))[0]);
  const mine = pairs.filter(([key]) => key === name || key === `${name}[]`);
  if (contentType !== undefined) return single(mine[0] === undefined ? undefined : decode(mine[0][1]));
  if (shape === "object") return readObject({ pairs, mine, parameter, expected });
  if (shape === "array") return readArray({ pairs, mine, parameter, expected });
  return mine[0] === undefined ? undefined : typed(decode(mine[0][1]), expected);
}

type Shape = "array" | "object" | "scalar";

/** The shape of a value; the first alternative decides where there are several. */
function shapeOf(view: SchemaView, schemas: Schemas): Shape {
  if (view.type === "array" || view.type === "object") return view.type;
  if (view.type !== undefined || view.alternatives.length === 0) return "scalar";
  const shapes = view.alternatives.map((choice) => shapeOf(schemas.view(choice), schemas));
  return shapes.every((shape) => shape === shapes[0])
    ? (shapes[0] ?? "scalar")
    : shapes.find((shape) => shape !== "scalar") === "object"
      ? "object"
      : "scalar";
}

type Delimited = {
  readonly parameter: Parameter;
  readonly shape: Shape;
  readonly expected: Expected;
};

/** simple, label and matrix: path and header values. */
function fromDelimited(text: string, { parameter, shape, expected }: Delimited): unknown {
  const { style, explode, name } = parameter;
  const lead = style === "label" ? "." : style === "matrix" ? ";" : "";
  const body = lead !== "" && text.startsWith(lead) ? text.slice(1) : text;
  const ofName =
    style === "matrix" ? new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}=`) : /^$/;
  if (shape === "scalar") return typed(body.replace(ofName, ""), expected);
  const separator = explode && lead !== "" ? lead : ",";
  const pieces =
    body === ""
      ? []
      : body
          .split(separator)
          .map((piece) => (shape === "array" || !explode ? piece.replace(ofName, "") : piece));
  if (shape === "array") return pieces.map((piece) => typed(piece, itemOf(expected)));
  return toObject(explode ? pieces.map(splitOnce) : inTwos(pieces), expected);
}

const splitOnce = (piece: string): Pair => {
  const mark = piece.indexOf("=");
  return mark < 0 ? [piece, ""] : [piece.slice(0, mark), piece.slice(mark + 1)];
};
