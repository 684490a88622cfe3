// A JSON body goes out unchanged, or not at all.
import { describe, expect, it } from "vitest";
import { promise } from "../requirements.ts";
import { code, sent, sentText } from "./bodies.ts";
import { refusal } from "./small-catalog.ts";

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
  ])(promise(["C09-10", "call.body"], "%s %j goes out as %s"), (name, args, wanted) => {
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
  ])(promise(["C09-01", "C10-03"], "%s keeps order and spelling of %s"), (name, members, wanted) => {
    expect(sentText(name, members)).toBe(wanted);
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it.each([
    ["object", '"body":{"a":1,"a":2}'],
    ["object", '"body":{"x":[{"a":1,"\\u0061":2}]}'],
    ["object", '"a":1,"a":2'],
    ["object", '"body":"{\\"a\\":1,\\"a\\":2}"'],
  ])(promise("C10-03", "%s with a member twice is refused: %s"), (name, members) => {
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

  it.each([65, 1000, 5000, 200_000])(
    promise("C09-04", "nested %d deep is refused before anything recurses"),
    (depth) => {
      let body: unknown = 1;
      for (let level = 0; level < depth; level += 1) body = [body];
      expect(code("any", { body })).toBe("invalid_body");
      expect(code("object", { a: body })).toBe("invalid_body");
      expect(code("any", { body: "[".repeat(depth) + "]".repeat(depth) })).toBe("invalid_body");
      expect(code("any", { query: { a: body } })).toBe("invalid_arguments");
    },
  );

  it("of great width is taken or refused in bounded time", () => {
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, index]));
    expect(sent("object", { body: wide }).length).toBeGreaterThan(2_000_000);
    expect(sent("any", { body: Array.from({ length: 1_000_000 }, () => 1) }).length).toBe(2_000_001);
    expect(sentText("object", `"body":{"n":${"9".repeat(10_000)}}`).length).toBe(10_006);
    expect(sent("object", { body: { a: "x".repeat(900_000) } }).length).toBe(900_008);
  });
});

describe("fields beside body", () => {
  it(promise("C09-09", "may only repeat it"), () => {
    expect(sent("object", { body: { a: 1 }, a: 1 })).toBe('{"a":1}');
    expect(code("object", { body: { a: 1 }, a: 2 })).toBe("invalid_arguments");
    expect(code("object", { body: { a: 1 }, b: 2 })).toBe("invalid_arguments");
    expect(code("list", { body: [1], b: 2 })).toBe("invalid_arguments");
  });
});
