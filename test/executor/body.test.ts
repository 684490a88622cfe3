// The body goes out unchanged, or not at all.
import busboy from "busboy";
import fc from "fast-check";
import { parse } from "qs";
import { describe, expect, it } from "vitest";
import type { UpstreamRequest } from "../../src/upstream/request.ts";
import { plan, planText, refusal, smallCatalog } from "./small-catalog.ts";

const text = { type: "string" };
const binary = { type: "string", format: "binary" };
const open = { type: "object", additionalProperties: true };
const operation = (operationId: string, body: Record<string, unknown>, more: object = {}) => ({
  method: "POST",
  path: `/${operationId}`,
  operationId,
  body,
  ...more,
});
const catalog = smallCatalog({
  operations: [
    operation("any", { "application/json": {} }),
    operation("object", { "application/json": open }),
    operation("named", {
      "application/json": {
        type: "object",
        properties: { body: text, headers: text, query: text, path: text, idempotency_key: text, shop: text },
      },
    }),
    operation("list", { "application/json": { type: "array", items: { type: "integer" } } }),
    operation("string", { "application/json": text }),
    operation("number", { "application/json": { type: "number" } }),
    operation("plain", { "text/plain": text }),
    operation("xml", { "application/xml": open }),
    operation("lines", { "application/x-ndjson": {} }),
    operation("bytes", { "application/octet-stream": binary }),
    operation("image", { "image/png": binary, "image/jpeg": binary }),
    operation(
      "form",
      { "application/x-www-form-urlencoded": open },
      { encoding: { csv: { style: "form", explode: false }, json: { contentType: "application/json" } } },
    ),
    operation(
      "upload",
      {
        "multipart/form-data": {
          type: "object",
          properties: {
            file: binary,
            files: { type: "array", items: binary },
            note: text,
            meta: open,
            n: { type: "integer" },
          },
        },
      },
      { encoding: { file: { contentType: "image/png, image/jpeg" } } },
    ),
    operation(
      "needed",
      { "application/json": { type: "object", required: ["name"], properties: { name: text } } },
      { bodyRequired: true },
    ),
    {
      ...operation("remove", { "application/json": open }),
      method: "DELETE",
      executionTool: "execute_destructive" as const,
    },
  ],
  connector: { tenant: { argument: "shop", in: "query", name: "shop_uid", noun: "shop" } },
});

const request = (operation_id: string, args: object): UpstreamRequest =>
  plan(catalog, {
    tool: operation_id === "remove" ? "execute_destructive" : "execute_safe",
    args: { operation_id, ...args },
  }).request;
const sent = (operation_id: string, args: object): string =>
  Buffer.from(request(operation_id, args).body ?? []).toString();
const sentText = (operation_id: string, members: string): string =>
  Buffer.from(
    planText(catalog, { tool: "execute_safe", raw: `{"operation_id":"${operation_id}",${members}}` }).request
      .body ?? [],
  ).toString();
const code = (operation_id: string, args: object): string => refusal(() => request(operation_id, args)).code;

