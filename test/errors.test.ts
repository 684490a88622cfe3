// How refusals are worded, wherever they are made: a message says what is wrong, a hint what to do next.
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type SourceFile, sourcesBelow } from "./source-facts.ts";

type Said = { readonly at: string; readonly text: string };

/** Texts of an expression: a literal, a template (`#` for each value), or both ends of a condition. */
function textsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return [node.head.text + node.templateSpans.map((span) => `#${span.literal.text}`).join("")];
}

function isHint(node: ts.Node): node is ts.PropertyAssignment {
  return ts.isPropertyAssignment(node) && node.name.getText() === "hint";
}

/** Messages of `new PortolanError(code, message)` and hints of `{ hint: … }`, where they are written out. */
function saidIn({ path, ast }: SourceFile): { messages: Said[]; hints: Said[] } {
  const said = { messages: [] as Said[], hints: [] as Said[] };
  const add = (into: Said[], node: ts.Expression): void => {
    const { line } = ast.getLineAndCharacterOfPosition(node.getStart());
    into.push(...textsOf(node).map((one) => ({ at: `${path}:${line + 1}`, text: one })));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === "PortolanError") {
      const message = node.arguments?.[1];
      if (message !== undefined) add(said.messages, message);
    } else if (isHint(node)) add(said.hints, node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(ast);
  return said;
}

const all = sourcesBelow("src")
  .filter(({ path }) => !/^src\/(sandbox|web)\//.test(path))
  .map(saidIn);
const messages = all.flatMap((one) => one.messages);
const hints = all.flatMap((one) => one.hints);

/** Names that are written with a capital: a setting, an acronym. */
const startsWithName = (text: string): boolean => /^[A-Z][A-Z_]+\b/.test(text);

describe("a refusal", () => {
  it("is found where it is made", () => {
    expect(messages.length).toBeGreaterThan(100);
    expect(hints.length).toBeGreaterThan(60);
  });

  it("has a message that begins with a lower-case letter and has no full stop at its end", () => {
    const wrong = messages.filter(
      ({ text }) => (/^[A-Z]/.test(text) && !startsWithName(text)) || /\.$/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("has a hint of whole sentences", () => {
    expect(hints.filter(({ text }) => text !== "" && !/^[A-Z#].*[.?]$|#$/s.test(text))).toEqual([]);
  });
});
