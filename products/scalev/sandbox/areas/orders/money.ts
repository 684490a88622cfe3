// What an order points to and what it costs: references that must exist, the address, the sums, the discount.

import { type FieldErrors, invalid } from "../../refusal.ts";
import { cleanCode, discountAmount, discountObstacle } from "../../rules/discounts.ts";
import { decimal } from "../../rules/money.ts";
import { grossRevenue, netRevenue } from "../../rules/order-totals.ts";
import { COURIERS, findPlace } from "../../rules/places.ts";
import type { Schemas } from "../../schemas.ts";
import type { OrderRow, Shop } from "../../shop.ts";

type Place = { readonly shop: Shop; readonly nowMs: number };
type Input = Schemas["OrderCreate"];
type Shipping = Pick<
  Input,
  "address" | "location_id" | "postal_code" | "warehouse_unique_id" | "courier_service_id"
>;
type References = Shipping & Pick<Input, "page_id" | "handler_id" | "advertiser_id">;

/** 422 for ids that point nowhere in this business. */
export function referenceErrors(shop: Shop, input: References): FieldErrors {
  const errors: Record<string, string[]> = {};
  const check = (field: string, given: unknown, known: () => boolean): void => {
    if (given !== undefined && !known()) errors[field] = ["does not exist in this business"];
  };
  const member = (id: number | undefined) => () =>
    id !== undefined && shop.table("members").get(id) !== undefined;
  check("location_id", input.location_id, () => findPlace(input.location_id ?? 0) !== undefined);
  check("warehouse_unique_id", input.warehouse_unique_id, () =>
    shop
      .table("warehouses")
      .list()
      .some((one) => one.unique_id === input.warehouse_unique_id && one.is_active),
  );
  check("courier_service_id", input.courier_service_id, () =>
    COURIERS.some(({ id }) => id === input.courier_service_id),
  );
  check("page_id", input.page_id, () => shop.table("pages").get(input.page_id ?? 0)?.deleted_at === null);
  check("handler_id", input.handler_id, member(input.handler_id));
  check("advertiser_id", input.advertiser_id, member(input.advertiser_id));
  return errors;
}

/** Street and place; null where the order is not shipped. */
export function addressOf(given: Shipping): OrderRow["address"] {
  const place = given.location_id === undefined ? undefined : findPlace(given.location_id);
  if (given.address === undefined || place === undefined) return null;
  return {
    address: given.address,
    location_id: place.id,
    city: place.city,
    province: place.province,
    postal_code: given.postal_code ?? null,
  };
}

type Money = Pick<
  OrderRow,
  "product_price" | "shipping_cost" | "discount" | "gross_revenue" | "net_revenue" | "discount_code"
>;

export type MoneyInput = {
  readonly productPrice: bigint;
  readonly shippingCost: bigint;
  readonly code: string | undefined;
  readonly pageId: number | null;
  readonly paymentMethod: Schemas["PaymentMethod"];
};

/** The sums of an order. @throws Refusal validation_failed on `discount_code`. */
export function moneyOf({ shop, nowMs }: Place, input: MoneyInput): Money {
  const { productPrice, shippingCost, code } = input;
  const clean = code === undefined ? null : cleanCode(code);
  const known = shop
    .table("discounts")
    .list()
    .find((one) => one.code === clean);
  if (clean !== null) {
    const obstacle =
      known === undefined ? "there is no such code" : discountObstacle(known, { ...input, nowMs });
    if (obstacle !== null) throw invalid({ discount_code: [obstacle] });
  }
  const discount = known === undefined ? 0n : discountAmount(known, { productPrice, shippingCost });
  const gross = grossRevenue({ productPrice, shippingCost, discount });
  return {
    product_price: decimal(productPrice),
    shipping_cost: decimal(shippingCost),
    discount: decimal(discount),
    gross_revenue: decimal(gross),
    net_revenue: decimal(netRevenue(gross, input.paymentMethod)),
    discount_code: clean,
  };
}

/** Counts one use of a code. */
export function countDiscountUse(shop: Shop, code: string | null): void {
  const known = shop
    .table("discounts")
    .list()
    .find((one) => one.code === code);
  if (known !== undefined) shop.table("discounts").put({ ...known, used_count: known.used_count + 1 });
}
