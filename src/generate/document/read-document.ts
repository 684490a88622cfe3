// Reads a document and the files that it refers to, and nothing else: no file outside the document's folder, no host
// that was not named.
import { readFile, realpath } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isJsonObject } from "../../json/object.ts";
import { catalogFault, type ProblemLog } from "../problems.ts";
import { createLocator, parseText, type SourceText } from "./parse-text.ts";
import {
  type DocumentFile,
  type FileLink,
  markUnresolved,
  settleLink,
  splitReference,
} from "./settle-references.ts";
import { type FoundReference, walkReferences } from "./walk-references.ts";

export type ReadDocumentOptions = {
  /** A file or an http(s) URL. */
  readonly spec: string;
  /** Hosts (`host` or `host:port`) that references may go to. */
  readonly allowRemote: readonly string[];
  readonly fetch: typeof fetch;
  readonly log: ProblemLog;
};

/** The parsed files: references to other files are absolute URLs, those that lead nowhere are marked. */
export type DocumentFiles = {
  readonly root: DocumentFile;
  readonly files: ReadonlyMap<string, DocumentFile>;
  /** What a file refers to in another file → how the author called it there. */
  readonly names: ReadonlyMap<object, string>;
};

/** Bytes of one file. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_FILES = 20_000;

const isUrl = (text: string): boolean => /^https?:\/\//i.test(text);

/** The document's address: a file URL for a path. */
export const documentUrl = (spec: string): URL =>
  isUrl(spec) ? new URL(spec) : pathToFileURL(resolve(spec));

type Reading = ReadDocumentOptions & {
  readonly rootUrl: URL;
  /** Real path of the document's folder; undefined where the document came from a URL. */
  readonly folder: string | undefined;
};

/**
 * Reads the document and every file that it reaches.
 * @throws PortolanError catalog_invalid: unreadable, syntax, alias bomb, a reference that leaves the folder.
 */
export async function readDocument(options: ReadDocumentOptions): Promise<DocumentFiles> {
  const rootUrl = documentUrl(options.spec);
  const folder =
    rootUrl.protocol === "file:"
      ? await realpath(dirname(fileURLToPath(rootUrl))).catch(() => undefined)
      : undefined;
  const reading: Reading = { ...options, rootUrl, folder };
  const text = await readRoot(reading);
  const files = new Map<string, DocumentFile>();
  const waiting: { readonly file: DocumentFile; readonly references: readonly FoundReference[] }[] = [];
  const add = (url: URL, source: SourceText): void => {
    const value = parseText(source);
    const file = { url: url.href, source, value };
    files.set(url.href, file);
    waiting.push({ file, references: walkReferences(value, url.href === rootUrl.href) });
  };
  add(rootUrl, { file: nameOf(reading, rootUrl), text });
  const links: FileLink[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const link of externalLinks(next.file, next.references, reading)) {
      links.push(link);
      if (files.has(link.target.href)) continue;
      const source = files.size < MAX_FILES ? await readReferenced(link.target, reading) : undefined;
      if (source !== undefined) add(link.target, source);
    }
  }
  const names = new Map<object, string>();
  for (const link of links) settleLink(link, { files, names, log: reading.log });
  const root = files.get(rootUrl.href);
  if (!root) throw new Error("the root document is always among the files");
  return { root, files, names };
}

async function readRoot(reading: Reading): Promise<string> {
  const { rootUrl, spec } = reading;
  if (rootUrl.protocol !== "file:") return download(rootUrl, reading, "follow");
  try {
    return await readFile(rootUrl, "utf8");
  } catch (error) {
    throw catalogFault({
      where: spec,
      what: `the document cannot be read (${isJsonObject(error) ? String(error["code"]) : "unknown reason"})`,
      mend: "pass the path or URL of an OpenAPI document as --spec",
    });
  }
}

