// Values made of a schema: always the same for the same seed, bounded in depth, examples first.
import { hash } from "../dice.ts";
import { isRow, own } from "../row.ts";
import { define, referredKey, type Schemas, type SchemaView } from "../schema-view.ts";
import { sampleNumber } from "./sample-number.ts";
import { sampleString } from "./sample-string.ts";

export type SampleOptions = {
  readonly seed: string;
  /** `demo`: optional members too, enum members by lot; `fresh`: what a thing just made has: required members, first choices. */
  readonly mode: "demo" | "fresh";
  readonly at: Date;
  /** Name of the field. */
  readonly name?: string;
  /** Leaves examples and defaults of the schema aside. */
  readonly plain?: boolean;
};

type Place = SampleOptions & {
  readonly schemas: Schemas;
  readonly depth: number;
  readonly trail: readonly string[];
};

export type Sampler = (schema: unknown, options: SampleOptions) => unknown;

const MAX_DEPTH = 24;
const FULL_DEPTH = 4;

/** Makes a sampler over a catalog's schemas. */
export const openSampler =
  (schemas: Schemas): Sampler =>
  (schema, options) =>
    sample(schema, { ...options, schemas, depth: 0, trail: [] });

function sample(schema: unknown, place: Place): unknown {
  if (schema === false || place.depth > MAX_DEPTH) return null;
  const key = referredKey(schema);
  const trail = key === undefined ? place.trail : [...place.trail, key];
  const again = key !== undefined && place.trail.includes(key);
  const here: Place = { ...place, trail, mode: again ? "fresh" : place.mode };
  const view = place.schemas.view(schema);
  const given = givenValue(view, here);
  if (given !== undefined) return given.value;
  if (view.nullable && (again || here.mode === "fresh")) return null;
  if (view.alternatives.length > 0) return fromAlternatives(view, here);
  return ofType(view, here);
}

function fromAlternatives(view: SchemaView, place: Place): unknown {
  const choices = view.alternatives.filter((choice) => place.schemas.view(choice).type !== "null");
  if (choices.length < view.alternatives.length && place.mode === "fresh") return null;
  const unused = choices.filter((choice) => !place.trail.includes(referredKey(choice) ?? ""));
  const pool = unused.length > 0 ? unused : choices;
  const choice = pool[place.mode === "fresh" ? 0 : hash(place.seed) % pool.length];
  const base: Record<string, unknown> = { ...view.words };
  for (const word of ["oneOf", "anyOf", "$ref", "allOf"]) delete base[word];
  const outside =
    view.type === "object"
      ? { ...base, type: "object", properties: view.properties, required: view.required }
      : base;
  const value = sample(
    { allOf: [choice, outside] },
    { ...place, depth: place.depth + 1, trail: withKey(place.trail, choice) },
  );
  return withDiscriminator({ value, view, choice });
}

function ofType(view: SchemaView, place: Place): unknown {
  if (view.type === "object") return sampleObject(view, place);
  if (view.type === "array") return sampleArray(view, place);
  if (view.type === "boolean") return place.mode === "demo" && hash(place.seed) % 2 === 0;
  if (view.type === "integer" || view.type === "number") return sampleNumber(view, place);
  if (view.type === "null") return null;
  return sampleString({ words: view.words, seed: place.seed, name: place.name ?? "", at: place.at });
}

function sampleObject(view: SchemaView, place: Place): unknown {
  const value: Record<string, unknown> = {};
  const full = place.mode === "demo" && place.depth < FULL_DEPTH;
  const least = Math.max(Number(view.words["minProperties"] ?? 0), 0);
  for (const [name, part] of Object.entries(view.properties)) {
    const needed = view.required.includes(name) || Object.keys(value).length < least;
    const wanted = full && worthIt(part, place) && own(asRow(part), "writeOnly") !== true;
    if (needed || wanted) define(value, name, sample(part, below(place, name)));
  }
  const extra = asRow(view.words["additionalProperties"]);
  const addExtra = (name: string): void => define(value, name, sample(extra, below(place, name)));
  const missing = view.required.filter((name) => !Object.hasOwn(value, name));
  const isEmptyMap = full && Object.keys(value).length === 0 && isRow(view.words["additionalProperties"]);
  for (const name of [...missing, ...(isEmptyMap ? ["first"] : [])]) addExtra(name);
  for (let n = 1; Object.keys(value).length < least && n <= least; n += 1) addExtra(`key_${n}`);
  return value;
}

