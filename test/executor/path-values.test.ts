// A path value is one segment of its operation's path, or nothing at all is sent.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParameterStyle } from "../../src/catalog/endpoint.ts";
import { promise } from "../requirements.ts";
import { plan, refusal, smallCatalog } from "./small-catalog.ts";

const catalog = smallCatalog({
  operations: [
    {
      method: "GET",
      path: "/v3/orders/{id}",
      operationId: "getOrder",
      parameters: [{ name: "id", in: "path", schema: {} }],
    },
    ...(["label", "matrix", "simple"] as const).map((style: ParameterStyle) => ({
      method: "GET",
      path: `/${style}/{id}/end`,
      operationId: style,
      parameters: [{ name: "id", in: "path", style, explode: true, schema: {} } as const],
    })),
  ],
});

const send = (value: unknown, operation_id: string = "getOrder"): string =>
  plan(catalog, { tool: "get", args: { operation_id, path_params: { id: value } } }).request.target;

describe("a path value", () => {
  it.each([
    "../admin",
    "..",
    ".",
    "",
    "%2e%2e",
    "%2E%2E",
    ".%2e",
    "..%2f",
    "..%2Fadmin",
    "%252e%252e",
    "%25252e%25252e",
    "../",
    "/",
    "a/../b",
    "a//b",
    "/a",
    "a/",
    "\\",
    "..\\x",
    "a\\..\\b",
    "\u0000",
    "a\u0000b",
    "%00",
    "a\r\nb",
    "a\nb",
    "%0d%0a",
    "\u007f",
    "x".repeat(10_240),
    "\ud800",
    "..;",
    "..;/x",
    "..;a=b",
    "%2e%2e;",
    "%5c..%5c",
    "..%5cadmin",
    "%c0%ae%c0%ae/".slice(0, 0) || "..%00",
    {},
    [],
    [".."],
    ["a", ""],
    { a: "../x" },
  ])(promise("C06-01", "%j is refused"), (value) => {
    expect(["path_param_invalid", "missing_parameter"]).toContain(refusal(() => send(value)).code);
  });

  it.each([
    ["a/b", "/v3/orders/a%2Fb"],
    ["a?x=1", "/v3/orders/a%3Fx%3D1"],
    ["a#f", "/v3/orders/a%23f"],
    ["a;b=c", "/v3/orders/a%3Bb%3Dc"],
    ["a\\b", "/v3/orders/a%5Cb"],
    ["．．", "/v3/orders/%EF%BC%8E%EF%BC%8E"],
    ["∕", "/v3/orders/%E2%88%95"],
    ["a\u200Db", "/v3/orders/a%E2%80%8Db"],
    ["\u202Eabc", "/v3/orders/%E2%80%AEabc"],
    ["é", "/v3/orders/%C3%A9"],
    ["e\u0301", "/v3/orders/e%CC%81"],
    ["...", "/v3/orders/..."],
    ["12345678901234567890", "/v3/orders/12345678901234567890"],
    [" ", "/v3/orders/%20"],
    ["@evil.test", "/v3/orders/%40evil.test"],
    ["http://evil", "refused"],
  ])(promise("C06-06", "%j goes out as %s"), (value, wanted) => {
    if (wanted === "refused") expect(refusal(() => send(value)).code).toBe("path_param_invalid");
    else expect(send(value)).toBe(wanted);
  });

  it(promise("call.digits", "is refused as a number that lost digits"), () => {
    expect(refusal(() => send(2 ** 60)).code).toBe("invalid_arguments");
  });

  it(promise("C06-01", "never changes the number of segments, in any style"), () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        "/",
        ".",
        "%",
        "2",
        "e",
        "f",
        "5",
        "c",
        "\\",
        ";",
        "=",
        ",",
        "?",
        "#",
        "a",
        "é",
        " ",
        "\u0000",
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom("label", "matrix", "simple"),
        fc.oneof(odd, fc.array(odd), fc.dictionary(odd, odd)),
        (style, value) => {
          try {
            const url = new URL(`https://api.example.com/v1${send(value, style)}`);
            const segments = url.pathname.split("/");
            expect([segments.length, segments[2], segments[4]]).toEqual([5, style, "end"]);
          } catch (error) {
            expect((error as Error).name).toBe("PortolanError");
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