describe("a JSON body", () => {
  it.each([
    ["any", { body: [1, "a", null] }, '[1,"a",null]'],
    ["any", { body: null }, "null"],
    ["any", { body: 5 }, "5"],
    ["list", { body: [1, 2] }, "[1,2]"],
    ["list", { body: "[1, 2]" }, "[1, 2]"],
    ["string", { body: "abc" }, '"abc"'],
    ["string", { body: '{"a":1}' }, '"{\\"a\\":1}"'],
    ["number", { body: "1.50" }, "1.50"],
    ["object", { a: 1, b: [2] }, '{"a":1,"b":[2]}'],
    [
      "object",
      { body: '{ "b": 1.0, "a": 12345678901234567890, "10": 1, "2": 2 }' },
      '{ "b": 1.0, "a": 12345678901234567890, "10": 1, "2": 2 }',
    ],
    ["object", { body: { a: "\u0000\ud800" } }, '{"a":"\\u0000\\ud800"}'],
    [
      "named",
      { body: { body: "b", headers: "h", query: "q", path: "p", idempotency_key: "k", shop: "s" } },
      '{"body":"b","headers":"h","query":"q","path":"p","idempotency_key":"k","shop":"s"}',
    ],
    ["object", { body: '{"shop":"A","b":1,"a":1e2}' }, '{"b":1,"a":1e2}'],
    ["remove", { body: { a: 1 } }, '{"a":1}'],
  ])("%s %j goes out as %s", (name, args, wanted) => {
    expect(sent(name, args)).toBe(wanted);
  });

  it.each([
    [
      "object",
      '"body":{"b":1.0,"a":1E5,"10":1,"2":12345678901234567890}',
      '{"b":1.0,"a":1E5,"10":1,"2":12345678901234567890}',
    ],
    ["object", '"z":1.10,"10":0.1e-7,"a":{"x":1.0}', '{"z":1.10,"10":0.1e-7,"a":{"x":1.0}}'],
    ["object", '"body":{"shop":"A","n":1.0}', '{"n":1.0}'],
    ["object", '"body":{"sh\\u006fp":"A","n":1.0}', '{"n":1.0}'],
    ["object", '"body":"{\\"n\\":1.0}"', '{"n":1.0}'],
    [
      "object",
      '"body":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}',
      '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}',
    ],
  ])("%s keeps order and spelling of %s", (name, members, wanted) => {
    expect(sentText(name, members)).toBe(wanted);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it.each([
    ["object", '"body":{"a":1,"a":2}'],
    ["object", '"body":{"x":[{"a":1,"\\u0061":2}]}'],
    ["object", '"a":1,"a":2'],
    ["object", '"body":"{\\"a\\":1,\\"a\\":2}"'],
  ])("%s with a member twice is refused: %s", (name, members) => {
    expect(refusal(() => sentText(name, members)).code).toBe("invalid_body");
  });

  it.each([
    ["list", { body: { a: 1 } }],
    ["list", { body: "[1," }],
    ["list", { body: "\uFEFF[1]" }],
    ["list", { body: "[1] x" }],
    ["string", { body: 5 }],
    ["object", { body: [1] }],
    ["needed", {}],
    ["needed", { body: { name: 1 } }],
    ["object", { body: { a: Number.POSITIVE_INFINITY } }],
  ])("%s refuses %j", (name, args) => {
    expect(code(name, args)).toBe("invalid_body");
  });

  it.each([65, 1000, 5000, 200_000])("nested %d deep is refused before anything recurses", (depth) => {
    let body: unknown = 1;
    for (let level = 0; level < depth; level += 1) body = [body];
    expect(code("any", { body })).toBe("invalid_body");
    expect(code("object", { a: body })).toBe("invalid_body");
    expect(code("any", { body: "[".repeat(depth) + "]".repeat(depth) })).toBe("invalid_body");
    expect(code("any", { query: { a: body } })).toBe("invalid_arguments");
  });

  it("of great width is taken or refused in bounded time", () => {
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, index]));
    expect(sent("object", { body: wide }).length).toBeGreaterThan(2_000_000);
    expect(sent("any", { body: Array.from({ length: 1_000_000 }, () => 1) }).length).toBe(2_000_001);
    expect(sentText("object", `"body":{"n":${"9".repeat(10_000)}}`).length).toBe(10_006);
    expect(sent("object", { body: { a: "x".repeat(900_000) } }).length).toBe(900_008);
  });
});

describe("fields beside body", () => {
  it("may only repeat it", () => {
    expect(sent("object", { body: { a: 1 }, a: 1 })).toBe('{"a":1}');
    expect(code("object", { body: { a: 1 }, a: 2 })).toBe("invalid_arguments");
    expect(code("object", { body: { a: 1 }, b: 2 })).toBe("invalid_arguments");
    expect(code("list", { body: [1], b: 2 })).toBe("invalid_arguments");
  });
});

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
  ])("%s refuses %j rather than mangle it", (name, args) => {
    expect(code(name, args)).toBe("invalid_body");
  });

  it("bytes come from base64, text or a data URL", () => {
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

  it("forms are read back the same by an independent parser", () => {
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

  it("multipart is read back the same by an independent parser", async () => {
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

  it("a file is never guessed from plain text", () => {
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
