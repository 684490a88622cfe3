// Reads `generated/<product>/` back: every file's hash is checked before anything is used; the large parts are
// parsed when they are first needed.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PortolanError } from "../errors.ts";
import {
  CATALOG_FILES,
  type CatalogFile,
  type EndpointJson,
  fromEndpointJson,
  type SchemaStore,
} from "./catalog-files.ts";
import type { Connector } from "./connector.ts";
import type { DocSection } from "./doc-section.ts";
import type { Endpoint } from "./endpoint.ts";
import { CATALOG_FORMAT, type Manifest } from "./manifest.ts";
import type { ToolDefinition } from "./tool-definition.ts";

export type Catalog = {
  readonly manifest: Manifest;
  /** SHA-256 of the manifest's bytes: changes whenever anything in the catalog does. */
  readonly sha256: string;
  readonly connector: Connector;
  readonly endpoints: readonly Endpoint[];
  readonly tools: readonly ToolDefinition[];
  readonly byOperationId: (operationId: string) => Endpoint | undefined;
  /** Parsed at the first call. */
  readonly schemas: () => SchemaStore;
  /** Parsed at the first call. */
  readonly docs: () => readonly DocSection[];
  /** The raw text of search-index.json. */
  readonly searchIndex: () => string;
};

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

async function readManifest(dir: string): Promise<{ manifest: Manifest; hash: string }> {
  const file = join(dir, "manifest.json");
  const bytes = await readFile(file).catch(() => {
    throw new PortolanError("catalog_invalid", `no catalog in ${dir}: manifest.json is missing`, {
      hint: "Make it with portolan generate --spec <file> --out <dir>.",
    });
  });
  try {
    const manifest = JSON.parse(bytes.toString("utf8")) as Manifest;
    if (manifest.format !== CATALOG_FORMAT) {
      throw new PortolanError(
        "catalog_invalid",
        `${file} has format ${String(manifest.format)}, this version reads ${CATALOG_FORMAT}`,
        { hint: "Run portolan generate again with this version." },
      );
    }
    return { manifest, hash: sha256(bytes) };
  } catch (error) {
    if (error instanceof PortolanError) throw error;
    throw new PortolanError("catalog_invalid", `${file} is not valid JSON`, { cause: error });
  }
}

function checked(dir: string, file: CatalogFile, bytes: Uint8Array, manifest: Manifest): Uint8Array {
  if (sha256(bytes) === manifest.files[file]) return bytes;
  throw new PortolanError("catalog_invalid", `${join(dir, file)} was altered after it was generated`, {
    hint: "Run portolan generate again; generated files are never edited by hand.",
  });
}

/**
 * Loads and verifies a catalog.
 * @throws PortolanError catalog_invalid when a file is missing, altered or of another format.
 */
export async function loadCatalog(dir: string): Promise<Catalog> {
  const { manifest, hash } = await readManifest(dir);
  const texts = new Map<CatalogFile, string>();
  for (const file of CATALOG_FILES) {
    const bytes = await readFile(join(dir, file)).catch(() => {
      throw new PortolanError("catalog_invalid", `${join(dir, file)} is missing`, {
        hint: "Run portolan generate again.",
      });
    });
    checked(dir, file, bytes, manifest);
    if (file === "endpoints.json" || file === "connector.json" || file === "tools.json") {
      texts.set(file, bytes.toString("utf8"));
    }
  }
  const text = (file: CatalogFile): string =>
    texts.get(file) ??
    Buffer.from(checked(dir, file, readFileSync(join(dir, file)), manifest)).toString("utf8");
  const endpoints = (JSON.parse(text("endpoints.json")) as { endpoints: EndpointJson[] }).endpoints.map(
    fromEndpointJson,
  );
  const byId = new Map(endpoints.map((endpoint) => [endpoint.operationId, endpoint]));
  return {
    manifest,
    sha256: hash,
    connector: JSON.parse(text("connector.json")) as Connector,
    endpoints,
    tools: (JSON.parse(text("tools.json")) as { tools: ToolDefinition[] }).tools,
    byOperationId: (operationId) => byId.get(operationId),
    schemas: once(() => JSON.parse(text("schemas.json")) as SchemaStore),
    docs: once(() => (JSON.parse(text("docs.json")) as { sections: DocSection[] }).sections),
    searchIndex: () => text("search-index.json"),
  };
}
