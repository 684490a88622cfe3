// Which template a path belongs to, against an oracle that knows nothing of the matcher: a regular expression a segment.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecificity, matchTemplate, parseTemplate } from "../../src/catalog/match-path.ts";
import { createSegmentTree } from "../../src/catalog/segment-tree.ts";

/** Few characters, so that literals and values meet often; some that must be encoded. */
const text = (minLength: number) =>
  fc.array(fc.constantFrom("a", "b", "-", ".", ":", "é", "%", "?", "+"), { minLength, maxLength: 4 });
const literal = fc.constantFrom("a", "ab", "-", ".", ":b", "a-b", "é");

type Part = { readonly literal: string } | { readonly name: string };
const segment = fc
  .array(fc.option(literal), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.filter((piece, at) => piece === null || pieces[at - 1] == null));
const template = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map((segments) =>
    segments.map((pieces, row) =>
      pieces.map(
        (piece, column): Part => (piece === null ? { name: `p${row}_${column}` } : { literal: piece }),
      ),
    ),
  );
type Template = readonly (readonly Part[])[];

const spelled = (segments: Template): string =>
  segments
    .map((parts) => `/${parts.map((one) => ("name" in one ? `{${one.name}}` : one.literal)).join("")}`)
    .join("");

const escaped = (literalText: string): string => literalText.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");

/** Values by name, or null where the path does not belong to the template. */
function oracle(segments: Template, path: string): Record<string, string> | null {
  const given = path.slice(1).split("/").map(decodeURIComponent);
  if (given.length !== segments.length) return null;
  const found = segments.map((parts, at) => {
    const pattern = parts.map((one) => ("name" in one ? `(?<${one.name}>.+?)` : escaped(one.literal)));
    return new RegExp(`^${pattern.join("")}$`, "s").exec(given[at] ?? "");
  });
  if (found.includes(null)) return null;
  return Object.assign({}, ...found.map((match) => match?.groups ?? {}));
}

const matched = (segments: Template, path: string): Record<string, string> | null => {
  const values = matchTemplate(parseTemplate(spelled(segments)), path);
  return values === null ? null : Object.fromEntries(values);
};

/** A path of the template: literals as they are, a value for each parameter. */
const pathOf = (segments: Template) =>
  fc.tuple(...segments.map((parts) => fc.tuple(...parts.map(() => text(1))))).map((rows) =>
    segments
      .map((parts, row) =>
        parts
          .map((one, column) => ("literal" in one ? one.literal : (rows[row]?.[column] ?? []).join("")))
          .join(""),
      )
      .map((one) => `/${encodeURIComponent(one)}`)
      .join(""),
  );
const anyPath = fc
  .array(text(0), { minLength: 1, maxLength: 4 })
  .map((rows) => rows.map((row) => `/${encodeURIComponent(row.join(""))}`).join(""));
const templateAndPath = template.chain((segments) =>
  fc.tuple(fc.constant(segments), fc.oneof(pathOf(segments), anyPath)),
);

describe("a path", () => {
  it("belongs to a template exactly where the oracle says so, with the same values", () => {
    fc.assert(
      fc.property(templateAndPath, ([segments, path]) => {
        expect(matched(segments, path)).toEqual(oracle(segments, path));
      }),
      { numRuns: 2000 },
    );
  });

  it("belongs to every template that it was made from", () => {
    const made = template.chain((segments) => fc.tuple(fc.constant(segments), pathOf(segments)));
    fc.assert(
      fc.property(made, ([segments, path]) => {
        expect(matched(segments, path)).not.toBeNull();
      }),
    );
  });

  it("meets in the tree every template that it belongs to", () => {
    const masks = fc.array(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { maxLength: 6 });
    const fixed = fc.tuple(literal, literal, literal);
    fc.assert(
      fc.property(fixed, masks, fc.array(template, { maxLength: 6 }), (segments, open, others) => {
        const own = open.map(
          (mask): Template => segments.map((word, at) => [mask[at] ? { name: `p${at}` } : { literal: word }]),
        );
        const tree = createSegmentTree<Template>();
        for (const one of [...own, ...others]) tree.insert(parseTemplate(spelled(one)), one);
        expect(tree.near(segments)).toEqual(expect.arrayContaining(own));
      }),
    );
  });

  it.each([
    ["/pets/{id}", "/pets/7/toys"],
    ["/pets/{id}", "/pets/"],
    ["/pets/{id}", "pets/7"],
    ["/pets/{id}", "/pets/%ff"],
    ["/pets/{id}:archive", "/pets/:archive"],
  ])("does not belong to %s when it is %s", (written, path) => {
    expect(matchTemplate(parseTemplate(written), path)).toBeNull();
  });

  it("gives its value decoded once", () => {
    expect(matchTemplate(parseTemplate("/a/{id}"), "/a/x%252Fy")).toEqual(new Map([["id", "x%2Fy"]]));
  });
});

describe("of two templates that fit the same path", () => {
  it.each([
    ["/pets/search", "/pets/{id}"],
    ["/pets/{id}:archive", "/pets/{id}"],
    ["/{kind}/search", "/{kind}/{id}"],
    ["/pets/{id}", "/{kind}/search"],
  ])("%s is more specific than %s", (more, less) => {
    expect(compareSpecificity(parseTemplate(more), parseTemplate(less))).toBeLessThan(0);
    expect(compareSpecificity(parseTemplate(less), parseTemplate(more))).toBeGreaterThan(0);
  });

  it("neither is, where they differ in the names of parameters only", () => {
    fc.assert(
      fc.property(template, (segments) => {
        const written = spelled(segments);
        const renamed = written.replaceAll("{p", "{q");
        expect(compareSpecificity(parseTemplate(written), parseTemplate(renamed))).toBe(0);
      }),
    );
  });
});
