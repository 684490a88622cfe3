// What changed between two catalogs, and the commands that say so; nothing is half written.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runDiff } from "../../src/commands/diff.ts";
import { explainFault } from "../../src/commands/explain-fault.ts";
import { runGenerate } from "../../src/commands/generate.ts";
import { diffCatalogs } from "../../src/generate/diff/diff-catalogs.ts";
import { renderDiff } from "../../src/generate/diff/render-diff.ts";
import { promise } from "../requirements.ts";
import { bodyOf, documentOf, folderOf, makeCatalog } from "./make.ts";

const ok = { responses: { "200": { description: "ok" } } };
const key = { components: { securitySchemes: { o: { type: "oauth2", flows: {} } } } };

async function diff(before: Record<string, unknown>, after: Record<string, unknown>) {
  const [old, now] = [
    await makeCatalog({ "openapi.json": documentOf(before, key) }),
    await makeCatalog({ "openapi.json": documentOf(after, key) }),
  ];
  return diffCatalogs(old.files, now.files);
}

const withBody = (schema: unknown, rest: Record<string, unknown> = {}) => ({
  "/a": { post: { operationId: "a", summary: "Create a", ...bodyOf(schema), ...rest } },
});
const object = (properties: Record<string, unknown>, required: readonly string[] = []) => ({
  type: "object",
  properties,
  ...(required.length > 0 ? { required } : {}),
});
const text = { type: "string" };

describe("a change", () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>, string, RegExp]>([
    [
      "an operation that is gone",
      { "/a": { get: ok }, "/b": { get: ok } },
      { "/a": { get: ok } },
      "breaking",
      /gone: GET \/b/,
    ],
    [
      "a new operation",
      { "/a": { get: ok } },
      { "/a": { get: ok }, "/b": { get: ok } },
      "added",
      /new: GET \/b/,
    ],
    [
      "another name",
      { "/a": { get: { operationId: "x", ...ok } } },
      { "/a": { get: { operationId: "y", ...ok } } },
      "breaking",
      /renamed to y/,
    ],
    [
      "a verdict",
      withBody(object({})),
      { "/a": { post: { operationId: "a", summary: "Delete a", ...bodyOf(object({})) } } },
      "breaking",
      /execute_safe is now execute_destructive/,
    ],
    [
      "a new required field",
      withBody(object({ a: text })),
      withBody(object({ a: text, b: text }, ["b"])),
      "breaking",
      /`b` is new and required/,
    ],
    [
      "a new field",
      withBody(object({ a: text })),
      withBody(object({ a: text, b: text })),
      "added",
      /`b` is new/,
    ],
    [
      "a field that is now required",
      withBody(object({ a: text })),
      withBody(object({ a: text }, ["a"])),
      "breaking",
      /`a` is now required/,
    ],
    [
      "a nested type",
      withBody(object({ a: object({ b: text }) })),
      withBody(object({ a: object({ b: { type: "integer" } }) })),
      "breaking",
      /`a.b` was string, is integer/,
    ],
    [
      "a value that is gone",
      withBody(object({ a: { enum: ["x", "y"] } })),
      withBody(object({ a: { enum: ["x"] } })),
      "breaking",
      /`a` can no longer be "y"/,
    ],
    [
      "a tighter bound",
      withBody(object({ a: { type: "string", maxLength: 5 } })),
      withBody(object({ a: { type: "string", maxLength: 4 } })),
      "breaking",
      /maxLength of `a` was 5, is 4/,
    ],
    [
      "a scope",
      withBody(object({}), { security: [{ o: ["a"] }] }),
      withBody(object({}), { security: [{ o: ["a", "b"] }] }),
      "breaking",
      /needs the scope b/,
    ],
    [
      "a parameter",
      { "/a": { get: ok } },
      { "/a": { get: { ...ok, parameters: [{ name: "q", in: "query", required: true, schema: text }] } } },
      "breaking",
      /query parameter "q" is new and required/,
    ],
    [
      "a summary",
      { "/a": { get: { summary: "One", ...ok } } },
      { "/a": { get: { summary: "Two", ...ok } } },
      "changed",
      /summary: "One" is now "Two"/,
    ],
  ])("of %s is told", async (_, before, after, severity, what) => {
    const { changes } = await diff(before, after);
    expect(changes.filter((change) => what.test(change.what)).map((change) => change.severity)).toEqual([
      severity,
    ]);
  });

  it(promise("command.diff", "comes breaking first, as text, markdown and JSON"), async () => {
    const found = await diff(
      { "/a": { get: ok }, "/z": { get: ok } },
      { "/a": { get: { summary: "s", ...ok } }, "/b": { get: ok } },
    );
    const textual = renderDiff(found, "text");
    expect(
      [textual.indexOf("Breaking"), textual.indexOf("Changed"), textual.indexOf("Added")].every(
        (at, index, all) => at > (all[index - 1] ?? -1),
      ),
    ).toBe(true);
    expect(renderDiff(found, "markdown")).toMatch(/^### Breaking \(1\)\n\n- `get_z`: gone: GET \/z/);
    expect(JSON.parse(renderDiff(found, "json"))).toMatchObject({ breaking: 1, added: 1 });
    expect(renderDiff({ changes: [] }, "text")).toBe("nothing changed for an assistant");
  });
});

