// What a media type is and which one describes a body is decided once: cards, search, named tools and calls agree.
import { describe, expect, it } from "vitest";
import { describingMedia, isJsonType, mediaKind } from "../../src/catalog/media-type.ts";
import { describeSignature } from "../../src/generate/cards/describe-signature.ts";
import type { SchemaStore } from "../../src/schema/store.ts";
import { endpointDocument } from "../../src/search/index-documents.ts";
import { decodeAnswer } from "../../src/upstream/decode-answer.ts";
import { plan, smallCatalog } from "../executor/small-catalog.ts";
import { endpointOf } from "../search/small-catalog.ts";

const KINDS = [
  ["application/json", "json"],
  ["Application/JSON; charset=utf-8", "json"],
  ["application/problem+json", "json"],
  ["application/vnd.api+json;version=1", "json"],
  ["text/json", "json"],
  ["application/geo+json-seq", "ndjson"],
  ["application/x-ndjson", "ndjson"],
  ["application/jsonl", "ndjson"],
  ["application/stream+json", "ndjson"],
  ["application/x-www-form-urlencoded", "form"],
  ["multipart/form-data; boundary=x", "multipart"],
  ["multipart/*", "multipart"],
  ["text/csv", "text"],
  ["application/xml", "text"],
  ["image/svg+xml", "text"],
  ["application/jsonx", "bytes"],
  ["application/x-json-archive", "bytes"],
  ["application/octet-stream", "bytes"],
  ["image/*", "bytes"],
  ["*/*", "any"],
] as const;

describe("a media type", () => {
  it.each(KINDS)("%s is %s", (type, kind) => {
    expect(mediaKind(type)).toBe(kind);
    expect(isJsonType(type)).toBe(kind === "json");
  });

  it.each([
    ["application/json", "json"],
    ["Application/Problem+JSON; charset=utf-8", "json"],
    ["application/stream+json", "ndjson"],
    ["application/jsonx", "binary"],
    ["application/xml", "text"],
  ])("of an answer is read alike: %s is %s", (type, kind) => {
    const body = Buffer.from(kind === "text" ? "<a/>" : "[1]");
    expect(decodeAnswer({ status: 200, headers: { "content-type": type }, body }).kind).toBe(kind);
  });
});

const of = (...types: readonly string[]): string | undefined =>
  describingMedia(types.map((type) => ({ type })))?.type;

describe("the media type that describes a body", () => {
  it.each([
    [["text/plain", "application/json"], "application/json"],
    [["application/vnd.api+json", "application/json"], "application/json"],
    [["multipart/form-data", "application/x-www-form-urlencoded"], "application/x-www-form-urlencoded"],
    [["application/x-ndjson", "multipart/form-data"], "multipart/form-data"],
    [["application/octet-stream", "application/xml"], "application/xml"],
    [["text/csv", "text/plain"], "text/csv"],
    [[], undefined],
  ])("of %j is %s", (types, best) => {
    expect(of(...types)).toBe(best);
  });

  const contact = { type: "object", required: ["email"], properties: { email: { type: "string" } } };
  const content = [
    { type: "text/plain", schema: "note" },
    { type: "application/json", schema: "contact" },
  ];

  it("is the same on the card, in the index, and on the wire", () => {
    const store: SchemaStore = { $defs: { note: { type: "string" }, contact }, examples: {} };
    const endpoint = endpointOf(["POST", "/contacts", "createContact", "Create a contact", "Contacts"], {
      body: { required: true, description: "", content },
    });
    expect(describeSignature(endpoint, store)).toBe("{ body: { email: string } }");
    expect(endpointDocument(endpoint, 0, { store, headings: new Map() }).names).toBe("email");
    const catalog = smallCatalog({
      operations: [
        {
          method: "post",
          path: "/a",
          body: { "text/plain": { type: "string" }, "application/json": contact },
        },
      ],
    });
    const call = plan(catalog, {
      tool: "execute_safe",
      args: { operation_id: "POST /a", body: { email: "a@example.com" } },
    });
    expect(call.request.contentType).toBe("application/json");
  });
});