/** An optional member that would only go round in a circle is left out. */
function worthIt(part: unknown, place: Place): boolean {
  const key = referredKey(part) ?? referredKey(place.schemas.view(part).words["items"]);
  return key === undefined || !place.trail.includes(key);
}

function sampleArray(view: SchemaView, place: Place): unknown {
  const first = view.words["prefixItems"];
  const prefix = Array.isArray(first) ? first : [];
  const least = Number(view.words["minItems"] ?? 0);
  const wanted =
    place.mode === "demo" && place.depth < FULL_DEPTH && worthIt(view.words["items"] ?? {}, place) ? 1 : 0;
  const most = Number(view.words["maxItems"] ?? Number.POSITIVE_INFINITY);
  const length = Math.min(Math.max(least, wanted, prefix.length), most, 200);
  const values: unknown[] = [];
  for (let index = 0; values.length < length && index < length + 50; index += 1) {
    const part = prefix[index] ?? view.words["items"] ?? {};
    const value = sample(part, {
      ...below(place, place.name ?? ""),
      seed: `${place.seed}/${index}`,
      plain: index > 0 || place.plain === true,
    });
    const known = values.some((other) => JSON.stringify(other) === JSON.stringify(value));
    if (view.words["uniqueItems"] !== true || !known) values.push(value);
  }
  return values;
}

const asRow = (value: unknown) => (isRow(value) ? value : {});
const withKey = (trail: readonly string[], schema: unknown): readonly string[] => {
  const key = referredKey(schema);
  return key === undefined ? trail : [...trail, key];
};
const below = (place: Place, name: string): Place => ({
  ...place,
  name,
  seed: `${place.seed}.${name}`,
  depth: place.depth + 1,
});

/** const, enum, example and default: values that the schema itself gives. */
function givenValue(view: SchemaView, place: Place): { readonly value: unknown } | undefined {
  const { words } = view;
  if (Object.hasOwn(words, "const")) return { value: words["const"] };
  const choices = words["enum"];
  if (Array.isArray(choices) && choices.length > 0) {
    const real = choices.filter((choice) => choice !== null);
    const at = place.mode === "fresh" ? 0 : hash(place.seed) % Math.max(1, real.length);
    const standard = words["default"];
    if (place.mode === "fresh" && choices.includes(standard)) return { value: standard };
    return { value: real[at] ?? null };
  }
  if (place.plain === true) return undefined;
  const examples = words["examples"];
  // A thing just made has the API's defaults, not the values of some other thing.
  if (Object.hasOwn(words, "default") && place.mode === "fresh") return { value: words["default"] };
  if (Array.isArray(examples) && examples.length > 0 && !isIdentity(place.name))
    return { value: examples[0] };
  return undefined;
}

const isIdentity = (name: string | undefined): boolean => /(^|_)(id|uid|uuid)$|Id$/.test(name ?? "");

function withDiscriminator(part: { value: unknown; view: SchemaView; choice: unknown }): unknown {
  const rule = part.view.words["discriminator"];
  if (!isRow(rule) || !isRow(part.value)) return part.value;
  const name = own(rule, "propertyName");
  const mapping = own(rule, "mapping");
  if (typeof name !== "string") return part.value;
  const target = isRow(part.choice) ? own(part.choice, "$ref") : undefined;
  const named = isRow(mapping) ? Object.entries(mapping).find(([, ref]) => ref === target)?.[0] : undefined;
  return named === undefined ? part.value : { ...part.value, [name]: named };
}