async function download(url: URL, reading: Reading, redirect: "follow" | "error"): Promise<string> {
  const failed = (reason: string) =>
    catalogFault({
      where: url.href,
      what: `cannot be downloaded: ${reason}`,
      mend: "check the address, or save the document to a file",
    });
  const answer = await reading
    .fetch(url, { redirect, signal: AbortSignal.timeout(60_000) })
    .catch((error: unknown) => {
      throw failed(error instanceof Error ? error.message : "no connection");
    });
  if (!answer.ok) throw failed(`the server answered ${answer.status}`);
  const bytes = await answer.arrayBuffer();
  if (bytes.byteLength > MAX_FILE_BYTES) throw failed("it is larger than 64 MB");
  return new TextDecoder().decode(bytes);
}

/** How messages call a file: relative to the document's folder. */
function nameOf(reading: Reading, url: URL): string {
  if (url.protocol !== "file:") return url.href;
  return relative(dirname(fileURLToPath(reading.rootUrl)), fileURLToPath(url))
    .split(sep)
    .join("/");
}

function externalLinks(
  from: DocumentFile,
  references: readonly FoundReference[],
  reading: Reading,
): readonly FileLink[] {
  const links: FileLink[] = [];
  const identifiers = references.some((found) => /^[a-z][a-z0-9+.-]*:/i.test(found.ref))
    ? schemaIdentifiers(from.value)
    : new Set<string>();
  for (const found of references) {
    const [address, fragment] = splitReference(found.ref);
    if (address === "" || identifiers.has(address)) continue;
    const target = URL.parse(address, from.url);
    const refusal = refuse(target, from, reading);
    if (target !== null && refusal === undefined) {
      links.push({ from, found, target, fragment });
    } else if (found.inData) {
      markUnresolved(found);
    } else {
      report({ from, found, why: refusal ?? "is not a valid reference" }, reading);
    }
  }
  return links;
}

/** Why a reference may not be followed, by its address alone: nothing is opened to find out. */
function refuse(target: URL | null, from: DocumentFile, reading: Reading): string | undefined {
  if (target === null) return "is not a valid reference";
  if (target.protocol === "http:" || target.protocol === "https:") {
    const home = new URL(".", reading.rootUrl).href;
    if (target.href.startsWith(home) || reading.allowRemote.includes(target.host)) return undefined;
    return "goes to a remote address that is not allowed by name";
  }
  if (target.protocol !== "file:" || reading.rootUrl.protocol !== "file:" || isUrl(from.url)) {
    return `uses "${target.protocol}", which is never followed`;
  }
  const home = new URL(".", reading.rootUrl).href;
  const escapes = target.host !== "" || /%2f|%5c|%00/i.test(target.pathname) || !target.href.startsWith(home);
  return escapes ? "leaves the document's folder" : undefined;
}

type Refused = { readonly from: DocumentFile; readonly found: FoundReference; readonly why: string };

function report({ from, found, why }: Refused, reading: Reading): void {
  reading.log.fault({
    where: createLocator(from.source)([...found.steps, "$ref"]),
    what: `the reference "${found.ref.slice(0, 200)}" ${why}`,
    mend: "move the referenced file into the document's folder, or name its host with --allow-remote",
  });
}

/** `$id`s of a file: references to them stay inside it (JSON Schema 2020-12 section 8.2.1). */
function schemaIdentifiers(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (isJsonObject(node) && typeof node["$id"] === "string") found.add(splitReference(node["$id"])[0]);
    for (const child of Object.values(node)) visit(child);
  };
  visit(value);
  return found;
}

async function readReferenced(target: URL, reading: Reading): Promise<SourceText | undefined> {
  const file = nameOf(reading, target);
  if (target.protocol !== "file:") return { file, text: await download(target, reading, "error") };
  const path = fileURLToPath(target);
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) return undefined;
  if (reading.folder === undefined || !real.startsWith(reading.folder + sep)) {
    reading.log.fault({
      where: file,
      what: "is a symbolic link that leaves the document's folder",
      mend: "move the referenced file into the document's folder",
    });
    return undefined;
  }
  return { file, text: await readFile(path, "utf8").catch(() => "") };
}
