// `portolan diff`: what changed for an assistant between two catalogs.
import { PortolanError } from "../errors.ts";
import { diffCatalogs } from "../generate/diff/diff-catalogs.ts";
import { type DiffFormat, renderDiff } from "../generate/diff/render-diff.ts";
import { readArtifacts } from "../generate/write-artifacts.ts";
import type { Printer } from "./io.ts";

type DiffCommand = {
  /** Folders of the two catalogs. */
  readonly old: string;
  readonly new: string;
  readonly format: DiffFormat;
};

/**
 * Prints the changes, breaking ones first.
 * @returns exit code.
 * @throws PortolanError catalog_invalid for a folder that holds no catalog.
 */
export async function runDiff(options: DiffCommand, io: Printer): Promise<0> {
  const [before, after] = [await readCatalogTexts(options.old), await readCatalogTexts(options.new)];
  io.out(renderDiff(diffCatalogs(before, after), options.format));
  return 0;
}

async function readCatalogTexts(dir: string): Promise<ReadonlyMap<string, string>> {
  const texts = await readArtifacts(dir);
  if (texts.has("endpoints.json") && texts.has("schemas.json")) return texts;
  throw new PortolanError("catalog_invalid", `${dir} is not the folder of a catalog`, {
    hint: "Name a folder that portolan generate made.",
  });
}
