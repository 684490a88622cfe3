// The house's rules, kept green: who may import whom, no cycles, no rooms without a purpose.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");

/** Module → modules it may import; `types` stands for imports that vanish at run time. */
const MAY_IMPORT: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>
> = {
  errors: { values: [] },
  version: { values: [] },
  "json-extent": { values: [] },
  "explain-fault": { values: ["errors"] },
  config: { values: ["errors", "auth", "catalog"] },
  outbound: { values: ["errors"] },
  catalog: { values: ["errors"] },
  search: { values: ["catalog", "errors"] },
  auth: { values: ["errors", "outbound", "catalog"], types: ["store"] },
  upstream: { values: ["errors", "json-extent", "outbound", "catalog"], types: ["auth"] },
  executor: { values: ["catalog", "errors"], types: ["auth", "upstream"] },
  store: { values: ["errors"], types: ["auth"] },
  tools: { values: ["catalog", "search", "executor", "upstream", "errors"], types: ["auth", "store"] },
  mcp: { values: ["tools", "errors", "auth"], types: ["store", "catalog"] },
  authserver: { values: ["store", "outbound", "errors", "web", "auth"], types: ["catalog"] },
  web: { values: ["store", "outbound", "errors"], types: ["catalog", "auth"] },
  http: { values: ["mcp", "auth", "authserver", "web", "errors", "json-extent"], types: ["store"] },
  generate: { values: ["catalog", "search", "errors"] },
  sandbox: { values: ["catalog", "errors", "store"] },
  commands: {
    values: [
      "version",
      "auth",
      "authserver",
      "catalog",
      "config",
      "errors",
      "executor",
      "generate",
      "http",
      "mcp",
      "outbound",
      "sandbox",
      "search",
      "store",
      "tools",
      "upstream",
      "web",
    ],
  },
  cli: {
    values: [
      "version",
      "explain-fault",
      "commands",
      "errors",
      "generate",
      "search",
      "sandbox",
      "store",
      "authserver",
      "config",
    ],
  },
};

const NO_PURPOSE = /(^|\/)(utils?|helpers?|lib|common|shared|internal|misc)(\/|\.ts$)/;

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

function sourceFiles(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return path.endsWith(".ts") ? [path] : [];
  });
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?from\s+)?"(\.{1,2}\/[^"]+)"/gm;
const DYNAMIC = /import\("(\.{1,2}\/[^"]+)"\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const at = (target: string): string => resolve(dirname(file), target);
  const fixed = [...text.matchAll(IMPORT)].map(([, type, target = ""]) => ({
    from: file,
    to: at(target),
    typeOnly: type !== undefined,
  }));
  const lazy = [...text.matchAll(DYNAMIC)].map(([, target = ""]) => ({
    from: file,
    to: at(target),
    typeOnly: false,
  }));
  return [...fixed, ...lazy];
}

const moduleOf = (file: string): string => relative(SRC, file).split("/")[0]?.replace(/\.ts$/, "") ?? "";

const files = sourceFiles(SRC);
const imports = files.flatMap(importsOf);

describe("the house", () => {
  it("lets each module import only what the table allows", () => {
    const wrong = imports.flatMap(({ from, to, typeOnly }) => {
      const [here, there] = [moduleOf(from), moduleOf(to)];
      if (here === there) return [];
      const rule = MAY_IMPORT[here];
      const allowed = rule?.values.includes(there) || (typeOnly && rule?.types?.includes(there));
      return allowed
        ? []
        : [`module ${here} may not import module ${there}: ${relative(SRC, from)} → ${relative(SRC, to)}`];
    });
    expect(wrong).toEqual([]);
  });

  it("has no import cycles between modules or files", () => {
    const graph = new Map(
      files.map((file) => [
        file,
        imports.filter((one) => one.from === file && !one.typeOnly).map((one) => one.to),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file))
        return [
          `module cycle: ${[...path.slice(path.indexOf(file)), file].map((one) => relative(SRC, one)).join(" → ")}`,
        ];
      if (done.has(file)) return [];
      done.add(file);
      return (graph.get(file) ?? []).flatMap((next) => visit(next, [...path, file]));
    };
    expect(files.flatMap((file) => visit(file, []))).toEqual([]);
  });

  it("has no module without a purpose", () => {
    expect(files.map((file) => relative(SRC, file)).filter((file) => NO_PURPOSE.test(file))).toEqual([]);
  });

  it("names no product inside the engine", () => {
    const named = files.filter((file) => /\b(scalev|scaly|petshop)\b/i.test(readFileSync(file, "utf8")));
    expect(named.map((file) => relative(SRC, file)).filter((file) => !file.startsWith("commands/"))).toEqual(
      [],
    );
  });

  it("opens every file with what the module promises", () => {
    const silent = files.filter((file) => !/^(#!.*\n)?\/\/ /.test(readFileSync(file, "utf8")));
    expect(silent.map((file) => relative(SRC, file))).toEqual([]);
  });

  it("ends every file by its 250th line", () => {
    const long = files.filter((file) => readFileSync(file, "utf8").trimEnd().split("\n").length > 250);
    expect(long.map((file) => relative(SRC, file))).toEqual([]);
  });

  it("keeps the API's calls in one module: nothing else uses undici or fetch", () => {
    const calls = files.filter(
      (file) =>
        !["outbound", "sandbox"].includes(moduleOf(file)) &&
        /from "undici"|(?<![.\w])fetch\(/.test(readFileSync(file, "utf8")),
    );
    expect(calls.map((file) => relative(SRC, file))).toEqual([]);
  });

  it("never reads headersDistinct, which a hostile header name can crash", () => {
    expect(files.filter((file) => readFileSync(file, "utf8").includes("headersDistinct"))).toEqual([]);
  });
});
