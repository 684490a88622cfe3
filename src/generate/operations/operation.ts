// Lists the operations of a document, each resolved down to its schemas; what cannot be used is left out by name.
import type { Connector } from "../../catalog/connector.ts";
import { fenceOf } from "../../catalog/match-fence.ts";
import {
  entriesOf,
  isJsonObject,
  type JsonObject,
  listAt,
  member,
  objectAt,
  textAt,
} from "../../json/object.ts";
import type { BundledDocument } from "../document/bundle-document.ts";
import type { References } from "../document/references.ts";
import type { ProblemLog } from "../problems.ts";
import { firstSentence, sanitiseLine, TEXT_LIMITS } from "../sanitise-text.ts";
import type { Texts } from "../text-notes.ts";
import { type CollectedOperation, type LeftOut, UnusableOperation } from "./collected.ts";
import { collectBody, collectResponses } from "./content.ts";
import { assignOperationIds } from "./operation-ids.ts";
import { readSettled } from "./overlay-words.ts";
import { collectParameters } from "./parameter.ts";
import { collectSecurity } from "./security.ts";
import { ownServer, serverUrl } from "./server.ts";

/** HTTP methods of a path item (OpenAPI 3.2 section 4.9.1), in the order in which they are listed. */
const METHODS = ["get", "head", "query", "post", "put", "patch", "delete", "options", "trace"] as const;

export type CollectInput = {
  readonly bundled: BundledDocument;
  readonly documentUrl: string;
  readonly connector: Connector;
  readonly references: References;
  readonly texts: Texts;
  readonly log: ProblemLog;
};

export type Collected = {
  readonly operations: readonly CollectedOperation[];
  readonly leftOut: readonly LeftOut[];
};

type Raw = {
  readonly method: string;
  readonly path: string;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
  readonly where: string;
};

export function collectOperations(input: CollectInput): Collected {
  const raws = listOperations(input);
  const ids = assignOperationIds(
    raws.map((raw) => ({ method: raw.method, path: raw.path, stated: member(raw.operation, "operationId") })),
  );
  if (raws.length === 0) {
    const mend = "add them under `paths`; webhooks and callbacks are not endpoints";
    input.log.strict({ where: "paths", what: "the document has no operations", mend });
  }
  const operations: CollectedOperation[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, raw] of raws.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    if (id.repaired !== null) {
      input.log.note({ where: raw.where, what: id.repaired, mend: `it is called ${id.operationId}` });
    }
    try {
      operations.push(collectOperation(raw, id.operationId, input));
    } catch (error) {
      if (!(error instanceof LeftOutOperation || error instanceof UnusableOperation)) throw error;
      const kind = error instanceof LeftOutOperation ? error.kind : "unusable";
      const { method, path } = raw;
      leftOut.push({ operationId: id.operationId, method, path, kind, reason: error.message });
    }
  }
  return { operations, leftOut };
}

/** Thrown where an operation is kept out on purpose. */
class LeftOutOperation extends Error {
  readonly kind: "fence" | "hidden";
  constructor(kind: "fence" | "hidden", reason: string) {
    super(reason);
    this.kind = kind;
  }
}

function listOperations({ bundled, references, log }: CollectInput): readonly Raw[] {
  const paths = objectAt(bundled.document, "paths");
  return Object.entries(paths).flatMap(([stated, node]) => {
    if (stated.startsWith("x-")) return [];
    const pathItem = references.follow(node);
    if (pathItem === undefined) {
      log.strict({
        where: stated,
        what: `the path refers to "${textAt(node, "$ref") ?? textAt(node, "x-mcp-unresolved") ?? "nothing"}", which is not there`,
        mend: "correct the reference; none of its operations is in the catalog",
      });
      return [];
    }
    const path = templateOf(stated, { paths, log });
    return operationsOf(pathItem).flatMap(([method, raw]) => {
      const operation = references.follow(raw);
      return operation ? [{ method, path, pathItem, operation, where: `${method} ${path}` }] : [];
    });
  });
}

/** `{proxy+}`, `{+name}` and `{rest*}` of gateways and RFC 6570 name the same variables as their parameters do without. */
const OPERATORS = /\{\+?([^{}+*]+)[+*]?\}/g;

type Templates = { readonly paths: JsonObject; readonly log: ProblemLog };

