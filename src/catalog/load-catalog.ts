// Reads `generated/<product>/` back: every file's hash is checked before anything is used; the large parts are
// parsed when they are first needed.
import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PortolanError } from "../errors.ts";
import type { SchemaStore } from "../schema/store.ts";
import { CATALOG_FILES, type CatalogFile, type EndpointsFile, fromEndpointJson } from "./catalog-files.ts";
import type { Connector } from "./connector.ts";
import type { DocSection } from "./doc-section.ts";
import type { Endpoint } from "./endpoint.ts";
import { CATALOG_FORMAT, type Manifest } from "./manifest.ts";
import type { Route } from "./route.ts";
import { sha256 } from "./sha256.ts";
import type { ToolDefinition } from "./tool-definition.ts";

export type Catalog = {
  readonly manifest: Manifest;
  /** SHA-256 of the manifest's bytes: changes whenever anything in the catalog does. */
  readonly sha256: string;
  readonly connector: Connector;
  /** Parsed at the first use. */
  readonly endpoints: readonly Endpoint[];
  /** Operations of the document that are not offered: the API's router knows them all the same. */
  readonly unlisted: readonly Route[];
  readonly tools: readonly ToolDefinition[];
  readonly byOperationId: (operationId: string) => Endpoint | undefined;
  /** Parsed at the first call. */
  readonly schemas: () => SchemaStore;
  /** Parsed at the first call. */
  readonly docs: () => readonly DocSection[];
  /** The raw text of search-index.json. */
  readonly searchIndex: () => string;
};

/** What a catalog is made of; `operations`, `schemas` and `docs` are called once, when they are first needed. */
export type CatalogParts = Omit<Catalog, "endpoints" | "unlisted" | "byOperationId"> & {
  readonly operations: () => Pick<Catalog, "endpoints" | "unlisted">;
};

/** A catalog that makes its large parts when they are first needed, and keeps them. */
export function createCatalog(parts: CatalogParts): Catalog {
  const { manifest, connector, tools, searchIndex } = parts;
  const operations = once(parts.operations);
  const byId = once(() => new Map(operations().endpoints.map((one) => [one.operationId, one])));
  return {
    manifest,
    sha256: parts.sha256,
    connector,
    get endpoints() {
      return operations().endpoints;
    },
    get unlisted() {
      return operations().unlisted;
    },
    tools,
    byOperationId: (operationId) => byId().get(operationId),
    schemas: once(parts.schemas),
    docs: once(parts.docs),
    searchIndex,
  };
}

/** A lazy value: made at the first call, then kept. */
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

/** Files that nothing reads at run time: their hash is taken piece by piece, so that they cost no memory. */
const NEVER_READ: ReadonlySet<CatalogFile> = new Set(["openapi.d.ts", "REPORT.md"]);
const PIECE_BYTES = 256 * 1024;

function hashInPieces(path: string): string {
  const file = openSync(path, "r");
  try {
    const hash = createHash("sha256");
    const piece = Buffer.allocUnsafe(PIECE_BYTES);
    for (let size = readSync(file, piece); size > 0; size = readSync(file, piece))
      hash.update(piece.subarray(0, size));
    return hash.digest("hex");
  } finally {
    closeSync(file);
  }
}

/** Checks every file. @returns the bytes that were checked: what is used later is what was verified at start */
function readVerified(dir: string, manifest: Manifest): Map<CatalogFile, Buffer> {
  const kept = new Map<CatalogFile, Buffer>();
  for (const file of CATALOG_FILES) {
    const path = join(dir, file);
    let hash: string;
    try {
      const bytes = NEVER_READ.has(file) ? null : readFileSync(path);
      hash = bytes === null ? hashInPieces(path) : sha256(bytes);
      if (bytes !== null) kept.set(file, bytes);
    } catch (cause) {
      throw new PortolanError("catalog_invalid", `${path} is missing`, {
        hint: "Run portolan generate again.",
        cause,
      });
    }
    if (hash === manifest.files[file]) continue;
    throw new PortolanError("catalog_invalid", `${path} was altered after it was generated`, {
      hint: "Run portolan generate again; generated files are never edited by hand.",
    });
  }
  return kept;
}

/**
 * Loads and verifies a catalog.
 * @throws PortolanError catalog_invalid when a file is missing, altered or of another format.
 */
export async function loadCatalog(dir: string): Promise<Catalog> {
  const { manifest, hash } = await readManifest(dir);
  const files = readVerified(dir, manifest);
  const text = (file: CatalogFile): string => files.get(file)?.toString("utf8") ?? "";
  /** The bytes are let go: each of these is parsed once. */
  const take = (file: CatalogFile): string => {
    const taken = text(file);
    files.delete(file);
    return taken;
  };
  return createCatalog({
    manifest,
    sha256: hash,
    connector: JSON.parse(take("connector.json")) as Connector,
    tools: (JSON.parse(take("tools.json")) as { tools: ToolDefinition[] }).tools,
    operations: () => {
      const read = JSON.parse(take("endpoints.json")) as EndpointsFile;
      return { endpoints: read.endpoints.map(fromEndpointJson), unlisted: read.unlisted };
    },
    schemas: () => JSON.parse(take("schemas.json")) as SchemaStore,
    docs: () => (JSON.parse(take("docs.json")) as { sections: DocSection[] }).sections,
    searchIndex: () => text("search-index.json"),
  });
}
