// Dependency floors (class C22): read from the lock file, without any online service.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

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

type Lock = {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly resolved?: string }>>;
};
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock;

function installed(name: string): { readonly path: string; readonly version: string }[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([path, { version = "0" }]) => ({ path, version }));
}

const isBelow = (version: string, floor: string): boolean =>
  version.localeCompare(floor, "en", { numeric: true, sensitivity: "base" }) < 0;

describe("the lock file", () => {
  it.each(FLOORS)("holds no %s below %s", (name, floor) => {
    expect(installed(name).filter(({ version }) => isBelow(version, floor))).toEqual([]);
  });

  it("names no registry's address", () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.startsWith("http"))).toEqual([]);
  });
});
