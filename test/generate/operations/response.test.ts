// Responses Objects and Response Objects.
import { describe, expect, it } from "vitest";
import { readResponse, readResponses } from "../../../src/generate/operations/response.ts";
import { readNode } from "./read-node.ts";

const empty = { description: "", content: [], headers: [] };

describe("readResponses", () => {
  it.each<[string, unknown, readonly string[]]>([
    ["nothing", undefined, []],
    ["statuses in their order", { "404": {}, "200": {} }, ["200", "404"]],
    ["ranges and the default", { "2xx": {}, Default: {} }, ["2XX", "default"]],
    ["what is no status", { "x-a": {}, "600": {}, ok: {} }, []],
  ])("reads %s", (_, given, want) => {
    const { value } = readNode((reading) => readResponses(given, reading));
    expect(value.map(({ status }) => status)).toEqual(want);
  });

  it("follows references, and keeps a status whose reference leads nowhere", () => {
    const given = { "200": { $ref: "#/components/responses/Ok" }, "400": { $ref: "#/gone" } };
    const { value } = readNode((reading) => readResponses(given, reading), {
      responses: { Ok: { description: "fine" } },
    });
    expect(value).toEqual([
      { status: "200", ...empty, description: "fine" },
      { status: "400", ...empty },
    ]);
  });
});

describe("readResponse", () => {
  it.each<[string, object, object]>([
    [
      "names of headers in lower case",
      { headers: { "X-Total": {}, Link: {} } },
      { headers: ["x-total", "link"] },
    ],
    [
      "a description of at most 200 characters",
      { description: "a".repeat(300) },
      { description: "a".repeat(200) },
    ],
    [
      "media types",
      { content: { "text/plain": {} } },
      { content: [{ type: "text/plain", schema: undefined, encoding: undefined, example: undefined }] },
    ],
  ])("has %s", (_, given, want) => {
    const { value } = readNode((reading) => readResponse({ ...given }, { status: "200", reading }));
    expect(value).toEqual({ status: "200", ...empty, ...want });
  });
});
