// The naive oracle of what a schema declares: every alternative written out as two sets of names. Slow and plain on purpose.

/** One way for an object to fit: the names that it may have, and those that it must have. */
type Alternative = { readonly names: ReadonlySet<string>; readonly required: ReadonlySet<string> };

/** What an object of the schema has. */
export type Naive = {
  /** Names that some alternative declares. */
  readonly all: ReadonlySet<string>;
  /** Names that are declared outside every branch. */
  readonly outside: ReadonlySet<string>;
  /** Names that every alternative declares. */
  readonly always: ReadonlySet<string>;
  /** Names that every alternative demands, declared or not. */
  readonly required: ReadonlySet<string>;
  /** Names that a caller can give: `all` without those that are `{ not: {} }` wherever they are declared. */
  readonly given: ReadonlySet<string>;
};

type Node = Readonly<Record<string, unknown>>;
type Defs = Readonly<Record<string, unknown>>;
type Reading = {
  readonly branches: boolean;
  readonly defs: Defs;
  readonly open: readonly string[];
  readonly left: { count: number };
};

/** Marks a name of which one declaration refuses every value. */
const REFUSED = "refused ";
const MOST_ALTERNATIVES = 5_000;
const NOTHING_SAID: Alternative = { names: new Set(), required: new Set() };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const union = <T>(left: ReadonlySet<T>, right: ReadonlySet<T>): Set<T> => new Set([...left, ...right]);

/** Null where the alternatives are too many to write out. */
export function naiveMembers(schema: unknown, defs: Defs): Naive | null {
  const reading = { branches: true, defs, open: [], left: { count: MOST_ALTERNATIVES } };
  const found = alternatives(schema, reading);
  if (reading.left.count < 0) return null;
  const each = <T>(pick: (one: Alternative) => ReadonlySet<T>): ReadonlySet<T>[] => found.map(pick);
  const plain = ({ names }: Alternative) => new Set([...names].filter((name) => !name.startsWith(REFUSED)));
  const takes = (one: Alternative) =>
    new Set([...plain(one)].filter((name) => !one.names.has(REFUSED + name)));
  const outside = alternatives(schema, { ...reading, branches: false }).map(plain);
  return {
    outside: new Set(outside.flatMap((names) => [...names])),
    all: new Set(each(plain).flatMap((names) => [...names])),
    always: everywhere(each(plain)),
    required: everywhere(each(({ required }) => required)),
    given: new Set(each(takes).flatMap((names) => [...names])),
  };
}

function everywhere<T>([first, ...rest]: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  return new Set([...(first ?? [])].filter((name) => rest.every((names) => names.has(name))));
}

function alternatives(schema: unknown, reading: Reading): readonly Alternative[] {
  if (schema === false) return [];
  if (!isNode(schema)) return [NOTHING_SAID];
  if (takesNothing(schema) || !takesObjects(schema)) return [];
  const parts: (readonly Alternative[])[] = [[ownOf(schema)], target(schema["$ref"], reading)];
  for (const part of list(schema["allOf"])) parts.push(alternatives(part, reading));
  for (const word of reading.branches ? ["anyOf", "oneOf"] : []) {
    if (Array.isArray(schema[word]))
      parts.push(schema[word].flatMap((part: unknown) => alternatives(part, reading)));
  }
  for (const part of reading.branches ? conditional(schema) : []) {
    const met = alternatives(part, reading);
    parts.push([NOTHING_SAID, ...met]);
  }
  return parts.reduce((left, right) => product(left, { right, reading }));
}

/** Schemas that hold only sometimes. */
const conditional = (schema: Node): readonly unknown[] => [
  ...["then", "else"].filter((word) => word in schema && "if" in schema).map((word) => schema[word]),
  ...(isNode(schema["dependentSchemas"]) ? Object.values(schema["dependentSchemas"]) : []),
];

function ownOf(schema: Node): Alternative {
  const properties = isNode(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  const refused = properties.filter(([, property]) => takesNothing(property)).map(([name]) => REFUSED + name);
  return {
    names: new Set([...properties.map(([name]) => name), ...refused]),
    required: new Set(list(schema["required"]).map(String)),
  };
}

function target(ref: unknown, reading: Reading): readonly Alternative[] {
  if (typeof ref !== "string" || reading.open.includes(ref)) return [NOTHING_SAID];
  const key = ref.slice("#/$defs/".length);
  const found = Object.hasOwn(reading.defs, key) ? reading.defs[key] : {};
  return alternatives(found, { ...reading, open: [...reading.open, ref] });
}

function product(
  left: readonly Alternative[],
  { right, reading }: { readonly right: readonly Alternative[]; readonly reading: Reading },
): readonly Alternative[] {
  reading.left.count -= left.length * right.length;
  if (reading.left.count < 0) return [];
  return left.flatMap((one) =>
    right.map((other) => ({
      names: union(one.names, other.names),
      required: union(one.required, other.required),
    })),
  );
}

/** `{ not: {} }`, and `false`. */
const takesNothing = (schema: unknown): boolean =>
  schema === false || (isNode(schema) && isNode(schema["not"]) && Object.keys(schema["not"]).length === 0);

function takesObjects(schema: Node): boolean {
  const type = schema["type"];
  const names = Array.isArray(type) ? type : [type];
  if (type !== undefined && !names.includes("object")) return false;
  if ("const" in schema) return isNode(schema["const"]);
  return !Array.isArray(schema["enum"]) || schema["enum"].some(isNode);
}
