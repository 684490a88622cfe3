// The commands `portolan generate` and `portolan diff`: options in, exit code out.
import { PortolanError } from "../errors.ts";
import { checkCatalog } from "../generate/diff/check-catalog.ts";
import { diffCatalogs } from "../generate/diff/diff-catalogs.ts";
import { type DiffFormat, renderDiff } from "../generate/diff/render-diff.ts";
import { type GeneratedCatalog, generateCatalog } from "../generate/generate-catalog.ts";
import type { Report } from "../generate/report.ts";
import { readArtifacts, writeArtifacts } from "../generate/write-artifacts.ts";
import { VERSION } from "../version.ts";

/** Results go to `out`, progress and faults to `err`; each call is one line or block without its final newline. */
export type CommandIo = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** Exit codes of the contract: 0 done, 1 a fault that the user can mend. */
export type ExitCode = 0 | 1;

export type GenerateCommand = {
  readonly spec: string;
  readonly overlay?: readonly string[];
  readonly docs?: string;
  readonly connector?: string;
  readonly out: string;
  readonly allowRemote?: readonly string[];
  readonly check?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

/** Makes a catalog, or checks the one that is there. */
export async function runGenerate(options: GenerateCommand, io: CommandIo): Promise<ExitCode> {
  try {
    const catalog = await make(options, io);
    if (options.check === true) return await check(options, catalog, io);
    await writeArtifacts(options.out, catalog.files);
    io.out(
      options.json === true ? JSON.stringify(catalog.report, null, 2) : summary(catalog.report, options.out),
    );
    return 0;
  } catch (error) {
    return told(error, io);
  }
}

function make(options: GenerateCommand, io: CommandIo): Promise<GeneratedCatalog> {
  return generateCatalog({
    spec: options.spec,
    overlays: options.overlay ?? [],
    ...(options.docs === undefined ? {} : { docs: options.docs }),
    ...(options.connector === undefined ? {} : { connector: options.connector }),
    allowRemote: options.allowRemote ?? [],
    strict: options.strict ?? false,
    generator: VERSION,
    fetch,
    now: () => performance.now(),
    ...(options.verbose === true
      ? {
          onStep: (step, milliseconds) =>
            io.err(`${step.padEnd(9)} ${milliseconds.toFixed(0).padStart(6)} ms`),
        }
      : {}),
  });
}

async function check(options: GenerateCommand, catalog: GeneratedCatalog, io: CommandIo): Promise<ExitCode> {
  const result = checkCatalog(await readArtifacts(options.out), catalog.files);
  if (result.stale.length === 0) {
    io.out(`${options.out} is up to date`);
    return 0;
  }
  io.err(`${options.out} is stale: ${result.stale.join(", ")}`);
  io.out(renderDiff(result.diff, options.json === true ? "json" : "text"));
  io.err(`run portolan generate again to bring it up to date`);
  return 1;
}

function summary(report: Report, out: string): string {
  const { counts } = report;
  const strict = report.problems.filter((problem) => problem.level === "strict");
  const lines = [
    `${report.title} ${report.version}: ${counts.endpoints} endpoints (${counts.get} get, ${counts.execute_safe} safe, ${counts.execute_destructive} destructive), ${counts.tools} named tools, ${counts.sections} docs sections`,
    ...(counts.left_out > 0 ? [`${counts.left_out} operations left out`] : []),
    ...(counts.reviews > 0 ? [`${counts.reviews} verdicts to review`] : []),
    ...(strict.length > 0 ? [`${strict.length} things to mend`] : []),
    ...(report.flagged.length > 0
      ? [`${report.flagged.length} texts read like orders to the assistant`]
      : []),
    `written to ${out}; REPORT.md says more`,
  ];
  return lines.join("\n");
}

/** A fault is told in its own words; anything else is a bug and goes on. */
function told(error: unknown, io: CommandIo): ExitCode {
  if (!(error instanceof PortolanError)) throw error;
  io.err(`${error.code}:\n${error.message}\n${error.hint}`);
  return 1;
}

export type DiffCommand = {
  readonly old: string;
  readonly new: string;
  readonly format: DiffFormat;
};

/** Prints what changed for an assistant between two catalogs, breaking changes first. */
export async function runDiff(options: DiffCommand, io: CommandIo): Promise<ExitCode> {
  try {
    const [before, after] = [await readCatalogTexts(options.old), await readCatalogTexts(options.new)];
    io.out(renderDiff(diffCatalogs(before, after), options.format));
    return 0;
  } catch (error) {
    return told(error, io);
  }
}

async function readCatalogTexts(dir: string): Promise<ReadonlyMap<string, string>> {
  const texts = await readArtifacts(dir);
  if (texts.has("endpoints.json") && texts.has("schemas.json")) return texts;
  throw new PortolanError("catalog_invalid", `${dir} is not the folder of a catalog`, {
    hint: "Name a folder that portolan generate made.",
  });
}
