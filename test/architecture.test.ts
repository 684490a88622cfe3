// The house's rules, kept green: who may import whom, floors inside rooms, no cycles, facts at home, no rooms without a
// purpose. What a row allows and nobody uses is an error too, so that the tables stay true.
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { promise } from "./requirements.ts";
import { commentsOf, sourcesBelow, undocumented } from "./source-facts.ts";

type Permit = { readonly values: readonly string[]; readonly types?: readonly string[] };

/** Room → rooms it may import; `types` stands for imports that vanish at run time. */
const MAY_IMPORT: Readonly<Record<string, Permit>> = {
  errors: { values: [] },
  "package-root": { values: [] },
  version: { values: ["package-root"] },
  json: { values: ["errors"] },
  schema: { values: ["json"] },
  config: { values: ["errors", "auth", "catalog", "outbound"] },
  outbound: { values: ["errors"] },
  catalog: { values: ["errors"], types: ["schema"] },
  search: { values: ["catalog", "json", "schema", "errors"] },
  auth: { values: ["errors", "json", "outbound"], types: ["catalog", "store"] },
  upstream: { values: ["catalog", "errors", "json", "outbound"] },
  executor: { values: ["catalog", "schema", "json", "errors"], types: ["auth", "upstream"] },
  store: { values: ["errors"] },
  tools: {
    values: ["catalog", "search", "executor", "json", "upstream", "errors"],
    types: ["auth", "store"],
  },
  mcp: { values: ["errors", "json"], types: ["tools", "auth", "store", "catalog"] },
  authserver: { values: ["store", "outbound", "errors", "web", "auth", "json"], types: ["catalog"] },
  web: { values: [], types: ["catalog", "auth"] },
  http: { values: ["auth", "errors", "json", "outbound"], types: ["mcp"] },
  generate: { values: ["catalog", "schema", "json", "search", "errors", "package-root"] },
  sandbox: { values: ["errors"], types: ["catalog"] },
  commands: {
    values: [
      "package-root",
      "version",
      "auth",
      "authserver",
      "catalog",
      "config",
      "errors",
      "generate",
      "http",
      "json",
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
  cli: { values: ["version", "commands"] },
  products: { values: [], types: ["sandbox", "authserver"] },
};

/** The files of the engine that a product may know; all else it gets as arguments. */
const OPEN_TO_PRODUCTS: readonly string[] = [
  "src/sandbox/rules.ts",
  "src/sandbox/database.ts",
  "src/authserver/settings.ts",
];

/** Floors of a room, lowest first: a file knows its own floor's folder and the floors below. `*` is every other file. */
const FLOORS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  executor: [["plan-input", "operation-view", "managed-headers"], ["given"], ["judge"], ["wire"], ["*"]],
  generate: [
    ["endpoint-draft", "problems", "texts", "sanitise-text"],
    ["document"],
    ["schemas"],
    ["operations"],
    ["connector", "verdict", "docs", "tools"],
    ["cards", "diff"],
    ["*"],
  ],
  sandbox: [
    ["row", "exact-json", "dice", "schema-view", "validator", "rules", "fault", "database"],
    ["read", "sample"],
    ["answer"],
    ["rows"],
    ["*"],
  ],
  search: [["*"], ["evaluation"]],
  commands: [["io", "log"], ["assemble"], ["*"]],
};

/** A fact that is decided in one file. The sandbox is excepted: it judges by its own rules. */
const AT_HOME: readonly { readonly fact: string; readonly pattern: RegExp; readonly home: RegExp }[] = [
  {
    fact: "what a JSON object is",
    pattern:
      /typeof \w+ === "object" && \w+ !== null && !Array\.isArray|Array\.isArray\(\w+\)[^;\n]*=== null/,
    home: /^src\/json\//,
  },
  {
    fact: "where a $ref leads",
    pattern: /#\/\$defs\/[^\n]*(slice|length|replace|startsWith)/,
    home: /^src\/schema\/reader/,
  },
  {
    fact: "what loopback is",
    pattern: /"127\.0\.0\.1"[^\n]*"localhost"|"localhost"[^\n]*"127\.0\.0\.1"|"::1"/,
    home: /^src\/outbound\/address\.ts$/,
  },
  {
    fact: "where a shipped file is",
    pattern: /import\.meta\.(dirname|filename|resolve)|new URL\([^)]*import\.meta|findPackageJSON/,
    home: /^src\/package-root\.ts$/,
  },
  {
    fact: "which media types are JSON",
    pattern: /\+json|application\/json"\)/,
    home: /^src\/catalog\/media-type\.ts$/,
  },
];

const NO_PURPOSE = /(^|\/)(utils?|helpers?|lib|common|shared|internal|misc)(\/|\.ts$)/;

const roomOf = (path: string): string => {
  const [top = "", next = ""] = path.split("/");
  return top === "src" ? next.replace(/\.ts$/, "") : top;
};

const engine = sourcesBelow("src");
const products = sourcesBelow("products");
const files = [...engine, ...products];
const imports = files
  .flatMap((file) => file.imports)
  .filter(({ to }) => to.startsWith("src/") || to.startsWith("products/"));

/** Where a file of a room with floors is: its folder, or its own name. */
function floorOf(path: string, floors: readonly (readonly string[])[]): { level: number; place: string } {
  const [, , first = "", deeper] = path.split("/");
  const place = deeper === undefined ? first.replace(/\.ts$/, "") : first;
  const level = floors.findIndex((names) => names.includes(place));
  return level >= 0
    ? { level, place }
    : { level: floors.findIndex((names) => names.includes("*")), place: "*" };
}

const isAtRoot = (path: string): boolean => path.split("/").length === 3;

/** Lists what breaks a rule, so that a failure names each place. */
function expectNone(found: readonly string[]): void {
  expect(found).toEqual([]);
}

describe("the house", () => {
  it("lets each room import only what the table allows", () => {
    const wrong = imports.flatMap(({ from, to, typeOnly }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      if (here === there) return [];
      const rule = MAY_IMPORT[here];
      const allowed = rule?.values.includes(there) || (typeOnly && rule?.types?.includes(there));
      return allowed ? [] : [`room ${here} may not import room ${there}: ${from} → ${to}`];
    });
    expectNone(wrong);
  });

  it("lets a product know few files of the engine", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        roomOf(from) === "products" && to.startsWith("src/") && !OPEN_TO_PRODUCTS.includes(to),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("has no permit that nobody uses", () => {
    const used = (here: string, there: string, kind: "values" | "types"): boolean =>
      imports.some(
        ({ from, to, typeOnly }) =>
          roomOf(from) === here && roomOf(to) === there && (kind === "types" || !typeOnly),
      );
    const unused = Object.entries(MAY_IMPORT).flatMap(([here, rule]) =>
      (["values", "types"] as const).flatMap((kind) =>
        (rule[kind] ?? [])
          .filter((there) => !used(here, there, kind))
          .map((there) => `${here} → ${there} (${kind})`),
      ),
    );
    expectNone(unused);
  });

  it("lets a file know only its own floor and those below", () => {
    const wrong = imports.filter(({ from, to }) => {
      const floors = FLOORS[roomOf(from)];
      if (floors === undefined || roomOf(to) !== roomOf(from)) return false;
      const [here, there] = [floorOf(from, floors), floorOf(to, floors)];
      if (there.level !== here.level) return there.level > here.level;
      return there.place !== here.place && !(isAtRoot(from) && isAtRoot(to));
    });
    expectNone(wrong.map(({ from, to }) => `${from} → ${to}`));
  });

  it("has no import cycle, types included", () => {
    const graph = Map.groupBy(imports, ({ from }) => from);
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(" → ")];
      if (done.has(file)) return [];
      done.add(file);
      return (graph.get(file) ?? []).flatMap(({ to }) => visit(to, [...path, file]));
    };
    expectNone(files.flatMap(({ path }) => visit(path, [])));
  });

  it("decides each fact in one place", () => {
    const wrong = AT_HOME.flatMap(({ fact, pattern, home }) =>
      engine
        .filter(({ path, text }) => roomOf(path) !== "sandbox" && !home.test(path) && pattern.test(text))
        .map(({ path }) => `${fact}: ${path}`),
    );
    expectNone(wrong);
  });

  it("says of every exported function what it gives", () => {
    expectNone(files.flatMap((file) => undocumented(file).map((name) => `${file.path}: ${name}`)));
  });

  it("speaks plainly in its comments", () => {
    const count = files
      .flatMap(commentsOf)
      .flatMap((text) => text.match(/\b(stands?|bears?|told|speaks? of|whoever)\b/gi) ?? []).length;
    expect(count).toBeLessThanOrEqual(0);
  });

  it("has no room without a purpose", () => {
    expect(files.map(({ path }) => path).filter((path) => NO_PURPOSE.test(path))).toEqual([]);
  });

  it("has no folder of more than 30 files", () => {
    const folders = Map.groupBy(files, ({ path }) => dirname(path));
    expect([...folders].filter(([, held]) => held.length > 30).map(([folder]) => folder)).toEqual([]);
  });

  it("names no product inside the engine", () => {
    const named = engine.filter(({ text }) => /\b(scalev|scaly|scaling|petshop)\b/i.test(text));
    expectNone(named.map(({ path }) => path));
  });

  it("keeps code out of the products' documents", () => {
    expect(sourcesBelow("openapi").map(({ path }) => path)).toEqual([]);
  });

  it(promise("contributing.first-lines", "opens every file with what the file promises"), () => {
    expect(files.filter(({ text }) => !/^(#!.*\n)?\/\/ /.test(text)).map(({ path }) => path)).toEqual([]);
  });

  const isLongerThan =
    (lines: number) =>
    ({ text }: { readonly text: string }) =>
      text.trimEnd().split("\n").length > lines;

  it(promise("contributing.small", "ends every file by its 250th line, every test file by its 300th"), () => {
    const long = [...files.filter(isLongerThan(250)), ...sourcesBelow("test").filter(isLongerThan(300))];
    expectNone(long.map(({ path }) => path));
  });

  it("keeps the API's calls in one room: nothing else uses undici or fetch", () => {
    const calls = files.filter(
      ({ path, text }) =>
        !["outbound", "sandbox", "products"].includes(roomOf(path)) &&
        /from "undici"|(?<![.\w])fetch\(/.test(text),
    );
    expect(calls.map(({ path }) => path)).toEqual([]);
  });

  it(promise("C07-05", "never reads headersDistinct, which a hostile header name can crash"), () => {
    expect(files.filter(({ text }) => text.includes("headersDistinct")).map(({ path }) => path)).toEqual([]);
  });
});
