// What strangers write stays text: in pages, in guides, in names.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayName, redirectHost } from "../../src/web/display-text.ts";
import { escapeHtml, html } from "../../src/web/html.ts";
import { markdown, safeLink } from "../../src/web/markdown.ts";
import { promise } from "../requirements.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        "<",
        ">",
        '"',
        "'",
        "&",
        "`",
        "<script>",
        "</",
        "-->",
        "javascript:",
        "&lt;",
        "=",
        " ",
        "a",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

/** Undoes exactly what escaping does. */
const undo = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39|#96);/g,
    (_all, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#96": "`" })[name] ?? "",
  );

describe("html", () => {
  it("leaves nothing of a text that could be markup, and loses nothing of it", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"'`]/);
        expect(undo(escaped)).toBe(text);
      }),
    );
  });

  it("has the same elements and attributes whatever fills its slots", () => {
    const shape = (markup: string) => markup.replace(/"[^"]*"/g, '""').replace(/>[^<]*</g, "><");
    const page = (text: string) =>
      html`<p title="${text}">${text}<b>${[text, html`<i>${text}</i>`]}</b></p>`.markup;
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shape(page(text))).toBe(shape(page("x")));
      }),
    );
  });

  it("takes only what it made itself as markup", () => {
    const forged = { markup: "<script>" };
    expect(html`${forged as never}`.markup).toBe("");
    expect(html`${JSON.parse('{"markup":"<b>"}') as never}`.markup).toBe("");
    expect(html`${null}${undefined}${true}${false}${7}`.markup).toBe("7");
  });
});

/** Tags that a guide may turn into; anything else in the output came from its text. */
const ALLOWED =
  /^<\/?(?:p|h[2-6]|ul|ol|li|pre|code|em|strong|del|blockquote|hr|br|a|table|thead|tbody|tr|th|td|div|span|input)(?:\s+(?:id|href|rel|class|tabindex|start|type|disabled|checked)(?:="[^"<>]*")?)*\s*\/?>$/;

function expectHarmless(markup: string): void {
  for (const [tag] of markup.matchAll(/<[^>]*>/g)) expect(tag).toMatch(ALLOWED);
  for (const [, href = ""] of markup.matchAll(/href="([^"]*)"/g))
    expect(href).not.toMatch(/^\s*(?:javascript|data|vbscript|file):/i);
}

describe("guides", () => {
  it.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- <b> -->",
    "text <b onclick=x>bold</b> text",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](\u0001javascript:alert(1))",
    "[a](java\tscript:alert(1))",
    "[a](data:text/html,x)",
    "[a](//evil.example)",
    "[a](/\\evil.example)",
    '[a](https://ok.example/"onmouseover="x)',
    "![pic](https://tracker.example/x.png)",
    '![pic](x" onerror="alert(1))',
    "# <script>x</script>",
    "```html\n<script>alert(1)</script>\n```",
    "`<script>`",
    "| <script> | b |\n|---|---|\n| <img src=x onerror=y> | d |",
    "<a href='javascript:x'>y</a>",
    "[ref]\n\n[ref]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "<https://ok.example/>",
    "www.evil.example javascript:alert(1)",
  ])("render %j harmlessly", (text) => {
    const { markup } = markdown(text);
    expectHarmless(markup);
    expect(markup).not.toContain('tracker.example/x.png"');
  });

  it("render anything harmlessly", () => {
    const piece = fc.constantFrom(
      "[",
      "](",
      ")",
      "<",
      ">",
      "!",
      "#",
      "|",
      "`",
      "*",
      "_",
      "\n",
      "javascript:",
      "https://a.example",
      '"',
      "'",
      " ",
      "x",
      "&#x6A;avascript:",
      "- ",
      "---",
    );
    const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(fc.property(fc.oneof(text, hostile), (source) => expectHarmless(markdown(source).markup)));
  });

  it("keep tables, code and links that are fine", () => {
    const { markup } = markdown(
      "## One\n\nSee [two](/docs/two#x) and `a < b`.\n\n| a |\n|---|\n| b |\n\n## One",
    );
    for (const part of [
      '<h2 id="one">',
      '<h2 id="one-1">',
      'href="/docs/two#x"',
      "<code>a &lt; b</code>",
      "<td>b</td>",
    ])
      expect(markup).toContain(part);
  });

  it.each([
    ["https://a.example/x?y=1#z", true],
    ["/docs/orders", true],
    ["#part", true],
    ["orders", true],
    ["./orders.md", true],
    ["mailto:a@b.example", true],
    ["//a.example", false],
    ["/\\a.example", false],
    ["javascript:x", false],
    ["x:y", false],
    ["", false],
  ])("take the link %j: %s", (href, fine) => {
    expect(safeLink(href) !== null).toBe(fine);
  });
});

describe("names of strangers", () => {
  it(promise("C17-03", "are one visible line of bounded length"), () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const name = displayName(text);
        expect([...name].length).toBeLessThanOrEqual(80);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}]|\p{Variation_Selector}/u);
        expect(name).toBe(name.trim());
      }),
    );
    expect(displayName("Cla\u200bude\u202e\n evil\u{E0041}")).toBe("Claude evil");
  });

  it.each([
    ["https://claude.ai/api/mcp/auth_callback", "claude.ai"],
    ["http://127.0.0.1:3000/cb", "http://127.0.0.1:3000"],
    ["cursor://anysphere/cb", "cursor://anysphere"],
    ["com.example.app:/cb", "the app that opens com.example.app:"],
    ["https://xn--80ak6aa92e.com/cb", "xn--80ak6aa92e.com"],
    ["nonsense", "an unreadable address"],
  ])(promise("C17-03", "are shown with where they send people: %s as %s"), (uri, shown) => {
    expect(redirectHost(uri)).toBe(shown);
  });
});
