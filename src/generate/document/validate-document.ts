// Validates the document against the published OpenAPI schemas and rules, for the report: what matters to the catalog
// is judged operation by operation, so nothing found here ends a run.
import SwaggerParser from "@apidevtools/swagger-parser";
import { isArray, isJsonObject, member } from "../../json/object.ts";
import type { ProblemLog } from "../problems.ts";
import type { BundledDocument } from "./bundle-document.ts";

/** Most findings of the validator that are reported. */
const MAX_FINDINGS = 20;

/** Notes what the published schema of the document's version finds; none is published for 3.2. */
export async function validateDocument(
  { document, version }: BundledDocument,
  log: ProblemLog,
): Promise<void> {
  if (version.startsWith("3.2")) return;
  const known = version.startsWith("3.1") ? "3.1.0" : "3.0.3";
  try {
    // A clone, because validating resolves references in place.
    await SwaggerParser.validate({ ...structuredClone(document), openapi: known } as never, {
      resolve: { external: false },
    });
  } catch (error) {
    for (const what of findingsOf(error).slice(0, MAX_FINDINGS)) {
      log.note({ where: "validation", what, mend: "the catalog was made all the same" });
    }
  }
}

function findingsOf(error: unknown): readonly string[] {
  const details = member(error, "details");
  if (!isArray(details) || details.length === 0) {
    const line = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return [line.replace(/^\[object Object\] is/, "it is")];
  }
  return details.filter(isJsonObject).map((detail) => {
    const place = String(member(detail, "instancePath") ?? member(detail, "path") ?? "");
    return `${place} ${String(member(detail, "message") ?? "is not right")}`.trim();
  });
}
