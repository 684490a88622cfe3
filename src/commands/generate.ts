// `portolan generate`: makes a catalog, or checks the one that is there.
import { checkCatalog } from "../generate/diff/check-catalog.ts";
import { renderDiff } from "../generate/diff/render-diff.ts";
import { type GeneratedCatalog, generateCatalog } from "../generate/generate-catalog.ts";
import type { Report } from "../generate/report.ts";
import { readArtifacts, writeArtifacts } from "../generate/write-artifacts.ts";
import { VERSION } from "../version.ts";
import type { Printer } from "./io.ts";

type GenerateCommand = {
  readonly spec: string;
  readonly overlay?: readonly string[] | undefined;
  readonly docs?: string | undefined;
  readonly connector?: string | undefined;
  readonly out: string;
  readonly allowRemote?: readonly string[];
  readonly check?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

/**
 * Writes the catalog and prints its report; with `check` it writes nothing.
 * @returns exit code: 1 when the folder is stale.
 * @throws PortolanError catalog_invalid or config_invalid, each fault on a line of its own.
 */
export async function runGenerate(options: GenerateCommand, io: Printer): Promise<0 | 1> {
  const catalog = await make(options, io);
  if (options.check === true) return check(options, catalog, io);
  await writeArtifacts(options.out, catalog.files);
  const { report } = catalog;
  io.out(options.json === true ? JSON.stringify(report, null, 2) : summary(report, options.out));
  return 0;
}

function make(options: GenerateCommand, io: Printer): Promise<GeneratedCatalog> {
  return generateCatalog({
    spec: options.spec,
    overlays: options.overlay ?? [],
    docs: options.docs,
    connector: options.connector,
    allowRemote: options.allowRemote ?? [],
    strict: options.strict ?? false,
    generator: VERSION,
    fetch,
    now: () => performance.now(),
    onStep: options.verbose === true ? (step, ms) => io.err(stepLine(step, ms)) : undefined,
  });
}

const stepLine = (step: string, milliseconds: number): string =>
  `${step.padEnd(9)} ${milliseconds.toFixed(0).padStart(6)} ms`;

async function check(options: GenerateCommand, catalog: GeneratedCatalog, io: Printer): Promise<0 | 1> {
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
