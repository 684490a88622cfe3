// TypeScript types of the document, for people who write code beside a catalog.
import { isArray, isJsonObject, type JsonObject } from "../json/object.ts";
import type { References } from "./document/references.ts";
import type { ProblemLog } from "./problems.ts";

/** The text of openapi.d.ts; a document that the generator cannot take gives a line in the report and no types. */
export async function writeTypes(document: JsonObject, log: ProblemLog): Promise<string> {
  const { default: openapiTypes, astToString } = await import("openapi-typescript");
  try {
    const nodes = await openapiTypes(JSON.stringify(document), { silent: true });
    return `// Types of the API's operations and schemas. Generated; do not edit.\n${astToString(nodes)}`;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unknown reason";
    log.note({
      where: "openapi.d.ts",
      what: `no types could be made: ${reason}`,
      mend: "the catalog works without",
    });
    return "// No types could be made of this document; REPORT.md says why.\nexport type paths = Record<string, never>;\n";
  }
}

/** The document without what the generator would only choke on: our words, and references that lead nowhere. */
export function forTypes(document: JsonObject, references: References): JsonObject {
  const ids = new Set<unknown>();
  /** The generator takes no id twice, and none that is no text; the types are found under the path all the same. */
  const isUnfitId = (key: string, child: unknown): boolean => {
    if (key !== "operationId" || isJsonObject(child)) return false;
    const unfit = ids.has(child) || typeof child !== "string";
    ids.add(child);
    return unfit;
  };
  const strip = (value: unknown): unknown => {
    if (isArray(value)) return value.map(strip);
    if (!isJsonObject(value)) return value;
    const ref = value["$ref"];
    if (typeof ref === "string" && references.find(ref) === undefined) return {};
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, child]) => !key.startsWith("x-mcp-") && !isUnfitId(key, child))
        .map(([key, child]) => [key, strip(child)]),
    );
  };
  const stripped = strip(document);
  return isJsonObject(stripped) ? stripped : document;
}
