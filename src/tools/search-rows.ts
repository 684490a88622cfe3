// Turns found endpoints into the rows of the search tool, in the three amounts of detail.

import type { Session } from "../auth/session.ts";
import type { Endpoint } from "../catalog/endpoint.ts";
import type { Catalog } from "../catalog/load-catalog.ts";
import { describingMedia } from "../catalog/media-type.ts";
import { boundedSchema } from "../search/bounded-schema.ts";
import { fitSignature } from "../search/card-fit.ts";
import { exampleValue } from "../search/example-value.ts";

export const DETAILS = ["brief", "signature", "full"] as const;
type Detail = (typeof DETAILS)[number];

export type Row = Readonly<Record<string, unknown>>;

/** Characters that five rows may take: under 1,000 tokens with the envelope. */
const FIVE_ROWS = 2700;
const LEAST_SIGNATURE = 90;
const LONGEST_SUMMARY = 110;
const SCHEMA_CHARS = 6000;

type RowInput = { readonly catalog: Catalog; readonly session: Session; readonly detail: Detail };

/** Rows for a page of endpoints. Cards share one budget: what a short one leaves, a long one may use. */
export function searchRows(endpoints: readonly Endpoint[], input: RowInput): Row[] {
  const heads = endpoints.map((endpoint) => headOf(endpoint, input.session));
  if (input.detail === "brief") return heads;
  if (input.detail === "full")
    return endpoints.map((endpoint, at) => ({ ...heads[at], ...fullDetail(endpoint, input.catalog) }));
  const room =
    (FIVE_ROWS * Math.max(endpoints.length, 1)) / Math.max(endpoints.length, 5) -
    JSON.stringify(heads).length * scale(endpoints.length);
  const shares = shareOut(
    endpoints.map(({ signature }) => signature.length),
    room / scale(endpoints.length),
  );
  return endpoints.map((endpoint, at) => ({
    ...heads[at],
    signature: fitSignature(endpoint.signature, Math.max(shares[at] ?? 0, LEAST_SIGNATURE)),
  }));
}

/** Pages of more than five rows have the same budget per row as a page of five. */
const scale = (rows: number): number => (rows > 5 ? 5 / rows : 1);

/** Divides the room: everybody gets what it needs as long as it is under the even share. */
function shareOut(needs: readonly number[], room: number): number[] {
  const order = needs.map((need, at) => ({ need, at })).sort((a, b) => a.need - b.need);
  const shares = needs.map(() => 0);
  let left = room;
  for (const [done, { need, at }] of order.entries()) {
    const share = Math.max(0, Math.floor(left / (order.length - done)));
    shares[at] = Math.min(need, share);
    left -= shares[at] ?? 0;
  }
  return shares;
}

function headOf(endpoint: Endpoint, session: Session): Row {
  const [link] = endpoint.docs;
  const write = endpoint.executionTool !== "get";
  return {
    operation_id: endpoint.operationId,
    method: endpoint.method,
    path: endpoint.path,
    execution_tool: endpoint.executionTool,
    summary: shorten(endpoint.summary, LONGEST_SUMMARY),
    ...(endpoint.scopes.length > 0 ? { scopes: endpoint.scopes, granted: isGranted(endpoint, session) } : {}),
    ...(link
      ? { docs_topic: link.topic, docs_url: link.anchor ? `${link.url}#${link.anchor}` : link.url }
      : {}),
    ...(link && write ? { docs_hint: link.hint } : {}),
    ...(endpoint.verdict.review === null ? {} : { review: shorten(endpoint.verdict.review, 80) }),
    ...(endpoint.risks.length > 0 ? { risks: endpoint.risks } : {}),
    ...(endpoint.deprecated ? { deprecated: true } : {}),
  };
}

/** A session that is not limited by scopes has them all. */
function isGranted(endpoint: Endpoint, session: Session): boolean {
  const { scopes } = session;
  return scopes === null || endpoint.scopes.every((scope) => scopes.includes(scope));
}

const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

function fullDetail(endpoint: Endpoint, catalog: Catalog): Row {
  const store = catalog.schemas();
  const schemaOf = (key: string, most: number): unknown => boundedSchema(store.$defs[key] ?? {}, store, most);
  return {
    signature: endpoint.signature,
    description: shorten(endpoint.description, 1500),
    verdict: endpoint.verdict,
    parameters: endpoint.parameters.map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required,
      description: shorten(parameter.description, 200),
      schema: schemaOf(parameter.schema, 800),
    })),
    ...(endpoint.body ? { body: bodyDetail(endpoint.body, catalog) } : {}),
    responses: endpoint.responses.slice(0, 6).map((response) => ({
      status: response.status,
      description: shorten(response.description, 160),
      ...responseSchema(describingMedia(response.content)?.schema, response.status, schemaOf),
    })),
    id_sources: sources(endpoint.idSources, catalog),
    next: endpoint.next.flatMap((id) => calls(id, catalog)),
    ...(endpoint.pagination ? { pagination: endpoint.pagination } : {}),
    ...(endpoint.docs.length > 0 ? { docs: endpoint.docs } : {}),
  };
}

function responseSchema(
  key: string | undefined,
  status: string,
  schemaOf: (key: string, most: number) => unknown,
): Row {
  return key === undefined || !status.startsWith("2") ? {} : { schema: schemaOf(key, 3000) };
}

function bodyDetail(body: NonNullable<Endpoint["body"]>, catalog: Catalog): Row {
  const store = catalog.schemas();
  return {
    required: body.required,
    content: body.content.map((media, at) => ({
      type: media.type,
      ...(media.schema === undefined
        ? {}
        : { schema: boundedSchema(store.$defs[media.schema] ?? {}, store, at === 0 ? SCHEMA_CHARS : 800) }),
      ...(media.example !== undefined && Object.hasOwn(store.examples, media.example)
        ? { example: store.examples[media.example] }
        : media.schema !== undefined && at === 0
          ? { example: exampleValue(store.$defs[media.schema], store) }
          : {}),
    })),
  };
}

function calls(operationId: string, catalog: Catalog): Row[] {
  const endpoint = catalog.byOperationId(operationId);
  return endpoint
    ? [
        {
          operation_id: operationId,
          method: endpoint.method,
          path: endpoint.path,
          execution_tool: endpoint.executionTool,
        },
      ]
    : [];
}

/** Which endpoint lists what a path or body field needs. */
function sources(idSources: Endpoint["idSources"], catalog: Catalog): Row {
  return Object.fromEntries(
    Object.entries(idSources).flatMap(([field, id]) =>
      calls(id, catalog).map((call) => [field, call] as const),
    ),
  );
}
