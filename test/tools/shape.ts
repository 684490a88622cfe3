// An answer of one small operation, shaped as a tool returns it.
import type { Connector } from "../../src/catalog/connector.ts";
import { type ShapeInput, shapeAnswer } from "../../src/tools/shape-answer.ts";
import { type OperationText, plan, smallCatalog, tenant } from "../executor/small-catalog.ts";

export type Setting = {
  readonly operation?: Partial<OperationText>;
  readonly connector?: Partial<Connector>;
  readonly args?: Record<string, unknown>;
  readonly headers?: Record<string, string>;
  readonly status?: number;
};

/** The outcome for a body: bytes and text as they are, anything else as JSON. */
export function shape(body: unknown, setting: Setting = {}) {
  const json =
    typeof body === "string" || body instanceof Uint8Array ? {} : { "content-type": "application/json" };
  const bytes =
    body instanceof Uint8Array ? body : Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const catalog = smallCatalog({
    operations: [{ method: "GET", path: "/x", operationId: "x", ...setting.operation } as OperationText],
    ...(setting.connector === undefined ? {} : { connector: setting.connector }),
  });
  const args = { operation_id: "x", ...setting.args };
  const tool = catalog.endpoints[0]?.executionTool ?? "get";
  const planned = plan(catalog, {
    tool,
    args,
    tenants: setting.connector?.tenant === undefined ? null : [tenant("A")],
  });
  const input: ShapeInput = {
    answer: { status: setting.status ?? 200, headers: { ...json, ...setting.headers }, body: bytes },
    plan: planned,
    connector: catalog.connector,
    requestId: "r1",
    args,
  };
  return shapeAnswer(input);
}

/** A content type. */
export const type = (name: string): Setting => ({ headers: { "content-type": name } });
/** The `response` member. */
export const responseOf = (body: unknown, setting: Setting = {}): unknown =>
  shape(body, setting).structured["response"];
/** A query parameter that takes anything. */
export const query = (name: string) => ({ name, in: "query", schema: {} }) as const;
