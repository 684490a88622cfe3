// Names for schemas of the store: short, plain, unique, the same for the same document.
import { sha256 } from "../../catalog/sha256.ts";
import type { Step } from "../../json/pointer.ts";

export type SchemaNames = {
  /** A name for the schema at this place, free of everything that would need escaping. */
  readonly forPlace: (place: SchemaPlace) => string;
};

type SchemaPlace = {
  readonly steps: readonly Step[];
  /** How the author called it, where it was in a file of its own. */
  readonly called: string | undefined;
  readonly suffix: string;
};

/** Steps of a path that say where a schema is, not what it is. */
const STRUCTURE: ReadonlySet<string> = new Set([
  ...["schema", "items", "properties", "allOf", "anyOf", "oneOf", "content", "application/json", "not"],
  ...["additionalProperties", "requestBody", "responses", "parameters", "schemas", "components"],
  ...["get", "put", "post", "patch", "delete", "paths"],
]);

const MAX_NAME = 80;

/** Gives each schema a key of its own: letters, digits, `_`, `-` and `.` only, so that no reference needs escaping. */
export function createSchemaNames(): SchemaNames {
  const taken = new Set<string>();
  return {
    forPlace: ({ steps, called, suffix }) => {
      const said = steps.findLast(
        (step) => typeof step === "string" && !/^\d+$/.test(step) && !STRUCTURE.has(step),
      );
      const base = plainName(called ?? String(said ?? "schema"));
      let name = base + suffix;
      for (let number = 2; taken.has(name); number += 1) name = `${base}_${number}${suffix}`;
      taken.add(name);
      return name;
    },
  };
}

function plainName(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9_.-]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, MAX_NAME);
  return plain === "" ? "schema" : plain;
}

/** SHA-256 of a JSON text, shortened to what is unique within a catalog. */
export const contentHash = (text: string): string => sha256(text).slice(0, 12);
