// The pipeline: spec + overlay → operations → classified → described → linked to docs → tools + index → texts to write.
import type { Connector } from "../catalog/connector.ts";
import type { DocSection } from "../catalog/doc-section.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import { type JsonObject, member, objectAt } from "../json/object.ts";
import { buildIndex } from "./build-index.ts";
import { describeEndpoints } from "./cards/describe-endpoints.ts";
import { catalogTexts } from "./catalog-texts.ts";
import { checkConnector } from "./connector/check-connector.ts";
import { readConnector } from "./connector/read-connector.ts";
import { linkDocs } from "./docs/link-docs.ts";
import { splitDocs } from "./docs/split-docs.ts";
import { applyOverlays } from "./document/apply-overlay.ts";
import { type BundledDocument, bundleDocument } from "./document/bundle-document.ts";
import { readSources, type SourceOptions, type Sources } from "./document/read-sources.ts";
import { createReferences, type References } from "./document/references.ts";
import { validateDocument } from "./document/validate-document.ts";
import type { DescribedEndpoint } from "./endpoint-draft.ts";
import { collectOperations } from "./operations/collect-operations.ts";
import { type ConvertedOperations, convertOperations } from "./operations/convert-operations.ts";
import { createProblemLog, type Problem, type ProblemLog, throwFaults } from "./problems.ts";
import { makeReport, type Report } from "./report.ts";
import { createPatternChecker } from "./schemas/check-patterns.ts";
import { createSchemaConverter } from "./schemas/convert-schema.ts";
import { strictFaults, strictly } from "./strict-faults.ts";
import { createTexts, type Texts } from "./texts.ts";
import { defineTools } from "./tools/define-tools.ts";
import { classifyEndpoints } from "./verdict/classify-endpoints.ts";
import { forTypes, writeTypes } from "./write-types.ts";

export type GenerateOptions = SourceOptions & {
  /** Fails on unsettled reviews, on operations left out and on actions that meet nothing. */
  readonly strict: boolean;
  /** Version of the generator, for the manifest. */
  readonly generator: string;
  /** Milliseconds of any clock: bounds analyses, and times the steps. */
  readonly now: () => number;
  /** Called after each step. */
  readonly onStep?: ((step: string, milliseconds: number) => void) | undefined;
};

export type GeneratedCatalog = {
  /** File name → text: what goes into `generated/<product>/`. */
  readonly files: ReadonlyMap<string, string>;
  readonly report: Report;
};

/**
 * Makes a catalog; writes nothing.
 * @throws PortolanError catalog_invalid with every fault, each with file, place and what to do.
 */
export async function generateCatalog(options: GenerateOptions): Promise<GeneratedCatalog> {
  const run: Run = { log: createProblemLog(), texts: createTexts(), step: stepper(options), options };
  const { log, texts, step } = run;
  const sources = await step("read", () => readSources(options, log));
  throwFaults(log.all());
  const spec = await readSpec(sources, run);
  const { connector } = spec;
  const { drafts, store, leftOut, statedTools } = await readOperations(spec, run);
  const types = await reviewSpec(spec, run);
  checkConnector({ connector, drafts, store, file: sources.connector?.file ?? "connector.yaml", log });
  const classified = await step("classify", () => classifyEndpoints(drafts, { leftOut, log }));
  const described = await step("describe", () => describeEndpoints(classified, store));
  const linked = await step("docs", () =>
    linkGuides(described, sources, { texts, docsBase: connector.docsBase }),
  );
  const { endpoints, sections } = linked;
  const tools = await step("tools", () => defineTools({ endpoints, stated: statedTools, store, log }));
  const searchIndex = await step("index", () => buildIndex({ endpoints, sections, store }));
  const problems = [...log.all(), ...linked.problems];
  const flagged = texts.flagged();
  const report = makeReport({ connector, endpoints, tools, sections, leftOut, flagged, problems });
  throwFaults(options.strict ? [...problems.map(strictly), ...strictFaults(report)] : problems);
  const offered = {
    endpoints,
    unlisted: leftOut.map(({ method, path }) => ({ method, path })),
    tools,
    sections,
  };
  const origin = { sources: sources.hashes, generator: options.generator };
  const files = await step("texts", () =>
    catalogTexts({ ...offered, ...origin, store, connector, searchIndex, types, report }),
  );
  return { files, report };
}

