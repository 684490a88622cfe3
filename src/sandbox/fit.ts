// Makes a value into a valid answer: what the schema knows is kept, what it demands and the value lacks is made up,
// what it does not know or marks writeOnly stays inside.
import { isRawNumber } from "./exact-json.ts";
import { isRow, own } from "./row.ts";
import type { Sampler } from "./sample.ts";
import { define, type Schemas, type SchemaView } from "./schema-view.ts";
import type { Validator } from "./validator.ts";

export type Fitter = (request: FitRequest) => unknown;

export type FitRequest = {
  readonly schema: unknown;
  readonly value: unknown;
  readonly seed: string;
  readonly at: Date;
  /** `demo` fills optional members of objects that are made up whole. */
  readonly mode: "demo" | "fresh";
};

type Place = Omit<FitRequest, "value"> & { readonly depth: number; readonly name: string };

const MAX_DEPTH = 16;
/** Flags by which an API says that it did what it was asked to do. */
const DONE = /^(ok|success|successful|sent|done|triggered|deleted|acknowledged|accepted|valid|found)$/;

export function openFitter(tools: { schemas: Schemas; validator: Validator; sampler: Sampler }): Fitter {
  const { schemas, validator, sampler } = tools;
  const isValid = (schema: unknown, value: unknown): boolean =>
    validator.checkSchema(schema, value).length === 0;
  const made = (place: Place, plain = false): unknown =>
    sampler(place.schema, { seed: place.seed, mode: place.mode, at: place.at, name: place.name, plain });

  const shape = (value: unknown, place: Place): unknown => {
    const view = schemas.view(place.schema);
    if (value === undefined) return view.type === "boolean" && DONE.test(place.name) ? true : made(place);
    if (place.depth > MAX_DEPTH) return value;
    if (value === null) return view.nullable || isValid(place.schema, null) ? null : made(place);
    if (view.alternatives.length > 0 && view.type !== "object") return fitAlternative(value, view, place);
    if (Array.isArray(value))
      return view.type === "array" || view.type === undefined ? fitList(value, view, place) : made(place);
    if (isRow(value)) {
      if (view.type !== "object" && view.type !== undefined) return made(place);
      return view.alternatives.length > 0
        ? fitAlternative(value, view, place)
        : fitObject(value, view, place);
    }
    return scalarFits(value, view, place.schema) ? value : made(place);
  };

  const scalarFits = (value: unknown, view: SchemaView, schema: unknown): boolean => {
    const { type } = view;
    if (type === "object" || type === "array") return false;
    if (isRawNumber(value)) return type === undefined || type === "integer" || type === "number";
    if (type === "string" && typeof value !== "string") return false;
    return isValid(schema, value);
  };

  const fitAlternative = (value: unknown, view: SchemaView, place: Place): unknown => {
    if (isValid(place.schema, value))
      return isRow(value) && view.type === "object" ? withoutSecrets(value, view) : value;
    const outside =
      isRow(value) && Object.keys(view.properties).length > 0 ? fitObject(value, view, place) : undefined;
    for (const choice of view.alternatives.slice(0, 12)) {
      const fitted = shape(value, { ...place, schema: choice, depth: place.depth + 1 });
      const whole = isRow(outside) && isRow(fitted) ? { ...outside, ...fitted } : fitted;
      if (isValid(place.schema, whole)) return whole;
    }
    return made(place);
  };

  const fitList = (values: readonly unknown[], view: SchemaView, place: Place): unknown => {
    const prefix = Array.isArray(view.words["prefixItems"]) ? view.words["prefixItems"] : [];
    const most = Number(view.words["maxItems"] ?? Number.POSITIVE_INFINITY);
    const fitted = values.slice(0, most).map((value, index) =>
      shape(value, {
        ...place,
        schema: prefix[index] ?? view.words["items"] ?? {},
        seed: `${place.seed}/${index}`,
        depth: place.depth + 1,
      }),
    );
    return isValid(place.schema, fitted) || fitted.length >= Number(view.words["minItems"] ?? 0)
      ? fitted
      : made(place);
  };

  const fitObject = (value: Readonly<Record<string, unknown>>, view: SchemaView, place: Place): unknown => {
    const fitted: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(view.properties)) {
      const given = own(value, name);
      if (given === undefined && !view.required.includes(name)) continue;
      if (schemas.view(part).words["writeOnly"] === true) continue;
      const below = { ...place, schema: part, name, seed: `${place.seed}.${name}`, depth: place.depth + 1 };
      define(fitted, name, shape(given, below));
    }
    const extra = view.words["additionalProperties"];
    const isMap = Object.keys(view.properties).length === 0 || isRow(extra) || extra === true;
    for (const [name, part] of Object.entries(value)) {
      if (Object.hasOwn(view.properties, name) || !isMap || extra === false) continue;
      const below = {
        ...place,
        schema: extra ?? {},
        name,
        seed: `${place.seed}.${name}`,
        depth: place.depth + 1,
      };
      define(fitted, name, isRow(extra) ? shape(part, below) : part);
    }
    for (const name of view.required) {
      if (Object.hasOwn(fitted, name)) continue;
      const below = { ...place, schema: isRow(extra) ? extra : {}, name, seed: `${place.seed}.${name}` };
      define(fitted, name, made(below));
    }
    return fitted;
  };

  const withoutSecrets = (value: Readonly<Record<string, unknown>>, view: SchemaView): unknown =>
    Object.fromEntries(
      Object.entries(value).filter(
        ([name]) => schemas.view(view.properties[name] ?? {}).words["writeOnly"] !== true,
      ),
    );

  return ({ value, ...rest }) => {
    const place: Place = { ...rest, depth: 0, name: "" };
    const fitted = shape(value, place);
    if (isValid(rest.schema, fitted)) return fitted;
    const base = isRow(fitted) ? fitted : {};
    for (const candidate of [made(place), made(place, true), made({ ...place, mode: "fresh" }, true)]) {
      const mixed = isRow(candidate) ? { ...candidate, ...pick(base, candidate) } : candidate;
      if (isValid(rest.schema, mixed)) return mixed;
      if (isValid(rest.schema, candidate)) return candidate;
    }
    return fitted;
  };
}

const pick = (
  from: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => Object.hasOwn(names, name)));
