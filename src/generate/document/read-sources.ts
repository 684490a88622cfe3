// Reads everything that a catalog is made of: the document, overlays, guides, connector.yaml. The only step that reads.
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { sha256 } from "../../catalog/sha256.ts";
import type { ProblemLog } from "../problems.ts";
import type { SourceText } from "./parse-text.ts";
import { type DocumentFiles, documentUrl, readDocument } from "./read-document.ts";

export type SourceOptions = {
  /** A file or an http(s) URL. */
  readonly spec: string;
  readonly overlays: readonly string[];
  /** Folder of markdown guides. */
  readonly docs?: string | undefined;
  /** connector.yaml. */
  readonly connector?: string | undefined;
  /** Hosts that references may go to. */
  readonly allowRemote: readonly string[];
  readonly fetch: typeof fetch;
};

export type Sources = {
  readonly document: DocumentFiles;
  readonly documentUrl: string;
  readonly overlays: readonly SourceText[];
  readonly pages: readonly SourceText[];
  readonly connector: SourceText | undefined;
  /** SHA-256 (hex) of each file by name. */
  readonly hashes: Readonly<Record<string, string>>;
};

/**
 * Reads every file; one that is missing is a fault in the log.
 * @throws PortolanError catalog_invalid where the document cannot be read.
 */
export async function readSources(options: SourceOptions, log: ProblemLog): Promise<Sources> {
  const document = await readDocument({ ...options, log });
  const overlays = await Promise.all(options.overlays.map((file) => readText(file, log)));
  const connector = options.connector === undefined ? undefined : await readText(options.connector, log);
  const pages = options.docs === undefined ? [] : await readPages(options.docs, log);
  const texts = [
    ...[...document.files.values()].map((file) => file.source),
    ...overlays,
    ...(connector === undefined ? [] : [connector]),
    ...pages.map((page) => ({ file: `docs/${page.file}`, text: page.text })),
  ];
  const hashes = texts.map((source) => [source.file, sha256(source.text)] as const);
  return {
    document,
    documentUrl: documentUrl(options.spec).href,
    overlays,
    pages,
    connector,
    hashes: Object.fromEntries(hashes.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

async function readText(file: string, log: ProblemLog): Promise<SourceText> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) log.fault({ where: file, what: "the file cannot be read", mend: "check the path" });
  return { file: basename(file), text: text ?? "{}" };
}

/** Every markdown file below the folder, in the order of their names. */
async function readPages(folder: string, log: ProblemLog): Promise<readonly SourceText[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    log.fault({
      where: folder,
      what: "the folder of guides cannot be read",
      mend: "check the path of --docs",
    });
    return [];
  }
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      file: relative(folder, file).split(sep).join("/"),
      text: await readFile(file, "utf8"),
    })),
  );
}