/** What all steps share. */
type Run = {
  readonly log: ProblemLog;
  readonly texts: Texts;
  readonly step: ReturnType<typeof stepper>;
  readonly options: GenerateOptions;
};

/** Runs a step and reports how long it took. */
function stepper({ now, onStep }: GenerateOptions) {
  return async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const started = now();
    const result = await work();
    onStep?.(name, now() - started);
    return result;
  };
}

/** One document with its overlays applied, and the connector that it is read for. */
type Spec = {
  /** As the publisher wrote it, in one piece. */
  readonly bundled: BundledDocument;
  readonly document: JsonObject;
  readonly documentUrl: string;
  readonly references: References;
  readonly connector: Connector;
};

async function readSpec(sources: Sources, { log, texts, step }: Run): Promise<Spec> {
  const { overlays, documentUrl } = sources;
  const bundled = await step("bundle", () => bundleDocument(sources.document, log));
  const document = await step("overlay", () => applyOverlays(bundled.document, { overlays, log }));
  const references = createReferences(document);
  texts.block(member(member(document, "info"), "description"), "info.description");
  const connector = readConnector({ source: sources.connector, document, documentUrl, references, log });
  throwFaults(log.all());
  return { bundled, document, documentUrl, references, connector };
}

type Operations = ConvertedOperations & {
  /** Operation id → its `x-mcp-tool` objects. */
  readonly statedTools: ReadonlyMap<string, readonly JsonObject[]>;
};

async function readOperations(spec: Spec, { log, texts, step, options }: Run): Promise<Operations> {
  const { bundled, references, connector } = spec;
  const collected = await step("collect", () => collectOperations({ ...spec, texts, log }));
  const converted = await step("convert", () => {
    const patterns = createPatternChecker(options.now);
    const converter = createSchemaConverter({ ...bundled, references, texts, patterns, log });
    return convertOperations({ operations: collected.operations, converter, connector });
  });
  return {
    ...converted,
    leftOut: [...collected.leftOut, ...converted.leftOut],
    statedTools: new Map(collected.operations.map((one) => [one.operationId, one.settled.tools] as const)),
  };
}

/** What the report says of the document as a whole. @returns the text of openapi.d.ts */
async function reviewSpec({ bundled, document, references }: Spec, { log, step }: Run): Promise<string> {
  await step("validate", () => validateDocument(bundled, log));
  const webhooks = Object.keys(objectAt(document, "webhooks")).length;
  if (webhooks > 0) log.note({ where: "webhooks", what: `${webhooks} webhooks are not endpoints`, mend: "" });
  return step("types", () => writeTypes(forTypes(document, references), log));
}

type LinkedGuides = {
  readonly endpoints: readonly Endpoint[];
  readonly sections: readonly DocSection[];
  readonly problems: readonly Problem[];
};

/** Sections of the guides, and the endpoints with those that mention them: all that an endpoint is made of. */
function linkGuides(
  described: readonly DescribedEndpoint[],
  { pages }: Sources,
  { texts, docsBase }: { readonly texts: Texts; readonly docsBase: string },
): LinkedGuides {
  const split = splitDocs(pages.map(({ file, text }) => ({ file, text: texts.page(text, `docs/${file}`) })));
  const { sections, links, problems } = linkDocs({
    sections: split.sections,
    endpoints: described,
    docsBase,
  });
  const endpoints = described.map(({ override: _, docsTopics: __, ...endpoint }) => ({
    ...endpoint,
    docs: links.get(endpoint.operationId) ?? [],
  }));
  return { endpoints, sections, problems: [...split.problems, ...problems] };
}
