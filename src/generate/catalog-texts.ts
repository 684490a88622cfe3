// The bytes of a catalog's files: the same for the same catalog, one endpoint or schema a line, so that a change reads
// well as a diff.
import { CATALOG_FILES, type CatalogFile, toEndpointJson } from "../catalog/catalog-files.ts";
import type { Connector } from "../catalog/connector.ts";
import type { DocSection } from "../catalog/doc-section.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import { CATALOG_FORMAT, type Manifest } from "../catalog/manifest.ts";
import type { Route } from "../catalog/route.ts";
import { sha256 } from "../catalog/sha256.ts";
import type { ToolDefinition } from "../catalog/tool-definition.ts";
import type { SchemaStore } from "../schema/store.ts";
import { type Report, renderReport } from "./report.ts";

export type CatalogParts = {
  readonly endpoints: readonly Endpoint[];
  /** Operations of the document that are not offered. */
  readonly unlisted: readonly Route[];
  readonly store: SchemaStore;
  readonly connector: Connector;
  readonly sections: readonly DocSection[];
  readonly tools: readonly ToolDefinition[];
  readonly searchIndex: string;
  readonly types: string;
  readonly report: Report;
  /** SHA-256 (hex) of each source file, by its name. */
  readonly sources: Readonly<Record<string, string>>;
  readonly generator: string;
};

/** File name → text, the manifest last. */
export function catalogTexts(parts: CatalogParts): ReadonlyMap<string, string> {
  const made: Readonly<Record<CatalogFile, string>> = {
    "endpoints.json": endpointsText(parts),
    "schemas.json": storeText(parts.store),
    "connector.json": `${JSON.stringify(parts.connector, null, 2)}\n`,
    "docs.json": rows("sections", parts.sections),
    "tools.json": rows("tools", parts.tools),
    "search-index.json": parts.searchIndex,
    "openapi.d.ts": parts.types,
    "REPORT.md": renderReport(parts.report),
  };
  const manifest: Manifest = {
    format: CATALOG_FORMAT,
    name: parts.connector.name,
    version: parts.connector.version,
    generator: parts.generator,
    counts: parts.report.counts,
    sources: parts.sources,
    files: Object.fromEntries(CATALOG_FILES.map((file) => [file, sha256(made[file])])),
  };
  return new Map([
    ...CATALOG_FILES.map((file) => [file, made[file]] as const),
    ["manifest.json", `${JSON.stringify(manifest, null, 2)}\n`] as const,
  ]);
}

const rows = (name: string, items: readonly unknown[]): string =>
  items.length === 0
    ? `{"${name}":[]}\n`
    : `{"${name}":[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]}\n`;

/** One endpoint a line, then one route a line. */
function endpointsText({ endpoints, unlisted }: CatalogParts): string {
  const text = rows("endpoints", endpoints.map(toEndpointJson)).replace(/\}\n$/, "");
  return `${text},${rows("unlisted", unlisted).slice(1)}`;
}

const storeText = ({ $defs, examples }: SchemaStore): string =>
  `{"$defs":${members($defs)},"examples":${members(examples)}}\n`;

function members(map: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(map).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n}`;
}
