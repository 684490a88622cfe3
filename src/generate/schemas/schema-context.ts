// What the conversion of one schema is given, and what it may say about it.

import type { JsonObject } from "../../json/object.ts";
import type { SchemaKey } from "../../schema/store.ts";
import type { References } from "../document/references.ts";
import type { ProblemLog } from "../problems.ts";
import type { Texts } from "../texts.ts";
import type { PatternChecker } from "./check-patterns.ts";
import type { Direction, Families } from "./schema-family.ts";

/** A keyword and its value. */
export type Pair = readonly [string, unknown];

export type ConverterInput = {
  readonly references: References;
  readonly dialect: "3.0" | "3.1";
  readonly texts: Texts;
  readonly patterns: PatternChecker;
  readonly log: ProblemLog;
  /** Parts of the document that stood in other files → how the author called them. */
  readonly names: ReadonlyMap<object, string>;
};

/** What the conversion of one node needs. */
export type NodeContext = ConverterInput & {
  readonly direction: Direction;
  readonly families: Families;
  readonly where: string;
  /** Marks the schema that the node belongs to as unusable. */
  readonly broken: (reason: string) => void;
  /** Key of what a reference leads to; undefined when it leads nowhere. */
  readonly keyOfRef: (ref: string, direction: Direction) => SchemaKey | undefined;
  /** Key of a schema that stood in a file of its own and was written into the document at its first use. */
  readonly keyOfNamed: (node: JsonObject) => SchemaKey | undefined;
};

/** Notes a pattern that is never run, and why. */
export function reportPattern(pattern: string, reason: string, context: NodeContext): void {
  context.log.note({
    where: context.where,
    what: `the pattern ${JSON.stringify(pattern.slice(0, 120))} ${reason}`,
    mend: "it is not checked; the API checks it",
  });
}
