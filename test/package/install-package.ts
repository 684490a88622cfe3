// The product as its users have it: packed by npm and installed in an empty folder outside the checkout.
import { execFileSync } from "node:child_process";
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";

const CHECKOUT = resolve(import.meta.dirname, "../..");

export type Installed = {
  /** The command that npm linked. */
  readonly command: string;
  /** Folder of the package. */
  readonly root: string;
  /** Every file of the tarball, from the package's root. */
  readonly files: readonly string[];
};

function npm(args: readonly string[], cwd: string): string {
  const path = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  return execFileSync("npm", args, { cwd, encoding: "utf8", env: { ...process.env, PATH: path } });
}

type Packed = { readonly filename: string; readonly files: readonly { readonly path: string }[] };

/** Newer versions of npm print an object by package name, older ones a list. */
function pack(destination: string): Packed {
  const printed = npm(["pack", "--json", "--silent", "--pack-destination", destination], CHECKOUT);
  const [packed] = Object.values(
    JSON.parse(printed.slice(printed.search(/^[[{]/m))) as Record<string, Packed>,
  );
  if (packed === undefined) throw new Error("npm pack made nothing");
  return packed;
}

function copyPackage(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && entry.name !== "node_modules") copyPackage(source, target);
    if (entry.isFile()) copyFileSync(source, target, constants.COPYFILE_FICLONE);
  }
}

/** Lays down the locked packages that production needs, so that npm installs without a registry and always the same. */
function provideDependencies(folder: string): void {
  const lock = JSON.parse(readFileSync(join(CHECKOUT, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    if (path !== "" && dev !== true && existsSync(join(CHECKOUT, path)))
      copyPackage(join(CHECKOUT, path), join(folder, path));
  }
}

/** @param folder an empty one, outside the checkout. */
export function installPackage(folder: string): Installed {
  const { filename, files } = pack(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "somebody", private: true }));
  provideDependencies(folder);
  const quiet = ["--silent", "--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  npm(["install", ...quiet, join(folder, filename)], folder);
  return {
    command: join(folder, "node_modules/.bin/portolan"),
    root: join(folder, "node_modules/portolan"),
    files: files.map(({ path }) => path),
  };
}
