// Paths Objects and Path Item Objects: which operations there are, under which method and path.
import { describe, expect, it } from "vitest";
import { createReferences } from "../../../src/generate/document/references.ts";
import { readPathItem, readPaths } from "../../../src/generate/operations/path-item.ts";
import { createProblemLog } from "../../../src/generate/problems.ts";
import { documentOf, makeCatalog } from "../make.ts";
import { ok } from "./read-node.ts";

describe("readPathItem", () => {
  it.each<[string, object, readonly string[]]>([
    ["nothing", {}, []],
    ["methods, in one order", { post: {}, get: {}, delete: {} }, ["GET", "POST", "DELETE"]],
    ["what is no method", { parameters: [], summary: "x", servers: [{}], "x-get": {} }, []],
    ["a method that is no object", { get: null, put: "x" }, []],
    [
      "additional operations as they are spelled",
      { additionalOperations: { COPY: {}, copy: {} } },
      ["COPY", "copy"],
    ],
  ])("of %s", (_, given, want) => {
    expect(readPathItem({ ...given }).map(([method]) => method)).toEqual(want);
  });
});

describe("readPaths", () => {
  const read = (paths: object) => {
    const log = createProblemLog();
    const document = { paths: { ...paths }, components: { pathItems: { One: { get: {} } } } };
    const found = readPaths(document, { references: createReferences(document), log });
    return { calls: found.map(({ where }) => where), notes: log.all().map(({ what }) => what) };
  };
  it.each<[string, object, readonly string[], readonly string[]]>([
    ["a reference", { "/a": { $ref: "#/components/pathItems/One" } }, ["GET /a"], []],
    [
      "a reference that leads nowhere",
      { "/a": { $ref: "#/gone" } },
      [],
      ['the path refers to "#/gone", which is not there'],
    ],
    ["an extension", { "x-a": { get: {} } }, [], []],
    ["a path without a slash", { a: { get: {} } }, ["GET /a"], ["the path has no leading slash"]],
    [
      "{proxy+}",
      { "/{proxy+}": { get: {} } },
      ["GET /{proxy}"],
      ["the path has a variable with an operator"],
    ],
    [
      "{+name} and {rest*}",
      { "/{+a}/{b*}": { get: {} } },
      ["GET /{a}/{b}"],
      ["the path has a variable with an operator"],
    ],
    [
      "an operator whose plain path is taken",
      { "/{a+}": { get: {} }, "/{a}": { get: {} } },
      ["GET /{a+}", "GET /{a}"],
      [],
    ],
  ])("with %s", (_, given, calls, notes) => {
    expect(read(given)).toEqual({ calls, notes });
  });
});

describe("paths and methods", () => {
  it.each([
    "/things/{id}:archive",
    "/{from}..{to}/diff.{format}",
    "/a#X-Target=Foo",
    "/größe/{wert}",
    "/a/",
    "/a?x=1",
  ])("keeps %s as it is spelled", async (path) => {
    const made = await makeCatalog({ "openapi.json": documentOf({ [path]: { get: ok } }) });
    expect(made.endpoints.map((one) => one.path)).toEqual([path]);
  });

  it("does not take webhooks and callbacks for endpoints", async () => {
    const made = await makeCatalog({
      "openapi.json": documentOf(
        {
          "/a": {
            post: {
              operationId: "a",
              ...ok,
              callbacks: { done: { "{$request.body#/url}": { post: { operationId: "cb", ...ok } } } },
            },
          },
        },
        { openapi: "3.1.0", webhooks: { made: { post: { operationId: "hook", ...ok } } } },
      ),
    });
    expect(made.endpoints.map((one) => one.operationId)).toEqual(["a"]);
  });

  it("never sends TRACE", async () => {
    const made = await makeCatalog({
      "openapi.json": documentOf({
        "/a": { get: { operationId: "a", ...ok }, trace: { operationId: "t", ...ok } },
      }),
    });
    expect(made.report.left_out.map((one) => one.operationId)).toEqual(["t"]);
  });

  it("reads the QUERY method and additional operations of OpenAPI 3.2", async () => {
    const made = await makeCatalog({
      "openapi.json": documentOf(
        {
          "/a": {
            query: { operationId: "q", ...ok },
            additionalOperations: { COPY: { operationId: "c", ...ok } },
          },
        },
        { openapi: "3.2.0" },
      ),
    });
    expect(made.endpoints.map((one) => [one.operationId, one.method, one.reads])).toEqual([
      ["q", "QUERY", true],
      ["c", "COPY", false],
    ]);
  });
});
