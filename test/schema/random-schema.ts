// Random schema stores: objects in allOf, anyOf and oneOf three levels deep, references with keywords beside them,
// recursion through members, and names that are special in JavaScript.
import fc from "fast-check";

type Schema = Readonly<Record<string, unknown>>;

/** A store whose schema `body` is the one to read. */
export type RandomStore = {
  readonly $defs: Readonly<Record<string, unknown>>;
  readonly examples: Readonly<Record<string, unknown>>;
};

const KEYS = ["body", "d1", "d2", "d3"] as const;
const NAMES = ["a", "b", "c", "id", "customer_id", "next_cursor", "__proto__", "toString", "constructor"];

const refTo = (key: string): Schema => ({ $ref: `#/$defs/${key}` });

/** What a member is: a scalar, a list, any definition (recursion), or a field that a caller cannot give. */
const memberSchema: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>({ type: "string" }, { type: "integer", minimum: 1 }, {}, true),
  fc.constantFrom(...KEYS).map(refTo),
  fc.constantFrom(...KEYS).map((key) => ({ type: "array", items: refTo(key) })),
  fc.constant({ readOnly: true, not: {} }),
);

/** `next_cursor` is always a text: what makes a cursor of a field is not the question here. */
const properties = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), memberSchema), { maxLength: 4 })
  .map((pairs) =>
    Object.fromEntries(
      pairs.map(([name, schema]) => [name, name === "next_cursor" ? { type: "string" } : schema]),
    ),
  );

/** References in place lead to later definitions only: a schema that contains itself without an end is left out of catalogs. */
function nodeAt(level: number, depth: number): fc.Arbitrary<unknown> {
  const later = KEYS.slice(level + 1).map(refTo);
  const plain = fc.record(
    {
      type: fc.constantFrom<unknown>("object", ["object", "null"]),
      properties,
      required: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
      description: fc.constant("words"),
    },
    { requiredKeys: [] },
  );
  const more = [
    ...(later.length > 0 ? [fc.constantFrom(...later)] : []),
    ...(depth > 0 ? combined(level, depth - 1) : []),
  ];
  if (more.length === 0) return plain;
  return fc
    .tuple(plain, fc.array(fc.oneof(...more), { maxLength: 2 }))
    .map((parts) => Object.assign({}, ...parts.flat()));
}

/** Each choice has a branch that an object can take: what no object fits has no fields. */
function combined(level: number, depth: number): readonly fc.Arbitrary<Schema>[] {
  const branch = branchAt(level, depth);
  const other = fc.oneof(
    { weight: 4, arbitrary: branch },
    { weight: 1, arbitrary: fc.constantFrom<unknown>({ type: "null" }, { type: "string" }, {}, false) },
  );
  const choice = fc
    .tuple(branch, fc.array(other, { maxLength: 2 }))
    .map(([first, others]) => [...others, first]);
  return [
    fc.array(branch, { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
    choice.map((anyOf) => ({ anyOf })),
    choice.map((oneOf) => ({ oneOf })),
    branch.map((a) => ({ dependentSchemas: { a } })),
  ];
}

function branchAt(level: number, depth: number): fc.Arbitrary<unknown> {
  const later = KEYS.slice(level + 1);
  return fc.oneof(
    { weight: 5, arbitrary: nodeAt(level, depth) },
    ...(later.length > 0 ? [{ weight: 2, arbitrary: fc.constantFrom(...later).map(refTo) }] : []),
  );
}

/** Random stores. */
export const randomStore: fc.Arbitrary<RandomStore> = fc
  .tuple(nodeAt(0, 3), nodeAt(1, 2), nodeAt(2, 1), nodeAt(3, 1))
  .map((nodes) => ({ $defs: Object.fromEntries(KEYS.map((key, at) => [key, nodes[at]])), examples: {} }));
