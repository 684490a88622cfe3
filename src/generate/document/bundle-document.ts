// Makes one self-contained OpenAPI 3.x document of the files that were read: bundled, upgraded from Swagger 2.0 where
// needed, with references that stay inside it.
import SwaggerParser from "@apidevtools/swagger-parser";
import { isArray, isJsonObject, type JsonObject, member } from "../../json/object.ts";
import { type Step, toPointer } from "../../json/pointer.ts";
import { catalogFault, type ProblemLog } from "../problems.ts";
import type { DocumentFiles } from "./read-document.ts";
import { createReferences } from "./references.ts";
import { upgradeSwagger } from "./upgrade-swagger.ts";

export type BundledDocument = {
  /** The document with local references only; never dereferenced. */
  readonly document: JsonObject;
  /** `3.0` writes schemas in its own dialect, `3.1` and later in JSON Schema 2020-12. */
  readonly dialect: "3.0" | "3.1";
  /** Parts of the document that stood in other files → how the author called them. */
  readonly names: ReadonlyMap<object, string>;
  /** The version as the document states it: `2.0`, `3.0.3`. */
  readonly version: string;
};

/**
 * Bundles what was read.
 * @throws PortolanError catalog_invalid when this is no OpenAPI document of a known version.
 */
export async function bundleDocument(read: DocumentFiles, log: ProblemLog): Promise<BundledDocument> {
  const name = read.root.source.file;
  const root = read.root.value;
  const version = versionOf(root, name);
  if (!isJsonObject(root)) throw notADocument(name);
  const bundled = read.files.size > 1 ? await bundleFiles(read, root, version) : root;
  const document = version === "2.0" ? await upgradeSwagger(bundled, { name, log }) : bundled;
  if (!isJsonObject(member(document, "paths"))) checkPaths(document, name);
  localMappings(document, read);
  log.note({ where: name, what: `OpenAPI ${version}, ${read.files.size} file(s)`, mend: "" });
  return {
    document,
    names: read.names,
    dialect: version === "2.0" || version.startsWith("3.0") ? "3.0" : "3.1",
    version,
  };
}

const notADocument = (name: string) =>
  catalogFault({
    where: `${name}:1`,
    what: 'this is not an OpenAPI document: it has neither `openapi: 3.x` nor `swagger: "2.0"`',
    mend: "pass an OpenAPI 3.0, 3.1 or 3.2 document, or Swagger 2.0",
  });

function versionOf(root: unknown, name: string): string {
  const swagger = member(root, "swagger");
  if (swagger === "2.0" || swagger === 2) return "2.0";
  const stated = member(root, "openapi");
  const text = typeof stated === "number" ? stated.toFixed(1) : stated;
  if (typeof text !== "string") throw notADocument(name);
  if (/^3\.[0-2](\.|-|$)/.test(text)) return text;
  throw catalogFault({
    where: `${name} /openapi`,
    what: `OpenAPI version "${text.slice(0, 40)}" is not known`,
    mend: "use 3.0, 3.1 or 3.2",
  });
}

function checkPaths(document: JsonObject, name: string): void {
  if (isJsonObject(member(document, "webhooks")) || isJsonObject(member(document, "components"))) return;
  throw catalogFault({
    where: `${name}:1`,
    what: "the document has no `paths`",
    mend: "add the operations of the API under `paths`",
  });
}

/** The parser refuses versions that it does not know; bundling is the same for all of them. */
async function bundleFiles(read: DocumentFiles, root: JsonObject, version: string): Promise<JsonObject> {
  const stated =
    version === "2.0" ? root : { ...root, openapi: version.startsWith("3.0") ? "3.0.3" : "3.1.0" };
  const titled = { ...stated, info: { ...(isJsonObject(root["info"]) ? root["info"] : {}), version: "0" } };
  const resolver = {
    order: 1,
    canRead: true,
    read: (file: { readonly url: string }) => read.files.get(new URL(file.url).href)?.value,
  };
  try {
    const bundled: unknown = await SwaggerParser.bundle(read.root.url, titled as never, {
      resolve: { file: false, http: false, portolan: resolver } as never,
      parse: {
        json: false,
        yaml: false,
        text: false,
        binary: false,
        portolan: { order: 1, canParse: true, parse: (file: { readonly data: unknown }) => file.data },
      } as never,
    });
    if (!isJsonObject(bundled)) throw new Error("the bundle is not an object");
    return { ...bundled, ...(version === "2.0" ? {} : { openapi: version }), info: root["info"] };
  } catch (error) {
    throw catalogFault({
      where: read.root.source.file,
      what: `its files cannot be put together: ${error instanceof Error ? error.message : String(error)}`,
      mend: "correct the reference that the message names",
    });
  }
}

/**
 * `discriminator.mapping` names schemas too: by pointer, by component name alone, or by the file that they stood in.
 * All become pointers into the document; one that leads nowhere is dropped, since nothing could follow it.
 */
function localMappings(document: JsonObject, read: DocumentFiles): void {
  const mappings: Record<string, unknown>[] = [];
  const places = new Map<string, string>();
  const seen = new Set<object>();
  const visit = (node: unknown, steps: Step[]): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const name = read.names.get(node);
    if (name !== undefined && !places.has(name)) places.set(name, `#${toPointer(steps)}`);
    const mapping = isJsonObject(node) ? member(node["discriminator"], "mapping") : undefined;
    if (isJsonObject(mapping)) mappings.push(mapping);
    for (const [key, child] of isArray(node) ? node.entries() : Object.entries(node)) {
      steps.push(key);
      visit(child, steps);
      steps.pop();
    }
  };
  visit(document, []);
  const { find } = createReferences(document);
  for (const mapping of mappings) rewriteMapping(mapping, { find, places });
}

type MappingTargets = {
  readonly find: (ref: string) => unknown;
  readonly places: ReadonlyMap<string, string>;
};

function rewriteMapping(mapping: Record<string, unknown>, { find, places }: MappingTargets): void {
  for (const [value, target] of Object.entries(mapping)) {
    if (typeof target !== "string") continue;
    const [file = "", fragment = ""] = target.split("#");
    const stem = (fragment === "" ? file : fragment).replace(/^.*\//, "").replace(/\.(ya?ml|json)$/i, "");
    const candidates = [target, `#/components/schemas/${stem}`, places.get(stem) ?? ""];
    const found = candidates.find((candidate) => candidate.startsWith("#/") && find(candidate) !== undefined);
    if (found === undefined) delete mapping[value];
    else mapping[value] = found;
  }
}
