// Of the branches of anyOf or oneOf, the one that the caller most likely meant: by discriminator, by a constant
// property, by type, by the share of its fields that are there.

import type { Catalog } from "../../catalog/load-catalog.ts";
import type { ErrorDetail } from "../../errors.ts";
import { isJsonObject } from "../../json/object.ts";
import { propertiesOf, resolveSchema } from "../../schema/declared-fields.ts";
import { describeSchema, describeValues } from "../../schema/describe.ts";
import { acceptedTypes, typeOf } from "../../schema/types.ts";
import { validatorOf } from "../../schema/validator.ts";
import { kindOf } from "../given/read-maps.ts";

export type Branching = {
  readonly catalog: Catalog;
  readonly value: unknown;
  readonly branches: readonly unknown[];
  /** The schema that has the branches: its `discriminator` names the deciding property. */
  readonly parent: Readonly<Record<string, unknown>>;
};

export type Choice =
  | { readonly kind: "branch"; readonly schema: unknown }
  | {
      readonly kind: "none";
      /** The member of the value that decides, where one does. */
      readonly property?: string;
      readonly detail: Omit<ErrorDetail, "pointer">;
    };

/** Each look at a branch by the validator may compile it, so only the likeliest get one. */
const MAX_LOOKED_AT = 8;
const MAX_COUNTED = 50;

/** The branch that the value most likely means, or what is wrong with the choice itself. */
export function chooseBranch(branching: Branching): Choice {
  const { catalog, value, branches } = branching;
  const named = byDiscriminator(branching) ?? byTag(branching);
  if (named !== null) return named;
  if (branches.length <= MAX_COUNTED && fitCount(branching) > 1) {
    const expected = "a value that fits exactly one of the alternatives";
    return { kind: "none", detail: { reason: "fits_several", expected } };
  }
  const likely = branches
    .filter((branch) => takesType(acceptedTypes(catalog, branch), value))
    .map((schema) => ({ schema, score: likeness(branching, schema) }))
    .toSorted((left, right) => right.score - left.score)
    .slice(0, MAX_LOOKED_AT);
  if (likely.length === 0) {
    const expected = describeSchema(catalog, { anyOf: branches });
    return { kind: "none", detail: { expected, found: kindOf(value) } };
  }
  const best = likely
    .map(({ schema, score }) => ({ schema, score: score + validShare(branching, schema) }))
    .reduce((left, right) => (right.score > left.score ? right : left));
  return { kind: "branch", schema: best.schema };
}

const fitCount = ({ catalog, value, branches }: Branching): number =>
  branches.filter((branch) => validatorOf(catalog).bySchema(branch)(value)).length;

function takesType(types: ReadonlySet<string>, value: unknown): boolean {
  const type = typeOf(value);
  return types.has(type) || (type === "integer" && types.has("number"));
}

/** OpenAPI 3.1 section 4.8.25: the property's value is a name of a schema or a key of `mapping`. */
function byDiscriminator(branching: Branching): Choice | null {
  const { parent, value, branches, catalog } = branching;
  const discriminator = parent["discriminator"];
  if (!isJsonObject(discriminator) || !isJsonObject(value)) return null;
  const property = discriminator["propertyName"];
  if (typeof property !== "string") return null;
  const said = Object.hasOwn(value, property) ? value[property] : undefined;
  const mapping = isJsonObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
  const target = typeof said === "string" && Object.hasOwn(mapping, said) ? mapping[said] : said;
  const branch = branches.find(
    (one) => isJsonObject(one) && (one["$ref"] === target || one["$ref"] === `#/$defs/${String(target)}`),
  );
  if (branch !== undefined) return { kind: "branch", schema: branch };
  const byConstant = branches.find((one) =>
    constantMatches({ catalog, schema: one, name: property, value: said }),
  );
  if (byConstant !== undefined) return { kind: "branch", schema: byConstant };
  const names = Object.keys(mapping);
  if (names.length === 0) return null;
  const found = said === undefined ? "nothing" : kindOf(said);
  return { kind: "none", property, detail: { expected: describeValues(names), found } };
}

/** Without a discriminator: a member that is a constant in every branch, and that says something else here. */
function byTag({ catalog, value, branches }: Branching): Choice | null {
  const [first] = branches;
  if (!isJsonObject(value) || branches.length < 2) return null;
  for (const name of propertiesOf(catalog, first).keys()) {
    const known = branches.map((schema) => constantsOf(catalog, { schema, name }));
    if (!known.every((values) => values.length > 0)) continue;
    const values = [...new Set(known.flat())];
    const said = Object.hasOwn(value, name) ? value[name] : undefined;
    if (values.includes(said)) continue;
    const found = said === undefined ? "nothing" : kindOf(said);
    return { kind: "none", property: name, detail: { expected: describeValues(values), found } };
  }
  return null;
}

function constantsOf(
  catalog: Catalog,
  { schema, name }: { schema: unknown; name: string },
): readonly unknown[] {
  const property = resolveSchema(catalog, propertiesOf(catalog, schema).get(name));
  if (property === null) return [];
  if ("const" in property) return [property["const"]];
  return Array.isArray(property["enum"]) ? property["enum"] : [];
}

type Constant = {
  readonly catalog: Catalog;
  readonly schema: unknown;
  readonly name: string;
  readonly value: unknown;
};

function constantMatches({ catalog, schema, name, value }: Constant): boolean {
  return constantsOf(catalog, { schema, name }).includes(value);
}

/** How much of what was given a branch knows; a constant property that matches decides. */
function likeness({ catalog, value }: Branching, schema: unknown): number {
  if (!isJsonObject(value)) return 0;
  const properties = propertiesOf(catalog, schema);
  const required = resolveSchema(catalog, schema)?.["required"];
  let points = 0;
  for (const [name, item] of Object.entries(value)) {
    if (!properties.has(name)) continue;
    points += constantMatches({ catalog, schema, name, value: item }) ? 10 : 0.5;
  }
  const missing = Array.isArray(required)
    ? required.filter((name) => !Object.hasOwn(value, String(name)))
    : [];
  return points - missing.length;
}

/** Points for the fields that are valid as they are. */
function validShare({ catalog, value }: Branching, schema: unknown): number {
  if (!isJsonObject(value)) return 0;
  const properties = propertiesOf(catalog, schema);
  return Object.entries(value).filter(([name, item]) => {
    const declared = properties.get(name);
    return declared !== undefined && validatorOf(catalog).bySchema(declared)(item);
  }).length;
}
