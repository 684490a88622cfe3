// The filters of order lists and statistics: all that are given must hold.
import type { Schemas } from "../schemas.ts";
import type { OrderRow } from "../shop.ts";
import { shownStatus } from "./order-status.ts";
import { phoneContains } from "./phone.ts";

export type OrderFilters = {
  readonly status?: Schemas["OrderStatusFilter"];
  readonly payment_status?: Schemas["PaymentStatus"];
  readonly payment_method?: Schemas["PaymentMethod"];
  readonly platform?: Schemas["Platform"];
  readonly store_id?: number;
  readonly page_id?: number;
  readonly product_id?: number;
  readonly handler_id?: number;
  readonly warehouse_id?: number;
  readonly order_id?: string;
  readonly tags?: string;
  readonly utm_source?: string;
  readonly shipment_status?: Schemas["ShipmentStatus"];
  readonly shipped_time_since?: string;
  readonly shipped_time_until?: string;
  readonly is_from_form?: Schemas["StringFlag"];
  readonly is_probably_spam?: Schemas["StringFlag"];
  readonly is_repeat?: Schemas["StringFlag"];
  readonly is_transferproof_exist?: Schemas["StringFlag"];
  readonly search?: string;
  readonly search_field?: Schemas["SearchField"];
};

/** What a filter has to look up outside the order. */
export type FilterLookups = {
  readonly productIdsOf: (order: OrderRow) => readonly number[];
  /** `warehouse_…` of a warehouse id. */
  readonly warehouseOf: (id: number) => string | undefined;
};

const contains = (text: string | null, search: string): boolean =>
  text?.toLowerCase().includes(search.toLowerCase()) ?? false;

const SEARCHED: Readonly<Record<Schemas["SearchField"], (order: OrderRow, search: string) => boolean>> = {
  order_id: (order, search) => contains(order.order_id, search),
  shipment_receipt: (order, search) => contains(order.shipment_receipt, search),
  external_id: (order, search) => contains(order.external_id, search),
  pg_reference_id: (order, search) => contains(order.pg_reference_id, search),
  gross_revenue: (order, search) => order.gross_revenue.startsWith(search.replace(/[^0-9.]/g, "") || "-"),
  customer_name: (order, search) => contains(order.customer.name, search),
  customer_email: (order, search) => contains(order.customer.email ?? null, search),
  customer_phone: (order, search) => phoneContains(order.customer.phone ?? null, search),
};

/** A comma list of tags; an order needs all of them. */
export const tagList = (tags: string | undefined): readonly string[] =>
  (tags ?? "")
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");

const flag = (wanted: Schemas["StringFlag"] | undefined, value: boolean): boolean =>
  wanted === undefined || (wanted === "true") === value;

const same = <Value>(wanted: Value | undefined, value: Value | null): boolean =>
  wanted === undefined || wanted === value;

function inShippedSpan(order: OrderRow, { shipped_time_since, shipped_time_until }: OrderFilters): boolean {
  if (shipped_time_since === undefined && shipped_time_until === undefined) return true;
  if (order.shipped_time === null) return false;
  const at = Date.parse(order.shipped_time);
  return (
    (shipped_time_since === undefined || at >= Date.parse(shipped_time_since)) &&
    (shipped_time_until === undefined || at <= Date.parse(shipped_time_until))
  );
}

/** Whether an order passes every filter that is given. `shipped` leaves out what is on its way back. */
export function matchesOrder(order: OrderRow, filters: OrderFilters, lookups: FilterLookups): boolean {
  const { warehouse_id: warehouse, product_id: product, search } = filters;
  return (
    same(filters.status, shownStatus(order)) &&
    same(filters.payment_status, order.payment_status) &&
    same(filters.payment_method, order.payment_method) &&
    same(filters.platform, order.platform) &&
    same(filters.store_id, order.store_id) &&
    same(filters.page_id, order.page_id) &&
    same(filters.handler_id, order.handler?.id ?? null) &&
    same(filters.order_id, order.order_id) &&
    same(filters.utm_source, order.utm_source) &&
    same(filters.shipment_status, order.shipment_status) &&
    (warehouse === undefined || order.warehouse_unique_id === (lookups.warehouseOf(warehouse) ?? "")) &&
    (product === undefined || lookups.productIdsOf(order).includes(product)) &&
    tagList(filters.tags).every((tag) => order.tags.includes(tag)) &&
    inShippedSpan(order, filters) &&
    flag(filters.is_from_form, order.is_from_form) &&
    flag(filters.is_probably_spam, order.is_probably_spam) &&
    flag(filters.is_repeat, order.is_repeat) &&
    flag(filters.is_transferproof_exist, order.transferproof_url !== null) &&
    (search === undefined || SEARCHED[filters.search_field ?? "order_id"](order, search))
  );
}
