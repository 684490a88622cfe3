// Operation Object (OpenAPI 3.1, "Operation Object"): one operation resolved down to its schemas, or left out by name
// where it is fenced off, hidden, or describes a call that cannot be made.
import type { Connector } from "../../catalog/connector.ts";
import { fenceOf } from "../../catalog/match-fence.ts";
import { type JsonObject, listAt, member, textAt } from "../../json/object.ts";
import { firstSentence, sanitiseLine, TEXT_LIMITS } from "../sanitise-text.ts";
import type { Texts } from "../texts.ts";
import type { CollectedOperation, CollectedParameter } from "./collected.ts";
import { LeftOutOperation, unusable } from "./left-out.ts";
import { type OverlayWords, readOverlayWords } from "./overlay-words.ts";
import { readParameters } from "./parameter.ts";
import type { StatedOperation } from "./path-item.ts";
import type { Reading } from "./reading.ts";
import { readRequestBody } from "./request-body.ts";
import { readResponses } from "./response.ts";
import { readSecurity } from "./security.ts";
import { readServers, serverOf } from "./server.ts";

/** What is the same for every operation of a document. */
export type OperationInput = Omit<Reading, "where"> & {
  readonly document: JsonObject;
  readonly documentUrl: string;
  readonly connector: Connector;
};

/**
 * Reads one operation under the id that it was given.
 * @throws LeftOutOperation with the reason.
 */
export function readOperation(
  stated: StatedOperation,
  operationId: string,
  input: OperationInput,
): CollectedOperation {
  const { method, path, pathItem, operation, where } = stated;
  const { references, texts, log, connector, document } = input;
  const reading: Reading = { where, references, texts, log };
  const settled = readOverlayWords(operation, reading);
  const security = readSecurity(operation, document);
  refuseKeptOut({ method, path, security, settled }, connector);
  const server = readOwnServer(stated, input);
  const body = readRequestBody(stated, reading);
  return {
    operationId,
    method,
    path,
    where,
    ...readTexts(stated, texts),
    tags: readTags(operation),
    deprecated: member(operation, "deprecated") === true,
    security,
    parameters: withoutSelector(readParameters({ path, pathItem, operation }, reading), connector),
    body,
    responses: readResponses(member(operation, "responses"), reading),
    server,
    settled: method === "QUERY" ? { ...settled, reads: true } : settled,
  };
}

type KeptOut = Pick<CollectedOperation, "method" | "path" | "security"> & { readonly settled: OverlayWords };

function refuseKeptOut({ settled, ...call }: KeptOut, { fences }: Connector): void {
  if (settled.hidden !== null) throw new LeftOutOperation("hidden", settled.hidden);
  const fence = fenceOf(fences, call);
  if (fence) throw new LeftOutOperation("fence", fence.reason);
  if (call.method === "TRACE" || !/^[A-Z][A-Z0-9_-]{0,19}$/.test(call.method))
    throw unusable(`the method ${call.method.slice(0, 40)} is never sent`);
}

/** The tenant selector is the connector's to send, never a parameter of the caller. */
function withoutSelector(
  parameters: readonly CollectedParameter[],
  { tenant }: Connector,
): readonly CollectedParameter[] {
  if (tenant === undefined) return parameters;
  return parameters.filter((parameter) => parameter.in !== tenant.in || parameter.name !== tenant.name);
}

function readOwnServer(stated: StatedOperation, input: OperationInput): string | undefined {
  const { document, documentUrl, connector } = input;
  const { baseUrl, origins } = connector.upstream;
  const documentServers = readServers(document, documentUrl);
  const found = serverOf(stated, { documentUrl, baseUrl, documentServers, origins });
  if (found.kind === "unlisted") {
    throw unusable(
      `it has a server of its own, ${found.named}, which upstream.origins of connector.yaml does not list`,
    );
  }
  return found.kind === "own" ? found.server : undefined;
}

const readTags = (operation: JsonObject): readonly string[] =>
  listAt(operation, "tags")
    .filter((tag): tag is string => typeof tag === "string")
    .map((tag) => sanitiseLine(tag, 80))
    .filter((tag) => tag !== "");

/** The summary is never empty: it is derived from the description, else from method and path. */
function readTexts({ operation, pathItem, method, path, where }: StatedOperation, texts: Texts) {
  const description = texts.block(
    textAt(operation, "description") ?? textAt(pathItem, "description") ?? "",
    where,
  );
  const stated = texts.line(textAt(operation, "summary") ?? "", where);
  const derived = sanitiseLine(firstSentence(description), TEXT_LIMITS.summary);
  const summary = stated || derived || `${method.charAt(0)}${method.slice(1).toLowerCase()} ${path}`;
  return { summary, description: description === summary ? "" : description };
}
