// The pipeline: spec and overlay → operations → classified → described → linked to docs → tools and index → texts.
import type { Connector } from "../catalog/connector.ts";
import { type JsonObject, member, objectAt } from "../json/object.ts";
import { buildIndex } from "./build-index.ts";
import { describeEndpoints } from "./cards/describe-endpoints.ts";
import { catalogTexts } from "./catalog-texts.ts";
import { checkConnector } from "./connector/check-connector.ts";
import { readConnector } from "./connector/read-connector.ts";
import { linkDocs } from "./docs/link-docs.ts";
import { splitDocs } from "./docs/split-docs.ts";
import { applyOverlays } from "./document/apply-overlay.ts";
import { bundleDocument } from "./document/bundle-document.ts";
import { readSources, type SourceOptions, type Sources } from "./document/read-sources.ts";
import { createReferences } from "./document/references.ts";
import { validateDocument } from "./document/validate-document.ts";
import type { EndpointDraft } from "./draft.ts";
import { type Collected, collectOperations } from "./operations/collect-operations.ts";
import type { CollectedOperation } from "./operations/collected.ts";
import { type ConvertedOperations, convertOperations } from "./operations/convert-operations.ts";
import { createProblemLog, type ProblemLog, throwFaults } from "./problems.ts";
import { makeReport, type Report } from "./report.ts";
import { createPatternChecker } from "./schemas/check-patterns.ts";
import { createSchemaConverter } from "./schemas/convert-schema.ts";
import { strictFaults, strictly } from "./strict-faults.ts";
import { createTexts, type Texts } from "./text-notes.ts";
import { defineTools } from "./tools/define-tools.ts";
import { joinSameRequests } from "./verdict/same-request.ts";
import { forTypes, writeTypes } from "./write-types.ts";

export type GenerateOptions = SourceOptions & {
  /** Fails on unsettled reviews, on operations left out and on actions that meet nothing. */
  readonly strict: boolean;
  /** Version of the generator, for the manifest. */
  readonly generator: string;
  /** Milliseconds of any clock: bounds analyses, and times the steps. */
  readonly now: () => number;
  /** Told of each step as it ends. */
  readonly onStep?: (step: string, milliseconds: number) => void;
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
  const log = createProblemLog();
  const texts = createTexts();
  const step = stepper(options);
  const sources = await step("read", () => readSources(options, log));
  throwFaults(log.all());
  const bundled = await step("bundle", () => bundleDocument(sources.document, log));
  const { overlays, documentUrl } = sources;
  const document = await step("overlay", () => applyOverlays(bundled.document, { overlays, log }));
  const references = createReferences(document);
  texts.block(member(member(document, "info"), "description"), "info.description");
  const connector = readConnector({ source: sources.connector, document, documentUrl, references, log });
  throwFaults(log.all());
  const input = { document, documentUrl, connector, references, texts, log };
  const collected = await step("collect", () => collectOperations(input));
  const converted = await step("convert", () => {
    const patterns = createPatternChecker(options.now);
    const converter = createSchemaConverter({ ...bundled, references, texts, patterns, log });
    return convertOperations({ operations: collected.operations, converter, connector });
  });
  await step("validate", () => validateDocument(bundled, log));
  noteWebhooks(document, log);
  const types = await step("types", () => writeTypes(forTypes(document, references), log));
  return assemble(options, { sources, connector, collected, converted, texts, types, log, step });
}

type Assembly = {
  readonly sources: Sources;
  readonly connector: Connector;
  readonly collected: Collected;
  readonly converted: ConvertedOperations;
  readonly texts: Texts;
  readonly types: string;
  readonly log: ProblemLog;
  readonly step: ReturnType<typeof stepper>;
};

/** The second half: descriptions, docs, tools, index, report, texts. */
async function assemble(options: GenerateOptions, assembly: Assembly): Promise<GeneratedCatalog> {
  const { sources, connector, collected, converted, texts, log, step } = assembly;
  const { drafts, store } = converted;
  checkConnector({ connector, drafts, store, file: sources.connector?.file ?? "connector.yaml", log });
  const pages = sources.pages.map(({ file, text }) => ({ file, text: texts.page(text, `docs/${file}`) }));
  const docs = await step("docs", () => readDocs(pages, { drafts, docsBase: connector.docsBase }));
  const { sections, links } = docs;
  const leftOut = [...collected.leftOut, ...converted.leftOut];
  const endpoints = await step("describe", () =>
    joinSameRequests(describeEndpoints(drafts, { links, store }), { leftOut, log }),
  );
  const tools = defineTools({ endpoints, stated: statedTools(collected.operations), store, log });
  const searchIndex = await step("index", () => buildIndex({ endpoints, sections, store }));
  const problems = [...log.all(), ...docs.problems];
  const flagged = texts.flagged();
  const report = makeReport({ connector, endpoints, tools, sections, leftOut, flagged, problems });
  throwFaults(options.strict ? [...problems.map(strictly), ...strictFaults(report)] : problems);
  const unlisted = leftOut.map(({ method, path }) => ({ method, path }));
  const parts = {
    unlisted,
    endpoints,
    store,
    connector,
    sections,
    tools,
    searchIndex,
    types: assembly.types,
    report,
  };
  const files = await step("texts", () =>
    catalogTexts({ ...parts, sources: sources.hashes, generator: options.generator }),
  );
  return { files, report };
}

/** Runs a step and tells how long it took. */
function stepper({ now, onStep }: GenerateOptions) {
  return async <T>(name: string, run: () => T | Promise<T>): Promise<T> => {
    const started = now();
    const result = await run();
    onStep?.(name, now() - started);
    return result;
  };
}

function readDocs(
  pages: Parameters<typeof splitDocs>[0],
  { drafts, docsBase }: { readonly drafts: readonly EndpointDraft[]; readonly docsBase: string },
) {
  const split = splitDocs(pages);
  const linked = linkDocs({ sections: split.sections, endpoints: drafts, docsBase });
  return { ...linked, problems: [...split.problems, ...linked.problems] };
}

const statedTools = (operations: readonly CollectedOperation[]) =>
  new Map(operations.map((operation) => [operation.operationId, operation.settled.tools] as const));

function noteWebhooks(document: JsonObject, log: ProblemLog): void {
  const count = Object.keys(objectAt(document, "webhooks")).length;
  if (count === 0) return;
  log.note({ where: "webhooks", what: `${count} webhooks are not endpoints`, mend: "" });
}
