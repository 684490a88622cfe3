// Makes a value into a valid answer: what the schema knows is kept, what it demands and the value lacks is made up,
// what it does not know or marks writeOnly stays inside.
import { isRawNumber } from "../exact-json.ts";
import { isRow, own, type Row } from "../row.ts";
import type { Sampler } from "../sample/sample.ts";
import { define, type Schemas, type SchemaView } from "../schema-view.ts";
import type { Validator } from "../validator.ts";

export type Fitter = (request: FitRequest) => unknown;

export type FitRequest = {
  readonly schema: unknown;
  readonly value: unknown;
  readonly seed: string;
  readonly at: Date;
  /** `demo` fills optional members of objects that are made up whole. */
  readonly mode: "demo" | "fresh";
};

type FitTools = { readonly schemas: Schemas; readonly validator: Validator; readonly sampler: Sampler };

/** Where in an answer the fitter is: the schema that holds there, and how its value would be made up. */
type Place = Omit<FitRequest, "value"> & {
  readonly tools: FitTools;
  readonly depth: number;
  readonly name: string;
};

/** A place whose schema has been looked into. */
type Viewed = Place & { readonly view: SchemaView };

const MAX_DEPTH = 16;
/** Flags by which an API says that it did what it was asked to do. */
const DONE = /^(ok|success|successful|sent|done|triggered|deleted|acknowledged|accepted|valid|found)$/;

/** Opens a fitter over a catalog's schemas. */
export const openFitter =
  (tools: FitTools): Fitter =>
  ({ value, ...rest }) => {
    const place: Place = { ...rest, tools, depth: 0, name: "" };
    const fitted = shape(value, place);
    return isValid(fitted, place) ? fitted : repaired(fitted, place);
  };

/** What could not be fitted, laid over values that are made up: the first mixture that is valid. */
function repaired(fitted: unknown, place: Place): unknown {
  const base = isRow(fitted) ? fitted : {};
  for (const candidate of [made(place), made(place, true), made({ ...place, mode: "fresh" }, true)]) {
    const mixed = isRow(candidate) ? { ...candidate, ...pick(base, candidate) } : candidate;
    if (isValid(mixed, place)) return mixed;
    if (isValid(candidate, place)) return candidate;
  }
  return fitted;
}

const isValid = (value: unknown, { schema, tools }: Place): boolean =>
  tools.validator.checkSchema(schema, value).length === 0;

const made = ({ schema, tools, ...place }: Place, plain = false): unknown =>
  tools.sampler(schema, { seed: place.seed, mode: place.mode, at: place.at, name: place.name, plain });

function shape(value: unknown, place: Place): unknown {
  const view = place.tools.schemas.view(place.schema);
  if (value === undefined) return view.type === "boolean" && DONE.test(place.name) ? true : made(place);
  if (place.depth > MAX_DEPTH) return value;
  if (value === null) return view.nullable || isValid(null, place) ? null : made(place);
  return shapeGiven(value, { ...place, view });
}

/** A value that is there and is not null. */
function shapeGiven(value: unknown, at: Viewed): unknown {
  const { type, alternatives } = at.view;
  const hasType = (name: string): boolean => type === name || type === undefined;
  if (alternatives.length > 0 && (type !== "object" || isRow(value))) return fitAlternative(value, at);
  if (Array.isArray(value)) return hasType("array") ? fitList(value, at) : made(at);
  if (isRow(value)) return hasType("object") ? fitObject(value, at) : made(at);
  return scalarFits(value, at) ? value : made(at);
}

function scalarFits(value: unknown, at: Viewed): boolean {
  const { type } = at.view;
  if (type === "object" || type === "array") return false;
  if (isRawNumber(value)) return type === undefined || type === "integer" || type === "number";
  if (type === "string" && typeof value !== "string") return false;
  return isValid(value, at);
}

function fitAlternative(value: unknown, at: Viewed): unknown {
  const { view } = at;
  if (isValid(value, at)) return isRow(value) && view.type === "object" ? withoutSecrets(value, at) : value;
  const outside = isRow(value) && Object.keys(view.properties).length > 0 ? fitObject(value, at) : undefined;
  for (const choice of view.alternatives.slice(0, 12)) {
    const fitted = shape(value, { ...at, schema: choice, depth: at.depth + 1 });
    const whole = isRow(outside) && isRow(fitted) ? { ...outside, ...fitted } : fitted;
    if (isValid(whole, at)) return whole;
  }
  return made(at);
}

function fitList(values: readonly unknown[], at: Viewed): unknown {
  const { words } = at.view;
  const prefix = Array.isArray(words["prefixItems"]) ? words["prefixItems"] : [];
  const most = Number(words["maxItems"] ?? Number.POSITIVE_INFINITY);
  const fitted = values.slice(0, most).map((value, index) =>
    shape(value, {
      ...at,
      schema: prefix[index] ?? words["items"] ?? {},
      seed: `${at.seed}/${index}`,
      depth: at.depth + 1,
    }),
  );
  return isValid(fitted, at) || fitted.length >= Number(words["minItems"] ?? 0) ? fitted : made(at);
}

function fitObject(value: Row, at: Viewed): unknown {
  const { view } = at;
  const fitted: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(view.properties)) {
    const given = own(value, name);
    if (given === undefined && !view.required.includes(name)) continue;
    if (isSecret(part, at)) continue;
    define(fitted, name, shape(given, member(at, { name, schema: part })));
  }
  const extra = view.words["additionalProperties"];
  for (const [name, part] of undeclared(value, view)) {
    const below = member(at, { name, schema: extra ?? {} });
    define(fitted, name, isRow(extra) ? shape(part, below) : part);
  }
  for (const name of view.required) {
    if (Object.hasOwn(fitted, name)) continue;
    define(fitted, name, made(member(at, { name, schema: isRow(extra) ? extra : {} })));
  }
  return fitted;
}

const member = (at: Viewed, { name, schema }: Pick<Place, "name" | "schema">): Place => ({
  ...at,
  schema,
  name,
  seed: `${at.seed}.${name}`,
  depth: at.depth + 1,
});

/** The members that an object keeps beside those its schema names. */
function undeclared(value: Row, { properties, words }: SchemaView): (readonly [string, unknown])[] {
  const extra = words["additionalProperties"];
  const isMap = Object.keys(properties).length === 0 || isRow(extra) || extra === true;
  if (!isMap || extra === false) return [];
  return Object.entries(value).filter(([name]) => !Object.hasOwn(properties, name));
}

const isSecret = (schema: unknown, { tools }: Place): boolean =>
  tools.schemas.view(schema).words["writeOnly"] === true;

const withoutSecrets = (value: Row, at: Viewed): Row =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !isSecret(at.view.properties[name] ?? {}, at)));

const pick = (from: Row, names: Row): Row =>
  Object.fromEntries(Object.entries(from).filter(([name]) => Object.hasOwn(names, name)));
