// Overlays: what their actions do to a document, and what is said when they are wrong.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyOverlays } from "../../../src/generate/document/apply-overlay.ts";
import { createProblemLog } from "../../../src/generate/problems.ts";
import { promise } from "../../requirements.ts";
import { documentOf, makeCatalog, refusalOf } from "../make.ts";

const ok = { responses: { "200": { description: "ok" } } };

function apply(document: Record<string, unknown>, actions: unknown, version = "1.1.0") {
  const log = createProblemLog();
  const text = JSON.stringify({ overlay: version, info: { title: "t", version: "1" }, actions });
  const result = applyOverlays(document, { overlays: [{ file: "overlay.json", text }], log });
  return { result, problems: log.all() };
}

describe("an overlay", () => {
  const document = {
    paths: { "/a": { get: { tags: ["x"], operationId: "a" }, post: { operationId: "b" } } },
    list: [1, 2, 3, 4],
  };
  it.each<[string, unknown, unknown]>([
    [
      promise("words.overlay", "merges objects"),
      { target: "$.paths['/a'].get", update: { summary: "s" } },
      { get: { tags: ["x"], operationId: "a", summary: "s" }, post: { operationId: "b" } },
    ],
    [
      "appends to lists",
      { target: "$.paths['/a'].get", update: { tags: ["y"] } },
      { get: { tags: ["x", "y"], operationId: "a" }, post: { operationId: "b" } },
    ],
    [
      "appends to a list that is the target",
      { target: "$.paths['/a'].get.tags", update: "y" },
      { get: { tags: ["x", "y"], operationId: "a" }, post: { operationId: "b" } },
    ],
    ["removes", { target: "$.paths['/a'].post", remove: true }, { get: { tags: ["x"], operationId: "a" } }],
    [
      "finds by a filter",
      { target: "$.paths.*[?@.operationId=='b']", update: { deprecated: true } },
      { get: { tags: ["x"], operationId: "a" }, post: { operationId: "b", deprecated: true } },
    ],
    [
      "copies",
      { target: "$.paths['/a'].post", copy: "$.paths['/a'].get" },
      { get: { tags: ["x"], operationId: "a" }, post: { operationId: "a", tags: ["x"] } },
    ],
  ])("%s", (_, action, expected) => {
    const before = structuredClone(document);
    const { result, problems } = apply(document, [action]);
    expect(problems).toEqual([]);
    expect((result["paths"] as Record<string, unknown>)["/a"]).toEqual(expected);
    expect(document).toEqual(before);
  });

  it("removes several items of one list", () => {
    expect(apply(document, [{ target: "$.list[1,2]", remove: true }]).result["list"]).toEqual([1, 4]);
  });

  it("adds __proto__ as a member like any other", () => {
    const update = JSON.parse('{"__proto__":{"polluted":true}}');
    const { result } = apply(document, [{ target: "$.paths", update }]);
    expect(Object.keys(result["paths"] as object)).toContain("__proto__");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it(promise("words.overlay", "that removes what it added leaves the document as it was"), () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (start, name) => {
        fc.pre(!Object.hasOwn(start, name));
        const target = `$[${JSON.stringify(name)}]`;
        const { result } = apply(start, [
          { target: "$", update: Object.fromEntries([[name, { a: 1 }]]) },
          { target, remove: true },
        ]);
        expect(JSON.stringify(result)).toBe(JSON.stringify(start));
      }),
    );
  });

  it.each<[string, string, RegExp]>([
    ["no version", "actions: []\n", /overlay\.yaml.*not an Overlay/],
    ["no actions", "overlay: 1.0.0\n", /overlay\.yaml.*no list of actions/],
    ["no target", "overlay: 1.0.0\nactions:\n  - update: {}\n", /overlay\.yaml:3.*no target/],
    ["nothing to do", "overlay: 1.0.0\nactions:\n  - target: $\n", /overlay\.yaml:3.*does nothing/],
    [
      "a bad JSONPath",
      "overlay: 1.0.0\nactions:\n  - target: $.paths[\n    update: {}\n",
      /overlay\.yaml:3.*not a JSONPath/,
    ],
    ["a removed root", "overlay: 1.0.0\nactions:\n  - target: $\n    remove: true\n", /cannot be removed/],
    [
      "an ambiguous copy",
      "overlay: 1.1.0\nactions:\n  - target: $.info\n    copy: $.*\n",
      /must match exactly one/,
    ],
    [
      "an unknown word",
      "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: { x-mcp-exection-tool: get }\n",
      /GET \/a: x-mcp-exection-tool is not a word/,
    ],
    [
      "an unknown tool",
      "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: { x-mcp-execution-tool: run, x-mcp-reason: x }\n",
      /names no execution tool/,
    ],
    [
      "no reason",
      "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: { x-mcp-execution-tool: get }\n",
      /has no reason/,
    ],
    [
      "an unknown risk",
      "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: { x-mcp-risk: [fire] }\n",
      /unknown risk "fire"/,
    ],
    [
      "an unknown topic",
      "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].get\n    update: { x-mcp-docs-topic: none }\n",
      /none/,
    ],
  ])(promise("words.faults", "with %s is told with its place"), async (_, overlay, message) => {
    const files = { "openapi.json": documentOf({ "/a": { get: ok } }), "overlay.yaml": overlay };
    expect(await refusalOf(() => makeCatalog(files))).toMatch(message);
  });

  it(
    promise(
      "command.strict",
      "whose target matches nothing fails a strict run and is a line of the report else",
    ),
    async () => {
      const files = {
        "openapi.json": documentOf({ "/a": { get: ok } }),
        "overlay.yaml":
          "overlay: 1.0.0\nactions:\n  - target: $.paths['/gone'].get\n    update: { x-mcp-hidden: true }\n",
      };
      expect(await refusalOf(() => makeCatalog(files, { strict: true }))).toMatch(
        /overlay\.yaml:3 .*matches nothing/,
      );
      expect((await makeCatalog(files)).files.get("REPORT.md")).toContain("matches nothing");
    },
  );

  it(promise("words.faults", "tells every fault at once"), async () => {
    const message = await refusalOf(() =>
      makeCatalog({
        "openapi.json": documentOf({ "/a": { get: ok, put: ok } }),
        "overlay.yaml":
          "overlay: 1.0.0\nactions:\n  - target: $.paths['/a'].*\n    update: { x-mcp-risk: [fire], x-mcp-reads: maybe }\n",
      }),
    );
    expect(message.split("\n")).toHaveLength(4);
  });
});
