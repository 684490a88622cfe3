// What the source says of itself, read with the TypeScript compiler: imports, exported functions, comments.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";

const ROOT = resolve(import.meta.dirname, "..");

export type Import = {
  readonly from: string;
  readonly to: string;
  /** Vanishes at run time. */
  readonly typeOnly: boolean;
};

export type SourceFile = {
  /** From the repository's root: `src/catalog/endpoint.ts`. */
  readonly path: string;
  readonly text: string;
  readonly ast: ts.SourceFile;
  readonly imports: readonly Import[];
};

function filesBelow(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const isTypeOnlyClause = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { namedBindings } = clause;
  if (clause.name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings))
    return false;
  return namedBindings.elements.length > 0 && namedBindings.elements.every((one) => one.isTypeOnly);
};

/** The target of an import, and whether it is of types only; undefined for any other node. */
function importOf(node: ts.Node): { readonly target: string; readonly typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return { target: node.moduleSpecifier.text, typeOnly: isTypeOnlyClause(node.importClause) };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { target: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { target: literal.text, typeOnly: true } : undefined;
  }
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const [argument] = node.arguments;
  return argument && ts.isStringLiteral(argument) ? { target: argument.text, typeOnly: false } : undefined;
}

function readImports(path: string, ast: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importOf(node);
    if (one?.target.startsWith("."))
      found.push({
        from: path,
        to: relative(ROOT, resolve(ROOT, dirname(path), one.target)),
        typeOnly: one.typeOnly,
      });
    ts.forEachChild(node, visit);
  };
  visit(ast);
  return found;
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), "utf8");
  const ast = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return { path, text, ast, imports: readImports(path, ast) };
}

/** Every TypeScript file below a folder of the repository. */
export const sourcesBelow = (folder: string): SourceFile[] =>
  filesBelow(join(ROOT, folder))
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readSource(relative(ROOT, path)));

const hasDoc = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).length > 0;

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** Names of exported functions (declared, or constants that hold one) without a doc comment. */
export function undocumented({ ast }: SourceFile): string[] {
  return ast.statements.filter(isExported).flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement))
      return hasDoc(statement) ? [] : [statement.name?.text ?? "default"];
    if (!ts.isVariableStatement(statement) || hasDoc(statement)) return [];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer))
      .map(({ name }) => name.getText());
  });
}

/** Each comment's text, in order. */
export function commentsOf({ text }: SourceFile): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const found: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia)
      found.push(scanner.getTokenText());
  }
  return found;
}