/** The path as the catalog keeps it: with a leading slash, variables by their plain names where these are free. */
function templateOf(stated: string, { paths, log }: Templates): string {
  const rooted = stated.startsWith("/") ? stated : `/${stated}`;
  if (rooted !== stated)
    log.note({ where: stated, what: "the path has no leading slash", mend: "one was added" });
  const plain = rooted.replace(OPERATORS, "{$1}");
  if (plain === rooted || Object.hasOwn(paths, plain)) return rooted;
  const what = "the path has a variable with an operator";
  log.note({ where: stated, what, mend: "it takes one segment, under its plain name" });
  return plain;
}

function operationsOf(pathItem: JsonObject): readonly (readonly [string, unknown])[] {
  const fixed = METHODS.filter((method) => isJsonObject(member(pathItem, method))).map(
    (method) => [method.toUpperCase(), member(pathItem, method)] as const,
  );
  const additional = entriesOf(member(pathItem, "additionalOperations")).filter(([, node]) =>
    isJsonObject(node),
  );
  return [...fixed, ...additional];
}

function collectOperation(raw: Raw, operationId: string, input: CollectInput): CollectedOperation {
  const { method, path, operation, where } = raw;
  const settled = readSettled(operation, where, input.log);
  const security = collectSecurity(input.bundled.document, operation);
  if (settled.hidden !== null) throw new LeftOutOperation("hidden", settled.hidden);
  const fence = fenceOf(input.connector.fences, { method, path, security });
  if (fence) throw new LeftOutOperation("fence", fence.reason);
  if (method === "TRACE" || !/^[A-Z][A-Z0-9_-]{0,19}$/.test(method)) {
    throw new UnusableOperation(`the method ${method.slice(0, 40)} is never sent`);
  }
  const server = serverOf(raw, input);
  const context = { ...input, ...raw };
  const body = collectBody(context);
  return {
    operationId,
    method,
    path,
    where,
    ...textsOf(raw, input.texts),
    tags: listAt(operation, "tags")
      .filter((tag): tag is string => typeof tag === "string")
      .map((tag) => sanitiseLine(tag, 80))
      .filter((tag) => tag !== ""),
    deprecated: member(operation, "deprecated") === true,
    security,
    parameters: withoutSelector(collectParameters(context), input.connector),
    ...(body === undefined ? {} : { body }),
    responses: collectResponses(context),
    ...(server === undefined ? {} : { server }),
    settled: method === "QUERY" ? { ...settled, reads: true } : settled,
  };
}

/** The tenant selector is the connector's to send, never a parameter of the caller. */
function withoutSelector(
  parameters: CollectedOperation["parameters"],
  { tenant }: Connector,
): CollectedOperation["parameters"] {
  if (tenant === undefined) return parameters;
  return parameters.filter((parameter) => parameter.in !== tenant.in || parameter.name !== tenant.name);
}

function serverOf({ operation, pathItem }: Raw, input: CollectInput): string | undefined {
  const { document } = input.bundled;
  const found = ownServer({
    operation,
    pathItem,
    documentUrl: input.documentUrl,
    baseUrl: input.connector.upstream.baseUrl,
    documentServers: listAt(document, "servers")
      .map((server) => serverUrl(server, input.documentUrl))
      .filter((url) => url !== undefined),
    origins: input.connector.upstream.origins,
  });
  if (found.kind === "unlisted") {
    throw new UnusableOperation(
      `it has a server of its own, ${found.named}, which upstream.origins of connector.yaml does not list`,
    );
  }
  return found.kind === "own" ? found.server : undefined;
}

function textsOf({ operation, pathItem, method, path, where }: Raw, texts: Texts) {
  const description = texts.block(
    textAt(operation, "description") ?? textAt(pathItem, "description") ?? "",
    where,
  );
  const stated = texts.line(textAt(operation, "summary") ?? "", where);
  const derived = sanitiseLine(firstSentence(description), TEXT_LIMITS.summary);
  const summary = stated || derived || `${method.charAt(0)}${method.slice(1).toLowerCase()} ${path}`;
  return { summary, description: description === summary ? "" : description };
}

/** Webhooks and callbacks are not endpoints; the report says how many there are. */
export const countWebhooks = (document: JsonObject): number =>
  Object.keys(objectAt(document, "webhooks")).length;
