// The packed product does all that the README's table of commands promises, installed in an empty folder.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { connect } from "../e2e/clients.ts";
import { BEARER } from "../e2e/connector.ts";
import { promise } from "../requirements.ts";
import { type Installed, installPackage } from "./install-package.ts";
import { type Ended, type Place, run, start } from "./run-command.ts";

// Each test starts several processes, which take long on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const folder = mkdtempSync(join(tmpdir(), "portolan-package-"));
let installed: Installed;
let place: Place;

const portolan = async (...args: string[]): Promise<Ended> => {
  const ended = await run(place, args);
  expect(`${ended.out}${ended.err}`).not.toMatch(/^\s+at |node:internal/m);
  return ended;
};
const petshop = (...path: string[]): string => join(installed.root, "openapi/petshop", ...path);

beforeAll(() => {
  mkdirSync(join(folder, "installed"));
  mkdirSync(join(folder, "work"));
  installed = installPackage(join(folder, "installed"));
  const path = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const env = { PATH: path, HOME: join(folder, "home"), PORTOLAN_BEARER: BEARER, PETSHOP_KEY: "sandbox" };
  place = { command: installed.command, cwd: join(folder, "work"), env };
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ALL_OPTIONS = (): string[] => [
  ...["--spec", petshop("openapi.yaml"), "--overlay", petshop("overlay.yaml"), "--docs", petshop("docs")],
  ...["--connector", petshop("connector.yaml"), "--out", "catalog", "--strict", "--json"],
];

describe("the package", () => {
  it("holds the built products and the catalogs, and no source", () => {
    const { files } = installed;
    expect(files).toEqual(
      expect.arrayContaining([
        "dist/src/cli.js",
        "dist/products/scalev/sandbox/index.js",
        "generated/scalev/manifest.json",
        "schemas/connector.schema.json",
        "schemas/overlay.schema.json",
      ]),
    );
    expect(files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))).toEqual([]);
    expect(files.filter((file) => /^(src|test|bench|scripts|products)\//.test(file))).toEqual([]);
  });

  it("holds everything that package.json names", () => {
    const named = (JSON.parse(readFileSync("package.json", "utf8")) as { files: string[] }).files;
    expect(named.filter((name) => !installed.files.some((file) => file.startsWith(name)))).toEqual([]);
  });

  it("knows its version", async () => {
    expect((await portolan("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe(promise("command.installed", "the installed command"), () => {
  it("generates with every option, and finds its catalog up to date", async () => {
    const made = await portolan("generate", ...ALL_OPTIONS());
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(made.out)).toMatchObject({ title: "Corner Pet Shop" });
    const checked = await portolan("generate", ...ALL_OPTIONS(), "--check");
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining("up to date") });
  });

  it("says what changed between two catalogs", async () => {
    const smaller = join(place.cwd, "smaller.yaml");
    const text = readFileSync(petshop("openapi.yaml"), "utf8");
    writeFileSync(smaller, text.replaceAll("operationId: listPets\n", "operationId: listAllPets\n"));
    expect((await portolan("generate", "--spec", smaller, "--out", "other")).code).toBe(0);
    const { code, out } = await portolan("diff", "catalog", "other", "--format", "markdown");
    expect(code).toBe(0);
    expect(out).toContain("listAllPets");
  });

  it(promise("command.search", "searches"), async () => {
    const { code, out } = await portolan("search", "--catalog", "catalog", "--explain", "cancel an order");
    expect(code).toBe(0);
    expect(out).toContain("cancelOrder");
  });

  it(promise("command.search", "measures search"), async () => {
    const row = { query: "cancel an order", accept: ["cancelOrder"] };
    writeFileSync(join(place.cwd, "rows.jsonl"), `${JSON.stringify(row)}\n`);
    const rows = ["--queries", "rows.jsonl", "--min-hit5", "100"];
    const { code, out } = await portolan("eval", "--catalog", "catalog", ...rows);
    expect(out).toContain("hit@5 100");
    expect(code).toBe(0);
  });

  it(promise("command.try", "tries a document, which a client calls over HTTP"), async () => {
    const trying = start(place, ["try", petshop("openapi.yaml"), "--port", "0"]);
    const client = await connect("2026-07-28", {
      url: await trying.saying(/connector +(http\S+)/),
      bearer: BEARER,
    });
    const answer = await client.call("get", { operation_id: "listPets" });
    expect(answer.structured["status"]).toBe(200);
    await client.close();
    expect(await trying.stop()).toBe(0);
  });

  it("serves over HTTP what a sandbox pretends, with a shipped product's own rules", async () => {
    const catalog = join(installed.root, "generated/scalev");
    const sandbox = start(place, ["sandbox", "--catalog", catalog, "--data", "rows.sqlite"]);
    const url = await sandbox.saying(/(http:\/\/127\S+)/);
    const upstream = ["--upstream-url", url, "--port", "0", "--store", "portolan.sqlite"];
    const serving = start(place, ["serve", "--catalog", catalog, ...upstream]);
    const endpoint = await serving.saying(/connector +(http\S+)/);
    const home = await fetch(new URL("/", endpoint));
    expect([home.status, home.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const client = await connect("2026-07-28", { url: endpoint, bearer: BEARER });
    expect((await client.call("search", { query: "list orders" })).isError).toBe(false);
    expect((await client.call("get_docs", { topic: "order-status" })).isError).toBe(false);
    await client.call("get", { operation_id: "listOrders" });
    await client.close();
    expect([await serving.stop(), await sandbox.stop()]).toEqual([0, 0]);
  });

  it("serves over standard input and output", async () => {
    const sandbox = start(place, ["sandbox", "--catalog", "catalog", "--clock", "2026-05-01T10:00:00Z"]);
    const url = await sandbox.saying(/(http:\/\/127\S+)/);
    const client = await connect("2026-07-28", {
      command: place.command,
      args: ["serve", "--catalog", join(place.cwd, "catalog"), "--stdio", "--upstream-url", url],
      env: { ...place.env },
    });
    expect((await client.call("get_me")).structured).toHaveProperty("shops");
    await client.close();
    expect(await sandbox.stop()).toBe(0);
  });

  it(promise("command.store", "keeps a store: tables, accounts, keys, audit"), async () => {
    const store = ["--store", "portolan.sqlite"];
    expect((await portolan("migrate", ...store)).code).toBe(0);
    expect((await portolan("user", "add", "petra", ...store)).out).toContain("added petra");
    expect((await portolan("user", "list", ...store)).out).toContain("petra");
    expect((await portolan("user", "remove", "petra", ...store)).out).toContain("removed petra");
    expect((await portolan("rotate-keys", ...store)).code).toBe(0);
    expect((await portolan("audit", "verify", ...store)).out).toMatch(/audit verified: [1-9]/);
    expect((await portolan("audit", "export", ...store)).out).toContain("listOrders");
    expect((await portolan("audit", "prune", "--until", "2020-01-01", ...store)).code).toBe(0);
  });

  it("says in one line that its installation is broken", async () => {
    rmSync(join(installed.root, "dist/src/errors.js"));
    const { code, err } = await portolan("--version");
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^internal_error: portolan could not start: .*errors/),
    ]);
  });
});
