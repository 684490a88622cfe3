// Dependency floors (class C22): read from the lock file, without any online service.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { promise } from "./requirements.ts";

const FLOORS: readonly (readonly [string, string])[] = [
  ["@modelcontextprotocol/sdk", "1.26.0"],
  ["@modelcontextprotocol/server", "2.3.0"],
  ["ajv", "8.18.0"],
  ["body-parser", "2.3.0"],
  ["qs", "6.16.0"],
  ["path-to-regexp", "8.4.0"],
  ["undici", "7.24.0"],
  ["koa", "3.1.2"],
  ["@apidevtools/json-schema-ref-parser", "15.3.6"],
  ["fast-uri", "3.1.1"],
];

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};
type Lock = { readonly packages: Readonly<Record<string, Locked>> };
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

function installed(name: string): { readonly path: string; readonly version: string }[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([path, { version = "0" }]) => ({ path, version }));
}

/** Node's resolution over the lock: beside the package itself, then in each node_modules above it. */
function isLocked(name: string, from: string): boolean {
  const place = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (Object.hasOwn(lock.packages, place)) return true;
  return from !== "" && isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf("node_modules/") - 1)));
}

const isBelow = (version: string, floor: string): boolean =>
  version.localeCompare(floor, "en", { numeric: true, sensitivity: "base" }) < 0;

describe("the lock file", () => {
  it.each(FLOORS)(promise("C22-05", "holds no %s below %s"), (name, floor) => {
    expect(installed(name).filter(({ version }) => isBelow(version, floor))).toEqual([]);
  });

  // npm leaves the other platforms' binaries out when it writes a lock beside an installed node_modules; npm ci then fails.
  it("has an entry for each optional dependency, whatever the platform", () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(name, path))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("names no registry's address", () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith("http"))).toEqual([]);
  });
});
