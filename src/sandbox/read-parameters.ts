// Reads path, query, header and cookie parameters back from the wire (OpenAPI 3.1, "Style Values"), typed by their
// schemas, and says what is wrong with them.
import type { Parameter } from "../catalog/endpoint.ts";
import { exactInteger } from "./exact-json.ts";
import { define, type Schemas, type SchemaView } from "./schema-view.ts";
import type { Validator } from "./validator.ts";

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

type Pair = readonly [name: string, value: string];

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
};

/** The pairs of a query string: names decoded, values still as they came, so that delimiters can be told from data. */
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
export function readParameters(
  parameters: readonly Parameter[],
  wire: WireParts,
  tools: ParameterTools,
): ReadParameters {
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
  const view = tools.schemas.view(tools.schemas.byKey(parameter.schema));
  const shape = shapeOf(view, tools.schemas);
  const { name, contentType } = parameter;
  const single = (text: string | undefined): unknown => {
    if (text === undefined) return undefined;
    return contentType === undefined
      ? fromDelimited(text, { parameter, shape, view, tools })
      : fromContent(text, contentType);
  };
  if (parameter.in === "path") return single(wire.path.get(name));
  if (parameter.in === "header") return single(wire.headers[name.toLowerCase()]);
  if (parameter.in === "cookie")
    return single(cookies.filter(([key]) => key === name).map(([, value]) => decode(value))[0]);
  const mine = pairs.filter(([key]) => key === name || key === `${name}[]`);
  if (contentType !== undefined) return single(mine[0] === undefined ? undefined : decode(mine[0][1]));
  if (shape === "object") return readObject({ name, pairs, mine, parameter, view, tools });
  if (shape === "array") return readArray({ name, pairs, mine, parameter, view, tools });
  return mine[0] === undefined ? undefined : typed(decode(mine[0][1]), view, tools.schemas);
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

function fromContent(text: string, contentType: string): unknown {
  if (!/json/.test(contentType)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

type Delimited = {
  readonly parameter: Parameter;
  readonly shape: Shape;
  readonly view: SchemaView;
  readonly tools: ParameterTools;
};

/** simple, label and matrix: path and header values. */
function fromDelimited(text: string, { parameter, shape, view, tools }: Delimited): unknown {
  const { style, explode, name } = parameter;
  const lead = style === "label" ? "." : style === "matrix" ? ";" : "";
  const body = lead !== "" && text.startsWith(lead) ? text.slice(1) : text;
  const ofName =
    style === "matrix" ? new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}=`) : /^$/;
  if (shape === "scalar") return typed(body.replace(ofName, ""), view, tools.schemas);
  const separator = explode && lead !== "" ? lead : ",";
  const pieces =
    body === ""
      ? []
      : body
          .split(separator)
          .map((piece) => (shape === "array" || !explode ? piece.replace(ofName, "") : piece));
  if (shape === "array")
    return pieces.map((piece) => typed(piece, itemView(view, tools.schemas), tools.schemas));
  const entries = explode ? pieces.map((piece) => splitOnce(piece)) : inTwos(pieces);
  return toObject(entries, view, tools.schemas);
}

const splitOnce = (piece: string): Pair => {
  const mark = piece.indexOf("=");
  return mark < 0 ? [piece, ""] : [piece.slice(0, mark), piece.slice(mark + 1)];
};
const inTwos = (pieces: readonly string[]): Pair[] =>
  pieces.flatMap((piece, index) => (index % 2 === 0 ? [[piece, pieces[index + 1] ?? ""] as const] : []));
const itemView = (view: SchemaView, schemas: Schemas): SchemaView => schemas.view(view.words["items"] ?? {});

type QueryValue = {
  readonly name: string;
  readonly pairs: readonly Pair[];
  readonly mine: readonly Pair[];
  readonly parameter: Parameter;
  readonly view: SchemaView;
  readonly tools: ParameterTools;
};

function readArray({ name, pairs, mine, parameter, view, tools }: QueryValue): unknown {
  const nested = pairs.filter(([key]) => key.startsWith(`${name}[`) && key !== `${name}[]`);
  if (nested.length > 0)
    return retype(
      nest(nested.map(([key, value]) => [key.slice(name.length), decode(value)])),
      view,
      tools.schemas,
    );
  if (mine.length === 0) return undefined;
  const separators = { spaceDelimited: /%20|\+| /, pipeDelimited: /\||%7C/i, form: "," } as const;
  const separator =
    parameter.style === "spaceDelimited" || parameter.style === "pipeDelimited"
      ? separators[parameter.style]
      : separators.form;
  const joined = !parameter.explode && mine.length === 1;
  const pieces = joined ? (mine[0]?.[1] ?? "").split(separator) : mine.map(([, value]) => value);
  return pieces.map((piece) => typed(decode(piece), itemView(view, tools.schemas), tools.schemas));
}

function readObject({ name, pairs, mine, parameter, view, tools }: QueryValue): unknown {
  const nested = pairs.filter(([key]) => key.startsWith(`${name}[`));
  if (nested.length > 0)
    return retype(
      nest(nested.map(([key, value]) => [key.slice(name.length), decode(value)])),
      view,
      tools.schemas,
    );
  if (mine.length > 0) {
    const pieces = (mine[0]?.[1] ?? "").split(",").map(decode);
    return pieces.length > 1
      ? toObject(inTwos(pieces), view, tools.schemas)
      : typed(pieces[0] ?? "", view, tools.schemas);
  }
  if (parameter.style !== "form" || !parameter.explode) return undefined;
  const members = pairs.filter(([key]) => Object.hasOwn(view.properties, key));
  return members.length === 0
    ? undefined
    : toObject(
        members.map(([key, value]) => [key, decode(value)]),
        view,
        tools.schemas,
      );
}

function toObject(entries: readonly Pair[], view: SchemaView, schemas: Schemas): unknown {
  const value: Record<string, unknown> = {};
  for (const [name, text] of entries)
    define(value, name, typed(text, memberView(view, name, schemas), schemas));
  return value;
}

const memberView = (view: SchemaView, name: string, schemas: Schemas): SchemaView =>
  schemas.view(
    Object.hasOwn(view.properties, name) ? view.properties[name] : (view.words["additionalProperties"] ?? {}),
  );

/** `[a][b]=1`, `[0]=x`, `[]=y` to nested objects and lists, values still texts. */
export function nest(entries: readonly Pair[]): unknown {
  const root: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    const steps = [...key.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? "").slice(0, 12);
    let at: Record<string, unknown> = root;
    for (const [index, step] of steps.entries()) {
      const name = step === "" ? String(Object.keys(at).length) : step;
      if (index === steps.length - 1) define(at, name, value);
      else {
        if (!Object.hasOwn(at, name) || typeof at[name] !== "object") define(at, name, {});
        at = at[name] as Record<string, unknown>;
      }
    }
  }
  return root;
}

/** Gives nested texts the types of a schema; an object with only whole numbers as names is a list where one is wanted. */
export function retype(value: unknown, view: SchemaView, schemas: Schemas): unknown {
  if (typeof value === "string") return typed(value, view, schemas);
  if (typeof value !== "object" || value === null) return value;
  const branch = view.alternatives
    .map((choice) => schemas.view(choice))
    .find((choice) => choice.type === "object" || choice.type === "array");
  const target = view.type === undefined && branch !== undefined ? branch : view;
  const names = Object.keys(value);
  const isList =
    target.type === "array" ||
    (target.type === undefined && names.length > 0 && names.every((name, index) => name === String(index)));
  if (Array.isArray(value) || isList)
    return Object.values(value).map((part) => retype(part, itemView(target, schemas), schemas));
  const typedValue: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value))
    define(typedValue, name, retype(part, memberView(target, name, schemas), schemas));
  return typedValue;
}

/** The value that a text stands for under a schema; the text itself when it fits none of the schema's types. */
export function typed(text: string, view: SchemaView, schemas: Schemas): unknown {
  const types =
    view.type === undefined ? view.alternatives.map((choice) => schemas.view(choice).type) : [view.type];
  if ((types.includes("integer") || types.includes("number")) && /^-?\d+$/.test(text))
    return exactInteger(text);
  if (types.includes("number") && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  if (view.nullable && !types.includes("string") && (text === "" || text === "null")) return null;
  if (view.type === "array")
    return text.split(",").map((piece) => typed(piece, itemView(view, schemas), schemas));
  if (view.type === "object" && text.startsWith("{")) return fromContent(text, "json");
  return text;
}
