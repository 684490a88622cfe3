// Finds the references of one parsed file, and drops what is no part of OpenAPI: extensions, which nobody reads here
// and whose references nobody may follow.
import { isArray, isJsonObject } from "../../json/object.ts";
import type { Step } from "../../json/pointer.ts";

/** One `$ref` and the object that holds it. */
export type FoundReference = {
  readonly holder: Record<string, unknown>;
  readonly ref: string;
  readonly steps: readonly Step[];
  /** It is part of an example, a default or an enum: plain data that happens to look like a reference. */
  readonly inData: boolean;
};

/** Members whose keys are names that the author chose, so that `x-…` there is a name and not an extension. */
const MAPS: ReadonlySet<string> = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "headers"],
  ...["responses", "parameters", "examples", "requestBodies", "securitySchemes", "securityDefinitions"],
  ...[
    "links",
    "callbacks",
    "pathItems",
    "mediaTypes",
    "content",
    "encoding",
    "variables",
    "mapping",
    "scopes",
  ],
]);

const DATA: ReadonlySet<string> = new Set(["example", "default", "const", "enum", "value"]);

type Place = { readonly isMap: boolean; readonly inData: boolean };

/**
 * Walks a parsed file, which it owns: extensions but `x-mcp-…` are deleted in place.
 * @param whole true for the root document, false for a file that may be any part of one (its top level may be a map, so nothing of it is an extension).
 */
export function walkReferences(value: unknown, whole: boolean): FoundReference[] {
  const found: FoundReference[] = [];
  const seen = new Set<object>();
  const steps: Step[] = [];
  const visit = (node: unknown, place: Place): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (isArray(node)) {
      for (const [index, item] of node.entries()) {
        steps.push(index);
        visit(item, { isMap: false, inData: place.inData });
        steps.pop();
      }
      return;
    }
    if (!isJsonObject(node)) return;
    visitObject(node, place);
  };
  const visitObject = (node: Record<string, unknown>, place: Place): void => {
    // In a map too: some documents refer to a whole map of properties.
    const ref = node["$ref"];
    if (typeof ref === "string") {
      found.push({ holder: node, ref, steps: [...steps], inData: place.inData });
    }
    for (const key of Object.keys(node)) {
      if (isExtension(key, place) && (whole || steps.length > 0)) {
        delete node[key];
        continue;
      }
      steps.push(key);
      visit(node[key], {
        isMap: !place.isMap && !place.inData && MAPS.has(key),
        inData: place.inData || (!place.isMap && DATA.has(key)),
      });
      steps.pop();
    }
  };
  visit(value, { isMap: false, inData: false });
  return found;
}

const isExtension = (key: string, place: Place): boolean =>
  !place.isMap && !place.inData && key.startsWith("x-") && !key.startsWith("x-mcp-") && key !== "x-nullable";
