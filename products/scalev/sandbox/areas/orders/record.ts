// Finding an order and showing it; the facts that rules need of one.
import type { Caller } from "../../access.ts";
import { notFound } from "../../refusal.ts";
import type { ActionState } from "../../rules/order-status.ts";
import type { Schemas } from "../../schemas.ts";
import type { OrderRow, Shop } from "../../shop.ts";

/** An order by its UUID or by the numeric id of an older one, as text or number. */
export function lookUpOrder(shop: Shop, id: string | number): OrderRow | undefined {
  const text = String(id);
  const row = shop.table("orders").get(text);
  if (row !== undefined || !/^\d+$/.test(text)) return row;
  return shop
    .table("orders")
    .list()
    .find((order) => order.legacy_id === text);
}

type Place = { readonly shop: Shop; readonly caller: Caller };

/** @throws Refusal not_found, also where the role does not see the order's store. */
export function findOrder({ shop, caller }: Place, id: string | number): OrderRow {
  const order = lookUpOrder(shop, id);
  if (order === undefined || !caller.seesStore(order.store_id)) throw notFound("Order");
  return order;
}

/** Product ids behind the lines of an order, bundles taken apart. */
export function productIdsOf(shop: Shop): (order: OrderRow) => readonly number[] {
  const productOf = new Map(
    shop
      .table("variants")
      .list()
      .map((variant) => [variant.unique_id, variant.product_id]),
  );
  const bundles = new Map(
    shop
      .table("bundles")
      .list()
      .map((bundle) => [bundle.id, bundle]),
  );
  const options = new Map(
    shop
      .table("price_options")
      .list()
      .map((option) => [option.unique_id, bundles.get(option.bundle_id)]),
  );
  return (order) => {
    const inside = order.orderbundles.flatMap(
      (line) => options.get(line.bundle_price_option_unique_id)?.bundlelines ?? [],
    );
    const ids = [...order.ordervariants, ...inside].map((line) => productOf.get(line.variant_unique_id));
    return [...new Set(ids.filter((id) => id !== undefined))];
  };
}

/** An order is physical when one of its products is, or when it carries an address of products long gone. */
export function isPhysicalOrder(shop: Shop, order: OrderRow): boolean {
  const types = productIdsOf(shop)(order).map((id) => shop.table("products").get(id)?.item_type);
  return types.length === 0 ? order.address !== null : types.includes("physical");
}

/** What the status rules look at. */
export const actionState = (shop: Shop, order: OrderRow): ActionState => ({
  status: order.status,
  payment_status: order.payment_status,
  shipment_receipt: order.shipment_receipt,
  isPhysical: isPhysicalOrder(shop, order),
  awb_status: order.awb_status,
  courier_service_id: order.courier_service_id,
  warehouse_unique_id: order.warehouse_unique_id,
  hasAddress: order.address !== null,
});

/** The order as the API shows it; account numbers stay inside. */
export function showOrder(order: OrderRow): Schemas["Order"] {
  const {
    legacy_id: _legacy,
    store_id: _store,
    is_archive: _archive,
    payment_account_number: _account,
    ordervariants,
    orderbundles,
    ...shown
  } = order;
  return { ...shown, ordervariants: [...ordervariants], orderbundles: [...orderbundles] };
}
