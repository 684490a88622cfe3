// What a schema says about the fields of an object: their names, and which of them every value has.
import { isJsonObject, type JsonObject, listAt, objectAt } from "../json/object.ts";
import { combine, takesNothing } from "./combine.ts";

export type Field = {
  readonly schema: unknown;
  /** Declared whichever branch of `anyOf` or `oneOf` is taken, or by some branches only. */
  readonly branch: "always" | "some";
};

export type Shape = {
  readonly fields: ReadonlyMap<string, Field>;
  /** Names that every object must have, declared or not. */
  readonly required: ReadonlySet<string>;
};

/** A schema that says nothing about fields. */
export const OPEN_SHAPE: Shape = { fields: new Map(), required: new Set() };

/** What a schema's own keywords say; null where no object fits. */
export function ownShape(schema: JsonObject): Shape | null {
  if (takesNothing(schema) || !takesObjects(schema)) return null;
  const fields = Object.entries(objectAt(schema, "properties")).map(([name, property]): [string, Field] => [
    name,
    { schema: property, branch: "always" },
  ]);
  const required = listAt(schema, "required").filter((name) => typeof name === "string");
  return { fields: new Map(fields), required: new Set(required) };
}

/** All of these hold; null where no object fits. */
export function every(shapes: readonly (Shape | null)[]): Shape | null {
  const known = shapes.filter((shape) => shape !== null);
  if (known.length < shapes.length) return null;
  const said = known.filter(({ fields, required }) => fields.size + required.size > 0);
  const [first = OPEN_SHAPE, ...others] = said;
  if (others.length === 0) return first;
  const fields = declarations(said, (declared) => {
    const always = declared.filter(({ branch }) => branch === "always");
    return always.length > 0 ? field("always", always) : field("some", declared);
  });
  return { fields, required: new Set(said.flatMap(({ required }) => [...required])) };
}

/** One of these holds: branches that no object fits are none for an object. Null where no object fits. */
export function some(shapes: readonly (Shape | null)[]): Shape | null {
  const known = shapes.filter((shape) => shape !== null);
  const [first, ...others] = known;
  if (first === undefined || others.length === 0) return first ?? null;
  const fields = declarations(known, (declared) => {
    const always = declared.filter(({ branch }) => branch === "always");
    return { ...field("some", declared), branch: always.length === known.length ? "always" : "some" };
  });
  const required = [...first.required].filter((name) => others.every((shape) => shape.required.has(name)));
  return { fields, required: new Set(required) };
}

/** Declarations that always hold apply together; of those of branches, one does. */
function field(branch: Field["branch"], declared: readonly Field[]): Field {
  const schemas = declared.map(({ schema }) => schema);
  return { schema: combine(branch === "always" ? "allOf" : "anyOf", schemas), branch };
}

/** One field for each name; names that are always declared come first. */
function declarations(
  shapes: readonly Shape[],
  one: (declared: readonly Field[]) => Field,
): ReadonlyMap<string, Field> {
  const found = new Map<string, Field[]>();
  const all = shapes.flatMap(({ fields }) => [...fields]);
  const isAlways = ([, { branch }]: (typeof all)[number]): boolean => branch === "always";
  for (const [name, declared] of [...all.filter(isAlways), ...all.filter((one) => !isAlways(one))]) {
    const list = found.get(name);
    if (list) list.push(declared);
    else found.set(name, [declared]);
  }
  return new Map([...found].map(([name, declared]) => [name, one(declared)]));
}

function takesObjects(schema: JsonObject): boolean {
  const { type } = schema;
  if (typeof type === "string" && type !== "object") return false;
  if (Array.isArray(type) && !type.includes("object")) return false;
  if ("const" in schema) return isJsonObject(schema["const"]);
  return !Array.isArray(schema["enum"]) || schema["enum"].some(isJsonObject);
}
