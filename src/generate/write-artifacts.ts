// Writes a catalog all or nothing: beside its place first, then into it with one rename.
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CATALOG_FILES } from "../catalog/catalog-files.ts";
import { PortolanError } from "../errors.ts";

const NAMES: ReadonlySet<string> = new Set([...CATALOG_FILES, "manifest.json"]);

/**
 * Replaces the folder by these files.
 * @throws PortolanError config_invalid when it cannot be written, or holds anything that is not of a catalog.
 */
export async function writeArtifacts(out: string, files: ReadonlyMap<string, string>): Promise<void> {
  const target = resolve(out);
  await refuseForeignFolder(target);
  const fresh = await folderBeside(target);
  const old = `${fresh}.old`;
  try {
    await chmod(fresh, 0o755);
    for (const [name, text] of files) await writeFile(join(fresh, name), text);
    const replaced = await rename(target, old).then(
      () => true,
      () => false,
    );
    await rename(fresh, target).catch(async (error: unknown) => {
      if (replaced) await rename(old, target);
      throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}

/** A new folder on the same disk, so that one rename puts it in place. */
async function folderBeside(target: string): Promise<string> {
  try {
    await mkdir(dirname(target), { recursive: true });
    return await mkdtemp(join(dirname(target), `.${basename(target)}.new-`));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new PortolanError("config_invalid", `--out ${target} cannot be written (${code})`, {
      hint: "Name a folder in a place that this user may write to.",
    });
  }
}

/** A mistyped --out must not delete anybody's folder. */
async function refuseForeignFolder(target: string): Promise<void> {
  const found = await readdir(target).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw new PortolanError("config_invalid", `--out ${target} is not a folder that can be written`);
  });
  const foreign = found.filter((name) => !NAMES.has(name));
  if (foreign.length === 0) return;
  throw new PortolanError(
    "config_invalid",
    `--out ${target} holds files that are not of a catalog: ${foreign.slice(0, 5).join(", ")}`,
    { hint: "Name an empty or new folder, or one that an earlier run made." },
  );
}

/** The files of a catalog folder that are there. */
export async function readArtifacts(dir: string): Promise<ReadonlyMap<string, string>> {
  const pairs = await Promise.all(
    [...NAMES].map(async (name) => {
      const text = await readFile(join(dir, name), "utf8").catch(() => undefined);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
  return new Map(pairs.flat());
}
