// Converts Swagger 2.0 to OpenAPI 3.0 with @scalar/openapi-upgrader, after rewriting what that cannot take.
import { entriesOf, isArray, isJsonObject, type JsonObject, member, textAt } from "../../json/object.ts";
import { pointerSteps } from "../../json/pointer.ts";
import { catalogFault, type ProblemLog } from "../problems.ts";

/**
 * The document as OpenAPI 3.0.
 * @throws PortolanError catalog_invalid when the converter cannot take it.
 */
export async function upgradeSwagger(
  document: JsonObject,
  { name, log }: { readonly name: string; readonly log: ProblemLog },
): Promise<JsonObject> {
  const { upgrade } = await import("@scalar/openapi-upgrader");
  try {
    const plain: unknown = structuredClone(document);
    if (isJsonObject(plain)) prepare(plain, log);
    const upgraded: unknown = upgrade(plain as object, "3.0");
    if (isJsonObject(upgraded)) return upgraded;
  } catch {
    // The fault below says it: the converter's own words name its code, not the document.
  }
  throw catalogFault({
    where: name,
    what: "this Swagger 2.0 document cannot be converted to OpenAPI 3.0",
    mend: "convert it with another tool, or correct what a Swagger validator reports",
  });
}

function prepare(document: JsonObject, log: ProblemLog): void {
  for (const [path, item] of entriesOf(member(document, "paths"))) {
    for (const [method, holder] of [["", item] as const, ...entriesOf(item)]) {
      if (!isJsonObject(holder) || !isArray(member(holder, "parameters"))) continue;
      const parameters = inPlace(holder, document);
      Object.assign(holder, { parameters });
      noteTabs(parameters, { where: `${method.toUpperCase()} ${path}`.trim(), log });
    }
  }
}

/** A body or a form field among the document's own `parameters` cannot be referred to in OpenAPI 3. */
function inPlace(holder: JsonObject, document: JsonObject): readonly unknown[] {
  const stated = member(holder, "parameters");
  // What is no object the converter falls over.
  return (isArray(stated) ? stated : []).filter(isJsonObject).map((parameter) => {
    const steps = pointerSteps(textAt(parameter, "$ref") ?? "none");
    const target = steps?.reduce<unknown>(member, document);
    const place = member(target, "in");
    return place === "body" || place === "formData" ? structuredClone(target) : parameter;
  });
}

/** `tsv` has no form in OpenAPI 3: the nearest repeats the name. */
function noteTabs(
  parameters: readonly unknown[],
  { where, log }: { readonly where: string; readonly log: ProblemLog },
): void {
  for (const parameter of parameters) {
    if (member(parameter, "collectionFormat") !== "tsv") continue;
    const what = `the parameter "${textAt(parameter, "name") ?? ""}" is separated by tabs, which OpenAPI 3 cannot say`;
    log.note({ where, what, mend: "its name is repeated instead" });
  }
}
