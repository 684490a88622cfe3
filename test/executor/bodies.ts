// Operations with a body of each media type, and what goes out for given arguments.
import type { UpstreamRequest } from "../../src/upstream/request.ts";
import { plan, planText, refusal, smallCatalog } from "./small-catalog.ts";

const text = { type: "string" };
const binary = { type: "string", format: "binary" };
const open = { type: "object", additionalProperties: true };
const operation = (operationId: string, body: Record<string, unknown>, more: object = {}) => ({
  method: "POST",
  path: `/${operationId}`,
  operationId,
  body,
  ...more,
});
const catalog = smallCatalog({
  operations: [
    operation("any", { "application/json": {} }),
    operation("object", { "application/json": open }),
    operation("named", {
      "application/json": {
        type: "object",
        properties: { body: text, headers: text, query: text, path: text, idempotency_key: text, shop: text },
      },
    }),
    operation("list", { "application/json": { type: "array", items: { type: "integer" } } }),
    operation("string", { "application/json": text }),
    operation("number", { "application/json": { type: "number" } }),
    operation("plain", { "text/plain": text }),
    operation("xml", { "application/xml": open }),
    operation("lines", { "application/x-ndjson": {} }),
    operation("bytes", { "application/octet-stream": binary }),
    operation("image", { "image/png": binary, "image/jpeg": binary }),
    operation(
      "form",
      { "application/x-www-form-urlencoded": open },
      { encoding: { csv: { style: "form", explode: false }, json: { contentType: "application/json" } } },
    ),
    operation(
      "upload",
      {
        "multipart/form-data": {
          type: "object",
          properties: {
            file: binary,
            files: { type: "array", items: binary },
            note: text,
            meta: open,
            n: { type: "integer" },
          },
        },
      },
      { encoding: { file: { contentType: "image/png, image/jpeg" } } },
    ),
    operation(
      "needed",
      { "application/json": { type: "object", required: ["name"], properties: { name: text } } },
      { bodyRequired: true },
    ),
    {
      ...operation("remove", { "application/json": open }),
      method: "DELETE",
      executionTool: "execute_destructive" as const,
    },
  ],
  connector: { tenant: { argument: "shop", in: "query", name: "shop_uid", noun: "shop" } },
});

/** The request of a call of that operation. */
export const request = (operation_id: string, args: object): UpstreamRequest =>
  plan(catalog, {
    tool: operation_id === "remove" ? "execute_destructive" : "execute_safe",
    args: { operation_id, ...args },
  }).request;
/** Its body as text. */
export const sent = (operation_id: string, args: object): string =>
  Buffer.from(request(operation_id, args).body ?? []).toString();
/** The body for members of the arguments as text. */
export const sentText = (operation_id: string, members: string): string =>
  Buffer.from(
    planText(catalog, { tool: "execute_safe", raw: `{"operation_id":"${operation_id}",${members}}` }).request
      .body ?? [],
  ).toString();
/** The code of the refusal. */
export const code = (operation_id: string, args: object): string =>
  refusal(() => request(operation_id, args)).code;
