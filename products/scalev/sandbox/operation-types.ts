// The API's own types, from the document: what a call of each operation brings and what it must answer.
import type { operations } from "../../../generated/scalev/openapi.d.ts";
import type { Caller } from "./access.ts";
import type { Schemas } from "./schemas.ts";
import type { Shop } from "./shop.ts";

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

type NoNulls<Of> = { [Key in keyof Of]: NonNullable<Of[Key]> };
/** The form of a page as it is written. */
export type FormInput = NoNulls<Schemas["FormDisplay"]>;
/** The content of a page as it is written. */
export type DisplayInput = Omit<Schemas["PageDisplayCreate"], "form_display"> & { form_display?: FormInput };
/** A new page. */
export type PageInput = Omit<Schemas["PageCreate"], "page_display"> & { page_display: DisplayInput };

type Update<Name extends keyof Schemas> = Schemas[Name];

/**
 * Bodies whose schema demands one field of several (`anyOf` with nothing but `required`). The type generator makes
 * `unknown` of those, so they are spelled out here from their neighbours.
 */
export type ChoiceBodies = {
  changeOrderStatus: {
    readonly ids: readonly Schemas["OrderBulkRef"][];
    readonly status?: Schemas["OrderStatus"];
    readonly payment_status?: Schemas["PaymentStatus"];
    readonly by?: string;
    readonly financial_entity_id?: number;
    readonly payment_account_holder?: string;
    readonly payment_account_number?: string;
    readonly payment_method?: Schemas["PaymentMethod"];
    readonly rtsproof_url?: string;
    readonly transfer_time?: string;
    readonly transferproof_url?: string;
  };
  createCustomer: Update<"CustomerUpdate"> & { readonly name: string; readonly tags?: readonly string[] };
  createDiscountCode: Omit<Update<"DiscountCodeUpdate">, "is_active"> &
    Required<Pick<Update<"DiscountCodeUpdate">, "code" | "applied_to" | "amount_type">>;
  createLandingPage: PageInput;
  createLandingPageDisplay: DisplayInput;
  validateLandingPageDisplay: DisplayInput;
  sendWabaMessage: {
    readonly to: string;
    readonly type: "text" | "image" | "document";
    readonly text?: string;
    readonly media_url?: string;
  };
};

/** The body that an operation takes; undefined for operations without one. */
export type BodyOf<Id extends OperationId> = Id extends keyof ChoiceBodies
  ? ChoiceBodies[Id]
  : DeclaredBody<Id>;

type DeclaredBody<Id extends OperationId> = operations[Id] extends {
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

/** What an operation answers when it succeeds; undefined: an answer without a body. */
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
