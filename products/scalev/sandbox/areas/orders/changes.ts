// Writing orders: how a new one is made, how fields of one change, and how one moves.

import { conflict, type FieldErrors, invalid, notFound } from "../../refusal.ts";
import { addCustomer, findCustomer } from "../../rules/customers.ts";
import { jakartaTime } from "../../rules/local-time.ts";
import { cents } from "../../rules/money.ts";
import { type OrderStatus, timeFieldOf } from "../../rules/order-status.ts";
import { missingShipping, type PricedLines, priceLines } from "../../rules/order-totals.ts";
import { internationalPhone } from "../../rules/phone.ts";
import type { Schemas } from "../../schemas.ts";
import type { CustomerRow, OrderRow, Shop, StoreRow } from "../../shop.ts";
import { blankOrder } from "./blank.ts";
import { addressOf, countDiscountUse, moneyOf, referenceErrors } from "./money.ts";
import { moveStock, piecesOf } from "./stock.ts";

export type Place = { readonly shop: Shop; readonly nowMs: number };

type Input = Schemas["OrderCreate"];

const throwIfAny = (errors: FieldErrors): void => {
  if (Object.keys(errors).length > 0) throw invalid(errors);
};

export type NewOrder = Input & { readonly isArchive?: boolean };

function storeOf(shop: Shop, uniqueId: string): StoreRow {
  const store = shop
    .table("stores")
    .list()
    .find((one) => one.unique_id === uniqueId);
  if (store === undefined) throw notFound("Store");
  return store;
}

const buyer = (
  customer: CustomerRow,
  input: Pick<Input, "customer_name" | "customer_phone" | "customer_email">,
) => ({
  id: customer.id,
  name: input.customer_name,
  phone: input.customer_phone === undefined ? customer.phone : internationalPhone(input.customer_phone),
  email: input.customer_email ?? customer.email,
});

/** Records an order. @throws Refusal not_found for the store, validation_failed for everything else. */
export function createOrder(place: Place, input: NewOrder): OrderRow {
  const { shop, nowMs } = place;
  if (input.customer_phone === undefined && input.customer_email === undefined)
    throw invalid({ customer_phone: ["customer_phone or customer_email is needed"] });
  const store = storeOf(shop, input.store_unique_id);
  const lines = priceLines(shop, store.id, input);
  throwIfAny({
    ...referenceErrors(shop, input),
    ...(lines.isPhysical
      ? missingShipping({
          address: input.address,
          location_id: input.location_id,
          warehouse_unique_id: input.warehouse_unique_id,
          shipping_cost: input.shipping_cost,
          courier_service_id: input.courier_service_id,
        })
      : {}),
  });
  const paymentMethod = input.payment_method ?? "no_payment";
  const money = moneyOf(place, {
    productPrice: lines.productPrice,
    shippingCost: cents(input.shipping_cost),
    code: input.discount_code,
    pageId: input.page_id ?? null,
    paymentMethod,
  });
  const contact = { phone: input.customer_phone ?? null, email: input.customer_email ?? null };
  const customer =
    findCustomer(shop, contact) ?? addCustomer(shop, { name: input.customer_name, ...contact }, nowMs);
  const order = shop
    .table("orders")
    .put({ ...blankOrder(place, store), ...recorded({ shop, nowMs, input, lines, customer }), ...money });
  countDiscountUse(shop, money.discount_code);
  if (input.isArchive !== true) moveStock(shop, lines.pieces, -1);
  return order;
}

type Recorded = Place & {
  readonly input: NewOrder;
  readonly lines: PricedLines;
  readonly customer: CustomerRow;
};

function recorded({ shop, nowMs, input, lines, customer }: Recorded): Partial<OrderRow> {
  const status = input.status ?? "pending";
  const handler = shop.table("members").get(input.handler_id ?? 0);
  const paymentMethod = input.payment_method ?? "no_payment";
  const earlier = shop
    .table("orders")
    .list()
    .some((order) => order.customer.id === customer.id);
  return {
    ...asSent(input),
    status,
    [timeFieldOf(status)]: jakartaTime(nowMs),
    payment_method: paymentMethod,
    payment_status: paymentMethod === "no_payment" ? "paid" : "unpaid",
    customer: buyer(customer, input),
    address: lines.isPhysical ? addressOf(input) : null,
    ordervariants: lines.ordervariants,
    orderbundles: lines.orderbundles,
    handler: handler === undefined ? null : { id: handler.id, name: handler.fullname },
    is_repeat: earlier,
  };
}

/** Fields that an order keeps as they were sent. */
export const PLAIN_FIELDS = [
  "external_id",
  "warehouse_unique_id",
  "courier_service_id",
  "shipment_provider_code",
  "advertiser_id",
  "page_id",
  "notes",
  "utm_source",
  "utm_medium",
  "utm_campaign",
  "utm_content",
  "utm_term",
] as const;

const asSent = (input: NewOrder): Partial<OrderRow> => ({
  ...Object.fromEntries(PLAIN_FIELDS.map((name) => [name, input[name] ?? null])),
  platform: input.platform ?? "scalev",
  tags: [...new Set(input.tags ?? [])],
  metadata: { ...input.metadata },
  is_probably_spam: input.is_probably_spam ?? false,
  is_archive: input.isArchive ?? false,
});

/** Saves changed fields of an order. */
export function saveOrder({ shop, nowMs }: Place, order: OrderRow, change: Partial<OrderRow>): OrderRow {
  return shop.table("orders").put({ ...order, ...change, updated_at: jakartaTime(nowMs) });
}

/** Moves an order; the rules were asked before. The first time in a status is the one that counts. */
export function moveOrder(place: Place, order: OrderRow, to: OrderStatus): OrderRow {
  if (order.status === to) return order;
  const field = timeFieldOf(to);
  if (to === "canceled" || to === "rts") restock(place.shop, order);
  return saveOrder(place, order, { status: to, [field]: order[field] ?? jakartaTime(place.nowMs) });
}

function restock(shop: Shop, order: OrderRow): void {
  if (!order.is_archive) moveStock(shop, piecesOf(shop, order), 1);
}

/** 409 in the words of the guide, for orders that cannot change any more. */
export const finalOrder = (order: OrderRow): Error =>
  conflict(`An order in ${order.status} cannot be changed, except for its tags and notes`);
