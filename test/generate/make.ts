// Makes catalogs of small documents for the tests of the pipeline.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type EndpointJson, fromEndpointJson } from "../../src/catalog/catalog-files.ts";
import type { Endpoint } from "../../src/catalog/endpoint.ts";
import type { ToolDefinition } from "../../src/catalog/tool-definition.ts";
import { type GenerateOptions, generateCatalog } from "../../src/generate/generate-catalog.ts";
import type { Report } from "../../src/generate/report.ts";
import type { SchemaStore } from "../../src/schema/store.ts";

export type Made = {
  readonly endpoints: readonly Endpoint[];
  readonly store: SchemaStore;
  readonly tools: readonly ToolDefinition[];
  readonly report: Report;
  readonly files: ReadonlyMap<string, string>;
  readonly endpoint: (operationId: string) => Endpoint;
};

/** A folder with these files, and what removes it. */
export function folderOf(files: Readonly<Record<string, string>>): {
  readonly dir: string;
  readonly remove: () => void;
} {
  const dir = mkdtempSync(join(tmpdir(), "portolan-generate-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** Refuses every connection: a test that needs the network says so itself. */
const noNetwork: typeof fetch = () => Promise.reject(new Error("the network was used"));

/**
 * Makes a catalog of files: `openapi.yaml` or `openapi.json`, and where they are there `overlay.yaml`,
 * `connector.yaml` and `docs/…`.
 */
export async function makeCatalog(
  files: Readonly<Record<string, string>>,
  options: Partial<GenerateOptions> = {},
): Promise<Made> {
  const folder = folderOf(files);
  const path = (name: string): string => join(folder.dir, name);
  try {
    const { files: texts, report } = await generateCatalog({
      spec: path("openapi.json" in files ? "openapi.json" : "openapi.yaml"),
      overlays: "overlay.yaml" in files ? [path("overlay.yaml")] : [],
      docs: Object.keys(files).some((name) => name.startsWith("docs/")) ? path("docs") : undefined,
      connector: "connector.yaml" in files ? path("connector.yaml") : undefined,
      allowRemote: [],
      fetch: noNetwork,
      strict: false,
      generator: "test",
      now: () => performance.now(),
      ...options,
    });
    return read(texts, report);
  } finally {
    folder.remove();
  }
}

function read(files: ReadonlyMap<string, string>, report: Report): Made {
  const parse = (name: string) => JSON.parse(files.get(name) ?? "null");
  const rows: readonly EndpointJson[] = parse("endpoints.json").endpoints;
  const endpoints = rows.map(fromEndpointJson);
  return {
    endpoints,
    store: parse("schemas.json"),
    tools: parse("tools.json").tools,
    report,
    files,
    endpoint: (operationId) => {
      const found = endpoints.find((one) => one.operationId === operationId);
      if (!found)
        throw new Error(`no endpoint ${operationId}: ${endpoints.map((one) => one.operationId).join(", ")}`);
      return found;
    },
  };
}

/** A document of these paths and components. */
export const documentOf = (
  paths: Readonly<Record<string, unknown>>,
  rest: Readonly<Record<string, unknown>> = {},
): string =>
  JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Test", version: "1" },
    servers: [{ url: "https://api.example.com/v1" }],
    paths,
    ...rest,
  });

/** One operation with a JSON body of this schema. */
export const bodyOf = (schema: unknown): Readonly<Record<string, unknown>> => ({
  requestBody: { required: true, content: { "application/json": { schema } } },
  responses: { "200": { description: "done" } },
});

/** What the pipeline says when it refuses. */
export async function refusalOf(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  throw new Error("it did not refuse");
}
