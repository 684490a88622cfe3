// The API's own types, from the document: what a call of each operation brings and what it must answer.
import type { components, operations } from "../../../generated/scalev/openapi.d.ts";
import type { Caller } from "./access.ts";
import type { Shop } from "./shop.ts";

/** The schemas of the document by name. */
export type Schemas = components["schemas"];
export type OperationId = keyof operations;

type Parameters<Id extends OperationId, In extends string> = operations[Id] extends {
  parameters: infer Given;
}
  ? Given extends { [Key in In]?: infer Found }
    ? NonNullable<Found>
    : never
  : never;

type Json<Content> = Content extends { "application/json": infer Body }
  ? Body
  : Content extends { "multipart/form-data": infer Form }
    ? Form
    : undefined;

/** The body that an operation takes; undefined for operations without one. */
export type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: infer Content };
}
  ? Json<Content>
  : operations[Id] extends { requestBody?: { content: infer Content } }
    ? Json<Content> | undefined
    : undefined;

type Success<Responses> = Responses extends { 200: { content: infer Content } }
  ? Json<Content>
  : Responses extends { 201: { content: infer Content } }
    ? Json<Content>
    : undefined;

/** What an operation answers when it succeeds; undefined stands for an answer without a body. */
export type AnswerOf<Id extends OperationId> = Success<operations[Id]["responses"]>;

/** One call after it was checked against the document: path and query values have their types already. */
export type Call<Id extends OperationId> = {
  readonly path: Parameters<Id, "path">;
  readonly query: Parameters<Id, "query">;
  readonly body: BodyOf<Id>;
  readonly caller: Caller;
  /** The rows of the selected business. */
  readonly shop: Shop;
  readonly nowMs: number;
};

/** The operations with rules of their own; the generic sandbox answers the others from the same rows. */
export type Handlers = { readonly [Id in OperationId]?: (call: Call<Id>) => AnswerOf<Id> };
