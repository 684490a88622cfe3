// Orders as they are read: lists, one order, what it can do, statistics, and the words in use on orders.
import type { Call, Handlers } from "../../operation-types.ts";
import { found } from "../../refusal.ts";
import { matchesOrder, type OrderFilters } from "../../rules/order-filters.ts";
import { orderActions } from "../../rules/order-status.ts";
import { pageOf, unpaged } from "../../rules/page-cursor.ts";
import { orderStatistics } from "../../rules/statistics.ts";
import type { OrderRow, Shop } from "../../shop.ts";
import { actionState, findOrder, productIdsOf, showOrder } from "./record.ts";

type Scope = Pick<Call<"listOrders">, "shop" | "caller">;

const visible = ({ shop, caller }: Scope): readonly OrderRow[] =>
  shop
    .table("orders")
    .list()
    .filter((order) => caller.seesStore(order.store_id));

function filtered(scope: Scope, filters: OrderFilters): OrderRow[] {
  const { shop } = scope;
  const lookups = {
    productIdsOf: productIdsOf(shop),
    warehouseOf: (id: number) => shop.table("warehouses").get(id)?.unique_id,
  };
  return visible(scope).filter((order) => matchesOrder(order, filters, lookups));
}

type Words = Pick<OrderRow, "utm_source" | "utm_medium" | "utm_campaign" | "utm_content" | "utm_term">;

/** Distinct values, sorted, that hold the search. */
export function distinct(values: readonly (string | null)[], search: string | undefined): string[] {
  const wanted = search?.toLowerCase() ?? "";
  const kept = values.filter((value): value is string => value !== null && value !== "");
  return [...new Set(kept.filter((value) => value.toLowerCase().includes(wanted)))].sort();
}

const words = (call: Scope & { readonly query: { readonly search?: string } }, field: keyof Words) =>
  unpaged(
    distinct(
      visible(call).map((order) => order[field]),
      call.query.search,
    ),
  );

const memberName =
  (shop: Shop) =>
  (id: number): string | null =>
    shop.table("members").get(id)?.fullname ?? null;

export const orderReading = {
  listOrders: (call) => {
    const rows = filtered(call, call.query);
    const key = (order: OrderRow): string => `${Date.parse(order.created_at)} ${order.id}`;
    const page = pageOf({ list: `orders ${call.shop.business}`, rows, query: call.query, key });
    return { ...page, data: page.data.map(showOrder) };
  },
  getOrder: (call) => showOrder(findOrder(call, call.path.id)),
  getOrderActions: (call) => {
    const order = findOrder(call, call.path.id);
    const { scopes } = call.caller;
    return orderActions(actionState(call.shop, order), (scope) => scopes === null || scopes.includes(scope));
  },
  getOrderStatistics: (call) => {
    const names = {
      memberName: memberName(call.shop),
      pageName: (id: number) => call.shop.table("pages").get(id)?.name ?? null,
    };
    const orders = filtered(call, call.query);
    return unpaged(orderStatistics({ orders, request: call.query, nowMs: call.nowMs, names }));
  },
  listOrderTags: (call) =>
    unpaged(
      distinct(
        visible(call).flatMap((order) => order.tags),
        call.query.search,
      ),
    ),
  listOrderUtmSources: (call) => words(call, "utm_source"),
  listOrderUtmMediums: (call) => words(call, "utm_medium"),
  listOrderUtmCampaigns: (call) => words(call, "utm_campaign"),
  listOrderUtmContents: (call) => words(call, "utm_content"),
  listOrderUtmTerms: (call) => words(call, "utm_term"),
  listCheckoutIntents: (call) => {
    const { status, store_id } = call.query;
    const rows = call.shop
      .table("intents")
      .list()
      .filter((intent) => status === undefined || intent.status === status)
      .filter((intent) => store_id === undefined || intent.store_id === store_id);
    const list = `checkout-intents ${call.shop.business}`;
    return pageOf({ list, rows, query: call.query, key: (row) => `${Date.parse(row.created_at)} ${row.id}` });
  },
  getCheckoutIntent: (call) => found(call.shop.table("intents").get(call.path.id), "Checkout intent"),
} satisfies Handlers;
