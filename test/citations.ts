// Which test cites which requirement, read from the tests' source.
import ts from "typescript";
import { type SourceFile, sourcesBelow } from "./source-facts.ts";

export type Citation = {
  readonly id: string;
  /** `test/http/transport.test.ts` */
  readonly file: string;
  /** Name of the test, as it is written. */
  readonly name: string;
};

const RUNNERS = new Set(["it", "test", "describe"]);

/** The name at the root of `it.each(rows)` or `describe.skipIf(x)`. */
function rootOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootOf(node.expression);
  return "";
}

/** A citation counts as a test's name, or as the first cell of a row of a table of tests. */
function isInPlace(call: ts.CallExpression): boolean {
  const { parent } = call;
  if (ts.isArrayLiteralExpression(parent)) return parent.elements[0] === call;
  return (
    ts.isCallExpression(parent) && parent.arguments[0] === call && RUNNERS.has(rootOf(parent.expression))
  );
}

function idsOf(argument: ts.Expression | undefined): readonly string[] {
  if (argument === undefined) return [];
  const given: readonly ts.Expression[] = ts.isArrayLiteralExpression(argument)
    ? argument.elements
    : [argument];
  return given.filter((one) => ts.isStringLiteralLike(one)).map(({ text }) => text);
}

function citationsIn({ path, ast }: SourceFile): Citation[] {
  const found: Citation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && rootOf(node.expression) === "promise") {
      const [ids, name] = node.arguments;
      if (!isInPlace(node) || name === undefined || !ts.isStringLiteralLike(name))
        throw new Error(`${path}: promise() is no name of a test: ${node.getText().slice(0, 80)}`);
      found.push(...idsOf(ids).map((id) => ({ id, file: path, name: name.text })));
    }
    ts.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}

/**
 * Every citation, in the order of the files' names.
 * @throws Error where `promise` is called anywhere but as a test's name.
 */
export const readCitations = (): readonly Citation[] =>
  sourcesBelow("test")
    .filter(({ path }) => path.endsWith(".test.ts"))
    .flatMap(citationsIn);
