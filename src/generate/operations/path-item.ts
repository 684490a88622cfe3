// Paths Object and Path Item Object (OpenAPI 3.1, "Path Item Object"): every operation of the document with its method
// and path, in the document's order. Webhooks and callbacks are not endpoints.
import { entriesOf, isJsonObject, type JsonObject, member, objectAt } from "../../json/object.ts";
import { nameOfReference, type References } from "../document/references.ts";
import type { ProblemLog } from "../problems.ts";

/** HTTP methods of a path item (OpenAPI 3.2, "Path Item Object"), in the order in which they are listed. */
const METHODS = ["get", "head", "query", "post", "put", "patch", "delete", "options", "trace"] as const;

/** An operation that is not yet read. */
export type StatedOperation = {
  /** Upper case; an additional operation's as it is spelled. */
  readonly method: string;
  readonly path: string;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
  /** How messages call it: `GET /pets/{id}`. */
  readonly where: string;
};

type PathsInput = { readonly references: References; readonly log: ProblemLog };

/** The operations of all paths; a path that is a reference that leads nowhere is reported and has none. */
export function readPaths(document: JsonObject, { references, log }: PathsInput): readonly StatedOperation[] {
  const paths = objectAt(document, "paths");
  return Object.entries(paths).flatMap(([stated, node]) => {
    if (stated.startsWith("x-")) return [];
    const pathItem = references.follow(node);
    if (pathItem === undefined) {
      log.strict({
        where: stated,
        what: `the path refers to "${nameOfReference(node)}", which is not there`,
        mend: "correct the reference; none of its operations is in the catalog",
      });
      return [];
    }
    const path = readTemplate(stated, { paths, log });
    return readPathItem(pathItem).flatMap(([method, raw]) => {
      const operation = references.follow(raw);
      return operation ? [{ method, path, pathItem, operation, where: `${method} ${path}` }] : [];
    });
  });
}

/** Methods of a path item, each with its Operation Object. */
export function readPathItem(pathItem: JsonObject): readonly (readonly [string, unknown])[] {
  const fixed = METHODS.filter((method) => isJsonObject(member(pathItem, method))).map(
    (method) => [method.toUpperCase(), member(pathItem, method)] as const,
  );
  const additional = entriesOf(member(pathItem, "additionalOperations")).filter(([, node]) =>
    isJsonObject(node),
  );
  return [...fixed, ...additional];
}

/** `{proxy+}`, `{+name}` and `{rest*}` of gateways and RFC 6570 name the same variables as their parameters do without. */
const OPERATORS = /\{\+?([^{}+*]+)[+*]?\}/g;

type Templates = { readonly paths: JsonObject; readonly log: ProblemLog };

/** The path as the catalog keeps it: with a leading slash, variables by their plain names where these are free. */
function readTemplate(stated: string, { paths, log }: Templates): string {
  const rooted = stated.startsWith("/") ? stated : `/${stated}`;
  if (rooted !== stated)
    log.note({ where: stated, what: "the path has no leading slash", mend: "one was added" });
  const plain = rooted.replace(OPERATORS, "{$1}");
  if (plain === rooted || Object.hasOwn(paths, plain)) return rooted;
  const what = "the path has a variable with an operator";
  log.note({ where: stated, what, mend: "it takes one segment, under its plain name" });
  return plain;
}
