// Bodies that are not JSON: text, bytes, forms and multipart go out as an independent parser reads them, or not at all.
import busboy from "busboy";
import fc from "fast-check";
import { parse } from "qs";
import { describe, expect, it } from "vitest";
import type { UpstreamRequest } from "../../src/upstream/request.ts";
import { promise } from "../requirements.ts";
import { code, request, sent } from "./bodies.ts";

describe("other media types", () => {
  it("text, XML and lines go out as they are", () => {
    expect(request("plain", { body: "a\nä" })).toMatchObject({
      contentType: "text/plain; charset=utf-8",
      body: Buffer.from("a\nä"),
    });
    expect(sent("xml", { body: "<a>1</a>" })).toBe("<a>1</a>");
    expect(sent("lines", { body: [{ a: 1 }, 2] })).toBe('{"a":1}\n2\n');
    expect(sent("lines", { body: '{"a":1.0}\n{"b":2}\n' })).toBe('{"a":1.0}\n{"b":2}\n');
  });

  it.each([
    ["xml", { body: { a: 1 } }],
    ["bytes", { body: "plain" }],
    ["bytes", { body: { a: 1 } }],
    ["lines", { body: "{}\n{" }],
    ["plain", { body: { a: 1 } }],
    ["plain", { body: "\ud800" }],
    ["bytes", { body: { filename: "x", base64: "a*b" } }],
    ["image", { body: { filename: "x", base64: "aGk=" } }],
    ["image", { body: { content_type: "image/gif", base64: "aGk=" } }],
  ])(promise("C10-08", "%s refuses %j rather than mangle it"), (name, args) => {
    expect(code(name, args)).toBe("invalid_body");
  });

  it(promise("call.files", "bytes come from base64, text or a data URL"), () => {
    const bytes = Buffer.from([0, 255, 137, 80, 78, 71]);
    for (const body of [
      { filename: "x.bin", base64: bytes.toString("base64") },
      { base64: bytes.toString("base64url") },
      `data:application/octet-stream;base64,${bytes.toString("base64")}`,
    ]) {
      expect(Buffer.from(request("bytes", { body }).body ?? [])).toEqual(bytes);
    }
    expect(request("image", { body: { content_type: "image/jpeg", base64: "aGk=" } }).contentType).toBe(
      "image/jpeg",
    );
    expect(sent("bytes", { body: { filename: "x", text: "ä" } })).toBe("ä");
  });

  it(promise("readme.wire", "forms are read back the same by an independent parser"), () => {
    const word = fc.string({ unit: "binary" }).filter((value) => value.isWellFormed());
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/);
    const value = fc.oneof(
      word,
      fc.dictionary(name, fc.oneof(word, fc.dictionary(name, word, { minKeys: 1 })), { minKeys: 1 }),
      fc.array(fc.dictionary(name, word, { minKeys: 1 }), { minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          name.filter((key) => key !== "csv" && key !== "json"),
          value,
          { minKeys: 1 },
        ),
        (body) => {
          const read = parse(sent("form", { body }), {
            depth: 20,
            parameterLimit: 10_000,
            arrayLimit: 100,
            plainObjects: true,
          });
          expect(read).toEqual(body);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("form fields follow their encoding", () => {
    expect(sent("form", { body: { csv: ["a", "b,c"], json: { a: 1 }, list: ["x", "y"], none: null } })).toBe(
      "csv=a,b%2Cc&json=%7B%22a%22%3A1%7D&list=x&list=y&none=",
    );
  });

  it(promise("call.files", "multipart is read back the same by an independent parser"), async () => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => (index * 7) % 256));
    const name = 'a "b"\r\nX-Evil: 1; c.png';
    const body = {
      file: { filename: name, content_type: "image/png", base64: bytes.toString("base64") },
      files: [{ filename: "1", text: "--form-x\r\n" }, `data:text/plain,hi%20there`],
      note: "ä\r\n--",
      meta: { a: [1] },
      n: 5,
    };
    const { parts, contentType } = await readMultipart(request("upload", { body }));
    expect(contentType).toMatch(/^multipart\/form-data; boundary=/);
    expect(parts).toEqual([
      { name: "file", filename: "a %22b%22%0D%0AX-Evil: 1; c.png", type: "image/png", bytes },
      { name: "files", filename: "1", type: "application/octet-stream", bytes: Buffer.from("--form-x\r\n") },
      { name: "files", filename: "files", type: "text/plain", bytes: Buffer.from("hi there") },
      { name: "note", type: "text/plain", bytes: Buffer.from("ä\r\n--") },
      { name: "meta", type: "application/json", bytes: Buffer.from('{"a":[1]}') },
      { name: "n", type: "text/plain", bytes: Buffer.from("5") },
    ]);
  });

  it(promise("call.files", "a file is never guessed from plain text"), () => {
    expect(code("upload", { body: { file: "/home/me/cat.png" } })).toBe("invalid_body");
  });
});

type Part = { name: string; filename?: string | undefined; type: string; bytes: Buffer };

function readMultipart({
  body,
  contentType = "",
}: UpstreamRequest): Promise<{ parts: Part[]; contentType: string }> {
  return new Promise((resolve, reject) => {
    const parts: Part[] = [];
    const reader = busboy({
      headers: { "content-type": contentType },
      preservePath: true,
      defParamCharset: "utf8",
    });
    reader.on("file", (name, stream, { filename, mimeType }) => {
      const part: Part = { name, filename, type: mimeType, bytes: Buffer.alloc(0) };
      parts.push(part);
      stream.on("data", (chunk: Buffer) => {
        part.bytes = Buffer.concat([part.bytes, chunk]);
      });
    });
    reader.on("field", (name, value, { mimeType }) =>
      parts.push({ name, type: mimeType, bytes: Buffer.from(value) }),
    );
    reader.on("error", reject);
    reader.on("close", () => resolve({ parts, contentType }));
    reader.end(Buffer.from(body ?? []));
  });
}
