// Parses JSON or YAML text within bounds, and finds the line of a value when a message needs it.
import { CORE_SCHEMA, load, Type, YAMLException } from "js-yaml";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { isArray, isJsonObject } from "../../json/object.ts";
import { type Step, toPointer } from "../../json/pointer.ts";
import { catalogFault } from "../problems.ts";

/** A text as it was read: `file` is how messages call it. */
export type SourceText = { readonly file: string; readonly text: string };

/** Deeper nesting than any document needs; every later walk may recurse within it. */
const MAX_DEPTH = 300;

/** Nodes that aliases may expand to before a file counts as an alias bomb. */
const MAX_EXPANDED_NODES = 2_000_000;

/** YAML 1.2's core schema (no dates, no yes and no), and the merge key that real documents use. */
const YAML_SCHEMA = CORE_SCHEMA.extend({
  implicit: [new Type("tag:yaml.org,2002:merge", { kind: "scalar", resolve: (data) => data === "<<" })],
});

/**
 * The value of a JSON or YAML text.
 * @throws PortolanError catalog_invalid with file and line: syntax, repeated keys, alias bombs, bottomless nesting.
 */
export function parseText(source: SourceText): unknown {
  const value = parseEither(source);
  checkBounds(source.file, value);
  return value;
}

function parseEither({ file, text }: SourceText): unknown {
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (/^\s*[[{]/.test(content)) {
    try {
      return JSON.parse(content);
    } catch {
      // YAML flow style also begins like this, and the YAML parser names the line.
    }
  }
  try {
    return load(content, { schema: YAML_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException) {
      const line = error.mark === undefined ? "" : `:${error.mark.line + 1}`;
      throw catalogFault({
        where: `${file}${line}`,
        what: `not valid JSON or YAML: ${error.reason}`,
        mend: "correct the syntax at this line",
      });
    }
    throw catalogFault({
      where: file,
      what: `nested deeper than ${MAX_DEPTH} levels`,
      mend: "flatten the document",
    });
  }
}

type Bounds = {
  readonly sizes: Map<object, number>;
  readonly open: Set<object>;
  readonly file: string;
  /** Values that the text itself has, each counted once. */
  written: number;
};

/** Aliases share nodes: sizes are summed once per node, so that a bomb is counted and never walked. */
function checkBounds(file: string, value: unknown): void {
  const bounds: Bounds = { sizes: new Map(), open: new Set(), file, written: 0 };
  const size = expandedSize(value, [], bounds);
  if (size > MAX_EXPANDED_NODES && size > 4 * bounds.written) {
    throw catalogFault({
      where: file,
      what: `YAML aliases expand to more than ${MAX_EXPANDED_NODES.toLocaleString("en")} values (an alias bomb)`,
      mend: "write the repeated parts as components and refer to them with $ref",
    });
  }
}

function expandedSize(value: unknown, steps: Step[], bounds: Bounds): number {
  if (typeof value !== "object" || value === null) {
    bounds.written += 1;
    return 1;
  }
  const known = bounds.sizes.get(value);
  if (known !== undefined) return known;
  bounds.written += 1;
  if (bounds.open.has(value)) {
    throw catalogFault({
      where: `${bounds.file} ${toPointer(steps)}`,
      what: "a YAML alias contains itself",
      mend: "express recursion with $ref",
    });
  }
  if (steps.length > MAX_DEPTH) {
    throw catalogFault({
      where: `${bounds.file} ${toPointer(steps.slice(0, 6))}/…`,
      what: `nested deeper than ${MAX_DEPTH} levels`,
      mend: "flatten the document",
    });
  }
  bounds.open.add(value);
  let size = 1;
  for (const [key, child] of isArray(value) ? value.entries() : Object.entries(value)) {
    steps.push(key);
    size += expandedSize(child, steps, bounds);
    steps.pop();
  }
  bounds.open.delete(value);
  bounds.sizes.set(value, size);
  return size;
}

/** Texts above this many characters are not parsed a second time for a line number. */
const MAX_LOCATED = 6_000_000;

/** Makes a function that says `file:line` of a value; parses for positions once, at the first call. */
export function createLocator(source: SourceText): (steps: readonly Step[]) => string {
  let found: ReturnType<typeof parsePositions> | undefined;
  return (steps) => {
    if (source.text.length > MAX_LOCATED) return `${source.file} ${toPointer(steps)}`;
    found ??= parsePositions(source.text);
    const offset = offsetOf(found.document, steps);
    const line = offset === undefined ? "" : `:${found.lines.linePos(offset).line}`;
    return `${source.file}${line}${steps.length === 0 ? "" : ` ${toPointer(steps)}`}`;
  };
}

function parsePositions(text: string): {
  readonly document: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
} {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, uniqueKeys: false, merge: true }), lines };
}

/** Offset of the key at these steps, or of its nearest ancestor that is in the text. */
function offsetOf(document: ReturnType<typeof parseDocument>, steps: readonly Step[]): number | undefined {
  for (let length = steps.length; length > 0; length -= 1) {
    const parent = document.getIn(steps.slice(0, length - 1), true);
    const last = steps[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(last))
      : undefined;
    if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    const node = document.getIn(steps.slice(0, length), true);
    if (isJsonObject(node) && isArray(node["range"]) && typeof node["range"][0] === "number") {
      return node["range"][0];
    }
  }
  return undefined;
}