function captured() {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    environment: {},
  };
  /** As the command line ends it. */
  const ended = (work: Promise<number>): Promise<number> =>
    work.catch((error: unknown) => explainFault(error, { doing: "portolan", err: io.err }));
  return { io, out, err, ended };
}

describe("portolan generate", () => {
  it(
    promise(
      "command.generate",
      "writes a catalog, finds it up to date, then stale, then brings it up to date",
    ),
    async () => {
      const folder = folderOf({ "openapi.json": documentOf({ "/a": { get: ok } }) });
      const options = { spec: join(folder.dir, "openapi.json"), out: join(folder.dir, "out") };
      const { io, out, err } = captured();
      expect(await runGenerate(options, io)).toBe(0);
      expect(await runGenerate({ ...options, check: true }, io)).toBe(0);
      writeFileSync(options.spec, documentOf({ "/b": { get: ok } }));
      expect(await runGenerate({ ...options, check: true }, io)).toBe(1);
      expect(out.at(-1)).toMatch(/Breaking[\s\S]*get_a[\s\S]*Added[\s\S]*get_b/);
      expect(err.join()).toContain("stale");
      expect(await runGenerate({ ...options, json: true }, io)).toBe(0);
      expect(JSON.parse(out.at(-1) ?? "")).toMatchObject({ counts: { endpoints: 1 } });
      expect(await runGenerate({ ...options, check: true }, io)).toBe(0);
      expect(readdirSync(folder.dir).toSorted()).toEqual(["openapi.json", "out"]);
      folder.remove();
    },
  );

  it(
    promise("command.generate-safe", "leaves the catalog that was there alone when anything is wrong"),
    async () => {
      const folder = folderOf({ "openapi.json": documentOf({ "/a": { get: ok } }) });
      const options = { spec: join(folder.dir, "openapi.json"), out: join(folder.dir, "out") };
      const { io, err, ended } = captured();
      await runGenerate(options, io);
      const before = readFileSync(join(options.out, "manifest.json"), "utf8");
      writeFileSync(options.spec, "{");
      expect(await ended(runGenerate(options, io))).toBe(1);
      expect(err.join()).toContain("catalog_invalid");
      expect(readFileSync(join(options.out, "manifest.json"), "utf8")).toBe(before);
      folder.remove();
    },
  );

  it(promise("command.generate-safe", "never replaces a folder that holds anything else"), async () => {
    const folder = folderOf({ "openapi.json": documentOf({ "/a": { get: ok } }), "out/mine.txt": "mine" });
    const { io, err, ended } = captured();
    const options = { spec: join(folder.dir, "openapi.json"), out: join(folder.dir, "out") };
    expect(await ended(runGenerate(options, io))).toBe(1);
    expect(err.join()).toContain("mine.txt");
    expect(existsSync(join(folder.dir, "out", "mine.txt"))).toBe(true);
    folder.remove();
  });

  it(promise("command.diff", "compares two catalogs, and says so when a folder is none"), async () => {
    const folder = folderOf({ "openapi.json": documentOf({ "/a": { get: ok } }) });
    const { io, out, ended } = captured();
    const paths = { old: join(folder.dir, "old"), new: join(folder.dir, "new") };
    await runGenerate({ spec: join(folder.dir, "openapi.json"), out: paths.old }, io);
    writeFileSync(join(folder.dir, "openapi.json"), documentOf({}));
    await runGenerate({ spec: join(folder.dir, "openapi.json"), out: paths.new }, io);
    expect(await runDiff({ ...paths, format: "text" }, io)).toBe(0);
    expect(out.at(-1)).toContain("gone: GET /a");
    mkdirSync(join(folder.dir, "empty"));
    const empty = { ...paths, new: join(folder.dir, "empty"), format: "json" } as const;
    expect(await ended(runDiff(empty, io))).toBe(1);
    folder.remove();
  });
});
